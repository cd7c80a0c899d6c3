import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULE_SET_MARKS, VARIABLES } from '../dashboards/board.ts';
import { BOARDS, renderBoards } from '../dashboards/boards.ts';
import type { ClickHousePanel, PrometheusPanel } from '../dashboards/panels.ts';
import { createKafkaProducer } from '../src/adapters/kafka/producer.ts';
import { type SimulatedMessage, scenarioPlan, simulate } from '../src/simulate/index.ts';
import { weekName } from '../src/simulate/week.ts';
import { metricDefinitions } from '../src/telemetry/definitions.ts';
import { type ClickHouseFront, startClickHouseFront } from './support/clickhouse/front.ts';
import { eventually, factwatch, type Running, startFactwatch } from './support/factwatch.ts';
import { type Broker, brokerMissing, startBroker } from './support/kafka/broker.ts';
import { createTopic } from './support/kafka/topics.ts';
import { readMetrics, sum } from './support/metrics.ts';
import { programMissing } from './support/parts.ts';
import { type Prometheus, startPrometheus } from './support/prometheus.ts';
import { metricNames } from './support/promql.ts';

/** The boards as committed, and every query of theirs on the real thing. */
const folder = fileURLToPath(new URL('../dashboards/', import.meta.url));
const panels = Object.values(BOARDS).flatMap(({ rows }) => Object.values(rows).flat());
const promPanels = panels.filter((panel): panel is PrometheusPanel => 'series' in panel);
const sqlPanels = panels.filter((panel): panel is ClickHousePanel => 'sql' in panel);

/** Panels that say `no data` here, and the event that would fill them. */
const EMPTY_WITHOUT_EVENT: Readonly<Record<string, string>> = {
  'Open regressions': 'the traffic is quiet; the planted regression comes last',
  'Confirmed rate and total rate, last 7 days': 'needs labels of physicians',
  'Abstentions by detector and reason': 'no detector has to abstain on this traffic',
  'Share of failed requests': 'needs a judge',
  'Requests by outcome': 'needs a judge',
  'Accuracy on planted items': 'needs a judge',
  'Time of a request, 95th percentile': 'needs a judge',
  'Budget of the day that is spent': 'needs a judge',
  'Probability of being judged': 'needs a judge',
  'Withheld by code': 'nothing is withheld here',
  'Retries by code': 'the store never fails here',
  'Failed computations of the rates': 'they never fail here',
  'Privacy budget spent': 'nothing is published here',
  'Ledger of releases': 'nothing is published here',
  'Withheld by code and day': 'nothing is withheld here',
  'Abstentions by reason and week': 'no detector has to abstain on this traffic',
};

describe('boards', () => {
  test.each(Object.entries(renderBoards()))('%s is what `npm run dashboards` makes', (file, json) => {
    expect(readFileSync(folder + file, 'utf8')).toBe(json);
  });

  test('there is no board that nothing makes', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(Object.keys(renderBoards()).sort());
  });

  test('every metric that a panel reads is exported', () => {
    const known = new Set(metricNames(metricDefinitions()));
    const used = promPanels.flatMap(
      ({ series }) =>
        Object.values(series)
          .join(' ')
          .match(/factwatch_\w+/g) ?? [],
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(40);
  });

  test('every panel has a title of its own, a description, a unit and a runbook that exists', () => {
    const titles = panels.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const runbooks = readdirSync(`${folder}runbooks`);
    for (const { description, unit, runbook } of panels) {
      expect(description.length).toBeGreaterThan(10);
      expect(unit).not.toBe('');
      expect(runbooks).toContain(`${runbook}.md`);
    }
    expect(Object.keys(EMPTY_WITHOUT_EVENT).filter((title) => !titles.includes(title))).toEqual([]);
  });
});

