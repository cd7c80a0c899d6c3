import type { ErrorCode } from '../../domain/error-code.ts';

/** Parts of kafkajs that log, a closed list. */
export const KAFKA_COMPONENTS = [
  'Connection',
  'BrokerPool',
  'Broker',
  'Cluster',
  'Consumer',
  'ConsumerGroup',
  'Runner',
  'FetchManager',
  'Producer',
  'Admin',
  'RequestQueue',
  'other',
] as const;
export type KafkaComponent = (typeof KAFKA_COMPONENTS)[number];

/** What the Kafka source has to tell. It logs and counts nothing itself. */
export interface KafkaEvents {
  /** The first contact succeeded: brokers, credentials and topics are right. */
  connected(): void;
  /** A fetch came back, with or without messages: the source is alive. */
  fetched(): void;
  /** The group gave us these partitions, after a join or a rebalance. All earlier ones were revoked before. */
  assigned(partitions: readonly { topic: string; partition: number }[]): void;
  /** Messages behind the end of the partition, after the batch just taken over. */
  lag(topic: string, partition: number, messages: number): void;
  /**
   * The committed offset lay outside the partition, and reading went on at its beginning. `lost`: messages
   * expired in between, at least 1; 0 when the topic was made anew and the offset lay beyond its end.
   * `exact` is false when the lost ones could not be counted.
   */
  offsetOutOfRange(gap: { topic: string; partition: number; lost: number; exact: boolean }): void;
  commit(partition: { topic: string; partition: number }, result: 'committed' | 'stale' | 'failed'): void;
  heartbeatFailed(code: ErrorCode): void;
  /** kafkajs gave up. With `restart` it starts again by itself; without, the source has ended. */
  crash(restart: boolean, code: ErrorCode): void;
  /** No progress for this long: the source has ended. */
  stalled(seconds: number): void;
  /** kafkajs logged a warning or an error. Its message is not passed on: it may quote anything. */
  log(level: 'warn' | 'error', component: KafkaComponent): void;
}

const nothing = () => {};

export const SILENT: KafkaEvents = {
  connected: nothing,
  fetched: nothing,
  assigned: nothing,
  lag: nothing,
  offsetOutOfRange: nothing,
  commit: nothing,
  heartbeatFailed: nothing,
  crash: nothing,
  stalled: nothing,
  log: nothing,
};
