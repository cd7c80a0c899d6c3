import { cellBefore } from '../kit/cells.ts';
import type { Frequency } from '../kit/frequency.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, isPerDay, isPlain, type Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import type { Claim } from './claim.ts';
import { frequencyOf } from './often.ts';
import { piecesOf } from './pieces.ts';
import { hasDuration, isByWeight, timesOf } from './total.ts';
import * as words from './words.ts';

/** What an amount is of: one dose, a day, a kilogram; nothing where it is a sum of something else. */

export function isLimit(before: string, after: string): boolean {
  const close = before.slice(-90).replace(/\badds? up to\b/g, ' ');
  if (
    /\b(?:toxic|lethal|overdose|fatal|poison\w*|giftig\w*|toxisch\w*|letal\w*|mortel\w*)\b[^.;]{0,40}$/.test(
      close,
    )
  )
    return false;
  return words.LIMIT_BEFORE.test(close) || words.LIMIT_AFTER.test(after.slice(0, 60));
}

/** "Nobody should take more than 8 tablets", "more than 8 tablets should not be taken". */
export function isRuledOut(before: string, after: string): boolean {
  return words.ABOVE_BEFORE.test(before) && (words.NOT_BEFORE.test(before) || words.NOT_AFTER.test(after));
}

export function figuresOf(scene: Scene, quantity: Quantity, heading: string): Claim['figures'] {
  const [below] = quantity.unit?.per ?? [];
  const often = frequencyOf(scene, quantity);
  const { text } = scene.reading;
  if (below?.atom.id === 'kg' || isOfKilo(scene, quantity)) return figuresOfKilo(scene, quantity, often);
  if (isPerDay(quantity) && quantity.unit?.per.length === 1) return [{ kind: 'day', factor: 1 }];
  if (isInBracketOfDay(scene, quantity)) return [{ kind: 'day', factor: 1 }];
  if (isHourly(scene, quantity))
    return [
      { kind: 'single', factor: 1 },
      { kind: 'day', factor: 24 },
    ];
  if (!isPlain(quantity) || words.PRODUCT_AFTER.test(text.slice(quantity.end, quantity.end + 32))) return [];
  if (words.PRODUCT_TURNED.test(text.slice(Math.max(scene.start, quantity.start - 60), quantity.start)))
    return [];
  const lead = text.slice(Math.max(scene.start, quantity.start - 80), quantity.start);
  if (words.PRODUCT.test(lead) || words.COUNTED.test(lead))
    return words.DAY_WORDS.test(scene.words) ? [{ kind: 'day', factor: 1 }] : [];
  const times = often && often.start >= quantity.end ? undefined : timesOf(scene, quantity);
  if (times !== undefined && hasDuration(scene.words)) return [];
  // "400 mg three times a day, that is 1,200 mg".
  if (times !== undefined && often && often.end <= quantity.start && heading === '')
    return [{ kind: 'day', factor: 1 }];
  if (words.COMES_TO.test(text.slice(scene.start, quantity.start))) return [{ kind: 'day', factor: 1 }];
  if (often && isOtherClause(scene, quantity, often)) return [{ kind: 'day', factor: 1 }];
  if (heading !== '' && (hasDuration(heading) || words.TOTAL.test(heading))) return [];
  if (heading !== '' && words.DAY_WORDS.test(heading)) return [{ kind: 'day', factor: 1 }];
  // "| 500 mg | 6 caplets | 3,000 mg |": a sum is of one dose only where the heading says so.
  if (heading !== '' && times !== undefined && !words.DOSE_WORDS.test(heading))
    return words.LIMIT_BEFORE.test(heading) ? [{ kind: 'day', factor: 1 }] : [];
  if (heading !== '' && isBehindDose(scene, quantity)) return [{ kind: 'day', factor: 1 }];
  if (heading !== '') return [{ kind: kindInTable(heading, cellBefore(text, quantity.start)), factor: 1 }];
  const strength = words.STRENGTH_AFTER.test(text.slice(quantity.end, quantity.end + 30));
  const pieces = piecesOf(scene, quantity);
  if (strength && pieces === undefined && !often) return [];
  const factor = pieces ?? 1;
  const sum = words.SUM_BEFORE.test(text.slice(scene.start, quantity.start).slice(-24));
  if (sum && words.DAY_WORDS.test(scene.words)) return [{ kind: 'day', factor }];
  if (often && !(factor > 1 && words.DAY_WORDS.test(text.slice(scene.start, quantity.start)))) {
    const day = hasCap(scene, quantity) ? [] : [{ kind: 'day' as const, factor: factor * often.low }];
    return [{ kind: 'single', factor }, ...day];
  }
  if (factor > 1 && !often && hasDuration(scene.words)) return [];
  if (saysDay(scene, quantity)) return [{ kind: 'day', factor }];
  // "4 tablets of 800 mg" beside "per day" is the day's ration, not one dose.
  if ((factor > 1 && words.DAY_WORDS.test(scene.words)) || isWorkedOut(scene, quantity))
    return [{ kind: 'day', factor }];
  const clause = clauseOf(scene, quantity);
  if (words.LABEL_ALLOWS.test(clause) && !words.ONE_DOSE.test(clause)) return [{ kind: 'day', factor }];
  if (words.ONE_DOSE.test(clause)) return [{ kind: 'single', factor }];
  if (times !== undefined) return [];
  // Nothing says whether it is of a dose or a day: wrong is only what is too much for either.
  const isDose = factor > 1 || words.TAKE.test(clause);
  return [{ kind: isDose ? 'single' : 'either', factor }];
}