const WEEK_MS = 7 * 86_400_000;
/** The last of them is the current one: on a Sunday no other day lies within the last seven. */
const WEEKS = { seed: 5, weeks: 9, startWeek: weekName(Date.now() - 8 * WEEK_MS) };
const isPast = ({ timestampMs }: SimulatedMessage): boolean => timestampMs <= Date.now();

const missing = (await brokerMissing()) ?? programMissing('prometheus', 'prometheus');

describe.skipIf(missing !== undefined)(`boards on real parts${missing ? ` (${missing})` : ''}`, () => {
  const work = mkdtempSync(join(tmpdir(), 'factwatch-boards-'));
  const url = 'http://127.0.0.1:19484';
  let broker: Broker;
  let front: ClickHouseFront;
  let prometheus: Prometheus;
  let watcher: Running;
  let topic: string;
  const config = join(work, 'factwatch.yaml');

  beforeAll(async () => {
    [broker, front] = await Promise.all([startBroker(), startClickHouseFront()]);
    topic = await createTopic(broker.brokers, 2);
    const rules = ['recording.yaml', 'alerts.yaml'].map((file) => folder + file);
    prometheus = await startPrometheus([new URL(url).host], rules);
    writeFileSync(join(work, 'a.key'), 'boards 0123456789abcdefghijklmnopqrstuvwxyz\n');
    writeFileSync(config, configuration(broker, front, topic, prometheus.url));
    expect(await factwatch(['migrate', '--config', config])).toMatchObject({ code: 0 });
    watcher = startFactwatch(['run', '--config', config]);
    await sendQuietWeeks();
  }, 400_000);

  afterAll(async () => {
    await watcher?.stop();
    await prometheus?.stop();
    await Promise.all([broker?.stop(), front?.stop()]);
    rmSync(work, { recursive: true, force: true });
  }, 60_000);

  /** Eight weeks and what there is of another, in which a model follows another and nothing gets worse; and two lines that are no JSON. */
  async function sendQuietWeeks(): Promise<void> {
    const messages = [...simulate(scenarioPlan('null', { ...WEEKS, responsesPerWeek: 300 }))].filter(isPast);
    const producer = await createKafkaProducer({ brokers: broker.brokers });
    const half = messages.length >> 1;
    await producer.send(topic, [...messages.slice(0, half), { key: 'k', value: 'no JSON' }]);
    await read(half);
    // A counter shows an increase when Prometheus has seen it before.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await producer.send(topic, [...messages.slice(half), { key: 'k', value: 'no JSON' }]);
    await producer.close();
    await read(messages.length + 2);
    // When they never come, the panels that show them say so below.
    // Computed while the traffic still comes in, the longer windows are there first.
    await seen('factwatch_issue_rate{window="7d"}').catch(() => undefined);
    await seen('factwatch_regression_cusum').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 2500));
  }

  function read(count: number): Promise<true> {
    const finished = async () => sum(await readMetrics(url).catch(() => []), 'factwatch_messages_total');
    return eventually(
      `${count} messages are read`,
      async () => ((await finished()) >= count ? true : undefined),
      180_000,
    );
  }

  function seen(promql: string): Promise<true> {
    const found = async () => ((await prometheus.query(promql)).length > 0 ? true : undefined);
    return eventually(promql, found, 120_000);
  }

  test.each(promPanels.map((panel) => [panel.title, panel] as const))(
    '%s returns data',
    async (title, panel) => {
      for (const expr of Object.values(panel.series)) {
        const result = await prometheus.query(expr.replaceAll(/\$(model|country|category)/g, '.*'));
        if (!(title in EMPTY_WITHOUT_EVENT)) expect(result.length, expr).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ...sqlPanels.map(({ title, sql }) => [title, sql] as const),
    ...Object.entries(VARIABLES).map(([name, sql]) => [`variable ${name}`, sql] as const),
    ['rule set marks', RULE_SET_MARKS] as const,
  ])('%s runs in the store', async (title, sql) => {
    const rows = await ask(front, sql);
    if (!(title in EMPTY_WITHOUT_EVENT)) expect(rows).toBeGreaterThan(0);
  });

  test('on quiet traffic no alarm of counting, leaking, stalling or regressing is raised', async () => {
    const raised = await prometheus.query('ALERTS');
    const loud = /BalanceBroken|CanaryLeaked|Stalled|Regression|StoreFailing|OffsetGap|StepFailing|Absent/;
    expect(raised.map(({ metric }) => metric.alertname).filter((name) => loud.test(name ?? ''))).toEqual([]);
    const recorded = await prometheus.query('factwatch:balance:difference');
    expect(recorded.map(({ value }) => Number(value))).toEqual([0]);
    const cusum = await prometheus.query('factwatch_regression_cusum');
    expect(cusum.map(({ metric }) => metric.model)).toContain('aster-5');
  });

  test('the doctor finds Prometheus at work, and one that scrapes nothing', async () => {
    const { stdout } = await factwatch(['doctor', '--config', config]);
    expect(stdout).toMatch(/^ok {4}prometheus Scrapes 1 of ours, and all answer\.$/m);
    expect(stdout).toMatch(/^ok {4}prometheus \d+ alerts are loaded\.$/m);
    const idle = await startPrometheus([]);
    writeFileSync(`${config}.idle`, configuration(broker, front, topic, idle.url));
    const other = await factwatch(['doctor', '--config', `${config}.idle`]);
    await idle.stop();
    expect(other.stdout).toMatch(/^fail {2}prometheus Prometheus scrapes no target of the job factwatch\.$/m);
  }, 120_000);

  test('a planted regression of a third model pages, and pages for no other model', async () => {
    const plan = scenarioPlan('null', { ...WEEKS, seed: 6, responsesPerWeek: 300 });
    const worse = { name: 'aster-6', adoption: 1, issueRate: 0.12 };
    const late = [...simulate({ ...plan, models: [worse] })].filter(
      (message) => isPast(message) && message.truth.week >= weekName(Date.now() - 4 * WEEK_MS),
    );
    const producer = await createKafkaProducer({ brokers: broker.brokers });
    await producer.send(topic, late);
    await producer.close();
    const pages = 'ALERTS{alertname="FactwatchRegression",alertstate="firing"}';
    await seen(pages);
    expect((await prometheus.query(pages)).map(({ metric }) => metric.model)).toEqual(['aster-6']);
    const open = sqlPanels.find(({ title }) => title === 'Open regressions');
    expect(await ask(front, open?.sql ?? '')).toBeGreaterThan(0);
  }, 300_000);
});

