/**
 * What the store costs: `node bench/store/main.ts [rows] [--compare] [--data DIR]`.
 *
 * Inserts go through the same `insertVerdicts` as in production. The big table for the queries is filled
 * inside the engine (5 % of the rows twice, with a newer revision), then asked before and after its parts are
 * merged. `--compare` adds the other ways to deduplicate that were considered; `--data` keeps
 * the table, and asks it again without filling it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type ClickHouseStore, createStore } from '../../src/adapters/clickhouse/store.ts';
import type { VerdictRow } from '../../src/domain/rows.ts';
import { fill, HOUR, START, WEEKS } from './fill.ts';

function key(seed: number): string {
  return `k1:${seed.toString(16).padStart(32, '0')}`;
}

function verdict(index: number): VerdictRow {
  const flagged = index % 50 === 0;
  return {
    responseKey: key(index * 2_654_435_761),
    userKey: key(index % 5_000),
    eventHour: START + (index % (7 * 24)) * HOUR,
    model: `model-${index % 4}`,
    locale: 'en-US',
    country: 'US',
    surface: 'web',
    stratum: 'default',
    pSample: 0.01,
    pSecond: 1,
    pJudge: 0.1,
    state: flagged ? 'flagged' : 'clean',
    rulesState: flagged ? 'flagged' : 'clean',
    judgeState: 'not_sampled',
    severity: flagged ? 'severe' : '',
    findings: flagged
      ? [
          {
            detector: 'arithmetic',
            detectorVersion: '1.0.0',
            category: 'arithmetic',
            severity: 'severe',
            confidence: 0.9,
            claim: 0,
            rule: 'sum',
          },
        ]
      : [],
    abstentions: [{ detector: 'judge', reason: 'judge-not-sampled' }],
    candidates: { arithmetic: index % 5, 'unit-conversion': index % 3 },
    redactions: { NAME: index % 2 },
    ruleSet: 'rules-1',
    judgeModel: '',
    promptHash: '',
    build: '0.1.0',
    revision: 1_767_600_000_000 + index,
  };
}

async function benchInserts(store: ClickHouseStore, batch: number, batches: number): Promise<void> {
  let worst = 0;
  let busy = 0;
  let last = performance.now();
  const probe = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - last);
    last = now;
  }, 1);
  for (let round = 0; round < batches; round += 1) {
    const rows = Array.from({ length: batch }, (_, index) => verdict(round * batch + index));
    const begin = performance.now();
    const outcome = await store.insertVerdicts(rows);
    busy += performance.now() - begin;
    if (!outcome.ok) throw new Error(outcome.code);
  }
  clearInterval(probe);
  const rate = (batch * batches) / (busy / 1000);
  console.log(
    `insert  batch ${batch}: ${rate.toFixed(0)} rows/s, ${(busy / batches).toFixed(0)} ms a batch, longest event-loop gap ${worst.toFixed(0)} ms`,
  );
}

const END = START + WEEKS * 168 * HOUR;
const LAST_DAY = `event_hour >= toDateTime(${END - 24 * HOUR}, 'UTC')`;

const QUESTIONS: Readonly<Record<string, string>> = {
  'count of responses': 'SELECT count() FROM $',
  'share by week and model':
    "SELECT week, model, countIf(state = 'flagged') / count() FROM $ GROUP BY week, model",
  'users by week': 'SELECT week, uniqExact(user_key) FROM $ GROUP BY week',
  'share of the last day': `SELECT model, countIf(state = 'flagged') / count() FROM $ WHERE ${LAST_DAY} GROUP BY model`,
};

const WAYS: Readonly<Record<string, string>> = {
  'verdicts_current (FINAL)': 'verdicts_current',
  'not deduplicated': 'verdicts',
};

const COMPARED: Readonly<Record<string, string>> = {
  argMax:
    '(SELECT week, response_key, argMax(event_hour, revision) AS event_hour, argMax(model, revision) AS model, argMax(state, revision) AS state, argMax(user_key, revision) AS user_key FROM verdicts GROUP BY week, response_key)',
  'LIMIT 1 BY':
    '(SELECT week, response_key, event_hour, model, state, user_key FROM verdicts ORDER BY revision DESC LIMIT 1 BY week, response_key)',
};

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Milliseconds on the clock and of the processors (the engine is in this process), of the cheaper of two runs. */
async function best(store: ClickHouseStore, sql: string): Promise<string> {
  const costs: Cost[] = [];
  for (let run = 0; run < 2; run += 1) {
    const begin = performance.now();
    const before = process.cpuUsage();
    try {
      await store.query(sql);
    } catch (error) {
      return error instanceof Error ? error.message : 'failed';
    }
    const { user, system } = process.cpuUsage(before);
    costs.push({ wall: performance.now() - begin, cpu: (user + system) / 1000 });
  }
  const wall = Math.min(...costs.map((cost) => cost.wall));
  const cpu = Math.min(...costs.map((cost) => cost.cpu));
  return `${wall.toFixed(0)} ms, ${cpu.toFixed(0)} ms of CPU`;
}

async function benchQueries(store: ClickHouseStore, when: string, compare: boolean): Promise<void> {
  const ways = Object.entries(compare ? { ...WAYS, ...COMPARED } : WAYS);
  for (const [question, sql] of Object.entries(QUESTIONS)) {
    for (const [way, source] of ways) {
      console.log(`query   ${when}, ${question}, ${way}: ${await best(store, sql.replace('$', source))}`);
    }
  }
  const findings =
    'SELECT week, detector, severity, count() FROM findings_current GROUP BY week, detector, severity';
  console.log(`query   ${when}, findings by week: ${await best(store, findings)}`);
}

async function rowsIn(store: ClickHouseStore): Promise<number> {
  const rows = await store.query<{ n: number }>('SELECT count() AS n FROM verdicts_current');
  return rows[0]?.n ?? 0;
}

async function measure(store: ClickHouseStore, total: number, compare: boolean): Promise<void> {
  await store.migrate();
  if ((await rowsIn(store)) !== total) {
    await benchInserts(store, 1_000, 30);
    await benchInserts(store, 10_000, 5);
    await store.execute('TRUNCATE TABLE verdicts');
    const begin = performance.now();
    await fill(store, total);
    console.log(`fill    ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  }
  await benchQueries(store, 'fresh', compare);
  await store.execute('OPTIMIZE TABLE verdicts FINAL');
  await benchQueries(store, 'merged', compare);
  const size = await store.query<{ bytes: number }>(
    "SELECT sum(bytes_on_disk) AS bytes FROM system.parts WHERE active AND table = 'verdicts'",
  );
  console.log(`disk    ${((size[0]?.bytes ?? 0) / total).toFixed(0)} bytes a row`);
  console.log(`memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
}

async function main(): Promise<void> {
  const total = Number(process.argv[2] ?? 1_000_000);
  const compare = process.argv.includes('--compare');
  const kept = process.argv.includes('--data') ? process.argv[process.argv.indexOf('--data') + 1] : undefined;
  const path = kept ?? mkdtempSync(join(tmpdir(), 'factwatch-bench-'));
  const store = createStore({ kind: 'embedded', path, requestTimeoutMs: 900_000, queryTimeoutMs: 900_000 });
  const load = loadavg()[0] ?? 0;
  console.log(`node ${process.version}, ${cpus().length} cores, load ${load.toFixed(1)}, ${total} rows`);
  try {
    await measure(store, total, compare);
  } finally {
    await store.close();
    if (kept === undefined) rmSync(path, { recursive: true, force: true });
  }
}

await main();
