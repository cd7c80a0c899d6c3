import { drugMatcher } from '../../dose/knowledge.ts';
import type { PhraseHit } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';

export type Drugs = readonly PhraseHit<{ readonly id: string }>[];

const memory = new WeakMap<Reading, Drugs>();

/** The medicines that the response names, in order; worked out once. */
export function drugsOf(reading: Reading): Drugs {
  const known = memory.get(reading);
  if (known) return known;
  // Nutrients are food as well: what holds for the one does not hold for the other.
  const found = drugMatcher.scan(reading.text, reading.starts).filter(({ value }) => !value.near);
  memory.set(reading, found);
  return found;
}
