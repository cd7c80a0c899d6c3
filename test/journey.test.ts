import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKafkaProducer } from '../src/adapters/kafka/producer.ts';
import { type SimulatedMessage, scenarioPlan, simulate } from '../src/simulate/index.ts';
import { look } from './support/browser.ts';
import { type ClickHouseFront, startClickHouseFront } from './support/clickhouse/front.ts';
import { eventually, factwatch, type Running, startFactwatch } from './support/factwatch.ts';
import { type Broker, brokerMissing, startBroker } from './support/kafka/broker.ts';
import { committedOffsets, createTopic } from './support/kafka/topics.ts';
import { readMetrics, sum } from './support/metrics.ts';
import { programMissing } from './support/parts.ts';
import { type Prometheus, startPrometheus } from './support/prometheus.ts';

/**
 * The story that this project tells, on real parts: answers on a Kafka topic with four partitions, two
 * processes of one group, a ClickHouse server, a Prometheus that scrapes, and a report that a browser opens.
 * The chapters build on one another and run in order.
 */
const missing =
  (await brokerMissing()) ??
  programMissing('prometheus', 'prometheus') ??
  programMissing('chromium', 'chromium');

const RESPONSES_PER_WEEK = 600;
const WEEKS = 4;

describe.skipIf(missing !== undefined)(`from a topic to a report${missing ? ` (${missing})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-journey-'));
  const traffic: SimulatedMessage[] = [];
  const watchers: Running[] = [];
  const urls = ['http://127.0.0.1:19464', 'http://127.0.0.1:19465'];
  let broker: Broker;
  let front: ClickHouseFront;
  let prometheus: Prometheus;
  let topic: string;

  const config = (port: number) => join(folder, `watch-${port}.yaml`);
  const ids = () =>
    new Set(traffic.filter(({ truth }) => truth.duplicateOf === undefined).map(({ truth }) => truth.id));

  beforeAll(async () => {
    [broker, front] = await Promise.all([startBroker(), startClickHouseFront({ password: 'open sesame' })]);
    topic = await createTopic(broker.brokers, 4);
    for (const name of ['pseudonym', 'sample']) writeFileSync(join(folder, `${name}.key`), key(name));
    writeFileSync(join(folder, 'store-password'), 'open sesame\n');
    for (const url of urls) {
      const port = Number(new URL(url).port);
      writeFileSync(config(port), configuration({ broker, front, topic, port }));
    }
  }, 120_000);

  afterAll(async () => {
    await Promise.all(watchers.map((watcher) => watcher.stop()));
    await prometheus?.stop();
    await Promise.all([broker?.stop(), front?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test('1. the schema is made on purpose, and a watcher without it says what to do', async () => {
    const early = await factwatch(['run', '--config', config(19464)]);
    expect(early.code).not.toBe(0);
    expect(early.stderr).toContain('factwatch migrate');
    const migrated = await factwatch(['migrate', '--config', config(19464)]);
    expect(migrated).toMatchObject({ code: 0 });
  }, 90_000);

  test('2. two watchers of one group share the partitions', async () => {
    prometheus = await startPrometheus(urls.map((url) => new URL(url).host));
    for (const url of urls)
      watchers.push(startFactwatch(['run', '--config', config(Number(new URL(url).port))]));
    const assigned = async (url: string) =>
      sum(await readMetrics(url).catch(() => []), 'factwatch_kafka_assigned_partitions');
    await eventually('each has two of the four partitions', async () => {
      const counts = await Promise.all(urls.map(assigned));
      return counts.every((count) => count === 2) ? true : undefined;
    });
    for (const url of urls) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  }, 90_000);

  test('3. answers arrive on the topic, and every one has its outcome', async () => {
    const plan = scenarioPlan('fall-71', {
      seed: 3,
      weeks: WEEKS,
      responsesPerWeek: RESPONSES_PER_WEEK,
      startWeek: '2026-W30',
    });
    traffic.push(...simulate(plan));
    writeFileSync(join(folder, 'traffic.ndjson'), traffic.map(({ value }) => `${value}\n`).join(''));
    const producer = await createKafkaProducer({ brokers: broker.brokers }, 'zstd');
    for (let i = 0; i < traffic.length; i += 500) await producer.send(topic, traffic.slice(i, i + 500));
    await producer.close();
    await eventually('every offset is committed', () => committed(traffic.length), 120_000);
    for (const url of urls) expect(await messagesFinished(url)).toBeGreaterThan(0);
  }, 150_000);

  test('4. at every scrape that Prometheus made, the balance held', async () => {
    await eventually('Prometheus has scraped both', async () => {
      const up = await prometheus.query('sum(up) == 2');
      return up.length > 0 ? true : undefined;
    });
    const difference =
      'max_over_time((factwatch_received_total - ignoring(outcome) sum without (outcome) (factwatch_messages_total) - factwatch_in_flight_messages)[5m:1s])';
    for (const { value } of await prometheus.query(difference)) expect(Number(value)).toBe(0);
    const total = await prometheus.query('sum(factwatch_received_total)');
    expect(Number(total[0]?.value)).toBeGreaterThanOrEqual(traffic.length);
  });

  test('5. a replay of the same file by one process into the embedded store agrees to the last row', async () => {
    const file = join(folder, 'traffic.ndjson');
    const env = { FACTWATCH_DATA_DIR: join(folder, 'alone'), FACTWATCH_LOG_LEVEL: 'error' };
    const replayed = await factwatch(['replay', file, '--json'], { env, cwd: folder });
    expect(replayed).toMatchObject({ code: 0 });
    const alone = await report(['--format', 'json'], env);
    const together = await report(['--format', 'json', '--config', config(19464)]);
    expect(together.trend.points.length).toBeGreaterThan(WEEKS);
    expect(counts(together)).toEqual(counts(alone));
    const health = [...ids()].filter((id) => traffic.find(({ truth }) => truth.id === id)?.truth.health);
    const recorded = together.trend.points
      .filter(({ model }) => model === 'all')
      .reduce((n, p) => n + p.recorded, 0);
    // The gate may err on a few; nothing is lost beyond it.
    expect(Math.abs(recorded - health.length) / health.length).toBeLessThan(0.02);
  }, 120_000);

  test('6. a second delivery of everything changes no number', async () => {
    const before = counts(await report(['--format', 'json', '--config', config(19464)]));
    const producer = await createKafkaProducer({ brokers: broker.brokers }, 'gzip');
    await producer.send(topic, traffic.slice(0, 1000));
    await producer.close();
    await eventually('the copies are read', () => committed(traffic.length + 1000));
    expect(counts(await report(['--format', 'json', '--config', config(19464)]))).toEqual(before);
  }, 90_000);

  test('7. the report finds the planted fall and a browser shows it', async () => {
    const file = join(folder, 'report.html');
    const made = await factwatch(['report', '--format', 'html', '--out', file, '--config', config(19464)]);
    expect(made).toMatchObject({ code: 0 });
    const page = readFileSync(file, 'utf8');
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    const seen = await look(`file://${file}`);
    expect(seen.errors).toEqual([]);
    expect(seen.text).toMatch(/fell \d+(\.\d+)? % from aster-4 to aster-5/);
    expect(seen.overflow).toBe(0);
    const live = await look(urls[0]!);
    expect(live.errors).toEqual([]);
    expect(live.text).toContain('aster-5');
  }, 90_000);

  test('8. no invented person left the system by any exit', async () => {
    const canaries = traffic.flatMap(({ truth }) => truth.canaries);
    expect(canaries.length).toBeGreaterThan(50);
    const exits = [
      ...(await Promise.all(urls.map(async (url) => (await fetch(`${url}/metrics`)).text()))),
      ...watchers.map((watcher) => watcher.output()),
      readFileSync(join(folder, 'report.html'), 'utf8'),
      JSON.stringify(front.requests),
      await everything(front),
    ].join('\n');
    const ofIds = traffic.map(({ truth }) => truth.user).concat([...ids()]);
    expect([...canaries, ...ofIds].filter((canary) => exits.includes(canary))).toEqual([]);
  }, 60_000);

  test('9. a signal ends a watcher in good order', async () => {
    const ends = await Promise.all(watchers.splice(0).map((watcher) => watcher.stop()));
    for (const { code } of ends) expect(code).toBe(0);
  }, 60_000);

  async function committed(messages: number): Promise<true | undefined> {
    const offsets = await committedOffsets(broker.brokers, 'journey', topic).catch(() => []);
    return offsets.reduce((total, offset) => total + Math.max(0, offset), 0) >= messages ? true : undefined;
  }

  async function messagesFinished(url: string): Promise<number> {
    const metrics = await readMetrics(url).catch(() => undefined);
    return metrics === undefined ? 0 : sum(metrics, 'factwatch_messages_total');
  }

  async function report(args: readonly string[], env: Record<string, string> = {}): Promise<Report> {
    const done = await factwatch(['report', ...args], { env, cwd: folder });
    if (done.code !== 0) throw new Error(`report failed with ${done.code}: ${done.stderr}`);
    return JSON.parse(done.stdout) as Report;
  }
});

interface Report {
  readonly trend: {
    readonly points: readonly {
      readonly period: string;
      readonly model: string;
      readonly recorded: number;
      readonly abstained: number;
      readonly flagShare: { readonly events: number; readonly responses: number } | undefined;
    }[];
  };
}

function counts({ trend }: Report): string[] {
  return trend.points
    .map((p) => [p.period, p.model, p.recorded, p.flagShare?.responses, p.flagShare?.events].join(' '))
    .sort();
}

/** Every column of every table, as the store would hand it to anybody who may read it. */
async function everything(front: ClickHouseFront): Promise<string> {
  const tables = ['verdicts_current', 'findings_current', 'dead_letters_current', 'abstentions_current'];
  const dumps = tables.map(async (table) => {
    const response = await fetch(`${front.url}/?database=factwatch`, {
      method: 'POST',
      headers: { 'X-ClickHouse-User': 'default', 'X-ClickHouse-Key': 'open sesame' },
      body: `SELECT * FROM ${table} FORMAT JSONEachRow`,
    });
    if (!response.ok) throw new Error(`the store answered ${response.status}`);
    return response.text();
  });
  return (await Promise.all(dumps)).join('\n');
}

/** Invented, and long enough. */
function key(name: string): string {
  return `${name} 0123456789abcdefghijklmnopqrstuvwxyz\n`;
}

function configuration(at: { broker: Broker; front: ClickHouseFront; topic: string; port: number }): string {
  return `
source:
  kafka:
    brokers: [${at.broker.brokers.map((broker) => `"${broker}"`).join(', ')}]
    topic: ${at.topic}
    group_id: journey
sample: { rate: 1, key: { file: sample.key } }
store:
  server: { url: "${at.front.url}", password: { file: store-password } }
  batch: { rows: 500, age: 500ms }
privacy:
  keys: [{ id: k1, secret: { file: pseudonym.key }, not_before: "2020-01-01" }]
telemetry:
  listen: { port: ${at.port} }
  log_level: debug
`;
}
