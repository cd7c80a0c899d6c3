import type { Reading } from '../../kit/reading.ts';
import { DUE, LMP } from '../calendar/dates.ts';
import { DAY_MS, type Dated, datesIn } from '../calendar/written-dates.ts';
import type { Check } from '../check.ts';

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
