import { WordTable } from './lexicon.ts';
import type { WordSet } from './word-set.ts';

/** A power of two; half of them can be words. */
const SLOTS = 1 << 16;
const BITS = 32;

/**
 * Words that wake recognizers which visit every word of a text, those of all languages together. A set of its own for each
 * is a look-up per word and recognizer; here the scan looks a word up once, for all of them.
 */
export const WAKING_WORDS: WordTable = new WordTable(SLOTS);
let taken = 0;

/** Enters the words of the sets and returns the bit by which `Scan.wakes` tells them. */
export function wakeBit(sets: Iterable<WordSet>): number {
  if (taken === BITS) throw new RangeError('every bit of the waking words is taken');
  const bit = 1 << taken;
  taken += 1;
  for (const { hashes } of sets) for (const hash of hashes) WAKING_WORDS.add(hash, bit);
  return bit;
}
