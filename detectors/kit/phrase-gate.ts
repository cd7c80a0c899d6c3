import { endsWord, isGap, isVowelSign } from './words.ts';

const GATE = 1 << 15;
/** Units of its first word that a phrase is known by at the door. */
const DEPTH = 5;
/** Behind those: a first word that short and whole, and it with the first unit of the next word. */
const WHOLE = DEPTH;
const JOINED = DEPTH + 1;
const KEYS = DEPTH + 2;

/** One step of a hash over units; the whole stays within the gate. */
function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & (GATE - 1);
}

const opened = new WeakMap<Uint32Array, { readonly text: string; readonly keys: Int32Array }>();

/**
 * Hashes of what every word begins with, -1 where it is not as long: worked out once for all matchers, so that each of
 * them tells by a look at its table that most words open none of its phrases.
 */
export function openingsOf(text: string, starts: Uint32Array): Int32Array {
  const known = opened.get(starts);
  if (known?.text === text) return known.keys;
  const keys = new Int32Array(starts.length * KEYS).fill(-1);
  for (let n = 0; n < starts.length; n += 1) {
    const base = n * KEYS;
    let hash = 0;
    let at = starts[n] as number;
    let whole = -1;
    let end = at;
    for (let k = 0; k < DEPTH && at < text.length && !isGap(text.charCodeAt(at)); k += 1) {
      hash = step(hash, text.charCodeAt(at));
      keys[base + k] = hash;
      at += 1;
      while (isVowelSign(text.charCodeAt(at))) at += 1;
      if (whole >= 0 || !endsWord(text, at)) continue;
      whole = hash;
      end = at;
    }
    if (whole < 0) continue;
    keys[base + WHOLE] = step(whole, 1);
    if (!isGap(text.charCodeAt(end))) continue;
    while (isGap(text.charCodeAt(end))) end += 1;
    if (end < text.length) keys[base + JOINED] = step(step(whole, 32), text.charCodeAt(end));
  }
  opened.set(starts, { text, keys });
  return keys;
}

/** The beginnings of all phrases. A hash may let a word pass in error, never hold one back. */
export class Gate {
  /** At each hash a bit for every kind of beginning that has it. */
  readonly #bits = new Uint8Array(GATE);

  add(phrase: string, open: boolean): void {
    const [word = '', next] = phrase.split(' ');
    let hash = 0;
    const length = Math.min(DEPTH, word.length);
    for (let k = 0; k < length; k += 1) hash = step(hash, word.charCodeAt(k));
    const short = word.length <= DEPTH && /^[a-z]+$/.test(word);
    if (short && next !== undefined && next !== '')
      this.#set(step(step(hash, 32), next.charCodeAt(0)), JOINED);
    else if (short && next === undefined && !open) this.#set(step(hash, 1), WHOLE);
    else this.#set(hash, length - 1);
  }

  opens(keys: Int32Array, word: number): boolean {
    const bits = this.#bits;
    const at = word * KEYS;
    for (let k = 0; k < KEYS; k += 1) {
      const key = keys[at + k] as number;
      if (key >= 0 && ((bits[key] as number) & (1 << k)) !== 0) return true;
    }
    return false;
  }

  #set(key: number, kind: number): void {
    this.#bits[key] = (this.#bits[key] as number) | (1 << kind);
  }
}
