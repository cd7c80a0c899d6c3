import { isCapitalUnit, isDigitUnit } from '../../letter-units.ts';
import type { RedactionType } from '../../redactor.ts';

/** What a window holds, as bits: cheap to find out, and most forms of codes need more than most windows hold. */
export const HOLDS = {
  /** One, two or three capitals of A to Z in a row. */
  capital: 1,
  capitals2: 2,
  capitals3: 4,
  /** So many digits in a row. */
  run3: 8,
  run4: 16,
  run5: 32,
  run6: 64,
  /** A number of several digits that begins with 0. */
  zeroLed: 128,
  /** Three numbers. */
  numbers3: 256,
  /** Five numbers of one digit. */
  singles5: 512,
  digits4: 1024,
  digits6: 2048,
  slash: 4096,
  beyondAscii: 8192,
  /** Two signs that hide a part. */
  hidden: 16_384,
} as const;

interface Spaced {
  readonly type: RedactionType;
  /** What the window holds wherever the form stands. */
  readonly needs: number;
  readonly form: RegExp;
}

/** Codes with spaces in them, each read from the token that begins it or from the letters before it. */
export const SPACED: readonly Spaced[] = [
  // Great Britain: "MORGA 753116 SM9IJ".
  {
    type: 'LICENCE',
    needs: HOLDS.capital | HOLDS.run6,
    form: /(?<![\p{L}\d])[A-Z]{2,5}9{0,3}[ -]?\d{6}[ -]?[A-Z][A-Z9][ -]?\d[A-Z]{2}(?![\p{L}\d])/gu,
  },
  // Great Britain: "JN 44 55 66 C".
  {
    type: 'NATIONAL_ID',
    needs: HOLDS.capitals2 | HOLDS.digits6,
    form: /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d\d \d\d \d\d [A-D](?![\p{L}\d])/gu,
  },
  // Québec: "GAUM 8311 2714", born in November 1983, with 50 more on the month of women.
  {
    type: 'HEALTH_PLAN',
    needs: HOLDS.capitals3 | HOLDS.digits6,
    form: /(?<![\p{L}\d])[A-Z]{4}(?<space> ?)\d\d(?:[05][1-9]|[16][0-2])\k<space>[0-6]\d\d\d(?![\p{L}\d])/gu,
  },
  // "P 700003 / 01 / 2023 / 018842"
  {
    type: 'OTHER_ID',
    needs: HOLDS.slash | HOLDS.run5,
    form: /(?<![\p{L}\d])(?:[A-Z]{1,3}[ /])?(?:\d{5,8}(?: ?\/ ?\d{1,8}){2,4}|\d{2,4}(?: ?\/ ?\d{1,4}){1,3} ?\/ ?\d{5,8})(?![\p{L}\d])/gu,
  },
  // Germany, in pairs as it is dialled: "0 36 41 / 55 82 90".
  {
    type: 'PHONE',
    needs: HOLDS.slash | HOLDS.numbers3 | HOLDS.digits6,
    form: /(?<![\p{L}\d/.,])0(?: \d\d){1,2} ?\/ ?\d\d(?: \d\d){1,3}(?![\p{L}\d/]| ?%)/gu,
  },
  // "R 0057 2261"
  {
    type: 'OTHER_ID',
    needs: HOLDS.capital | HOLDS.zeroLed | HOLDS.run4 | HOLDS.digits6,
    form: /(?<![\p{L}\d])[A-Z]{1,3} 0\d{3}(?: \d{3,6}){1,3}(?![\p{L}\d])/gu,
  },
  // "NG1 884 203 H"
  {
    type: 'OTHER_ID',
    needs: HOLDS.capital | HOLDS.run3 | HOLDS.digits6,
    form: /(?<![\p{L}\d])(?!CD)[A-Z]{1,3}\d? \d{3} \d{3}(?: \d{3})? [A-Z](?![\p{L}\d'’])/gu,
  },
  // Russia: "А418ВК 77"
  {
    type: 'VEHICLE',
    needs: HOLDS.beyondAscii | HOLDS.run3,
    form: /(?<![\p{L}\d])[АВЕКМНОРСТУХ] ?\d{3} ?[АВЕКМНОРСТУХ]{2} ?\d{2,3}(?![\p{L}\d])/giu,
  },
  // "633597 then 0044 then 1882"
  {
    type: 'OTHER_ID',
    needs: HOLDS.zeroLed | HOLDS.numbers3,
    form: /(?<![\p{L}\d])(?=[^.]{0,40}(?<!\d)0\d)[A-Z]{0,4}\d{1,8}(?:,? (?:and |e |y |et |und |en )?(?:then|dann|danach|luego|después|puis|poi|depois|potem|потом|затем|sonra|lalu|terus|dan) \d{2,8}){2,6}(?![\p{L}\d])/gu,
  },
  // Italy and India, in groups and unfinished: "QLL BRN 51D44", "BXHPK 4418 L".
  {
    type: 'NATIONAL_ID',
    needs: HOLDS.capitals3 | HOLDS.digits4,
    form: /(?<![\p{L}\d])(?:[A-Z]{3} [A-Z]{3} \d{2}[A-EHLMPRST]\d{2}(?: [A-Z]\d{3} ?[A-Z]?)?|[A-Z]{5} \d{4} [A-Z])(?![\p{L}\d])/gu,
  },
  // Germany and others: "T 229 418 803".
  {
    type: 'HEALTH_PLAN',
    needs: HOLDS.capital | HOLDS.run3 | HOLDS.digits6,
    form: /(?<![\p{L}\d])[A-Z] \d{3} \d{3} \d{3}(?! ?\d|\p{L})/gu,
  },
  // Read out sign by sign: "Q L L B 8 8 0 3 1 2".
  {
    type: 'OTHER_ID',
    needs: HOLDS.capital | HOLDS.singles5,
    form: /(?<![\p{L}\d])(?:[A-Z] ){1,5}(?:\d ){4,9}\d(?: [A-Z\d]){0,8}(?![\p{L}\d])/gu,
  },
  // Russia, a certificate: "IV-МЮ № 447182", "серия ЕЕ № 0447182".
  {
    type: 'NATIONAL_ID',
    needs: HOLDS.beyondAscii | HOLDS.run6,
    form: /(?<![\p{L}\d])(?:[IVX1]{1,5}[- ])?[А-Я]{2,3} ?(?:№ ?)?\d{6,10}(?![\p{L}\d])/gu,
  },
  // Russia: "4518 номер 447182".
  {
    type: 'PASSPORT',
    needs: HOLDS.beyondAscii | HOLDS.digits6,
    form: /(?<![\p{L}\d])\d{2} ?\d{2},? (?:номер|№|н\.) ?\d{3} ?\d{3}(?!\d)/giu,
  },
  // Somebody hid a part of it: "xxx-xx-4418", "**** 4418".
  {
    type: 'OTHER_ID',
    needs: HOLDS.hidden | HOLDS.run3,
    form: /(?<![\p{L}\d*]|\d )(?:[xX]{2,4}|[*•]{3,4})(?:[- ]?(?:[xX]{1,4}|[*•]{1,4})){0,3}[- ]?\d{3,4}(?![\p{L}\d])/gu,
  },
  // Germany, without a certain form of its own: "HH-KL 338".
  {
    type: 'VEHICLE',
    needs: HOLDS.capital,
    form: /(?<![\p{L}\d])[A-ZÄÖÜ]{1,3}[-·: ][A-Z]{1,2}[- ]?\d{1,4}[EH]?(?![\p{L}\d])/gu,
  },
  // Türkiye: "35 BKC 904".
  {
    type: 'VEHICLE',
    needs: HOLDS.capital,
    form: /(?<![\p{L}\d])(?:0[1-9]|[1-7]\d|8[01]) [A-Z]{1,3} \d{2,5}(?![\p{L}\d])/gu,
  },
  // Italy and Spain of old: "B-4418-XN".
  {
    type: 'VEHICLE',
    needs: HOLDS.capital | HOLDS.run3,
    form: /(?<![\p{L}\d])[A-Z]{1,3}[- ]\d{3,5}(?:[- ][A-Z]{1,3})?(?![\p{L}\d])/gu,
  },
  // Mexico, Poland: "VHK-44-18", "WPI 4K18".
  {
    type: 'VEHICLE',
    needs: HOLDS.capitals2,
    form: /(?<![\p{L}\d])[A-Z]{2,3}[- ](?=[A-Z\d-]{0,5}\d)[A-Z\d]{2,5}(?:-[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
  },
];
/** From here on a form counts only near a word of vehicles. */
export const FIRST_UNSURE = 15;
export const TURKISH = 16;

/** A sign that people put in the place of digits: `x`, `X`, `*`, `•`. */
export function hides(unit: number): boolean {
  return unit === 120 || unit === 88 || unit === 42 || unit === 0x2022;
}

const RUNS = [0, 0, 0, HOLDS.run3, HOLDS.run3 | HOLDS.run4, HOLDS.run3 | HOLDS.run4 | HOLDS.run5] as const;
const ALL_RUNS = RUNS[5] | HOLDS.run6;
const CAPITALS = [0, HOLDS.capital, HOLDS.capital | HOLDS.capitals2] as const;
const ALL_CAPITALS = CAPITALS[2] | HOLDS.capitals3;

/** What the text holds from one offset to another. */
export function readWindow(text: string, from: number, to: number): number {
  let holds = 0;
  let [digits, numbers, singles] = [0, 0, 0];
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const first = at;
    at += 1;
    if (isDigitUnit(unit)) {
      while (at < to && isDigitUnit(text.charCodeAt(at))) at += 1;
      const width = at - first;
      holds |= RUNS[width] ?? ALL_RUNS;
      if (width > 1 && unit === 48) holds |= HOLDS.zeroLed;
      if (width === 1) singles += 1;
      digits += width;
      numbers += 1;
    } else if (isCapitalUnit(unit)) {
      while (at < to && isCapitalUnit(text.charCodeAt(at))) at += 1;
      holds |= CAPITALS[at - first] ?? ALL_CAPITALS;
      if (hides(unit)) at = first + 1;
    } else if (unit === 47) holds |= HOLDS.slash;
    else if (unit > 127) holds |= HOLDS.beyondAscii;
    if (hides(unit) && hides(text.charCodeAt(first + 1))) holds |= HOLDS.hidden;
  }
  if (numbers > 2) holds |= HOLDS.numbers3;
  if (singles > 4) holds |= HOLDS.singles5;
  if (digits > 3) holds |= HOLDS.digits4;
  if (digits > 5) holds |= HOLDS.digits6;
  return holds;
}
