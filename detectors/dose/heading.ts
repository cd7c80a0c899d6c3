import { cellAround, columnHeading, rowLabel, tableHeader } from '../kit/cells.ts';
import * as words from './words.ts';

/** What a table says of the figure: its column, and its row where that speaks of a day, a dose or a limit. */
export function headingOf(text: string, at: number): string {
  const column = columnHeading(text, at);
  if (column === '') return '';
  // "| Notes | no more than 4 g a day |": the cell says all that there is.
  const cell = cellAround(text, at);
  const isOfDay =
    words.DAY_WORDS.test(column) || words.ONE_DOSE.test(column) || words.LIMIT_BEFORE.test(column);
  const isLimited = words.LIMIT_BEFORE.test(cell) || words.LIMIT_AFTER.test(cell);
  if (!isOfDay && (words.DAY_WORDS.test(cell) || (isLimited && !words.ADVICE.test(column)))) return '';
  const row = rowLabel(text, at);
  const says = words.DAY_WORDS.test(row) || words.ONE_DOSE.test(row) || words.LIMIT_BEFORE.test(row);
  if (says) return `${column} ${row}`;
  // "| Most per day | Tablets of 500 mg |": the tablets are the day's, too.
  const header = tableHeader(text, at);
  return !isOfDay && words.DAY_WORDS.test(header) && !words.ONE_DOSE.test(header)
    ? `${column} ${header}`
    : column;
}
