import type { ErrorCode } from '../domain/error-code.ts';
import type { InsertOutcome } from '../domain/ports.ts';
import { type BackOff, type RetryContext, retry } from './retry.ts';

const TABLES = ['verdicts', 'dead_letters'] as const;
export type Table = (typeof TABLES)[number];

/** Waits between attempts of an insert that may pass later. It never gives up: Kafka is the buffer. */
export const INSERT_BACK_OFF: BackOff = { baseMs: 250, capMs: 30_000, attempts: Number.POSITIVE_INFINITY };

export interface InsertEvents {
  /** The store acknowledged one insert. */
  inserted(table: Table, rows: number, ms: number): void;
  /** One attempt failed. `waitMs` is 0 when the rows are refused for good and the batch is bisected. */
  insertFailed(failure: {
    readonly table: Table;
    readonly code: ErrorCode;
    readonly attempt: number;
    readonly waitMs: number;
  }): void;
}

/** Inserts rows until the store says yes or a definite no; undefined when the signal aborted before that. */
export type Insert<Row> = (rows: readonly Row[]) => Promise<'accepted' | 'refused' | undefined>;

/**
 * Wraps one of the sink's inserts in the endless back-off. Only a refused *row* is a definite no: a refused
 * user, a missing table or an answer that is no answer is for the operator to mend, and the rows wait.
 */
export function createInsert<Row>(
  table: Table,
  insertOnce: (rows: readonly Row[]) => Promise<InsertOutcome>,
  context: RetryContext,
  events: InsertEvents,
): Insert<Row> {
  return (rows) => {
    let code: ErrorCode = 'INTERNAL';
    return retry<'accepted' | 'refused'>(
      async (attempt) => {
        const startedAt = context.clock.now();
        const outcome = await insertOnce(rows);
        if (outcome.ok) {
          events.inserted(table, rows.length, context.clock.now() - startedAt);
          return { done: true, value: 'accepted' };
        }
        code = outcome.code;
        if (outcome.retry === 'later' || code !== 'STORE_REFUSED_ROW') return { done: false };
        events.insertFailed({ table, code, attempt, waitMs: 0 });
        return { done: true, value: 'refused' };
      },
      INSERT_BACK_OFF,
      context,
      (attempt, waitMs) => events.insertFailed({ table, code, attempt, waitMs }),
    );
  };
}

/** Rows refused one by one, with none accepted, before the store itself is the suspect. */
const SUSPECT_AFTER = 8;

export type InsertedAll<Row> =
  /** Everything is stored but these rows, which never will be. */
  | { readonly ended: 'stored'; readonly refused: readonly Row[] }
  /** Not one row was accepted: it is not the rows. Nothing is to be set aside; try the batch again later. */
  | { readonly ended: 'suspect' }
  /** The signal aborted. Some rows may be stored, which their keys make harmless. */
  | { readonly ended: 'stopped' };

/**
 * Inserts all rows but those that the store refuses for good.
 *
 * The first refused row is found by halving what is known to hold one, so that one bad row among n costs
 * ⌈log₂ n⌉ inserts, and one more for the rows behind it.
 */
export async function insertAll<Row>(rows: readonly Row[], insert: Insert<Row>): Promise<InsertedAll<Row>> {
  const refused: Row[] = [];
  let rest = rows;
  while (rest.length > 0) {
    const answer = await insert(rest);
    if (answer === undefined) return { ended: 'stopped' };
    if (answer === 'accepted') break;
    const first = await firstRefused(rest, insert);
    if (first === undefined) return { ended: 'stopped' };
    refused.push(rest[first]!);
    rest = rest.slice(first + 1);
    const accepted = rows.length - rest.length - refused.length;
    if (accepted === 0 && refused.length === SUSPECT_AFTER) return { ended: 'suspect' };
  }
  return { ended: 'stored', refused };
}

/** Index of the first refused row in rows that hold one; those before it are stored on return. */
async function firstRefused<Row>(rows: readonly Row[], insert: Insert<Row>): Promise<number | undefined> {
  let low = 0;
  let high = rows.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    const answer = await insert(rows.slice(low, middle));
    if (answer === undefined) return undefined;
    if (answer === 'accepted') low = middle;
    else high = middle;
  }
  return low;
}
