import type { Noise } from './discrete-noise.ts';
import { toNumber } from './rational.ts';

/** Masses, tails and variances of the two noises, for intervals, thresholds and tests. Never for drawing. */

/** P[X = k] of the discrete Laplace: (e^{1/t} − 1)/(e^{1/t} + 1) · e^{−|k|/t}; Ghosh et al. 2012. */
export function laplaceMass(scale: number, k: number): number {
  requirePositive(scale);
  return Math.tanh(1 / (2 * scale)) * Math.exp(-Math.abs(k) / scale);
}

/** P[|X| ≥ k], k ≥ 0. */
export function laplaceTail(scale: number, k: number): number {
  requirePositive(scale);
  return k <= 0 ? 1 : (2 * Math.exp(-k / scale)) / (1 + Math.exp(-1 / scale));
}

export function laplaceVariance(scale: number): number {
  requirePositive(scale);
  return 1 / (2 * Math.sinh(1 / (2 * scale)) ** 2);
}

/** Σ exp(−k²/(2·sigma2)) over all whole k; terms below 1e-300 of the first are left out. */
export function gaussianConstant(sigma2: number): number {
  return 1 + 2 * sumFrom(1, sigma2, () => 1);
}

/** P[X = k] of the discrete Gaussian. */
export function gaussianMass(sigma2: number, k: number): number {
  return Math.exp((-k * k) / (2 * sigma2)) / gaussianConstant(sigma2);
}

/** P[|X| ≥ k], k ≥ 0. */
export function gaussianTail(sigma2: number, k: number): number {
  return k <= 0 ? 1 : (2 * sumFrom(Math.ceil(k), sigma2, () => 1)) / gaussianConstant(sigma2);
}

export function gaussianVariance(sigma2: number): number {
  return (2 * sumFrom(1, sigma2, (k) => k * k)) / gaussianConstant(sigma2);
}

/** P[X > x] for real x. */
export function gaussianAbove(sigma2: number, x: number): number {
  const first = Math.floor(x) + 1;
  if (first >= 1) return sumFrom(first, sigma2, () => 1) / gaussianConstant(sigma2);
  return 1 - sumFrom(1 - first, sigma2, () => 1) / gaussianConstant(sigma2);
}

function sumFrom(start: number, sigma2: number, factor: (k: number) => number): number {
  requirePositive(sigma2);
  // exp(−690) is about 1e-300: nothing beyond this many standard deviations can be seen in a double.
  const last = Math.max(start, Math.ceil(Math.sqrt(2 * 690 * sigma2)));
  let sum = 0;
  for (let k = last; k >= start; k--) sum += factor(k) * Math.exp((-k * k) / (2 * sigma2));
  return sum;
}

export function noiseVariance(noise: Noise): number {
  return noise.kind === 'discrete-laplace'
    ? laplaceVariance(toNumber(noise.scale))
    : gaussianVariance(toNumber(noise.sigma2));
}

/** Smallest whole r with P(|noise| > r) ≤ probability: how far noise can have moved a count. */
export function noiseRadius(noise: Noise, probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('a probability strictly between 0 and 1');
  const tail =
    noise.kind === 'discrete-laplace'
      ? (k: number) => laplaceTail(toNumber(noise.scale), k)
      : (k: number) => gaussianTail(toNumber(noise.sigma2), k);
  let high = 1;
  while (tail(high + 1) > probability) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tail(middle + 1) > probability) low = middle;
    else high = middle;
  }
  return high;
}

function requirePositive(value: number): void {
  if (!(value > 0) || !Number.isFinite(value)) throw new RangeError('a noise parameter must be positive');
}

/** All values the noise takes with probability above 1e-12 in a tail, with their masses scaled to 1. */
export function noiseTable(noise: Noise): { readonly value: number; readonly probability: number }[] {
  const reach = noiseRadius(noise, 1e-12);
  const parameter = toNumber(noise.kind === 'discrete-laplace' ? noise.scale : noise.sigma2);
  // The Gaussian's constant is a sum: left out here and made up for by the scaling.
  const weight = (k: number) =>
    noise.kind === 'discrete-laplace' ? laplaceMass(parameter, k) : Math.exp((-k * k) / (2 * parameter));
  const values = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const total = values.reduce((sum, k) => sum + weight(k), 0);
  return values.map((value) => ({ value, probability: weight(value) / total }));
}
