import type { ErrorCode } from '../domain/error-code.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Position } from '../domain/ports.ts';
import type { DeadLetterRow, VerdictRow } from '../domain/rows.ts';
import type { InsertEvents } from './insert.ts';

/** What the pipeline made of a message. Neither row: nothing to store, finished at once. */
export interface Finished {
  readonly position: Position;
  /** Passed through to the events, so that it can be counted when the store has acknowledged. */
  readonly outcome?: Outcome;
  readonly verdict?: VerdictRow;
  readonly deadLetter?: DeadLetterRow;
}

/** What delivery has to tell. It logs and counts nothing itself. */
export interface CourierEvents extends InsertEvents {
  /** The store acknowledged the rows of these messages, each exactly once while its partition was ours. */
  stored(items: readonly Finished[]): void;
  /** The store refuses this verdict for good; a dead letter by reference takes its place. */
  refused(item: Finished, code: ErrorCode): void;
  /** Not even the dead letter was accepted. The message is finished without a trace in the store. */
  dropped(item: Finished, code: ErrorCode): void;
  /** In flight when their partition left: not finished here, and read again by its next owner. */
  forgotten(messages: number): void;
  /** Partitions stand still: `full` memory, or a `store` that does not take rows. */
  paused(reason: 'full' | 'store'): void;
  resumed(): void;
  committed(topic: string, partition: number, next: bigint): void;
  /** The commit came too late or did not get through; the offset is kept and tried again while it is ours. */
  commitStale(topic: string, partition: number): void;
}

const nothing = () => {};

export const SILENT: CourierEvents = {
  inserted: nothing,
  insertFailed: nothing,
  stored: nothing,
  refused: nothing,
  dropped: nothing,
  forgotten: nothing,
  paused: nothing,
  resumed: nothing,
  committed: nothing,
  commitStale: nothing,
};
