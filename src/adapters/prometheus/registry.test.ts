import { expect, test } from 'vitest';
import type { MetricDefinition } from '../../domain/telemetry-ports.ts';
import { createPrometheusMetrics } from './registry.ts';

const DEFINITIONS: MetricDefinition[] = [
  { name: 'x_total', type: 'counter', help: 'X.', labels: ['code'], zero: [{ code: 'A' }] },
  { name: 'y', type: 'gauge', help: 'Y.', labels: ['model'] },
  { name: 'z_seconds', type: 'histogram', help: 'Z.', labels: [], buckets: [1, 2] },
  {
    name: 's',
    type: 'stateset',
    help: 'S.',
    labels: ['state'],
    zero: [{ state: 'open' }, { state: 'closed' }],
  },
  { name: 'in_total', type: 'counter', help: 'In.', labels: [], atomic: true },
  { name: 'out_total', type: 'counter', help: 'Out.', labels: ['outcome'], atomic: true },
  { name: 'flying', type: 'gauge', help: 'Flying.', labels: [], atomic: true },
];

function seriesValue(body: string, series: string): number {
  const line = body.split('\n').find((it) => it.startsWith(`${series} `));
  return line === undefined ? Number.NaN : Number(line.slice(series.length + 1));
}

test('each type says what happened', async () => {
  const metrics = createPrometheusMetrics(DEFINITIONS);
  metrics.add('x_total', { code: 'B' }, 2);
  metrics.set('y', { model: 'm' }, -1.5);
  metrics.observe('z_seconds', {}, 1.5);
  metrics.set('s', { state: 'open' }, 1);
  metrics.set('s', { state: 'closed' }, 1);
  const { body, contentType } = await metrics.render();
  expect(contentType).toContain('text/plain');
  expect(seriesValue(body, 'x_total{code="A"}')).toBe(0);
  expect(seriesValue(body, 'x_total{code="B"}')).toBe(2);
  expect(seriesValue(body, 'y{model="m"}')).toBe(-1.5);
  expect(seriesValue(body, 'z_seconds_bucket{le="2"}')).toBe(1);
  expect(seriesValue(body, 's{state="open"}')).toBe(0);
  expect(seriesValue(body, 's{state="closed"}')).toBe(1);
  metrics.remove('y', { model: 'm' });
  expect((await metrics.render()).body).not.toContain('y{model="m"}');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('%d never reaches a counter', async (amount) => {
  const metrics = createPrometheusMetrics(DEFINITIONS);
  metrics.add('x_total', { code: 'A' }, amount);
  metrics.add('in_total', {}, amount);
  metrics.observe('z_seconds', {}, amount);
  metrics.set('y', { model: 'm' }, Number.NaN);
  const { body } = await metrics.render();
  expect(body).not.toMatch(/nan|inf(?!")/i);
  expect(seriesValue(body, 'x_total{code="A"}')).toBe(0);
});

test('parallel scrapes under load all see the equation hold', async () => {
  const metrics = createPrometheusMetrics(DEFINITIONS);
  let received = 0;
  let finished = 0;
  let running = true;
  const load = (async () => {
    while (running) {
      metrics.add('in_total', {}, 3);
      received += 3;
      metrics.set('flying', {}, received - finished);
      await Promise.resolve();
      metrics.add('out_total', { outcome: finished % 2 === 0 ? 'a' : 'b' }, 1);
      finished += 1;
      metrics.set('flying', {}, received - finished);
      if (finished % 50 === 0) await new Promise(setImmediate);
    }
  })();
  const totals = new Set<number>();
  for (let round = 0; round < 30; round += 1) {
    await new Promise(setImmediate);
    for (const { body } of await Promise.all([metrics.render(), metrics.render(), metrics.render()])) {
      const out =
        (seriesValue(body, 'out_total{outcome="a"}') || 0) +
        (seriesValue(body, 'out_total{outcome="b"}') || 0);
      const inTotal = seriesValue(body, 'in_total');
      expect(inTotal).toBe(out + (seriesValue(body, 'flying') || 0));
      totals.add(inTotal);
    }
  }
  running = false;
  await load;
  expect(totals.size).toBeGreaterThan(10); // the numbers did move between scrapes
});

test('process metrics carry the prefix', async () => {
  const metrics = createPrometheusMetrics([], { processMetricsPrefix: 'factwatch_' });
  const { body } = await metrics.render();
  expect(body).toContain('factwatch_process_resident_memory_bytes');
  expect(
    body.split('\n').filter((it) => it !== '' && !it.startsWith('#') && !it.startsWith('factwatch_')),
  ).toEqual([]);
});
