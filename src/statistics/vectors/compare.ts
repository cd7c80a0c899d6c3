import type { Estimated, Interval } from '../result.ts';

/** One published vector: what goes in, what must come out, and how close. */
export interface Vector {
  readonly id: string;
  readonly family: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: Readonly<Record<string, number | boolean>>;
}

/** Computes the expected fields from the inputs. `expected` serves only to judge answers that are not unique. */
export type Family = (inputs: never, expected: never) => Readonly<Record<string, unknown>>;

/** An unbounded limit is `null` in the files. */
export function pair(interval: Interval): [number | null, number | null] {
  return [finiteOrNull(interval.lower), finiteOrNull(interval.upper)];
}

export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The files write `null` for "undefined". */
export function orNull<T, R>(result: Estimated<T>, f: (value: T) => R): R | null {
  return result.defined ? f(result.value) : null;
}

interface Closeness {
  readonly rel: number;
  readonly abs: number;
}

/**
 * Sentences about every expected field that `actual` misses. A number passes when
 * |actual − expected| ≤ abs + rel·|expected|, or ≤ the field's own `<field>_abs` when there is one; `exact`
 * means equal. Fields the vector does not name are not looked at.
 */
export function mismatches(vector: Vector, actual: Readonly<Record<string, unknown>>): string[] {
  const { tolerance } = vector;
  const exact = tolerance.exact === true;
  const base = { rel: exact ? 0 : number(tolerance.rel), abs: exact ? 0 : number(tolerance.abs) };
  const found: string[] = [];
  const own = (field: string, inherited: Closeness): Closeness => {
    const abs = tolerance[`${field}_abs`];
    return typeof abs === 'number' ? { rel: 0, abs } : inherited;
  };
  const walk = (path: string, want: unknown, got: unknown, closeness: Closeness): void => {
    if (typeof want === 'number') {
      const near =
        typeof got === 'number' && Math.abs(got - want) <= closeness.abs + closeness.rel * Math.abs(want);
      if (!near) found.push(`${path}: expected ${want}, got ${String(got)}`);
    } else if (Array.isArray(want)) {
      if (!Array.isArray(got) || got.length !== want.length)
        found.push(`${path}: not a list of ${want.length}`);
      else
        want.forEach((item, i) => {
          walk(`${path}[${i}]`, item, got[i], closeness);
        });
    } else if (typeof want === 'object' && want !== null) {
      if (typeof got !== 'object' || got === null) found.push(`${path}: not an object`);
      else
        for (const [field, item] of Object.entries(want))
          walk(`${path}.${field}`, item, (got as Record<string, unknown>)[field], own(field, closeness));
    } else if (got !== want) found.push(`${path}: expected ${String(want)}, got ${String(got)}`);
  };
  walk('', vector.expected, actual, base);
  return found;
}

function number(value: number | boolean | undefined): number {
  if (typeof value !== 'number') throw new Error('a vector without rel and abs tolerance');
  return value;
}
