const LETTER = /\p{L}/u;

/** `0` to `9` */
export function isDigitUnit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** `A` to `Z` */
export function isCapitalUnit(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Whether a code unit is a letter (`\p{L}`); of a pair of surrogates neither is. No expression is asked about ASCII. */
export function isLetterUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return LETTER.test(String.fromCharCode(unit));
}
