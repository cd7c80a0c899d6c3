import { requireAlpha, requireCounts, requireDomain } from './result.ts';

/** Evidence by betting: e-values may be looked at after every batch, and combined across streams. */

/** Its exponential is the largest e-value that is told: about 8e307. */
const LARGEST_LOG = 709;

/**
 * Mixture sequential probability ratio of a normal estimate with variance V against zero, effect prior
 * N(0, tau2): Johari, Koomen, Pekelis & Walsh 2022. `p` is valid at one look; over looks take its minimum.
 */
export function mixtureRatio(
  estimate: number,
  variance: number,
  tau2: number,
): { readonly ratio: number; readonly p: number } {
  requireDomain(variance > 0 && tau2 > 0, 'variance and tau2 must be positive');
  const log =
    0.5 * Math.log(variance / (variance + tau2)) +
    (tau2 * estimate * estimate) / (2 * variance * (variance + tau2));
  return { ratio: Math.exp(Math.min(LARGEST_LOG, log)), p: Math.min(1, Math.exp(-log)) };
}

export interface EProcess {
  /** The e-value after the last batch. */
  readonly current: number;
  /** Its maximum over batches: at or above 1/alpha it rejects, by Ville's inequality. */
  readonly maximum: number;
}

/**
 * Likelihood ratio of rate `p1` against `p0`, accumulated over batches. An e-process for "the rate is at most
 * p0" when p1 > p0. Kept on the log scale; values saturate near the largest double.
 */
export function likelihoodRatioProcess(
  batches: readonly { readonly trials: number; readonly events: number }[],
  p0: number,
  p1: number,
): EProcess {
  requireDomain(p0 > 0 && p0 < 1 && p1 > 0 && p1 < 1, 'rates must lie strictly between 0 and 1');
  const flag = Math.log(p1 / p0);
  const clean = Math.log1p(-p1) - Math.log1p(-p0);
  let log = 0;
  let maximum = batches.length === 0 ? log : Number.NEGATIVE_INFINITY;
  for (const { trials, events } of batches) {
    requireCounts(events, trials);
    log += events * flag + (trials - events) * clean;
    maximum = Math.max(maximum, log);
  }
  return { current: Math.exp(Math.min(LARGEST_LOG, log)), maximum: Math.exp(Math.min(LARGEST_LOG, maximum)) };
}

/**
 * e-BH, Wang & Ramdas 2022 (JRSS B 84:822): rejects the k* largest e-values, k* = max{k : e_(k) ≥ K/(k·alpha)}.
 * Controls the false discovery rate under any dependence. Returns indices in ascending order.
 */
export function eBenjaminiHochberg(eValues: readonly number[], alpha: number): number[] {
  requireAlpha(alpha);
  requireDomain(
    eValues.every((e) => e >= 0),
    'e-values must not be negative',
  );
  const order = eValues.map((_, i) => i).sort((i, j) => eValues[j]! - eValues[i]!);
  let rejected = 0;
  order.forEach((index, rank) => {
    if (eValues[index]! * (rank + 1) * alpha >= eValues.length) rejected = rank + 1;
  });
  return order.slice(0, rejected).sort((i, j) => i - j);
}
