import { clopperPearson } from './binomial.ts';
import { twoSidedZ } from './distributions.ts';
import { clampProbability, type Interval, requireAlpha, requireCounts, requireDomain } from './result.ts';

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

/**
 * The interval to publish with a noised count: Clopper–Pearson at the counts that the noise leaves possible,
 * each side at half the level (Bonferroni), so that it covers whatever the two errors do together. `radius`
 * is a whole number with P(|noise| > radius) ≤ alpha/2. Zero-safe.
 */
export function noiseAwareInterval(count: number, trials: number, radius: number, alpha: number): Interval {
  requireAlpha(alpha);
  requireCounts(0, trials);
  requireDomain(Number.isInteger(radius) && radius >= 0, 'radius must be a whole number');
  const least = Math.min(trials, Math.max(0, count - radius));
  const most = Math.min(trials, Math.max(0, count + radius));
  return {
    lower: clopperPearson(least, trials, alpha / 2).lower,
    upper: clopperPearson(most, trials, alpha / 2).upper,
  };
}
