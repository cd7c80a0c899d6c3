import { clopperPearson } from './binomial.ts';
import { confidencePair, pointDistribution } from './confidence-distribution.ts';
import { twoSidedZ } from './distributions.ts';
import { meldedMixture, meldedProduct } from './melding.ts';
import { defined, type Estimated, type Interval, requireCounts, undefinedBecause } from './result.ts';

/**
 * Double sampling stratified by the detector's answer: Tenenbein 1970 (JASA 65:1350), Cochran 1977 ch. 12.
 * Labels are simple random samples among the flagged and among the unflagged responses.
 */
export interface TwoPhase {
  readonly flagged: number;
  readonly unflagged: number;
  readonly flaggedLabels: number;
  readonly flaggedIssues: number;
  readonly unflaggedLabels: number;
  readonly unflaggedIssues: number;
}

export interface TwoPhaseEstimate {
  readonly flagShare: number;
  /** Share of flags that physicians confirm. */
  readonly ppv: number;
  /** Share of unflagged responses with an issue. */
  readonly falseOmission: number;
  /** Total rate: flagShare·ppv + (1 − flagShare)·falseOmission. */
  readonly total: number;
  readonly variance: number;
  readonly confirmed: number;
}

export function twoPhase(data: TwoPhase): Estimated<TwoPhaseEstimate> {
  requireCounts(data.flaggedIssues, data.flaggedLabels);
  requireCounts(data.unflaggedIssues, data.unflaggedLabels);
  const n = data.flagged + data.unflagged;
  if (n === 0) return undefinedBecause('no-data');
  if (data.flaggedLabels === 0 || data.unflaggedLabels === 0) return undefinedBecause('no-labels');
  const q = data.flagged / n;
  const ppv = data.flaggedIssues / data.flaggedLabels;
  const omission = data.unflaggedIssues / data.unflaggedLabels;
  const variance =
    ((ppv - omission) ** 2 * q * (1 - q)) / n +
    q * q * binomialVariance(ppv, data.flaggedLabels) +
    (1 - q) ** 2 * binomialVariance(omission, data.unflaggedLabels);
  const confirmed = q * ppv;
  const total = confirmed + (1 - q) * omission;
  return defined({ flagShare: q, ppv, falseOmission: omission, total, variance, confirmed });
}

/** p(1−p)/(n−1), for one draw p(1−p). */
export function binomialVariance(p: number, n: number): number {
  return (p * (1 - p)) / Math.max(1, n - 1);
}

/** Variance of a labelled share, from the share smoothed to (y + ½)/(n + 1), so that 0 of n is not certainty. */
export function smoothedVariance(events: number, trials: number): number {
  return binomialVariance((events + 0.5) / (trials + 1), trials);
}

/** Estimate ± z·SE. A comparison only: it loses a third of its coverage at a rate of 1 %. */
export function twoPhaseWald(estimate: TwoPhaseEstimate, alpha: number): Interval {
  const half = twoSidedZ(alpha) * Math.sqrt(estimate.variance);
  return { lower: estimate.total - half, upper: estimate.total + half };
}

/** Delta interval on the logit scale; undefined at 0 and 1. Too short where no missed issue was found. */
export function twoPhaseLogit(estimate: TwoPhaseEstimate, alpha: number): Estimated<Interval> {
  const { total, variance } = estimate;
  if (total <= 0 || total >= 1) return undefinedBecause('boundary-estimate');
  const half = (twoSidedZ(alpha) * Math.sqrt(variance)) / (total * (1 - total));
  const centre = Math.log(total / (1 - total));
  return defined({ lower: 1 / (1 + Math.exp(half - centre)), upper: 1 / (1 + Math.exp(-half - centre)) });
}

function pairs(data: TwoPhase) {
  const n = data.flagged + data.unflagged;
  return {
    share: confidencePair(data.flagged, n),
    ppv: confidencePair(data.flaggedIssues, data.flaggedLabels),
    omission: confidencePair(data.unflaggedIssues, data.unflaggedLabels),
  };
}

/** Melded interval of the total rate; zero-safe, always defined. */
export function totalMelded(data: TwoPhase, alpha: number): Interval {
  const { share, ppv, omission } = pairs(data);
  return meldedMixture(share, ppv, omission, alpha);
}

/** As {@link totalMelded}, with the flag share taken as known. */
export function totalMeldedFixedShare(data: TwoPhase, alpha: number): Interval {
  const { ppv, omission } = pairs(data);
  const n = data.flagged + data.unflagged;
  const point = pointDistribution(n === 0 ? 0 : data.flagged / n);
  return meldedMixture({ lower: point, upper: point }, ppv, omission, alpha);
}

/** Melded interval of the confirmed rate; zero-safe, always defined. */
export function confirmedMelded(data: TwoPhase, alpha: number): Interval {
  const { share, ppv } = pairs(data);
  return meldedProduct(share, ppv, alpha);
}

/** Upper limit of the share of unflagged responses with an issue, and of missed issues among all responses. */
export function missedUpper(data: TwoPhase, alpha: number): { omission: number; rate: number } {
  const omission = clopperPearson(data.unflaggedIssues, data.unflaggedLabels, alpha).upper;
  const n = data.flagged + data.unflagged;
  return { omission, rate: n === 0 ? 1 : (1 - data.flagged / n) * omission };
}

/**
 * Neyman's share of the labels to spend on flagged responses for the total rate. The false-omission rate is
 * smoothed to (y + ½)/(n + 1) when that is larger: no miss found does not mean nothing to look for.
 */
export function neymanShareToFlagged(data: TwoPhase): Estimated<number> {
  const estimate = twoPhase(data);
  if (!estimate.defined) return estimate;
  const { flagShare: q, ppv, falseOmission } = estimate.value;
  const omission = Math.max(falseOmission, (data.unflaggedIssues + 0.5) / (data.unflaggedLabels + 1));
  const flagged = q * Math.sqrt(ppv * (1 - ppv));
  const unflagged = (1 - q) * Math.sqrt(omission * (1 - omission));
  return flagged + unflagged > 0 ? defined(flagged / (flagged + unflagged)) : undefinedBecause('no-variance');
}
