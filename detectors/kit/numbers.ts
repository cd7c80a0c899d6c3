import { isDigit } from './fold.ts';

/** A number as it stands in the text. */
export interface WrittenNumber {
  readonly end: number;
  readonly value: number;
  /** The other reading of "1,500", when language does not settle it. */
  readonly alt: number | undefined;
  /** Place value of the last digit written: 38.5 → 0.1, 500 → 1. */
  readonly step: number;
  /** Place value of the last digit that is not a trailing zero: 500 → 100, 38.50 → 0.01. */
  readonly round: number;
}

export type DecimalSign = 'point' | 'comma' | 'either';

const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
};

/** Longest number read: more digits than this are no measurement. */
const MAX_DIGITS = 15;

interface Run {
  readonly digits: string;
  readonly end: number;
}

function run(text: string, at: number): Run {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return { digits: end - at > MAX_DIGITS ? '' : text.slice(at, end), end };
}

/**
 * Reads the number that starts at `at` in folded text; `undefined` for what is no plain number: dotted
 * chains (dates, versions), and runs of more than 15 digits. `end` of a refused chain is its own end, so
 * the caller skips it whole.
 */
export function readNumber(
  text: string,
  at: number,
  sign: () => DecimalSign,
): WrittenNumber | { readonly end: number } {
  const first = run(text, at);
  if (first.digits === '') {
    const alone = VULGAR[text[at] as string];
    return alone === undefined ? { end: Math.max(first.end, at + 1) } : fractional(alone, at + 1);
  }
  const simple = fraction(text, first);
  if (simple) return simple;
  const separator = text[first.end];
  if (separator === undefined || !isDigit(text.charCodeAt(first.end + 1)))
    return whole(first.digits, first.end);
  if (separator === ' ' || separator === "'") return spaced(text, first, separator, sign);
  if (separator === ',' || separator === '.') return punctuated(text, first, separator, sign);
  return whole(first.digits, first.end);
}

function fractional(value: number, end: number): WrittenNumber {
  return { end, value, alt: undefined, step: 0.01, round: 0.01 };
}

/** "1/2", "1 1/2", "1½"; not "120/80". */
function fraction(text: string, first: Run): WrittenNumber | undefined {
  const glyph = VULGAR[text[first.end] as string];
  if (glyph !== undefined) return fractional(Number(first.digits) + glyph, first.end + 1);
  const simple = simpleFraction(text, first.digits, first.end);
  if (simple) return simple;
  if (text[first.end] !== ' ' || first.digits.length > 2) return undefined;
  const next = VULGAR[text[first.end + 1] as string];
  if (next !== undefined) return fractional(Number(first.digits) + next, first.end + 2);
  const second = run(text, first.end + 1);
  const part = second.digits.length === 1 ? simpleFraction(text, second.digits, second.end) : undefined;
  return part && fractional(Number(first.digits) + part.value, part.end);
}

function simpleFraction(text: string, numerator: string, end: number): WrittenNumber | undefined {
  if (numerator.length !== 1 || (text[end] !== '/' && text[end] !== '\u2044')) return undefined;
  const below = run(text, end + 1);
  if (!['2', '3', '4', '8'].includes(below.digits)) return undefined;
  if (text[below.end] === '/') return undefined;
  const value = Number(numerator) / Number(below.digits);
  return value > 0 && value < 1 ? fractional(value, below.end) : undefined;
}

function whole(digits: string, end: number): WrittenNumber {
  const value = Number(digits);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return { end, value, alt: undefined, step: 1, round: value === 0 ? 1 : 10 ** zeros };
}

function decimal(units: string, decimals: string, end: number): WrittenNumber {
  const step = 10 ** -decimals.length;
  return { end, value: Number(`${units}.${decimals}`), alt: undefined, step, round: step };
}

/** "1 000 mg", "1'000". A plain space groups only where the language writes so. */
function spaced(text: string, first: Run, separator: string, sign: () => DecimalSign): WrittenNumber {
  let digits = first.digits;
  let end = first.end;
  const next = run(text, first.end + 1);
  const groups = next.digits.length === 3 && (separator === "'" || sign() !== 'point');
  while (groups && digits.length <= 12 && first.digits.length <= 3 && first.digits !== '0') {
    const next = text[end] === separator ? run(text, end + 1) : undefined;
    if (next?.digits.length !== 3) break;
    digits += next.digits;
    end = next.end;
  }
  const mark = text[end];
  if (end > first.end && (mark === ',' || mark === '.') && isDigit(text.charCodeAt(end + 1))) {
    const rest = run(text, end + 1);
    return decimal(digits, rest.digits, rest.end);
  }
  return whole(digits, end);
}

