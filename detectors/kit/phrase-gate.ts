import { endsWord, isGap, isVowelSign } from './words.ts';

/**
 * One table for all matchers: at the hash of a beginning, a bit for every matcher that has a phrase which begins so.
 * A text is held against it once, and every matcher then tells by one bit a word that most words open none of its
 * phrases. A hash may let a word pass in error, never hold one back; so may two matchers that share a bit.
 */

const SIZE = 1 << 16;
/** Units of its first word that a phrase is known by at the door. */
const DEPTH = 5;
/** Behind those: a first word that short and whole, and it with the first unit of the next word. */
const WHOLE = DEPTH;
const JOINED = DEPTH + 1;
/** Words of 32 bits at a beginning. */
const WIDTH = 5;

const table = new Int32Array(SIZE * WIDTH);
let gates = 0;
/** Grows with every matcher, so that masks made before it are not believed. */
let entered = 0;

/** One step of a hash over units. */
function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Where a beginning of a kind has its bits. */
function slot(hash: number, kind: number): number {
  return Math.imul(hash ^ (kind << 24), 0x9e3779b1) >>> 16;
}

/** `WIDTH` words of bits for every word of a text: the matchers that it may open. */
type Openings = Int32Array;

const opened = new WeakMap<Uint32Array, { text: string; entered: number; masks: Openings }>();

/** Worked out once a text, whatever the number of matchers. */
function openingsOf(text: string, starts: Uint32Array): Openings {
  const known = opened.get(starts);
  if (known?.text === text && known.entered === entered) return known.masks;
  const masks = new Int32Array(starts.length * WIDTH);
  for (let n = 0; n < starts.length; n += 1) openWord(text, starts[n] as number, masks, n * WIDTH);
  opened.set(starts, { text, entered, masks });
  return masks;
}

function openWord(text: string, start: number, masks: Openings, base: number): void {
  let hash = 0;
  let at = start;
  let whole: number | undefined;
  let end = at;
  for (let k = 0; k < DEPTH && at < text.length && !isGap(text.charCodeAt(at)); k += 1) {
    hash = step(hash, text.charCodeAt(at));
    look(slot(hash, k), masks, base);
    at += 1;
    while (isVowelSign(text.charCodeAt(at))) at += 1;
    if (whole !== undefined || !endsWord(text, at)) continue;
    whole = hash;
    end = at;
  }
  if (whole === undefined) return;
  look(slot(whole, WHOLE), masks, base);
  if (!isGap(text.charCodeAt(end))) return;
  while (isGap(text.charCodeAt(end))) end += 1;
  if (end < text.length) look(slot(step(whole, text.charCodeAt(end)), JOINED), masks, base);
}

function look(key: number, masks: Openings, base: number): void {
  for (let w = 0; w < WIDTH; w += 1)
    masks[base + w] = (masks[base + w] as number) | (table[key * WIDTH + w] as number);
}

/** The beginnings of the phrases of one matcher; they get their bits when the matcher first reads a text. */
export class Gate {
  readonly #beginnings: { readonly hash: number; readonly kind: number }[] = [];
  #word = 0;
  #bit = 0;

  add(phrase: string, open: boolean): void {
    const [word = '', next] = phrase.split(' ');
    let hash = 0;
    const length = Math.min(DEPTH, word.length);
    for (let k = 0; k < length; k += 1) hash = step(hash, word.charCodeAt(k));
    const short = word.length <= DEPTH && /^[a-z]+$/.test(word);
    if (short && next !== undefined && next !== '')
      this.#beginnings.push({ hash: step(hash, next.charCodeAt(0)), kind: JOINED });
    else if (short && next === undefined && !open) this.#beginnings.push({ hash, kind: WHOLE });
    else this.#beginnings.push({ hash, kind: length - 1 });
  }

  /** {@link openings} of a text in which this matcher has its bit. */
  openings(text: string, starts: Uint32Array): Openings {
    if (this.#bit === 0) this.#enter();
    return openingsOf(text, starts);
  }

  opens(openings: Openings, word: number): boolean {
    return ((openings[word * WIDTH + this.#word] as number) & this.#bit) !== 0;
  }

  #enter(): void {
    const id = gates % (WIDTH * 32);
    gates += 1;
    this.#word = id >> 5;
    this.#bit = 1 << (id & 31);
    for (const { hash, kind } of this.#beginnings.splice(0)) {
      const at = slot(hash, kind) * WIDTH + this.#word;
      table[at] = (table[at] as number) | this.#bit;
    }
    entered += 1;
  }
}
