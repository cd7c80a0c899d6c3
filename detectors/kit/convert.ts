import type { Analyte } from './analytes.ts';
import type { Atom, Unit } from './units.ts';
import { atomOf } from './units.ts';

/** From a value in one unit to a value in another. */
export type Conversion = (value: number) => number;

const FLUID = new Set(['L', 'dL', 'cL', 'mL']);

/**
 * IU per gram, of every preparation: vitamin A as retinol, its acetate, beta-carotene by what it gives; vitamin E natural
 * and synthetic, by either label (NIH Office of Dietary Supplements fact sheets, from memory, 2026-11-30). Prolactin by the
 * standards 84/500, 83/562 and 75/504, insulin at 6.0, 6.945 and 7.175 pmol in a milliunit (AMA Manual of Style and WHO
 * reagents, from memory, 2026-12-01).
 */
const IU_PER_GRAM: Readonly<Record<string, readonly number[]>> = {
  'vitamin-d': [4e7],
  'vitamin-a': [1 / 0.3e-6, 1 / 0.344e-6, 1 / 0.6e-6, 1 / 0.15e-6, 1 / 0.1e-6, 1 / 0.05e-6],
  'vitamin-e': [1 / 0.67e-3, 1 / 0.45e-3, 1 / 0.9e-3, 1e3],
  prolactin: [21_200, 24_000, 36_000],
  'insulin-level': [28_700, 24_790, 24_000],
};

/**
 * Every way in which a value in `from` can be said in `to`: several where a word has several sizes (US and
 * imperial pint), none where the two measure different things or the analyte's mass would be needed and is
 * not known.
 */
export function conversions(from: Unit, to: Unit, analyte?: Analyte): readonly Conversion[] {
  if (from.atom.dimension === 'temperature' || to.atom.dimension === 'temperature')
    return temperature(from, to);
  const hba1c = analyte?.id === 'hba1c' ? glycated(from, to) : undefined;
  if (hba1c) return [hba1c];
  if (from.per.length !== to.per.length) return [];
  let factors = numerators(from.atom, to.atom, analyte);
  for (const [index, below] of from.per.entries()) {
    const other = to.per[index];
    if (!other || other.atom.dimension !== below.atom.dimension) return [];
    factors = factors.flatMap((factor) =>
      ratios(other.atom, below.atom).map((ratio) => (factor * ratio * other.count) / below.count),
    );
  }
  return factors.map((factor) => (value) => value * factor);
}

/** Factors `size of one` / `size of other`; equal words mean the same size. */
function ratios(one: Atom, other: Atom): readonly number[] {
  if (one.id === other.id) return [1];
  return one.sizes.flatMap((a) => other.sizes.map((b) => a / b));
}

function numerators(from: Atom, to: Atom, analyte: Analyte | undefined): readonly number[] {
  if (from.dimension === to.dimension) return ratios(from, to);
  if (from.id === 'oz' && FLUID.has(to.id)) return ratios(atomOf('floz'), to);
  if (to.id === 'oz' && FLUID.has(from.id)) return ratios(from, atomOf('floz'));
  if (!analyte) return [];
  if (from.dimension === 'mass') {
    const forward = perGram(to, analyte);
    if (forward.length > 0) return from.sizes.flatMap((size) => forward.map((one) => size * one));
  }
  if (to.dimension === 'mass') {
    const backward = perGram(from, analyte);
    if (backward.length > 0) return to.sizes.flatMap((size) => backward.map((one) => 1 / (size * one)));
  }
  const [given, wanted] = [perGram(from, analyte), perGram(to, analyte)];
  if (from.dimension === 'activity' || to.dimension === 'activity')
    return given.flatMap((one) => wanted.map((other) => other / one));
  const charge = analyte.charge;
  if (charge === undefined) return [];
  if (from.dimension === 'amount' && to.dimension === 'equivalent') {
    return ratios(from, to).map((ratio) => ratio * charge);
  }
  if (from.dimension === 'equivalent' && to.dimension === 'amount') {
    return ratios(from, to).map((ratio) => ratio / charge);
  }
  return [];
}

/** How many of `atom` one gram of the analyte is, in every way. */
function perGram(atom: Atom, analyte: Analyte): readonly number[] {
  const size = atom.sizes[0] as number;
  if (atom.dimension === 'amount' && analyte.molar) return [1 / (analyte.molar * size)];
  if (atom.dimension === 'equivalent' && analyte.molar && analyte.charge)
    return [analyte.charge / (analyte.molar * size)];
  return atom.dimension === 'activity' ? (IU_PER_GRAM[analyte.id] ?? []).map((units) => units / size) : [];
}

function temperature(from: Unit, to: Unit): readonly Conversion[] {
  if (from.per.length > 0 || to.per.length > 0) return [];
  const pair = `${from.atom.id}>${to.atom.id}`;
  if (pair === 'degC>degF') return [(value) => value * 1.8 + 32];
  if (pair === 'degF>degC') return [(value) => (value - 32) / 1.8];
  if (pair === 'degC>kelvin') return [(value) => value + 273.15];
  if (pair === 'kelvin>degC') return [(value) => value - 273.15];
  return pair === 'degC>degC' || pair === 'degF>degF' ? [(value) => value] : [];
}

function glycated(from: Unit, to: Unit): Conversion | undefined {
  if (from.id === 'percent' && to.id === 'mmol/mol') return (value) => (value - 2.152) / 0.09148;
  if (from.id === 'mmol/mol' && to.id === 'percent') return (value) => value * 0.09148 + 2.152;
  return undefined;
}
