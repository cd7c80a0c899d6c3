import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { ASPECT } from './belongs.ts';
import { OTHER } from './other.ts';
import type { Slot } from './slots.ts';

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
    .map((cell, index) => (OWN.test(heads[index] ?? '') ? cell.replace(/\d/g, ' ') : cell))
    .map((cell, index) => (index < 2 ? cell : ` ${headFor(heads[index] ?? '', cell)} ${cell.trim()}`))
    .join(CELL);
}

/** "| BMI | Yours |": what was measured is no recommendation. */
const OWN =
  /^[\s*_]*(?:you|yours?|your (?:\p{L}+ )?(?:values?|results?|numbers?|levels?|figures?)|results?|measured|sie|ihre?(?: wert\p{L}*| ergebnis\p{L}*)?|dein\p{L}*(?: wert\p{L}*)?|tu|tuyo|(?:tu|su)s? (?:valor|resultado|cifra)\p{L}*|usted|vous|(?:votre|vos|ta|tes) (?:valeurs?|resultats?|chiffres?)|voce|(?:seu|sua|teu)s? (?:valor|resultado)\p{L}*|lei|(?:il )?(?:suo|tuo) (?:valore|risultato)|u|uw (?:waarde|uitslag)|jij|jouw (?:waarde|uitslag)|[您你](?:的(?:值|结果|結果|数值|數值)?)?|结果|結果|本人|あなた(?:の(?:値|結果|数値))?|आप(?:का|की|के)?(?: (?:मान|स्तर|रिपोर्ट))?|قيمتك|نتيجتك|قراءتك|انت)[\s*_]*$/u;

/** "| At 7 months | … | no, from 12 months |": the cell's own number counts. */
const headFor = (head: string, cell: string): string =>
  (/\d/.test(cell) ? head.replace(/\d+/g, '') : head).trim();

/** The line over a table: "Adults per day:". */
export function tableHead(text: string, at: number): string {
  const above = text.slice(Math.max(0, at - 900), at).split('\n');
  return above.findLast((line) => line.trim() !== '' && !/^\s*\|/.test(line)) ?? '';
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

/** "- From 25 to 34: …": one of the bands of a list, no end of the programme. */
const BAND_ITEM =
  /^\s*(?:[-*•–]|\d+[.)])\s*\**(?:(?:from|ages?|aged|between|von|de|del?|entre|dai|da|dos|van|tussen|women|frauen) )*\d{2}\s?(?:-|–|to|bis|a|al?|ate|ans a|ai|tot|y|and|und|et|e|en)\s?\d{2}(?: \S+){0,2}?\s?:/;
const BAND_START =
  /^\W*(?:(?:from|ages?|aged|between|von|de|del?|entre|dai|da|dos|van|tussen|zwischen|women|frauen|mujeres|femmes|mulheres|donne|vrouwen) ){0,3}\d{2}\D{1,14}\d{2}(?: \S+){0,2}?\s?[:,]/;
export const isBandItem = (line: string): boolean => BAND_ITEM.test(line);

/** "| Age | 50 to 69 |": the first cell says what the number is, the table's title what it is of. */
export const isAspectRow = (row: string): boolean => ASPECT.test(`${row.split(CELL)[1]?.trim() ?? ''}:`);

/** As long as the ages of one of a programme's intervals last, in years. */
const BAND = 10;

/** "From 25 to 34, a smear every three years": where the ages of one interval begin, of a programme that lasts longer. */
export function openingOf(line: string, slots: readonly Slot[], { kind, low: end }: Slot): Slot | undefined {
  if (kind !== 'end') return undefined;
  const one = slots.find(({ until }) => until === end);
  if (!one || BAND_START.test(line)) return one;
  return end - one.low <= BAND && slots.some((other) => other.kind === 'interval') ? one : undefined;
}
