/** A non-negative fraction of whole numbers, so that noise is drawn without a single rounding. */
export interface Rational {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

export function rational(numerator: bigint, denominator: bigint): Rational {
  if (numerator < 0n || denominator <= 0n) throw new RangeError('a rational needs n ≥ 0 and d > 0');
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * The exact value of a finite non-negative double: its mantissa over a power of two. No decimal is guessed:
 * 0.1 becomes 3602879701896397 / 2^55.
 */
export function exactRational(value: number): Rational {
  if (!Number.isFinite(value) || value < 0) throw new RangeError('only finite, non-negative numbers');
  let denominator = 1n;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return rational(BigInt(scaled), denominator);
}

export function toNumber({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

/** Largest whole number whose square does not exceed `value`. */
export function floorSqrt(value: bigint): bigint {
  if (value < 0n) throw new RangeError('no square root of a negative number');
  if (value < 2n) return value;
  // A double's root may lie below the true one; one step of Newton from any side lands at or above it.
  const guess = BigInt(Math.floor(Math.sqrt(Number(value))));
  let x = (guess + value / guess) / 2n + 1n;
  for (;;) {
    const next = (x + value / x) / 2n;
    if (next >= x) break;
    x = next;
  }
  return x;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