/** "| Maximum |", "| 400 mg, max. 1.2 g |": of the day unless it names one dose; a heading that names neither says nothing. */
function kindInTable(heading: string, before: string): 'single' | 'day' | 'either' {
  if (words.ONE_DOSE.test(`${heading} ${before}`)) return 'single';
  if (
    words.LIMIT_BEFORE.test(heading) ||
    MOST.test(`${heading} ${before}`) ||
    words.LIMIT_BEFORE.test(before)
  )
    return 'day';
  return words.DOSE_WORDS.test(heading) ? 'single' : 'either';
}
const MOST =
  /\b(?:max\p{L}*|mass\p{L}*|most|cap|ceiling|limits?|top|tope|techo|plafond\p{L}*|teto|tetto|limite\p{L}*|limiet|grenze|\p{L}*grenze|hochst\p{L}*|hooguit)\b|最大|最高|最多|上限|अधिकतम|सीमा|اقصي|الحد/u;

/** "| 500 mg every 6 hours, at most 4 g |": in one cell, behind a dose and how often it is taken. */
function isBehindDose(scene: Scene, { start }: Quantity): boolean {
  const before = scene.quantities.findLast((one) => one.end <= start && dimensionOf(one) === 'mass');
  const often = before && frequencyOf(scene, before);
  return (
    before !== undefined &&
    often !== undefined &&
    often.end <= start &&
    !scene.reading.text.slice(before.end, start).includes('|')
  );
}

