import type { ErrorCode } from './error-code.ts';
import type { DeadLetterRow, VerdictRow } from './rows.ts';

/** Milliseconds since the epoch; the only way to ask for the time. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where a message stands in its source. A file replay is topic `file:<name hash>`, partition 0. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

export interface SourceMessage extends Position {
  readonly key: Uint8Array | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Messages of one partition, in offset order, as one fetch brought them. */
export interface SourceBatch {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly SourceMessage[];
  /** Offset after the last message in the partition, for lag; undefined when the source does not know. */
  readonly highWatermark: bigint | undefined;
  /** True once the partition was revoked or the consumer is stopping: stop working on it. */
  isStale(): boolean;
  /** Tells the group that work goes on. Call between messages; resolves quickly; never rejects. */
  heartbeat(): Promise<void>;
}

export interface SourceHandlers {
  /** Resolves when the batch has been taken over (not yet stored). Must not reject. */
  readonly onBatch: (batch: SourceBatch) => Promise<void>;
  /** Partitions now belong to somebody else: forget what is in flight for them. */
  readonly onRevoked: (partitions: readonly { topic: string; partition: number }[]) => void;
}

/** Where messages come from: Kafka, or files. */
export interface Source {
  /** Resolves when the source has ended (a file) or was stopped; rejects only with a `FactwatchError`. */
  run(handlers: SourceHandlers): Promise<void>;
  pause(topic: string, partition: number): void;
  resume(topic: string, partition: number): void;
  /** `next` is the offset after the last finished message. `stale` when the partition is no longer ours. */
  commit(topic: string, partition: number, next: bigint): Promise<'committed' | 'stale'>;
  stop(): Promise<void>;
}

/**
 * What the store made of an insert. `retry: 'later'` says the same rows may pass later; `never` says that
 * at least one of them never will.
 */
export type InsertOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly retry: 'later' | 'never'; readonly code: ErrorCode };

/** The write side of the store. Both calls resolve; they do not reject. */
export interface VerdictSink {
  insertVerdicts(rows: readonly VerdictRow[]): Promise<InsertOutcome>;
  insertDeadLetters(rows: readonly DeadLetterRow[]): Promise<InsertOutcome>;
}

/** The read side: ClickHouse SQL with `{name:Type}` parameters, rows as plain objects. */
export interface VerdictQueries {
  query<Row>(sql: string, params?: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

export interface Store extends VerdictSink, VerdictQueries {
  /** Creates or upgrades the schema; safe to call again and from several processes. */
  migrate(): Promise<{ readonly applied: readonly string[] }>;
  /** Code of what is wrong, or undefined when the store answers. */
  ping(): Promise<ErrorCode | undefined>;
  close(): Promise<void>;
}
