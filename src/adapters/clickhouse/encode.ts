import type { NestedColumn, PlainColumn } from './columns.ts';
import { columnName } from './columns.ts';
import { columnsOf } from './ddl.ts';
import type { AnyTable } from './tables.ts';

type Fields = Readonly<Record<string, unknown>>;

function accepts(column: PlainColumn<never>, value: unknown): boolean {
  return value !== undefined && column.accepts(value as never);
}

function encodeNested(
  name: string,
  column: NestedColumn<readonly object[]>,
  rows: unknown,
  into: Record<string, unknown>,
): boolean {
  if (!Array.isArray(rows)) return false;
  for (const [key, field] of Object.entries<PlainColumn<never>>(column.columns)) {
    const values = rows.map((row: Fields) => row[key]);
    if (!values.every((value) => accepts(field, value))) return false;
    into[`${name}.${columnName(key)}`] = values;
  }
  return true;
}

/**
 * One line of JSONEachRow, or undefined when a value has no place in its column. Keys that the table does
 * not know are left out: what is not in the schema is not sent.
 */
export function encodeRow(table: AnyTable, row: object): string | undefined {
  const record: Record<string, unknown> = {};
  for (const [key, column] of columnsOf(table)) {
    const value = (row as Fields)[key];
    if (column.kind === 'nested') {
      if (!encodeNested(columnName(key), column, value, record)) return undefined;
    } else {
      if (!accepts(column, value)) return undefined;
      record[columnName(key)] = value;
    }
  }
  return JSON.stringify(record);
}

/** JSONEachRow of all rows, or undefined when one of them cannot be stored as it is. */
export function encodeRows(table: AnyTable, rows: readonly object[]): string | undefined {
  const lines: string[] = [];
  for (const row of rows) {
    const line = encodeRow(table, row);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return lines.join('\n');
}
