import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, weekdaysOf } from '../case/cues.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { isRecap } from '../recap/recap.ts';
import { isYears } from './comparable.ts';
import { datesFrom, daysOfMonthFrom, type Example, monthsFrom, yearsFrom } from './example-days.ts';
import { allFiguresOf, type Figure } from './figure.ts';

/**
 * A rule and its application: "change it every 72 hours" and "put on on Monday, change it on Monday of the week after".
 */

const HOURS = { day: 24, week: 168 };

/** Least and most hours from one time to the next. */
interface Interval {
  readonly figure: Figure;
  readonly low: number;
  readonly high: number;
}

const FOR = new Set(['device', 'storage', 'booster', 'fasting']);

/** "Home until 48 hours after the last vomit". */
const AWAY =
  /(?<!\p{L})(?:stay|keep|home|off|away|school|nursery|daycare|kita|kindergarten|schule|colegio|guarderia|ecole|creche|escola|scuola|asilo|opvang|school|zu hause|daheim|en casa|em casa|a casa|a la maison|chez|thuis)(?!\p{L})|自宅|登校|登園|出席|在家|上学|幼儿园|幼兒園|स्कूल|घर|المنزل|البيت/u;

function isAway({ text }: Reading, { value, roles, sentence }: Figure): boolean {
  return (
    (roles.has('until') || roles.has('after')) &&
    inBase(value.low, value) >= HOURS.day &&
    AWAY.test(text.slice(sentence.start, sentence.end))
  );
}

/** How often, and how long something may be worn or kept. */
function intervalsOf(
  reading: Reading,
  figures: readonly Figure[],
  slotted: ReadonlySet<string> = FOR,
): Interval[] {
  return figures.flatMap((figure): Interval[] => {
    const { kind, value, slots } = figure;
    if (kind === 'often') return [{ figure, low: HOURS.day / value.high, high: HOURS.day / value.low }];
    if (kind === 'time' && isAway(reading, figure))
      return [{ figure, low: inBase(value.low, value), high: Infinity }];
    if (kind !== 'time' || ![...slots].some((slot) => slotted.has(slot))) return [];
    return [{ figure, low: inBase(value.low, value), high: inBase(value.high, value) }];
  });
}

const MEASURED = new Set(['recheck', 'measure']);
const OTHER = new Set(['other', ...MEASURED]);
const PREGNANT = new Seldom(
  /pregnan|schwanger|embaraz|grossesse|enceinte|gravid|zwanger|怀孕|懷孕|妊娠|गर्भ|حمل|حامل/,
);
const COURSE = new Set([...FOR, 'course']);

/** From one day of the week to the next that the same sentence names. */
function weekdaysIn(reading: Reading, sentence: Span): Example | undefined {
  const inside = within(weekdaysOf(reading), sentence.start, sentence.end);
  const named = inside.flatMap(({ start, end, value }) =>
    value.filter((id) => id !== 'following').map((id) => ({ start, end, day: Number(id) })),
  );
  const [from, to] = named;
  if (named.length !== 2 || !from || !to) return undefined;
  // "Free from Sunday, back at school from Monday": two beginnings.
  if ([from, to].every((one) => begins(reading.text, one))) return undefined;
  const ahead = (to.day - from.day + 7) % 7;
  // "Off until Saturday, out again from Sunday": one end, one beginning.
  if (ahead === 1) return undefined;
  const following = inside.some(({ value }) => value.includes('following'));
  return {
    start: from.start,
    end: to.end,
    parts: named,
    days: following ? [ahead, ahead + 7].filter(Boolean) : [ahead],
  };
}

const BEGINS_AHEAD =
  /\b(?:from|as of|starting|ab|von|desde(?: el)?|a partir d\S+|des|depuis|da|dal|dalla|vanaf)\s$/;
const BEGINS_BEHIND = /^(?:から|以降|起|开始|開始| से| से )/;

