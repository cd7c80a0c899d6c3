import { requireDomain } from './result.ts';

/** What the CUSUM is tuned to: a rate in control, a rate to detect, and the decision limit h. */
export interface CusumDesign {
  readonly inControl: number;
  readonly outOfControl: number;
  readonly limit: number;
}

/** Increments of the log-likelihood ratio, Page 1954; Reynolds & Stoumbos 1999; Steiner et al. 2000. */
export function cusumIncrements(design: CusumDesign): { readonly flag: number; readonly clean: number } {
  const { inControl: p0, outOfControl: p1 } = design;
  requireDomain(p0 > 0 && p0 < 1 && p1 > 0 && p1 < 1, 'rates must lie strictly between 0 and 1');
  requireDomain(p0 !== p1, 'the two rates must differ');
  return { flag: Math.log(p1 / p0), clean: Math.log1p(-p1) - Math.log1p(-p0) };
}

export interface CusumPath {
  readonly path: readonly number[];
  /** Index of the first look at or above the limit, null when there is none. */
  readonly alarm: number | null;
}

/**
 * S_t = max(0, S_{t−1} + x_t·log(p1/p0) + (n_t − x_t)·log((1−p1)/(1−p0))), without a reset after an alarm.
 * A look without responses leaves S where it is: no data is not health.
 */
export function cusumPath(
  design: CusumDesign,
  looks: readonly { readonly trials: number; readonly events: number }[],
  start = 0,
): CusumPath {
  const { flag, clean } = cusumIncrements(design);
  const path: number[] = [];
  let value = start;
  let alarm: number | null = null;
  for (const [index, { trials, events }] of looks.entries()) {
    requireDomain(events >= 0 && events <= trials, 'events must lie between 0 and trials');
    value = Math.max(0, value + events * flag + (trials - events) * clean);
    path.push(value);
    if (alarm === null && value >= design.limit) alarm = index;
  }
  return { path, alarm };
}

/**
 * Exact expected number of responses to a signal of the Bernoulli CUSUM B = max(0, B + X − 1/m), signal at
 * B ≥ limit/m, started at 0 (Reynolds & Stoumbos 1999, J Qual Technol 31:87): the Markov chain on multiples
 * of 1/m, solved by elimination in limit × m steps. `m` and `limit` are whole numbers. Domain 0 < p < 1;
 * with m = 1 every flag leaves B where it is and no signal ever comes: a RangeError.
 */
export function bernoulliRunLength(m: number, limit: number, p: number): number {
  requireDomain(Number.isInteger(m) && m >= 2, 'm must be a whole number of at least 2');
  requireDomain(Number.isInteger(limit) && limit >= 1, 'the limit must be a whole number of at least 1');
  requireDomain(p > 0 && p < 1, 'p must lie strictly between 0 and 1');
  // Row b: E(b) = 1 + (1−p)·E(max(0, b−1)) + p·E(b+m−1), and E = 0 from the limit on. Eliminating from the top
  // leaves E(b) = constant[b] + (1 − gap[b])·E(b−1). The gaps are kept instead of the slopes, which lie so
  // close to 1 that their difference from it would lose its digits at long run lengths.
  const constant = new Float64Array(limit);
  const gap = new Float64Array(limit);
  for (let b = limit - 1; b >= 0; b--) {
    const jump = b + m - 1 < limit ? chain(constant, gap, b, b + m - 1) : { constant: 0, gap: 1 };
    if (b === 0) return (1 + p * jump.constant) / (p * jump.gap);
    const self = 1 - p + p * jump.gap;
    constant[b] = (1 + p * jump.constant) / self;
    gap[b] = (p * jump.gap) / self;
  }
  throw new RangeError('unreachable: the limit is at least 1');
}

/** E(to) = constant + (1 − gap)·E(from): composes the steps from+1 … to. */
function chain(constant: Float64Array, gap: Float64Array, from: number, to: number) {
  let c = 0;
  let g = 0;
  for (let b = from + 1; b <= to; b++) {
    const slope = 1 - gap[b]!;
    c = constant[b]! + slope * c;
    g = gap[b]! + slope * g;
  }
  return { constant: c, gap: g };
}
