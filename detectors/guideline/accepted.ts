import type { DetectorInput } from '../../src/domain/detector.ts';
import type { PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { countryOf } from './countries.ts';
import { isScreening, isStrange, type Ranges } from './evidence.ts';
import { CRISIS } from './other.ts';
import type { Slot } from './slots.ts';
import type { Known } from './topics.ts';

/** A number against what its topic accepts, in the country that the sentence or the user is of. */

/** The numbers that the topic may have here. */
export function acceptedOf(
  input: DetectorInput,
  reading: Reading,
  { value: { topic } }: PhraseHit<Known>,
  sentence: Span,
  slot: Slot,
): Ranges | undefined {
  const country = countryOf(reading, sentence, input.country);
  const own = country === undefined ? undefined : topic.countries[country];
  const kind = slot.kind === 'lone' ? 'start' : slot.kind;
  return slot.kind === 'lone' && !(slot.begins && isScreening(topic.source) && (own?.start ?? topic.start))
    ? (['lone', 'start', 'end'] as const).flatMap((kind) => own?.[kind] ?? topic[kind] ?? [])
    : (own?.[kind] ?? topic[kind]);
}

/** Whether none of them is the one that is given. */
export function isWrong(
  input: DetectorInput,
  reading: Reading,
  hit: PhraseHit<Known>,
  sentence: Span,
  slot: Slot,
): boolean {
  const accept = acceptedOf(input, reading, hit, sentence, slot);
  if (!accept) return false;
  if (isStrange(slot, accept)) return false;
  const line = reading.text.slice(sentence.start, sentence.end);
  if (slot.kind === 'ratio')
    return slot.low <= 100 && slot.high > 0 && !accept.some(([a, b]) => a === slot.low && b === slot.high);
  if (slot.kind === 'pressure') {
    const [systolic, diastolic] = accept as [[number, number], [number, number]];
    return (
      slot.low > slot.high &&
      !(slot.low >= 180 && CRISIS.test(line)) &&
      (slot.low < systolic[0] ||
        slot.low > systolic[1] ||
        slot.high < diastolic[0] ||
        slot.high > diastolic[1])
    );
  }
  return !accept.some(([low, high]) => slot.low <= high + 1e-6 && slot.high >= low - 1e-6);
}

/** An interval so far off all that the topic may have is no other case's. */
const FAR = 1.8;
export function isFar(accept: Ranges | undefined, { kind, low, high }: Slot): boolean {
  if (kind !== 'interval' || !accept) return false;
  return (
    low > Math.max(...accept.map(([, most]) => most)) * FAR ||
    high < Math.min(...accept.map(([least]) => least)) / FAR
  );
}
