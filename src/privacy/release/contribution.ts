import type { Noise } from './discrete-noise.ts';
import { exactRational, rational } from './rational.ts';

/** How much one user can move a table: at most `cells` cells, by at most `perCell` in each. Whole numbers. */
export interface ContributionBounds {
  readonly cells: number;
  readonly perCell: number;
}

export function sensitivities({ cells, perCell }: ContributionBounds): {
  readonly l1: number;
  readonly l2: number;
} {
  const whole = Number.isInteger(cells) && Number.isInteger(perCell) && cells >= 1 && perCell >= 1;
  if (!whole) throw new RangeError('contribution bounds are whole numbers of at least 1');
  return { l1: cells * perCell, l2: Math.sqrt(cells) * perCell };
}

/** sigma² that makes a table of noised cells rho-zCDP: cells·perCell²/(2·rho). Bun & Steinke 2016. */
export function gaussianSigma2(bounds: ContributionBounds, rho: number): number {
  const { l2 } = sensitivities(bounds);
  if (!(rho > 0)) throw new RangeError('rho must be positive');
  return (l2 * l2) / (2 * rho);
}

/** Scale that makes it pure eps-DP: cells·perCell/eps. */
export function laplaceScale(bounds: ContributionBounds, eps: number): number {
  const { l1 } = sensitivities(bounds);
  if (!(eps > 0)) throw new RangeError('eps must be positive');
  return l1 / eps;
}

/** The Gaussian noise of a rho, its parameter in exact arithmetic. */
export function noiseForRho(bounds: ContributionBounds, rho: number): Noise {
  gaussianSigma2(bounds, rho);
  const exact = exactRational(rho);
  const l2Squared = BigInt(bounds.cells) * BigInt(bounds.perCell) ** 2n;
  const sigma2 = rational(l2Squared * exact.denominator, 2n * exact.numerator);
  return { kind: 'discrete-gaussian', sigma2 };
}

/** The Laplace noise of a pure epsilon, its parameter in exact arithmetic. */
export function noiseForEpsilon(bounds: ContributionBounds, eps: number): Noise {
  laplaceScale(bounds, eps);
  const exact = exactRational(eps);
  const l1 = BigInt(bounds.cells) * BigInt(bounds.perCell);
  return { kind: 'discrete-laplace', scale: rational(l1 * exact.denominator, exact.numerator) };
}

/** One user's count in one cell, before bounding. */
export interface Contribution {
  readonly user: string;
  readonly cell: string;
  readonly count: number;
}

/**
 * Cuts every user down to the bounds: `perCell` in a cell, and `cells` cells, kept by the smallest `rank`. The
 * rank must not depend on other users (a keyed hash of user and cell does not). Returns the bounded table.
 */
export function boundContributions(
  contributions: readonly Contribution[],
  bounds: ContributionBounds,
  rank: (user: string, cell: string) => number,
): Map<string, { users: number; count: number }> {
  sensitivities(bounds);
  const users = new Map<string, Map<string, number>>();
  for (const { user, cell, count } of contributions) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError('counts are whole and not negative');
    const own = users.get(user) ?? new Map<string, number>();
    users.set(user, own);
    own.set(cell, (own.get(cell) ?? 0) + count);
  }
  const table = new Map<string, { users: number; count: number }>();
  for (const [user, own] of users) {
    const kept = [...own].sort(([a], [b]) => rank(user, a) - rank(user, b) || (a < b ? -1 : 1));
    for (const [cell, count] of kept.slice(0, bounds.cells)) {
      const sum = table.get(cell) ?? { users: 0, count: 0 };
      table.set(cell, { users: sum.users + 1, count: sum.count + Math.min(count, bounds.perCell) });
    }
  }
  return table;
}
