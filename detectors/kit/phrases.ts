import { addTo, hitAt, hitsOf, newMatcher } from './phrase-hits.ts';
import { wordStarts } from './words.ts';

/**
 * Many phrases at once. One trie of all matchers over folded text, only entered where a word begins, so that its cost is
 * the number of words plus what matches, whatever the number of phrases and of matchers: linear, no backtracking, no
 * regular expression. Phrases are folded; a space in a phrase matches any run of spaces and hyphens; a trailing
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
  each(text: string, starts: Uint32Array, from: number, to: number): readonly PhraseHit<T>[];
  /** Whether a match lies inside `[from, to)`: of a text that is read anyway cheaper than to scan a piece of it. */
  isIn(text: string, starts: Uint32Array, from: number, to: number): boolean;
  /** Longest match that begins at `at`, behind an Arabic article too. */
  at(text: string, at: number): PhraseHit<T> | undefined;
}

/** The Arabic article melts with the preposition before it (للـ): the noun without it must be known too. */
export function bareNoun(phrase: string): string | undefined {
  return phrase.startsWith('ال') && phrase.length > 4 ? phrase.slice(2) : undefined;
}

/** Builds a matcher. `entries` are folded phrases; a later entry replaces an equal earlier one. */
export function createMatcher<T>(entries: Iterable<readonly [string, T]>): PhraseMatcher<T> {
  const matcher = newMatcher();
  const all = [...entries];
  // First, so that an entry of its own replaces it.
  for (const [phrase, value] of all) {
    const bare = bareNoun(phrase);
    if (bare !== undefined) insert(matcher, bare, value);
  }
  for (const [phrase, value] of all) insert(matcher, phrase, value);

  return {
    at(text, from) {
      const hit = hitAt(text, from, matcher);
      return hit && { start: from, end: hit.end, value: hit.value as T };
    },
    scan(text, starts) {
      if (starts === undefined) return scanAlone(text);
      let next = 0;
      return hitsOf(text, starts, matcher).filter(({ start, end }) => {
        if (start < next) return false;
        next = end;
        return true;
      }) as PhraseHit<T>[];
    },
    each(text, starts, from, to) {
      return within(hitsOf(text, starts, matcher), from, to) as readonly PhraseHit<T>[];
    },
    isIn(text, starts, from, to) {
      return within(hitsOf(text, starts, matcher), from, to).some(({ end }) => end <= to);
    },
  };

  /** A piece of text that nobody else will ask about. */
  function scanAlone(text: string): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    let next = 0;
    for (const start of wordStarts(text)) {
      const hit = start < next ? undefined : hitAt(text, start, matcher);
      if (!hit) continue;
      hits.push({ start, end: hit.end, value: hit.value as T });
      next = hit.end;
    }
    return hits;
  }
}

/**
 * A matcher of lists, one item an entry: a phrase gathers the items of its equals and of the phrases that it holds, for only
 * the longest is found ("NHS" of "NHS 111", "teenager*" of "teenagers").
 */
export function createListMatcher<T>(entries: Iterable<readonly [string, T]>): PhraseMatcher<readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const [phrase, item] of entries) lists.set(phrase, [...(lists.get(phrase) ?? []), item]);
  return createMatcher(
    Array.from(lists, ([phrase, items]) => {
      const all = new Set(items);
      const add = (shorter: string): void => {
        for (const item of lists.get(shorter) ?? []) all.add(item);
      };
      add(phrase.endsWith('*') ? phrase.slice(0, -1) : `${phrase}*`);
      for (let start = 0; start < phrase.length; start = phrase.indexOf(' ', start) + 1 || phrase.length) {
        for (let end = start + 1; end <= phrase.length; end += 1) {
          add(`${phrase.slice(start, end)}*`);
          if (end === phrase.length || phrase[end] === ' ') add(phrase.slice(start, end));
        }
      }
      return [phrase, [...all]] as const;
    }),
  );
}

function insert(matcher: number, phrase: string, value: unknown): void {
  const open = phrase.endsWith('*');
  const text = (open ? phrase.slice(0, -1) : phrase).replace(/[\s-]+/g, ' ');
  if (text === '') throw new Error('An empty phrase matches everything.');
  addTo(matcher, text, value, open);
}
