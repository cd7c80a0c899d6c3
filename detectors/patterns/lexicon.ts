import { fold } from '../kit/fold.ts';
import { bareNoun, createMatcher, type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { endsWord } from '../kit/words.ts';
import { brokenIn } from './fillers.ts';

/**
 * Many overlapping concepts at once. Where the kit's matcher gives the longest phrase and moves on, a lexicon gives
 * every concept that begins at a word: "eating sugar" is both `eating sugar` and, one word on, `sugar`.
 */

/** Hits by concept, in order of the text. */
export type Hits = ReadonlyMap<number, readonly Span[]>;

type Take = (concept: number, start: number, end: number) => void;

export interface Lexicon {
  /** Concepts in `text[from, to)`; cost grows with the words in that range only. */
  scan(reading: Reading, from: number, to: number): Hits;
  /** The same one by one, without the cap. */
  each(reading: Reading, from: number, to: number, take: Take): void;
}

/** More hits of one concept in one sentence say nothing new; the cap keeps hostile text linear. */
const MAX_HITS = 8;

function normal(phrase: string): string {
  return fold(phrase.trim()).replace(/[\s-]+/g, ' ');
}

/**
 * The concepts that begin where a phrase begins, {@link FIELDS} numbers each: its number, how much earlier than the phrase it
 * ends, and the same where the word goes on behind the phrase, −1 if the concept does not allow it ("give*", not "give").
 */
type Reach = Int32Array;
const FIELDS = 3;

/** Concepts of a phrase, and of those the ones whose word may go on. */
interface Row {
  readonly ids: Set<number>;
  readonly open: Set<number>;
}

const NEVER = -1;

/** What the lexicon stores per phrase: the concepts of the phrase and of every phrase that begins it. */
function withPrefixes(phrases: ReadonlyMap<string, Row>): Map<string, Reach> {
  const all = new Map<string, Reach>();
  for (const [phrase, { ids, open }] of phrases) {
    const merged = new Map<number, readonly [tail: number, open: number]>();
    for (const id of ids) merged.set(id, [0, open.has(id) ? 0 : NEVER]);
    for (let end = phrase.length - 1; end > 0; end -= 1) {
      const shorter = phrases.get(phrase.slice(0, end));
      if (!shorter) continue;
      const tail = phrase.length - end;
      for (const id of endsWord(phrase, end) ? shorter.ids : shorter.open) {
        const [known, goesOn] = merged.get(id) ?? [tail, NEVER];
        merged.set(id, [known, goesOn === NEVER ? tail : goesOn]);
      }
    }
    const reach = Int32Array.from([...merged].flatMap(([id, ends]) => [id, ...ends]));
    all.set(open.size > 0 ? `${phrase}*` : phrase, reach);
  }
  return all;
}

/** `concepts[i]` are the phrases of concept `i`; a trailing `*` lets the word go on. */
export function createLexicon(concepts: readonly (readonly string[])[]): Lexicon {
  const phrases = new Map<string, Row>();
  for (const [id, list] of concepts.entries()) {
    for (const written of list) {
      const open = written.trim().endsWith('*');
      const phrase = normal(open ? written.trim().slice(0, -1) : written);
      for (const form of [phrase, bareNoun(phrase) ?? phrase]) {
        const row = phrases.get(form) ?? { ids: new Set<number>(), open: new Set<number>() };
        row.ids.add(id);
        if (open) row.open.add(id);
        phrases.set(form, row);
      }
    }
  }
  const matcher = createMatcher(withPrefixes(phrases));

  /** Calls `take` with every concept and where it stands; a phrase broken by a filler has to end behind it. */
  const each: Lexicon['each'] = (reading, from, to, take) => {
    const add = (text: string, { start, end, value }: PhraseHit<Reach>, behind: number): void => {
      const field = endsWord(text, end) ? 1 : 2;
      for (let at = 0; at < value.length; at += FIELDS) {
        const cut = value[at + field] as number;
        if (cut !== NEVER && end - cut > behind) take(value[at] as number, start, end - cut);
      }
    };
    for (const hit of matcher.each(reading.text, reading.starts, from, to)) add(reading.text, hit, 0);
    const { text, places } = brokenIn(reading);
    for (const { start, end } of within(places, from, to)) {
      const hit = matcher.at(text, start);
      if (hit) add(text, hit, end);
    }
  };

  return {
    scan(reading, from, to) {
      const hits = new Map<number, Span[]>();
      each(reading, from, to, (id, start, end) => {
        const list = hits.get(id);
        if (!list) hits.set(id, [{ start, end }]);
        else if (list.length < MAX_HITS) list.push({ start, end });
      });
      return hits;
    },
    each,
  };
}
