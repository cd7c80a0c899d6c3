import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { dimensionOf } from '../kit/scenes.ts';
import { type Claim, limitFor } from './claim.ts';
import type { Drug } from './knowledge.ts';

/** What an amount comes to, held against the limits of its medicine. */

/** Bodies, cans and cups are weighed in these, medicines are not. */
const NO_DOSE: ReadonlySet<string> = new Set(['kg', 'lb', 'oz', 'st']);

export function isDose(quantity: Quantity): boolean {
  const dimension = dimensionOf(quantity);
  return (dimension === 'mass' && !NO_DOSE.has(quantity.unit?.atom.id ?? '')) || dimension === 'activity';
}

/** Rounding, and the width of a printed tablet. */
export const SLACK = 1.02;
/** What is sold in one size comes to a little more for some weights: 240 mg for 15 kg. */
const PER_KILO = 1.08;

/** Milligrams (or IU) of the claim; the smaller reading when the number can be read in two ways. */
export function amount(
  value: number,
  quantity: Quantity,
  drug: Pick<Drug, 'id' | 'unit'>,
): number | undefined {
  const dimension = dimensionOf(quantity);
  const size = quantity.unit?.atom.sizes[0] ?? 1;
  if (drug.unit === 'IU') {
    if (dimension === 'activity') return value * size;
    // 1 IU of vitamin D is 0.025 µg.
    return drug.id === 'vitamin-d' && quantity.unit?.atom.id === 'ug' ? value * size * 4e7 : undefined;
  }
  return dimension === 'mass' ? value * size * 1000 : undefined;
}

/** The end of a range is some specialist's figure, unless it is well above what is allowed. */
export function leastOf({ low, high }: Pick<Quantity, 'low' | 'high'>): number {
  return Math.max(low, high / END);
}
const END = 1.5;

export function judge(
  claim: Claim,
  drug: Drug,
  quantity: Quantity,
  strength: number | undefined,
): { limit: number; said: number; kind: string } | undefined {
  const ways = waysToRead(quantity);
  for (const { kind, factor } of claim.figures) {
    const limit = limitFor(drug, kind, claim, factor, strength);
    if (limit === undefined) continue;
    const amounts = ways.map((way) => {
      // Times how often, nobody means the end of a range.
      const value = factor === 1 ? leastOf(way) : way.low;
      return strength === undefined ? amount(value, way, drug) : value * strength;
    });
    if (
      amounts.some(
        (one) => one === undefined || one * factor <= limit * (kind.startsWith('kg') ? PER_KILO : SLACK),
      )
    )
      continue;
    return { limit, said: Math.min(...(amounts as number[])) * factor, kind };
  }
  return undefined;
}

/** Grams that are so many doses, where the sentence does not name the medicine, are of something else: of salt, of another one. */
export function isFarOff({ said, limit }: { said: number; limit: number }, { unit, low }: Quantity): boolean {
  return said > limit * FAR && (unit?.atom.id === 'g' || (unit?.atom.id === 'mg' && low >= 1000));
}
const FAR = 12;
