import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Check } from '../check.ts';
import { CONCEPTION, DUE, isName, LMP, WEEKS } from './dates.ts';
import { DAY_MS, type Dated, datesIn } from './written-dates.ts';

/** Dates that the text ties to a week of pregnancy: the last period is week 0, the due date week 40. */

interface Anchor {
  readonly date: Dated;
  /** Days of pregnancy on that date. */
  readonly days: number;
  readonly counted: boolean;
}

const MOST_DATES = 8;
/** Longest way from what is said of a date to the date, and behind it. */
const BEFORE = 90;
const CLOSE = 44;
/** Completed weeks, and how people round. */
const ROOM = 7;
const TURNED =
  /\b(?:until|till|before|after|between|from|by|since|bis|vor|nach|ab|zwischen|seit|hasta|antes|despues|desde|entre|jusqu'au|avant|apres|depuis|ate|depois|fino|prima|dopo|dal|tra|tot|voor|na|vanaf|sinds|tussen|or|oder|ou)\b|[-–~]\s*$|まで|前|后|後|以降|से पहले|के बाद|قبل|بعد/;
export const SAYS_WEEK =
  /^\W{0,6}(?:you(?:'ll be|'d be|'re| will be| are| would be)|sind sie|bist du|waren sie|(?:usted )?estar\w*|(?:usted )?esta|cumpl\w*|vous (?:serez|etes|atteindrez)|(?:voce )?(?:estara|tera|completa)|sarai|sara|sarete|ben je|bent u)\b[^.;\d]{0,24}$/;

/** The rule of the due date, said in the open. */
const ADDED =
  /(?<!\d)280(?!\d)|(?<!\d)40\s?(?:weeks|wochen|semanas|semaines|settimane|weken|周|週|सप्ताह|اسبوع)/;

function daysOf(week: RegExpMatchArray, text: string): number {
  const extra =
    /^\s?(?:(?:and|und|y|et|e|en|\+)\s)?(\d)\s?(?:days?|tage?|dias?|jours?|giorni|dagen|天|日)/.exec(
      text.slice((week.index ?? 0) + week[0].length),
    );
  return Number(week[1]) * 7 + Number(extra?.[1] ?? 0);
}

function anchorOf(text: string, date: Dated, from: number, to: number): Anchor | undefined {
  const before =
    text
      .slice(Math.max(from, date.start - BEFORE), date.start)
      .split(/[.;!?]\s|[\n。！？]/)
      .at(-1) ?? '';
  const after = text.slice(date.end, Math.min(to, date.end + CLOSE + 12)).split(/[.;!?\n]/)[0] ?? '';
  if (CONCEPTION.test(before) || CONCEPTION.test(after)) return undefined;
  // "18+0 to 20+6": other weeks than the one that a scan is named after.
  if (/\d\s?\+\s?\d(?!\d)/.test(before)) return undefined;
  const weeks = everyMatch(before, WEEKS).filter((one) => !isName(before, one));
  const [week, other] = weeks;
  // "On July 21 you'd be 20 weeks, and on …": of the date before it.
  if (week && from > 0 && date.start - from < BEFORE && SAYS_WEEK.test(before.slice(0, week.index)))
    return undefined;
  if (other) return undefined;
  const isDue = DUE.test(before);
  if (isDue) return week && Number(week[1]) !== 40 ? undefined : { date, days: 280, counted: false };
  if (week) {
    const gap = before.slice((week.index ?? 0) + week[0].length);
    const lead = before.slice(0, week.index);
    const isExact = !TURNED.test(gap) && !TURNED.test(lead.slice(-12)) && !/\d\s?\S{0,3}\s?$/.test(lead);
    return gap.length <= CLOSE && isExact && Number(week[1]) <= 42
      ? { date, days: daysOf(week, before), counted: true }
      : undefined;
  }
  // "280 days after the first day of your last period: February 8".
  if (LMP.test(before) && ADDED.test(before)) return { date, days: 280, counted: false };
  if (LMP.test(before.slice(-60)) && !TURNED.test(before.slice(-12)))
    return { date, days: 0, counted: false };
  const [next, more] = everyMatch(after, WEEKS).filter((one) => !isName(after, one));
  if (!next || more || !SAYS_WEEK.test(after.slice(0, next.index)) || Number(next[1]) > 42) return undefined;
  return { date, days: daysOf(next, after), counted: true };
}

/** "You'll be 20 weeks on July 19, and due on December 6". */
export function gestation(reading: Reading): Check[] {
  const { text } = reading;
  if (!DUE.test(text) && !LMP.test(text)) return [];
  const dates = datesIn(text, { start: 0, end: text.length });
  if (dates.length < 2 || dates.length > MOST_DATES) return [];
  const anchors = dates.flatMap((date, n) => {
    const anchor = anchorOf(text, date, dates[n - 1]?.end ?? 0, dates[n + 1]?.start ?? text.length);
    return anchor ? [anchor] : [];
  });
  // With two last periods or two due dates nobody knows which one counts.
  const fixed = anchors.filter(({ counted }) => !counted);
  if (new Set(fixed.map(({ days }) => days)).size < fixed.length) return [];
  return anchors
    .filter(({ counted }) => counted)
    .flatMap((one) =>
      fixed.map((base): Check => {
        const expected = one.days - base.days;
        const apart = Math.round((one.date.ms - base.date.ms) / DAY_MS);
        const off = apart - expected;
        const miss =
          one.date.year && base.date.year ? Math.abs(off) : Math.abs(off - 365 * Math.round(off / 365));
        return {
          start: Math.min(one.date.start, base.date.start),
          end: Math.max(one.date.end, base.date.end),
          rule: 'gestation',
          severity: 'moderate',
          holds: miss <= ROOM,
          explanation: `Week ${Math.floor(one.days / 7)} lies ${Math.abs(expected)} days from ${base.days === 0 ? 'the first day of the last period' : 'the due date'}, these dates ${Math.abs(apart)}. Source: Naegele's rule, ACOG Committee Opinion 700 (2017-05).`,
        };
      }),
    );
}
