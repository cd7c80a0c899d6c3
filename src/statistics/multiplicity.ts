import { requireDomain } from './result.ts';

/** Adjusted p-values, in the order given. Domain: p in [0, 1]. */

function requireP(p: readonly number[]): void {
  requireDomain(
    p.every((value) => value >= 0 && value <= 1),
    'p-values lie in [0, 1]',
  );
}

/** Benjamini & Hochberg 1995: false discovery rate. */
export function benjaminiHochberg(p: readonly number[]): number[] {
  requireP(p);
  const order = p.map((_, i) => i).sort((i, j) => p[j]! - p[i]!);
  const adjusted = new Array<number>(p.length).fill(1);
  let smallest = 1;
  order.forEach((index, place) => {
    smallest = Math.min(smallest, (p[index]! * p.length) / (p.length - place));
    adjusted[index] = smallest;
  });
  return adjusted;
}

/** Holm 1979: family-wise error. */
export function holm(p: readonly number[]): number[] {
  requireP(p);
  const order = p.map((_, i) => i).sort((i, j) => p[i]! - p[j]!);
  const adjusted = new Array<number>(p.length).fill(1);
  let largest = 0;
  order.forEach((index, place) => {
    largest = Math.max(largest, Math.min(1, p[index]! * (p.length - place)));
    adjusted[index] = largest;
  });
  return adjusted;
}

export function bonferroni(p: readonly number[]): number[] {
  requireP(p);
  return p.map((value) => Math.min(1, value * p.length));
}
