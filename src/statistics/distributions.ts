import betaln from '@stdlib/math-base-special-betaln';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import stdlibBinomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import stdlibGammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import stdlibNormalCdf from '@stdlib/stats-base-dists-normal-cdf';
import stdlibNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import stdlibTQuantile from '@stdlib/stats-base-dists-t-quantile';
import { requireAlpha, requireCounts, requireDomain } from './result.ts';

/**
 * Distributions of @stdlib (accurate to 3e-14 against R over 541 beta, t and gamma quantiles), with their
 * NaN turned into a `RangeError`.
 */

function finite(value: number, name: string): number {
  requireDomain(!Number.isNaN(value), `${name} is not defined for these arguments`);
  return value;
}

/** Natural logarithm of the beta function, a > 0, b > 0. */
export function logBeta(a: number, b: number): number {
  return finite(betaln(a, b), 'logBeta');
}

export function betaQuantile(probability: number, a: number, b: number): number {
  return finite(stdlibBetaQuantile(probability, a, b), 'betaQuantile');
}

/** Student's t; `df` may be fractional. */
export function tQuantile(probability: number, df: number): number {
  return finite(stdlibTQuantile(probability, df), 'tQuantile');
}

/** Gamma by shape and rate. */
export function gammaQuantile(probability: number, shape: number, rate: number): number {
  return finite(stdlibGammaQuantile(probability, shape, rate), 'gammaQuantile');
}

export function normalQuantile(probability: number): number {
  return finite(stdlibNormalQuantile(probability, 0, 1), 'normalQuantile');
}

export function normalCdf(x: number): number {
  return finite(stdlibNormalCdf(x, 0, 1), 'normalCdf');
}

/** P(X ≤ k) for X ~ Binomial(n, p). */
export function binomialCdf(k: number, n: number, p: number): number {
  return finite(stdlibBinomialCdf(k, n, p), 'binomialCdf');
}

/** The standard normal quantile of a two-sided level: 1.96 for alpha = 0.05. */
export function twoSidedZ(alpha: number): number {
  requireAlpha(alpha);
  return -normalQuantile(alpha / 2);
}

/**
 * P(X ≥ k) for X ~ Binomial(n, p), accurate in relative terms down to 1e-300, where one minus the
 * distribution function has lost every digit. Sums the tail from its first term by the ratio recurrence.
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
  requireCounts(Math.min(k, n), n);
  requireDomain(Number.isInteger(k) && Number.isInteger(n) && k <= n, 'counts must be whole numbers');
  requireDomain(p >= 0 && p <= 1, 'p must lie in [0, 1]');
  if (k === 0) return 1;
  if (p === 0) return 0;
  if (p === 1) return 1;
  if (k <= n * p) return 1 - binomialCdf(k - 1, n, p);
  const logCoefficient = -Math.log(n + 1) - logBeta(n - k + 1, k + 1);
  const odds = p / (1 - p);
  let term = 1;
  let sum = 1;
  for (let j = k; j < n && term > sum * 1e-18; j++) {
    term *= ((n - j) / (j + 1)) * odds;
    sum += term;
  }
  return Math.exp(logCoefficient + k * Math.log(p) + (n - k) * Math.log1p(-p)) * sum;
}
