import { LOOSE } from '../../arithmetic/calendar/hours.ts';
import { everyMatch } from '../../kit/every-match.ts';
import { frequenciesIn } from '../../kit/frequency.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isBriefText } from '../brief/brief.ts';
import { cuesIn, weekdaysOf } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine } from '../case/one-case.ts';
import { AS_NEEDED } from '../case/other-uses.ts';
import { topicsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { isRecap } from '../recap/recap.ts';
import { type Hour, hoursIn } from '../waits/hours.ts';
import { hourRowsIn } from './hour-rows.ts';
import { ELSE, SPLIT } from './rate-words.ts';
import { isTaking, momentsIn, type Rate, ratesOf } from './rates.ts';
import {
  BEHIND,
  CASE,
  FEWER,
  HALVES,
  LINK,
  NEXT,
  ORDINAL,
  OTHER_TIMES,
  SOMEBODY,
  THAT_IS,
} from './schedule-words.ts';

/**
 * Hours or moments of the day that do not fit how often the same answer says: "every 8 hours, for example 8 am, 2 pm and
 * 10 pm", "three times a day … Example: 8:00 and 20:00", in a sentence, the next one, or the lines of a plan.
 */

interface Plan extends Span {
  readonly count: number;
  /** Of hours, in order; moments have none. */
  readonly hours: readonly Hour[];
  /** Where it stands: its sentence or its lines. */
  readonly place: Span;
}

interface Told extends Rate {
  readonly sentence: Span;
  /** Hours from one dose to the next, where it is said so. */
  readonly interval: number | undefined;
}

/** Rows of hours and of parts of the day. */
function rowsIn(reading: Reading, place: Span): Plan[] {
  return [
    ...hourRowsIn(reading, place).map((row): Plan => ({ ...row, count: row.hours.length, place })),
    ...momentsIn(reading.text, place).map((row): Plan => ({ ...row, hours: [], place })),
  ];
}

/** What a line says besides its hour, its number and its part of the day. */
function restOf({ text }: Reading, line: Span, hour: Span): string {
  return `${text.slice(line.start, hour.start)} ${text.slice(hour.end, line.end)}`
    .replace(SPLIT, ' ')
    .replace(ORDINAL, ' ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

const LINE = /[^\n]+/g;

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** Lines below each other with an hour each, and the same beside it. */
function linesOf(reading: Reading): Plan[] {
  const plans: Plan[] = [];
  let lines: { line: Span; hour: Hour; rest: string }[] = [];
  const close = (): void => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last && lines.length > 1 && (first.rest === '' || isTaking(reading, first.line)))
      plans.push({
        start: first.hour.start,
        end: last.hour.end,
        hours: lines.map(({ hour }) => hour),
        count: lines.length,
        place: { start: first.line.start, end: last.line.end },
      });
    lines = [];
  };
  for (const line of everyMatch(reading.text, LINE).map(spanOf)) {
    const [hour, more] = hoursIn(reading, line);
    if (!hour || more) {
      close();
      continue;
    }
    const rest = restOf(reading, line, hour);
    if (lines.length > 0 && lines[0]?.rest !== rest) close();
    lines.push({ line, hour, rest });
  }
  close();
  return plans;
}

function off(value: number, turn: number): number {
  const rest = ((value % turn) + turn) % turn;
  return Math.min(rest, turn - rest);
}

/** 12 where one of them may be in either half of the day. */
function turnOf({ text }: Reading, hours: readonly Hour[]): number {
  const written = hours.map(({ start, end }) => text.slice(start, end));
  return written.every((one) => HALVES.test(one)) ||
    written.some((one) => /(?<!\d)(?:1[3-9]|2[0-4])/.test(one))
    ? 24
    : 12;
}

/** An hour more or less is no other interval, half an hour of two. */
const [ROOM, SHARE] = [1, 0.25];
const [DAY, NEAR] = [24, 1.2];

function isSpaced(reading: Reading, { hours }: Plan, interval: number): boolean {
  const turn = turnOf(reading, hours);
  return hours
    .slice(1)
    .every(
      (one, at) => off(one.at - (hours[at] as Hour).at - interval, turn) <= Math.min(ROOM, interval * SHARE),
    );
}

/** `whole`: all doses of the day stand there. */
function fits(reading: Reading, told: Told, plan: Plan, whole: boolean): boolean {
  const { low, high, interval } = told;
  if (interval !== undefined && plan.hours.length > 1 && interval < DAY)
    return LOOSE.test(wordsOf(reading, told.sentence, plan)) || isSpaced(reading, plan, interval);
  return plan.count <= high * NEAR && (!whole || plan.count * NEAR >= low);
}

function wordsOf({ text }: Reading, a: Span, b: Span): string {
  return text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end));
}

