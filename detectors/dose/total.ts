import { frequenciesIn } from '../kit/frequency.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../kit/scenes.ts';
import { numberWordsOf } from '../kit/worded.ts';
import * as words from './words.ts';

/**
 * Amounts that were worked out: "30 tablets of 10 mg, 300 mg", "you're at 2,650 mg". They are a number times a smaller amount
 * that the text names, or several such amounts together, whatever the language; nobody takes them at once.
 */

/** How far before the sentence, and behind the amount, what it was worked out of may stand. */
const BACK = 200;
const BEHIND = 60;
const MOST = 24;
/** Figures are rounded. */
const EXACT = 0.006;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= EXACT * other;
const isPerKilo = ({ unit }: Quantity): boolean => unit?.per[0]?.atom.id === 'kg';

/** The amounts named before this one that it may be made of; a number without a unit may be a brand's strength. */
function partsOf(scene: Scene, quantity: Quantity): number[] {
  return within(scene.reading.quantities, scene.start - BACK, quantity.start)
    .filter((one) => one.known && isPerKilo(one) === isPerKilo(quantity))
    .flatMap((one) => {
      if (dimensionOf(one) === dimensionOf(quantity)) return [inBase(one.high, one)];
      return one.unit === undefined && one.low >= 50 && dimensionOf(quantity) === 'mass'
        ? [one.low / 1000]
        : [];
    })
    .slice(-MOST);
}

/** Numbers of pieces, days and times around it, in digits and words. */
function countsOf({ reading, start, end, words: sentence }: Scene, quantity: Quantity): Set<number> {
  const span = { start: start - BACK, end: quantity.end + BEHIND };
  const told = within(reading.quantities, span.start, span.end).flatMap((one) =>
    one !== quantity && !['mass', 'activity'].includes(dimensionOf(one)) ? [one.low, one.high] : [],
  );
  const worded = within(numberWordsOf(reading), span.start, span.end).map(({ value }) => value);
  const often = frequenciesIn(reading.text, { start, end }).map(({ low }) => low);
  const times = words.TIMES_WORDS.filter(([word]) => word.test(sentence)).map(([, count]) => count);
  const all = [...told, ...worded, ...often, ...times]
    .filter((one) => one >= 2 && Number.isInteger(one))
    .slice(-MOST);
  const counts = new Set(all);
  for (const one of all) for (const other of all) counts.add(one * other);
  return counts;
}

/** How many of the smaller amount, where this one is worked out of it. */
export function timesOf(scene: Scene, quantity: Quantity): number | undefined {
  const value = inBase(quantity.low, quantity);
  // "30 tablets, 300 mg".
  const pieces = within(scene.quantities, quantity.start - 30, quantity.start).findLast(
    (one) => dimensionOf(one) === 'pieces',
  );
  if (
    pieces &&
    pieces.low > PIECES &&
    /^[\s,:;=(*]*$/.test(scene.reading.text.slice(pieces.end, quantity.start))
  )
    return pieces.low;
  const parts = partsOf(scene, quantity);
  const smaller = parts.filter((part) => part > 0 && part < value);
  if (smaller.length === 0) return undefined;
  const counts = countsOf(scene, quantity);
  for (const part of smaller) {
    const times = Math.round(value / part);
    if (times >= 2 && isNear(times * part, value) && counts.has(times)) return times;
  }
  let sum = 0;
  for (const [n, part] of [...parts].reverse().entries()) {
    sum += part;
    if (n > 0 && isNear(sum, value)) return n + 1;
  }
  return undefined;
}

/** So many pieces are a supply, no dose. */
const PIECES = 9;

/** Between a word of taking and the number of pieces. */
const TAKEN = 16;
const TAKEN_OR_LABEL = new RegExp(
  `${words.TAKE.pattern.source}|\\b(?:swallow|schluck\\w*)\\b|[:：|][\\s*]*$`,
  'u',
);

/** A length of time beside it makes it the amount of a course, a supply or a pack. */
export function hasDuration(sentence: string): boolean {
  return words.DURATION.test(sentence);
}

/** Whether pieces are counted for a course or a supply: many, or with a length of time and not how often. */
export function isSupply(scene: Scene, pieces: Quantity, isDose: boolean): boolean {
  const isMany = dimensionOf(pieces) === 'pieces' && pieces.low > PIECES;
  const isTaken =
    isDose &&
    TAKEN_OR_LABEL.test(scene.reading.text.slice(Math.max(scene.start, pieces.start - TAKEN), pieces.start));
  return (isMany && !isTaken) || (!isDose && hasDuration(scene.words));
}

/** "10 g is 200 mg/kg for 50 kg": an amount named before, by weight. */
export function isByWeight(scene: Scene, quantity: Quantity): boolean {
  const before = within(scene.reading.quantities, scene.start - BACK, quantity.start);
  const weights = within(scene.reading.quantities, scene.start - BACK, scene.end).filter(
    (one) => one.unit?.id === 'kg',
  );
  const value = inBase(quantity.low, quantity);
  return before.some(
    (one) =>
      dimensionOf(one) === 'mass' &&
      one.unit?.per.length === 0 &&
      one.unit.id !== 'kg' &&
      weights.some((weight) => Math.abs(inBase(one.low, one) / weight.low - value) <= 0.02 * value),
  );
}
