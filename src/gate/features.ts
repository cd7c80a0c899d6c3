/**
 * Hashed features of a text in one pass: words, four-letter pieces of words, and for
 * scripts written without spaces single characters and pairs. Case and accents of Latin letters
 * are folded; digits and bracketed placeholders (`[NAME_1]`) are skipped, so that redaction changes little.
 */

/** log2 of the number of weights. */
export const BITS = 18;
const MASK = (1 << BITS) - 1;

/** Only so much of a text is read: its subject is clear by then, and time per response stays bounded. */
export const HEAD_CHARACTERS = 1500;

const SEPARATOR = 0;
const MAX_BRACKET = 24;

function buildFold(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCharCode(code);
    if (!/[\p{L}\p{M}]/u.test(character)) continue;
    const lower = character.toLowerCase();
    // Accents go only where the base is a Latin letter: in other scripts they tell words apart.
    const base = lower.normalize('NFD').charCodeAt(0);
    const latin = base >= 0x61 && base <= 0x7a;
    const mark = code >= 0x300 && code < 0x370;
    if (!mark) fold[code] = latin ? base : lower.charCodeAt(0);
  }
  return fold;
}

/** Code unit → letter to hash, or 0 for everything that separates words. */
const FOLD = buildFold();

/** Scripts written without spaces: Thai to Burmese, kana, Han. */
function unspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code < 0x1100) ||
    (code >= 0x3040 && code < 0xa000) ||
    (code >= 0xf900 && code < 0xfb00)
  );
}

function scramble(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & MASK;
}

/** Calls `emit` with the index of every feature occurrence, repeated ones too. */
export type Emit = (index: number) => void;

function skipPlaceholder(text: string, open: number, end: number): number {
  const limit = Math.min(end, open + MAX_BRACKET);
  for (let i = open + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5d) return i;
    const upper = (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x30 && code <= 0x39);
    if (!upper) return open;
  }
  return open;
}

export function forEachFeature(text: string, emit: Emit): void {
  const end = Math.min(text.length, HEAD_CHARACTERS);
  let word = 0;
  let length = 0;
  let window = 0;
  let previousSign = 0;
  for (let i = 0; i <= end; i++) {
    let code = SEPARATOR;
    if (i < end) {
      const raw = text.charCodeAt(i);
      if (raw === 0x5b) i = skipPlaceholder(text, i, end);
      else code = FOLD[raw] as number;
    }
    if (code !== SEPARATOR && unspaced(code)) {
      emit(scramble(Math.imul(code, 0x9e3779b1) ^ 0x51ed27));
      if (previousSign !== 0)
        emit(scramble(Math.imul(previousSign, 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35)));
      previousSign = code;
      code = SEPARATOR;
    } else if (code !== SEPARATOR) {
      previousSign = 0;
      word = Math.imul(word ^ code, 0x01000193) + 0x7f4a7c15;
      length++;
      // Four letters in the low bits of their code units; other scripts share them, which hashing forgives.
      window = ((window << 8) | ((code ^ (code >>> 8)) & 0xff)) >>> 0;
      if (length >= 4)
        emit(scramble(Math.imul(window, 0x9e3779b1) ^ (length === 4 ? 0x3c6ef372 : 0x1b873593)));
      continue;
    }
    if (length > 1) {
      emit(scramble(Math.imul(word, 0x27d4eb2f)));
    }
    word = 0;
    length = 0;
    window = 0;
  }
}
