import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Compression, createKafkaProducer } from '../../../src/adapters/kafka/producer.ts';
import { kafkaClassPath } from './jars.ts';

export interface ProduceOptions {
  readonly compression?: Compression;
  readonly partition?: number;
}

/** Writes messages whose key and value are the id. */
export async function produceIds(
  brokers: readonly string[],
  topic: string,
  ids: readonly string[],
  { compression = 'none', partition }: ProduceOptions = {},
): Promise<void> {
  const where = partition === undefined ? {} : { partition };
  const messages = ids.map((id) => ({ key: id, value: id, ...where }));
  // The broker refuses the first batch to a topic that was just made now and then; nothing was written then.
  for (let attempt = 1; ; attempt += 1) {
    const producer = await createKafkaProducer({ brokers }, compression);
    try {
      await producer.send(topic, messages);
      return;
    } catch (error) {
      if (attempt === 3) throw error;
      await sleep(300);
    } finally {
      await producer.close();
    }
  }
}

/** The same through Kafka's own console producer: batches as Java's codecs make them. */
export async function produceWithJava(
  brokers: readonly string[],
  topic: string,
  lines: readonly string[],
  compression: Compression,
): Promise<void> {
  const tool = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    await kafkaClassPath(),
    'org.apache.kafka.tools.ConsoleProducer',
  ];
  const flags = [
    '--bootstrap-server',
    brokers.join(','),
    '--topic',
    topic,
    '--compression-codec',
    compression,
  ];
  const child = promisify(execFile)('java', [...tool, ...flags]);
  child.child.stdin?.end(`${lines.join('\n')}\n`);
  await child;
}
