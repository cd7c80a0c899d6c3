import { twoSidedZ } from './distributions.ts';
import { defined, type Estimated, type Interval, requireDomain, undefinedBecause } from './result.ts';

/** Agreement beyond chance, with a large-sample interval cut to [−1, 1]. */
export interface Kappa {
  readonly kappa: number;
  readonly se: number;
  readonly interval: Interval;
  readonly observed: number;
  readonly expected: number;
  readonly items: number;
}

/**
 * Cohen 1960 for two reviewers; standard error of Fleiss, Cohen & Everitt 1969. `table[i][j]` counts items
 * that the first put into category i and the second into j. Undefined without items, or when both used one
 * and the same category throughout: then chance explains everything.
 */
export function cohenKappa(table: readonly (readonly number[])[], alpha: number): Estimated<Kappa> {
  const size = table.length;
  requireDomain(
    table.every((row) => row.length === size && row.every((n) => n >= 0)),
    'the table is square, its counts not negative',
  );
  const items = table.flat().reduce((sum, n) => sum + n, 0);
  if (items === 0) return undefinedBecause('no-data');
  const p = table.map((row) => row.map((n) => n / items));
  const first = p.map((row) => row.reduce((sum, x) => sum + x, 0));
  const second = p.map((_, j) => p.reduce((sum, row) => sum + row[j]!, 0));
  const observed = p.reduce((sum, row, i) => sum + row[i]!, 0);
  const expected = first.reduce((sum, x, i) => sum + x * second[i]!, 0);
  if (expected >= 1) return undefinedBecause('no-variance');
  const kappa = (observed - expected) / (1 - expected);
  let spread = 0;
  p.forEach((row, i) => {
    row.forEach((x, j) => {
      if (i === j) spread += x * (1 - (first[i]! + second[i]!) * (1 - kappa)) ** 2;
      else spread += (1 - kappa) ** 2 * x * (first[j]! + second[i]!) ** 2;
    });
  });
  const centre = (kappa - expected * (1 - kappa)) ** 2;
  const variance = Math.max(0, spread - centre) / (items * (1 - expected) ** 2);
  return defined(kappaOf(kappa, variance, observed, expected, items, alpha));
}

/**
 * Fleiss 1971 for two or more reviewers an item, whose number may differ between items; standard error by
 * the jackknife over items. `ratings[i][c]` counts the reviewers who put item i into category c; items with
 * fewer than two reviewers are left out. Undefined when fewer than two items remain or all ratings agree on one category.
 */
export function fleissKappa(ratings: readonly (readonly number[])[], alpha: number): Estimated<Kappa> {
  const used = ratings.filter((row) => total(row) >= 2);
  requireDomain(
    used.every((row) => row.length === used[0]!.length && row.every((n) => n >= 0)),
    'every item has the same categories, counts are not negative',
  );
  if (used.length < 2) return undefinedBecause('no-data');
  const whole = fleissOf(sums(used));
  if (whole === undefined) return undefinedBecause('no-variance');
  const all = sums(used);
  const left: number[] = [];
  for (const row of used) {
    const without = fleissOf(subtract(all, row));
    if (without === undefined) return undefinedBecause('no-variance');
    left.push(without.kappa);
  }
  const mean = total(left) / left.length;
  const variance = ((left.length - 1) / left.length) * left.reduce((sum, k) => sum + (k - mean) ** 2, 0);
  return defined(kappaOf(whole.kappa, variance, whole.observed, whole.expected, used.length, alpha));
}

interface FleissSums {
  readonly items: number;
  /** Sum over items of the share of agreeing pairs of reviewers. */
  readonly agreement: number;
  readonly categories: readonly number[];
}

const total = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0);

function itemAgreement(row: readonly number[]): number {
  const reviewers = total(row);
  return row.reduce((sum, n) => sum + n * (n - 1), 0) / (reviewers * (reviewers - 1));
}

function sums(rows: readonly (readonly number[])[]): FleissSums {
  return {
    items: rows.length,
    agreement: rows.reduce((sum, row) => sum + itemAgreement(row), 0),
    categories: rows[0]!.map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0)),
  };
}

function subtract(all: FleissSums, row: readonly number[]): FleissSums {
  return {
    items: all.items - 1,
    agreement: all.agreement - itemAgreement(row),
    categories: all.categories.map((n, c) => n - row[c]!),
  };
}

function fleissOf({ items, agreement, categories }: FleissSums) {
  const ratings = total(categories);
  const expected = categories.reduce((sum, n) => sum + (n / ratings) ** 2, 0);
  if (expected >= 1 - 1e-12) return undefined;
  const observed = agreement / items;
  return { kappa: (observed - expected) / (1 - expected), observed, expected };
}

function kappaOf(
  kappa: number,
  variance: number,
  observed: number,
  expected: number,
  items: number,
  alpha: number,
): Kappa {
  const se = Math.sqrt(variance);
  const half = twoSidedZ(alpha) * se;
  const interval = { lower: Math.max(-1, kappa - half), upper: Math.min(1, kappa + half) };
  return { kappa, se, interval, observed, expected, items };
}
