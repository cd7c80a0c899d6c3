import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { BARE_NAME, foldKey, isOfSomebody, typeOfKey } from './keys.ts';
import { coverValue } from './values.ts';

/** Tables whose first line says what stands in the columns: Markdown, CSV, what was copied out of a spreadsheet. */
const ID = 'record-table';

const SEPARATORS = ['|', '\t', ';', ','] as const;
const RULE = /^[\s|:+-]+$/;
const LONGEST_HEAD = 300;
const LONGEST_CELL = 40;
const MOST_ROWS = 200;
/** Lines that are asked whether they are a head. */
const MOST_HEADS = 400;
/** Columns that only tables of people have, beside names. Ages stand in those of medicines, too. */
const WARD = new Set(
  'sex gender ward room bed geschlecht zimmer bett sexo cama sexe lit chambre leito sesso letto kamer plec sala cinsiyet yatak пол палата 性別 病室 性别 床号 성별'.split(
    ' ',
  ),
);

interface Column {
  readonly at: number;
  readonly type: RedactionType;
}

export function findTables(document: Document): void {
  const { text } = document;
  if (!text.includes('\n')) return;
  let start = 0;
  let table: { columns: readonly Column[]; separator: string; width: number } | undefined;
  let rows = 0;
  let heads = 0;
  for (const line of text.split('\n')) {
    if (table !== undefined && rows < MOST_ROWS && line.includes(table.separator)) {
      rows += 1;
      if (!RULE.test(line)) coverRow(document, start, line, table.separator, table.columns, table.width);
    } else {
      heads += 1;
      table = heads > MOST_HEADS ? undefined : headOf(line);
      rows = 0;
    }
    start += line.length + 1;
  }
}

function headOf(line: string): { columns: Column[]; separator: string; width: number } | undefined {
  if (line.length > LONGEST_HEAD || line.length < 6) return undefined;
  for (const separator of SEPARATORS) {
    if (!line.includes(separator)) continue;
    const raw = line.split(separator);
    // A sentence has commas, too.
    if (raw.some((cell) => cell.length > LONGEST_CELL)) continue;
    const cells = raw.map((cell) => cell.replace(/^[\s"*_]+|[\s"*_]+$/g, ''));
    const columns = cells.flatMap((cell, at) => {
      const type = cell === '' ? undefined : typeOfKey(cell);
      return type === undefined ? [] : [{ at, type }];
    });
    const bare = cells.findIndex((cell) => cell !== '' && BARE_NAME.has(foldKey(cell)));
    const known = columns.length + (bare >= 0 && !columns.some(({ at }) => at === bare) ? 1 : 0);
    const ward = cells.some((cell) => WARD.has(foldKey(cell)));
    if (known < 2 && !(ward && bare >= 0)) continue;
    if (!ward && !isOfSomebody(columns.map(({ at }) => cells[at]!))) continue;
    if (bare >= 0 && !columns.some(({ at }) => at === bare)) columns.push({ at: bare, type: 'NAME' });
    return { columns, separator, width: cells.length };
  }
  return undefined;
}

function coverRow(
  document: Document,
  start: number,
  line: string,
  separator: string,
  columns: readonly Column[],
  width: number,
): void {
  const cells = line.split(separator);
  // A row may miss its last cells or the bar at its end.
  if (cells.length > width + 1) return;
  let from = start;
  cells.forEach((cell, at) => {
    const column = columns.find((one) => one.at === at);
    if (column !== undefined) coverValue(document, from, from + cell.length, column.type, ID);
    from += cell.length + 1;
  });
}
