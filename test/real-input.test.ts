import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKafkaProducer } from '../src/adapters/kafka/producer.ts';
import { sipKey } from '../src/domain/siphash.ts';
import { RawText } from '../src/domain/text.ts';
import { createSampler } from '../src/pipeline/sample.ts';
import { createPseudonymizer } from '../src/privacy/pseudonyms.ts';
import { type ClickHouseFront, startClickHouseFront } from './support/clickhouse/front.ts';
import { eventually, factwatch, startFactwatch } from './support/factwatch.ts';
import { type Broker, brokerMissing, startBroker } from './support/kafka/broker.ts';
import { committedOffsets, createTopic } from './support/kafka/topics.ts';
import { sharedData } from './support/parts.ts';

/**
 * Real health answers (MedQuAD, 16,407 of the US National Institutes of Health) and real text about other
 * things, through a real topic with four partitions and two processes of one group.
 */
const answers = sharedData('factuality/medquad/medquad_answers.jsonl.gz');
const others = sharedData('gate/gate.jsonl');
const missing =
  answers === undefined || others === undefined
    ? 'the labelled data is not beside the repository'
    : await brokerMissing();

const PORTS = [19474, 19475];
const SECRET = 'sample 0123456789abcdefghijklmnopqrstuvwxyz';
const PSEUDONYM = 'pseudonym 0123456789abcdefghijklmnopqrstuv';
const CREATED = Date.parse('2026-06-10T08:00:00Z');

interface Sent {
  readonly key: string;
  readonly value: string;
  readonly health: boolean;
}

