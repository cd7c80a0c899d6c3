import type { Analyte } from '../kit/analytes.ts';
import { type Conversion, conversions } from '../kit/convert.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { type Range, rangeOf } from './knowledge.ts';
import { isBareRate, type Statement, UNITLESS } from './statement.ts';

/**
 * `apart`: stated and accepted range do not touch. `beyond`: the stated one takes in values that nobody
 * calls normal. `undefined`: the units cannot be compared.
 */
export type Verdict = 'fits' | 'apart' | 'beyond' | undefined;

const SAME: Conversion = (value) => value;

/** Units that are written for one another: cells, and enzyme units. */
function converters(quantity: Quantity, range: Range, analyte: Analyte): readonly Conversion[] {
  // "Next INR in 1–2 weeks", "500 mg": when and of what, where a ratio has no unit and a filtration rate may go without.
  if (range.unit === undefined)
    return quantity.unit === undefined || UNITLESS.test(quantity.unit.id) ? [SAME] : [];
  if (quantity.unit === undefined) return isBareRate(quantity, range) ? [SAME] : [];
  if (quantity.unit.id === range.unit.id) return [SAME];
  // Millimetres "alla prima ora".
  if (range.unit.id === 'mm/hour' && quantity.unit.id === 'mm') return [SAME];
  // "60 to 100 per minute" and "60 beats" mean the same here.
  if (range.unit.atom.dimension === 'beats') return quantity.unit.atom.dimension === 'beats' ? [SAME] : [];
  // Laboratories that count cells in giga per litre write "G/l".
  if (range.unit.id === 'cell/uL' && quantity.unit.id === 'g/L') return [(value) => value * 1000];
  // "15万〜35万/µL".
  if (range.unit.id === 'cell/uL' && quantity.unit.id === 'wan') return [(value) => value * 10_000];
  return conversions(quantity.unit, range.unit, analyte);
}

function compare({ shape, outright }: Statement, low: number, high: number, range: Range): Verdict {
  const [least, most] = range.never;
  if (shape === 'below') {
    // Wholly below the range: where treatment or alarm begins, or another substance; unless it is called normal outright.
    if (outright && !range.ceiling && high <= (range.floor ? range.low : least)) return 'apart';
    if (range.floor || high < range.low) return undefined;
    return high > most || isEarly(high, range) ? 'beyond' : 'fits';
  }
  if (shape === 'above') {
    // Wholly above the range: where a diagnosis begins.
    if (outright && !range.floor && low >= most) return 'apart';
    if (range.ceiling || low > range.high) return undefined;
    return low < least || isLate(low, range) ? 'beyond' : 'fits';
  }
  // Higher may be better, yet a range that begins where nobody's ends is not the normal one.
  if (low > range.high && (!range.floor || (shape === 'range' && low >= most))) return 'apart';
  if (high < range.low && !range.ceiling) return 'apart';
  if (shape === 'value') return 'fits';
  if (high > most && !range.floor) return 'beyond';
  if (low < least && !range.ceiling) return 'beyond';
  return isShifted(low, high, range) ? 'beyond' : 'fits';
}

/** What is normal, optimal and a first grade is told apart within these. */
const PARTED: ReadonlySet<string> = new Set([
  'systolic',
  'diastolic',
  'vitamin-d',
  'oxygen-saturation',
  'bmi',
  'apgar',
  'gcs',
]);
/** Of the way from the lowest to the highest value: no laboratory's range begins behind, or ends before. */
const LATEST_BEGIN = 0.63;
const EARLIEST_END = 0.3;
/** "An upper limit of 1.2–1.3" is one bound, which laboratories put at two places. */
const NARROW = 0.2;
/** A range so wide is measured in ratios. */
const WIDE = 3;

/** How far on the way from the lowest to the highest value, by ratio where the range is wide. */
function shareOf(value: number, range: Range): number {
  const on = range.high / range.low > WIDE ? Math.log : (one: number) => one;
  return (on(Math.max(value, range.low)) - on(range.low)) / (on(range.high) - on(range.low));
}

const isParted = ({ id, low }: Range): boolean => low <= 0 || PARTED.has(id);

/** "Normal is at least 100 million": a lower limit near everybody's upper one, and an upper one near the lower. */
const isLate = (low: number, range: Range): boolean =>
  !isParted(range) && range.floor && shareOf(low, range) > LATEST_BEGIN;
const isEarly = (high: number, range: Range): boolean =>
  !isParted(range) && !range.ceiling && shareOf(high, range) < EARLIEST_END / 2;

/** "Ferritin 120–450": touches what is accepted, yet begins where it should soon end. */
function isShifted(low: number, high: number, range: Range): boolean {
  if (range.floor || range.ceiling || low >= high || isParted(range)) return false;
  const on = range.high / range.low > WIDE ? Math.log : (value: number) => value;
  if (on(high) - on(Math.max(low, range.low / WIDE)) < NARROW * (on(range.high) - on(range.low)))
    return false;
  return shareOf(low, range) > LATEST_BEGIN || shareOf(high, range) < EARLIEST_END;
}

/** A figure sixty times off measures something else: another analyte, another test. */
const STRANGE = 60;

/** Wrong only when wrong in every unit and every reading of the digits. */
export function verdictOf(statement: Statement, range: Range, analyte: Analyte): Verdict {
  const { quantity } = statement;
  let worst: Verdict;
  for (const convert of converters(quantity, range, analyte)) {
    for (const way of waysToRead(quantity)) {
      const [low, high] = [convert(way.low), convert(way.high)].sort((a, b) => a - b) as [number, number];
      if (range.low >= 0 && (high * STRANGE < range.low || low > range.high * STRANGE)) continue;
      const verdict = compare(statement, low, high, range);
      if (verdict === 'fits' || verdict === undefined) return verdict;
      worst = verdict;
    }
  }
  return worst;
}

/** Wrong for all of the people whom the statement may be about; `apart` only where it misses them all. */
export function verdictOfAll(statement: Statement, ranges: readonly Range[], analyte: Analyte): Verdict {
  const verdicts = ranges.map((range) => verdictOf(statement, range, analyte));
  if (verdicts.some((one) => one === undefined)) return undefined;
  if (verdicts.includes('fits')) return 'fits';
  return verdicts.includes('beyond') ? 'beyond' : 'apart';
}

/** The quantity in the unit of the range, when it can be read in one way only. */
export function valueIn(quantity: Quantity, range: Range, analyte: Analyte): number | undefined {
  const values = converters(quantity, range, analyte)
    .flatMap((convert) => waysToRead(quantity).map((way) => convert(way.low)))
    .filter((value) => value * STRANGE > range.low && value < range.high * STRANGE);
  const [first] = values;
  return first !== undefined && values.every((value) => Math.abs(value - first) < first * 0.05)
    ? first
    : undefined;
}

/** Whether a figure of the sentence can be one of the analyte. */
export function fits(analyte: Analyte, scene: Scene): boolean {
  const all = fitting.get(scene) ?? new Map<Analyte, boolean>();
  fitting.set(scene, all);
  const known = all.get(analyte) ?? hasFigure(analyte, scene);
  all.set(analyte, known);
  return known;
}

const fitting = new WeakMap<Scene, Map<Analyte, boolean>>();

function hasFigure(analyte: Analyte, { quantities, words }: Scene): boolean {
  const range = rangeOf(analyte.id, words, quantities);
  return (
    range !== undefined &&
    quantities.some((quantity) => verdictOf({ quantity, shape: 'range' }, range, analyte) !== undefined)
  );
}
