import { betaQuantile, tQuantile } from './distributions.ts';
import {
  clampProbability,
  defined,
  type Estimated,
  type Interval,
  requireAlpha,
  requireDomain,
  undefinedBecause,
} from './result.ts';

/** A proportion with its design-based variance. `n` counts responses, `df` the design's degrees of freedom. */
export interface DesignEstimate {
  readonly estimate: number;
  readonly variance: number;
  readonly df: number;
  readonly n: number;
}

/** One stratum of a simple random sample: `events` of `sampled` responses out of `population`. */
export interface StratumCounts {
  readonly population: number;
  readonly sampled: number;
  readonly events: number;
}

/**
 * What one stratum of a clustered, weighted sample adds up to. `a` is a cluster's weighted event sum Σwy,
 * `b` its weight sum Σw, over its rows in the domain; a cluster without rows in the domain adds nothing
 * but counts in `clusters`. Ten million rows become one such record a stratum, in SQL:
 *
 *   SELECT stratum, count() clusters, countIf(n > 0) activeClusters, sum(n) responses, sum(e) events,
 *          sum(b) weight, sum(a) weightedEvents, sum(ww) squaredWeight,
 *          sum(b * b) clusterWeightSquared, sum(a * b) clusterCross, sum(a * a) clusterEventsSquared
 *   FROM (SELECT stratum, user_key, countIf(dom) n, countIf(dom AND y) e, sumIf(w, dom) b,
 *                sumIf(w, dom AND y) a, sumIf(w * w, dom) ww
 *         FROM scored GROUP BY stratum, user_key)
 *   GROUP BY stratum
 *
 * A response without a user is a cluster of its own: group it by its response key.
 */
export interface StratumMoments {
  readonly stratum: string;
  readonly clusters: number;
  readonly activeClusters: number;
  readonly responses: number;
  readonly events: number;
  readonly weight: number;
  readonly weightedEvents: number;
  readonly squaredWeight: number;
  readonly clusterWeightSquared: number;
  readonly clusterCross: number;
  readonly clusterEventsSquared: number;
}

/** One response: 0 or 1, its design weight (inverse inclusion probability), its stratum and its cluster. */
export interface WeightedRow {
  readonly stratum: string;
  readonly cluster: string;
  readonly weight: number;
  readonly event: boolean;
  /** Outside the domain a row keeps its cluster in the design and adds nothing else. Default true. */
  readonly inDomain?: boolean;
}

/** The moments of rows, for data that are not in a store. */
export function momentsOf(rows: readonly WeightedRow[]): StratumMoments[] {
  const strata = new Map<string, Map<string, { n: number; e: number; a: number; b: number; ww: number }>>();
  for (const row of rows) {
    requireDomain(row.weight >= 0 && Number.isFinite(row.weight), 'weights must be finite, not negative');
    const clusters = strata.get(row.stratum) ?? new Map();
    strata.set(row.stratum, clusters);
    const sums = clusters.get(row.cluster) ?? { n: 0, e: 0, a: 0, b: 0, ww: 0 };
    clusters.set(row.cluster, sums);
    if (row.inDomain === false) continue;
    sums.n += 1;
    sums.b += row.weight;
    sums.ww += row.weight * row.weight;
    if (row.event) {
      sums.e += 1;
      sums.a += row.weight;
    }
  }
  return [...strata].map(([stratum, clusters]) => sumClusters(stratum, [...clusters.values()]));
}

function sumClusters(
  stratum: string,
  clusters: readonly { n: number; e: number; a: number; b: number; ww: number }[],
): StratumMoments {
  const total = (f: (c: (typeof clusters)[number]) => number) => clusters.reduce((s, c) => s + f(c), 0);
  return {
    stratum,
    clusters: clusters.length,
    activeClusters: total((c) => (c.n > 0 ? 1 : 0)),
    responses: total((c) => c.n),
    events: total((c) => c.e),
    weight: total((c) => c.b),
    weightedEvents: total((c) => c.a),
    squaredWeight: total((c) => c.ww),
    clusterWeightSquared: total((c) => c.b * c.b),
    clusterCross: total((c) => c.a * c.b),
    clusterEventsSquared: total((c) => c.a * c.a),
  };
}

/**
 * Stratified expansion estimator, Cochran 1977 ch. 5. Undefined when a populated stratum has no sample.
 * A stratum with one response borrows the variance p(1−p) at the overall estimate.
 */
export function stratifiedProportion(
  strata: readonly StratumCounts[],
  options: { readonly finitePopulation: boolean },
): Estimated<DesignEstimate & { readonly total: number }> {
  const used = strata.filter((s) => s.population > 0);
  for (const s of used) {
    requireDomain(s.sampled >= 0 && s.sampled <= s.population, 'a sample cannot exceed its population');
    requireDomain(s.events >= 0 && s.events <= s.sampled, 'events must lie between 0 and sampled');
  }
  if (used.length === 0) return undefinedBecause('no-data');
  if (used.some((s) => s.sampled === 0)) return undefinedBecause('empty-stratum');
  const population = used.reduce((sum, s) => sum + s.population, 0);
  const total = used.reduce((sum, s) => sum + (s.population * s.events) / s.sampled, 0);
  const estimate = total / population;
  const n = used.reduce((sum, s) => sum + s.sampled, 0);
  let variance = 0;
  for (const s of used) {
    const p = s.events / s.sampled;
    const unit = s.sampled > 1 ? (p * (1 - p)) / (s.sampled - 1) : estimate * (1 - estimate);
    const correction = options.finitePopulation ? 1 - s.sampled / s.population : 1;
    variance += (s.population / population) ** 2 * correction * unit;
  }
  return defined({ estimate, variance, df: Math.max(1, n - used.length), n, total });
}

