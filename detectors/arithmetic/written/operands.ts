import { NUMBERS, oftenIn } from '../../kit/often.ts';
import { createMatcher, within } from '../../kit/phrases.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { atomOf, unitOf } from '../../kit/units.ts';
import { wordedIn } from '../../kit/worded.ts';

/** How far back the figures of a calculation stand. */
const BACK = 170;

/** A figure or a count that a calculation may use. */
export interface Operand {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  /** `''`: a count. */
  readonly dimension: string;
  /** What it is per: "mg/kg". */
  readonly per: string;
  readonly perSize: number;
  /** Written in digits, not how often and not a word. */
  readonly figure: boolean;
  /** As written. */
  readonly low: number;
  /** Of its unit in the base unit. */
  readonly size: number;
}

const HALVES = 'half halves halfte mitad moitie metade meta helft halva polowy yarisi'.split(' ');
const numberWords = createMatcher([
  ...[...NUMBERS].filter(([, value]) => value > 1),
  ...HALVES.map((word) => [word, 0.5] as const),
]);

/** "1.2 g of protein per kilo": what it is per stands behind what is measured. */
const PER_KILO =
  /^\s(?:(?:of|de|d'|di|von|van|av)\s?)?\p{L}{3,16}\s(?:per|pro|por|par|je|for each|for every|al|na|на)\s(?:each |every |cada |chaque )?(?:kg|kilo\p{L}*)(?!\p{L})/u;

function withNoun(text: string, one: Quantity): Quantity {
  return one.unit?.per.length === 0 && PER_KILO.test(text.slice(one.end, one.end + 48))
    ? { ...one, unit: unitOf(one.unit.atom, [{ atom: atomOf('kg'), count: 1 }]) }
    : one;
}

export function operandOf(one: Quantity): Operand {
  const dimension = dimensionOf(one);
  const per = one.unit?.per.filter(({ atom }) => atom.id !== 'day' && atom.dimension !== 'pieces') ?? [];
  // A month has 28 to 31 days.
  const lengths = one.unit?.id === 'month' ? [1, 30 / 28, 31 / 28] : [1];
  const values = waysToRead(one).flatMap((way) =>
    [way.low, way.high].flatMap((value) => lengths.map((length) => inBase(value, one) * length)),
  );
  return {
    start: one.start,
    end: one.end,
    values,
    dimension,
    per: per[0]?.atom.dimension ?? '',
    low: one.low,
    figure: true,
    size: one.unit?.atom.sizes[0] ?? 1,
    perSize: per[0] ? (per[0].atom.sizes[0] ?? 1) * per[0].count : 1,
  };
}

/** A bare count. */
export function count(start: number, end: number, values: readonly number[]): Operand {
  return {
    start,
    end,
    values,
    dimension: '',
    per: '',
    perSize: 1,
    low: values[0] ?? 1,
    figure: false,
    size: 1,
  };
}

/** What an "every 6 hours" or "3 ×" is made of; an amount in the middle of it is one all the same. */
function isCount(one: Quantity): boolean {
  return ['', 'time', 'pieces'].includes(dimensionOf(one));
}

const HOUR =
  /^\s?(?::\d\d|a\.m|p\.m|pm\b|am\b(?!\s(?:tag|morgen|abend|mittag|anfang|ende|stuck|besten|selben|ersten|wochenende))|uhr\b|o'clock|h\d\d|時(?!間)|[点點时時](?![间間])|시(?!간)|बजे|صباحا|مساء|ظهرا)/;
const AT_HOUR = /(?:\d:|الساعة\s|(?:^|\s)(?:a las|alle|as|um|gegen|kl\.?)\s)$/;

/** "At 8 am": when, not how many. */
function isClock(text: string, one: Quantity): boolean {
  if (one.unit && dimensionOf(one) !== 'time') return false;
  return (
    HOUR.test(text.slice(one.end, one.end + 8)) ||
    AT_HOUR.test(text.slice(Math.max(0, one.start - 8), one.start))
  );
}

/** "… times 100": what makes a share a percentage. */
function isHundred(text: string, one: Quantity, result: Quantity): boolean {
  return (
    result.unit?.id === 'percent' &&
    one.low === 100 &&
    !one.unit &&
    /(?:[×x*]|\b(?:by|times|mal|mit|por|fois|par|per|volte|vezes|keer|maal|met|med|przez|razy|na)|乘以?|на)\s?$/.test(
      text.slice(Math.max(0, one.start - 8), one.start),
    )
  );
}

/** The figures before the conclusion, and what counts: how often, number words. */
export function operandsOf(scene: Scene, result: Quantity): Operand[] {
  const { text, quantities } = scene.reading;
  const from = Math.max(scene.start, result.start - BACK);
  const often = oftenIn(text, scene).filter(({ start, end }) => start >= from && end <= result.start);
  const inOften = (at: number): boolean => often.some(({ start, end }) => at >= start && at < end);
  const figures = within(quantities, from, result.start).filter(
    (one) =>
      one.end <= result.start &&
      one.known &&
      !(inOften(one.start) && isCount(one)) &&
      !isClock(text, one) &&
      !isHundred(text, one, result),
  );
  const worded = wordedIn(scene.reading, { start: from, end: result.start }).filter(
    ({ start, end }) => end <= result.start && !inOften(start),
  );
  const words = numberWords
    .scan(text.slice(from, result.start))
    .filter(({ start }) => !inOften(from + start))
    .filter(({ start }) => !worded.some((one) => one.start === from + start))
    .map(({ start, end, value }) => count(from + start, from + end, [value]));
  return [
    ...figures.map((one) => operandOf(withNoun(text, one))),
    ...worded.map((one) => ({ ...operandOf(one), figure: false })),
    ...often.map(({ start, end, low, high }) => count(start, end, [low, high])),
    ...words,
  ].sort((a, b) => a.start - b.start);
}

/** "At most 4 g, better 3 g, so 3 tablets": no tablet holds as much, so neither is what one holds. */
export const isOfTwoTotals = (operands: readonly Operand[]): boolean => {
  const totals = operands.filter(
    ({ dimension, values }) => dimension === 'mass' && (values[0] ?? 0) > HEAVIEST,
  );
  // "1,000 mg suits those over 50 kg, so 2 tablets".
  return totals.length > 1 || totals.some(({ values }) => (values[0] ?? 0) > LIGHTEST_BODY);
};
const HEAVIEST = 1.5; // grams
const LIGHTEST_BODY = 2500; // grams
