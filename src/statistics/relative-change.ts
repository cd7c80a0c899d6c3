import { type Bridge, detectorBridge } from './anchor-drift.ts';
import { twoSidedZ } from './distributions.ts';
import {
  confirmedMoments,
  type Estimand,
  flagSharePart,
  type GroupMoments,
  groupWeights,
  labelPart,
  type Moments,
  type Part,
  type Period,
  type ReferenceShares,
  totalMoments,
} from './estimands.ts';
import { meldedRatio, productPair } from './melding.ts';
import type { Verdict } from './presentation.ts';
import { fieller, koopman, logRatio } from './ratio.ts';
import { defined, type Estimated, type Interval, undefinedBecause } from './result.ts';
import { type Decomposition, kitagawa, type ShareAndRate } from './standardise.ts';
import { hajek } from './survey.ts';

/** What is known about the detectors of the two periods. */
export type Versions =
  | { readonly kind: 'same' }
  /** Both versions scored a frozen set of `items` confirmed issues. */
  | { readonly kind: 'anchored'; readonly items: number; readonly lost: number; readonly gained: number }
  | { readonly kind: 'unknown' };

export type Sensitivity = 'same-versions' | 'shown-constant' | 'drifted' | 'not-shown';

/** Fewer confirmed issues than this in the frozen set cannot show that nothing changed. */
export const ANCHOR_MINIMUM = 100;

export function sensitivityOf(versions: Versions): Sensitivity {
  if (versions.kind === 'same') return 'same-versions';
  if (versions.kind === 'unknown' || versions.items < ANCHOR_MINIMUM) return 'not-shown';
  const bridge: Bridge = detectorBridge(versions.lost, versions.gained);
  return bridge.drift ? 'drifted' : 'shown-constant';
}

export interface RelativeChange {
  readonly estimand: Estimand;
  /** Candidate over baseline; the relative change is ratio − 1, the reduction 1 − ratio. */
  readonly ratio: number;
  /** Of the ratio; the upper limit is Infinity when the baseline may be 0. */
  readonly interval: Interval;
  readonly method: 'log' | 'koopman' | 'melded';
  /** Null where the interval is not made from one. */
  readonly seLog: number | null;
  readonly excludesNoChange: boolean;
  readonly presentation: Verdict;
}

export interface Comparison {
  readonly sensitivity: Sensitivity;
  readonly flagShare: Estimated<RelativeChange>;
  /** The headline. */
  readonly confirmed: Estimated<RelativeChange>;
  readonly total: Estimated<RelativeChange>;
  /** Not standardised: what a mix shift moves. For contrast. */
  readonly crudeFlagShare: Estimated<RelativeChange>;
  /** Difference of flag shares as rate and mix effect; undefined when a period misses a group. */
  readonly flagSplit: Estimated<Decomposition>;
  /** Difference of confirmed rates likewise; needs labelled flags in every group. */
  readonly confirmedSplit: Estimated<Decomposition>;
}

/**
 * Candidate against baseline, standardised to `shares`. Across detector versions the flag share's ratio is
 * refused (`series-broken`): specificity moves it. The confirmed and total ratios need sensitivity shown
 * constant on the frozen set.
 */
export function relativeChange(
  baseline: Period,
  candidate: Period,
  shares: ReferenceShares,
  versions: Versions,
  alpha: number,
): Comparison {
  const sensitivity = sensitivityOf(versions);
  const same = sensitivity === 'same-versions';
  const bridged = same || sensitivity === 'shown-constant';
  const broken = undefinedBecause('series-broken');
  return {
    sensitivity,
    flagShare: same ? flagChange(baseline, candidate, alpha, shares) : broken,
    confirmed: bridged ? confirmedChange(baseline, candidate, alpha, shares) : broken,
    total: bridged ? totalChange(baseline, candidate, alpha, shares) : broken,
    crudeFlagShare: same ? flagChange(baseline, candidate, alpha) : broken,
    flagSplit: same ? split(baseline, candidate, flagByGroup) : broken,
    confirmedSplit: bridged ? split(baseline, candidate, confirmedByGroup(alpha)) : broken,
  };
}

/** Log ratio of design estimates; the score interval on effective counts below ten flags on either side. */
export function flagChange(
  baseline: Period,
  candidate: Period,
  alpha: number,
  shares?: ReferenceShares,
): Estimated<RelativeChange> {
  const [q0, q1] = [flagSharePart(baseline, alpha, shares), flagSharePart(candidate, alpha, shares)];
  if (!q0.defined) return q0;
  if (!q1.defined) return q1;
  const counts = {
    candidateEvents: q1.value.events,
    candidateTrials: Math.max(q1.value.events, q1.value.effective),
    baselineEvents: q0.value.events,
    baselineTrials: Math.max(q0.value.events, q0.value.effective),
  };
  if (Math.min(counts.candidateEvents, counts.baselineEvents) >= FEW)
    return logChange('flag_share', q1.value.design, q0.value.design, alpha);
  const score = koopman(counts, alpha);
  if (!score.defined) return score;
  const [top, bottom] = [q1.value.design.estimate, q0.value.design.estimate];
  return bottom === 0
    ? undefinedBecause('zero-denominator')
    : defined(change('flag_share', top / bottom, score.value, 'koopman', alpha));
}

/** Below this many events a normal approximation is not used. */
const FEW = 10;

