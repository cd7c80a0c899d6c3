import type { Span } from '../kit/sentences.ts';
import type { Mentions } from './terms.ts';

/** How lists hang together: what the line above says, its items do not. */

/** A sentence with what it names. */
export interface Part extends Span {
  readonly mentions: Mentions;
}

const ITEM = /^\s*(?:[-*•–|]|\d{1,2}[.)])\s/;
/** "3. Aspirin": the stop behind the number ends a sentence of its own. */
const NUMBER = /(?:^|\n)\s*\d{1,2}[.)]\s*$/;

function isItem(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return ITEM.test(words) || NUMBER.test(words) || NUMBER.test(text.slice(Math.max(0, start - 5), start));
}

/** Longest list whose head is looked up. */
const ITEMS = 40;

/** The line over a list, which says whether its items are to be done: "What not to do". */
export function headOf(text: string, parts: readonly Part[], n: number): Part {
  const own = parts[n] as Part;
  let at = n;
  while (at > 0 && n - at < ITEMS && isItem(text, parts[at] as Part)) at -= 1;
  const head = parts[at] as Part;
  // What ends in a full stop heads nothing.
  return /[.!?。।؟]["')*\s]*$/.test(text.slice(head.start, head.end)) ? own : head;
}

/** "| Lowers the pill's effect | Does not |": the heads of columns are said of the cells below, no cell of another column. */
export function isTableHead(text: string, { start, end }: Span): boolean {
  if (text[start] !== '|' || !RULE.test(text.slice(end))) return false;
  return (
    text
      .slice(start, end)
      .split('|')
      .filter((cell) => /\p{L}/u.test(cell)).length > 1
  );
}
const RULE = /^\s*\|[\s:|-]{3,200}\|/;
