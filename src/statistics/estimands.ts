import { type ConfidencePair, confidencePair } from './confidence-distribution.ts';
import { meldedMixture, meldedProduct } from './melding.ts';
import { decide, present, type Verdict } from './presentation.ts';
import {
  defined,
  type Estimated,
  type Interval,
  requireAlpha,
  requireDomain,
  undefinedBecause,
} from './result.ts';
import { type DesignEstimate, hajek, kornGraubard, momentsOf, type StratumMoments } from './survey.ts';
import { smoothedVariance } from './two-phase.ts';

/**
 * The three estimands, out of what a store can add up. None is ever printed under another's name.
 *
 * - flag share: share of scored responses that at least one detector flags.
 * - confirmed rate: flag share × share of flags that physicians confirm.
 * - total rate: the same plus what they find among unflagged responses.
 *
 * Scored responses come as {@link StratumMoments} (one record a stratum; the SQL stands there), labels as
 * rows, of which there are hundreds. Abstained responses are not in the moments: they leave the denominator
 * and are counted elsewhere.
 */

/** Moments of one design stratum; `group` is the class whose traffic shares are held fixed (locale, …). */
export interface GroupMoments extends StratumMoments {
  readonly group: string;
}

/** One adjudicated label. `weight` is the inverse of all its inclusion probabilities, the label's own included. */
export interface LabelRow {
  readonly group: string;
  readonly stratum: string;
  readonly cluster: string;
  readonly weight: number;
  readonly flagged: boolean;
  readonly issue: boolean;
}

export interface Period {
  /** Event = flagged. */
  readonly strata: readonly GroupMoments[];
  readonly labels: readonly LabelRow[];
}

/** Fixed traffic shares by group, declared before the comparison. Scaled to 1. */
export type ReferenceShares = Readonly<Record<string, number>>;

export type Estimand = 'flag_share' | 'confirmed' | 'total';

export interface RateEstimate {
  readonly estimand: Estimand;
  readonly estimate: number;
  readonly se: number;
  readonly interval: Interval;
  /** Scored responses behind it. */
  readonly n: number;
  /** Effective sample size: of the scored responses, or of the labels where these are scarcer. */
  readonly effective: number;
  readonly df: number;
  readonly labels: number;
  readonly presentation: Verdict;
}

/** A weighted proportion with both confidence distributions. */
export interface Part {
  readonly design: DesignEstimate;
  readonly effective: number;
  readonly events: number;
  readonly pair: ConfidencePair;
  readonly interval: Interval;
  /** Variance that does not vanish when no event, or only events, were seen. */
  readonly smoothed: number;
}

/** Flag share, standardised to `shares` when given. */
export function flagSharePart(period: Period, alpha: number, shares?: ReferenceShares): Estimated<Part> {
  const design = shares === undefined ? zeroSafe(period.strata) : standardised(period.strata, shares);
  return design.defined ? defined(partOf(design.value, alpha)) : design;
}

/** Share of issues among labelled flagged (or unflagged) responses, weighted to all of them. */
export function labelPart(
  period: Period,
  flagged: boolean,
  alpha: number,
  shares?: ReferenceShares,
): Estimated<Part> {
  const factors = shares === undefined ? undefined : groupFactors(period.strata, shares);
  const rows = period.labels
    .filter((label) => label.flagged === flagged)
    .map((label) => ({
      stratum: label.stratum,
      cluster: label.cluster,
      weight: label.weight * (factors === undefined ? 1 : (factors.get(label.group) ?? 0)),
      event: label.issue,
    }));
  if (rows.every((row) => row.weight === 0)) return undefinedBecause('no-labels');
  const design = zeroSafe(momentsOf(rows));
  return design.defined ? defined(partOf(design.value, alpha)) : design;
}

function partOf(design: DesignEstimate, alpha: number): Part {
  const { interval, effective, events } = kornGraubard(design, alpha, { cap: true });
  const smoothed = smoothedDesignVariance(design, events, effective);
  const pair = confidencePair(events, Math.max(events, effective));
  return { design, effective, events, pair, interval, smoothed };
}

/**
 * The design variance, raised by what smoothing the share to (y + ½)/(n + 1) raises p(1−p) by. Not capped: the
 * gain of stratified labels counts. Without spread, the variance of the smoothed share itself.
 */
function smoothedDesignVariance(design: DesignEstimate, events: number, effective: number): number {
  const { estimate: p, variance } = design;
  if (variance === 0) return smoothedVariance(events, effective);
  const smooth = (events + 0.5) / (effective + 1);
  return variance * Math.max(1, (smooth * (1 - smooth)) / (p * (1 - p)));
}

/**
 * Without spread the linearised variance is 0 and says nothing. The sample then counts as no larger than its
 * clusters, nor than Kish's (Σw)²/Σw².
 */
function zeroSafe(strata: readonly StratumMoments[]): Estimated<DesignEstimate> {
  const design = hajek(strata);
  if (!design.defined || design.value.variance > 0) return design;
  const sum = (f: (s: StratumMoments) => number) => strata.reduce((total, s) => total + f(s), 0);
  const kish = sum((s) => s.weight) ** 2 / sum((s) => s.squaredWeight);
  return defined({
    ...design.value,
    n: Math.min(
      design.value.n,
      kish,
      sum((s) => s.activeClusters),
    ),
  });
}

