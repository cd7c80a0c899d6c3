import { binomialCdf, twoSidedZ } from './distributions.ts';
import { clampProbability, type Interval, requireAlpha, requireDomain } from './result.ts';
import { findRoot } from './roots.ts';

export interface NoisedShare {
  readonly share: number;
  readonly samplingVariance: number;
  readonly noiseVariance: number;
  readonly se: number;
  readonly wald: Interval;
  /** What one would print by forgetting the noise. For contrast. */
  readonly waldWithoutNoise: Interval;
}

/**
 * A share out of a noised count over a public denominator: Var = p(1−p)/(n−1) + noise variance/n². `count` may
 * be negative or exceed n: the noise may have pushed it there; the share is then cut to [0, 1].
 */
export function noisedShare(
  count: number,
  trials: number,
  noiseVariance: number,
  alpha: number,
): NoisedShare {
  requireDomain(
    Number.isFinite(count) && trials > 0 && noiseVariance >= 0,
    'trials positive, variance not negative',
  );
  const share = clampProbability(count / trials);
  const samplingVariance = (share * (1 - share)) / Math.max(1, trials - 1);
  const noise = noiseVariance / (trials * trials);
  const se = Math.sqrt(samplingVariance + noise);
  const z = twoSidedZ(alpha);
  const naive = z * Math.sqrt(samplingVariance);
  return {
    share,
    samplingVariance,
    noiseVariance: noise,
    se,
    wald: { lower: share - z * se, upper: share + z * se },
    waldWithoutNoise: { lower: share - naive, upper: share + naive },
  };
}

/** One value that the noise can take, with its probability. */
export interface NoiseMass {
  readonly value: number;
  readonly probability: number;
}

/**
 * The interval to publish with a noised count: the shares that an exact test of "binomial count plus this noise"
 * does not reject, alpha/2 on each side; Clopper–Pearson when the noise is nothing. Zero-safe: a count that the
 * noise pushed below zero gives a lower limit of 0, and one that no share explains is read as the nearest that
 * some share does. `noise` must add up to 1, in ascending order of value.
 */
export function noiseAwareInterval(
  count: number,
  trials: number,
  noise: readonly NoiseMass[],
  alpha: number,
): Interval {
  requireAlpha(alpha);
  requireDomain(
    Number.isInteger(count) && Number.isInteger(trials) && trials >= 0,
    'counts are whole numbers',
  );
  const total = noise.reduce((sum, { probability }) => sum + probability, 0);
  requireDomain(Math.abs(total - 1) < 1e-9, 'the noise must add up to 1');
  if (trials === 0) return { lower: 0, upper: 1 };
  /** P(binomial + noise ≤ c). */
  const below = (c: number, p: number) =>
    noise.reduce((sum, { value, probability }) => sum + probability * cdf(c - value, trials, p), 0);
  const used = plausible(count, trials, noise, alpha);
  const lowerExcess = (p: number) => 1 - below(used - 1, p) - alpha / 2;
  const upperExcess = (p: number) => below(used, p) - alpha / 2;
  return {
    lower: lowerExcess(0) >= 0 ? 0 : lowerExcess(1) <= 0 ? 1 : findRoot(lowerExcess, 0, 1, 1e-9),
    upper: upperExcess(1) >= 0 ? 1 : upperExcess(0) <= 0 ? 0 : findRoot(upperExcess, 0, 1, 1e-9),
  };
}

/** The count, moved to where at least one share leaves it more than alpha/2 on either side. */
function plausible(count: number, trials: number, noise: readonly NoiseMass[], alpha: number): number {
  const edge = (masses: readonly NoiseMass[]): number => {
    let sum = 0;
    for (const { value, probability } of masses) {
      sum += probability;
      if (sum > alpha / 2) return value;
    }
    return 0;
  };
  return Math.min(trials + edge([...noise].reverse()), Math.max(edge(noise), count));
}

function cdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : binomialCdf(k, n, p);
}
