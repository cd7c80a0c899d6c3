/**
 * How this folder says "there is no number". Two kinds of trouble, two channels:
 *
 * - A caller's mistake (a negative count, more events than trials, alpha outside (0, 1), NaN) throws `RangeError`.
 * - Data that admit no answer (no events for a log ratio, a denominator that may be zero) return
 *   `{ defined: false, reason }`. No function returns NaN.
 *
 * `Infinity` occurs in two places only: as the upper limit of a ratio whose denominator may be zero, and as a
 * CUSUM's run length beyond the largest double.
 */

const UNDEFINED_REASONS = [
  'no-data',
  'no-events',
  'zero-numerator',
  'zero-denominator',
  'unbounded',
  'nonpositive-rate',
  'se-plus-sp-at-most-1',
  'boundary-estimate',
  'empty-stratum',
  'no-labels',
  'no-variance',
  'series-broken',
] as const;
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

export interface Undefined {
  readonly defined: false;
  readonly reason: UndefinedReason;
}

export type Estimated<T> = { readonly defined: true; readonly value: T } | Undefined;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export function defined<T>(value: T): Estimated<T> {
  return { defined: true, value };
}

export function undefinedBecause(reason: UndefinedReason): Undefined {
  return { defined: false, reason };
}

/** Throws `RangeError` when a precondition of a function does not hold: always a bug of the caller. */
export function requireDomain(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new RangeError(rule);
}

/** Two-sided error level. */
export function requireAlpha(alpha: number): void {
  requireDomain(alpha > 0 && alpha < 1, 'alpha must lie strictly between 0 and 1');
}

/** `events` out of `trials`; both may be fractional (effective counts), neither negative. */
export function requireCounts(events: number, trials: number): void {
  requireDomain(Number.isFinite(trials) && trials >= 0, 'trials must be finite and not negative');
  requireDomain(events >= 0 && events <= trials, 'events must lie between 0 and trials');
}

export function clampProbability(value: number): number {
  return Math.min(1, Math.max(0, value));
}
