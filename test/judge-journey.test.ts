import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore } from '../src/adapters/clickhouse/store.ts';
import { replayFiles } from '../src/cli/replay.ts';
import { loadConfig } from '../src/config/load.ts';
import { createHost } from '../src/host.ts';
import { PROMPT_HASH } from '../src/judge/judge.ts';
import { type JudgeSpending, readJudgeSpending } from '../src/trends/week-facts.ts';
import { eventually } from './support/factwatch.ts';
import { oracle, readRequest } from './support/judge/oracle.ts';
import { keyOf, MODEL, type Replays, type Row, startReplays, WRONG } from './support/judge/replays.ts';
import { readMetrics, type Sample, sum } from './support/metrics.ts';

/**
 * The story of the judge: answers in a file, a model behind a real endpoint on loopback, the embedded store.
 * What the judge saw, what it said and what it did not see stand in the rows; what fails is an abstention.
 * The chapters build on one another and run in order.
 */
describe('answers in a file, and a judge', () => {
  let of: Replays;
  let live: ReadonlyMap<string, Row>;

  beforeAll(async () => {
    of = await startReplays();
  });
  afterAll(() => of.end());

  const seen = () => new Set(of.server.requests.map((body) => readRequest(body).material.response));

  test('1. every response is judged, and its row says what the judge said', async () => {
    const override = '  max_share: 1\n  admission: { override: true }\n';
    const { rows, stderr } = await of.replay('live', of.configure('live', override));
    live = rows;
    expect(stderr).toContain('flags by override although it has never been held against physicians');
    expect(rows.size).toBe(of.health.length);
    for (const message of of.health) {
      const { response } = JSON.parse(String(message.value)) as { response: string };
      const row = rows.get(keyOf(message));
      const judged = WRONG.test(response) ? 'flagged' : 'clean';
      expect(row, message.truth.id).toMatchObject({
        judge_state: judged,
        p_judge: 1,
        judge_model: MODEL,
        prompt_hash: PROMPT_HASH,
        reasons: [],
      });
      if (judged === 'flagged') expect(row?.state).toBe('flagged');
    }
    const states = [...rows.values()].map(({ judge_state }) => judge_state);
    expect(new Set(states)).toEqual(new Set(['flagged', 'clean']));
    expect(of.server.requests.length).toBeLessThanOrEqual(3 * rows.size);
  }, 120_000);

  test('2. nobody who is named in the traffic is named to the judge', () => {
    const canaries = of.health.flatMap(({ truth }) => [...truth.canaries, truth.user, truth.id]);
    expect(of.health.filter(({ truth }) => truth.canaries.length > 0).length).toBeGreaterThan(5);
    const bodies = [
      ...of.server.received,
      ...of.server.requests.map((body) => JSON.stringify(readRequest(body).material)),
    ].join('\n');
    // They were there, under their placeholders.
    expect(bodies).toMatch(/\[(NAME|EMAIL|PHONE)_1\]/);
    expect(canaries.filter((canary) => bodies.includes(canary))).toEqual([]);
  });

  test.each([
    ['live', ['judge-breaker-open', 'judge-network']],
    ['batch', ['judge-network']],
  ])(
    '3. while the endpoint is away (%s), the judge abstains and the rules go on',
    async (how, reasons) => {
      const name = `away-${how}`;
      const path = of.configure(
        name,
        '  max_share: 1\n  admission: { override: true }\n',
        'http://127.0.0.1:9/v1',
      );
      const { rows } = await of.replay(name, path, ['--judge', how]);
      expect(rows.size).toBe(live.size);
      for (const [key, row] of rows) {
        expect(row).toMatchObject({ judge_state: 'abstained', p_judge: 1, judge_model: MODEL });
        expect(row.rules_state).toBe(live.get(key)?.rules_state);
        expect(row.reasons).toHaveLength(2);
      }
      const found = new Set([...rows.values()].flatMap((row) => row.reasons));
      expect([...found].sort()).toEqual(reasons);
    },
    120_000,
  );

  test.each([
    ['not admitted', '', [], /refused for flagging/],
    ['switched off', '  admission: { override: true }\n', ['--judge', 'off'], /as --judge off says/],
  ])(
    '4. a judge that is %s is in no row, is not asked, and that is said',
    async (why, more, args, said) => {
      const name = why.replace(' ', '-');
      const before = of.server.received.length;
      const { rows, stderr } = await of.replay(name, of.configure(name, `  max_share: 1\n${more}`), args);
      expect(stderr).toMatch(said);
      expect(of.server.received.length).toBe(before);
      expect(rows.size).toBe(live.size);
      for (const row of rows.values()) {
        expect(row).toMatchObject({ judge_state: 'off', p_judge: 0, judge_model: '', prompt_hash: '' });
      }
    },
    120_000,
  );

  test('5. the metrics count requests, tokens, cost and verdicts; a batch costs half of it', async () => {
    const answered = new Map<string, number>();
    const cost = new Map<string, number>();
    for (const kind of ['file', 'batch'] as const) {
      const path = of.configure(`metrics-${kind}`, '  max_share: 1\n  admission: { override: true }\n');
      const metrics = await metricsOf(path, kind);
      const amount = (name: string, label: string) =>
        sum(
          metrics.filter(({ labels }) => labels.includes(label)),
          `factwatch_${name}`,
        );
      expect(amount('responses_by_judge_total', 'judge="flagged"')).toBe(count('flagged'));
      expect(amount('responses_by_judge_total', 'judge="clean"')).toBe(count('clean'));
      expect(amount('judge_requests_total', 'outcome="answered"')).toBe(
        sum(metrics, 'factwatch_judge_requests_total'),
      );
      answered.set(kind, amount('judge_requests_total', 'outcome="answered"'));
      const tokens = (label: string) => amount('judge_tokens_total', `kind="${label}"`);
      const full = (0.4 * tokens('prompt') + 1.6 * tokens('completion')) / 1e6;
      expect(tokens('completion')).toBeGreaterThan(0);
      cost.set(kind, sum(metrics, 'factwatch_judge_cost_usd_total') / full);
      const stored = await spentOf(`metrics-${kind}`);
      expect(stored.requests).toBe(sum(metrics, 'factwatch_judge_requests_total'));
      expect(stored.completionTokens).toBe(tokens('completion'));
      expect(stored.usd).toBeCloseTo(cost.get(kind)! * full, 9);
    }
    expect(answered.get('batch')).toBe(answered.get('file'));
    expect(cost.get('file')).toBeCloseTo(1, 6);
    expect(cost.get('batch')).toBeCloseTo(0.5, 6);
    expect(seen().size).toBeGreaterThan(0);
  }, 120_000);

  test('6. anchors are scored on schedule, and drift of the judge shows apart', async () => {
    const anchors = Array.from({ length: 24 }, (_, i) => {
      const flagged = i % 2 === 0;
      const response = flagged ? `Case ${i}: wait, no doctor is needed.` : `Case ${i}: drink water.`;
      return { id: `a${i}`, prompt: 'And?', response, expect: flagged ? 'flagged' : 'clean' };
    });
    writeFileSync(
      join(of.folder, 'anchors.ndjson'),
      anchors.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    const history = join(of.folder, 'history.ndjson');
    const path = of.configure(
      'anchors',
      `  admission: { override: true }
  anchors: { file: anchors.ndjson, history: history.ndjson, every: 7d }
`,
    );
    const first = await anchorMetrics(path);
    expect(first('judge_anchor_runs_total', 'outcome="first"')).toBe(1);
    expect(first('judge_anchor_accuracy', 'bound="point"')).toBe(1);
    expect(first('judge_anchor_judged_items', '')).toBe(24);

    // Eight days later the endpoint serves something else under the same name.
    const { at, ...run } = JSON.parse(readFileSync(history, 'utf8')) as { at: string };
    const earlier = new Date(Date.parse(at) - 8 * 86_400_000).toISOString();
    writeFileSync(history, `${JSON.stringify({ at: earlier, ...run })}\n`);
    of.server.respondWith(oracle({ verdict: () => 'supported' }));
    const later = await anchorMetrics(path);
    expect(later('judge_anchor_drift', '')).toBe(1);
    expect(later('judge_anchor_lost_items', '')).toBe(12);
    expect(later('judge_anchor_drifts_total', 'cause="endpoint"')).toBe(1);
    expect(later('judge_anchor_accuracy', 'bound="point"')).toBe(0.5);
    expect(readFileSync(history, 'utf8').trim().split('\n')).toHaveLength(2);
  }, 120_000);

  /** Starts what `run` starts, without a topic, and waits for the first run over the anchors. */
  async function anchorMetrics(path: string) {
    const { config } = loadConfig({ path, env: {}, cwd: of.folder });
    const host = await createHost({ config, listen: true });
    try {
      const metrics = await eventually('the anchors are scored', async () => {
        const now = await readMetrics(host.http?.url ?? '');
        return sum(now, 'factwatch_judge_anchor_runs_total') > 0 ? now : undefined;
      });
      return (name: string, label: string) =>
        sum(
          metrics.filter(({ labels }) => labels.includes(label)),
          `factwatch_${name}`,
        );
    } finally {
      await host.close();
    }
  }

  const count = (state: string) =>
    [...live.values()].filter(({ judge_state }) => judge_state === state).length;

  /** What the report of a week will say. */
  async function spentOf(name: string): Promise<JudgeSpending> {
    const store = createStore({ kind: 'embedded', path: join(of.folder, name, 'store') });
    try {
      const spent = await readJudgeSpending(store, { from: '2000-01-01', to: '2099-12-31' });
      expect(spent).toMatchObject([{ judge: MODEL }]);
      return spent[0]!;
    } finally {
      await store.close();
    }
  }

  async function metricsOf(path: string, kind: 'file' | 'batch'): Promise<Sample[]> {
    const batch = { maxRequests: 1000, maxBytes: 1e8, lingerMs: 300, pollMs: 50, windowMs: 60_000 };
    const judge = kind === 'batch' ? { kind, batch } : { kind };
    const { config } = loadConfig({ path, env: {}, cwd: of.folder });
    const host = await createHost({ config, listen: true, judge });
    try {
      const silent = { write: () => {} };
      const io = { stdin: Readable.from([]), stdout: silent, stderr: silent };
      await replayFiles(host, [of.file], io, new AbortController().signal);
      return await readMetrics(host.http?.url ?? '');
    } finally {
      await host.close();
    }
  }
});
