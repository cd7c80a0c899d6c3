import {
  type ConfidenceDistribution,
  type ConfidencePair,
  pointDistribution,
} from './confidence-distribution.ts';
import { type Interval, requireAlpha } from './result.ts';
import { findRoot } from './roots.ts';

/**
 * Melded intervals, Fay, Proschan & Brittain 2015: the limits of a monotone function of independent
 * proportions are quantiles of that function at the proportions' one-sided confidence distributions.
 * Everything is done by quadrature: the same data give the same limits, to the last digit.
 */

/** Smallest t in [0, 1] whose distribution function reaches `level`; 1 when it never does. */
function quantileOf(cdf: (t: number) => number, level: number): number {
  if (cdf(0) >= level) return 0;
  if (cdf(1) <= level) return 1;
  return findRoot((t) => cdf(t) - level, 0, 1, 1e-10);
}

function expectation(d: ConfidenceDistribution, f: (x: number) => number): number {
  let sum = 0;
  for (let k = 0; k < d.nodes.length; k++) {
    sum += d.weights[k]! * f(d.nodes[k]!);
  }
  return sum;
}

function limits(alpha: number, lowerCdf: (t: number) => number, upperCdf: (t: number) => number): Interval {
  requireAlpha(alpha);
  return { lower: quantileOf(lowerCdf, alpha / 2), upper: quantileOf(upperCdf, 1 - alpha / 2) };
}

/** Interval of the product of two proportions. */
export function meldedProduct(first: ConfidencePair, second: ConfidencePair, alpha: number): Interval {
  return limits(alpha, productCdf(first.lower, second.lower), productCdf(first.upper, second.upper));
}

function productCdf(x: ConfidenceDistribution, y: ConfidenceDistribution): (t: number) => number {
  // The wider factor is the inner one: its distribution function is smooth on the scale of the outer nodes.
  const [outer, inner] = x.sd * y.mean <= y.sd * x.mean ? [x, y] : [y, x];
  return (t) => expectation(outer, (value) => (value > 0 ? inner.cdf(t / value) : t >= 0 ? 1 : 0));
}

/** The confidence distributions of a product of two proportions, to be melded further. */
export function productPair(first: ConfidencePair, second: ConfidencePair): ConfidencePair {
  return {
    lower: tabulateLog(productCdf(first.lower, second.lower)),
    upper: tabulateLog(productCdf(first.upper, second.upper)),
  };
}

const TABLE_NODES = 400;
const TABLE_TAIL = 1e-7;

/** A distribution on [0, 1] out of its distribution function, on nodes evenly spaced in the logarithm. */
function tabulateLog(cdf: (t: number) => number): ConfidenceDistribution {
  if (cdf(0) >= 1) return pointDistribution(0);
  const high = Math.log(quantileOf(cdf, 1 - TABLE_TAIL));
  const low = Math.max(high - 60, Math.log(Math.max(Number.MIN_VALUE, quantileOf(cdf, TABLE_TAIL))));
  if (!(high > low)) return pointDistribution(Math.exp(high));
  const step = (high - low) / TABLE_NODES;
  const edges = Float64Array.from({ length: TABLE_NODES + 1 }, (_, k) => cdf(Math.exp(low + k * step)));
  const nodes = Float64Array.from({ length: TABLE_NODES }, (_, k) => Math.exp(low + (k + 0.5) * step));
  const mass = edges[TABLE_NODES]! - edges[0]!;
  const weights = nodes.map((_, k) => (edges[k + 1]! - edges[k]!) / mass);
  const mean = nodes.reduce((sum, x, k) => sum + weights[k]! * x, 0);
  const variance = nodes.reduce((sum, x, k) => sum + weights[k]! * (x - mean) ** 2, 0);
  return { nodes, weights, cdf: (x) => interpolated(edges, low, step, x), mean, sd: Math.sqrt(variance) };
}

function interpolated(edges: Float64Array, low: number, step: number, x: number): number {
  if (x <= 0) return 0;
  const position = (Math.log(x) - low) / step;
  if (position <= 0) return 0;
  if (position >= edges.length - 1) return 1;
  const k = Math.floor(position);
  return edges[k]! + (position - k) * (edges[k + 1]! - edges[k]!);
}

/**
 * Interval of a ratio of two independent positive quantities out of their confidence distributions.
 * Zero-safe: lower limit 0 when the candidate may be 0, upper limit Infinity when the baseline may be.
 */
export function meldedRatio(candidate: ConfidencePair, baseline: ConfidencePair, alpha: number): Interval {
  requireAlpha(alpha);
  return {
    lower: ratioQuantile(candidate.lower, baseline.upper, alpha / 2),
    upper: ratioQuantile(candidate.upper, baseline.lower, 1 - alpha / 2),
  };
}

