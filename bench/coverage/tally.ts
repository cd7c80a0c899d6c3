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
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export interface PassRule {
  readonly widthAnchor?: number;
  /** A negative control, which must fail. */
  readonly control?: boolean;
  /** A scenario in which nothing changed. */
  readonly isNull?: boolean;
  /** What the product must refuse to give, every time. */
  readonly refused?: boolean;
}

export interface Judged {
  readonly row: Row;
  readonly rule: PassRule;
}

/** With fewer replications a control may pass by chance, and a median says little of widths. */
export const FEW = 100;

/** What is asked of 4,000 replications and more; of fewer, what chance leaves of it: three standard errors. */
function limits(replications: number) {
  const chance = (p: number) => 3 * Math.sqrt((p * (1 - p)) / replications);
  const coverage = Math.min(0.94, 0.95 - chance(0.95));
  const side = Math.max(0.035, 0.025 + chance(0.025));
  return {
    coverage,
    // Of two replications one is a half: on which side it misses says nothing.
    side: replications < FEW ? Math.max(side, 1 - coverage) : side,
    width: replications < FEW ? Number.POSITIVE_INFINITY : 1.15,
    falseSignals: replications >= 4000 ? 0.05 : 0.05 + chance(0.05),
  };
}

export function tolerance(replications: number): string {
  const { coverage, side, falseSignals, width } = limits(replications);
  const widths = Number.isFinite(width) ? `width at most ${width} of its anchor` : 'widths not judged';
  return (
    `Tolerance at ${replications} replications: coverage at least ${coverage.toFixed(3)}, each side's misses at most ` +
    `${side.toFixed(3)}, false signals at most ${falseSignals.toFixed(3)}, undefined 0, ${widths}.`
  );
}

/** The reasons why a row fails its rule; none when it passes. */
export function failures(row: Row, rule: PassRule): string[] {
  if (rule.refused === true) return row.undefinedShare < 1 ? ['not refused'] : [];
  const limit = limits(row.replications);
  const reasons: string[] = [];
  if (row.coverage < limit.coverage) reasons.push('coverage');
  if (row.missesBelow > limit.side) reasons.push('misses below');
  if (row.missesAbove > limit.side) reasons.push('misses above');
  if (row.undefinedShare > 0) reasons.push('undefined');
  if (rule.widthAnchor !== undefined && row.medianWidth > limit.width * rule.widthAnchor)
    reasons.push('width');
  if (rule.isNull === true && row.signals !== null && row.signals > limit.falseSignals)
    reasons.push('false signals');
  return reasons;
}
