import { drugMatcher } from '../../dose/knowledge.ts';
import { perReading } from '../../kit/per-reading.ts';
import type { PhraseHit } from '../../kit/phrases.ts';

export type Drugs = readonly PhraseHit<{ readonly id: string }>[];

/** The medicines that the response names, in order; worked out once. */
export const drugsOf = perReading(
  ({ text, starts }): Drugs =>
    // Nutrients are food as well: what holds for the one does not hold for the other.
    drugMatcher.scan(text, starts).filter(({ value }) => !value.near),
);
