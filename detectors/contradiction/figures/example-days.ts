import { DAY_MS, datesIn, MONTH, MONTH_NAMES, NO_YEAR } from '../../arithmetic/calendar/written-dates.ts';
import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** Two days of an example, as dates, months or days of a month, and how far apart they are. */

export interface Example extends Span {
  /** The days themselves. */
  readonly parts: readonly Span[];
  /** Days from the first to the second; "the following Wednesday" has two readings. */
  readonly days: readonly number[];
}

const MONTH_END = new RegExp(
  `(?:end of|ende|fin(?:ales)? de|fin|fim de|fine|eind) (${MONTH_NAMES})(?![\\p{L}\\p{M}])|(\\d{1,2})月[底末]`,
  'u',
);

/** "The end of December": its last day. */
function endOfMonth(text: string, { start, end }: Span): (Span & { readonly ms: number }) | undefined {
  const match = MONTH_END.exec(text.slice(start, end));
  if (!match) return undefined;
  const month = match[2] ? Number(match[2]) : (MONTH.get(match[1] as string) as number) + 1;
  const at = start + match.index;
  return { start: at, end: at + match[0].length, ms: Date.UTC(NO_YEAR, month, 0) };
}

const YEAR = 365;

/** "Opened on 1 October, good until 28 October"; the second may be the earlier one. */
export function datesFrom({ text }: Reading, sentence: Span): Example | undefined {
  const [from, to = endOfMonth(text, sentence), ...others] = datesIn(text, sentence);
  if (!from || !to || others.length > 0) return undefined;
  const days = (to.ms - from.ms) / DAY_MS;
  return {
    start: from.start,
    end: to.end,
    parts: [from, to],
    days: days < 0 ? [-days, days + YEAR] : [days],
  };
}

/** Names that are other words as well, or begin some. */
const MONTHS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?!(?:may|mar|jan|set|ago)(?![\\p{L}\\p{M}]))(${MONTH_NAMES})(?![\\p{L}\\p{M}]|\\.? ?\\d)|(?<![\\d年])(\\d{1,2})月(?!\\d)`,
  'gu',
);
const DAYS_OF_MONTH = 30.4;

/** "Started in January … until the end of March": whole months, the last of which may count. */
export function monthsFrom({ text }: Reading, { start, end }: Span): Example | undefined {
  const found = everyMatch(text.slice(start, end), MONTHS).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    month: match[2] ? Number(match[2]) - 1 : (MONTH.get(match[1] as string) as number),
  }));
  const [from, to] = found;
  if (!from || !to || found.length > 2 || from.month === to.month) return undefined;
  const ahead = (to.month - from.month + 12) % 12;
  const days = [ahead - 1, ahead, ahead + 1].map((months) => months * DAYS_OF_MONTH);
  return { start: from.start, end: to.end, parts: [from, to], days };
}

const A_YEAR = /(?<![\d.,/])(?:19|20)\d\d(?![\d%]|[.,]\d| ?(?:mg|ml|kcal|iu|mcg|µg|g)\b)/g;

const BOTH = /^ ?(?:and|or|und|oder|y|o|et|ou|e|en|of|[&/]|和|及|と|और|و) ?$/;

/** "Vaccinated in 2020, due in 2030". */
export function yearsFrom({ text }: Reading, { start, end }: Span): Example | undefined {
  const found = everyMatch(text.slice(start, end), A_YEAR).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    year: Number(match[0]),
  }));
  const [from, to] = found;
  if (!from || !to || found.length > 2 || from.year >= to.year) return undefined;
  // "In 2025 and 2026": what holds in both.
  if (BOTH.test(text.slice(from.end, to.start))) return undefined;
  const years = to.year - from.year;
  return {
    start: from.start,
    end: to.end,
    parts: [from, to],
    days: [years - 0.5, years, years + 0.5].map((one) => one * YEAR),
  };
}

/** "The 20th", "am 20.", "le 20": a day of a month that is not named. */
const DAY =
  /(?<![\p{L}\d])(?:(?:the|on) (\d{1,2})(?:st|nd|rd|th)|am (\d{1,2})\.|(?:el|il|le|dia|al|au|del|du) (?:dia |jour |giorno )?(\d{1,2})(?:er|º|°)?|de (\d{1,2})e|(\d{1,2}) ?(?:तारीख|तारीख़)|(?:يوم|في) (\d{1,2}))(?![\p{L}\p{M}\d:/h%°-]|[.,]\d| ?(?:[%°h]|mg|ml|kg|g\b|cm|am|pm|uhr|ore|heures|horas|jours|dias|giorni|minut|hour|day|week|ans|anos|anni|مل|ساع|ايام|يوم))|(?<![\d月])(\d{1,2})[号號](?!\d)/gu;
const LAST_DAY = 31;

export function daysOfMonthFrom(
  { text }: Reading,
  { start, end }: Span,
  isBackwards: boolean,
): Example | undefined {
  const found = everyMatch(text.slice(start, end), DAY)
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      day: Number(match.slice(1).find((one) => one !== undefined)),
    }))
    .filter(({ day }) => day >= 1 && day <= LAST_DAY);
  const [from, to] = found;
  if (!from || !to || found.length > 2 || from.day === to.day) return undefined;
  const ahead = to.day - from.day;
  const days = ahead > 0 ? [ahead] : isBackwards ? [-ahead] : [-ahead, ahead + 30, ahead + LAST_DAY];
  return { start: from.start, end: to.end, parts: [from, to], days };
}
