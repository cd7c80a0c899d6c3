import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, inBase } from '../kit/scenes.ts';
import { numberWordsOf } from '../kit/worded.ts';
import { crosses, type Pair } from './pairs.ts';
import { isInSalt, SALT, SODIUM } from './salt.ts';

/** Pairs of one dimension that are offered together and are not one thing: several of the first, a share or a dose of it. */

/** How far before a pair its count, its share or its substance stands. */
const BACK = 120;

const BODY = new Set(['kg', 'lb', 'st', 'pfund']);
const FINE = new Set(['mg', 'ug', 'ng', 'pg']);

/** "8 glasses of 250 mL are 2 L", "10 % of 3.5 kg is 350 g". */
function isScaled(reading: Reading, { first, second }: Pair): boolean {
  const ratio = inBase(second.low, second) / inBase(first.low, first);
  const span = [Math.max(0, first.start - BACK), first.start] as const;
  const words = within(numberWordsOf(reading), ...span).map(({ value }) => value);
  const figures = within(reading.quantities, ...span).filter(({ known }) => known);
  const shares = figures
    .filter(({ unit }) => unit?.id === 'percent')
    .flatMap(({ low, high }) => [low / 100, high / 100]);
  const counts = figures
    .filter((one) => ['', 'pieces', 'volume'].includes(dimensionOf(one)) && one.low > 1 && one.low <= 100)
    .flatMap(({ low, high }) => [low, high]);
  return [...counts, ...words.filter((value) => value > 1), ...shares].some(
    (factor) => Math.abs(ratio - factor) <= 0.03 * factor,
  );
}

/** A cup that people drink from has no size; as a measure it is 200 to 284 mL. */
function isVessel(reading: Reading, { first, second }: Pair): boolean {
  const [cup, other] = first.unit?.atom.id === 'cup' ? [first, second] : [second, first];
  if (cup.unit?.atom.id !== 'cup' || dimensionOf(other) !== 'volume' || other.unit?.atom.id === 'cup')
    return false;
  // "Spoon 1 cup (5 mL)": Japanese and Chinese count spoonfuls so.
  if (SPOONFUL.test(reading.text.slice(Math.max(0, cup.start - 8), cup.start))) return true;
  if (cup.unit.per.length + (other.unit?.per.length ?? 0) > 0 || !METRIC.has(other.unit?.atom.id ?? ''))
    return false;
  const least = reading.language === 'en' ? 0.19 : 0.12;
  const sizes = [inBase(other.low, other), inBase(other.high, other)];
  const isOne = (size: number): boolean => size >= least && size <= 0.31;
  // "8 cups (200 mL)": each of them.
  return (
    (cup.low >= 3 && sizes.every(isOne)) ||
    (isOne((sizes[0] ?? 0) / cup.low) && isOne((sizes[1] ?? 0) / cup.high))
  );
}
const SPOONFUL = /(?:スプーン|さじ|匙|勺)(?:で|に|の|山盛り)?\s?$/;
const METRIC = new Set(['mL', 'cL', 'dL', 'L']);

/** "For a litre that's 100 mL of bleach": what goes into it. */
const isPartOf = ({ text }: Reading, { first, second }: Pair): boolean =>
  INTO.test(text.slice(Math.max(0, first.start - 9), first.start)) &&
  OF_IT.test(text.slice(second.end, second.end + 8));
