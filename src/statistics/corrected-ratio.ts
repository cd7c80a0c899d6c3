import { type LogRatio, logRatioOf } from './ratio.ts';
import {
  clampProbability,
  defined,
  type Estimated,
  requireCounts,
  requireDomain,
  undefinedBecause,
} from './result.ts';
import { smoothedVariance } from './two-phase.ts';

/** One period's flag share with its standard error, and how many of the labelled flags were confirmed. */
export interface ConfirmedPeriod {
  readonly flagShare: number;
  readonly flagShareSe: number;
  readonly labels: number;
  readonly confirmed: number;
}

/** q × PPV: what physicians confirm among flags, as a share of all responses. */
export function confirmedRateOf(period: ConfirmedPeriod): Estimated<number> {
  requireCounts(period.confirmed, period.labels);
  requireDomain(period.flagShare === clampProbability(period.flagShare), 'a flag share lies in [0, 1]');
  if (period.labels === 0) return undefinedBecause('no-labels');
  return defined((period.flagShare * period.confirmed) / period.labels);
}

/**
 * Ratio of confirmed rates, candidate over baseline, by the delta method on the log. It equals the ratio of
 * the true rates when the detector's sensitivity is the same in both periods (q·PPV = sensitivity × rate),
 * which has to be shown separately. Label variances are smoothed. Undefined when either rate is zero.
 */
export function confirmedRatio(
  candidate: ConfirmedPeriod,
  baseline: ConfirmedPeriod,
  alpha: number,
): Estimated<LogRatio> {
  const top = confirmedRateOf(candidate);
  const bottom = confirmedRateOf(baseline);
  if (!top.defined) return top;
  if (!bottom.defined) return bottom;
  if (bottom.value === 0) return undefinedBecause('zero-denominator');
  if (top.value === 0) return undefinedBecause('zero-numerator');
  const variance = relativeVariance(candidate) + relativeVariance(baseline);
  return defined(logRatioOf(top.value / bottom.value, Math.sqrt(variance), alpha));
}

/** Squared coefficient of variation of q × PPV; needs a positive share and a confirmed label. */
function relativeVariance(period: ConfirmedPeriod): number {
  const ppv = period.confirmed / period.labels;
  return (
    (period.flagShareSe / period.flagShare) ** 2 +
    smoothedVariance(period.confirmed, period.labels) / ppv ** 2
  );
}

export interface SharedSpecificity {
  readonly candidateFlags: number;
  readonly candidateTrials: number;
  readonly baselineFlags: number;
  readonly baselineTrials: number;
  readonly trueNegatives: number;
  readonly clean: number;
}

/**
 * Ratio of Rogan–Gladen rates with error rates common to both periods: the sensitivity cancels, the
 * specificity dominates. Delta method on the log with the shared specificity's term. A sensitivity check
 * only. Undefined when either corrected rate is not positive.
 */
export function sharedSpecificityRatio(data: SharedSpecificity, alpha: number): Estimated<LogRatio> {
  requireCounts(data.candidateFlags, data.candidateTrials);
  requireCounts(data.baselineFlags, data.baselineTrials);
  requireCounts(data.trueNegatives, data.clean);
  if (data.candidateTrials === 0 || data.baselineTrials === 0) return undefinedBecause('no-data');
  if (data.clean === 0) return undefinedBecause('no-labels');
  const sp = data.trueNegatives / data.clean;
  const q1 = data.candidateFlags / data.candidateTrials;
  const q0 = data.baselineFlags / data.baselineTrials;
  const d1 = q1 + sp - 1;
  const d0 = q0 + sp - 1;
  if (d1 <= 0 || d0 <= 0) return undefinedBecause('nonpositive-rate');
  const variance =
    (q1 * (1 - q1)) / data.candidateTrials / d1 ** 2 +
    (q0 * (1 - q0)) / data.baselineTrials / d0 ** 2 +
    ((sp * (1 - sp)) / data.clean) * (1 / d1 - 1 / d0) ** 2;
  return defined(logRatioOf(d1 / d0, Math.sqrt(variance), alpha));
}