/**
 * Hájek mean with the Taylor-linearised, with-replacement variance between clusters within strata:
 * Särndal, Swensson & Wretman 1992 ch. 5; equals R `survey::svymean`. `df` counts clusters and strata with
 * at least one row in the domain. A stratum with one cluster is centred at zero (R's `adjust`): its
 * variance is then overstated, never dropped. Undefined when the weights add up to nothing.
 */
export function hajek(strata: readonly StratumMoments[]): Estimated<DesignEstimate> {
  const weight = strata.reduce((sum, s) => sum + s.weight, 0);
  if (!(weight > 0)) return undefinedBecause('no-data');
  const estimate = clampProbability(strata.reduce((sum, s) => sum + s.weightedEvents, 0) / weight);
  let variance = 0;
  let df = 0;
  for (const s of strata) {
    variance += linearisedVariance(s, estimate) / (weight * weight);
    if (s.activeClusters > 0) df += s.activeClusters - 1;
  }
  const n = strata.reduce((sum, s) => sum + s.responses, 0);
  return defined({ estimate, variance, df: Math.max(1, df), n });
}

/** n/(n−1) Σ(z−z̄)² of the clusters' residuals z = a − p·b, out of the moments alone. */
function linearisedVariance(s: StratumMoments, p: number): number {
  const squares = s.clusterEventsSquared - 2 * p * s.clusterCross + p * p * s.clusterWeightSquared;
  if (s.clusters <= 1) return Math.max(0, squares);
  const sum = s.weightedEvents - p * s.weight;
  return Math.max(0, (s.clusters / (s.clusters - 1)) * (squares - (sum * sum) / s.clusters));
}

export interface KornGraubard {
  readonly interval: Interval;
  /** Effective sample size after the degrees-of-freedom adjustment, before and after the cap. */
  readonly effective: number;
  readonly events: number;
}

/**
 * Korn & Graubard 1998 (Survey Methodology 24:193): Clopper–Pearson on the effective sample size
 * p(1−p)/variance × (t_{n−1}/t_df)². Where the variance is zero (no events, or all events), it is `n`
 * (NCHS Vital and Health Statistics 2(175)). `cap` keeps it from exceeding n.
 */
export function kornGraubard(
  design: DesignEstimate,
  alpha: number,
  options: { readonly cap: boolean; readonly adjustDf?: boolean } = { cap: true },
): KornGraubard {
  requireAlpha(alpha);
  const { estimate: p, variance, df, n } = design;
  requireDomain(p >= 0 && p <= 1 && n >= 0 && variance >= 0, 'not an estimate of a proportion');
  const raw =
    options.adjustDf === false ? rawEffective(design) : rawEffective(design) * dfRatio(n, df, alpha);
  const effective = variance === 0 || p === 0 || p === 1 ? n : raw;
  const used = options.cap ? Math.min(n, effective) : effective;
  const events = p * used;
  return { interval: effectiveClopperPearson(events, used, alpha), effective: used, events };
}

function rawEffective(design: DesignEstimate): number {
  const { estimate: p, variance, n } = design;
  return variance > 0 ? (p * (1 - p)) / variance : n;
}

function dfRatio(n: number, df: number, alpha: number): number {
  if (n <= 1) return 1;
  return (tQuantile(1 - alpha / 2, n - 1) / tQuantile(1 - alpha / 2, df)) ** 2;
}

/** Clopper–Pearson on fractional counts; [0, 1] without trials. */
function effectiveClopperPearson(events: number, trials: number, alpha: number): Interval {
  if (!(trials > 0)) return { lower: 0, upper: 1 };
  const misses = Math.max(0, trials - events);
  return {
    lower: events > 0 ? betaQuantile(alpha / 2, events, misses + 1) : 0,
    upper: misses > 0 ? betaQuantile(1 - alpha / 2, events + 1, misses) : 1,
  };
}

/** Interval on the logit scale with t quantiles (R `svyciprop(method = "logit")`); undefined at 0 and 1. */
export function logitInterval(design: DesignEstimate, alpha: number): Estimated<Interval> {
  requireAlpha(alpha);
  const { estimate: p, variance, df } = design;
  if (p <= 0 || p >= 1) return undefinedBecause('boundary-estimate');
  const half = (tQuantile(1 - alpha / 2, df) * Math.sqrt(variance)) / (p * (1 - p));
  const centre = Math.log(p / (1 - p));
  return defined({ lower: 1 / (1 + Math.exp(half - centre)), upper: 1 / (1 + Math.exp(-half - centre)) });
}

/** Estimate ± t × SE. A comparison only: it fails at small rates and is not published. */
export function waldInterval(design: DesignEstimate, alpha: number): Interval {
  const half = tQuantile(1 - alpha / 2, design.df) * Math.sqrt(design.variance);
  return { lower: design.estimate - half, upper: design.estimate + half };
}
