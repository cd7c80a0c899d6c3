import { lineStart } from '../kit/lines.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Statement } from './statement.ts';
import { LOOSE, NORMAL } from './words.ts';

/** What somebody's own result or a calculation gives, beside which the sentence says what is normal. */

/** "128 - (92 + 12) = 24". */
const CALCULATED = /\d\s?\)?\s?[-+×x*÷/−–]\s?\(?\s?\d[^=＝≈\n]{0,30}[=＝≈]\s?\**\s?$/;
/** "Your 148", "with 148", "a result of 148". */
const YOURS =
  /\b(?:your|you have|with|at|result of|reading of|ihr\w*|dein\w*|mit|bei|tu|su|sus|con|votre|vos|ton|avec|seu|sua|com|suo|sua|uw|jouw|je|met|twoj\w*|panski\w*|din|ditt|med)\s(?:\S+\s){0,2}(?:of |von |de |di |van |av )?$|(?:您的|你的|您|今回の|あなたの)\S{0,10}$|ваш\S*\s(?:\S+\s){0,2}$|आप(?:का|की|के)\s(?:\S+\s){0,2}$/;
/** "148, against a normal of …", "148 | under 100 is ideal", "6.8 (normal is 3.5 to 5.0)". */
const APART =
  /[,，、;；|(（:：]|\s[-—–]\s|\b(?:but|and|vs|versus|aber|und|pero|y|mais|et|mas|ma|e|maar|en)\b/;

export function isMeasured(
  { reading: { text }, start, end }: Scene,
  quantity: Quantity,
  shape: Statement['shape'],
  asked: Reading | undefined,
): boolean {
  if (shape !== 'value') return false;
  const before = text.slice(Math.max(start, quantity.start - 60), quantity.start);
  if (CALCULATED.test(before) || isInTable(text, quantity.start)) return true;
  if (asked && names(asked, quantity)) return true;
  if (NORMAL.test(before) || LOOSE.test(before)) return false;
  const behind = text.slice(quantity.end, end);
  const word = NORMAL.exec(behind);
  if (!word) return false;
  return APART.test(behind.slice(0, word.index)) || YOURS.test(before);
}

/** A single figure in a table is a result: what is normal is given as a range or a bound. */
function isInTable(text: string, at: number): boolean {
  const line = lineStart(text, at, 300);
  return line !== undefined && text[line] === '|';
}

/** The reader's own figure, repeated. */
function names(asked: Reading, { low, range }: Quantity): boolean {
  return !range && asked.quantities.some((one) => one.known && (one.low === low || one.high === low));
}
