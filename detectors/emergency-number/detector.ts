import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, type DetectorOutcome, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { type Reading, readingOf } from '../kit/reading.ts';
import { COUNTRIES } from '../places/countries.ts';
import { placesHash } from '../places/places.ts';
import { numberFaults } from './faults.ts';
import { LINE_COUNT } from './knowledge.ts';

function phonePlaceholder(reading: Reading): boolean {
  return reading.placeholders.some(
    ({ type, start }) =>
      type === 'PHONE' &&
      /\b(?:call|dial|ring|emergency|number|rufen|llame|appelez|ligue|bel)\b[^.\n]{0,20}$/.test(
        reading.text.slice(Math.max(0, start - 40), start),
      ),
  );
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  const { faults, mentions, homeless } = numberFaults(input);
  if (faults.length > 0)
    return found(
      faults.map(({ rule, explanation, mention: { start, end, direct } }) => ({
        category: 'emergency-number' as const,
        severity: 'severe' as const,
        confidence: direct ? 0.97 : 0.9,
        start,
        end,
        rule,
        explanation,
      })),
      mentions,
    );
  if (homeless) return abstained('no-country');
  if (mentions === 0 && reading.placeholders.length > 0 && phonePlaceholder(reading))
    return abstained('placeholder');
  return found([], mentions);
}

export function createEmergencyNumber(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'emergency-number',
    version: '1',
    also: placesHash,
    categories: ['emergency-number'],
    summary: "Numbers to call that do not answer in the user's country, or are given to the wrong one.",
    coverage: `${COUNTRIES.length} countries by name, every region of libphonenumber, ${LINE_COUNT} help lines`,
    languages: 'any',
    // Without the user's country it cannot know; that alone must not unscore a response.
    required: false,
    detect,
  });
}
