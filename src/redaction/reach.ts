import { KIND } from './cue-index.ts';
import type { WakingKind } from './cues/kinds.ts';

/**
 * How far a recognizer looks, in tokens from the one that wakes it to whatever can change what it decides.
 * After a replacement, what lies farther from it than this decides as before and is not asked again.
 */
export const REACH = {
  /** A name or town with what may follow it: a run of six words, a word of diseases within four more. */
  words: 15,
  /** The label of a number, seven words before it or five behind. Counted without the groups of numbers. */
  numbers: 14,
  /** The same where the text holds a slash: a number may be part of a DOI that began long before. */
  references: 40,
} as const;

/** Kinds that are read far from their phrase: runs of address parts, spoken digits, lists of towns. */
const FAR_KINDS: readonly WakingKind[] = [
  'streetBefore',
  'streetAfter',
  'addressIntro',
  'addressAfter',
  'placeLabel',
  'digit',
  'at',
  'credential',
  'host',
  'keyPrefix',
];

/** As bits of the numbers of kinds. */
export const FAR = FAR_KINDS.reduce((bits, kind) => bits | (1 << KIND[kind]), 0);
