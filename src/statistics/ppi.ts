import { clopperPearson } from './binomial.ts';
import { twoSidedZ } from './distributions.ts';
import { defined, type Estimated, type Interval, requireDomain, undefinedBecause } from './result.ts';

/** Labels y against flags f on the labelled responses, and flags alone on the unlabelled ones. */
export interface PpiCounts {
  readonly y1f1: number;
  readonly y1f0: number;
  readonly y0f1: number;
  readonly y0f0: number;
  readonly unlabelledF1: number;
  readonly unlabelledF0: number;
}

export interface PpiEstimate {
  readonly lambda: number;
  readonly lambdaRaw: number;
  readonly estimate: number;
  readonly se: number;
}

/**
 * Mean by prediction-powered inference: Angelopoulos et al. 2023 (Science 382:669) for lambda 1, PPI++
 * (arXiv:2311.01453) for the variance-minimising lambda, cut to [0, 1]. `ddof` 1 divides variances by n − 1
 * (never narrower, the default to use); 0 is what the reference package does. Its normal interval
 * undercovers below ten labelled issues: use {@link ppiInterval}, which then falls back to the labels alone.
 * Undefined with fewer than two labelled or two unlabelled responses.
 */
export function ppiMean(counts: PpiCounts, lambda: 1 | 'optimal', ddof: 0 | 1 = 1): Estimated<PpiEstimate> {
  for (const value of Object.values(counts)) requireDomain(value >= 0, 'counts must not be negative');
  const { y1f1, y1f0, y0f1, unlabelledF1 } = counts;
  const n = y1f1 + y1f0 + y0f1 + counts.y0f0;
  const m = unlabelledF1 + counts.unlabelledF0;
  if (n < 2 || m < 2) return undefinedBecause('no-labels');
  const y = (y1f1 + y1f0) / n;
  const f = (y1f1 + y0f1) / n;
  const u = unlabelledF1 / m;
  const pooled = (y1f1 + y0f1 + unlabelledF1) / (n + m);
  const covariance = ((y1f1 / n - y * f) * n) / (n - ddof);
  // The reference package divides this one variance by n − 1 under either ddof.
  const pooledVariance = (pooled * (1 - pooled) * (n + m)) / (n + m - 1);
  const raw = pooledVariance > 0 ? covariance / ((1 + n / m) * pooledVariance) : 0;
  const used = lambda === 1 ? 1 : Math.min(1, Math.max(0, raw));
  const residual = y - used * f;
  const second = (y1f1 * (1 - used) ** 2 + y1f0 + y0f1 * used ** 2) / n;
  const rectifier = ((second - residual ** 2) * n) / (n - ddof);
  const imputed = (used ** 2 * u * (1 - u) * m) / (m - ddof);
  const se = Math.sqrt(Math.max(0, rectifier) / n + imputed / m);
  return defined({ lambda: used, lambdaRaw: raw, estimate: used * u + residual, se });
}

/** estimate ± z·SE: may leave [0, 1]. A comparison only below ten labelled issues. */
export function ppiWald(
  estimate: { readonly estimate: number; readonly se: number },
  alpha: number,
): Interval {
  const half = twoSidedZ(alpha) * estimate.se;
  return { lower: estimate.estimate - half, upper: estimate.estimate + half };
}

/** The interval to use: PPI++ from ten labelled issues and ten labelled clean ones on, else Clopper–Pearson on the labels. */
export function ppiInterval(
  counts: PpiCounts,
  alpha: number,
): { interval: Interval; method: 'ppi' | 'labels' } {
  const issues = counts.y1f1 + counts.y1f0;
  const n = issues + counts.y0f1 + counts.y0f0;
  const estimate = ppiMean(counts, 'optimal', 1);
  if (!estimate.defined || issues < 10 || n - issues < 10)
    return { interval: clopperPearson(issues, n, alpha), method: 'labels' };
  const { lower, upper } = ppiWald(estimate.value, alpha);
  return { interval: { lower: Math.max(0, lower), upper: Math.min(1, upper) }, method: 'ppi' };
}

export interface StratifiedPpi {
  readonly lambdas: readonly number[];
  readonly strata: readonly number[];
  readonly estimate: number;
  readonly se: number;
}

/**
 * Stratified PPI++, Fisch et al. 2024: one lambda a stratum, combined by known traffic shares (not sample
 * shares), which must add up to 1. Undefined when any stratum is.
 */
export function stratifiedPpi(
  strata: readonly (PpiCounts & { readonly share: number })[],
): Estimated<StratifiedPpi> {
  const total = strata.reduce((sum, s) => sum + s.share, 0);
  requireDomain(Math.abs(total - 1) < 1e-9, 'traffic shares must add up to 1');
  const lambdas: number[] = [];
  const estimates: number[] = [];
  let estimate = 0;
  let variance = 0;
  for (const { share, ...counts } of strata) {
    const one = ppiMean(counts, 'optimal', 1);
    if (!one.defined) return one;
    lambdas.push(one.value.lambda);
    estimates.push(one.value.estimate);
    estimate += share * one.value.estimate;
    variance += (share * one.value.se) ** 2;
  }
  return defined({ lambdas, strata: estimates, estimate, se: Math.sqrt(variance) });
}