/** Rows that a panel's query gives, with Grafana's macros filled in as the plugin does. */
async function ask(front: ClickHouseFront, sql: string): Promise<number> {
  const query = sql
    .replaceAll(/\$__timeFilter\((\w+)\)/g, '$1 >= toDateTime(0) AND $1 <= toDateTime(4000000000)')
    .replaceAll(/\$\{\w+:pipe\}/g, '.*')
    // This traffic is too small for cells of eleven users in every category.
    .replaceAll('>= 11', '>= 1');
  const response = await fetch(`${front.url}/?database=factwatch`, {
    method: 'POST',
    body: `${query} FORMAT JSONEachRow`,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${text}\n${query}`);
  return text.split('\n').filter((line) => line !== '').length;
}

function configuration(broker: Broker, front: ClickHouseFront, topic: string, prometheus: string): string {
  return `
source:
  kafka: { brokers: [${broker.brokers.map((one) => `"${one}"`).join(', ')}], topic: ${topic}, group_id: boards }
sample: { rate: 1, key: { file: a.key } }
store:
  server: { url: "${front.url}" }
  batch: { rows: 200, age: 300ms }
privacy:
  keys: [{ id: k1, secret: { file: a.key }, not_before: "2020-01-01" }]
telemetry:
  listen: { port: 19484 }
  log_level: warn
  rates_every: 10s
  regressions_every: 10s
  prometheus_url: ${prometheus}
`;
}
