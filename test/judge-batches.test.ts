import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, startFactwatch } from './support/factwatch.ts';
import { MODEL, type Replays, type Row, rowsOf, startReplays } from './support/judge/replays.ts';

/** `replay --judge batch`: the verdicts of single calls, through files of requests and at the price of a batch. */
describe('a replay through batches', () => {
  let of: Replays;
  let live: ReadonlyMap<string, Row>;

  beforeAll(async () => {
    of = await startReplays();
    const path = of.configure('live', '  max_share: 1\n  admission: { override: true }\n');
    live = (await of.replay('live', path, ['--judge', 'live'])).rows;
  }, 120_000);
  afterAll(() => of.end());

  test('judges the share it is to judge, with the verdicts of single calls, and deletes its files', async () => {
    const before = of.server.received.length;
    const path = of.configure('batch', '  max_share: 0.5\n  admission: { override: true }\n');
    const { rows } = await of.replay('batch', path, ['--judge', 'batch']);
    expect(rows.size).toBe(live.size);
    for (const [key, row] of rows) {
      const expected = row.judge_state === 'not_sampled' ? 'not_sampled' : live.get(key)?.judge_state;
      expect(row).toMatchObject({ p_judge: 0.5, judge_state: expected, judge_model: MODEL, reasons: [] });
    }
    const judged = [...rows.values()].filter(({ judge_state }) => judge_state !== 'not_sampled').length;
    expect(judged).toBeGreaterThan(rows.size / 4);
    expect(judged).toBeLessThan((rows.size * 3) / 4);
    const uploads = of.server.received.slice(before).filter((raw) => raw.includes('"custom_id"'));
    expect(uploads).toHaveLength(2);
    expect(of.server.received.slice(before).filter((raw) => raw.startsWith('{"model"'))).toEqual([]);
    expect(of.server.batches.files.size).toBe(0);
    const canaries = of.traffic.flatMap(({ truth }) => truth.canaries);
    expect(canaries.filter((canary) => uploads.join().includes(canary))).toEqual([]);
  }, 120_000);

  test('batches that the endpoint refuses are abstentions with the reason', async () => {
    of.server.batches.refuse = 503;
    const path = of.configure('refused', '  max_share: 1\n  admission: { override: true }\n');
    const { rows } = await of.replay('refused', path, ['--judge', 'batch']);
    of.server.batches.refuse = 0;
    expect(rows.size).toBe(live.size);
    for (const row of rows.values()) {
      expect(row).toMatchObject({ judge_state: 'abstained' });
      expect(row.reasons).toEqual(['judge-server-error', 'judge-server-error']);
    }
    expect(of.server.batches.files.size).toBe(0);
  }, 120_000);

  test('a replay that is broken off gives its batches up and leaves nothing at the endpoint', async () => {
    of.server.batches.busyPolls = 1e9;
    const path = of.configure('broken', '  max_share: 1\n  admission: { override: true }\n');
    const args = ['replay', of.file, '--config', path, '--judge', 'batch', '--json'];
    const running = startFactwatch(args, { cwd: of.folder });
    await eventually('a batch is there', async () => (of.server.batches.files.size > 0 ? true : undefined));
    const before = of.server.batches.cancelled.length;
    const { code, stdout } = await running.stop();
    of.server.batches.busyPolls = 1;
    expect(code).toBe(0);
    const { finished, inFlight } = JSON.parse(stdout) as {
      finished: Record<string, number>;
      inFlight: number;
    };
    expect(inFlight).toBe(0);
    expect(finished.returned).toBe(live.size);
    expect(of.server.batches.files.size).toBe(0);
    expect(of.server.batches.cancelled.length - before).toBe(1);
    // Unfinished is not abstained: the rows come when the replay is started again.
    expect((await rowsOf(of.folder, 'broken')).size).toBe(0);
  }, 120_000);
});
