import type { DetectorInput } from '../../src/domain/detector.ts';
import { everyMatch } from '../kit/every-match.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { inBase, onlyOne } from '../kit/scenes.ts';
import { DUE, LMP } from './calendar/dates.ts';
import { DAY_MS, type Dated, datesIn } from './calendar/written-dates.ts';
import { type Check, show } from './check.ts';
import { isHeight, isWeight, NAME } from './formulas/bmi.ts';

/**
 * What the user asked to be worked out: somewhere in the answer the result must stand. Where it does not, the first figure
 * of its kind was given for it.
 */

/** Longest question that asks for one thing. */
const LONGEST = 400;
/** Within these units of the beginning the result stands. */
const OPENING = 250;
/** Ends of the classes of the index (WHO TRS 894, 2000; for Asian adults WHO, Lancet 2004): nobody's own. */
const CLASSES = new Set([18.5, 22.9, 23, 24.9, 25, 27.4, 27.5, 29.9, 30, 32.5, 34.9, 35, 37.5, 39.9, 40]);
/** A wrong index is seldom further off than this factor. */
const SLIP = 2;

function askedIndex(question: Reading, { quantities }: Reading): Check[] {
  if (everyMatch(question.text, NAME).length === 0) return [];
  const weight = onlyOne(question.quantities, isWeight);
  const height = onlyOne(question.quantities, isHeight);
  if (!weight || !height) return [];
  const value = inBase(weight.low, weight) / 1000 / inBase(height.low, height) ** 2;
  const figures = quantities.filter(
    (one) =>
      one.known &&
      (one.unit === undefined || one.unit.id === 'kg/m') &&
      one.low >= 10 &&
      one.low <= 80 &&
      !CLASSES.has(one.low),
  );
  const said = figures.find((one) => one.step < 1 && !one.range);
  if (!said || said.start > OPENING || value > said.low * SLIP || value * SLIP < said.low) return [];
  return [
    {
      start: said.start,
      end: said.end,
      rule: 'bmi',
      severity: 'moderate',
      holds: figures.some((one) => isNear(one, value)),
      explanation: `${show(inBase(weight.low, weight) / 1000)} kg at ${show(inBase(height.low, height))} m is a body-mass index of ${value.toFixed(1)}, not ${said.low}. Source: WHO Technical Report Series 894 (2000).`,
    },
  ];
}

function isNear({ low, high, step }: Quantity, value: number): boolean {
  return value > low - 0.3 - step / 2 && value < high + 0.3 + step / 2;
}

/** As people ask it. */
const BIRTH =
  /\bdue\b|entbind|geburt|\btermin|parto\b|nacer|nace\b|accouch|naitr|nasc|uitgerekend|bevall|porod|dogum|予定日|预产|預產|生孩子|डिलीवरी|प्रसव|ولادة|родов|рожать|출산/;
const PERIOD =
  /\bperiods?\b|menstru|\bregla|\bregles|\bciclo|periode|\bregel|ongesteld|miesiaczk|adet|月经|月經|生理|पीरियड|माहवारी|الدورة|حيض|месячн|생리/;

/** Days from the first day of the last period to the due date (ACOG Committee Opinion 700, 2017), give or take a long cycle. */
const PREGNANCY = 280;
const CYCLE = 9;
const YEAR = 365.25;

function daysOff(lmp: Dated, due: Dated): number {
  const days = (due.ms - lmp.ms) / DAY_MS - PREGNANCY;
  // Without its year a date may be of any.
  return lmp.year && due.year ? days : days - Math.round(days / YEAR) * YEAR;
}

function askedDueDate(question: Reading, { text }: Reading): Check[] {
  if (!(DUE.test(question.text) || BIRTH.test(question.text))) return [];
  if (!(PERIOD.test(question.text) || LMP.test(question.text) || LMP.test(text))) return [];
  const [lmp, another] = datesIn(question.text, { start: 0, end: question.text.length });
  if (!lmp || another) return [];
  const dates = datesIn(text, { start: 0, end: text.length });
  const said = dates.find(({ ms }) => ms !== lmp.ms);
  if (!said || said.start > OPENING) return [];
  return [
    {
      start: said.start,
      end: said.end,
      rule: 'due-date',
      severity: 'moderate',
      holds: dates.some((one) => Math.abs(daysOff(lmp, one)) <= CYCLE),
      explanation: `280 days after the first day of the last period is ${new Date(lmp.ms + PREGNANCY * DAY_MS).toISOString().slice(lmp.year ? 0 : 5, 10)}. Source: ACOG Committee Opinion 700 (2017).`,
    },
  ];
}

export function askedChecks(input: DetectorInput, response: Reading): Check[] {
  const question = promptReadingOf(input);
  if (!question || question.text.length > LONGEST) return [];
  return [...askedIndex(question, response), ...askedDueDate(question, response)];
}
