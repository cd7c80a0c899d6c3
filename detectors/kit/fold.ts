/**
 * Folding: one UTF-16 unit in, one out, so that an offset into the folded text is an offset into the
 * response. Lower case, accents off, digits of every script to ASCII, dashes, quotes and spaces to one of
 * each. Matching, number reading and stance all work on folded text; case is looked up in the raw text.
 */

/** Stands for every unit of a redaction placeholder: neither letter, digit nor space. */
export const UNKNOWN = '\u0001';

const SINGLE: readonly (readonly [string, string])[] = [
  ['\u00a0\u2007\u2009\u202f\u2002\u2003\u3000', ' '],
  ['\u2010\u2011\u2012\u2212\ufe63\uff0d', '-'],
  ['\u2018\u2019\u02bc\u00b4`', "'"],
  ['\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\uff02', '"'],
  ['\u2032', "'"],
  ['\u2033', '"'],
  ['\u066b', '.'],
  ['\u066c', ','],
  ['\u03bc', '\u00b5'],
  ['\u30fb\u2022', '\u2022'],
  ['æ', 'æ'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ё', 'е'],
  ['ı', 'i'],
  ['أإآ', 'ا'],
  ['ى', 'ي'],
];

/** First digit of the decimal digits that answers are written in: Arabic, Persian, Devanagari, Bengali, full width. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

function foldUnit(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const one = lower.length === 1 ? lower : char;
  if (code < 0x80) return one.charCodeAt(0);
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return 48 + code - zero;
  // Full-width ASCII: the same letters and signs, shifted.
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff5e) return foldUnit(code - 0xfee0);
  for (const [from, to] of SINGLE) if (from.includes(one)) return to.charCodeAt(0);
  if (code >= 0xc0 && code <= 0x24f) {
    const base = one.normalize('NFD')[0] as string;
    return base.toLowerCase().charCodeAt(0);
  }
  return one.charCodeAt(0);
}

let table: Uint16Array | undefined;

/** Built once: a pure function of the code unit, 128 KiB. */
function foldTable(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code += 1) {
    // Outside these blocks nothing folds; saying so keeps the start fast.
    const folds = code < 0x2100 || (code >= 0x3000 && code < 0x3100) || code >= 0xfe00;
    table[code] = folds && !(code >= 0xd800 && code < 0xe000) ? foldUnit(code) : code;
  }
  return table;
}

const NOT_ASCII = /[^\x00-\x7f]/;

/** Folds `text`; the result has the same length. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  const map = foldTable();
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = map[text.charCodeAt(i)] as number;
  return Buffer.from(units.buffer).toString('utf16le');
}

/** Letters of every script, and the combining signs that stand inside words. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xaa) return false;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return true;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3005;
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x964 || code === 0x965) return false;
  return code < 0xfe00 || (code > 0xff40 && code < 0xffe0 && code !== 0xff5e);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Scripts written without spaces: a word may begin and end anywhere. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xe00 && code < 0xe80)
  );
}

/** The source of a regular expression in Arabic script that lets vowel signs stand behind every letter. */
export function withVowelSigns(pattern: string): string {
  return pattern
    .replace(/\[([\u0620-\u064a]+)\]/g, (_, letters: string) => `(?:${[...letters].join('|')})`)
    .replace(/[\u0620-\u064a]/g, '$&[\u064b-\u0652]?');
}

/** Vowels of foreign words, which Hindi writes in several ways. */
const HINDI_VOWELS: readonly (readonly [string, string])[] = [
  ['ॉ', 'ो'],
  ['ॉ', 'ा'],
  ['ो', 'ॉ'],
  ['ै', 'े'],
  ['े', 'ै'],
];
/** Letters that take a dot below in foreign words, or do not, written as one unit or two. */
const DOTTED: readonly (readonly [string, string, string])[] = [
  ['फ', '\u092b\u093c', '\u095e'],
  ['ज', '\u091c\u093c', '\u095b'],
];

/** The spellings of a name in Devanagari; other names as they are. */
export function hindiSpellings(name: string): readonly string[] {
  if (!/[\u0900-\u097f]/.test(name)) return [name];
  const all = new Set([name]);
  for (const [from, to] of HINDI_VOWELS) {
    all.add(name.replaceAll(from, to));
    // One of several.
    for (let at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1))
      all.add(name.slice(0, at) + to + name.slice(at + 1));
  }
  for (const [plain, two, one] of DOTTED)
    for (const each of [...all]) {
      const bare = each.replaceAll(two, plain).replaceAll(one, plain);
      for (const dotted of [plain, two, one]) all.add(bare.replaceAll(plain, dotted));
    }
  return [...all];
}

/** Letters that Arabic writes for one foreign sound. */
const ARABIC_SOUNDS: readonly (readonly [string, string])[] = [
  ['ج', 'غ'],
  ['غ', 'ج'],
  ['ت', 'ط'],
  ['ط', 'ت'],
];
/** So short a name may be another word without its vowel. */
const ARABIC_SHORTEST = 7;

/** A medicine's name in Arabic letters, with each of its long vowels written or left out: "نيتروغليسرين", "نتروجليسرين". */
export function arabicSpellings(name: string): readonly string[] {
  if (!/^[\u0621-\u064a]+$/.test(name) || name.length < ARABIC_SHORTEST) return [name];
  const all = new Set([name]);
  for (const [from, to] of ARABIC_SOUNDS) all.add(name.replaceAll(from, to));
  for (const each of [...all])
    for (let at = 1; at < each.length - 1; at += 1)
      if (/[اوي]/.test(each[at] as string)) all.add(each.slice(0, at) + each.slice(at + 1));
  return [...all];
}
