import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { oracle, readRequest } from '../../test/support/judge/oracle.ts';
import { kqaPhysicians } from '../../test/support/judge/replay.ts';
import { answer } from '../../test/support/judge/script.ts';
import { type JudgeServer, startJudgeServer } from '../../test/support/judge/server.ts';
import { sharedFile } from '../../test/support/judge/shared.ts';
import { readJudgeFile } from '../evaluation/judge-items.ts';
import { runAnchors } from './anchors.ts';
import { runEvalJudge } from './eval-judge.ts';
import { readRecord } from './judge-files.ts';

let server: JudgeServer;
let dir: string;
let config: string;
beforeAll(async () => {
  server = await startJudgeServer(() => ({ kind: 'hang' }));
  dir = mkdtempSync(join(tmpdir(), 'factwatch-judge-'));
  config = join(dir, 'factwatch.yaml');
  writeFileSync(
    config,
    `judge:
  enabled: true
  base_url: ${server.url}
  model: judge-test
  budget: { tokens_per_day: 1000000 }
  prices: { judge-test: { input_per_million: 0.4, output_per_million: 1.6 } }
  control_share: 0
`,
  );
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

const file = (name: string, rows: readonly unknown[]) => {
  const path = join(dir, name);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
};
async function run(
  command: (io: {
    stdout: { write(text: string): void };
    stderr: { write(text: string): void };
  }) => Promise<number>,
) {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  return { code: await command({ stdout: { write }, stderr: { write } }), out };
}

const FALSE = 'The heart has six chambers.';
const knowing = oracle({ verdict: (claim) => (claim === FALSE ? 'refuted' : 'supported') });
const PLAIN = Array.from({ length: 12 }, (_, i) => ({
  id: `p${i}`,
  prompt: 'And?',
  response: i % 3 === 0 ? FALSE : 'Measles is caused by a virus.',
  expect: i % 3 === 0 || i === 1 ? 'flagged' : 'clean',
}));

describe('eval judge', () => {
  it('prints agreement, cost and time, and writes predictions and the record', async () => {
    server.respondWith(knowing);
    const [predictions, record] = [join(dir, 'out.ndjson'), join(dir, 'record.json')];
    const options = { config, predictions, record };
    const { code, out } = await run((io) => runEvalJudge(file('plain.ndjson', PLAIN), options, io));
    expect(code).toBe(0);
    expect(out).toContain("accuracy against the physicians' majority    0.917 [0.646, 0.985] (11/12)");
    expect(out).toMatch(/sensitivity.*\n.*0\.800 \[.*\] \(4\/5\).*1\.000 \[.*\] \(7\/7\)/);
    expect(out).toContain('requests 36');
    expect(out).toContain('is refused for flagging because its record has 12 judged rows');
    expect(
      readFileSync(predictions, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).state),
    ).toHaveLength(12);
    expect(readRecord(record)).toMatchObject({ model: 'judge-test', judged: 12, source: 'plain' });
  });

  it('a judge that is down gives no figure and exit code 69', async () => {
    server.respondWith(() => ({ kind: 'http', status: 400, body: '{}' }));
    const { code, out } = await run((io) => runEvalJudge(file('plain.ndjson', PLAIN), { config }, io));
    expect(code).toBe(69);
    expect(out).toContain('abstained on 12 of 12 items (judge-request-refused 12)');
    expect(out).toContain("accuracy against the physicians' majority    no such item");
  });

  it('scores HealthBench rubrics in one call a response', async () => {
    server.respondWith((body) => {
      const { items } = readRequest(body).material;
      return answer({
        grades: items!.map(({ id, criterion }) => ({ id, criteria_met: criterion !== 'Asks back' })),
      });
    });
    const rubrics = [
      { criterion: 'Says 112', points: 6, tags: [] },
      { criterion: 'Asks back', points: 4, tags: [] },
      { criterion: 'Is rude', points: -1, tags: [] },
    ];
    const row = {
      prompt: [{ role: 'user', content: 'Help' }],
      completion: 'Call 112.',
      rubrics,
      example_tags: [],
    };
    const before = server.requests.length;
    const { out } = await run((io) => runEvalJudge(file('hb.jsonl', [row, row]), { config }, io));
    expect(server.requests.length - before).toBe(2);
    expect(out).toContain(
      'HealthBench score                            0.5000 ± 0.0000 (95 %, over responses), 2 responses',
    );
  });

  it('refuses what is none of the forms', async () => {
    const broken = join(dir, 'x.csv');
    writeFileSync(broken, 'a,b\n1,2\n');
    await expect(
      runEvalJudge(broken, { config }, { stdout: { write() {} }, stderr: { write() {} } }),
    ).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });

  const kqa = sharedFile('kqa/NLI_medical_annotator.csv');
  it.skipIf(kqa === undefined)(
    'K-QA with the physicians as judge gives the physicians back, to the last digit',
    async () => {
      server.respondWith(kqaPhysicians(readJudgeFile(readFileSync(kqa!, 'utf8'))!.items));
      const { code, out } = await run((io) => runEvalJudge(kqa!, { config, json: true }, io));
      expect(code).toBe(0);
      const summary = JSON.parse(out);
      expect(summary.kqa.judge).toEqual(summary.kqa.physicians);
      expect(summary.kqa.judge).toMatchObject({
        entailment: 153,
        neutral: 234,
        contradiction: 12,
        answersContradicting: 10,
      });
      expect(summary.metrics.overall.accuracy).toMatchObject({ hits: 399, total: 399, value: 1 });
      expect(summary.usage.requests).toBe(50);
    },
  );
});

/** A minute before midnight: a frozen set is judged whole, whatever is left of the day. */
const NEARLY_MIDNIGHT = Date.UTC(2026, 10, 27, 23, 59);

describe('anchors run', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NEARLY_MIDNIGHT });
    rmSync(join(dir, 'history.ndjson'), { force: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells drift of the judge between two runs', async () => {
    const set = file(
      'anchors.ndjson',
      Array.from({ length: 30 }, (_, i) => ({ ...PLAIN[0], id: `a${i}`, expect: 'flagged' })),
    );
    const options = { config, file: set, history: join(dir, 'history.ndjson') };
    server.respondWith(knowing);
    const first = await run((io) => runAnchors(options, io));
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('no earlier run') });
    const same = await run((io) => runAnchors(options, io));
    expect(same).toMatchObject({ code: 0, out: expect.stringContaining('0 lost, 0 gained') });
    server.respondWith(oracle({ verdict: () => 'supported' }));
    const drifted = await run((io) => runAnchors(options, io));
    expect(drifted.code).toBe(1);
    expect(drifted.out).toContain('30 lost, 0 gained, exact McNemar p = 1.9e-9');
    expect(drifted.out).toContain('the endpoint serves something else under the same name');
  });
});
