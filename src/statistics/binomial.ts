import { betaQuantile, normalQuantile, twoSidedZ } from './distributions.ts';
import { clampProbability, type Interval, requireAlpha, requireCounts, requireDomain } from './result.ts';

/**
 * Intervals for one proportion out of independent draws. Domain: 0 ≤ events ≤ trials, both may be
 * effective (fractional) counts. Without trials every interval is [0, 1]. The limit at zero events is
 * exactly 0, at all events exactly 1. There is no Wald interval here on purpose.
 */

const WHOLE: Interval = { lower: 0, upper: 1 };

/** Score interval, Wilson 1927. */
export function wilson(events: number, trials: number, alpha: number): Interval {
  requireCounts(events, trials);
  const z2 = twoSidedZ(alpha) ** 2;
  if (trials === 0) return WHOLE;
  const p = events / trials;
  const centre = (events + z2 / 2) / (trials + z2);
  const half = (Math.sqrt(z2) / (trials + z2)) * Math.sqrt(trials * p * (1 - p) + z2 / 4);
  return pinned(events, trials, centre - half, centre + half);
}

/** Score interval with continuity correction, Newcombe 1998 (Statistics in Medicine 17:857, method 4). */
export function wilsonCorrected(events: number, trials: number, alpha: number): Interval {
  requireCounts(events, trials);
  const z = twoSidedZ(alpha);
  if (trials === 0) return WHOLE;
  const p = events / trials;
  const z2 = z * z;
  const scale = 2 * (trials + z2);
  const lower = 2 * events + z2 - 1 - z * root(z2 - 2 - 1 / trials + 4 * p * (trials * (1 - p) + 1));
  const upper = 2 * events + z2 + 1 + z * root(z2 + 2 - 1 / trials + 4 * p * (trials * (1 - p) - 1));
  return pinned(events, trials, lower / scale, upper / scale);
}

/** Exact tail interval, Clopper & Pearson 1934. */
export function clopperPearson(events: number, trials: number, alpha: number): Interval {
  requireCounts(events, trials);
  requireAlpha(alpha);
  if (trials === 0) return WHOLE;
  return {
    lower: events === 0 ? 0 : betaQuantile(alpha / 2, events, trials - events + 1),
    upper: events === trials ? 1 : betaQuantile(1 - alpha / 2, events + 1, trials - events),
  };
}

/** Upper limit of the one-sided exact interval at level alpha (all of it on one side). */
export function clopperPearsonUpper(events: number, trials: number, alpha: number): number {
  requireCounts(events, trials);
  requireAlpha(alpha);
  return events === trials ? 1 : betaQuantile(1 - alpha, events + 1, trials - events);
}

/** Equal-tailed interval under Jeffreys' prior, with the ends of Brown, Cai & DasGupta 2001. */
export function jeffreys(events: number, trials: number, alpha: number): Interval {
  requireCounts(events, trials);
  requireAlpha(alpha);
  if (trials === 0) return WHOLE;
  const a = events + 0.5;
  const b = trials - events + 0.5;
  return {
    lower: events === 0 ? 0 : betaQuantile(alpha / 2, a, b),
    upper: events === trials ? 1 : betaQuantile(1 - alpha / 2, a, b),
  };
}

/** Agresti & Coull 1998, cut off at 0 and 1. */
export function agrestiCoull(events: number, trials: number, alpha: number): Interval {
  requireCounts(events, trials);
  const z = twoSidedZ(alpha);
  if (trials === 0) return WHOLE;
  const size = trials + z * z;
  const centre = (events + (z * z) / 2) / size;
  const half = z * Math.sqrt((centre * (1 - centre)) / size);
  return { lower: clampProbability(centre - half), upper: clampProbability(centre + half) };
}

/**
 * How many trials without a single event bring the upper exact limit (two-sided alpha) down to `bound`:
 * the price of showing that misses are rare.
 */
export function cleanTrialsToBound(bound: number, alpha: number): number {
  requireDomain(bound > 0 && bound < 1, 'bound must lie strictly between 0 and 1');
  requireAlpha(alpha);
  return Math.ceil(Math.log(alpha / 2) / Math.log1p(-bound));
}

/** Trials needed for a normal-theory half-width at an anticipated proportion; for planning only. */
export function trialsForHalfWidth(proportion: number, halfWidth: number, alpha: number): number {
  requireDomain(proportion > 0 && proportion < 1, 'proportion must lie strictly between 0 and 1');
  requireDomain(halfWidth > 0, 'halfWidth must be positive');
  const z = normalQuantile(1 - alpha / 2);
  return Math.ceil((z * z * proportion * (1 - proportion)) / (halfWidth * halfWidth));
}

function root(value: number): number {
  return Math.sqrt(Math.max(0, value));
}

function pinned(events: number, trials: number, lower: number, upper: number): Interval {
  return {
    lower: events === 0 ? 0 : clampProbability(lower),
    upper: events === trials ? 1 : clampProbability(upper),
  };
}
