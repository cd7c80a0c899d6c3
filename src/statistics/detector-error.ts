import { wilson } from './binomial.ts';
import { confidencePair } from './confidence-distribution.ts';
import { twoSidedZ } from './distributions.ts';
import { meldedRoganGladen } from './melding.ts';
import {
  clampProbability,
  defined,
  type Estimated,
  type Interval,
  requireCounts,
  requireDomain,
  undefinedBecause,
} from './result.ts';

/** An apparent share with how many (effective) responses it rests on and the variance it has. */
export interface Apparent {
  readonly share: number;
  readonly trials: number;
  readonly variance: number;
}

/** Labelled counts behind sensitivity (of issues) and specificity (of clean responses). */
export interface ErrorLabels {
  readonly truePositives: number;
  readonly issues: number;
  readonly trueNegatives: number;
  readonly clean: number;
}

export interface RoganGladen {
  readonly sensitivity: number;
  readonly specificity: number;
  /** May be negative: then the specificity explains more flags than there are. */
  readonly raw: number;
  readonly truncated: number;
  readonly se: number;
  readonly delta: Interval;
}

function rates(labels: ErrorLabels): Estimated<{ se: number; sp: number; youden: number }> {
  requireCounts(labels.truePositives, labels.issues);
  requireCounts(labels.trueNegatives, labels.clean);
  if (labels.issues === 0 || labels.clean === 0) return undefinedBecause('no-labels');
  const se = labels.truePositives / labels.issues;
  const sp = labels.trueNegatives / labels.clean;
  if (se + sp <= 1) return undefinedBecause('se-plus-sp-at-most-1');
  return defined({ se, sp, youden: se + sp - 1 });
}

/**
 * Rogan & Gladen 1978 with the delta variance of uncertain sensitivity and specificity. A sensitivity check
 * only: at small rates the specificity's error swamps it.
 */
export function roganGladen(apparent: Apparent, labels: ErrorLabels, alpha: number): Estimated<RoganGladen> {
  requireApparent(apparent);
  const known = rates(labels);
  if (!known.defined) return known;
  const { se, sp, youden } = known.value;
  const raw = (apparent.share + sp - 1) / youden;
  const variance =
    (apparent.variance +
      (raw * raw * se * (1 - se)) / labels.issues +
      ((1 - raw) ** 2 * sp * (1 - sp)) / labels.clean) /
    (youden * youden);
  const error = Math.sqrt(variance);
  const half = twoSidedZ(alpha) * error;
  return defined({
    sensitivity: se,
    specificity: sp,
    raw,
    truncated: clampProbability(raw),
    se: error,
    delta: { lower: raw - half, upper: raw + half },
  });
}

/** Reiczigel, Földi & Ózsvári 2010: Wilson limits of the apparent share through the map, errors taken as known. */
export function knownErrorInterval(
  apparent: Apparent,
  labels: ErrorLabels,
  alpha: number,
): Estimated<Interval> {
  requireApparent(apparent);
  const known = rates(labels);
  if (!known.defined) return known;
  const { sp, youden } = known.value;
  const limit = wilson(apparent.share * apparent.trials, apparent.trials, alpha);
  return defined({ lower: (limit.lower + sp - 1) / youden, upper: (limit.upper + sp - 1) / youden });
}

/**
 * Lang & Reiczigel 2014 (Preventive Veterinary Medicine 113:13): adjusted estimates, and a shift towards
 * the middle. Not cut at 0 and 1.
 */
export function langReiczigel(
  apparent: { readonly share: number; readonly trials: number },
  labels: ErrorLabels,
  alpha: number,
): Estimated<Interval> {
  const z = twoSidedZ(alpha);
  const known = rates(labels);
  if (!known.defined) return known;
  const trials = apparent.trials + z * z;
  const q = (apparent.trials * apparent.share + (z * z) / 2) / trials;
  const se = (labels.truePositives + 1) / (labels.issues + 2);
  const sp = (labels.trueNegatives + 1) / (labels.clean + 2);
  const youden = se + sp - 1;
  if (youden <= 0) return undefinedBecause('se-plus-sp-at-most-1');
  const rate = (q + sp - 1) / youden;
  const vSe = (se * (1 - se)) / (labels.issues + 2);
  const vSp = (sp * (1 - sp)) / (labels.clean + 2);
  const shift = 2 * z * z * (rate * vSe - (1 - rate) * vSp);
  const half = (z / youden) * Math.sqrt((q * (1 - q)) / trials + rate * rate * vSe + (1 - rate) ** 2 * vSp);
  return defined({ lower: rate + shift - half, upper: rate + shift + half });
}

/** Melded interval of the corrected share; always defined, [0, 1] when the labels say nothing. */
export function meldedCorrected(
  apparent: { readonly share: number; readonly trials: number },
  labels: ErrorLabels,
  alpha: number,
): Interval {
  return meldedRoganGladen(
    confidencePair(apparent.share * apparent.trials, apparent.trials),
    confidencePair(labels.truePositives, labels.issues),
    confidencePair(labels.trueNegatives, labels.clean),
    alpha,
  );
}

export function clipped(interval: Interval): Interval {
  return { lower: clampProbability(interval.lower), upper: clampProbability(interval.upper) };
}

function requireApparent(apparent: Apparent): void {
  requireDomain(apparent.share >= 0 && apparent.share <= 1, 'an apparent share lies in [0, 1]');
  requireDomain(apparent.trials >= 0 && apparent.variance >= 0, 'trials and variance must not be negative');
}
