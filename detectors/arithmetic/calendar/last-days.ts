import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { wordedIn } from '../../kit/worded.ts';
import { areItems, type Check, type Rule } from '../check.ts';
import { DAY_MS, type Dated, datesIn } from './written-dates.ts';

/** The last day of a course that begins on a day and takes so many: both ways to count are right. */

const LAST =
  /\b(?:last (?:day|dose|tablet|pill)|final (?:day|dose)|ends?|ending|finish\w*|runs? (?:un)?til|letzte[rnsm]? (?:tag|dosis|einnahmetag|tablette)|endet|ultim[oa] (?:dia|dosis|dose|giorno|toma|compressa|comprimido)|termina\w*|acaba\w*|dernier (?:jour|comprime)|derniere prise|finisce|finira|laatste (?:dag|dosis|tablet)|eindigt)\b|最終日|最後の日|最后一天|最后一次|आख़िरी दिन|आखिरी दिन|अंतिम दिन|अाखिरी दिन|اخر يوم|اليوم الاخير|ينتهي/;
/** What else takes place on a day. */
const OTHER =
  /\b(?:follow-?up|check\w*|appointment|visit|control\w*|kontroll\w*|termin|nachsorge|cita|revision|rendez-vous|consulta|visita|afspraak|retest|trimester\w*|trimestre|milestones?|gestation\w*|due date|schwangerschaft\w*|embarazo|grossesse|gravidez|gravidanza|zwangerschap)\b|妊娠|孕|गर्भ|الحمل|复查|複查|复诊|再診|जांच|مراجعة/;
/** From what makes it the last day to the date. */
const REACH = 64;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
/** Within these units of the beginning the result stands. */
const OPENING = 250;

/** The only length of time, in days. */
function lengthOf(quantities: readonly Quantity[], dates: readonly Dated[]): number | undefined {
  const inDate = (one: Quantity): boolean =>
    dates.some(({ start, end }) => one.start < end && start < one.end);
  const lengths = quantities
    // "3月3日から10日間" reads as a range.
    .map((one) =>
      one.range && inDate(one) ? { ...one, start: one.end - 1, low: one.high, range: false } : one,
    )
    .filter(
      (one) => one.known && one.unit?.per.length === 0 && one.unit.id in DAYS && one.low > 1 && !inDate(one),
    );
  const [length] = lengths;
  if (
    !length ||
    length.range ||
    lengths.some(({ low, unit }) => low !== length.low || unit?.id !== length.unit?.id)
  )
    return undefined;
  return length.low * (DAYS[length.unit?.id ?? ''] ?? 1);
}

const isOneYear = (days: number): number => ((days % 365) + 365) % 365;

function checkOf(first: Dated, said: Dated, days: number, all: readonly Dated[]): Check | undefined {
  const after = (one: Dated): number => isOneYear(Math.round((one.ms - first.ms) / DAY_MS));
  const apart = after(said);
  if (apart === 0 || apart > days * 6) return undefined;
  const last = new Date(first.ms + (days - 1) * DAY_MS).toISOString().slice(5, 10);
  return {
    start: said.start,
    end: said.end,
    rule: 'last-day',
    severity: 'moderate',
    holds: all.some((one) => Math.abs(after(one) - days + 0.5) < 1),
    explanation: `The last of ${days} days is ${last} (month-day). Source: calendar.`,
  };
}

export const lastDays: Rule = (scene, next) => {
  const { reading } = scene;
  const { text } = reading;
  const isNext =
    next && next.start - scene.end < 3 && next.end - scene.start < 400 && !areItems(text, scene, next);
  for (const end of new Set([scene.end, isNext ? next.end : scene.end])) {
    const span = { start: scene.start, end };
    const dates = datesIn(text, span);
    const [first, said, more] = dates;
    if (!first || !said || more) continue;
    const around = text.slice(Math.max(first.end, said.start - REACH), Math.min(end, said.end + REACH / 2));
    if (!LAST.test(around) || OTHER.test(around)) continue;
    const quantities = [...scene.quantities, ...(end > scene.end && next ? next.quantities : [])];
    const days = lengthOf([...quantities, ...wordedIn(reading, span)], dates);
    const check = days && checkOf(first, said, days, [said]);
    if (check) return [check];
  }
  return [];
};

/** "I begin on 3 March, for 10 days. What is the last day?". */
export function askedLastDay(question: Reading, { text }: Reading): Check[] {
  if (!LAST.test(question.text)) return [];
  const whole = { start: 0, end: question.text.length };
  const dates = datesIn(question.text, whole);
  const [first, more] = dates;
  const days = lengthOf([...question.quantities, ...wordedIn(question, whole)], dates);
  if (!first || more || days === undefined) return [];
  const told = datesIn(text, { start: 0, end: text.length });
  const said = told.find(({ ms, start }) => ms !== first.ms && start < OPENING);
  const check = said && checkOf(first, said, days, told);
  return check ? [check] : [];
}
