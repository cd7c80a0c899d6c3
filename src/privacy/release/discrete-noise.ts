import type { RandomSource } from './random.ts';
import { floorSqrt, type Rational } from './rational.ts';

/**
 * Exact samplers of Canonne, Kamath & Steinke 2020 (arXiv:2004.00010): whole-number noise out of whole-number
 * arithmetic. Floating-point noise leaks through its rounding (Mironov 2012) and is nowhere in here.
 */

/** Denominators up to here take the path without BigInt: 2^20 times the 2^12 rounds it may need fits 2^32. */
const SMALL = 2 ** 20;
const SMALL_ROUNDS = 2 ** 12;

/** Bernoulli(exp(−numerator/denominator)) for a fraction in [0, 1]: Algorithm 1, first part. */
function bernoulliExpFraction(numerator: bigint, denominator: bigint, random: RandomSource): boolean {
  if (denominator <= BigInt(SMALL)) return smallExpFraction(Number(numerator), Number(denominator), random);
  let k = 1n;
  while (random.below(denominator * k) < numerator) k += 1n;
  return k % 2n === 1n;
}

function smallExpFraction(numerator: number, denominator: number, random: RandomSource): boolean {
  let k = 1;
  // Round k goes on with probability below 1/k, so 2^12 rounds have probability below 1/(2^12)!: never.
  while (k < SMALL_ROUNDS && random.belowSmall(denominator * k) < numerator) k += 1;
  return k % 2 === 1;
}

/** Bernoulli(exp(−gamma)) for any gamma ≥ 0: Algorithm 1. */
export function bernoulliExp(gamma: Rational, random: RandomSource): boolean {
  let { numerator } = gamma;
  const { denominator } = gamma;
  while (numerator > denominator) {
    if (!smallExpFraction(1, 1, random)) return false;
    numerator -= denominator;
  }
  return bernoulliExpFraction(numerator, denominator, random);
}

/**
 * Discrete Laplace of scale t/s, P[X = k] ∝ exp(−|k|·s/t): Algorithm 2. `scale` must be positive.
 */
export function sampleDiscreteLaplace(scale: Rational, random: RandomSource): bigint {
  const { numerator: t, denominator: s } = scale;
  if (t <= 0n) throw new RangeError('the scale must be positive');
  for (;;) {
    const u = random.below(t);
    if (!bernoulliExpFraction(u, t, random)) continue;
    let v = 0;
    while (smallExpFraction(1, 1, random)) v += 1;
    const magnitude = (u + t * BigInt(v)) / s;
    const negative = random.belowSmall(2) === 1;
    if (negative && magnitude === 0n) continue;
    return negative ? -magnitude : magnitude;
  }
}

/** Discrete Gaussian, P[X = k] ∝ exp(−k²/(2·sigma2)): Algorithm 3. `sigma2` must be positive. */
export function sampleDiscreteGaussian(sigma2: Rational, random: RandomSource): bigint {
  const { numerator: a, denominator: b } = sigma2;
  if (a <= 0n) throw new RangeError('sigma2 must be positive');
  const t = floorSqrt(a / b) + 1n;
  // Accept Y with exp(−(|Y| − σ²/t)²/(2σ²)) = exp(−(|Y|·b·t − a)²/(2·a·b·t²)).
  const denominator = 2n * a * b * t * t;
  if (denominator <= BigInt(SMALL))
    return BigInt(smallGaussian(Number(a), Number(b), Number(t), Number(denominator), random));
  const scale: Rational = { numerator: t, denominator: 1n };
  for (;;) {
    const y = sampleDiscreteLaplace(scale, random);
    const distance = (y < 0n ? -y : y) * b * t - a;
    if (bernoulliExp({ numerator: distance * distance, denominator }, random)) return y;
  }
}

/** The same algorithm where every product stays a whole double below 2^53. */
function smallGaussian(a: number, b: number, t: number, denominator: number, random: RandomSource): number {
  for (;;) {
    const u = random.belowSmall(t);
    if (!smallExpFraction(u, t, random)) continue;
    let v = 0;
    while (smallExpFraction(1, 1, random)) v += 1;
    const magnitude = u + t * v;
    const negative = random.belowSmall(2) === 1;
    if (negative && magnitude === 0) continue;
    const distance = magnitude * b * t - a;
    const square = distance * distance;
    if (!Number.isSafeInteger(square)) throw new RangeError('a draw beyond 2^53');
    if (smallExp(square, denominator, random)) return negative ? -magnitude : magnitude;
  }
}

/** Bernoulli(exp(−numerator/denominator)) for whole numbers. */
function smallExp(numerator: number, denominator: number, random: RandomSource): boolean {
  let rest = numerator;
  while (rest > denominator) {
    if (!smallExpFraction(1, 1, random)) return false;
    rest -= denominator;
  }
  return smallExpFraction(rest, denominator, random);
}

/** Which noise and how much: the parameter is the Laplace scale or the Gaussian's sigma². */
export type Noise =
  | { readonly kind: 'discrete-laplace'; readonly scale: Rational }
  | { readonly kind: 'discrete-gaussian'; readonly sigma2: Rational };

/** One draw, as a number: a count plus noise stays a whole number below 2^53. */
export function sampleNoise(noise: Noise, random: RandomSource): number {
  const draw =
    noise.kind === 'discrete-laplace'
      ? sampleDiscreteLaplace(noise.scale, random)
      : sampleDiscreteGaussian(noise.sigma2, random);
  const value = Number(draw);
  if (!Number.isSafeInteger(value)) throw new RangeError('noise beyond 2^53');
  return value;
}
