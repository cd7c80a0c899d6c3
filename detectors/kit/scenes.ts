import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';
import { type Span, sentenceAt } from './sentences.ts';

/** One sentence that holds at least one number, with what stands in it. */
export interface Scene extends Span {
  readonly reading: Reading;
  readonly quantities: readonly Quantity[];
  /** The sentence, folded. */
  readonly words: string;
}

/** Sentences with numbers, in order. Linear: each quantity is looked at once. */
export function scenesOf(reading: Reading): Scene[] {
  const scenes: Scene[] = [];
  const { quantities, text } = reading;
  let i = 0;
  while (i < quantities.length) {
    const first = quantities[i] as Quantity;
    const { start, end } = sentenceAt(text, first.start);
    const inside: Quantity[] = [];
    while (i < quantities.length && (quantities[i] as Quantity).start < Math.max(end, first.end)) {
      inside.push(quantities[i] as Quantity);
      i += 1;
    }
    scenes.push({ reading, start, end, quantities: inside, words: text.slice(start, end) });
  }
  return scenes;
}

/** Dimension of the unit's numerator, `''` without a unit. */
export function dimensionOf(quantity: Quantity): string {
  return quantity.unit?.atom.dimension ?? '';
}

/** True for a bare `mg` or `mL`: no denominators. */
export function isPlain(quantity: Quantity): boolean {
  return quantity.unit !== undefined && quantity.unit.per.length === 0;
}

/** True when the unit's last denominator is a day: "4 g per day". */
export function isPerDay(quantity: Quantity): boolean {
  return quantity.unit?.per.at(-1)?.atom.id === 'day';
}

/** Value in the dimension's base unit (g, L, m …), by the first size of each word. */
export function inBase(value: number, quantity: Quantity): number {
  return value * (quantity.unit?.atom.sizes[0] ?? 1);
}