function begins(text: string, { start, end }: Span): boolean {
  return (
    BEGINS_AHEAD.test(text.slice(Math.max(0, start - 14), start)) ||
    BEGINS_BEHIND.test(text.slice(end, end + 3).replace(/^日/, ''))
  );
}

/** The first day may count as the first. */
function fits({ low, high }: Interval, days: number): boolean {
  const slack = low < 3 * HOURS.day ? HOURS.day / 2 : Math.max(HOURS.day, low / 15);
  return days * HOURS.day >= low - slack && days * HOURS.day <= high + slack;
}

function asInterval(figure: Figure): Interval {
  const { value } = figure;
  // A month is four weeks at least.
  const most = value.unit?.atom.id === 'month' ? 31 / 28 : 1;
  return { figure, low: inBase(value.low, value), high: inBase(value.high, value) * most };
}

/** "Six months: two on four medicines, four on two": the parts are no length of the whole. */
function wholesOf(all: readonly Interval[]): Interval[] {
  const isSum = (whole: number): boolean =>
    all.some((a) => all.some((b) => a !== b && a.low !== b.low && Math.abs(a.low + b.low - whole) < 1));
  const wholes = all.filter(({ low }) => isSum(low));
  return all.filter(({ low }) => !wholes.some((whole) => low < whole.low && isPartOf(all, low, whole.low)));
}

function isPartOf(all: readonly Interval[], part: number, whole: number): boolean {
  return all.some(({ low }) => Math.abs(low + part - whole) < 1);
}

function dayConflicts(reading: Reading, figures: readonly Figure[]): Conflict[] {
  const { text } = reading;
  if (PREGNANT.test(text)) return [];
  const slotted = intervalsOf(reading, figures, COURSE);
  // Years are ages, where the example names none.
  const times = figures.filter(({ kind, value }) => kind === 'time' && (!isYears(value) || YEARS.test(text)));
  const all = wholesOf([...slotted, ...times.map(asInterval)]);
  // Shorter ones no days can break.
  if (![...slotted, ...all].some(({ high }) => high >= HOURS.day)) return [];
  const isBackwards = times.some(({ roles }) => roles.has('before'));
  const looseDays = (sentence: Span): Example | undefined =>
    yearsFrom(reading, sentence) ??
    monthsFrom(reading, sentence) ??
    daysOfMonthFrom(reading, sentence, isBackwards);
  return sentences(text).flatMap((sentence): Conflict[] => {
    // Two dates apply any length of the answer.
    const weekdays = weekdaysIn(reading, sentence);
    const example =
      weekdays ??
      datesFrom(reading, sentence) ??
      (isRecap(reading, sentence) ? looseDays(sentence) : undefined);
    // "10月1日" is no length of a day.
    const isPart = ({ figure: { value } }: Interval): boolean =>
      example?.parts.some(({ start, end }) => value.start < end && start < value.end) ?? false;
    const rules = (weekdays ? slotted : all).filter((one) => !isPart(one));
    const long = rules.filter(({ high }) => high >= HOURS.day);
    const rule = long.find(({ figure }) => figure.kind === 'time') ?? long[0];
    if (!example || !rule || rules.some(({ figure }) => figure.sentence.start === sentence.start)) return [];
    if (cuesIn(reading, sentence, weekdays ? OTHER : MEASURED).size > 0) return [];
    if (
      example.days.some(
        (days) =>
          (days === 0 && rule.high !== Infinity) || all.some((one) => !isPart(one) && fits(one, days)),
      )
    )
      return [];
    if (!isAsserted(reading, { start: example.end - 1, end: example.end }, ['negated', 'conditional']))
      return [];
    return [{ rule: 'interval', first: rule.figure.value, second: example, why: 'does not agree with' }];
  });
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/;

export function exampleConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const figures = isAnswer(reading) ? allFiguresOf(reading) : [];
  return {
    conflicts: dayConflicts(reading, figures),
    candidates: 0,
  };
}
