import { fieldsOf, type PlainColumn } from './columns.ts';
import { columnsOf } from './ddl.ts';
import type { AnyTable } from './table.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Appends the values of one key to the record; false when a value has no place in its column. */
type Step = (row: Fields, record: unknown[]) => boolean;

function plainStep(key: string, column: PlainColumn<never>): Step {
  const accepts = column.accepts as (value: unknown) => boolean;
  return (row, record) => {
    const value = row[key];
    record.push(value);
    return value !== undefined && accepts(value);
  };
}

function nestedStep(key: string, fields: readonly (readonly [string, PlainColumn<never>])[]): Step {
  const steps = fields.map(([field, column]) => plainStep(field, column));
  return (row, record) => {
    const elements = row[key];
    if (!Array.isArray(elements)) return false;
    const transposed = steps.map((step) => {
      const values: unknown[] = [];
      return elements.every((element: Fields) => step(element, values)) ? values : undefined;
    });
    record.push(...transposed);
    return !transposed.includes(undefined);
  };
}

/**
 * Writes rows of a table as JSONCompactEachRow, in the order of `insertedColumnNames`: less than half the
 * bytes of JSONEachRow. Gives undefined when a row cannot be stored as it is. Keys that the table does not
 * know are left out: what is not in the schema is not sent.
 */
export function rowEncoder(table: AnyTable): (rows: readonly object[]) => string | undefined {
  const steps = columnsOf(table).map(([key, column]) =>
    column.kind === 'plain' ? plainStep(key, column) : nestedStep(key, fieldsOf(column)),
  );
  return (rows) => {
    const lines: string[] = [];
    for (const row of rows) {
      const record: unknown[] = [];
      if (!steps.every((step) => step(row as Fields, record))) return undefined;
      lines.push(JSON.stringify(record));
    }
    return lines.join('\n');
  };
}
