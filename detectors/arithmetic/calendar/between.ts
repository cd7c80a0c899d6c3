import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { wordedIn } from '../../kit/worded.ts';
import { areItems, type Check, type Rule } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes } from '../links.ts';
import { isBound } from '../steps.ts';
import { DAY_MS, type Dated, datesIn } from './written-dates.ts';

/** How long it is from one date to another, and what date it is so much later. */

const FROM =
  /(?:\b(?:from|between|vom|von|zwischen|du|entre|del?|desde(?: el)?|dal?|dall'|tra(?: il)?|fra(?: il)?|van|tussen|d')(?: (?:le|el|il|o|dia|dem))?\s?|从|從|自|من )$/;
const TO =
  /^,?\s?(?:to|until|till|through|and|bis(?: zum)?|und(?: dem)?|au|et(?: le)?|al|hasta(?: el)?|y(?: el)?|ao|a|ate(?: o)?|e(?: il)?|tot|en|naar|から|到|至|与|和|से|और|-|–|→)(?: (?:dia|the))?\s?$|^ (?:الي|حتي|و)\s?$/;
/** Between the dates and the time: nothing, or a verb that says that so much lies between. */
const LIES =
  /\b(?:there (?:are|were|is)|passed|pass|lie|lies|have gone by|elapsed|liegen|sind es|vergehen|vergangen|il y a|il s'est ecoule|s'ecoulent|compte|hay|pasan|han pasado|van|transcurren|ha|sono|passano|passam|passaram|sao|completa|zijn|zit|zitten|verstreken|aged?|will be|'ll be|(?:she|he)'s|turns?|aura|avra|tendra|cumple|tera|fara|compie)\b|共|は|で|一共|正好|ので|होते|هناك|يكون عمر|عمره/;
const AFTER =
  /^\s?(?:after|from|following|nach(?: dem)?|ab(?: dem)?|apres(?: le)?|a partir du|despues del?|a partir del?|tras(?: el)?|depois d[eo]|apos|dopo(?: il)?|dal|da|na|vanaf|post|بعد|من)(?: (?:the|el|le|il|dia|den))?\s$/;
const LATER =
  /^\s?(?:later|after|on|spater|danach|plus tard|apres|despues|mas tarde|depois|mais tarde|dopo|piu tardi|later|daarna|後|后|之后|以后|के बाद|बाद|بعد)/;
const ONWARD = /(?:\b(?:plus|und|mas|piu|mais)|\+|往后|过|再过|の|से|से अगले|بعد)\s?$/;
/** Another day than the one that comes of it. */
const OTHER =
  /\b(?:before|earlier|ago|by|last|final|end\w*|each|every|within|window|vor|bis|letzte\w*|alle|avant|dernier\w*|antes|ultim[oa]|prima|laatste|voor|elke)\b|前|最後|最后|以内|पहले|आखिरी|हर|قبل|اخر|كل|خلال/;
/** Japanese and Hindi say "until" behind the second date. */
const UNTIL = /^(?:まで(?:の間)?(?:に?は|で)?|\sतक)/;
const NEAR = 48;
const APART = 64;
const WIDE = 320;
/** Room in days, by the unit that a time is told in: both ways to count, and completed ones or the nearest. */
const UNITS: Readonly<Record<string, { readonly days: number; readonly room: number }>> = {
  day: { days: 1, room: 1.01 },
  week: { days: 7, room: 6.01 },
  month: { days: 30.44, room: 30.5 },
};

const inside = (one: Span, all: readonly Span[]): boolean =>
  all.some(({ start, end }) => one.start < end && start < one.end);

/** Plain days, weeks or months, no ranges and no dates. */
export function timesIn(
  reading: Reading,
  quantities: readonly Quantity[],
  span: Span,
  dates: readonly Span[],
): Quantity[] {
  return [...quantities, ...wordedIn(reading, span)]
    .filter(
      (one) =>
        one.known &&
        !one.range &&
        one.unit?.per.length === 0 &&
        one.unit.id in UNITS &&
        one.low > 0 &&
        !inside(one, dates),
    )
    .sort((a, b) => a.start - b.start);
}

/** Days from one to the other; without years the second may lie in the next one. */
export function daysApart(first: Dated, second: Dated): number {
  const days = Math.round((second.ms - first.ms) / DAY_MS);
  return first.year && second.year ? days : ((days % 365) + 365) % 365;
}

/** Whether so many days may be told as this time. */
export function isAs(days: number, said: Quantity): boolean {
  const unit = UNITS[said.unit?.id ?? ''];
  if (!unit) return false;
  const told = said.low * unit.days;
  // Completed months are those of the calendar: 28 to 31 days.
  return days - told > -Math.max(unit.days * 0.2, 1.01) && days - told < unit.room;
}

/** Whether the second date lies a time behind the first. */
export function isLater(first: Dated, said: Dated, time: Quantity): boolean {
  const unit = UNITS[time.unit?.id ?? ''];
  const days = daysApart(first, said);
  const room = time.unit?.id === 'month' ? 2 + time.low / 2 : 1;
  return unit !== undefined && Math.abs(days - time.low * unit.days) <= room + 0.01;
}

function distinct(dates: readonly Dated[]): Dated[] {
  return dates.filter(({ ms }, n) => dates.findIndex((one) => one.ms === ms) === n);
}

