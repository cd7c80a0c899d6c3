import type { DetectorInput } from '../../../src/domain/detector.ts';
import { promptReadingOf, type Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { askedLastDay } from '../calendar/last-days.ts';
import { type Check, show } from '../check.ts';
import { BODY } from './body.ts';
import { COUNTS } from './counts.ts';
import { askedDates, askedDueDate } from './dates.ts';
import { askedDilution } from './dilutions.ts';
import { HABITS } from './habits.ts';
import { PRODUCTS } from './products.ts';
import { SHARES } from './shares.ts';
import { SUPPLIES } from './supplies.ts';
import { askedTimes } from './times.ts';
import { type Asked, type Figure, OPENING, type Turn, turnOf } from './turn.ts';

/**
 * What the user asked to be worked out from their own figures: somewhere in the answer the result must stand. Where it does
 * not, the first figure of its kind was given for it.
 */

/** Longest question that asks for one thing. */
const LONGEST = 400;
/** A wrong result is seldom further off than this factor, or it is by a power of ten. */
const SLIP = 6;

export const ASKED: readonly ((turn: Turn) => Asked | undefined)[] = [
  ...BODY,
  ...SHARES,
  ...HABITS,
  ...SUPPLIES,
  ...COUNTS,
  ...PRODUCTS,
];

function isNear({ low, high, room }: Figure, value: number, asked: Asked): boolean {
  const around = room + value * asked.share + (asked.room ?? 0) + 1e-9;
  return value >= low - around && value <= high + around;
}

function isSlip(value: number, said: number): boolean {
  const times = value > said ? value / said : said / value;
  if (times < SLIP) return true;
  const tens = Math.log10(times);
  return tens < 3.1 && Math.abs(tens - Math.round(tens)) < 0.02;
}

function checkOf({ response, figures, said }: Turn, asked: Asked): Check | undefined {
  const [value] = asked.values;
  if (value === undefined || !(value > 0)) return undefined;
  const holds = asked.said.some((one) => asked.values.some((each) => isNear(one, each, asked)));
  // A figure of the question said again is no result.
  const isGiven = ({ start, end }: Figure): boolean => {
    const one = said.find((each) => each.start === start && each.end === end);
    return (
      one !== undefined &&
      figures.some(
        (each) =>
          (inBase(each.low, each) === inBase(one.low, one) && dimensionOf(each) === dimensionOf(one)) ||
          // "100 mg per 5 mL".
          each.unit?.per.some(({ atom, count }) => atom.id === one.unit?.id && count === one.low),
      )
    );
  };
  const first = asked.said.find((one) => one.start <= OPENING && !isGiven(one));
  if (!first) return undefined;
  if (!holds && !asked.values.some((each) => isSlip(each, first.low) || isSlip(each, first.high)))
    return undefined;
  return {
    start: first.start,
    end: first.end,
    rule: asked.rule,
    severity: asked.severity ?? 'moderate',
    holds,
    explanation: `What the question gives makes ${show(value)} ${asked.unit}, not ${response.raw.slice(first.start, first.end)}. Source: ${asked.source}.`,
  };
}

export function askedChecks(input: DetectorInput, response: Reading): Check[] {
  const question = promptReadingOf(input);
  if (!question || question.text.length > LONGEST || !/\d/.test(question.text)) return [];
  const turn = turnOf(question, response);
  return [
    ...ASKED.flatMap((read) => {
      const asked = read(turn);
      return (asked && checkOf(turn, asked)) ?? [];
    }),
    ...askedDueDate(question, response),
    ...askedLastDay(question, response),
    ...askedDates(turn),
    ...askedDilution(turn),
    ...askedTimes(turn),
  ];
}