/** "Daily" leaves open how often. */
const OPEN = 48;

function toldIn(reading: Reading): Told[] {
  return sentences(reading.text).flatMap((sentence) => {
    const frequencies = frequenciesIn(reading.text, sentence);
    return ratesOf(reading, sentence)
      .filter(({ row, pieces, high }) => !row && !pieces && high > 0 && high < OPEN)
      .map((rate) => {
        const hours = frequencies.find(({ start }) => start === rate.start)?.hours;
        const interval = hours && hours.low === hours.high ? hours.low : undefined;
        // "Every 4 to 6 hours": no day need hold them all.
        return { ...rate, low: hours && interval === undefined ? 0 : rate.low, sentence, interval };
      });
  });
}

/** In one sentence: "every 8 hours, for example …", "8:00 and 20:00, that is three times a day". */
function isApposed({ text }: Reading, told: Told, plan: Plan): boolean {
  if (told.sentence.start !== plan.place.start) return false;
  return told.end <= plan.start
    ? LINK.test(text.slice(told.end, plan.start)) && BEHIND.test(text.slice(plan.end, told.sentence.end))
    : plan.end <= told.start && THAT_IS.test(text.slice(plan.end, told.start));
}

const STEPS = new Set('order next if child grade other unprescribed'.split(' '));

/** In a later sentence or lines, with nothing else that it could be the plan of. */
function isTakenUp(reading: Reading, told: Told, plan: Plan): boolean {
  const { text } = reading;
  const said = text.slice(plan.place.start, plan.place.end);
  const rest = `${text.slice(plan.place.start, plan.start)} ${text.slice(plan.end, plan.place.end)}`;
  const isWithin = (most: number): boolean => rest.replace(/[^\p{L}]/gu, '').length <= most;
  return (
    told.end <= plan.place.start &&
    (isRecap(reading, plan.place)
      ? isTaking(reading, plan.place) || isWithin(SHORT)
      : plan.hours.length > 0 &&
        isBriefText(reading) &&
        (isWithin(SHORTEST) || isOfOneThing(reading, told.sentence, plan.place))) &&
    !ELSE.test(said) &&
    !OTHER_TIMES.test(said) &&
    BEHIND.test(text.slice(plan.end, plan.place.end)) &&
    cuesIn(reading, plan.place, STEPS).size === 0 &&
    !SOMEBODY.test(text.slice(told.sentence.start, told.sentence.end)) &&
    isOfOneMedicine(reading, told.sentence, plan.place)
  );
}
/** An opening word and a name; an order. */
const [SHORT, SHORTEST] = [36, 12];

function isOfOneThing(reading: Reading, a: Span, b: Span): boolean {
  const there = topicsIn(reading, a);
  return [...topicsIn(reading, b)].some((stem) => there.has(stem));
}

/** "The first at 8, the next at 4", "two of the three doses". */
function isWhole({ text }: Reading, { place, start, end }: Plan): boolean {
  return !FEWER.test(text.slice(place.start, place.end)) && !NEXT.test(text.slice(start, end));
}

export function scheduleConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const told = toldIn(reading);
  if (told.length === 0) return { conflicts: [], candidates: 0 };
  const plans = [
    ...sentences(reading.text).flatMap((sentence) => rowsIn(reading, sentence)),
    ...linesOf(reading),
  ].filter((plan) => within(weekdaysOf(reading), plan.place.start, plan.place.end).length === 0);
  const conflicts = plans.flatMap((plan): Conflict[] => {
    const whole = isWhole(reading, plan);
    const of = told.find((one) => isApposed(reading, one, plan) || isTakenUp(reading, one, plan));
    if (!of) return [];
    const said = wordsOf(reading, of.sentence, plan.place);
    if (AS_NEEDED.test(said) || CASE.test(said)) return [];
    // What fits anything told is a case of it.
    if (told.some((one) => fits(reading, one, plan, whole))) return [];
    if (![of, plan].every((one) => isAsserted(reading, one, ['negated', 'conditional', 'quoted']))) return [];
    return [{ rule: 'dosing-times', first: of, second: plan, why: 'does not agree with' }];
  });
  return { conflicts, candidates: plans.length };
}