/** "From 3 April to 28 April is 25 days". */
function between(view: Parameters<Rule>[0], from: number): Check[] {
  const { reading, start, end } = view;
  const { text, raw } = reading;
  const dates = distinct(datesIn(text, { start, end }));
  const [first, second, third] = dates;
  if (!first || !second || third) return [];
  const gap = text.slice(first.end, second.start);
  const isSpan =
    TO.test(gap) &&
    (FROM.test(text.slice(Math.max(start, first.start - 12), first.start)) || /から|से|到|至/.test(gap));
  if (!isSpan) return [];
  const times = timesIn(reading, view.quantities, view, dates);
  const said =
    times.find((one) => one.start >= second.end) ?? times.findLast((one) => one.end <= first.start);
  if (!said || said.end <= from) return [];
  const isBehind = said.start >= second.end;
  const lead = isBehind
    ? text.slice(second.end, said.start).replace(UNTIL, '')
    : text.slice(said.end, first.start);
  if (lead.length > NEAR || /[;\n\d]|[.!?]\s/.test(lead) || isBound(lead) || OTHER.test(lead)) return [];
  if (/\b(?:cycle|course|zyklus|take|for|each)\b/.test(lead) && !LIES.test(lead)) return [];
  const isTold = isBehind
    ? /^[\s,:=(]*$/.test(lead) || concludes(reading, second.end, said.start) || LIES.test(lead)
    : /^\s?(?:lie |passed |pass )?(?:from|between|vom|du|del|dal|de|van|entre|desde el)?\s?$/.test(lead) &&
      (concludes(reading, Math.max(start, said.start - 30), said.start) ||
        LIES.test(text.slice(Math.max(start, said.start - 30), said.start)));
  const days = daysApart(first, second);
  if (!isTold || days === 0) return [];
  return [
    {
      start: Math.min(first.start, said.start),
      end: Math.max(second.end, said.end),
      rule: 'between-dates',
      severity: 'moderate',
      holds: isAs(days, said),
      explanation: `Between the dates lie ${days} days, not ${raw.slice(said.start, said.end)}. Source: calendar.`,
    },
  ];
}

/** "Six weeks after 12 March is 23 April", "12 March plus six weeks is 23 April". */
function later(view: Parameters<Rule>[0], from: number): Check[] {
  const { reading, start, end } = view;
  const { text } = reading;
  const dates = datesIn(text, { start, end });
  const [first, said, more] = dates;
  if (!first || !said || more || said.start < from || first.ms === said.ms) return [];
  const times = timesIn(reading, view.quantities, { start, end: said.start }, dates);
  const [time, other] = times.filter((one) => one.end <= said.start);
  if (!time || other || said.start - Math.max(first.end, time.end) > NEAR) return [];
  const isAfter = time.end <= first.start && AFTER.test(text.slice(time.end, first.start));
  const isOn =
    time.start >= first.end &&
    time.start - first.end < NEAR / 2 &&
    (LATER.test(text.slice(time.end, said.start)) || ONWARD.test(text.slice(first.end, time.start)));
  const gap = text.slice(Math.max(first.end, time.end), said.start);
  const words = text.slice(Math.min(first.start, time.start), said.start);
  if (!(isAfter || isOn) || /[;\n]/.test(gap) || OTHER.test(words) || isBound(text.slice(start, said.start)))
    return [];
  // "10 January + 7 days = 17, then 9 months": a step between.
  if (/[=＝]\s?\d{1,2}\s?[,،、;]/.test(gap)) return [];
  if (/^\s?(?:to|bis|or|oder|o|ou|-|–|and|und|y|et|e|en|到|至)\s/.test(gap)) return [];
  return [
    {
      start: Math.min(first.start, time.start),
      end: said.end,
      rule: 'later-date',
      severity: 'moderate',
      holds: isLater(first, said, time),
      explanation: `So much later it is ${dateOf(first, time)} (month-day). Source: calendar.`,
    },
  ];
}

export function dateOf(first: Dated, time: Quantity): string {
  const days = time.low * (UNITS[time.unit?.id ?? '']?.days ?? 1);
  return new Date(first.ms + days * DAY_MS).toISOString().slice(5, 10);
}

export const betweenDates: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, WIDE)) {
    if (view !== scene && next && areItems(scene.reading.text, scene, next)) continue;
    const checks = [...between(view, from), ...later(view, from)];
    if (checks.length > 0) return checks.slice(0, 1);
  }
  return [];
};

/** "Day 7: 9 June", "J7 : 11 mars", "第7天:5月8日". */
const NUMBERED =
  /(?:(?<!\p{L})(?:day|tag|dia|jour|giorno|dag|j|दिन|اليوم)\s?(\d{1,3})|第\s?(\d{1,3})\s?[天日]|(\d{1,3})日目)\s?(?:\([^)\d]{0,20}\))?\s?\*{0,2}\s?[:：=→–|-]?\s?\*{0,2}(?:\p{L}{2,12},? )?(?:the |el |le |il |o |op |am |on )?$/u;

/** Dates that the text numbers as days of one schedule. */
export function numberedDays({ text }: Reading): Check[] {
  const dates = datesIn(text, { start: 0, end: text.length });
  const days = dates.flatMap((date) => {
    const match = NUMBERED.exec(text.slice(Math.max(0, date.start - APART), date.start));
    const n = match?.[1] ?? match?.[2] ?? match?.[3];
    return n === undefined ? [] : [{ date, n: Number(n) }];
  });
  const [first, ...rest] = days;
  if (!first || new Set(days.map(({ n }) => n)).size < days.length) return [];
  return rest.map(({ date, n }): Check => {
    const apart = daysApart(first.date, date);
    return {
      start: date.start,
      end: date.end,
      rule: 'numbered-day',
      severity: 'moderate',
      holds: n > first.n ? Math.abs(apart - (n - first.n)) <= 1 : true,
      explanation: `Day ${n} is ${new Date(first.date.ms + (n - first.n) * DAY_MS).toISOString().slice(5, 10)} (month-day). Source: calendar.`,
    };
  });
}
