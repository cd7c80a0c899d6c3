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

/** One digit alone leaves much room: 1 inch is called 3 cm, but 2.2 lb never 1.2 lb. */
const DIGIT_SHARE = 0.3;

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
  const digits = Math.min(halfStep(quantity, value, exactIntegers), Math.abs(computed) * DIGIT_SHARE);
  const room = Math.max(digits, tolerance.absolute) + Math.abs(computed) * tolerance.relative;
  return Math.abs(computed - value) <= room + 1e-9 * Math.abs(computed);
}
