import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { OTHER } from './other.ts';

const CELL = ' ; ';

/** A row of a table with every cell's heading before it, so that "7 years" under "Every" reads as an interval. */
export function rowOf(text: string, at: number, line: string): string | undefined {
  if (!/^\s*\|/.test(line) || !/\d/.test(line)) return undefined;
  const above = text.slice(Math.max(0, at - 900), at).split('\n');
  let first = above.length - 1;
  while (
    first > 0 &&
    /^\s*\||^\s*$/.test(above[first - 1] as string) &&
    (above[first - 1] !== '' || first === above.length)
  )
    first -= 1;
  const header = above.slice(first).find((one) => /^\s*\|/.test(one));
  if (!header) return undefined;
  const heads = header.split('|');
  return line
    .split('|')
    .map((cell, index) => (index < 2 ? cell : ` ${heads[index]?.trim() ?? ''} ${cell.trim()}`))
    .join(CELL);
}

const OR = /[,;]|\b(?:or|oder|o|ou|of)\b|或|または|या|او/;

/** What the number of a row is about: named in its own cell, else, where that names nothing else, first in the row. */
export function topicInRow<T>(
  named: readonly PhraseHit<T>[],
  sentence: Span,
  row: string,
  slot: Span,
  text: string,
): PhraseHit<T> | undefined {
  const inside = named.filter(({ start }) => start >= sentence.start);
  const cells = row.slice(0, slot.start).split(CELL);
  const before = cells.at(-1) ?? '';
  const inCell = inside.filter(
    ({ start }) => text.slice(sentence.start, start).split('|').length === cells.length,
  );
  // "Stool test every 2 years, or two colonoscopies": the one named before the number.
  const ahead = inCell.findLast(({ start, end }) => before.includes(text.slice(start, end)));
  const behind = inCell.at(-1);
  // "Every year, or colonoscopy every 10": what stands behind "or" has a number of its own.
  const isOther =
    behind !== undefined && OR.test(row.slice(slot.end).split(text.slice(behind.start, behind.end))[0] ?? '');
  const own = ahead ?? (isOther ? inside.find(({ start }) => start < behind.start) : behind);
  if (!own && isOther) return undefined;
  if (!own) return OTHER.test(row.split(CELL)[cells.length - 1] ?? '') ? undefined : inside[0];
  // "HPV 2 in 6–12 months; MenACWY 2 at 16": the last part is about something else.
  const part = before.slice(before.lastIndexOf(';') + 1);
  return part === before || part.includes(text.slice(own.start, own.end)) ? own : undefined;
}
