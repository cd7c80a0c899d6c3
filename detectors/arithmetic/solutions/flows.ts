import type { Quantity } from '../../kit/quantities.ts';
import { inBase, type Scene } from '../../kit/scenes.ts';
import { type Check, isOneOf, show } from '../check.ts';

/** What the rules on mixtures and drips share. */

export const isOne = (one: Quantity): boolean => one.known && !one.range;
export const sizeOf = (one: Quantity): number => one.unit?.atom.sizes[0] ?? 1;
export const below = (one: Quantity, n = 0): string => one.unit?.per[n]?.atom.id ?? '';
export const belowDimension = (one: Quantity, n = 0): string => one.unit?.per[n]?.atom.dimension ?? '';

/** Value per base unit of what it is per. */
export function perBase(one: Quantity): number {
  const per = one.unit?.per ?? [];
  return per.reduce((value, { atom, count }) => value / ((atom.sizes[0] ?? 1) * count), inBase(one.low, one));
}

export function checkOf(
  view: Scene,
  rule: string,
  parts: readonly Quantity[],
  said: Quantity,
  values: readonly number[],
  share: number,
  severity: Check['severity'] = 'severe',
): Check {
  const unit = said.unit?.id === 'percent' ? '%' : (said.unit?.id ?? '');
  const all = [...parts, said];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    rule,
    severity,
    holds: isOneOf(values, said, share),
    near: { said, value: inBase(values[0] ?? 0, said) },
    explanation: `The figures give ${show(values[0] ?? Number.NaN)} ${unit}, not ${view.reading.raw.slice(said.start, said.end)}. Source: division.`,
  };
}
