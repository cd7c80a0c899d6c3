import type { Quantity } from './quantities.ts';

/** What the digits written leave open. */
export interface Tolerance {
  /** Beyond rounding, as a share of the value: people convert with handy factors (2.2 lb, 30 mL, 18). */
  readonly relative: number;
  /** Where rounding leaves less, in the unit of the quantity compared. */
  readonly absolute: number;
}

/** Round numbers are rounded: 150 lb may be 145 to 155, but never more than 5 %. */
const ROUND_SHARE = 0.05;

/** Half the place of the last digit that means something. */
export function halfStep(quantity: Quantity, value: number, exactIntegers = false): number {
  const written = quantity.step / 2;
  if (exactIntegers || quantity.round <= quantity.step) return written;
  return Math.max(written, Math.min(quantity.round / 2, Math.abs(value) * ROUND_SHARE));
}

/** True when `computed` may have been written as `value` with the digits of `quantity`. */
export function couldBeWritten(
  computed: number,
  value: number,
  quantity: Quantity,
  tolerance: Tolerance,
  exactIntegers = false,
): boolean {
  const room =
    Math.max(halfStep(quantity, value, exactIntegers), tolerance.absolute) +
    Math.abs(computed) * tolerance.relative;
  return Math.abs(computed - value) <= room + 1e-9 * Math.abs(computed);
}
