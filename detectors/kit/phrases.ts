import { Gate } from './phrase-gate.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { endsWord, isGap, isVowelSign, wordStarts } from './words.ts';

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
  /** Longest match at every word that begins in `[from, to)`, overlapping ones too. */
  each(text: string, starts: Uint32Array, from: number, to: number): PhraseHit<T>[];
  /** Longest match that begins at `at`, behind an Arabic article too. */
  at(text: string, at: number): PhraseHit<T> | undefined;
}

function isArabic(code: number): boolean {
  return code >= 0x620 && code < 0x700;
}

/** Index of the first word that does not begin before `at`. */
function firstWord(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ARABIC_ARTICLE = ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];

/** The longest phrase of the trie that begins exactly at `from`. */
function longestFrom<T>(trie: PhraseTrie<T>, text: string, from: number): PhraseHit<T> | undefined {
  let here = PhraseTrie.ROOT;
  let end = 0;
  let value: T | undefined;
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const gap = isGap(code);
    here = trie.step(here, gap ? 32 : code);
    if (here === 0) break;
    i += 1;
    while (isVowelSign(text.charCodeAt(i))) i += 1;
    if (gap) while (i < text.length && i - from < 200 && isGap(text.charCodeAt(i))) i += 1;
    const ending = trie.valueAt(here);
    if (ending === undefined || !(trie.isOpen(here) || endsWord(text, i))) continue;
    value = ending;
    end = i;
  }
  return value === undefined ? undefined : { start: from, end, value };
}

/** Builds a matcher. `entries` are folded phrases; a later entry replaces an equal earlier one. */
export function createMatcher<T>(entries: Iterable<readonly [string, T]>): PhraseMatcher<T> {
  const trie = new PhraseTrie<T>();
  const gate = new Gate();
  for (const [phrase, value] of entries) {
    insert(trie, gate, phrase, value);
    // The Arabic article melts with the preposition before it (للـ): the bare noun must be known too.
    if (phrase.startsWith('ال') && phrase.length > 4) insert(trie, gate, phrase.slice(2), value);
  }

  /** At the word `n` of `starts`. */
  const atWord = (text: string, at: number, openings: Int32Array, n: number): PhraseHit<T> | undefined => {
    const hit = gate.opens(openings, n) ? longestFrom(trie, text, at) : undefined;
    return hit ?? (isArabic(text.charCodeAt(at)) ? afterArticle(text, at) : undefined);
  };

  return {
    at(text, from) {
      const hit = longestFrom(trie, text, from);
      return hit ?? (isArabic(text.charCodeAt(from)) ? afterArticle(text, from) : undefined);
    },
    scan(text, starts = wordStarts(text)) {
      const hits: PhraseHit<T>[] = [];
      const openings = gate.openings(text, starts);
      let next = 0;
      for (let n = 0; n < starts.length; n += 1) {
        const at = starts[n] as number;
        if (at < next) continue;
        const hit = atWord(text, at, openings, n);
        if (!hit) continue;
        hits.push(hit);
        next = hit.end;
      }
      return hits;
    },
    each(text, starts, from, to) {
      const hits: PhraseHit<T>[] = [];
      const openings = gate.openings(text, starts);
      for (let n = firstWord(starts, from); n < starts.length && (starts[n] as number) < to; n += 1) {
        const hit = atWord(text, starts[n] as number, openings, n);
        if (hit) hits.push(hit);
      }
      return hits;
    },
  };

  function afterArticle(text: string, at: number): PhraseHit<T> | undefined {
    for (const article of ARABIC_ARTICLE) {
      if (!text.startsWith(article, at)) continue;
      const hit = longestFrom(trie, text, at + article.length);
      if (hit) return hit;
    }
    return undefined;
  }
}

function insert<T>(trie: PhraseTrie<T>, gate: Gate, phrase: string, value: T): void {
  const open = phrase.endsWith('*');
  const text = (open ? phrase.slice(0, -1) : phrase).replace(/[\s-]+/g, ' ');
  if (text === '') throw new Error('An empty phrase matches everything.');
  trie.add(text, value, open);
  gate.add(text, open);
}
