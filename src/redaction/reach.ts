import { CUE_KINDS, type WakingKind } from './cues/kinds.ts';

/**
 * How far a recognizer looks, in tokens from the one that wakes it to whatever can change what it decides.
 * After a replacement, what lies farther from it than this decides as before and is not asked again.
 */
export const REACH = {
  /** Names and towns: a run of names with its eponym words. */
  capitals: 24,
  /** A label, the groups of a number and the label behind them. */
  numbers: 36,
  /** The farthest of all. */
  cues: 56,
} as const;

const NAME = 24;
const REACH_OF: Readonly<Record<WakingKind, number>> = {
  intro: NAME,
  introWeak: NAME,
  nameAfterwards: NAME,
  kin: NAME,
  title: NAME,
  nameLabel: NAME,
  signoff: NAME,
  hospital: NAME,
  company: NAME,
  month: NAME,
  placeIntro: NAME,
  placeLabel: REACH.cues,
  // Runs of address parts are the longest that are read.
  streetBefore: REACH.cues,
  streetAfter: REACH.cues,
  addressIntro: REACH.cues,
  addressAfter: REACH.cues,
  // Looked up from numbers.
  ageUnit: REACH.cues,
  digit: REACH.cues,
  at: REACH.cues,
  credential: REACH.cues,
  host: REACH.cues,
  keyPrefix: REACH.cues,
};

/** By number of the kind; kinds that wake nobody have no list. */
export const KIND_REACH = Uint8Array.from(
  CUE_KINDS,
  (kind) => (REACH_OF as Partial<Record<string, number>>)[kind] ?? 0,
);
