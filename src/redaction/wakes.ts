import type { Document } from './document.ts';
import { SHAPE } from './shape.ts';
import { UNIT } from './units.ts';

/** What a text can hold for which a recognizer has to be asked, as bits. */
export const WAKE = {
  numbers: 1,
  capitals: 2,
  doubtful: 4,
  lowerNames: 8,
  ats: 1 << 4,
  slashes: 1 << 5,
  joints: 1 << 6,
  /** A word with a letter beyond ASCII. */
  beyondAscii: 1 << 7,
  /** The first letter is a small one, or may be as good as one: see `isTypedSmall`. */
  small: 1 << 8,
  /** Another language than English, or an unknown one. */
  abroad: 1 << 9,
  /** Something was found already. */
  found: 1 << 10,
  line: 1 << 11,
  colon: 1 << 12,
  equals: 1 << 13,
  less: 1 << 14,
  bar: 1 << 15,
} as const;

/** Bits of the signs that are noted whatever stands around them, by ASCII unit. */
export const SIGN_WAKES = Int32Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (sign === '\n') return WAKE.line;
  if (sign === ':') return WAKE.colon;
  if (sign === '=') return WAKE.equals;
  if (sign === '<') return WAKE.less;
  return sign === '|' ? WAKE.bar : 0;
});

/** What the opened text holds, before anything is found in it. */
export function wakesOf({ scan, language, country, opensSmall }: Document): number {
  return (
    scan.signs |
    (scan.numbers.length > 0 ? WAKE.numbers : 0) |
    (scan.capitals.length > 0 ? WAKE.capitals : 0) |
    (scan.doubtful.length > 0 ? WAKE.doubtful : 0) |
    (scan.lowerNames.length > 0 ? WAKE.lowerNames : 0) |
    (scan.ats.length > 0 ? WAKE.ats : 0) |
    (scan.slashes.length > 0 ? WAKE.slashes : 0) |
    (scan.joints.length > 0 ? WAKE.joints : 0) |
    ((scan.seen & UNIT.beyondAscii) !== 0 ? WAKE.beyondAscii : 0) |
    ((scan.shape[0]! & SHAPE.lower) !== 0 || opensSmall || country === 'IN' ? WAKE.small : 0) |
    (language === 'en' ? 0 : WAKE.abroad)
  );
}
