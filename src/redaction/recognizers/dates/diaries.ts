import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';

/**
 * Days that open the entries of a diary: "- 10/3 pizza, cramps", "4/2 - shrimp. 4/19 - nothing". One may be a share; several
 * that rise, of which one can be none, are days; two entries may be of one.
 */
const OPENS = /(?:^|\n|[.;!?] |: )[ \t]*(?:[-–—•*>][ \t]*)?$/u;
const ENTRY =
  /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.|\.(0[1-9]|1[0-2]))(?=:? (?!(?:of|cups?|tab\p{L}*|tsp|tbsp|teaspoons?|pain|points?|people|patients|x|mg|ml|g|kg|mmol|mcg|l|cm|mm|st|h|Uhr|ui|iu)(?!\p{L}))\p{L}| ?[:–—-] \p{L}|: \d)/u;
const SHARES: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 12];
const FEWEST = 2;
const LOOK_BACK = 8;
const SLASH = 47;
const DOT = 46;

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly one: number;
  readonly other: number;
}

export function findDiaryDays(document: Document): void {
  const { scan, text } = document;
  if (scan.numbers.length < FEWEST) return;
  const entries: Entry[] = [];
  for (const token of scan.numbers) {
    const start = scan.start[token]!;
    const mark = text.charCodeAt(scan.end[token]!);
    if ((mark !== SLASH && (mark !== DOT || document.english)) || (scan.shape[token]! & SHAPE.digits) === 0)
      continue;
    if (!OPENS.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue;
    document.spend(0.5);
    const match = ENTRY.exec(text.slice(start, start + LOOK_BACK * 2));
    if (match === null) continue;
    entries.push({
      start,
      end: start + match[0].length,
      one: Number(match[1]),
      other: Number(match[2] ?? match[3] ?? match[4]),
    });
  }
  if (entries.length < FEWEST || !entries.some(({ one, other }) => one > other || !SHARES.includes(other)))
    return;
  const [opening, closing] = [entries[0]!, entries.at(-1)!];
  if (opening.one === closing.one && opening.other === closing.other) return;
  const monthFirst = rises(
    entries,
    ({ one }) => one,
    ({ other }) => other,
  );
  if (
    !monthFirst &&
    !rises(
      entries,
      ({ other }) => other,
      ({ one }) => one,
    )
  )
    return;
  for (const { start, end } of entries)
    if (document.isFree(start, end)) document.cover(start, end, 'DATE', 'date-short');
}

function rises(
  entries: readonly Entry[],
  month: (entry: Entry) => number,
  day: (entry: Entry) => number,
): boolean {
  return entries.every((entry, at) => {
    const [m, d] = [month(entry), day(entry)];
    if (m < 1 || m > 12 || d < 1 || d > 31) return false;
    const before = entries[at - 1];
    return before === undefined || m > month(before) || (m === month(before) && d >= day(before));
  });
}
