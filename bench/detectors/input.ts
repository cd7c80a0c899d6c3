import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { DetectorOutcome } from '../../src/domain/verdict.ts';
import { inputOf } from '../../src/evaluation/detectors.ts';
import type { Item } from './corpora.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const { signal } = new AbortController();

/** None of the detectors of the bench asks the judge: what they answer is no promise. */
export function ask(detector: Detector, input: DetectorInput): DetectorOutcome {
  return detector.detect(input, signal) as DetectorOutcome;
}

/** Every text is read as for a user in the United States. */
export function inputAsAmerican(item: Item): DetectorInput {
  return inputOf({ id: '', locale: 'en-US', country: 'US', ...item }, NOW);
}
