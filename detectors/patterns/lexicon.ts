import { fold } from '../kit/fold.ts';
import { bareNoun, createMatcher, type PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { endsWord } from '../kit/words.ts';
import { brokenHits, brokenIn } from './fillers.ts';

/**
 * Many overlapping concepts at once. Where the kit's matcher gives the longest phrase and moves on, a lexicon gives
 * every concept that begins at a word: "eating sugar" is both `eating sugar` and, one word on, `sugar`.
 */

/** Hits by concept, in order of the text. */
export type Hits = ReadonlyMap<number, readonly Span[]>;

export interface Lexicon {
  /** Concepts in `text[from, to)`, or those `wanted`; cost grows with the words in that range only. */
  scan(reading: Reading, from: number, to: number, wanted?: ReadonlySet<number>): Hits;
  /** Those of them that are `listed`, in the order of the text, without where they stand: far cheaper. */
  listedIn(reading: Reading, from: number, to: number, listed: Uint8Array): readonly number[];
  /** Whether a concept stood where {@link listedIn} was asked last. */
  wasThere(concept: number): boolean;
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

type Take = (text: string, hit: PhraseHit<Reach>, behind: number) => void;

/** "Can" is not in "can't". */
const ends = (text: string, end: number): boolean =>
  endsWord(text, end) && !(text.charCodeAt(end) === APOSTROPHE && text.startsWith("n't", end - 1));
const APOSTROPHE = 39;

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
      for (const id of ends(phrase, end) ? shorter.ids : shorter.open) {
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

  /** Calls `take` with every phrase; one broken by a filler has to end behind it. */
  const each = (reading: Reading, from: number, to: number, take: Take): void => {
    for (const hit of matcher.each(reading.text, reading.starts, from, to)) take(reading.text, hit, 0);
    const broken = brokenIn(reading);
    for (const [hit, filler] of brokenHits(broken, matcher, from, to)) take(broken.text, hit, filler);
  };

  /** By concept: the question of {@link Lexicon.listedIn} that it was met for last. */
  const metFor = new Int32Array(concepts.length);
  let question = 0;

  return {
    scan(reading, from, to, wanted) {
      const hits = new Map<number, Span[]>();
      each(reading, from, to, (text, { start, end, value }, behind) => {
        const field = ends(text, end) ? 1 : 2;
        for (let at = 0; at < value.length; at += FIELDS) {
          const cut = value[at + field] as number;
          if (cut === NEVER || end - cut <= behind) continue;
          const id = value[at] as number;
          if (wanted && !wanted.has(id)) continue;
          const list = hits.get(id);
          if (!list) hits.set(id, [{ start, end: end - cut }]);
          else if (list.length < MAX_HITS) list.push({ start, end: end - cut });
        }
      });
      return hits;
    },
    listedIn(reading, from, to, listed) {
      question += 1;
      const met: number[] = [];
      each(reading, from, to, (text, { end, value }, behind) => {
        const field = ends(text, end) ? 1 : 2;
        for (let at = 0; at < value.length; at += FIELDS) {
          const cut = value[at + field] as number;
          const id = value[at] as number;
          if (cut === NEVER || end - cut <= behind || metFor[id] === question) continue;
          metFor[id] = question;
          if (listed[id] === 1) met.push(id);
        }
      });
      return met;
    },
    wasThere: (concept) => metFor[concept] === question,
  };
}
