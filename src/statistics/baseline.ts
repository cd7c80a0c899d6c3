import { clopperPearsonUpper } from './binomial.ts';
import { betaBinomialSequence } from './confidence-sequence.ts';
import { type Interval, requireAlpha, requireCounts, requireDomain } from './result.ts';

/**
 * A baseline estimated from a few weeks is itself uncertain; a test that takes it as known raises too many
 * alarms. Two remedies, one for paging, one for claims.
 */

export interface Counts {
  readonly trials: number;
  readonly events: number;
}

/**
 * The in-control rate to page against: the one-sided upper exact limit of the baseline at `confidence`
 * (0.75: in one of four streams the true rate lies above it). 1 without a baseline, so that nothing pages.
 */
export function pagingBaseline(baseline: Counts, confidence = 0.75): number {
  requireCounts(baseline.events, baseline.trials);
  requireDomain(confidence > 0 && confidence < 1, 'confidence must lie strictly between 0 and 1');
  return clopperPearsonUpper(baseline.events, baseline.trials, 1 - confidence);
}

export interface RegressionClaim {
  /** Upper limit of the baseline at alpha/2, one-sided. */
  readonly ceiling: number;
  /** Confidence sequence of the cumulated candidate at alpha/2. */
  readonly candidate: Interval;
  readonly risen: boolean;
}

/**
 * "The rate has risen", claimed at any look with error at most alpha in all: the candidate's confidence
 * sequence must lie above the baseline's upper limit, half of alpha on each (Bonferroni). `candidate` is
 * cumulated since the comparison began; restart it on a schedule with alpha split over the restarts.
 */
export function claimRise(baseline: Counts, candidate: Counts, alpha: number): RegressionClaim {
  requireAlpha(alpha);
  const ceiling = clopperPearsonUpper(baseline.events, baseline.trials, alpha / 2);
  const sequence = betaBinomialSequence(candidate.events, candidate.trials, alpha / 2);
  return { ceiling, candidate: sequence, risen: sequence.lower > ceiling };
}
