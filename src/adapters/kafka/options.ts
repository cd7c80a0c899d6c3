import type { ConnectionOptions } from 'node:tls';
import type { SASLOptions } from 'kafkajs';

export interface KafkaTls {
  /** PEM contents, not paths. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly servername?: string;
  readonly rejectUnauthorized?: boolean;
}

export interface KafkaSasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

/** How to reach the brokers. */
export interface KafkaConnection {
  /** `host:port` each. */
  readonly brokers: readonly string[];
  readonly clientId?: string;
  readonly tls?: KafkaTls;
  readonly sasl?: KafkaSasl;
  readonly connectionTimeoutMs?: number;
  /** A hung broker is noticed after this time. */
  readonly requestTimeoutMs?: number;
}

export interface KafkaOptions extends KafkaConnection {
  readonly topics: readonly string[];
  readonly groupId: string;
  /** Partitions whose batches are handled at the same time. */
  readonly partitionsConcurrently?: number;
  /** Time without a heartbeat after which the group gives our partitions away. */
  readonly sessionTimeoutMs?: number;
  readonly heartbeatIntervalMs?: number;
  readonly rebalanceTimeoutMs?: number;
  /** Longest time a fetch waits for data. */
  readonly maxWaitMs?: number;
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly maxBytesPerPartition?: number;
  /** Longest time for the first contact: brokers, credentials, topics. */
  readonly startTimeoutMs?: number;
  /** Time without progress after which the source ends with SOURCE_STALLED. */
  readonly stallMs?: number;
}

const KAFKA_DEFAULTS = {
  clientId: 'factwatch',
  connectionTimeoutMs: 5000,
  requestTimeoutMs: 10_000,
  partitionsConcurrently: 4,
  sessionTimeoutMs: 30_000,
  heartbeatIntervalMs: 3000,
  rebalanceTimeoutMs: 60_000,
  maxWaitMs: 500,
  minBytes: 1,
  maxBytes: 10 * 1024 * 1024,
  maxBytesPerPartition: 1024 * 1024,
  startTimeoutMs: 15_000,
  stallMs: 60_000,
} as const;

export type KafkaSettings = KafkaOptions & typeof KAFKA_DEFAULTS_WIDE;
declare const KAFKA_DEFAULTS_WIDE: {
  readonly [K in keyof typeof KAFKA_DEFAULTS]: (typeof KAFKA_DEFAULTS)[K] extends number ? number : string;
};

/** `options` with every default filled in; a key given as `undefined` counts as absent. */
export function withDefaults<T extends KafkaConnection>(options: T): T & typeof KAFKA_DEFAULTS_WIDE {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...KAFKA_DEFAULTS, ...given } as T & typeof KAFKA_DEFAULTS_WIDE;
}

export function toTls(tls: KafkaTls | undefined): ConnectionOptions | false {
  if (tls === undefined) return false;
  const { ca, cert, key, servername, rejectUnauthorized } = tls;
  return {
    rejectUnauthorized: rejectUnauthorized ?? true,
    ...(ca === undefined ? {} : { ca: [ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(servername === undefined ? {} : { servername }),
  };
}

export function toSasl({ mechanism, username, password }: KafkaSasl): SASLOptions {
  return { mechanism, username, password } as SASLOptions;
}
