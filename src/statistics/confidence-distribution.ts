import { logBeta } from './distributions.ts';
import { requireCounts, requireDomain } from './result.ts';

/**
 * A confidence distribution on [0, 1]: its α/2 quantile is a one-sided exact limit. Continuous ones carry
 * nodes and weights for expectations and a tabulated distribution function; degenerate ones are a point.
 */
export interface ConfidenceDistribution {
  /** For expectations of functions that are no steeper than this distribution. */
  readonly nodes: Float64Array;
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** P(X ≤ x). */
  readonly cdf: (x: number) => number;
  readonly mean: number;
  readonly sd: number;
}

/** Both one-sided Clopper–Pearson confidence distributions of one proportion. */
export interface ConfidencePair {
  /** Beta(x, n−x+1), a point at 0 without events: gives lower limits. */
  readonly lower: ConfidenceDistribution;
  /** Beta(x+1, n−x), a point at 1 when all are events: gives upper limits. */
  readonly upper: ConfidenceDistribution;
}

/** Counts may be effective ones. Without trials: a point at 0 and a point at 1, so that nothing is claimed. */
export function confidencePair(events: number, trials: number): ConfidencePair {
  requireCounts(events, trials);
  const misses = Math.max(0, trials - events);
  return {
    lower: events > 0 ? betaDistribution(events, misses + 1) : pointDistribution(0),
    upper: misses > 0 ? betaDistribution(events + 1, misses) : pointDistribution(1),
  };
}

export function pointDistribution(value: number): ConfidenceDistribution {
  return {
    nodes: Float64Array.of(value),
    weights: Float64Array.of(1),
    cdf: (x) => (x >= value ? 1 : 0),
    mean: value,
    sd: 0,
  };
}

const NODES_PER_SD = 8;
const MAX_NODES = 4000;
/** Every fourth node, two a standard deviation, is enough for expectations of smooth functions. */
const OUTER_STRIDE = 4;
/** Below this shape parameter the inner function may have a kink at 0 or 1: twice as many nodes. */
const FEW_EVENTS = 5;

/**
 * Beta(a, b) on the logit scale z, where its density is log-concave and smooth for every a, b > 0, so that
 * the trapezoid rule converges geometrically. Nodes reach to tail masses below 1e-13. The distribution
 * function is the cumulated end-corrected trapezoid, interpolated by cubic Hermite: error below 1e-6.
 */
export function betaDistribution(a: number, b: number): ConfidenceDistribution {
  requireDomain(a > 0 && b > 0 && Number.isFinite(a + b), 'a and b must be positive');
  const spread = Math.sqrt(1 / a + 1 / b);
  const mode = Math.log(a / b);
  const low = mode - 9 * spread - 32 / a;
  const high = mode + 9 * spread + 32 / b;
  const count = Math.min(MAX_NODES, Math.ceil(((high - low) * NODES_PER_SD) / spread)) + 1;
  const step = (high - low) / (count - 1);
  const nodes = new Float64Array(count);
  const density = new Float64Array(count);
  const cumulative = new Float64Array(count);
  const logNorm = logBeta(a, b);
  let slope = 0;
  for (let k = 0; k < count; k++) {
    const z = low + k * step;
    const x = 1 / (1 + Math.exp(-z));
    const logX = z < 0 ? z - Math.log1p(Math.exp(z)) : -Math.log1p(Math.exp(-z));
    const f = Math.exp(a * logX + b * (logX - z) - logNorm);
    const slopeHere = f * (a - (a + b) * x);
    nodes[k] = x;
    density[k] = f;
    if (k > 0) {
      const panel = (step / 2) * (density[k - 1]! + f) + ((step * step) / 12) * (slope - slopeHere);
      cumulative[k] = cumulative[k - 1]! + Math.max(0, panel);
    }
    slope = slopeHere;
  }
  const stride = Math.min(a, b) < FEW_EVENTS ? OUTER_STRIDE / 2 : OUTER_STRIDE;
  return tabulated({ low, step, stride, nodes, density, cumulative });
}

interface Table {
  readonly low: number;
  readonly step: number;
  readonly stride: number;
  readonly nodes: Float64Array;
  readonly density: Float64Array;
  readonly cumulative: Float64Array;
}

function tabulated({ low, step, stride, nodes, density, cumulative }: Table): ConfidenceDistribution {
  const last = nodes.length - 1;
  const total = cumulative[last]!;
  const outer = outerRule(nodes, density, stride);
  const cdf = (x: number): number => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const position = (Math.log(x / (1 - x)) - low) / step;
    if (position <= 0) return 0;
    if (position >= last) return 1;
    const k = Math.floor(position);
    const t = position - k;
    const u = 1 - t;
    const value =
      u * u * (1 + 2 * t) * cumulative[k]! +
      t * t * (3 - 2 * t) * cumulative[k + 1]! +
      step * t * u * (u * density[k]! - t * density[k + 1]!);
    return value / total;
  };
  return { ...outer, cdf };
}

/**
 * Nodes for expectations, without the far tails. For functions no steeper than the distribution itself the
 * trapezoid rule at two nodes a standard deviation is exact to below 1e-9; where a kink at 0 or 1 comes in
 * (a handful of events), limits are good to 1e-5.
 */
function outerRule(nodes: Float64Array, density: Float64Array, stride: number) {
  const kept: number[] = [];
  const largest = density.reduce((max, f) => Math.max(max, f), 0);
  let mass = 0;
  for (let k = 0; k < nodes.length; k += stride)
    if (density[k]! > largest * 1e-11) {
      kept.push(k);
      mass += density[k]!;
    }
  const weights = Float64Array.from(kept, (k) => density[k]! / mass);
  const points = Float64Array.from(kept, (k) => nodes[k]!);
  const mean = points.reduce((sum, x, i) => sum + weights[i]! * x, 0);
  const variance = points.reduce((sum, x, i) => sum + weights[i]! * (x - mean) ** 2, 0);
  return { nodes: points, weights, mean, sd: Math.sqrt(variance) };
}
