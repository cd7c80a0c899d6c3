/** Classes of UTF-16 code units: what the scanner needs to know to cut text into tokens. */
export const CLASS = {
  other: 0,
  space: 1,
  newline: 2,
  digit: 3,
  lower: 4,
  upper: 5,
  /** Letters without case in scripts that separate words: Arabic, Hebrew, Devanagari, Hangul … */
  caseless: 6,
  /** Letters of scripts without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
  unspaced: 7,
  /** Combining marks: part of the word they stand in. */
  mark: 8,
} as const;

const UNITS = 65_536;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;
const UNSPACED_SOUTH_EAST = /[\p{Script=Khmer}\p{Script=Myanmar}ー々〇]/u;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;

function classOf(unit: number): number {
  const text = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return CLASS.other;
  if (unit >= 48 && unit <= 57) return CLASS.digit;
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return CLASS.newline;
  if (/\s/.test(text)) return CLASS.space;
  if (UNSPACED.test(text) || UNSPACED_SOUTH_EAST.test(text)) return CLASS.unspaced;
  if (MARK.test(text)) return CLASS.mark;
  if (!LETTER.test(text)) return CLASS.other;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return CLASS.caseless;
  return text === lower ? CLASS.lower : CLASS.upper;
}

/** Letters that Unicode does not take apart but people type without their stroke. */
const FOLDED_BY_HAND: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ß: 's',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ё: 'е',
  ς: 'σ',
};
/** Marks that may be left out in writing: accents, Arabic and Hebrew points, the nukta of Devanagari and kashidas. Indic vowel signs stay. */
const DROPPED_MARK = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/;

function foldOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  // Hangul syllables come apart under NFD; a syllable is the unit that people type.
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  const text = String.fromCharCode(unit);
  if (DROPPED_MARK.test(text)) return 0;
  const lower = text.toLowerCase();
  const byHand = FOLDED_BY_HAND[lower.charAt(0)];
  if (byHand !== undefined) return byHand.charCodeAt(0);
  return lower.normalize('NFD').charCodeAt(0);
}

function table(of: (unit: number) => number, width: 8 | 16): Uint8Array | Uint16Array {
  const values = width === 8 ? new Uint8Array(UNITS) : new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit += 1) values[unit] = of(unit);
  return values;
}

/** Class of every code unit. */
export const CLASSES = table(classOf, 8);

/** Code unit that a word is hashed by: lower case, without accents; 0 where a mark is left out. */
export const FOLDS = table(foldOf, 16);

const HASH_SEED = 0x811c9dc5;
/** Multiplier of FNV-1a. */
export const HASH_PRIME = 0x01000193;

/** One step of the rolling hash (FNV-1a over folded code units). */
export function hashStep(hash: number, folded: number): number {
  return folded === 0 ? hash : Math.imul(hash ^ folded, HASH_PRIME);
}

/** Spreads the bits of a rolling hash; never 0, which marks an empty slot. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  return mixed === 0 ? 1 : mixed;
}

export const HASH_START = HASH_SEED;

/** Hash of a word, the same that the scanner computes while it reads. */
export function hashWord(word: string): number {
  return hashEnd(hashOn(HASH_START, word, 0, word.length));
}

/** A rolling hash that goes on over a range of the text: what several words are looked up by as one. */
export function hashOn(hash: number, text: string, from: number, to: number): number {
  let rolling = hash;
  for (let index = from; index < to; index += 1) rolling = hashStep(rolling, FOLDS[text.charCodeAt(index)]!);
  return rolling;
}

/** The word as it is hashed: for comparing what two occurrences have in common. */
export function foldText(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const folded = FOLDS[text.charCodeAt(index)]!;
    if (folded !== 0) out += String.fromCharCode(folded);
  }
  return out;
}