describe.skipIf(missing !== undefined)(`real answers${missing ? ` (${missing})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-real-'));
  let broker: Broker;
  let front: ClickHouseFront;
  let topic: string;
  let sent: Sent[];

  beforeAll(async () => {
    [broker, front] = await Promise.all([startBroker(), startClickHouseFront()]);
    topic = await createTopic(broker.brokers, 4);
    writeFileSync(join(folder, 'sample.key'), SECRET);
    writeFileSync(join(folder, 'pseudonym.key'), PSEUDONYM);
    sent = [...readAnswers(), ...readOthers()];
    const producer = await createKafkaProducer({ brokers: broker.brokers }, 'gzip');
    for (let i = 0; i < sent.length; i += 1000) await producer.send(topic, sent.slice(i, i + 1000));
    await producer.close();
    writeFileSync(join(folder, 'traffic.ndjson'), sent.map(({ value }) => `${value}\n`).join(''));
  }, 120_000);

  afterAll(async () => {
    await Promise.all([broker?.stop(), front?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test('at 100 % two processes store every answer exactly once, as one process does', async () => {
    await watch('full', 1);
    const rows = await stored('full');
    expect(new Set(rows.map(({ response_key }) => response_key)).size).toBe(rows.length);
    const keys = new Set(rows.map(({ response_key }) => response_key));
    // Labelled as health upstream: none of them may be missing, whatever a classifier thinks.
    expect(sent.filter(({ health }) => health).filter(({ key }) => !keys.has(pseudonym(key)))).toEqual([]);
    const known = new Set(sent.map(({ key }) => pseudonym(key)));
    expect([...keys].filter((key) => !known.has(key))).toEqual([]);

    const env = { FACTWATCH_LOG_LEVEL: 'error' };
    const config = join(folder, 'alone.yaml');
    writeFileSync(config, configuration('alone', 1, PORTS[0]!).replace(/source:[\s\S]*?\nsample/, 'sample'));
    expect(await factwatch(['migrate', '--config', config], { env })).toMatchObject({ code: 0 });
    const replayed = await factwatch(['replay', join(folder, 'traffic.ndjson'), '--config', config], { env });
    expect(replayed).toMatchObject({ code: 0 });
    expect(byState(rows)).toEqual(byState(await stored('alone')));
  }, 400_000);

  test('at 1 % the stored answers are exactly those that the hash predicts', async () => {
    await watch('one_percent', 0.01);
    const derive = (phase: number) =>
      sipKey(createHmac('sha256', SECRET).update(`factwatch sample ${phase}`).digest());
    const sampler = createSampler(
      { rate: 0.01, strata: [], second: [] },
      { first: derive(1), second: derive(2) },
    );
    const predicted = sent
      .filter(({ health }) => health)
      .filter(
        ({ key }) =>
          sampler.first({ topic, partition: 0, offset: 0n, key: Buffer.from(key), value: null, headers: {} })
            .kept,
      )
      .map(({ key }) => pseudonym(key));
    const keys = (await stored('one_percent')).map(({ response_key }) => response_key);
    const health = new Set(sent.filter((one) => one.health).map(({ key }) => pseudonym(key)));
    expect(predicted.length).toBeGreaterThan(100);
    expect(keys.filter((key) => health.has(key)).sort()).toEqual(predicted.sort());
  }, 300_000);

  async function watch(database: string, rate: number): Promise<void> {
    const configs = PORTS.map((port) => {
      const file = join(folder, `${database}-${port}.yaml`);
      writeFileSync(file, configuration(database, rate, port));
      return file;
    });
    expect(await factwatch(['migrate', '--config', configs[0]!])).toMatchObject({ code: 0 });
    const watchers = configs.map((config) => startFactwatch(['run', '--config', config]));
    try {
      await eventually(
        'every offset is committed: read, and stored where there was something to store',
        async () => {
          // The group has no coordinator before its first member.
          const offsets = await committedOffsets(broker.brokers, database, topic).catch(() => []);
          return offsets.reduce((total, offset) => total + Math.max(0, offset), 0) >= sent.length
            ? true
            : undefined;
        },
        240_000,
      );
    } finally {
      const ends = await Promise.all(watchers.map((watcher) => watcher.stop()));
      for (const end of ends) expect(end).toMatchObject({ code: 0 });
    }
  }

  async function stored(database: string): Promise<{ response_key: string; state: string }[]> {
    const response = await fetch(`${front.url}/?database=${database}`, {
      method: 'POST',
      body: 'SELECT response_key, toString(state) AS state FROM verdicts_current FORMAT JSON',
    });
    return ((await response.json()) as { data: { response_key: string; state: string }[] }).data;
  }

  const pseudonymize = createPseudonymizer([{ id: 'k1', secret: Buffer.from(PSEUDONYM), notBefore: 0 }]);
  const pseudonym = (id: string) => pseudonymize('response', new RawText(id), CREATED);

  function configuration(database: string, rate: number, port: number): string {
    return `
source:
  kafka:
    brokers: ["${broker.brokers[0]}"]
    topic: ${topic}
    group_id: ${database}
sample: { rate: ${rate}, key: { file: sample.key } }
store:
  server: { url: "${front.url}", database: ${database} }
privacy:
  keys: [{ id: k1, secret: { file: pseudonym.key }, not_before: "1970-01-01" }]
telemetry: { listen: { port: ${port} } }
`;
  }
});

function envelope(id: string, response: string, domain?: string): string {
  const created_at = new Date(CREATED).toISOString();
  return JSON.stringify({ id, created_at, model: 'nih', response, locale: 'en', country: 'US', domain });
}

function readAnswers(): Sent[] {
  return lines(gunzipSync(readFileSync(answers!)).toString()).map((row) => {
    const { id, answer } = JSON.parse(row) as { id: string; answer: string };
    return { key: id, value: envelope(id, answer, 'health'), health: true };
  });
}

function readOthers(): Sent[] {
  return lines(readFileSync(others!, 'utf8')).flatMap((row) => {
    const { id, text, kind, label } = JSON.parse(row) as Record<'id' | 'text' | 'kind' | 'label', string>;
    if (kind !== 'response' || label !== 'nonhealth') return [];
    return [{ key: `other-${id}`, value: envelope(`other-${id}`, text), health: false }];
  });
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function byState(rows: readonly { state: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