/** "Max. 4 g a day (3 g if taken for long)": another limit of the day. */
function isInBracketOfDay({ reading: { text }, quantities }: Scene, { start }: Quantity): boolean {
  const before = quantities.findLast(({ end }) => end <= start);
  return (
    before !== undefined &&
    isPerDay(before) &&
    /^[^\p{L}\d]{0,3}[(（]\s?$/u.test(text.slice(before.end, start))
  );
}

/** "60 mg of paracetamol per kilogram", "pro Kilogramm gibt man 60 mg". */
function isOfKilo({ reading: { text }, start, end, quantities }: Scene, quantity: Quantity): boolean {
  // "15 mg per kilo, that is 270 mg".
  const isWorth = quantities.some((one) => one.end <= quantity.start && one.unit?.per[0]?.atom.id === 'kg');
  if (!isPlain(quantity) || isWorth) return false;
  return (
    KILO_BEHIND.test(text.slice(quantity.end, Math.min(end, quantity.end + 60))) ||
    KILO_BEFORE.test(text.slice(Math.max(start, quantity.start - 90), quantity.start))
  );
}
const KILO_BEHIND =
  /^\s?(?:of |de |d'|di |von |van )?\p{L}+(?: \p{L}+)? (?:per|pro|por|par|je|al|(?:for|por) (?:each|every|cada)) (?:kg|kilo\p{L}*)(?!\p{L})/u;
const KILO_BEFORE =
  /(?:(?:1\s?)?(?:kg|キロ)(?:あたり|当たり|につき)|每(?:公斤|千克|kg)(?:体重|體重)?|प्रति (?:किलो|किग्रा|kg)\S*|لكل (?:كيلو\S*|كغ|كجم))[^。，,.،।\d]{0,20}$|\b(?:per|pro|je|por(?: cada)?|par|for (?:each|every)) (?:kg|kilo\p{L}*)(?!\p{L})[^.;:,\d]{0,60}$/u;

/** "20–30 mg per kg and day". */
const AND_DAY =
  /^\s?(?:and|und|y|et|e|en|och|i|ve|и|\/|per|pro)\s?(?:day|tag|dia|jour|giorno|dag|dygn|dobe|gun|сутки|день)\b/;

/** One dose only where that is said: an amount per kilogram may as well be the day's. */
function figuresOfKilo(scene: Scene, quantity: Quantity, often: Frequency | undefined): Claim['figures'] {
  if (isByWeight(scene, quantity)) return [];
  const clause = `${labelOf(scene, quantity)} ${clauseOf(scene, quantity)}`;
  const ofOne = !isPerDay(quantity) && words.ONE_DOSE.test(clause);
  if (
    isPerDay(quantity) ||
    AND_DAY.test(scene.reading.text.slice(quantity.end, quantity.end + 16)) ||
    (!ofOne && (saysDay(scene, quantity) || timesOf(scene, quantity) !== undefined)) ||
    isOfDay(scene, quantity, often !== undefined) ||
    (!ofOne && often === undefined && !words.DOSE_WORDS.test(clause))
  )
    return [{ kind: 'kgDay', factor: 1 }];
  const day = often ? [{ kind: 'kgDay' as const, factor: often.low }] : [];
  return [{ kind: 'kgDose', factor: 1 }, ...day];
}

/**
 * Per kilogram of the day: "Daily cap: 60 mg/kg", "the 60 mg/kg limit", "4 × 150 = 600 mg, that is 50 mg/kg". A limit of
 * single doses says so, or how often they are given.
 */
function isOfDay(scene: Scene, quantity: Quantity, often: boolean): boolean {
  const { text } = scene.reading;
  if (words.ONE_DOSE.test(`${labelOf(scene, quantity)} ${clauseOf(scene, quantity)}`)) return false;
  const other = scene.quantities.findLast(
    (one) => one.end <= quantity.start && dimensionOf(one) === 'mass' && one.unit?.atom.id !== 'kg',
  );
  const label = text.slice(other?.end ?? scene.start, quantity.start);
  if (words.DAY_WORDS.test(label)) return true;
  if (often) return false;
  const after = text.slice(quantity.end, scene.end);
  if (isLimit(text.slice(scene.start, quantity.start), after)) return true;
  return words.SUM_BEFORE.test(label) && /\d\s?[×x*]\s?\d/.test(text.slice(scene.start, quantity.start));
}

/** Longest way from a dose to what it comes to. */
const WORKED = 90;

/** An amount behind a dose with how often it is taken: the day's, "1 tablet of 1 g every 8 hours makes 3 g". */
function isWorkedOut(scene: Scene, quantity: Quantity): boolean {
  return within(scene.quantities, quantity.start - WORKED, quantity.start).some(
    (one) =>
      ['mass', 'pieces'].includes(dimensionOf(one)) &&
      (isPerDay(one) || frequencyOf(scene, one) !== undefined) &&
      // "30 mg a day for the first month, 900 mg".
      !hasDuration(scene.reading.text.slice(one.end, quantity.start)),
  );
}

/** "400 mg every hour", which is no rate of an infusion. */
function isHourly({ reading }: Scene, { unit, start, end }: Quantity): boolean {
  if (unit?.per.length !== 1 || unit.per[0]?.atom.id !== 'hour') return false;
  return /every|each|jede|cada|ogni|toutes|elk|كل|हर|每/.test(reading.text.slice(start, end));
}

/** "One tablet twice a day; the daily limit is 40 mg": the frequency is of another clause, this one is of the day. */
function isOtherClause(scene: Scene, quantity: Quantity, often: Frequency): boolean {
  const between = scene.reading.text.slice(often.end, quantity.start);
  if (words.DAY_WORDS.test(between)) return true;
  const clause = clauseAt(scene.reading.text, quantity.start);
  if (often.end > clause.start && often.start < clause.end) return false;
  return words.DAY_WORDS.test(scene.reading.text.slice(clause.start, clause.end));
}

/** "daily" in the clause of the dose, or in the sentence when there is only one dose. */
function saysDay(scene: Scene, quantity: Quantity): boolean {
  const { start, end } = clauseAt(scene.reading.text, quantity.start);
  // "At 30 mg a day you take 900 mg a month": the day is the other amount's.
  const own = scene.quantities
    .filter((one) => one !== quantity && isPerDay(one) && one.start >= start && one.end <= end)
    .reduce(
      (said, one) => said.replace(scene.reading.text.slice(one.start, one.end), ' '),
      scene.reading.text.slice(start, end),
    );
  if (words.DAY_WORDS.test(own)) return true;
  const doses = scene.quantities.filter((one) => ['mass', 'activity'].includes(dimensionOf(one)));
  return doses.length === 1 && words.DAY_WORDS.test(scene.words);
}

/** The sentence, or the next 120 units, names a daily maximum of its own: that one is judged instead. */
export function hasCap(scene: Scene, quantity: Quantity): boolean {
  const kinds = ['mass', dimensionOf(quantity)];
  return within(scene.reading.quantities, quantity.end, scene.end + 120).some(
    (one) =>
      one !== quantity && isPerDay(one) && one.unit?.per.length === 1 && kinds.includes(dimensionOf(one)),
  );
}

/** "Single dose:", right before the clause. */
function labelOf({ reading: { text }, start }: Scene, quantity: Quantity): string {
  const from = clauseAt(text, quantity.start).start;
  return /[^.;:!?|\n]{1,40}[:：][\s*_]*$/.exec(text.slice(Math.max(start, from - 48), from))?.[0] ?? '';
}

/** The dash of a range ("8–10 g") is no end of a clause. */
export function clauseOf({ reading }: Scene, { start, end }: Quantity): string {
  return reading.text.slice(clauseAt(reading.text, start).start, clauseAt(reading.text, end - 1).end);
}

/** "12.5 mg a day, raised every two weeks": taken daily, by its own words. */
export function isStepped(scene: Scene, quantity: Quantity): boolean {
  const { text } = scene.reading;
  const behind = text.slice(quantity.end, Math.min(scene.end, quantity.end + STEP));
  const isDaily = isPerDay(quantity) || frequencyOf(scene, quantity) !== undefined;
  return isDaily && words.STEPPED.test(behind);
}
/** How far behind a dose it may be said to be raised. */
const STEP = 120;
