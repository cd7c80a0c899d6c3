import type { Reading } from '../../kit/reading.ts';
import { DUE, LMP } from '../calendar/dates.ts';
import { DAY_MS, type Dated, datesIn } from '../calendar/written-dates.ts';
import type { Check } from '../check.ts';
import { type Asked, DAYS, type Turn } from './turn.ts';

/** What people ask about dates: due dates, ages, how long between two of them, what day it is some days later. */

/** Within these units of the beginning the result stands. */
const OPENING = 250;

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

export function askedDueDate(question: Reading, { text }: Reading): Check[] {
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

/** Days after the last period, after conception two weeks less. */
const WEEKS_ALONG =
  /pregnan|schwanger|\bssw\b|embaraz|enceinte|grossesse|gravid|incinta|zwanger|妊娠|怀孕|懷孕|孕|गर्भ|प्रेग्नें|حامل|حمل/;

const WHEN =
  /\bwhen\b|what (?:date|day)|which (?:date|day)|\bwann\b|welche[rmsn]? (?:tag|datum)|\bcuando\b|que (?:dia|fecha)|\bquand\b|quelle date|quel jour|\bquando\b|que data|che (?:data|giorno)|wanneer|welke (?:dag|datum)|いつ|何日|何月|什么时候|什麼時候|哪天|哪一天|几号|幾號|कब|किस (?:दिन|तारीख)|متي|اي (?:يوم|تاريخ)/;
const CYCLE_WORDS =
  /period|cycle|menstru|ovulat|fertile|regla|ciclo|ovula|zyklus|periode|regel|eisprung|fruchtbar|cyclus|ongesteld|eisprong|vruchtba|regles|fecond|feconde|fertil|fertile|mestrua|生理|月経|月经|排卵|周期|पीरियड|माहवारी|ओव्यूलेशन|دورة|تبويض|اباضة/;

const APART =
  /at least|apart|between|mindestens|abstand|zwischen|al menos|entre|minimo|au moins|ecart|pelo menos|almeno|distanza|minstens|tussen|以上|あけ|空け|間隔|间隔|間隔|至少|相隔|कम से कम|अंतर|علي الاقل|بفاصل/;

/** A date and a time after it. */
function dayAfter(turn: Turn): Asked | undefined {
  if (!WHEN.test(turn.text)) return undefined;
  const [from, another] = datesIn(turn.text, { start: 0, end: turn.text.length });
  if (!from || another) return undefined;
  const spans = turn.figures.filter(
    ({ unit, start }) =>
      unit?.per.length === 0 &&
      unit.id in DAYS &&
      !['hour', 'min', 'year'].includes(unit.id) &&
      !(start >= from.start && start < from.end),
  );
  const [span, second] = spans;
  if (!span || second) return undefined;
  const isCycle = CYCLE_WORDS.test(turn.text);
  if (isCycle && (span.unit?.id !== 'day' || span.low < 20 || span.low > 45)) return undefined;
  // Another question of weeks is that of a pregnancy.
  const isBirth = DUE.test(turn.text) || BIRTH.test(turn.text) || WEEKS_ALONG.test(turn.text);
  if (isBirth || (!isCycle && LMP.test(turn.text))) return undefined;
  const [least, most] = DAYS[span.unit?.id ?? ''] as readonly [number, number];
  // Months differ: the same day of a later one.
  const months = (n: number): number => {
    const day = new Date(from.ms);
    return Math.round(
      (Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + n, day.getUTCDate()) - from.ms) / DAY_MS,
    );
  };
  const ends =
    span.unit?.id === 'month' ? [months(span.low), months(span.high)] : [span.low * least, span.high * most];
  const said = datesIn(turn.response.text, {
    start: 0,
    end: Math.min(turn.response.text.length, 2000),
  }).filter(({ ms }) => ms !== from.ms);
  const dayOf = ({ ms, year }: Dated): number => {
    const days = Math.round((ms - from.ms) / DAY_MS);
    return year && from.year ? days : days - Math.floor((days + 5) / YEAR) * YEAR;
  };
  const sooner = isCycle ? ends.map((days) => days - 14) : ends.map((days) => -days);
  return {
    rule: 'day-after',
    // "At least 27 days between": the day behind them.
    values: [...ends, ...sooner].flatMap((days) => [
      days,
      days - 1,
      ...(isCycle || APART.test(turn.text) ? [days + 1] : []),
    ]),
    unit: 'days later',
    said: said.map((one) => ({
      start: one.start,
      end: one.end,
      low: dayOf(one),
      high: dayOf(one),
      room: 0.6,
    })),
    share: 0,
    source: 'Gregorian calendar',
    severity: 'minor',
  };
}

export const SPANS = [dayAfter];
