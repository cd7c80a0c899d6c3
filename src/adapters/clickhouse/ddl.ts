import type { NestedColumn, PlainColumn } from './columns.ts';
import { columnName, fieldsOf } from './columns.ts';
import type { AnyTable } from './table.ts';

/** Where the schema is created: one node (embedded or a server), or every node of a cluster. */
export interface Layout {
  readonly database: string;
  /** Name of the cluster in the servers' configuration; absent for a single node. */
  readonly cluster?: string;
  /** Days after which rows of a table go. Absent: kept. */
  readonly retentionDays?: Readonly<Record<string, number>>;
}

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Quotes a name that came from the configuration. A name with anything but letters, digits and `_` is a bug. */
export function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new RangeError('identifiers are letters, digits and underscores');
  return `\`${name}\``;
}

export function qualified(layout: Layout, name: string): string {
  return `${identifier(layout.database)}.${identifier(name)}`;
}

export function onCluster(layout: Layout): string {
  return layout.cluster === undefined ? '' : ` ON CLUSTER ${identifier(layout.cluster)}`;
}

function columnSql(name: string, column: PlainColumn<never>): string {
  const codec = column.codec === undefined ? '' : ` CODEC(${column.codec})`;
  return `\`${name}\` ${column.type}${codec}`;
}

function nestedSql(name: string, column: NestedColumn<readonly object[]>): string {
  const fields = fieldsOf(column).map(([key, field]) => `\`${columnName(key)}\` ${field.type}`);
  return `\`${name}\` Nested(${fields.join(', ')})`;
}

/** The entries of a table's columns, without their row type. */
export function columnsOf(
  table: AnyTable,
): readonly (readonly [string, PlainColumn<never> | NestedColumn<readonly object[]>])[] {
  return Object.entries(table.columns);
}

/** Names a reader sees, in order: nested columns as `findings.detector`, derived ones last. */
export function columnNames(table: AnyTable): string[] {
  const inserted = insertedColumnNames(table);
  return [...inserted, ...Object.keys(table.derived ?? {})];
}

export function insertedColumnNames(table: AnyTable): string[] {
  return columnsOf(table).flatMap(([key, column]) =>
    column.kind === 'plain'
      ? [columnName(key)]
      : fieldsOf(column).map(([field]) => `${columnName(key)}.${columnName(field)}`),
  );
}

function columnList(table: AnyTable): string[] {
  const inserted = columnsOf(table).map(([key, column]) =>
    column.kind === 'plain' ? columnSql(columnName(key), column) : nestedSql(columnName(key), column),
  );
  const derived = Object.entries(table.derived ?? {}).map(
    ([name, { type, expression }]) => `\`${name}\` ${type} MATERIALIZED ${expression}`,
  );
  const constraints = Object.entries(table.constraints ?? {}).map(
    ([name, check]) => `CONSTRAINT \`${name}\` CHECK ${check}`,
  );
  const indexes = Object.entries(table.skipIndexes ?? {}).map(
    ([name, definition]) => `INDEX \`${name}\` ${definition}`,
  );
  return [...inserted, ...derived, ...indexes, ...constraints];
}

/** Name of the table that holds the rows: on a cluster the plain name is the Distributed table over all shards. */
export function storageName(layout: Layout, name: string): string {
  return layout.cluster === undefined ? name : `${name}_local`;
}

/** `{shard}` and `{replica}` are macros of the servers; `shard: 'all'` makes every node hold the same rows. */
export function engineSql(layout: Layout, name: string, arguments_: string, shard: 'each' | 'all'): string {
  if (layout.cluster === undefined) return `ReplacingMergeTree(${arguments_})`;
  const path = `/clickhouse/tables/${shard === 'all' ? 'all' : '{shard}'}/${layout.database}/${name}`;
  const replica = shard === 'all' ? '{shard}-{replica}' : '{replica}';
  return `ReplicatedReplacingMergeTree('${path}', '${replica}', ${arguments_})`;
}

export function ttlExpression(table: AnyTable, layout: Layout): string | undefined {
  const days = layout.retentionDays?.[table.name];
  if (days === undefined || table.expiresBy === undefined) return undefined;
  if (!Number.isSafeInteger(days) || days < 1)
    throw new RangeError('a retention is whole days, one at least');
  return `${table.expiresBy} + toIntervalDay(${days})`;
}

/**
 * Offsets are committed once an insert is acknowledged. With replicas, another node has the rows by then; a
 * single node has only its disk, so the rows must be on it and not in the memory of the kernel. Costs 5 to
 * 15 ms an insert (bench/store).
 */
const DURABLE = 'SETTINGS fsync_after_insert = 1, fsync_part_directory = 1';

/** The statements that create a table: one on a single node, storage and Distributed table on a cluster. */
export function createTable(table: AnyTable, layout: Layout): string[] {
  const local = qualified(layout, storageName(layout, table.name));
  const create = [
    `CREATE TABLE IF NOT EXISTS ${local}${onCluster(layout)}`,
    `(\n  ${columnList(table).join(',\n  ')}\n)`,
    `ENGINE = ${engineSql(layout, table.name, table.version, 'each')}`,
    ...(table.partitionBy === undefined ? [] : [`PARTITION BY ${table.partitionBy}`]),
    `ORDER BY (${table.orderBy.map((column) => `\`${column}\``).join(', ')})`,
    ...(layout.cluster === undefined ? [DURABLE] : []),
  ].join('\n');
  if (layout.cluster === undefined) return [create];
  return [create, distributed(layout, table.name, table.shardBy)];
}

export function distributed(layout: Layout, name: string, shardBy: string): string {
  const local = storageName(layout, name);
  return [
    `CREATE TABLE IF NOT EXISTS ${qualified(layout, name)}${onCluster(layout)} AS ${qualified(layout, local)}`,
    `ENGINE = Distributed('${layout.cluster}', '${layout.database}', '${local}', ${shardBy})`,
  ].join('\n');
}

export function createView(layout: Layout, name: string, select: string): string {
  return `CREATE OR REPLACE VIEW ${qualified(layout, name)}${onCluster(layout)} AS\n${select}`;
}
