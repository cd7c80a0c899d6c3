import { twoSidedZ } from './distributions.ts';
import {
  defined,
  type Estimated,
  type Interval,
  requireCounts,
  requireDomain,
  undefinedBecause,
} from './result.ts';
import { findRoot } from './roots.ts';

/** Two independent samples: the candidate over the baseline is the ratio. */
export interface TwoCounts {
  readonly candidateEvents: number;
  readonly candidateTrials: number;
  readonly baselineEvents: number;
  readonly baselineTrials: number;
}

/** Two estimates of positive quantities with standard errors and their covariance (0 when independent). */
export interface TwoEstimates {
  readonly candidate: number;
  readonly candidateSe: number;
  readonly baseline: number;
  readonly baselineSe: number;
  readonly covariance: number;
}

export interface LogRatio {
  readonly ratio: number;
  readonly seLog: number;
  readonly interval: Interval;
}

/** A ratio's interval as the interval of the relative reduction 1 − ratio. −Infinity when unbounded. */
export function asReduction(ratio: Interval): Interval {
  return { lower: 1 - ratio.upper, upper: 1 - ratio.lower };
}

function requireTwoCounts(c: TwoCounts): void {
  requireCounts(c.candidateEvents, c.candidateTrials);
  requireCounts(c.baselineEvents, c.baselineTrials);
}

/**
 * Log interval of the ratio of two proportions, Katz et al. 1978. Undefined when a count is zero: no 0.5 is
 * slipped in; use {@link koopman} there.
 */
export function katzLog(counts: TwoCounts, alpha: number): Estimated<LogRatio> {
  requireTwoCounts(counts);
  const { candidateEvents: x1, candidateTrials: n1, baselineEvents: x0, baselineTrials: n0 } = counts;
  if (n1 === 0 || n0 === 0) return undefinedBecause('no-data');
  if (x0 === 0) return undefinedBecause('zero-denominator');
  if (x1 === 0) return undefinedBecause('zero-numerator');
  const ratio = x1 / n1 / (x0 / n0);
  return defined(logRatioOf(ratio, Math.sqrt(1 / x1 - 1 / n1 + 1 / x0 - 1 / n0), alpha));
}

/** ratio × exp(± z × SE of its logarithm). Domain: ratio > 0, seLog ≥ 0. */
export function logRatioOf(ratio: number, seLog: number, alpha: number): LogRatio {
  requireDomain(ratio > 0 && seLog >= 0, 'a log ratio needs a positive ratio and a standard error');
  const factor = Math.exp(twoSidedZ(alpha) * seLog);
  return { ratio, seLog, interval: { lower: ratio / factor, upper: ratio * factor } };
}

/** Delta method on the log of a ratio of estimates, with their covariance. Undefined unless both are positive. */
export function logRatio(e: TwoEstimates, alpha: number): Estimated<LogRatio> {
  if (e.baseline <= 0) return undefinedBecause('zero-denominator');
  if (e.candidate <= 0) return undefinedBecause('zero-numerator');
  const variance =
    (e.candidateSe / e.candidate) ** 2 +
    (e.baselineSe / e.baseline) ** 2 -
    (2 * e.covariance) / (e.candidate * e.baseline);
  return defined(logRatioOf(e.candidate / e.baseline, Math.sqrt(Math.max(0, variance)), alpha));
}

/**
 * Fieller 1954: all ratios that the data do not reject. Undefined (`unbounded`) when the baseline is not
 * significantly different from zero, for then the set is not an interval.
 */
export function fieller(e: TwoEstimates, alpha: number): Estimated<Interval> {
  const z2 = twoSidedZ(alpha) ** 2;
  const a = e.baseline ** 2 - z2 * e.baselineSe ** 2;
  const b = e.candidate * e.baseline - z2 * e.covariance;
  const c = e.candidate ** 2 - z2 * e.candidateSe ** 2;
  const discriminant = b * b - a * c;
  if (a <= 0 || discriminant < 0) return undefinedBecause('unbounded');
  const spread = Math.sqrt(discriminant);
  return defined({ lower: (b - spread) / a, upper: (b + spread) / a });
}

/** Fieller on two counts with binomial variances p(1−p)/n. Undefined when a count is zero. */
export function fiellerCounts(counts: TwoCounts, alpha: number): Estimated<Interval> {
  const estimates = countsAsEstimates(counts);
  return estimates.defined ? fieller(estimates.value, alpha) : estimates;
}

/** Delta method on the linear scale. A comparison only: its lower limit can be negative. */
export function deltaLinear(counts: TwoCounts, alpha: number): Estimated<Interval> {
  const estimates = countsAsEstimates(counts);
  if (!estimates.defined) return estimates;
  const { candidate, candidateSe, baseline, baselineSe } = estimates.value;
  const ratio = candidate / baseline;
  const half = (twoSidedZ(alpha) / baseline) * Math.hypot(candidateSe, ratio * baselineSe);
  return defined({ lower: ratio - half, upper: ratio + half });
}