/** Σ share × group mean, with the groups' variances; a group without spread lends its smoothed variance. */
function standardised(strata: readonly GroupMoments[], shares: ReferenceShares): Estimated<DesignEstimate> {
  const reference = scaled(shares);
  let estimate = 0;
  let variance = 0;
  let df = 0;
  let n = 0;
  let spread = false;
  for (const [group, share] of reference) {
    if (share === 0) continue;
    const own = zeroSafe(strata.filter((s) => s.group === group));
    if (!own.defined) return undefinedBecause('empty-stratum');
    const { estimate: p, variance: v, n: size } = own.value;
    spread ||= v > 0;
    estimate += share * p;
    variance += share * share * (v > 0 ? v : smoothedVariance(p * size, size));
    df += own.value.df;
    n += size;
  }
  return defined({
    estimate: Math.min(1, estimate),
    variance: spread ? variance : 0,
    df: Math.max(1, df),
    n,
  });
}

function scaled(shares: ReferenceShares): Map<string, number> {
  const entries = Object.entries(shares);
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  requireDomain(total > 0 && entries.every(([, s]) => s >= 0), 'shares must not be negative, some positive');
  return new Map(entries.map(([group, share]) => [group, share / total]));
}

/** What to multiply a group's weights by, so that the groups stand in the reference proportions. */
function groupFactors(strata: readonly GroupMoments[], shares: ReferenceShares): Map<string, number> {
  const reference = scaled(shares);
  const weights = groupWeights(strata);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map(
    [...weights].map(([group, weight]) => [
      group,
      weight > 0 ? ((reference.get(group) ?? 0) * total) / weight : 0,
    ]),
  );
}

/** Estimated traffic by group: the sums of design weights. */
export function groupWeights(strata: readonly GroupMoments[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const s of strata) weights.set(s.group, (weights.get(s.group) ?? 0) + s.weight);
  return weights;
}

export function flagShare(period: Period, alpha: number, shares?: ReferenceShares): Estimated<RateEstimate> {
  requireAlpha(alpha);
  const q = flagSharePart(period, alpha, shares);
  if (!q.defined) return q;
  return defined(rate('flag_share', q.value, [], { ...q.value, estimate: q.value.design.estimate }));
}

/** Needs labels of flagged responses only. */
export function confirmedRate(
  period: Period,
  alpha: number,
  shares?: ReferenceShares,
): Estimated<RateEstimate> {
  requireAlpha(alpha);
  const q = flagSharePart(period, alpha, shares);
  if (!q.defined) return q;
  const ppv = labelPart(period, true, alpha, shares);
  if (!ppv.defined) return noFlags(q.value) ? defined(nothingFlagged(q.value)) : ppv;
  const product = confirmedMoments(q.value, ppv.value);
  const interval = meldedProduct(q.value.pair, ppv.value.pair, alpha);
  return defined(rate('confirmed', q.value, [ppv.value], { ...product, interval }));
}

/** Needs labels of flagged and of unflagged responses. As wide as the unflagged labels are few. */
export function totalRate(period: Period, alpha: number, shares?: ReferenceShares): Estimated<RateEstimate> {
  requireAlpha(alpha);
  const q = flagSharePart(period, alpha, shares);
  if (!q.defined) return q;
  const ppv = labelPart(period, true, alpha, shares);
  const omission = labelPart(period, false, alpha, shares);
  if (!ppv.defined) return ppv;
  if (!omission.defined) return omission;
  const sum = totalMoments(q.value, ppv.value, omission.value);
  const interval = meldedMixture(q.value.pair, ppv.value.pair, omission.value.pair, alpha);
  return defined(rate('total', q.value, [ppv.value, omission.value], { ...sum, interval }));
}

export interface Moments {
  readonly estimate: number;
  readonly variance: number;
}

/** q × PPV and its delta variance with the labels' smoothed part. */
export function confirmedMoments(q: Part, ppv: Part): Moments {
  const share = q.design.estimate;
  const value = ppv.design.estimate;
  const variance = value ** 2 * q.design.variance + share ** 2 * ppv.smoothed;
  return { estimate: share * value, variance };
}

export function totalMoments(q: Part, ppv: Part, omission: Part): Moments {
  const share = q.design.estimate;
  const [hit, miss] = [ppv.design.estimate, omission.design.estimate];
  const variance =
    (hit - miss) ** 2 * q.design.variance + share ** 2 * ppv.smoothed + (1 - share) ** 2 * omission.smoothed;
  return { estimate: share * hit + (1 - share) * miss, variance };
}

function noFlags(q: Part): boolean {
  return q.design.estimate === 0;
}

/** No flags, hence none to label: the confirmed rate is 0 and at most what the flag share may be. */
function nothingFlagged(q: Part): RateEstimate {
  return rate('confirmed', q, [], { estimate: 0, variance: 0, interval: q.interval });
}

function rate(
  estimand: Estimand,
  q: Part,
  labelled: readonly Part[],
  value: { readonly estimate: number; readonly variance?: number; readonly interval: Interval },
): RateEstimate {
  const effective = Math.min(q.effective, ...labelled.map((part) => part.effective));
  const df = Math.min(q.design.df, ...labelled.map((part) => part.design.df));
  return {
    estimand,
    estimate: value.estimate,
    se: Math.sqrt(value.variance ?? q.design.variance),
    interval: value.interval,
    n: q.design.n,
    effective,
    df,
    labels: labelled.reduce((sum, part) => sum + part.design.n, 0),
    presentation: decide(present(value.estimate, value.interval, effective, df)),
  };
}
