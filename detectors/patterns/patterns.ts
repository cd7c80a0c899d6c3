import { fold } from '../kit/fold.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { brokenHits, brokenIn } from './fillers.ts';
import { createLexicon, type Hits } from './lexicon.ts';

/** Concept groups that must stand together in one sentence. */
export interface PatternSpec<T> {
  /** Each group is a list of phrases, any of which will do. */
  readonly groups: readonly (readonly string[])[];
  /** The groups follow each other in this order; else in any order. */
  readonly ordered: boolean;
  /** Longest distance from the first to the last group, in UTF-16 units. */
  readonly within: number;
  /** The group that carries the assertion, whose clause decides about negation. */
  readonly focus: number;
  /** The rarest group: only sentences that have it are looked at. */
  readonly anchor: number;
  /** Phrases that take the sentence out of the pattern's scope. */
  readonly unless: readonly string[];
  readonly value: T;
}

export interface PatternHit<T> extends Span {
  readonly value: T;
  readonly focus: Span;
  /** One span a group, in the order of the groups. */
  readonly parts: readonly Span[];
  readonly sentence: Span;
}

interface Compiled<T> extends Omit<PatternSpec<T>, 'groups' | 'unless'> {
  readonly groups: readonly number[];
  /** The same, those of the fewest phrases first: the likeliest to be missing. */
  readonly rarest: readonly number[];
  readonly unless: number | undefined;
}

export interface Patterns<T> {
  /** Every pattern once a sentence, with how many sentences were looked at; `only` in these. */
  find(
    reading: Reading,
    only?: readonly Span[],
  ): { readonly hits: readonly PatternHit<T>[]; readonly sentences: number };
}

/** Compiles patterns into two passes: anchors over the whole text, all concepts over sentences with an anchor. */
export function createPatterns<T>(specs: readonly PatternSpec<T>[]): Patterns<T> {
  const concepts: (readonly string[])[] = [];
  /** By concept: the patterns that it anchors. */
  const byAnchor: (Compiled<T>[] | undefined)[] = [];
  const known = new Map<string, number>();
  const conceptOf = (phrases: readonly string[]): number => {
    const key = phrases.join('|');
    let id = known.get(key);
    if (id === undefined) {
      id = concepts.push(phrases) - 1;
      byAnchor.push(undefined);
      known.set(key, id);
    }
    return id;
  };
  const sizeOf = (id: number): number => (concepts[id] as readonly string[]).length;
  for (const spec of specs) {
    const groups = spec.groups.map(conceptOf);
    const unless = spec.unless.length > 0 ? conceptOf(spec.unless) : undefined;
    const anchor = groups[spec.anchor] as number;
    byAnchor[anchor] ??= [];
    const rarest = groups.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    byAnchor[anchor].push({ ...spec, groups, rarest, unless });
  }
  const anchors = createMatcher(
    concepts.flatMap((phrases, id) =>
      byAnchor[id] ? phrases.map((phrase) => [fold(phrase.trim()), true] as const) : [],
    ),
  );
  const lexicon = createLexicon(concepts);
  const isAnchor = Uint8Array.from(byAnchor, (patterns) => (patterns ? 1 : 0));

  /** The patterns whose concepts all stand in the sentence: most sentences have none, and need not be looked at again. */
  const complete = (reading: Reading, { start, end }: Span): Compiled<T>[] => {
    const { wasThere } = lexicon;
    const all: Compiled<T>[] = [];
    for (const id of lexicon.listedIn(reading, start, end, isAnchor))
      for (const pattern of byAnchor[id] as Compiled<T>[])
        if (pattern.rarest.every(wasThere) && !(pattern.unless !== undefined && wasThere(pattern.unless)))
          all.push(pattern);
    return all;
  };

  /** Also those that a filler breaks; in the order of the text. */
  const anchorsIn = (reading: Reading, only: readonly Span[] | undefined): readonly Span[] => {
    const broken = brokenIn(reading);
    const spans = only ?? [{ start: 0, end: reading.text.length }];
    const hits = only
      ? only.flatMap(({ start, end }) => anchors.each(reading.text, reading.starts, start, end))
      : anchors.scan(reading.text, reading.starts);
    const more = spans.flatMap(({ start, end }) =>
      brokenHits(broken, anchors, start, end).flatMap(([hit, filler]) => (hit.end > filler ? hit : [])),
    );
    return more.length === 0 ? hits : [...hits, ...more].sort((a, b) => a.start - b.start);
  };

  return {
    find(reading, only) {
      const found: PatternHit<T>[] = [];
      let end = -1;
      let sentences = 0;
      for (const anchor of anchorsIn(reading, only)) {
        if (anchor.start < end) continue;
        const sentence = sentenceAt(reading.text, anchor.start);
        end = sentence.end;
        sentences += 1;
        const patterns = complete(reading, sentence);
        if (patterns.length === 0) continue;
        const wanted = new Set(patterns.flatMap(({ groups }) => groups));
        const hits = lexicon.scan(reading, sentence.start, sentence.end, wanted);
        for (const pattern of patterns) {
          found.push(...matchesOf(pattern, hits, sentence));
        }
      }
      return { hits: found, sentences };
    },
  };
}

/** As many choices of parts as are looked at: what runs across two statements may stand whole in one of them. */
const CHOICES = 3;

function matchesOf<T>(pattern: Compiled<T>, hits: Hits, sentence: Span): PatternHit<T>[] {
  const lists: (readonly Span[])[] = [];
  for (const id of pattern.groups) {
    const list = hits.get(id);
    if (!list) return [];
    lists.push(list);
  }
  return (pattern.ordered ? inOrder(lists) : nearest(lists))
    .map((parts) => ({
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
      parts,
      sentence,
      value: pattern.value,
      focus: parts[pattern.focus] as Span,
    }))
    .filter(({ start, end }) => end - start <= pattern.within)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .slice(0, CHOICES);
}

/** One hit a group, each beginning where the one before has ended: a choice for every hit of the first group. */
function inOrder(lists: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  if (lists.length === 1) return [lists[0]?.slice(0, 1) ?? []];
  return (lists[0] ?? []).flatMap((first) => {
    const parts: Span[] = [first];
    for (const list of lists.slice(1)) {
      const at = (parts.at(-1) as Span).end;
      const next = list.find((span) => span.start >= at);
      if (!next) return [];
      parts.push(next);
    }
    return [parts];
  });
}

/** For every hit of the first group, the nearest hit of every other one. */
function nearest(lists: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  return (lists[0] ?? []).map((first) => [
    first,
    ...lists
      .slice(1)
      .map((list) =>
        list.reduce((a, b) => (Math.abs(b.start - first.start) < Math.abs(a.start - first.start) ? b : a)),
      ),
  ]);
}
