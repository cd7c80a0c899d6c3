import { everyMatch } from './every-match.ts';
import { perReading } from './per-reading.ts';
import type { Reading } from './reading.ts';
import type { Span } from './sentences.ts';
import { type Unit, unitAt } from './units.ts';

/** Markdown tables: a figure is read with the heading of its column and the label of its row. */

export interface Column extends Span {
  /** The heading, folded. */
  readonly words: string;
  /** Unit that the heading names for the bare figures below it. */
  readonly unit: Unit | undefined;
}

export interface Table {
  /** Folded. */
  readonly header: string;
  readonly columns: readonly Column[];
  /** Cells by row; a row may be shorter than the header. */
  readonly rows: readonly (readonly Span[])[];
}

/** Header and the rule below it; without a rule, words over figures. */
const HEADER =
  /(?:^|\n)(?:(\|[^\n]{3,400}\|)[ \t]*\n\|[ \t:|-]{3,200}\|[ \t]*(?=\n|$)|(?<!\|[ \t]*\n)(\|[^\n\d]{3,120}\|)[ \t]*(?=\n\|[^\n\d]{0,40}\d))/g;
/** Most rows of one table that are read. */
const ROWS = 60;
/** Longest row that is read. */
const LONGEST = 1000;

function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let at = start + 1;
  for (const cell of text
    .slice(start, end)
    .replace(/\|?\s*$/, '')
    .slice(1)
    .split('|')) {
    cells.push({ start: at, end: at + cell.length });
    at += cell.length + 1;
  }
  return cells;
}

/** Behind a unit its heading ends, or goes on in a bracket, behind a comma, with "approx.". */
const AFTER_UNIT =
  /^[\s)\]*]*(?:$|[([,;–—]|(?:approx|ca|rounded|about|gerundet|ungefahr|etwa|aprox|redondead|environ|arrondi|arredond|circa|arroton|afgerond|ongeveer|ok|ungef|yakl)|(?:约|約|概数|लगभग|تقريبا))/;
const PER = /(?:\b(?:per|pro|por|par|je|a|al)\s|\/\s?)$/;

/** Unit that a heading names: "°F", "Weight (kg)", "mg/dL (approx.)"; none where it names several. */
export function unitOfHeading(
  { text, raw }: Pick<Reading, 'text' | 'raw'>,
  { start, end }: Span,
): Unit | undefined {
  let found: Unit | undefined;
  for (let at = start; at < end; at += 1) {
    if (at > start && /[\p{L}\p{N}/-]/u.test(text[at - 1] ?? '')) continue;
    const hit = unitAt(text, raw, at);
    if (!hit || hit.unit.atom.dimension === 'pieces' || hit.end > end) continue;
    if (PER.test(text.slice(Math.max(start, at - 5), at)) || !AFTER_UNIT.test(text.slice(hit.end, end)))
      continue;
    if (found && found.id !== hit.unit.id) return undefined;
    found = hit.unit;
    at = hit.end;
  }
  return found;
}

/** Every table of the text, read once. */
export const tablesOf = perReading((reading): readonly Table[] => {
  const { text } = reading;
  if (!text.includes('\n|')) return [];
  const tables: Table[] = [];
  for (const match of everyMatch(text, HEADER)) {
    const header = (match[1] ?? match[2]) as string;
    const start = match.index + match[0].indexOf(header);
    const rows: Span[][] = [];
    let at = match.index + match[0].length + 1;
    while (rows.length < ROWS && text[at] === '|') {
      const stop = text.indexOf('\n', at);
      const end = stop < 0 ? text.length : stop;
      if (end - at <= LONGEST) rows.push(cellsOf(text, at, end));
      at = end + 1;
    }
    const columns = cellsOf(text, start, start + header.length).map((cell) => ({
      ...cell,
      words: text.slice(cell.start, cell.end).trim(),
      unit: unitOfHeading(reading, cell),
    }));
    tables.push({ header, columns, rows });
  }
  return tables;
});
