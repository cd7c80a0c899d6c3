import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';

/** Calculations as assistants lay them out: a daily dose in parts, days that are summed. */

export function shown(reading: Reading, one: Quantity): string {
  return reading.raw.slice(one.start, one.end);
}

export function isFigure(one: Quantity): boolean {
  return one.known && !one.range && one.alt === undefined;
}
