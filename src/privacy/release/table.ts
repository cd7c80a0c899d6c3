/**
 * A two-way table of counts with its margins: interior cells [row][column]; row index R holds the column
 * totals, column index C the row totals, [R, C] the grand total. All of it is meant to be published.
 */
export type Cell = readonly [row: number, column: number];

export interface MarginTable {
  readonly rows: number;
  readonly columns: number;
  /** (rows + 1) × (columns + 1), margins included. */
  readonly values: readonly (readonly number[])[];
}

export function withMargins(interior: readonly (readonly number[])[]): MarginTable {
  const columns = interior[0]?.length ?? 0;
  for (const row of interior)
    if (row.length !== columns || row.some((value) => !Number.isInteger(value) || value < 0))
      throw new RangeError('a table is rectangular, its counts are whole and not negative');
  const body = interior.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
  const totals = Array.from({ length: columns + 1 }, (_, j) => body.reduce((sum, row) => sum + row[j]!, 0));
  return { rows: interior.length, columns, values: [...body, totals] };
}

export function allCells(table: MarginTable): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i <= table.rows; i++) for (let j = 0; j <= table.columns; j++) cells.push([i, j]);
  return cells;
}

export function cellKey([row, column]: Cell): string {
  return `${row},${column}`;
}

export function valueAt(table: MarginTable, [row, column]: Cell): number {
  return table.values[row]![column]!;
}

/** Threshold rule: counts of 1 … k−1 must not be shown, margins included. Zero may be. */
export function primaryCells(table: MarginTable, k: number): Cell[] {
  if (!Number.isInteger(k) || k < 1) throw new RangeError('k must be a whole number of at least 1');
  return allCells(table).filter((cell) => valueAt(table, cell) > 0 && valueAt(table, cell) < k);
}