/** Normal approximations know no uncertainty at a zero count, so there they are not defined. */
function countsAsEstimates(counts: TwoCounts): Estimated<TwoEstimates> {
  requireTwoCounts(counts);
  const { candidateEvents: x1, candidateTrials: n1, baselineEvents: x0, baselineTrials: n0 } = counts;
  if (n1 === 0 || n0 === 0) return undefinedBecause('no-data');
  if (x0 === 0) return undefinedBecause('zero-denominator');
  if (x1 === 0) return undefinedBecause('zero-numerator');
  const se = (p: number, n: number) => Math.sqrt((p * (1 - p)) / n);
  const candidate = x1 / n1;
  const baseline = x0 / n0;
  return defined({
    candidate,
    candidateSe: se(candidate, n1),
    baseline,
    baselineSe: se(baseline, n0),
    covariance: 0,
  });
}

/**
 * MOVER-R, Donner & Zou 2012: a ratio's interval out of the two estimates' own intervals. For independent
 * estimates only. Written with conjugates, so that limits of 0 are safe. The upper limit is Infinity when
 * the baseline's lower limit is 0.
 */
export function moverRatio(
  candidate: { readonly estimate: number } & Interval,
  baseline: { readonly estimate: number } & Interval,
): Estimated<Interval> {
  requireDomain(candidate.lower >= 0 && baseline.lower >= 0, 'limits must not be negative');
  const product = candidate.estimate * baseline.estimate;
  const low = candidate.lower * (2 * candidate.estimate - candidate.lower);
  const lowRadicand = product ** 2 - low * baseline.upper * (2 * baseline.estimate - baseline.upper);
  const high = candidate.upper * (2 * candidate.estimate - candidate.upper);
  const scale = baseline.lower * (2 * baseline.estimate - baseline.lower);
  const highRadicand = product ** 2 - high * scale;
  if (lowRadicand < 0 || highRadicand < 0 || baseline.estimate === 0) return undefinedBecause('unbounded');
  const lower = low <= 0 ? 0 : low / (product + Math.sqrt(lowRadicand));
  const upper = scale <= 0 ? Number.POSITIVE_INFINITY : (product + Math.sqrt(highRadicand)) / scale;
  return defined({ lower, upper });
}

/**
 * Score interval of the ratio of two proportions, Koopman 1984 (Biometrics 40:513). Defined whenever one of
 * the counts is positive: lower limit 0 without candidate events, upper limit Infinity without baseline events.
 */
export function koopman(counts: TwoCounts, alpha: number): Estimated<Interval> {
  requireTwoCounts(counts);
  const { candidateEvents: x1, candidateTrials: n1, baselineEvents: x0, baselineTrials: n0 } = counts;
  if (n1 === 0 || n0 === 0) return undefinedBecause('no-data');
  if (x1 === 0 && x0 === 0) return undefinedBecause('no-events');
  const excess = (logPhi: number) => scoreStatistic(counts, Math.exp(logPhi)) - twoSidedZ(alpha) ** 2;
  const centre = Math.log((x1 > 0 ? x1 : 0.5) / n1 / ((x0 > 0 ? x0 : 0.5) / n0));
  // With a zero count the statistic still falls, or rises, monotonically on the other side.
  const inner = x1 > 0 && x0 > 0 ? centre : undefined;
  const upper = x0 === 0 ? Number.POSITIVE_INFINITY : Math.exp(bracketed(excess, inner ?? centre - 40, 1));
  const lower = x1 === 0 ? 0 : Math.exp(bracketed(excess, inner ?? centre + 40, -1));
  return defined({ lower, upper });
}

/** Walks from `start` (where the statistic is small) in `direction` until it is too large, then solves. */
function bracketed(excess: (logPhi: number) => number, start: number, direction: 1 | -1): number {
  let near = start;
  for (let step = 0.5; step < 1e4; step *= 2) {
    const far = start + direction * step;
    if (excess(far) > 0) return findRoot(excess, near, far);
    near = far;
  }
  throw new RangeError('the score statistic has no root');
}

/** Pearson's statistic at ratio `phi`, with the baseline rate at its maximum-likelihood value under phi. */
function scoreStatistic(counts: TwoCounts, phi: number): number {
  const { candidateEvents: x1, candidateTrials: n1, baselineEvents: x0, baselineTrials: n0 } = counts;
  const b = phi * (n1 + x0) + x1 + n0;
  const product = phi * (n1 + n0) * (x1 + x0);
  const p1 = (2 * product) / (b + Math.sqrt(Math.max(0, b * b - 4 * product))) / (n1 + n0);
  const p0 = p1 / phi;
  return pearson(x1, n1, p1) + pearson(x0, n0, p0);
}

/** (x − np)²/(np(1−p)), in forms that stay finite where all or none are events. */
function pearson(x: number, n: number, p: number): number {
  const q = Math.min(1, p);
  if (x === n) return q === 0 ? Number.MAX_VALUE : (n * (1 - q)) / q;
  if (x === 0) return q === 1 ? Number.MAX_VALUE : (n * q) / (1 - q);
  const spread = n * q * (1 - q);
  return spread === 0 ? Number.MAX_VALUE : (x - n * q) ** 2 / spread;
}
