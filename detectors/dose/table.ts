import { lineStart } from '../kit/lines.ts';

/** Longest table row that is looked at, to each side. */
const ROW = 400;
const ROWS = 30;

/**
 * Heading of the column that `at` stands in, when it stands in a row of a Markdown table; else ''. Looks up at most
 * thirty rows.
 */
export function columnHeading(text: string, at: number): string {
  const start = lineStart(text, at, ROW);
  if (start === undefined || text[start] !== '|') return '';
  const column = text.slice(start, at).split('|').length - 1;
  let top = start;
  for (let row = 0; row < ROWS && top > 0; row += 1) {
    const before = lineStart(text, top - 1, ROW);
    if (before === undefined || text[before] !== '|') break;
    top = before;
  }
  if (top === start) return '';
  const end = text.indexOf('\n', top);
  return text.slice(top, end).split('|')[column]?.trim() ?? '';
}

const ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/;

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
