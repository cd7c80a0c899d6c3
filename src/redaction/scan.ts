import { CLASS, CLASSES, FOLDS, HASH_START, hashEnd, hashStep } from './characters.ts';
import type { WordTable } from './lexicon.ts';
import { WORD_CLASS as W } from './word-class.ts';

/** How a token is written; bits. */
export const SHAPE = {
  lower: 1,
  title: 2,
  upper: 4,
  mixed: 8,
  digits: 16,
  /** Letters and digits in one run. */
  alnum: 32,
  caseless: 64,
  unspaced: 128,
} as const;
/** Starts with a capital. */
export const CAPITAL = SHAPE.title | SHAPE.upper | SHAPE.mixed;

const AT = 64;
const SLASH = 47;
const COLON = 58;
const NAME_BITS = W.first | W.last;

/**
 * One walk over the text: tokens (runs of letters, digits and marks) with hash, lexicon value and shape, and
 * the lists of what wakes a recognizer. The arrays are reused from call to call and grow; index `count` of
 * `start` is the end of the text, so that the gap after the last token can be read like any other.
 */
export class Scan {
  text = '';
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  hash = new Int32Array(1024);
  /** Word classes in the low 16 bits, cue number in the high ones. */
  value = new Int32Array(1024);
  shape = new Uint8Array(1024);
  /** 1 where a token belongs to a placeholder or was removed already. */
  taken = new Uint8Array(1024);
  /** Tokens that hold a digit. */
  readonly numbers: number[] = [];
  /** Tokens that announce something. */
  readonly cues: number[] = [];
  /** Capitalised or caseless tokens that a lexicon knows as a name, or capitals of unknown words. */
  readonly capitals: number[] = [];
  /** Lower-case tokens that are first names and nothing else. */
  readonly lowerNames: number[] = [];
  /** Offsets of `@`. */
  readonly ats: number[] = [];
  /** Offsets of the colon of `://` and of single slashes. */
  readonly slashes: number[] = [];
  /** Tokens in scripts without spaces. */
  readonly unspaced: number[] = [];
  hangul = false;
  uppers = 0;
  lowers = 0;
  /** Counted steps of the walk: the linear-time test reads it. */
  steps = 0;
  readonly #table: WordTable;

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** Word classes of a word that is no token of its own. */
  lookUp(hash: number): number {
    return this.#table.get(hash);
  }

  read(text: string): void {
    this.#reset(text);
    const length = text.length;
    for (let index = 0; index < length; ) {
      const unit = text.charCodeAt(index);
      const kind = CLASSES[unit]!;
      if (kind >= CLASS.digit && kind !== CLASS.mark) {
        index = this.#token(text, index, kind);
        continue;
      }
      if (unit === AT) this.ats.push(index);
      else if (unit === SLASH) this.slashes.push(index);
      else if (unit === COLON && text.charCodeAt(index + 1) === SLASH) this.slashes.push(index);
      index += 1;
    }
    this.steps += length;
    this.start[this.count] = length;
    this.end[this.count] = length;
    this.shape[this.count] = 0;
    this.value[this.count] = 0;
    this.hash[this.count] = 0;
    this.taken[this.count] = 1;
  }

  #reset(text: string): void {
    this.text = text;
    this.hangul = false;
    this.count = 0;
    this.uppers = 0;
    this.lowers = 0;
    // Setting the length of an empty array is slow in V8, and most of these are empty.
    if (this.numbers.length > 0) this.numbers.length = 0;
    if (this.cues.length > 0) this.cues.length = 0;
    if (this.capitals.length > 0) this.capitals.length = 0;
    if (this.lowerNames.length > 0) this.lowerNames.length = 0;
    if (this.ats.length > 0) this.ats.length = 0;
    if (this.slashes.length > 0) this.slashes.length = 0;
    if (this.unspaced.length > 0) this.unspaced.length = 0;
  }

  #token(text: string, from: number, firstKind: number): number {
    const length = text.length;
    const opening = text.charCodeAt(from);
    if (opening >= 0xac00 && opening <= 0xd7a3) this.hangul = true;
    let hash = HASH_START;
    let seen = 0;
    let index = from;
    let uppers = 0;
    for (; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      const kind = CLASSES[unit]!;
      if (kind < CLASS.digit) break;
      if (kind !== firstKind && !joins(firstKind, kind)) break;
      seen |= 1 << kind;
      if (kind === CLASS.upper) uppers += 1;
      hash = hashStep(hash, FOLDS[unit]!);
    }
    this.#push(from, index, hashEnd(hash), shapeOf(seen, firstKind, uppers, index - from));
    return index;
  }

  #push(from: number, to: number, hash: number, shape: number): void {
    const at = this.count;
    if (at + 1 >= this.start.length) this.#grow();
    const value = shape === SHAPE.digits ? 0 : this.#table.get(hash);
    this.start[at] = from;
    this.end[at] = to;
    this.hash[at] = hash;
    this.value[at] = value;
    this.shape[at] = shape;
    this.taken[at] = 0;
    this.count = at + 1;
    if ((shape & (SHAPE.digits | SHAPE.alnum)) !== 0) this.numbers.push(at);
    if (value >>> 16 !== 0) this.cues.push(at);
    if ((shape & CAPITAL) !== 0) {
      this.capitals.push(at);
      if (shape === SHAPE.upper && to - from > 1) this.uppers += 1;
    } else if (shape === SHAPE.lower) {
      this.lowers += 1;
      if ((value & W.sureFirst) !== 0) this.lowerNames.push(at);
    } else if ((shape & SHAPE.caseless) !== 0 && (value & NAME_BITS) !== 0) this.capitals.push(at);
    else if ((shape & SHAPE.unspaced) !== 0) this.unspaced.push(at);
  }

  #grow(): void {
    const size = this.start.length * 2;
    const grow = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.start = grow(this.start, new Int32Array(size));
    this.end = grow(this.end, new Int32Array(size));
    this.hash = grow(this.hash, new Int32Array(size));
    this.value = grow(this.value, new Int32Array(size));
    this.shape = grow(this.shape, new Uint8Array(size));
    this.taken = grow(this.taken, new Uint8Array(size));
  }
}

/** Cased letters, digits and marks run together; scripts without case and those without spaces do not mix. */
function joins(first: number, kind: number): boolean {
  if (kind === CLASS.mark) return true;
  if (first <= CLASS.upper) return kind <= CLASS.upper;
  return first === kind;
}

function shapeOf(seen: number, first: number, uppers: number, length: number): number {
  if (first === CLASS.unspaced) return SHAPE.unspaced;
  if (first === CLASS.caseless) return SHAPE.caseless;
  const letters = seen & ((1 << CLASS.lower) | (1 << CLASS.upper));
  if (letters === 0) return SHAPE.digits;
  if ((seen & (1 << CLASS.digit)) !== 0) return SHAPE.alnum;
  if (uppers === 0) return SHAPE.lower;
  if ((seen & (1 << CLASS.lower)) === 0) return SHAPE.upper;
  return first === CLASS.upper && uppers === 1 ? SHAPE.title : length > 1 ? SHAPE.mixed : SHAPE.title;
}
