import { KIND } from '../cue-index.ts';
import type { WakingKind } from '../cues/kinds.ts';
import type { Document } from '../document.ts';
import type { Examples } from './examples.ts';

export interface Recognizer {
  readonly id: string;
  readonly examples: Examples;
  readonly find: (document: Document) => void;
  /** Bits of `UNIT`: a text whose words hold none of these units is not asked about. */
  readonly units?: number;
  /** Bits of `WAKE` and of kinds of phrases: a text that holds none of either is not asked about. Without them every text is. */
  readonly wakes?: number;
  readonly kinds?: number;
  /** Bits of `wakeBit`, the same of words. */
  readonly words?: number;
}

/** For a recognizer that is woken by nothing else than these. */
export const by = (wakes: number, ...kinds: readonly WakingKind[]): Pick<Recognizer, 'wakes' | 'kinds'> => ({
  wakes,
  kinds: kinds.reduce((bits, kind) => bits | (1 << KIND[kind]), 0),
});

/** A recognizer that shows nothing it finds and nothing it leaves does not load. */
export function withExamples(
  finder: Omit<Recognizer, 'examples'>,
  examples: Examples | undefined,
): Recognizer {
  if (examples === undefined || examples.match.length === 0 || examples.leave.length === 0) {
    throw new TypeError(`recognizer ${finder.id} has no examples`);
  }
  return { ...finder, examples };
}
