import { logBeta } from './distributions.ts';
import {
  defined,
  type Estimated,
  type Interval,
  requireAlpha,
  requireCounts,
  requireDomain,
  undefinedBecause,
} from './result.ts';
import { findRoot } from './roots.ts';

/**
 * Confidence sequences: intervals that hold at every look at once, however often one looks. The
 * beta-binomial ones assume independent binary responses of equal weight; the asymptotic ones need tens of
 * events before the first look.
 */

/**
 * Robbins 1970 under a Beta(a, b) mixture: every p with p^S (1−p)^(n−S) B(a,b)/B(a+S, b+n−S) > alpha, valid
 * at all n by Ville's inequality. Zero-safe; [0, 1] without trials.
 */
export function betaBinomialSequence(
  events: number,
  trials: number,
  alpha: number,
  prior: readonly [number, number] = [1, 1],
): Interval {
  requireCounts(events, trials);
  requireAlpha(alpha);
  const [a, b] = prior;
  requireDomain(a > 0 && b > 0, 'the prior must be positive');
  const misses = trials - events;
  const constant = logBeta(a + events, b + misses) - logBeta(a, b) + Math.log(alpha);
  // On the logit scale, so that limits near 0 and 1 keep their relative accuracy.
  const excess = (z: number) =>
    events * -Math.log1p(Math.exp(-z)) + misses * -Math.log1p(Math.exp(z)) - constant;
  return logitLimits(excess, events, trials);
}

/**
 * Howard, Ramdas, McAuliffe & Sekhon 2021 (Annals of Statistics 49:1055): two-sided beta-binomial mixture
 * tuned, for every p, to be tightest at `trialsOptimal`, which must be fixed before the first look.
 */
export function tunedBernoulliSequence(
  events: number,
  trials: number,
  alpha: number,
  tuning: { readonly trialsOptimal: number; readonly alphaOptimal: number },
): Interval {
  requireCounts(events, trials);
  requireAlpha(alpha);
  requireAlpha(tuning.alphaOptimal);
  requireDomain(tuning.trialsOptimal > 0, 'trialsOptimal must be positive');
  const misses = trials - events;
  const excess = (z: number) => {
    const p = 1 / (1 + Math.exp(-z));
    const q = 1 / (1 + Math.exp(z));
    const rho = normalMixtureRho(tuning.trialsOptimal * p * q, tuning.alphaOptimal);
    const r = Math.max(rho - p * q, 1e-3 * p * q);
    const logLikelihood = events * -Math.log1p(Math.exp(-z)) + misses * -Math.log1p(Math.exp(z));
    const mixture = logBeta(r / q + events, r / p + misses) - logBeta(r / q, r / p);
    return logLikelihood - mixture - Math.log(alpha);
  };
  return logitLimits(excess, events, trials);
}

/** Limits where `excess` (positive inside) leaves zero on either side of the observed share. */
function logitLimits(excess: (z: number) => number, events: number, trials: number): Interval {
  const FAR = 40;
  const centre = Math.log((events + 0.5) / (trials - events + 0.5));
  const inside = events > 0 && events < trials ? Math.log(events / (trials - events)) : undefined;
  const limit = (direction: 1 | -1, end: number): number => {
    if (trials === 0 || (direction < 0 ? events === 0 : events === trials)) return end;
    const start = inside ?? centre + -direction * 30;
    if (excess(direction * FAR) >= 0 || excess(start) <= 0) return end;
    return 1 / (1 + Math.exp(-findRoot(excess, start, direction * FAR)));
  };
  return { lower: limit(-1, 0), upper: limit(1, 1) };
}

/** Mixture parameter that makes the normal mixture bound tightest at intrinsic time `vOptimal`. */
export function normalMixtureRho(vOptimal: number, alpha: number): number {
  const twice = 2 * Math.log(1 / alpha);
  return vOptimal / (twice + Math.log1p(twice));
}

export interface AsymptoticSequence {
  readonly rho: number;
  readonly halfWidth: number;
  readonly interval: Interval;
}

/**
 * Asymptotic confidence sequence of a mean, Waudby-Smith et al. 2024 (Annals of Statistics 52:2613, eq. 9),
 * tightest near n = `trialsOptimal`. Not for fewer than some tens of events. Undefined without trials or
 * where the data show no spread: a normal bound would then claim certainty.
 */
export function asymptoticSequence(
  sample: { readonly mean: number; readonly sd: number; readonly n: number },
  alpha: number,
  trialsOptimal = 5000,
): Estimated<AsymptoticSequence> {
  requireAlpha(alpha);
  requireDomain(
    trialsOptimal > 0 && sample.n >= 0 && sample.sd >= 0,
    'n, sd and trialsOptimal are not negative',
  );
  if (sample.n === 0) return undefinedBecause('no-data');
  if (sample.sd === 0) return undefinedBecause('no-variance');
  const twice = -2 * Math.log(alpha);
  const rho = Math.sqrt((twice + Math.log1p(twice)) / trialsOptimal);
  const scale = sample.n * rho * rho;
  const halfWidth =
    sample.sd * Math.sqrt(((2 * (scale + 1)) / (sample.n * scale)) * Math.log(Math.sqrt(scale + 1) / alpha));
  return defined({
    rho,
    halfWidth,
    interval: { lower: sample.mean - halfWidth, upper: sample.mean + halfWidth },
  });
}

export interface BatchBound {
  readonly runningMean: number;
  readonly lower: number;
}

/**
 * One-sided lower sequence for the running mean of per-batch estimates with standard errors (Waudby-Smith et
 * al. 2024, Prop. B.2; Robbins 1970), tightest after `batchesOptimal` batches: at the variance accumulated by
 * then, or by the last batch so far. To keep the guarantee over looks at a growing series, fix that variance
 * in advance as `varianceOptimal`. Domain: alpha < 1/2; a standard error must be positive (smooth a batch
 * without events first).
 */
export function batchSequence(
  batches: readonly { readonly estimate: number; readonly se: number }[],
  alpha: number,
  batchesOptimal: number,
  varianceOptimal?: number,
): BatchBound[] {
  requireDomain(alpha > 0 && alpha < 0.5, 'alpha must lie strictly between 0 and 1/2');
  requireDomain(Number.isInteger(batchesOptimal) && batchesOptimal >= 1, 'batchesOptimal is a whole number');
  requireDomain(
    batches.every((batch) => batch.se > 0),
    'a batch needs a positive standard error',
  );
  const target =
    varianceOptimal ?? batches.slice(0, batchesOptimal).reduce((sum, { se }) => sum + se * se, 0);
  const twice = -2 * Math.log(2 * alpha);
  const rho2 = (twice + Math.log1p(twice)) / target;
  let sum = 0;
  let variance = 0;
  return batches.map(({ estimate, se }, index) => {
    const t = index + 1;
    sum += estimate;
    variance += se * se;
    const scaled = variance * rho2 + 1;
    const half = Math.sqrt(((2 * scaled) / (t * t * rho2)) * Math.log1p(Math.sqrt(scaled) / (2 * alpha)));
    return { runningMean: sum / t, lower: sum / t - half };
  });
}
