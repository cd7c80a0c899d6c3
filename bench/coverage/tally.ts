import type { Estimated, Interval } from '../../src/statistics/result.ts';

/** What one method did over all replications of one cell. */
export interface Row {
  readonly cell: string;
  readonly method: string;
  readonly replications: number;
  readonly coverage: number;
  readonly missesBelow: number;
  readonly missesAbove: number;
  readonly undefinedShare: number;
  readonly medianWidth: number;
  readonly medianLower: number;
  readonly medianUpper: number;
  /** Share of intervals that exclude `nullValue`, when there is one. */
  readonly signals: number | null;
}

export interface Tally {
  readonly add: (interval: Estimated<Interval>, truth: number) => void;
  readonly row: () => Row;
}

/** An undefined or non-finite-and-useless answer counts as a miss; [0, 1] and the like show in the width. */
export function tally(cell: string, method: string, nullValue: number | null = null): Tally {
  let replications = 0;
  let below = 0;
  let above = 0;
  let missing = 0;
  let signals = 0;
  const lowers: number[] = [];
  const uppers: number[] = [];
  return {
    add(interval, truth) {
      replications += 1;
      if (!interval.defined) {
        missing += 1;
        return;
      }
      const { lower, upper } = interval.value;
      if (Number.isNaN(lower) || Number.isNaN(upper)) throw new Error(`${method} gave NaN`);
      lowers.push(lower);
      uppers.push(upper);
      if (truth < lower) below += 1;
      if (truth > upper) above += 1;
      if (nullValue !== null && (lower > nullValue || upper < nullValue)) signals += 1;
    },
    row: () => ({
      cell,
      method,
      replications,
      coverage: (replications - missing - below - above) / replications,
      missesBelow: below / replications,
      missesAbove: above / replications,
      undefinedShare: missing / replications,
      medianWidth: median(uppers.map((upper, i) => upper - lowers[i]!)),
      medianLower: median(lowers),
      medianUpper: median(uppers),
      signals: nullValue === null ? null : signals / replications,
    }),
  };
}

function median(values: readonly number[]): number {
  if (values.length === 0) return Number.POSITIVE_INFINITY;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export interface PassRule {
  /** Undefined for a negative control, which must fail. */
  readonly widthAnchor?: number;
  readonly control?: boolean;
  /** A scenario in which nothing changed. */
  readonly isNull?: boolean;
}

/** 0.05 at 4,000 replications and more; below that chance gets its three standard errors. */
function falseSignalLimit(replications: number): number {
  return replications >= 4000 ? 0.05 : 0.05 + 3 * Math.sqrt((0.05 * 0.95) / replications);
}

/** The reasons why a row fails its rule; none when it passes. */
export function failures(row: Row, rule: PassRule): string[] {
  const reasons: string[] = [];
  const floor = 0.95 - 3 * Math.sqrt((0.95 * 0.05) / row.replications);
  if (row.coverage < Math.min(0.94, floor)) reasons.push('coverage');
  const side = Math.max(0.035, 0.025 + 3 * Math.sqrt((0.025 * 0.975) / row.replications));
  if (row.missesBelow > side) reasons.push('misses below');
  if (row.missesAbove > side) reasons.push('misses above');
  if (row.undefinedShare > 0) reasons.push('undefined');
  if (rule.widthAnchor !== undefined && row.medianWidth > 1.15 * rule.widthAnchor) reasons.push('width');
  if (rule.isNull === true && row.signals !== null && row.signals > falseSignalLimit(row.replications))
    reasons.push('false signals');
  return reasons;
}
