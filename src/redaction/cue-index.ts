import { foldText, hashWord } from './characters.ts';
import { DATE_CUES } from './cues/dates.ts';
import { CUE_KINDS, type CueKind, WAKING_KINDS } from './cues/kinds.ts';
import { MISC_CUES } from './cues/misc.ts';
import { MONTH_CASE_CUES } from './cues/month-cases.ts';
import { MONTH_CUES } from './cues/months.ts';
import { NAME_CUES } from './cues/names.ts';
import { PLACE_CUES } from './cues/places.ts';
import { SMALL_BODY_CUES } from './cues/small-bodies.ts';
import { TITLE_CUES } from './cues/titles.ts';
import { WordTable } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** One phrase. It is found by its last word; the words before it are compared backwards. */
export interface CuePattern {
  readonly kind: number;
  /** Hashes of the words before the last one, nearest first. */
  readonly before: readonly number[];
  readonly english: boolean;
  readonly value: number;
}

export const KIND: Readonly<Record<CueKind, number>> = Object.fromEntries(
  CUE_KINDS.map((kind, index) => [kind, index]),
) as Record<CueKind, number>;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Longer phrases end with the word. */
export const ENDS_PHRASES = 1;
/** The word has patterns of its own. */
export const WAKES_ALONE = 2;

/** A title ends with the word. */
export const ENDS_TITLE = 4;

/** What the word tables say about a cue number or a pair of words; 0 is nobody's. */
export interface CueIndex {
  /** Kinds that a word has by itself and that wake nobody, as bits; by cue number. */
  readonly bits: Int32Array;
  /** Phrases of one word that wake somebody; by cue number. */
  readonly words: readonly (readonly CuePattern[])[];
  /** `ENDS_PHRASES`, `WAKES_ALONE` and `ENDS_TITLE`; by cue number. */
  readonly ends: Uint8Array;
  /** From `pairOf` the last two words of longer phrases to a place in `phrases`. */
  readonly pairs: Int32Array;
  /** Phrases of several words, those with more words first. */
  readonly phrases: readonly (readonly CuePattern[])[];
  /** Every last word, for the version of the rules. */
  readonly lastWords: readonly string[];
}

const PAIR_FACTOR = 0x2c1b3c6d;

/** Key of two words in a row. Odd factor: no two last words share a key beside the same word before. */
export function pairOf(last: number, before: number): number {
  return (Math.imul(last, PAIR_FACTOR) ^ before) | 0;
}

/** Reads every cue into the word table and returns the patterns behind the cue numbers. */
export function buildCueIndex(table: WordTable): CueIndex {
  const byWord = new Map<string, CuePattern[]>();
  for (const data of [
    NAME_CUES,
    TITLE_CUES,
    PLACE_CUES,
    DATE_CUES,
    MISC_CUES,
    MONTH_CUES,
    MONTH_CASE_CUES,
    SMALL_BODY_CUES,
  ]) {
    for (const [kind, languages] of Object.entries(data)) {
      for (const [language, phrases] of Object.entries(languages)) {
        for (const phrase of phrases.split('|')) addPhrase(byWord, kind as CueKind, language, phrase);
      }
    }
  }
  return indexOf(byWord, table);
}

const WAKING = WAKING_KINDS.reduce((bits, kind) => bits | (1 << KIND[kind]), 0);
const PAIR_SLOTS = 1 << 15;

function indexOf(byWord: ReadonlyMap<string, readonly CuePattern[]>, table: WordTable): CueIndex {
  const bits = [0];
  const words: CuePattern[][] = [[]];
  const ends = [0];
  const pairs = new WordTable(PAIR_SLOTS);
  const phrases: CuePattern[][] = [[]];
  for (const [word, patterns] of byWord) {
    const last = hashWord(word);
    table.setCue(last, bits.length);
    const alone = patterns.filter(({ before }) => before.length === 0);
    bits.push(alone.reduce((sum, { kind }) => sum | (1 << kind), 0) & ~WAKING);
    words.push(alone.filter(({ kind }) => (WAKING & (1 << kind)) !== 0));
    const longer = patterns.filter(({ before }) => before.length > 0);
    const wakes = words.at(-1)!.length > 0;
    const title = patterns.some(({ kind }) => kind === KIND.title);
    ends.push((longer.length > 0 ? ENDS_PHRASES : 0) | (wakes ? WAKES_ALONE : 0) | (title ? ENDS_TITLE : 0));
    for (const pattern of longer.sort((left, right) => right.before.length - left.before.length)) {
      const key = pairOf(last, pattern.before[0]!);
      if (pairs.get(key) === 0) pairs.add(key, phrases.push([]) - 1);
      phrases[pairs.get(key)]!.push(pattern);
    }
  }
  return {
    bits: Int32Array.from(bits),
    words,
    ends: Uint8Array.from(ends),
    pairs: pairs.slots,
    phrases,
    lastWords: [...byWord.keys()],
  };
}

function addPhrase(into: Map<string, CuePattern[]>, kind: CueKind, language: string, phrase: string): void {
  const [text = '', value = '0'] = phrase.split('=');
  const words = text.match(WORD) ?? [];
  const last = words.at(-1);
  if (last === undefined) return;
  const before = words.slice(0, -1).reverse().map(hashWord);
  const key = foldText(last);
  const patterns = into.get(key) ?? [];
  const twin = patterns.some(
    (known) =>
      known.kind === KIND[kind] &&
      known.before.length === before.length &&
      known.before.every((hash, at) => hash === before[at]),
  );
  // A phrase of several languages is not bound to the habits of English.
  if (twin && language !== 'en') widen(patterns, KIND[kind], before);
  if (!twin) patterns.push({ kind: KIND[kind], before, english: language === 'en', value: Number(value) });
  into.set(key, patterns);
}

function widen(patterns: CuePattern[], kind: number, before: readonly number[]): void {
  patterns.forEach((known, index) => {
    const same = known.kind === kind && known.before.length === before.length;
    if (same && known.before.every((hash, at) => hash === before[at]))
      patterns[index] = { ...known, english: false };
  });
}

const LONGEST_GAP = 3;

/** First token of the phrase whose last word is token `last`, or -1 when the words before do not agree. */
export function phraseStart(scan: Scan, last: number, pattern: CuePattern): number {
  const { before } = pattern;
  let token = last;
  for (let index = 0; index < before.length; index += 1) {
    token -= 1;
    if (token < 0 || scan.hash[token] !== before[index]) return -1;
    const gap = scan.start[token + 1]! - scan.end[token]!;
    if (gap > LONGEST_GAP || scan.text.charCodeAt(scan.end[token]!) === 10) return -1;
  }
  return token;
}
