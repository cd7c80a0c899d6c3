import { CLASS, CLASSES, FOLDS } from './characters.ts';

/**
 * What the scan has to know of a UTF-16 code unit, in one number, so that one load answers it: the folded unit
 * in the low 16 bits, one bit per property above.
 */
export const UNIT = {
  digit: 1 << 16,
  lower: 1 << 17,
  upper: 1 << 18,
  caseless: 1 << 19,
  unspaced: 1 << 20,
  mark: 1 << 21,
  space: 1 << 22,
  hangul: 1 << 23,
  /** One of `@ / : [ . _ = < |` and the end of a line. */
  sign: 1 << 24,
  beyondAscii: 1 << 25,
} as const;
export const FOLD = 0xffff;

const BIT_OF_CLASS: Readonly<Record<number, number>> = {
  [CLASS.space]: UNIT.space,
  [CLASS.digit]: UNIT.digit,
  [CLASS.lower]: UNIT.lower,
  [CLASS.upper]: UNIT.upper,
  [CLASS.caseless]: UNIT.caseless,
  [CLASS.unspaced]: UNIT.unspaced,
  [CLASS.mark]: UNIT.mark,
};
const SIGNS = '@/:[._=<|\n';

function bitsOf(unit: number): number {
  return (
    (BIT_OF_CLASS[CLASSES[unit]!] ?? 0) |
    (unit >= 0xac00 && unit <= 0xd7a3 ? UNIT.hangul : 0) |
    (unit > 127 ? UNIT.beyondAscii : 0) |
    (unit < 128 && SIGNS.includes(String.fromCharCode(unit)) ? UNIT.sign : 0)
  );
}

/** By code unit. */
export const UNITS = Int32Array.from({ length: 65_536 }, (_, unit) => FOLDS[unit]! | bitsOf(unit));

export const CASED = UNIT.digit | UNIT.lower | UNIT.upper;

/** Cased letters, digits and marks run together; scripts without case and those without spaces do not mix. */
export function runsWith(first: number): number {
  if ((first & CASED) !== 0) return CASED | UNIT.mark;
  return (first & UNIT.caseless) !== 0 ? UNIT.caseless | UNIT.mark : UNIT.unspaced | UNIT.mark;
}
