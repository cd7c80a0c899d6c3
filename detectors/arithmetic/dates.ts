import { within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { wordedIn } from '../kit/worded.ts';
import type { Check, Rule } from './check.ts';

/** Calendar arithmetic: intervals between two dates, due dates, trimesters. */

const MONTHS =
  'january januar enero janvier janeiro gennaio januari|february februar febrero fevrier fevereiro febbraio februari|march marz marzo mars marco maart|april abril avril aprile|may mai mayo maio maggio mei|june juni junio juin junho giugno|july juli julio juillet julho luglio|august agosto aout augustus|september septiembre septembre setembro settembre|october oktober octubre octobre outubro ottobre|november noviembre novembre novembro|december dezember diciembre decembre dezembro dicembre december';
const MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.split('|').flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
const NAMES = [...MONTH.keys()].sort((a, b) => b.length - a.length).join('|');
const DATE = new RegExp(
  `(?<![\\d.])(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日|(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s(?:de\\s|of\\s)?(${NAMES})(?:,?\\s(?:de\\s)?(\\d{4}))?|(${NAMES})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?)(?!\\d)`,
  'g',
);

const DAY_MS = 86_400_000;
/** Any common year, for dates without one. */
const NO_YEAR = 2025;

interface Dated extends Span {
  readonly ms: number;
  readonly year: boolean;
}

function datesIn(text: string, span: Span): Dated[] {
  const found: Dated[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(DATE)) {
    const [, y1, m1, d1, y2, m2, d2, d3, n3, y3, n4, d4, y4] = match;
    const year = Number(y1 ?? y2 ?? y3 ?? y4 ?? NO_YEAR);
    const month = (m1 ?? m2) ? Number(m1 ?? m2) - 1 : MONTH.get(n3 ?? n4 ?? '');
    const day = Number(d1 ?? d2 ?? d3 ?? d4);
    if (month === undefined || !(day >= 1 && day <= 31)) continue;
    const start = span.start + match.index;
    found.push({
      start,
      end: start + match[0].length,
      ms: Date.UTC(year, month, day),
      year: (y1 ?? y2 ?? y3 ?? y4) !== undefined,
    });
  }
  return found;
}

const DUE =
  /\b(?:due date|due on|estimated date|edd|delivery date|geburtstermin|entbindungstermin|fecha (?:probable )?de parto|fecha prevista|date (?:prevue|d'accouchement|presumee)|terme|data (?:prevista|provavel)|data presunta|uitgerekende datum)\b|预产期|出産予定日|प्रसव/;
const LMP =
  /\b(?:last (?:menstrual )?period|lmp|letzten? (?:regel\w*|periode|menstruation)|ultima (?:regla|menstruacion|menstruacao|mestruazione)|dernieres regles|laatste menstruatie)\b|末次月经|最終月経|अंतिम (?:मासिक|माहवारी)/;
const CONCEPTION = /\b(?:concept|ovulat|transfer|ivf|befruchtung|eisprung|ovulacion|fecundacion)/;
const SPAN_WORD =
  /\b(?:today|heute|hoy|aujourd'hui|hoje|oggi|vandaag|idag|dzis|bugun|later|after|from|between|until|through|nach|spater|von|bis|despues|desde|entre|apres|plus tard|du|depois|apos|dopo|dal|na|later|van)\b|后|後|から|बाद|بعد|今天|今日|आज|اليوم|сегодня|오늘/;

function yearOf(first: Dated, second: Dated): number {
  // Without a year the later date may lie in the next one.
  return !second.year && second.ms < first.ms ? second.ms + 365 * DAY_MS : second.ms;
}

function dueDate(words: string, dates: readonly Dated[]): Check | undefined {
  if (!DUE.test(words) || !LMP.test(words) || CONCEPTION.test(words) || dates.length !== 2) return undefined;
  const [one, other] = dates as [Dated, Dated];
  const [lmp, due] = words.search(LMP) < words.search(DUE) || one.ms < other.ms ? [one, other] : [other, one];
  const days = Math.round((yearOf(lmp, due) - lmp.ms) / DAY_MS);
  return {
    start: one.start,
    end: other.end,
    rule: 'due-date',
    severity: 'moderate',
    holds: Math.abs(days - 280) <= 10,
    explanation: `The dates lie ${days} days apart; a due date is 280 days after the first day of the last period. Source: Naegele's rule, ACOG Committee Opinion 700 (2017-05).`,
  };
}

function interval(reading: Reading, span: Span, words: string, dates: readonly Dated[]): Check | undefined {
  if (dates.length !== 2 || !SPAN_WORD.test(words)) return undefined;
  const written = [...within(reading.quantities, span.start, span.end), ...wordedIn(reading, span)];
  const times = written.filter(
    (one) =>
      ['day', 'week'].includes(one.unit?.id ?? '') &&
      !dates.some((date) => one.start >= date.start && one.start < date.end),
  );
  const [time] = times;
  if (times.length !== 1 || !time || !time.known || time.range) return undefined;
  const [one, other] = dates as [Dated, Dated];
  const days = Math.abs(Math.round((yearOf(one, other) - one.ms) / DAY_MS));
  const said = time.low * (time.unit?.id === 'week' ? 7 : 1);
  const room = time.unit?.id === 'week' ? 4 : 1;
  return {
    start: Math.min(one.start, time.start),
    end: Math.max(other.end, time.end),
    rule: 'interval',
    severity: 'minor',
    holds: Math.abs(days - said) <= room,
    explanation: `The two dates lie ${days} days apart, not ${said}. Source: Gregorian calendar.`,
  };
}

/** Two dates in one sentence. */
export const calendar: Rule = (scene) => {
  if (scene.quantities.length < 2) return [];
  const dates = datesIn(scene.reading.text, scene);
  if (dates.length !== 2) return [];
  return [dueDate(scene.words, dates) ?? interval(scene.reading, scene, scene.words, dates)].filter(
    (check) => check !== undefined,
  );
};

const WEEKS =
  /(\d{1,2})(?:st|nd|rd|th|\.)?\s?-?(?:weeks?|wochen?|ssw|schwangerschaftswoche|semanas?|semaines?|settiman[ae]|weken|week|周|週|सप्ताह|हफ्ते|اسبوعا?|اسابيع)/g;
const TRIMESTERS: readonly (readonly [RegExp, number, number])[] = [
  [
    /\b(?:first|1st|erste[sn]?|primer|premier|primeiro|primo|eerste)\s(?:trimest\w+)|第一孕期|孕早期|पहली तिमाही|الثلث الاول/,
    0,
    14,
  ],
  [
    /\b(?:second|2nd|zweite[sn]?|segundo|deuxieme|secondo|tweede)\s(?:trimest\w+)|第二孕期|孕中期|दूसरी तिमाही|الثلث الثاني/,
    12,
    28,
  ],
  [
    /\b(?:third|3rd|dritte[sn]?|tercer|troisieme|terceiro|terzo|derde)\s(?:trimest\w+)|第三孕期|孕晚期|तीसरी तिमाही|الثلث الثالث/,
    26,
    43,
  ],
];
const AT =
  /\b(?:at|you are|you're|pregnant|in week|week|im|sind sie|in der|esta|estas|con|vous etes|a|voce esta|sei|bent u|bent)\b|怀孕|妊娠|गर्भ|الحمل/;

/** "At 30 weeks you are in the second trimester". One number of weeks, one trimester, no borders given. */
export function trimesters(reading: Reading): Check[] {
  if (!/trimest|孕|तिमाही|الثلث/.test(reading.text)) return [];
  return sentences(reading.text).flatMap((span) => {
    const words = reading.text.slice(span.start, span.end);
    const named = TRIMESTERS.filter(([name]) => name.test(words));
    const weeks = [...words.matchAll(WEEKS)];
    const [week] = weeks;
    const [trimester] = named;
    if (named.length !== 1 || weeks.length !== 1 || !week || !trimester || !AT.test(words)) return [];
    if (
      /\b(?:until|till|through|to|from|after|before|begins?|starts?|ends?|lasts?|beginnt|endet|bis|ab|empieza|termina|hasta|commence|jusqu|comeca|ate|inizia|fino|begint|tot|last|previous|next|screening)\b|开始|结束|まで|から|-/.test(
        words,
      )
    )
      return [];
    const value = Number(week[1]);
    const start = span.start + week.index;
    return [
      {
        start,
        end: start + week[0].length,
        rule: 'trimester',
        severity: 'minor' as const,
        holds: value >= trimester[1] && value <= trimester[2],
        explanation: `Week ${value} does not lie in that trimester (first to 13 weeks 6 days, second to 27 weeks 6 days). Source: ACOG reVITALize obstetrics data definitions (2014).`,
      },
    ];
  });
}
