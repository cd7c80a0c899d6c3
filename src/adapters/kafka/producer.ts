import kafkajs from 'kafkajs';
import { createClient } from './client.ts';
import { toFactwatchError } from './failures.ts';
import { type KafkaConnection, withDefaults } from './options.ts';
import { FIRST_CONTACT_RETRY } from './preflight.ts';

export const COMPRESSIONS = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

const TYPES: Readonly<Record<Compression, number>> = {
  none: kafkajs.CompressionTypes.None,
  gzip: kafkajs.CompressionTypes.GZIP,
  snappy: kafkajs.CompressionTypes.Snappy,
  lz4: kafkajs.CompressionTypes.LZ4,
  zstd: kafkajs.CompressionTypes.ZSTD,
};

interface OutgoingMessage {
  readonly key: string | null;
  readonly value: Uint8Array | string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Chosen by the key when absent. */
  readonly partition?: number;
}

/** Writes simulated traffic to a topic. At least once: a retry may write a message twice. */
export interface KafkaProducer {
  /** Resolves when every in-sync replica has the messages. Rejects only with a `FactwatchError`. */
  send(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  close(): Promise<void>;
}

/** @throws FactwatchError SOURCE_UNREACHABLE or SOURCE_CREDENTIALS. */
export async function createKafkaProducer(
  connection: KafkaConnection,
  compression: Compression = 'none',
): Promise<KafkaProducer> {
  const { brokers } = withDefaults(connection);
  const where = brokers.join(', ');
  const producer = createClient(connection, { log() {}, retry: FIRST_CONTACT_RETRY }).producer({
    allowAutoTopicCreation: false,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    // A topic that was just made may have no leader for some seconds.
    retry: { initialRetryTime: 200, maxRetryTime: 2000, retries: 8 },
  });
  const told = (error: unknown): never => {
    throw toFactwatchError(error, where);
  };
  await producer.connect().catch(told);
  return {
    async send(topic, messages) {
      const records = messages.map(({ key, value, headers, partition }) => ({
        key,
        value: value === null || typeof value === 'string' ? value : Buffer.from(value),
        ...(headers === undefined ? {} : { headers: { ...headers } }),
        ...(partition === undefined ? {} : { partition }),
      }));
      await producer
        .send({ topic, messages: records, acks: -1, compression: TYPES[compression] })
        .catch(told);
    },
    close: () => producer.disconnect().catch(told),
  };
}