function ratioQuantile(top: ConfidenceDistribution, bottom: ConfidenceDistribution, level: number): number {
  if (top.mean === 0) return 0;
  if (bottom.mean === 0) return Number.POSITIVE_INFINITY;
  const excess = (logRatio: number) =>
    expectation(bottom, (value) => top.cdf(Math.exp(logRatio) * value)) - level;
  const centre = Math.log(top.mean / bottom.mean);
  let reach = 1;
  while (excess(centre - reach) > 0 || excess(centre + reach) < 0) {
    reach *= 2;
    if (reach > 512) return level < 0.5 ? 0 : Number.POSITIVE_INFINITY;
  }
  return Math.exp(findRoot(excess, centre - reach, centre + reach, 1e-10));
}

/**
 * Interval of share·a + (1−share)·b. The share's lower distribution goes into the lower limit: right where
 * a > b, which is what "flagged responses have issues more often than unflagged ones" says.
 */
export function meldedMixture(
  share: ConfidencePair,
  a: ConfidencePair,
  b: ConfidencePair,
  alpha: number,
): Interval {
  return limits(alpha, mixtureCdf(share.lower, a.lower, b.lower), mixtureCdf(share.upper, a.upper, b.upper));
}

function mixtureCdf(
  share: ConfidenceDistribution,
  a: ConfidenceDistribution,
  b: ConfidenceDistribution,
): (t: number) => number {
  const innerIsA = share.mean * a.sd >= (1 - share.mean) * b.sd;
  return (t) =>
    expectation(share, (q) =>
      innerIsA
        ? expectation(b, (y) => below(a, t - (1 - q) * y, q))
        : expectation(a, (x) => below(b, t - q * x, 1 - q)),
    );
}

/** P(X·scale ≤ rest). */
function below(d: ConfidenceDistribution, rest: number, scale: number): number {
  if (scale <= 0) return rest >= 0 ? 1 : 0;
  return d.cdf(rest / scale);
}

/**
 * Interval of the true share (q + sp − 1)/(se + sp − 1) out of apparent share, sensitivity and specificity:
 * Bayer, Fay & Graubard 2023 (arXiv:2205.13494). Where a draw has se + sp ≤ 1 the map is undefined: it
 * counts as 0 for the lower and as 1 for the upper limit, so few true positives widen the interval.
 */
export function meldedRoganGladen(
  apparent: ConfidencePair,
  sensitivity: ConfidencePair,
  specificity: ConfidencePair,
  alpha: number,
): Interval {
  return limits(
    alpha,
    correctedCdf(apparent.lower, sensitivity.upper, specificity.lower, 'lower'),
    correctedCdf(apparent.upper, sensitivity.lower, specificity.upper, 'upper'),
  );
}

function correctedCdf(
  q: ConfidenceDistribution,
  se: ConfidenceDistribution,
  sp: ConfidenceDistribution,
  side: 'lower' | 'upper',
): (t: number) => number {
  // θ ≤ t means q ≤ t·se + (1−t)(1−sp), where se + sp > 1. The widest of the three terms is integrated by its
  // distribution function, the other two by their nodes.
  const bySpecificity = specificityInside(q, se, sp, side);
  const byApparent = apparentInside(q, se, sp, side);
  const bySensitivity = sensitivityInside(q, se, sp, side);
  return (t) => {
    const [widthQ, widthSe, widthSp] = [q.sd, t * se.sd, (1 - t) * sp.sd];
    if (widthSe > Math.max(widthQ, widthSp)) return bySensitivity(t);
    return widthSp >= widthQ ? bySpecificity(t) : byApparent(t);
  };
}

function sensitivityInside(
  q: ConfidenceDistribution,
  se: ConfidenceDistribution,
  sp: ConfidenceDistribution,
  side: 'lower' | 'upper',
): (t: number) => number {
  return (t) =>
    expectation(sp, (c) => {
      const invalid = se.cdf(1 - c);
      return expectation(q, (share) => {
        const bound = Math.max((share - (1 - t) * (1 - c)) / t, 1 - c);
        return 1 - se.cdf(bound) + (side === 'lower' ? invalid : 0);
      });
    });
}

function specificityInside(
  q: ConfidenceDistribution,
  se: ConfidenceDistribution,
  sp: ConfidenceDistribution,
  side: 'lower' | 'upper',
): (t: number) => number {
  return (t) =>
    expectation(se, (s) =>
      expectation(q, (share) => {
        const bound = t < 1 ? 1 - (share - t * s) / (1 - t) : share <= s ? 1 : 0;
        if (side === 'lower') return sp.cdf(Math.max(bound, 1 - s));
        return Math.max(0, sp.cdf(bound) - sp.cdf(1 - s));
      }),
    );
}

function apparentInside(
  q: ConfidenceDistribution,
  se: ConfidenceDistribution,
  sp: ConfidenceDistribution,
  side: 'lower' | 'upper',
): (t: number) => number {
  return (t) =>
    expectation(se, (s) =>
      expectation(sp, (c) => {
        if (s + c <= 1) return side === 'lower' ? 1 : 0;
        return q.cdf(t * s + (1 - t) * (1 - c));
      }),
    );
}