/** Log ratio with smoothed label variances; melded below ten confirmed labels on either side. */
export function confirmedChange(
  baseline: Period,
  candidate: Period,
  alpha: number,
  shares?: ReferenceShares,
): Estimated<RelativeChange> {
  const q0 = flagSharePart(baseline, alpha, shares);
  const q1 = flagSharePart(candidate, alpha, shares);
  const ppv0 = labelPart(baseline, true, alpha, shares);
  const ppv1 = labelPart(candidate, true, alpha, shares);
  for (const part of [q0, q1, ppv0, ppv1]) if (!part.defined) return part;
  if (!q0.defined || !q1.defined || !ppv0.defined || !ppv1.defined) return undefinedBecause('no-labels');
  const bottom = confirmedMoments(q0.value, ppv0.value);
  const top = confirmedMoments(q1.value, ppv1.value);
  if (bottom.estimate === 0) return undefinedBecause('zero-denominator');
  const parts = [q0.value, q1.value, ppv0.value, ppv1.value];
  if (parts.every((part) => part.events >= FEW)) return logChange('confirmed', top, bottom, alpha);
  const product = (q: Part, ppv: Part) => productPair(q.pair, ppv.pair);
  const interval = meldedRatio(product(q1.value, ppv1.value), product(q0.value, ppv0.value), alpha);
  return defined(change('confirmed', top.estimate / bottom.estimate, interval, 'melded', alpha));
}

/** Log ratio with smoothed label variances: as wide as missed issues are badly known. */
function totalChange(
  baseline: Period,
  candidate: Period,
  alpha: number,
  shares?: ReferenceShares,
): Estimated<RelativeChange> {
  const moments = (period: Period): Estimated<Moments> => {
    const q = flagSharePart(period, alpha, shares);
    const ppv = labelPart(period, true, alpha, shares);
    const omission = labelPart(period, false, alpha, shares);
    if (!q.defined) return q;
    if (!ppv.defined) return ppv;
    if (!omission.defined) return omission;
    return defined(totalMoments(q.value, ppv.value, omission.value));
  };
  const [bottom, top] = [moments(baseline), moments(candidate)];
  if (!bottom.defined) return bottom;
  if (!top.defined) return top;
  return logChange('total', top.value, bottom.value, alpha);
}

function logChange(
  estimand: Estimand,
  top: Moments,
  bottom: Moments,
  alpha: number,
): Estimated<RelativeChange> {
  const two = {
    candidate: top.estimate,
    candidateSe: Math.sqrt(top.variance),
    baseline: bottom.estimate,
    baselineSe: Math.sqrt(bottom.variance),
    covariance: 0,
  };
  const log = logRatio(two, alpha);
  if (!log.defined) return log;
  const { ratio, interval, seLog } = log.value;
  const bounded = fieller(two, alpha).defined;
  return defined(change(estimand, ratio, interval, 'log', alpha, { seLog, bounded }));
}

function change(
  estimand: Estimand,
  ratio: number,
  interval: Interval,
  method: RelativeChange['method'],
  alpha: number,
  log?: { readonly seLog: number; readonly bounded: boolean },
): RelativeChange {
  return {
    estimand,
    ratio,
    interval,
    method,
    seLog: log?.seLog ?? null,
    excludesNoChange: interval.lower > 1 || interval.upper < 1,
    presentation: ratioVerdict(interval, alpha, log),
  };
}

/** A ratio is not shown when Fieller's set is unbounded or the log's standard error exceeds ½. */
function ratioVerdict(
  interval: Interval,
  alpha: number,
  log?: { readonly seLog: number; readonly bounded: boolean },
): Verdict {
  if (interval.upper === Number.POSITIVE_INFINITY || log?.bounded === false)
    return { decision: 'suppress', reason: 'unbounded' };
  if (interval.lower === 0) return { decision: 'review', reason: 'zero_events' };
  const se = log?.seLog ?? Math.log(interval.upper / interval.lower) / (2 * twoSidedZ(alpha));
  return se > 0.5
    ? { decision: 'suppress', reason: 'se_log>0.5' }
    : { decision: 'show', reason: 'se_log<=0.5' };
}

type ByGroup = (period: Period, group: string) => Estimated<number>;

const flagByGroup: ByGroup = (period, group) => {
  const own = hajek(ofGroup(period.strata, group));
  return own.defined ? defined(own.value.estimate) : own;
};

function confirmedByGroup(alpha: number): ByGroup {
  return (period, group) => {
    const labels = period.labels.filter((label) => label.group === group);
    const own: Period = { strata: ofGroup(period.strata, group), labels };
    const q = flagSharePart(own, alpha);
    if (!q.defined) return q;
    if (q.value.design.estimate === 0) return defined(0);
    const ppv = labelPart(own, true, alpha);
    return ppv.defined ? defined(q.value.design.estimate * ppv.value.design.estimate) : ppv;
  };
}

function ofGroup(strata: readonly GroupMoments[], group: string): GroupMoments[] {
  return strata.filter((s) => s.group === group);
}

function split(baseline: Period, candidate: Period, rateOf: ByGroup): Estimated<Decomposition> {
  const [before, after] = [groupWeights(baseline.strata), groupWeights(candidate.strata)];
  const groups = [...new Set([...before.keys(), ...after.keys()])];
  const describe = (period: Period, weights: Map<string, number>): Estimated<ShareAndRate[]> => {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    if (!(total > 0)) return undefinedBecause('no-data');
    const rows: ShareAndRate[] = [];
    for (const group of groups) {
      const own = rateOf(period, group);
      if (!own.defined) return own;
      rows.push({ share: (weights.get(group) ?? 0) / total, rate: own.value });
    }
    return defined(rows);
  };
  const [first, second] = [describe(baseline, before), describe(candidate, after)];
  if (!first.defined) return first;
  if (!second.defined) return second;
  return defined(kitagawa(first.value, second.value));
}
