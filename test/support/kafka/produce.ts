import { execFile } from 'node:child_process';
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
  const producer = await createKafkaProducer({ brokers }, compression);
  await producer.send(
    topic,
    ids.map((id) => ({ key: id, value: id, ...where })),
  );
  await producer.close();
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
