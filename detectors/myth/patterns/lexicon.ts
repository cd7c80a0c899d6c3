import { fold } from '../../kit/fold.ts';
import { createMatcher } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/**
 * Many overlapping concepts at once. Where the kit's matcher gives the longest phrase and moves on, a lexicon gives
 * every concept that begins at a word: "eating sugar" is both `eating sugar` and, one word on, `sugar`.
 */

/** Hits by concept, in order of the text. */
export type Hits = ReadonlyMap<number, readonly Span[]>;

export interface Lexicon {
  /** Concepts in `text[from, to)`; cost grows with the words in that range only. */
  scan(reading: Reading, from: number, to: number): Hits;
}

/** More hits of one concept in one sentence say nothing new; the cap keeps hostile text linear. */
const MAX_HITS = 8;

function normal(phrase: string): string {
  return fold(phrase.trim()).replace(/[\s-]+/g, ' ');
}

/** A concept that begins where a phrase begins, and how much earlier than the phrase it ends. */
interface Reach {
  readonly id: number;
  readonly tail: number;
}

/** What the lexicon stores per phrase: the concepts of the phrase and of every phrase that begins it. */
function withPrefixes(
  phrases: ReadonlyMap<string, { open: boolean; ids: Set<number> }>,
): Map<string, Reach[]> {
  const all = new Map<string, Reach[]>();
  for (const [phrase, { open, ids }] of phrases) {
    const merged = new Map([...ids].map((id) => [id, 0]));
    for (let end = phrase.length - 1; end > 0; end -= 1) {
      const shorter = phrases.get(phrase.slice(0, end));
      if (!shorter || !(shorter.open || phrase[end] === ' ')) continue;
      for (const id of shorter.ids) if (!merged.has(id)) merged.set(id, phrase.length - end);
    }
    const reach = Array.from(merged, ([id, tail]) => ({ id, tail }));
    all.set(open ? `${phrase}*` : phrase, reach);
  }
  return all;
}

/** `concepts[i]` are the phrases of concept `i`; a trailing `*` lets the word go on. */
export function createLexicon(concepts: readonly (readonly string[])[]): Lexicon {
  const phrases = new Map<string, { open: boolean; ids: Set<number> }>();
  for (const [id, list] of concepts.entries()) {
    for (const written of list) {
      const open = written.trim().endsWith('*');
      const phrase = normal(open ? written.trim().slice(0, -1) : written);
      const row = phrases.get(phrase) ?? { open: false, ids: new Set<number>() };
      row.open ||= open;
      row.ids.add(id);
      phrases.set(phrase, row);
    }
  }
  const matcher = createMatcher(withPrefixes(phrases));
  return {
    scan(reading, from, to) {
      const hits = new Map<number, Span[]>();
      for (const hit of matcher.each(reading.text, reading.starts, from, to)) {
        for (const { id, tail } of hit.value) {
          const span = { start: hit.start, end: hit.end - tail };
          const list = hits.get(id);
          if (!list) hits.set(id, [span]);
          else if (list.length < MAX_HITS) list.push(span);
        }
      }
      return hits;
    },
  };
}
