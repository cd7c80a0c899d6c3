import type { Conversion } from '../kit/convert.ts';
import type { Quantity } from '../kit/quantities.ts';
import { couldBeWritten, type Tolerance } from '../kit/tolerance.ts';

/** How near two figures must be to be one amount. */

/** Handy factors: 2.2 lb, 2.5 cm, 30 mL, 4.2 kJ, 18 mg/dL. */
const USUAL: Tolerance = { relative: 0.017, absolute: 0 };
/** 28 g, 28.35 g and 30 g are all called an ounce; a month is 28 to 31 days. */
const LOOSE: Tolerance = { relative: 0.08, absolute: 0 };
/** Half a degree is within what thermometers and careless rounding do: not worth a flag. */
const CELSIUS: Tolerance = { relative: 0, absolute: 0.6 };
const FAHRENHEIT: Tolerance = { relative: 0, absolute: 1.08 };
/** Ovens have steps of five and ten degrees. */
const OVEN_CELSIUS: Tolerance = { relative: 0, absolute: 6 };
const OVEN_FAHRENHEIT: Tolerance = { relative: 0, absolute: 11 };
/** No body and no weather is as hot. */
const OVEN = 90;
/** Counts of cells are repeated from two machines. */
const CELLS: Tolerance = { relative: 0.1, absolute: 0 };

const LOOSE_UNITS = new Set(['oz', 'floz', 'cup', 'cupjp', 'tbsp', 'tsp', 'month', 'year', 'week']);

const SPOONS = new Set(['cup', 'cupjp', 'tbsp', 'tsp']);

const CELLS_UNITS = new Set(['gpl', 'tpl', 'mpl', 'kpl', 'cell']);

function toleranceOf(unit: string, other: string, value: number): Tolerance {
  if (unit === 'degC') return value > OVEN ? OVEN_CELSIUS : CELSIUS;
  if (unit === 'degF') return value > OVEN * 1.8 + 32 ? OVEN_FAHRENHEIT : FAHRENHEIT;
  if (CELLS_UNITS.has(unit.split('/')[0] ?? '')) return CELLS;
  return LOOSE_UNITS.has(unit) || LOOSE_UNITS.has(other) ? LOOSE : USUAL;
}

/** Both ends fit, whichever half was the exact one and whichever was rounded; what the user gave is exact. */
export function agrees(
  first: Quantity,
  second: Quantity,
  forward: Conversion,
  backward: Conversion,
  isGiven = false,
): boolean {
  const to = second.unit?.id ?? '';
  const from = first.unit?.id ?? '';
  const exact = to.startsWith('deg');
  const near = (converted: number, value: number, target: Quantity, tolerance: Tolerance): boolean =>
    couldBeWritten(converted, value, target, tolerance, exact);
  // Spoons and cups are counted, not measured: "1 tablespoon" is no rounding of one and a half.
  const counted = [SPOONS.has(from) && !SPOONS.has(to), SPOONS.has(to) && !SPOONS.has(from)];
  const fits = (a: number, b: number): boolean =>
    (!counted[1] && near(forward(a), b, second, toleranceOf(to, from, b))) ||
    (!counted[0] &&
      (!isGiven || counted[1] === true) &&
      near(backward(b), a, first, toleranceOf(from, to, a)));
  if (first.range === second.range) return fits(first.low, second.low) && fits(first.high, second.high);
  // One half is a range: the single value must lie in it, give or take the digits.
  const [range, single, convert] = first.range ? [first, second, backward] : [second, first, forward];
  const value = convert(single.low);
  const room = (range.high - range.low) * 0.1 + Math.abs(value) * 0.03;
  return value >= range.low - room && value <= range.high + room;
}
