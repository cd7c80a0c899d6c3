import type { Columns } from './columns.ts';

/**
 * A table. Duplicates are rows with equal `orderBy`; the one with the greatest `version` counts. So every
 * column of `orderBy` and `partitionBy` must follow from the event alone, never from when or where it was
 * processed: two rows of one event that differ there would both count for ever.
 */
export interface Table<Row> {
  readonly name: string;
  readonly columns: Columns<Row>;
  /** Columns that the store computes from others. */
  readonly derived?: Readonly<Record<string, { readonly type: string; readonly expression: string }>>;
  readonly version: string;
  readonly orderBy: readonly string[];
  readonly partitionBy?: string;
  /** Rows go this many days after `column`, when a retention is configured. */
  readonly expiresBy?: string;
  /** Which shard of a cluster a row lives on. Equal for all duplicates of a row. */
  readonly shardBy: string;
  readonly constraints?: Readonly<Record<string, string>>;
  /** Indexes that let a range of values skip what cannot hold it. */
  readonly skipIndexes?: Readonly<Record<string, string>>;
}

/** A table seen without its row type, for code that only writes SQL. */
export type AnyTable = Omit<Table<never>, 'columns'> & { readonly columns: object };
