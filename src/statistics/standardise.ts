import { gammaQuantile } from './distributions.ts';
import {
  defined,
  type Estimated,
  type Interval,
  requireAlpha,
  requireCounts,
  requireDomain,
  undefinedBecause,
} from './result.ts';
import { binomialVariance } from './two-phase.ts';

/** One stratum of one period. */
export interface StratumRate {
  readonly trials: number;
  readonly events: number;
}

export interface Standardised {
  readonly crude: number;
  readonly standardised: number;
  /** Σ share² p(1−p)/(n−1). */
  readonly variance: number;
  readonly fayFeuer: Interval;
}

/**
 * Direct standardisation to fixed shares, with the gamma interval of Fay & Feuer 1997 (Statistics in
 * Medicine 16:791; equals `epitools::ageadjust.direct`). Shares are scaled to 1 and must be declared before
 * the comparison. Undefined when a stratum with a share has no trials.
 */
export function standardise(
  strata: readonly StratumRate[],
  shares: readonly number[],
  alpha: number,
): Estimated<Standardised> {
  requireAlpha(alpha);
  const reference = scaledShares(shares, strata.length);
  let events = 0;
  let trials = 0;
  let estimate = 0;
  let variance = 0;
  let poisson = 0;
  let largest = 0;
  for (const [i, s] of strata.entries()) {
    requireCounts(s.events, s.trials);
    events += s.events;
    trials += s.trials;
    const share = reference[i]!;
    if (share === 0) continue;
    if (s.trials === 0) return undefinedBecause('empty-stratum');
    const weight = share / s.trials;
    const p = s.events / s.trials;
    estimate += weight * s.events;
    variance += share * share * binomialVariance(p, s.trials);
    poisson += weight * weight * s.events;
    largest = Math.max(largest, weight);
  }
  if (trials === 0) return undefinedBecause('no-data');
  const fayFeuer = fayFeuerInterval(estimate, poisson, largest, alpha);
  return defined({ crude: events / trials, standardised: estimate, variance, fayFeuer });
}

function scaledShares(shares: readonly number[], length: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  requireDomain(shares.length === length, 'one share a stratum');
  requireDomain(
    total > 0 && shares.every((share) => share >= 0),
    'shares must not be negative, some positive',
  );
  return shares.map((share) => share / total);
}

/** Gamma interval of a weighted sum of Poisson counts: 0 below when there are no events. */
function fayFeuerInterval(estimate: number, variance: number, largest: number, alpha: number): Interval {
  const up = estimate + largest;
  const upVariance = variance + largest * largest;
  const upper = gammaQuantile(1 - alpha / 2, (up * up) / upVariance, up / upVariance);
  const lower =
    estimate > 0 ? gammaQuantile(alpha / 2, (estimate * estimate) / variance, estimate / variance) : 0;
  return { lower, upper: Math.min(1, upper) };
}

export interface Decomposition {
  readonly difference: number;
  /** What changed because rates within strata changed. */
  readonly rateEffect: number;
  /** What changed because traffic moved between strata. */
  readonly mixEffect: number;
}

/** A stratum's traffic share and rate in one period. */
export interface ShareAndRate {
  readonly share: number;
  readonly rate: number;
}

/**
 * Kitagawa 1955: the crude difference candidate − baseline as rate effect plus mix effect, exactly. Shares
 * of each period must add up to 1.
 */
export function kitagawa(
  baseline: readonly ShareAndRate[],
  candidate: readonly ShareAndRate[],
): Decomposition {
  requireDomain(baseline.length === candidate.length, 'both periods need the same strata');
  let rateEffect = 0;
  let mixEffect = 0;
  for (const [i, before] of baseline.entries()) {
    const after = candidate[i]!;
    rateEffect += ((before.share + after.share) / 2) * (after.rate - before.rate);
    mixEffect += ((before.rate + after.rate) / 2) * (after.share - before.share);
  }
  return { difference: rateEffect + mixEffect, rateEffect, mixEffect };
}
