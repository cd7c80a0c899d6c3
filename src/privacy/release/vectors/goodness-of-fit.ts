import { gammaQuantile, normalCdf } from '../../../statistics/distributions.ts';
import {
  gaussianMass,
  gaussianTail,
  gaussianVariance,
  laplaceMass,
  laplaceTail,
  laplaceVariance,
} from '../noise-distribution.ts';

const LEVEL = 1e-6;
/** The two-sided normal quantile of that level, rounded as the vectors round it. */
const MEAN_Z = 4.8916;

interface Fit {
  readonly sampler: 'discrete_laplace' | 'discrete_gaussian';
  readonly parameter: number;
  readonly n: number;
  readonly expected_probs: readonly number[];
  readonly draw: () => number;
}

/**
 * Pearson's test of a whole-number sampler on bins …, −e], −e+1, …, e−1, [e, …, both tails of the statistic at
 * 1e-6, and of its mean. Throws when the sample does not fit, or holds anything but whole numbers.
 */
export function goodnessOfFit(fit: Fit) {
  const bins = fit.expected_probs.length;
  const edge = (bins - 1) / 2;
  const probabilities = binProbabilities(fit, edge);
  probabilities.forEach((p, i) => {
    const expected = fit.expected_probs[i]!;
    if (Math.abs(p - expected) > 1e-8 * expected + 1e-15)
      throw new Error(`bin ${i}: ${p} is not ${expected}`);
  });
  const df = bins - 1;
  const high = gammaQuantile(1 - LEVEL, df / 2, 0.5);
  const low = gammaQuantile(LEVEL, df / 2, 0.5);
  const laplace = fit.sampler === 'discrete_laplace';
  const variance = laplace ? laplaceVariance(fit.parameter) : gaussianVariance(fit.parameter);
  const meanBound = MEAN_Z * Math.sqrt(variance / fit.n);

  const { counts, sum } = drawCounts(fit, edge);
  const statistic = probabilities.reduce((s, p, i) => s + (counts[i]! - fit.n * p) ** 2 / (fit.n * p), 0);
  if (statistic > high || statistic < low)
    throw new Error(`chi-square ${statistic} outside ${low} to ${high}`);
  if (Math.abs(sum / fit.n) > meanBound) throw new Error(`mean ${sum / fit.n} beyond ${meanBound}`);

  return {
    df,
    chi2_reject_above_p1e_6: high,
    chi2_suspicious_below_p1e_6: low,
    mean_abs_max: meanBound,
    variance,
    power_against_rounded_continuous_sampler: noncentralUpperTail(
      high,
      df,
      fit.n * rounded(fit, edge).reduce((s, p, i) => s + (p - probabilities[i]!) ** 2 / probabilities[i]!, 0),
    ),
  };
}

function drawCounts(fit: Fit, edge: number): { counts: Float64Array; sum: number } {
  const counts = new Float64Array(2 * edge + 1);
  let sum = 0;
  for (let i = 0; i < fit.n; i++) {
    const value = fit.draw();
    if (!Number.isInteger(value)) throw new Error(`drew ${value}`);
    sum += value;
    counts[Math.min(edge, Math.max(-edge, value)) + edge]! += 1;
  }
  return { counts, sum };
}

function binProbabilities(fit: Fit, edge: number): number[] {
  const laplace = fit.sampler === 'discrete_laplace';
  return Array.from({ length: 2 * edge + 1 }, (_, i) => {
    const k = i - edge;
    const tail = laplace ? laplaceTail(fit.parameter, edge) : gaussianTail(fit.parameter, edge);
    if (Math.abs(k) === edge) return tail / 2;
    return laplace ? laplaceMass(fit.parameter, k) : gaussianMass(fit.parameter, k);
  });
}

/** The same bins under Math.round of continuous noise of the same nominal scale: the sampler to be caught. */
function rounded(fit: Fit, edge: number): number[] {
  const above = (x: number) =>
    fit.sampler === 'discrete_laplace'
      ? x >= 0
        ? Math.exp(-x / fit.parameter) / 2
        : 1 - Math.exp(x / fit.parameter) / 2
      : normalCdf(-x / Math.sqrt(fit.parameter));
  return Array.from({ length: 2 * edge + 1 }, (_, i) => {
    const k = i - edge;
    if (Math.abs(k) === edge) return above(edge - 0.5);
    return above(k - 0.5) - above(k + 0.5);
  });
}

/** P(noncentral chi-square > x): a Poisson mixture of central ones. */
function noncentralUpperTail(x: number, df: number, noncentrality: number): number {
  const half = noncentrality / 2;
  const reach = Math.ceil(half + 12 * Math.sqrt(half) + 60);
  let below = 0;
  let logWeight = -half;
  for (let j = 0; j <= reach; j++) {
    if (j > 0) logWeight += Math.log(half / j);
    if (logWeight > -60) below += Math.exp(logWeight) * lowerGamma(df / 2 + j, x / 2);
  }
  return 1 - below;
}

/** Regularised lower incomplete gamma by its power series. */
function lowerGamma(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < 2000 && term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return Math.min(1, Math.exp(a * Math.log(x) - x - logGamma(a)) * sum);
}

/** Log gamma of half-integers and integers by recurrence from 1 or 1/2. */
function logGamma(a: number): number {
  let value = a % 1 === 0 ? 0 : 0.5 * Math.log(Math.PI);
  for (let k = a % 1 === 0 ? 1 : 0.5; k < a; k++) value += Math.log(k);
  return value;
}
