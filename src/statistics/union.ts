import { requireDomain } from './result.ts';

export interface UnionBounds {
  readonly lower: number;
  readonly upper: number;
  /** What adding the detectors' shares would give, cut at nothing. */
  readonly sum: number;
}

/**
 * Fréchet bounds of "at least one detector flags" out of the detectors' own shares: all that can be said
 * without the response-level OR, which is why every response stores it.
 */
export function unionBounds(shares: readonly number[]): UnionBounds {
  requireDomain(
    shares.every((p) => p >= 0 && p <= 1),
    'shares lie in [0, 1]',
  );
  const sum = shares.reduce((total, p) => total + p, 0);
  return { lower: Math.max(0, ...shares), upper: Math.min(1, sum), sum };
}

/** Whether a stored share of flagged responses can be the union of these detectors' shares. */
export function isFeasibleUnion(shares: readonly number[], any: number): boolean {
  const { lower, upper } = unionBounds(shares);
  const slack = 1e-12;
  return any >= lower - slack && any <= upper + slack;
}
