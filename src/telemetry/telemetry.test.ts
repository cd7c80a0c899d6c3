import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { createPrometheusMetrics } from '../adapters/prometheus/registry.ts';
import { ERROR_CODES } from '../domain/error-code.ts';
import type { LogLine, LogPort } from '../domain/telemetry-ports.ts';
import { metricDefinitions } from './definitions.ts';
import { definitionOf, EVENT_NAMES, type EventFields } from './events.ts';
import type { FieldKind } from './fields.ts';
import { createTelemetry } from './telemetry.ts';

function setUp(models: string[] = []) {
  const lines: LogLine[] = [];
  const log: LogPort = { write: (line) => lines.push(line) > 0 };
  const metrics = createPrometheusMetrics(metricDefinitions());
  const clock = { now: 0 };
  const telemetry = createTelemetry({
    metrics,
    log,
    now: () => clock.now,
    build: { version: '1.0.0', ruleSet: 'abc123', node: '24' },
    detectors: ['arithmetic', 'citation', ...Array.from({ length: 14 }, (_, i) => `detector-${i}`)],
    models,
  });
  const scrape = async () => (await metrics.render()).body;
  return { telemetry, lines, clock, scrape };
}

function seriesOf(body: string, name: string): Record<string, number> {
  const series: Record<string, number> = {};
  for (const line of body.split('\n')) {
    if (!line.startsWith(`${name}{`) && !line.startsWith(`${name} `)) continue;
    const space = line.lastIndexOf(' ');
    series[line.slice(name.length, space)] = Number(line.slice(space + 1));
  }
  return series;
}

/** Deterministic numbers in [0, 1), so that a failure can be repeated. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test('the balance holds at every scrape, while messages come and go', async () => {
  const { telemetry, scrape } = setUp();
  const random = mulberry32(7);
  let finished = 0;
  for (let round = 0; round < 40; round += 1) {
    telemetry.emit('batch.received', { partition: 0, messages: 10, bytes: 20_480 });
    telemetry.emit('message.finished', { outcome: 'not_sampled', messages: Math.floor(random() * 5) });
    telemetry.emit('message.finished', { outcome: 'recorded' });
    if (round % 10 === 9) telemetry.emit('message.returned', { messages: 2, reason: 'revoked' });
    const [body] = await Promise.all([
      scrape(),
      Promise.resolve().then(() =>
        telemetry.emit('message.finished', { outcome: 'withheld', code: 'EGRESS_GUARD' }),
      ),
    ]);
    const outcomes = Object.values(seriesOf(body, 'factwatch_messages_total'));
    const sum = outcomes.reduce((total, value) => total + value, 0);
    const inFlight = seriesOf(body, 'factwatch_in_flight_messages')[''];
    expect(seriesOf(body, 'factwatch_received_total')['']).toBe(sum + inFlight!);
    expect(outcomes).toHaveLength(6);
    finished = sum;
  }
  expect(finished).toBeGreaterThan(80);
  expect(telemetry.balance()).toMatchObject({ difference: 0, received: 400 });
});

test('what cannot be right is refused and shown, not counted', async () => {
  const { telemetry, scrape } = setUp();
  telemetry.emit('message.finished', { outcome: 'recorded' }); // nothing is in flight
  telemetry.emit('batch.received', { partition: 0, messages: Number.NaN, bytes: 1 });
  telemetry.emit('judge.cost', { usd: Number.POSITIVE_INFINITY });
  telemetry.emit('judge.cost', { usd: -1 });
  const body = await scrape();
  expect(seriesOf(body, 'factwatch_received_total')['']).toBe(0);
  expect(seriesOf(body, 'factwatch_judge_cost_usd_total')['']).toBe(0);
  expect(body).not.toMatch(/ (nan|\+?inf)$/im);
  expect(seriesOf(body, 'factwatch_telemetry_rejected_total')).toEqual({
    '{reason="balance"}': 2,
    '{reason="number"}': 2,
    '{reason="negative"}': 1,
  });
});

test('a repeated line is written once in ten seconds and says how many were left out', async () => {
  const { telemetry, lines, clock, scrape } = setUp();
  for (let i = 0; i < 1_000; i += 1) {
    telemetry.emit('store.retry', { code: 'STORE_TIMEOUT', attempt: i, wait_seconds: 1 });
  }
  telemetry.emit('store.retry', { code: 'STORE_OVERLOADED', attempt: 1, wait_seconds: 1 });
  clock.now = 10_000;
  telemetry.emit('store.retry', { code: 'STORE_TIMEOUT', attempt: 1_000, wait_seconds: 1 });
  expect(lines.map((line) => [line.level, line.fields.code, line.fields.suppressed])).toEqual([
    ['warn', 'STORE_TIMEOUT', undefined],
    ['warn', 'STORE_OVERLOADED', undefined],
    ['warn', 'STORE_TIMEOUT', 999],
  ]);
  expect(seriesOf(await scrape(), 'factwatch_log_lines_suppressed_total')['']).toBe(999);
});

test('an issue rate that can no longer be had is taken away', async () => {
  const { telemetry, scrape } = setUp();
  const series = { model: 'm', window: '7d', estimate: 'confirmed', bound: 'point' } as const;
  telemetry.emit('issue_rate.measured', { ...series, value: 0.012 });
  expect(Object.values(seriesOf(await scrape(), 'factwatch_issue_rate'))).toEqual([0.012]);
  telemetry.emit('issue_rate.withdrawn', series);
  expect(seriesOf(await scrape(), 'factwatch_issue_rate')).toEqual({});
  telemetry.emit('issue_rate.measured', { ...series, value: 0.012 });
  telemetry.emit('issue_rate.measured', { ...series, value: Number.NaN });
  expect(seriesOf(await scrape(), 'factwatch_issue_rate')).toEqual({});
});

const HOSTILE = ['Zebediah Quill', '943 476 5919', 'a"} 1\nb 2', 'x'.repeat(300), '', 'NaN', '__proto__'];

function randomValue(kind: FieldKind, random: () => number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  if (random() < 0.05) return pick([...HOSTILE, Number.NaN, undefined, null, {}, -1]);
  switch (kind.kind) {
    case 'number':
      return Math.floor(random() * 50);
    case 'boolean':
      return random() < 0.5;
    case 'set':
      return pick(kind.values);
    case 'capped':
      return kind.table === 'partition'
        ? Math.floor(random() * 500)
        : `${kind.table}-${Math.floor(random() * (kind.table === 'detector' ? 20 : 900))}`;
    case 'error':
      return new Error(pick(HOSTILE));
  }
}

/** The events whose labels multiply most; half of the random ones are of these. */
const WIDE = ['finding', 'detector.abstained', 'issue_rate.measured'] as const;

