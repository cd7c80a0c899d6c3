import { expect, test } from 'vitest';
import type { PrometheusView } from '../adapters/prometheus/probe.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { metricDefinitions } from '../telemetry/definitions.ts';
import type { DoctorDeps } from './doctor.ts';
import type { Found } from './doctor-kinds.ts';
import { checkPrometheus } from './doctor-prometheus.ts';

const described = new Set(metricDefinitions().map(({ name }) => name));
const view = { targets: 2, up: 2, described, alerts: 25, failing: 0 };

test.each<[string, PrometheusView | undefined, Found['status'], RegExp]>([
  ['does not answer', undefined, 'fail', /does not answer at http:\/\/localhost:9090/],
  ['scrapes nothing of ours', { ...view, targets: 0, up: 0 }, 'fail', /scrapes no target/],
  ['finds a target down', { ...view, up: 1 }, 'warn', /1 of 2 targets do not answer/],
  [
    'sees another version of the metrics',
    { ...view, described: new Set([...described].filter((name) => !name.includes('canary'))) },
    'warn',
    /2 metrics of this build are not exported by what runs: factwatch_canary_leaks_total/,
  ],
  ['has no alert of ours', { ...view, alerts: 0 }, 'warn', /None of our alerts/],
  ['cannot evaluate an alert', { ...view, failing: 1 }, 'warn', /1 of 25 alerts cannot/],
  ['is well', view, 'ok', /^Scrapes 2 of ours.*25 alerts are loaded\.$/],
])('a Prometheus that %s', async (_, seen, status, sentence) => {
  const { config } = loadConfig({ env: {}, cwd: process.cwd() });
  const telemetry = { ...config.telemetry, prometheus_url: 'http://localhost:9090' };
  const loaded = { config: { ...config, telemetry } } as LoadedConfig;
  const deps = { prometheus: async () => seen } as DoctorDeps;
  const found = await checkPrometheus({ loaded, deps, failed: new Set() });
  const told = found.filter((one) => one.status === status).map((one) => one.sentence);
  expect(told.join(' ')).toMatch(sentence);
  for (const one of found) expect(one.status === 'ok' || one.advice !== undefined, one.sentence).toBe(true);
});
