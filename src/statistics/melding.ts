import type { ConfidenceDistribution, ConfidencePair } from './confidence-distribution.ts';
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
    const weight = d.weights[k]!;
    if (weight > 1e-16) sum += weight * f(d.nodes[k]!);
  }
  return sum;
}

function limits(
  alpha: number,
  lowerCdf: (t: number) => number,
  upperCdf: (t: number) => number,
): Interval {
  requireAlpha(alpha);
  return { lower: quantileOf(lowerCdf, alpha / 2), upper: quantileOf(upperCdf, 1 - alpha / 2) };
}

/** Interval of the product of two proportions. */
export function meldedProduct(first: ConfidencePair, second: ConfidencePair, alpha: number): Interval {
  const side = (x: ConfidenceDistribution, y: ConfidenceDistribution) => {
    // The wider factor is the inner one: its distribution function is smooth on the scale of the outer nodes.
    const [outer, inner] = x.sd * y.mean <= y.sd * x.mean ? [x, y] : [y, x];
    return (t: number) => expectation(outer, (value) => (value > 0 ? inner.cdf(t / value) : 1));
  };
  return limits(alpha, side(first.lower, second.lower), side(first.upper, second.upper));
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
  return limits(
    alpha,
    mixtureCdf(share.lower, a.lower, b.lower),
    mixtureCdf(share.upper, a.upper, b.upper),
  );
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
  // q ≤ t·se + (1−t)(1−sp), and se + sp > 1. The wider of q and sp is integrated by its distribution function.
  return sp.sd >= q.sd ? specificityInside(q, se, sp, side) : apparentInside(q, se, sp, side);
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