const INTO = /(?<!\p{L})(?:for|to make|fur|para|pour|por|per|voor|auf) $/u;
const OF_IT = /^ (?:of|de|d'|di|van) ?\p{L}/u;

/** "2,000 mg of sodium, about 5 g of salt". */
function isOfTwoKinds({ text }: Reading, { first, second }: Pair): boolean {
  const before = text.slice(Math.max(0, first.start - 90), second.start);
  const after = text.slice(first.end, second.end + 24);
  return (SODIUM.test(before) && SALT.test(after)) || (SALT.test(before) && SODIUM.test(after));
}

/** "1 g contains about 520 mg of potassium": how much of something is in it. */
const HOLDS =
  /\b(?:contains?|containing|holds|enthalt|enthalten|contiene|contienen|contient|contiennent|contem|contenant|contenendo|contengono|bevat|bevatten|zawiera|icerir|innehaller|provides?|liefert|aporta|apporte|fornisce|levert|delivers?)\b|含|содержит|में .{0,12}होता है|يحتوي|تحتوي/;
const SUBSTANCE = /^\s(?:of |de |d'|di |von |van |av )?\p{L}{4,}/u;

function isContent({ text }: Reading, { first, second }: Pair): boolean {
  if (dimensionOf(first) !== 'mass' || dimensionOf(second) !== 'mass') return false;
  return (
    HOLDS.test(text.slice(first.end, second.start)) && SUBSTANCE.test(text.slice(second.end, second.end + 24))
  );
}

/** "At 14 kg that is 140–210 mg": nobody counts a body in milligrams. */
function isDose({ first, second }: Pair): boolean {
  const [one, other] = [first.unit?.atom.id ?? '', second.unit?.atom.id ?? ''];
  return (BODY.has(one) && FINE.has(other)) || (BODY.has(other) && FINE.has(one));
}

/** In base units, also of what it is per. */
function perBase(one: Quantity): number {
  const per = one.unit?.per ?? [];
  return per.reduce((value, { atom, count }) => value / ((atom.sizes[0] ?? 1) * count), inBase(one.low, one));
}

/** Factors are swapped or forgotten and points are moved; what is further off is another thing. */
function isSlip({ first, second }: Pair): boolean {
  const ratio = perBase(second) / perBase(first);
  const tens = Math.log10(ratio);
  const digits = (value: number): string => value.toExponential(2).split('e')[0] ?? '';
  return (
    (ratio > 1 / 6.6 && ratio < 6.6) ||
    Math.abs(tens - Math.round(tens)) < (dimensionOf(first) === 'volume' ? 0.03 : 0.003) ||
    digits(first.low) === digits(second.low)
  );
}

/** Multiplied by the factor where it had to be divided: "500 kcal is 120 kJ". */
function isSwapped({ first, second }: Pair): boolean {
  const factor = (first.unit?.atom.sizes[0] ?? 1) / (second.unit?.atom.sizes[0] ?? 1);
  return Math.abs((second.low * factor) / first.low - 1) < 0.04;
}

/** "100 mg a day, so 700 mg a week": multiplied, see arithmetic. */
function isSpread({ first, second }: Pair): boolean {
  return [first, second].every((one) =>
    one.unit?.per.some(({ atom }) => ['day', 'week', 'month', 'year'].includes(atom.id)),
  );
}

/** "110 rather than 100 mg/dL (6.1 mmol/L)": the bracket may be of the other figure. */
const RATHER =
  /\d\s?(?:\S{1,9}\s)?(?:rather than|instead of|not|statt|anstatt|nicht|en vez de|en lugar de|plutot que|au lieu de|em vez de|invece di|anziche|in plaats van|而不是|ではなく|की जगह|بدلا من)\s$/;

/** Whether the two may well be meant as different things. */
const BY_HOW_MUCH =
  /^\s(?:too (?:much|many)|(?:more|less) than|over the|above the|below the|zu viel|mehr als|weniger als|de mas\b|de trop|de plus\b|en trop|a mais\b|di troppo|in piu\b|te veel|meer dan)/;
const STRENGTH = /\d\s?(?:g|ml|錠|包)中に?\s?$/;

export function isDoubtful(reading: Reading, pair: Pair): boolean {
  const { first, second } = pair;
  if (RATHER.test(reading.text.slice(Math.max(0, first.start - 32), first.start))) return true;
  if (isInSalt(reading, pair)) return true;
  // "4,990 mg. That's nearly a gram too much": by how much.
  if (BY_HOW_MUCH.test(reading.text.slice(second.end, second.end + 16))) return true;
  // "1g中に200mg → 0.6g": a strength, and what comes of it.
  if (STRENGTH.test(reading.text.slice(Math.max(0, first.start - 8), first.start))) return true;
  if (dimensionOf(first) !== dimensionOf(second)) return false;
  if (dimensionOf(first) === 'temperature') return false;
  return (
    isSpread(pair) ||
    // A bracket in the other unit of energy means the same, however far off.
    !(
      isSlip(pair) ||
      // "1 kcal is 0.24 kJ": what one is says the factor.
      (first.low === 1 && !first.range && crosses(first, second)) ||
      (dimensionOf(first) === 'energy' &&
        crosses(first, second) &&
        (pair.form === 'brackets' || isSwapped(pair)))
    ) ||
    isDose(pair) ||
    isContent(reading, pair) ||
    isVessel(reading, pair) ||
    isOfTwoKinds(reading, pair) ||
    isPartOf(reading, pair) ||
    isScaled(reading, pair)
  );
}
