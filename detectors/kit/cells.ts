import { ITEM, lineStart } from './lines.ts';

/** Where a place in the text stands in a Markdown table or below the line over a list: its heading, its row, its cell. */

/** Longest table row that is looked at, to each side. */
const ROW = 400;
const ROWS = 30;

/**
 * Heading of the column that `at` stands in, when it stands in a row of a Markdown table; else ''. Looks up at most
 * thirty rows.
 */
export function columnHeading(text: string, at: number): string {
  const start = lineStart(text, at, ROW);
  const column = start === undefined ? 0 : text.slice(start, at).split('|').length - 1;
  return tableHeader(text, at).split('|')[column]?.trim() ?? '';
}

/** First line of the table in whose other rows `at` stands; else ''. */
export function tableHeader(text: string, at: number): string {
  const start = lineStart(text, at, ROW);
  if (start === undefined || text[start] !== '|') return '';
  let top = start;
  for (let row = 0; row < ROWS && top > 0; row += 1) {
    const before = lineStart(text, top - 1, ROW);
    if (before === undefined || text[before] !== '|') break;
    top = before;
  }
  if (top === start) return '';
  return text.slice(top, text.indexOf('\n', top));
}

/** First cell of the row, which says what its figures are of: "| Max per day | 3 g |". */
export function rowLabel(text: string, at: number): string {
  const start = lineStart(text, at, ROW);
  if (start === undefined || text[start] !== '|') return '';
  const label = text.slice(start + 1, at).split('|');
  return label.length > 1 ? (label[0] ?? '').trim() : '';
}

/** The words of its cell that stand before `at`. */
export function cellBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - ROW), at);
  return before.slice(Math.max(before.lastIndexOf('|'), before.lastIndexOf('\n')) + 1);
}

/** The words of the cell that `at` stands in. */
export function cellAround(text: string, at: number): string {
  return cellBefore(text, at) + (text.slice(at, at + ROW).split(/[|\n]/)[0] ?? '');
}

/** The line above the list that `at` stands in, which says of what or for whom its items are; else ''. */
export function listHead(text: string, at: number): string {
  let end = at;
  for (let row = 0; row < ROWS; row += 1) {
    const start = lineStart(text, end, ROW);
    if (start === undefined) return '';
    const line = text.slice(start, end);
    if (line.trim() !== '' && !ITEM.test(line)) return row === 0 ? '' : line;
    if (start === 0) return '';
    end = start - 1;
  }
  return '';
}