test('a hundred thousand random events stay within the budget of series', async () => {
  const { telemetry, scrape, lines } = setUp(['assistant-1']);
  const random = mulberry32(42);
  for (let i = 0; i < 100_000; i += 1) {
    const names = random() < 0.5 ? WIDE : EVENT_NAMES;
    const event = names[Math.floor(random() * names.length)]!;
    const fields: Record<string, unknown> = {};
    for (const [name, kind] of Object.entries(definitionOf(event).fields))
      fields[name] = randomValue(kind, random);
    telemetry.emit(event, fields as EventFields[typeof event] as never);
  }
  const body = await scrape();
  const rows = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(rows.length).toBeGreaterThan(2_000); // the limits were reached
  expect(rows.length).toBeLessThanOrEqual(4_000);
  expect(new Set(rows.map((row) => row.match(/model="([^"]*)"/)?.[1])).size).toBeLessThanOrEqual(22);
  for (const row of rows) expect(row).toMatch(/^factwatch_\w+(\{[^}]*\})? -?\d+(\.\d+)?(e[+-]?\d+)?$/);
  expect(body).not.toMatch(/Zebediah|943 ?476|xxxx/);
  expect(JSON.stringify(lines)).not.toMatch(/Zebediah|943 ?476|xxxx/);
  expect(lines.length).toBeGreaterThan(20);
}, 60_000);

test('closed sets stand at zero before anything happened', async () => {
  const body = await setUp().scrape();
  expect(Object.keys(seriesOf(body, 'factwatch_withheld_total'))).toHaveLength(ERROR_CODES.length);
  expect(seriesOf(body, 'factwatch_judge_breaker_state')).toEqual({
    '{state="closed"}': 0,
    '{state="half-open"}': 0,
    '{state="open"}': 0,
  });
  expect(seriesOf(body, 'factwatch_build_info')).toEqual({
    '{version="1.0.0",rule_set="abc123",node="24"}': 1,
  });
});

const promtool = spawnSync('promtool', ['--version']);

test.skipIf(promtool.error !== undefined && process.env.CI !== 'true')(
  "Prometheus' own checker finds nothing to say (skipped where promtool is not installed)",
  async () => {
    const metrics = createPrometheusMetrics(metricDefinitions(), { processMetricsPrefix: 'factwatch_' });
    const { body } = await metrics.render();
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: body,
      encoding: 'utf8',
    });
    expect([stdout, stderr, status]).toEqual(['', '', 0]);
  },
);
