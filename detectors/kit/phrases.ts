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

export interface PhraseMatcher<T> {
  /** Longest match at each word start, left to right, not overlapping. */
  scan(text: string): PhraseHit<T>[];
  /** Longest match that begins exactly at `at`. */
  at(text: string, at: number): PhraseHit<T> | undefined;
}

function node<T>(): Node<T> {
  return { next: new Map(), value: undefined, open: false };
}

function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 10 || code === 9;
}

const ARABIC_ARTICLE = ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];

/** Builds a matcher. `entries` are folded phrases; a later entry replaces an equal earlier one. */
export function createMatcher<T>(entries: Iterable<readonly [string, T]>): PhraseMatcher<T> {
  const root = node<T>();
  // Two first units of every phrase, hashed: most words end here.
  const gate = new Uint8Array(4096);
  for (const [phrase, value] of entries) insert(root, gate, phrase, value);

  function longest(text: string, from: number): PhraseHit<T> | undefined {
    let here = root;
    let best: PhraseHit<T> | undefined;
    let i = from;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      const gap = isGap(code);
      const next = here.next.get(gap ? 32 : code);
      if (!next) break;
      i += 1;
      if (gap) while (i < text.length && i - from < 200 && isGap(text.charCodeAt(i))) i += 1;
      here = next;
      if (here.value !== undefined && (here.open || endsWord(text, i))) {
        best = { start: from, end: i, value: here.value };
      }
    }
    return best;
  }

  return {
    at: longest,
    scan(text) {
      const hits: PhraseHit<T>[] = [];
      let i = 0;
      let previous = 32;
      while (i < text.length) {
        const code = text.charCodeAt(i);
        let hit: PhraseHit<T> | undefined;
        if (startsWord(code, previous) && gate[hash(code, text.charCodeAt(i + 1))]) hit = longest(text, i);
        if (!hit && code >= 0x620 && code < 0x700 && startsWord(code, previous)) hit = afterArticle(text, i);
        if (hit) {
          hits.push(hit);
          i = hit.end;
          previous = text.charCodeAt(i - 1);
        } else {
          i += 1;
          previous = code;
        }
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

function hash(first: number, second: number): number {
  return (first * 61 + (isGap(second) ? 32 : second)) & 4095;
}

function insert<T>(root: Node<T>, gate: Uint8Array, phrase: string, value: T): void {
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
  const first = text.charCodeAt(0);
  if (text.length > 1) gate[hash(first, text.charCodeAt(1))] = 1;
  else for (let code = 0; code < 4096; code += 1) gate[(first * 61 + code) & 4095] = 1;
}

function startsWord(code: number, previous: number): boolean {
  if (isUnspaced(code)) return true;
  if (isLetter(code)) return !isLetter(previous) && !isDigit(previous) || isUnspaced(previous);
  if (isDigit(code)) return !isDigit(previous) && !isLetter(previous);
  return code > 32;
}

/** True when no word goes on at `at`. Scripts without spaces have no word ends. */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (isUnspaced(before) || isUnspaced(code)) return true;
  if (!isLetter(before) && !isDigit(before)) return true;
  return !isLetter(code) && !isDigit(code);
}
