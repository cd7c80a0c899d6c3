import type { Reading } from '../../kit/reading.ts';
import type { Check } from '../check.ts';
import { daysApart } from './between.ts';
import { datesIn } from './written-dates.ts';

/** "10 to 21 days after a contact on 12 March: between 22 March and 2 April": the two dates that a range of days gives. */

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const BETWEEN =
  /^,?\s?(?:to|until|and|through|bis(?: zum)?|und(?: dem)?|et(?: le)?|au|y(?: el)?|al|hasta(?: el)?|e(?: o| il)?|ao|a|ate(?: o)?|en|tot|から|到|至|和|と|और|से|و|الي|-|–)\s?$/;

const EXPOSED =
  /\b(?:incubat\w*|inkubation\w*|exposure|exposed|contact|contagio\w*|kontakt|ansteck\w*|contacto|exposicion|contagion|contage|contato|exposicao|contatto|besmet\w*|incubacion|incubacao|incubazione|incubatie\w*)\b|潜伏|接触|感染|संपर्क|ऊष्मायन|संक्रम|حضانة|مخالط|عدوي/;
/** A wrong end is seldom further off, in days. */
const SLIP = 10;
const AHEAD = 2;

export function windows(reading: Reading): Check[] {
  const { text, quantities } = reading;
  const ranges = quantities.filter(
    ({ unit, range, known }) => range && known && unit?.per.length === 0 && unit.id in DAYS,
  );
  if (ranges.length === 0 || !EXPOSED.test(text)) return [];
  const dates = datesIn(text, { start: 0, end: text.length });
  const [base] = dates;
  if (!base || dates.length < 3) return [];
  const pairs = dates.flatMap((one, n) => {
    const next = dates[n + 1];
    return next && BETWEEN.test(text.slice(one.end, next.start)) ? [[one, next] as const] : [];
  });
  const [pair, more] = pairs;
  if (!pair || more) return [];
  const [first, last] = pair;
  const ends = ranges.map(({ low, high, unit }) => {
    const days = DAYS[unit?.id ?? ''] ?? 1;
    return [daysApart(base, first) - low * days, daysApart(base, last) - high * days].map(Math.abs);
  });
  // One end that comes out shows that the other was worked out as well.
  const near = ends.filter(([a = 0, b = 0]) => Math.min(a, b) <= 1 && Math.max(a, b) <= SLIP);
  if (near.length === 0) return [];
  return [
    {
      start: first.start,
      end: last.end,
      rule: 'later-date',
      severity: 'moderate',
      // Who may infect others stays at home from a day or two before.
      holds: near.some(([begin = 0, end = 0]) => begin <= AHEAD && end <= 1),
      explanation: 'One of the two dates does not come of the range of days. Source: calendar.',
    },
  ];
}
