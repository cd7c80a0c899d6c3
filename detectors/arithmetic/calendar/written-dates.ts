import { everyMatch } from '../../kit/every-match.ts';
import { perText } from '../../kit/per-text.ts';
import type { Span } from '../../kit/sentences.ts';

/** Dates as people write them, in the languages of the answers. */

const MONTHS =
  'january januar janner enero janvier janeiro gennaio januari jan stycznia ocak января январь जनवरी يناير|february februar feber febrero fevrier fevereiro febbraio februari feb lutego subat февраля फरवरी फ़रवरी فبراير|march marz maerz marzo mars marco maart mar marca mart марта मार्च مارس|april abril avril aprile apr kwietnia nisan апреля अप्रैल ابريل|may mai mayo maio maggio mei maja mayis maj мая मई مايو|june juni junio juin junho giugno jun czerwca haziran июня जून يونيو|july juli julio juillet julho luglio jul lipca temmuz июля जुलाई يوليو|august agosto aout augustus aug sierpnia agustos augusti августа अगस्त اغسطس|september septiembre septembre setembro settembre sept sep wrzesnia eylul сентября सितंबर सितम्बर سبتمبر|october oktober octubre octobre outubro ottobre oct okt pazdziernika ekim октября अक्टूबर अक्तूबर اكتوبر|november noviembre novembre novembro nov listopada kasim ноября नवंबर नवम्बर نوفمبر|december dezember diciembre decembre dezembro dicembre dec dez grudnia aralik декабря दिसंबर दिसम्बर ديسمبر';
/** The month of a name, from 0. */
export const MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.split('|').flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
/** For a pattern, the longest first. */
export const MONTH_NAMES = [...MONTH.keys()].sort((a, b) => b.length - a.length).join('|');
const DATE = new RegExp(
  [
    '(?<![\\d.])(?:(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})',
    '(?:(?<y2>\\d{4})[年년]\\s?)?(?<m2>\\d{1,2})[月월]\\s?(?<d2>\\d{1,2})[日号號일]',
    `(?<d3>\\d{1,2})(?:st|nd|rd|th|\\.|er|º|°)?\\s(?:de\\s|of\\s)?(?<n3>${MONTH_NAMES})(?![\\p{L}\\p{M}])\\.?(?:,?\\s(?:de\\s|del\\s)?(?<y3>\\d{4}))?`,
    `(?<![\\p{L}\\p{M}])(?<n4>${MONTH_NAMES})\\.?\\s(?<d4>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(?<y4>\\d{4}))?`,
    '(?<d5>\\d{1,2})[./](?<m5>\\d{1,2})[./](?<y5>\\d{4}))(?!\\d|\\.\\d|\\s?(?:mg|ml|g|kg|%)(?![a-z]))',
  ].join('|'),
  'gu',
);

export const DAY_MS = 86_400_000;
/** Any common year, for dates without one. */
export const NO_YEAR = 2025;

export interface Dated extends Span {
  readonly ms: number;
  readonly year: boolean;
}

/** 13/05/2026 is no month; what could be either is left alone. */
function order(first: number, second: number, dotted: boolean): readonly [number, number] | undefined {
  if (dotted || first > 12) return [first, second];
  return second > 12 ? [second, first] : undefined;
}

const datesOf = perText(readDates);
const hasDates = perText((text, span) => datesOf(text, span).length > 0);
const NONE: readonly Dated[] = [];

/** Most texts have no date, and then no sentence of theirs is looked through. */
export function datesIn(text: string, span: Span): readonly Dated[] {
  return hasDates(text, { start: 0, end: text.length }) ? datesOf(text, span) : NONE;
}

function readDates(text: string, span: Span): Dated[] {
  const found: Dated[] = [];
  for (const match of everyMatch(text.slice(span.start, span.end), DATE)) {
    const part = match.groups ?? {};
    const year = part.y1 ?? part.y2 ?? part.y3 ?? part.y4 ?? part.y5;
    let day = Number(part.d1 ?? part.d2 ?? part.d3 ?? part.d4 ?? part.d5);
    const numeric = part.m1 ?? part.m2 ?? part.m5;
    let month = numeric ? Number(numeric) - 1 : MONTH.get(part.n3 ?? part.n4 ?? '');
    if (part.d5) {
      const read = order(day, Number(part.m5), match[0].includes('.'));
      if (!read) continue;
      day = read[0];
      month = read[1] - 1;
    }
    if (month === undefined || month > 11 || !(day >= 1 && day <= 31)) continue;
    const start = span.start + match.index;
    const ms = Date.UTC(Number(year ?? NO_YEAR), month, day);
    found.push({ start, end: start + match[0].length, ms, year: year !== undefined });
  }
  return found;
}
