import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';

/** What is let out of a pen or a spray before each dose is used up as well. */
export const PRIMES =
  /\bprim(?:e[sd]?|ing)\b|\bair ?shot|safety (?:test|shot)|entluft|sicherheitstest|\bpurg(?:a\w*|e|er|o|ue)\b|\bceba\w*|\bamorc|\bspurg|ontlucht|luchtbel|空打ち|試し打ち|排气|排氣|试针|प्राइम|تجهيز القلم|تفريغ الهواء/;

/** Largest amount that is let out. */
const MOST = 6;

/** What goes for each dose of `use`, where the figures tell what is let out. */
export function primedUses(use: number, dimension: string, figures: readonly Quantity[]): number[] {
  // How often is no amount.
  if (dimension === '') return [];
  const out = figures
    .filter((one) => !one.unit || dimensionOf(one) === dimension)
    .filter((one) => !one.range && one.low >= (one.unit ? 1 : 2) && one.low <= MOST)
    .map((one) => (one.unit ? inBase(one.low, one) : one.low));
  return out.filter((each) => each !== use).map((each) => use + each);
}
