import { normalMixtureRho } from './confidence-sequence.ts';
import { normalCdf } from './distributions.ts';
import { requireAlpha, requireDomain } from './result.ts';
import { findRoot } from './roots.ts';

/**
 * Uniform boundaries for a sub-Gaussian or sub-gamma process at intrinsic time v (its accumulated variance):
 * Howard, Ramdas, McAuliffe & Sekhon 2021 (Annals of Statistics 49:1055).
 */

/** Two-sided normal mixture boundary, tightest at `vOptimal`. */
export function twoSidedNormalMixture(v: number, alpha: number, vOptimal: number): number {
  requireTime(v, alpha, vOptimal);
  const rho = normalMixtureRho(vOptimal, alpha);
  return Math.sqrt((v + rho) * (Math.log1p(v / rho) - 2 * Math.log(alpha)));
}

/** One-sided normal mixture boundary, tightest at `vOptimal`. Domain: alpha < 1/2. */
export function oneSidedNormalMixture(v: number, alpha: number, vOptimal: number): number {
  requireTime(v, alpha, vOptimal);
  requireDomain(alpha < 0.5, 'a one-sided boundary needs alpha below 1/2');
  const rho = normalMixtureRho(vOptimal, 2 * alpha);
  const total = v + rho;
  const excess = (s: number) =>
    0.5 * Math.log((4 * rho) / total) +
    (s * s) / (2 * total) +
    Math.log(normalCdf(s / Math.sqrt(total))) +
    Math.log(alpha);
  let high = Math.sqrt(total);
  while (excess(high) < 0) high *= 2;
  return findRoot(excess, 0, high);
}

export interface Stitching {
  /** Intrinsic time at which the boundary starts to be useful. */
  readonly vMin: number;
  /** Sub-gamma scale; 0 for a sub-Gaussian process. */
  readonly c: number;
  /** Exponent of the stitched union bound, > 1. */
  readonly s: number;
  /** Ratio of successive epochs, > 1. */
  readonly eta: number;
}

/** Polynomial stitched boundary. */
export function polynomialStitching(v: number, alpha: number, { vMin, c, s, eta }: Stitching): number {
  requireTime(v, alpha, vMin);
  requireDomain(s > 1 && eta > 1 && c >= 0, 's and eta must exceed 1, c must not be negative');
  const k1 = (eta ** 0.25 + eta ** -0.25) / Math.SQRT2;
  const k2 = (Math.sqrt(eta) + 1) / 2;
  const time = Math.max(v, vMin);
  const level =
    s * Math.log(Math.log((eta * time) / vMin)) + Math.log(zeta(s) / Math.log(eta) ** s) - Math.log(alpha);
  const linear = k2 * c * level;
  return Math.sqrt(k1 * k1 * time * level + linear * linear) + linear;
}

/** Riemann's zeta for s > 1 by Euler–Maclaurin summation. */
function zeta(s: number): number {
  const terms = 20;
  let sum = 0;
  for (let k = 1; k < terms; k++) sum += k ** -s;
  const tail = terms ** (1 - s) / (s - 1) + terms ** -s / 2;
  const first = (s * terms ** (-s - 1)) / 12;
  const third = (s * (s + 1) * (s + 2) * terms ** (-s - 3)) / 720;
  const fifth = (s * (s + 1) * (s + 2) * (s + 3) * (s + 4) * terms ** (-s - 5)) / 30240;
  return sum + tail + first - third + fifth;
}

function requireTime(v: number, alpha: number, tuned: number): void {
  requireAlpha(alpha);
  requireDomain(v >= 0 && tuned > 0, 'v must not be negative, its tuning point must be positive');
}