function punctuated(
  text: string,
  first: Run,
  separator: ',' | '.',
  sign: () => DecimalSign,
): WrittenNumber | { readonly end: number } {
  const groups = [first.digits];
  let end = first.end;
  while (text[end] === separator && isDigit(text.charCodeAt(end + 1))) {
    const next = run(text, end + 1);
    groups.push(next.digits);
    end = next.end;
    if (groups.length > 8) return { end };
  }
  const other = separator === ',' ? '.' : ',';
  const tail = groups.slice(1);
  const grouped =
    first.digits.length <= 3 &&
    first.digits !== '0' &&
    tail.at(-1)?.length === 3 &&
    tail.every((group) => group.length === 3 || (separator === ',' && group.length === 2 && tail.length > 1));
  if (grouped && text[end] === other && isDigit(text.charCodeAt(end + 1))) {
    const rest = run(text, end + 1);
    return decimal(groups.join(''), rest.digits, rest.end);
  }
  if (groups.length > 2) {
    if (grouped) return whole(groups.join(''), end);
    // "1,2,3" is a list; "12.03.2026" is a date.
    return separator === ',' ? whole(first.digits, first.end) : { end };
  }
  const fraction = tail[0] as string;
  const asDecimal = decimal(first.digits, fraction, end);
  if (!grouped) return asDecimal;
  const asWhole = whole(groups.join(''), end);
  // Nobody writes eight as "8,000".
  if (fraction === '000') return asWhole;
  const convention = sign();
  if (convention === 'either') return { ...asWhole, alt: asDecimal.value };
  const isDecimal = (convention === 'point') === (separator === '.');
  return isDecimal ? asDecimal : asWhole;
}

/** Number words up to twenty, folded, that stand before "times a day", "tablets", "hours". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'one un une uno una ein eine einen einer eins um uma een एक واحد واحدة 一 jeden jedna bir ett один одна одну 한 once einmal eenmaal',
    'two deux dos zwei dois duas due twee दो اثنان اثنين 二 两 兩 dwa dwie iki tva два две 두 twice zweimal tweemaal',
    'three trois tres drei tre drie तीन ثلاث ثلاثة 三 trzy uc три 세 thrice dreimal driemaal',
    'four quatre cuatro vier quatro quattro चार اربع اربعة 四 cztery dort fyra четыре 네 viermal',
    'five cinq cinco funf cinque vijf पांच पाँच خمس خمسة 五 piec bes fem пять 다섯 funfmal',
    'six seis sechs sei zes छह छः ست ستة 六 szesc alti шесть 여섯 sechsmal',
    'seven sept siete sieben sete sette zeven सात سبع سبعة 七 siedem yedi sju семь 일곱',
    'eight huit ocho acht oito otto आठ ثماني ثمانية ثمان 八 osiem sekiz восемь 여덟',
    'nine neuf nueve neun nove negen नौ تسع تسعة 九 dziewiec dokuz nio девять 아홉',
    'ten dix diez zehn dez dieci tien दस عشر عشرة 十 dziesiec tio десять 열',
    'eleven onze elf undici ग्यारह',
    'twelve douze doce zwolf doze dodici twaalf बारह 十二',
    'thirteen treize trece dreizehn treze tredici dertien',
    'fourteen quatorze catorce vierzehn quattordici veertien',
    'fifteen quinze quince funfzehn quindici vijftien',
    'sixteen seize dieciseis sechzehn dezesseis sedici zestien',
    'seventeen siebzehn',
    'eighteen dix-huit dieciocho achtzehn dezoito diciotto achttien',
    'nineteen neunzehn',
    'twenty vingt veinte zwanzig vinte venti twintig',
  ]
    .flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const))
    .concat(
      [
        'thirty trente treinta dreissig trinta trenta dertig तीस 三十',
        'forty quarante cuarenta vierzig quarenta quaranta veertig चालीस 四十',
        'fifty cinquante cincuenta funfzig cinquenta cinquanta vijftig पचास 五十',
        'sixty soixante sesenta sechzig sessenta sessanta zestig साठ 六十',
        'seventy soixante-dix setenta siebzig settanta zeventig सत्तर 七十',
        'eighty quatre-vingts ochenta achtzig oitenta ottanta tachtig अस्सी 八十',
        'ninety quatre-vingt-dix noventa neunzig novanta negentig नब्बे 九十',
      ].flatMap((words, index) => words.split(' ').map((word) => [word, 10 * (index + 3)] as const)),
    ),
);
