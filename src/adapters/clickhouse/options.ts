import type { RetentionDays } from './tables.ts';

interface CommonOptions {
  /** Longest time for an insert or a schema statement, milliseconds. Default 30,000. */
  readonly requestTimeoutMs?: number;
  /** Longest time for a query, milliseconds. Default 60,000. */
  readonly queryTimeoutMs?: number;
  /** A query with more rows is refused instead of filling the memory. Default 1,000,000. */
  readonly maxResultRows?: number;
  /** Days after which rows go. Absent: kept. */
  readonly retentionDays?: RetentionDays;
}

/** ClickHouse inside this process, its data in a directory. One process at a time may hold a directory. */
export interface EmbeddedOptions extends CommonOptions {
  readonly kind: 'embedded';
  readonly path: string;
}

export interface ServerOptions extends CommonOptions {
  readonly kind: 'server';
  /** `http(s)://host:port`. Credentials in it are moved to headers. */
  readonly url: string;
  readonly database: string;
  readonly username?: string;
  readonly password?: string;
  /** Name of the cluster; the schema is then created `ON CLUSTER`, replicated and distributed. */
  readonly cluster?: string;
  /**
   * Milliseconds after which an idle socket is closed. Must be below the server's `keep_alive_timeout`
   * (ClickHouse: 30 s, before 25.7 10 s, before 23.11 3 s), else the server closes it first and an insert
   * meets a dead socket. Default 2,500.
   */
  readonly idleSocketMs?: number;
  /** Most sockets to the server. Default 4. */
  readonly maxConnections?: number;
}

export type StoreOptions = EmbeddedOptions | ServerOptions;

export const DEFAULTS = {
  requestTimeoutMs: 30_000,
  queryTimeoutMs: 60_000,
  maxResultRows: 1_000_000,
  /** Of a result inside the engine; its JSON may be four times as long, and a string ends at 512 MB. */
  maxResultBytes: 128 * 1024 * 1024,
  idleSocketMs: 2_500,
  maxConnections: 4,
} as const;

/** Database of the embedded store. */
export const EMBEDDED_DATABASE = 'factwatch';
