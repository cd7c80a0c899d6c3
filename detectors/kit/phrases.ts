import { isDigit, isLetter, isUnspaced } from './fold.ts';

/**
 * Many phrases at once. A trie over folded text that is only entered where a word begins, so its cost is the
 * number of words plus what matches, whatever the number of phrases: linear, no backtracking, no regular
 * expression. Phrases are folded; a space in a phrase matches any run of spaces and hyphens; a trailing
 * `*` lets the word go on ("allerg*").
 */

export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
  /** The phrase ended in `*`. */
  open: boolean;
}

/**
 * The items that begin in `[start, end)`, out of a list in the order of the text. By binary search: looking things
 * up sentence by sentence stays linear in a long text.
 */
export function within<T extends { readonly start: number }>(
  items: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  const from = firstAt(items, start);
  let to = from;
  while (to < items.length && (items[to] as T).start < end) to += 1;
  return items.slice(from, to);
}

/** The last item that begins before `at`. */
export function lastBefore<T extends { readonly start: number }>(
  items: readonly T[],
  at: number,
): T | undefined {
  return items[firstAt(items, at) - 1];
}

/** Index of the first item that begins at or after `at`. */
function firstAt(items: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as { start: number }).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface PhraseMatcher<T> {
  /**
   * Longest match at each word start, left to right, not overlapping. `starts` saves finding the word starts
   * again where they are known: {@link wordStarts} of the same text.
   */
  scan(text: string, starts?: Uint32Array): PhraseHit<T>[];
  /** Longest match that begins at `at`, behind an Arabic article too. */
  at(text: string, at: number): PhraseHit<T> | undefined;
}

function node<T>(): Node<T> {
  return { next: new Map(), value: undefined, open: false };
}

function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 10 || code === 9;
}

/** Arabic vowel signs stand between letters and are left out as often as not. */
function isVowelSign(code: number): boolean {
  return code >= 0x64b && code <= 0x652;
}

const ARABIC_ARTICLE = ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];

/** The longest phrase of the trie that begins exactly at `from`. */
function longestFrom<T>(root: Node<T>, text: string, from: number): PhraseHit<T> | undefined {
  let here = root;
  let best: PhraseHit<T> | undefined;
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const gap = isGap(code);
    const next = here.next.get(gap ? 32 : code);
    if (!next) break;
    i += 1;
    while (isVowelSign(text.charCodeAt(i))) i += 1;
    if (gap) while (i < text.length && i - from < 200 && isGap(text.charCodeAt(i))) i += 1;
    here = next;
    if (here.value !== undefined && (here.open || endsWord(text, i))) {
      best = { start: from, end: i, value: here.value };
    }
  }
  return best;
}

/** Builds a matcher. `entries` are folded phrases; a later entry replaces an equal earlier one. */
export function createMatcher<T>(entries: Iterable<readonly [string, T]>): PhraseMatcher<T> {
  const root = node<T>();
  const gate = new Gate();
  for (const [phrase, value] of entries) {
    insert(root, gate, phrase, value);
    // The Arabic article melts with the preposition before it (للـ): the bare noun must be known too.
    if (phrase.startsWith('ال') && phrase.length > 4) insert(root, gate, phrase.slice(2), value);
  }

  const longest = (text: string, from: number): PhraseHit<T> | undefined => longestFrom(root, text, from);

  return {
    at(text, from) {
      const code = text.charCodeAt(from);
      return longest(text, from) ?? (code >= 0x620 && code < 0x700 ? afterArticle(text, from) : undefined);
    },
    scan(text, starts = wordStarts(text)) {
      const hits: PhraseHit<T>[] = [];
      const openings = openingsOf(text, starts);
      let next = 0;
      for (let n = 0; n < starts.length; n += 1) {
        const at = starts[n] as number;
        if (at < next) continue;
        const code = text.charCodeAt(at);
        let hit: PhraseHit<T> | undefined;
        if (gate.opens(openings, n)) hit = longest(text, at);
        if (!hit && code >= 0x620 && code < 0x700) hit = afterArticle(text, at);
        if (!hit) continue;
        hits.push(hit);
        next = hit.end;
      }
      return hits;
    },
  };

  function afterArticle(text: string, at: number): PhraseHit<T> | undefined {
    for (const article of ARABIC_ARTICLE) {
      if (!text.startsWith(article, at)) continue;
      const hit = longest(text, at + article.length);
      if (hit) return hit;
    }
    return undefined;
  }
}

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
function openingsOf(text: string, starts: Uint32Array): Int32Array {
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
class Gate {
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

function insert<T>(root: Node<T>, gate: Gate, phrase: string, value: T): void {
  const open = phrase.endsWith('*');
  const text = (open ? phrase.slice(0, -1) : phrase).replace(/[\s-]+/g, ' ');
  if (text === '') throw new Error('An empty phrase matches everything.');
  let here = root;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let next = here.next.get(code);
    if (!next) {
      next = node();
      here.next.set(code, next);
    }
    here = next;
  }
  here.value = value;
  here.open = here.open || open;
  gate.add(text, open);
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const UNSPACED = 3;
const BLANK = 4;

let classes: Uint8Array | undefined;

/** Kind of every code unit, worked out once. */
function classTable(): Uint8Array {
  if (classes) return classes;
  classes = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code += 1) {
    if (code <= 32) classes[code] = BLANK;
    else if (isUnspaced(code)) classes[code] = UNSPACED;
    else if (isDigit(code)) classes[code] = DIGIT;
    else classes[code] = isLetter(code) ? LETTER : OTHER;
  }
  return classes;
}

/** Offsets at which a phrase may begin: words, numbers, signs, and every character of unspaced scripts. */
export function wordStarts(text: string): Uint32Array {
  const kinds = classTable();
  const starts = new Uint32Array(text.length);
  let count = 0;
  let previous = BLANK;
  for (let i = 0; i < text.length; i += 1) {
    const kind = kinds[text.charCodeAt(i)] as number;
    const inside = (kind === LETTER || kind === DIGIT) && (previous === LETTER || previous === DIGIT);
    if (kind !== BLANK && !inside) {
      starts[count] = i;
      count += 1;
    }
    previous = kind;
  }
  return starts.subarray(0, count);
}

/** True when no word goes on at `at`. Scripts without spaces have no word ends. */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (isUnspaced(before) || isUnspaced(code)) return true;
  if (!isLetter(before) && !isDigit(before)) return true;
  // Korean endings are written onto Latin words and figures: "5.0 mmol/L입니다".
  if (isHangul(code) && !isHangul(before)) return true;
  return !isLetter(code) && !isDigit(code);
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code < 0xd7a4;
}
