import { everyMatch } from '../../kit/every-match.ts';
import { areItems, type Check, type Rule } from '../check.ts';
import { DAY_MS, type Dated, datesIn } from './written-dates.ts';

/** Due dates against the last period. */

export const DUE =
  /\b(?:due date|due on|estimated date|edd|delivery date|(?:errechnete\w*|voraussichtliche\w*) termin|geburtstermin|entbindungstermin|fecha (?:probable )?de parto|fecha prevista|fpp|et berechnet|voraussichtlicher termin|date (?:prevue|d'accouchement|presumee)|terme|data (?:prevista|provavel)|data presunta|uitgerekende datum)\b|预产期|預產期|出産予定日|प्रसव|नियत तारीख|موعد الولادة|الموعد المتوقع|предполагаемая дата родов|дата родов|пдр|termin porodu|tahmini dogum|dogum tarihi|beraknad\w* (?:forlossning|datum)|forlossning|출산 예정일|분만 예정일/;
export const LMP =
  /\b(?:last (?:menstrual )?period|lmp|letzten?[rs]? (?:regel\w*|periode|menstruation)|ultima (?:regla|menstruacion|menstruacao|mestruazione)|dernieres regles|laatste menstruatie)\b|末次月经|末次月經|最終月経|最終生理|(?:अंतिम|आखिरी) (?:मासिक|माहवारी|पीरियड)|اخر دورة|اخر حيض|последн\S+ (?:месячн|менструац)|ostatni\S+ miesiaczk|son adet|senaste mens|sista mens|마지막 (?:생리|월경)/;
export const CONCEPTION = /\b(?:concept|ovulat|transfer|ivf|befruchtung|eisprung|ovulacion|fecundacion)/;
function yearOf(first: Dated, second: Dated): number {
  // "From January 10 to April 18, 2026": the year is said once.
  if (!first.year && second.year && first.ms < second.ms) {
    const day = new Date(first.ms);
    const year = new Date(second.ms).getUTCFullYear();
    const same = Date.UTC(year, day.getUTCMonth(), day.getUTCDate());
    const start = same <= second.ms ? same : Date.UTC(year - 1, day.getUTCMonth(), day.getUTCDate());
    return first.ms + second.ms - start;
  }
  // Without a year the later date may lie in the next one.
  return !second.year && second.ms < first.ms ? second.ms + 365 * DAY_MS : second.ms;
}

/** The rule of the due date by its name or by what it adds: then the first date is that of the last period. */
const NAEGELE =
  /\bn(?:ae|a)gele|ネーゲル|内格莱|内格勒|(?<!\d)280\s?(?:days|tage|dias|jours|giorni|dagen|天|日|दिन|يوم|dni|gun|dagar|дней|일)|(?<!\d)7\s?(?:days|tage|dias|jours|giorni|dagen|天|日|दिन|ايام|dni|gun|dagar|дней|일)[^.;]{0,24}(?:9\s?(?:months|monate|meses|mois|mesi|maanden|个月|か月|ヶ月|महीने|اشهر|miesi|ay|manad|месяц|개월)|3\s?(?:months|monate|meses|mois|mesi|maanden|个月|か月|ヶ月|महीने|اشهر|miesi|ay|manad|месяц|개월))/;
/** Longest way from what is said of a date to the date. */
const SAID = 70;

/** The last period and the due date; between them may stand the steps that lead from one to the other. */
function endsOf(words: string, offset: number, dates: readonly Dated[]): readonly Dated[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (dates.length < 3 || dates.length > 5 || !first || !last) return dates;
  const before = ({ start }: Dated): string =>
    words.slice(Math.max(0, start - offset - SAID), start - offset);
  return LMP.test(before(first)) && DUE.test(before(last)) ? [first, last] : dates;
}

function dueDate(words: string, all: readonly Dated[], offset: number): Check | undefined {
  // The user's date said again is one date.
  const dates = endsOf(
    words,
    offset,
    all.filter(({ ms }, index) => all.findIndex((one) => one.ms === ms) === index),
  );
  if (!DUE.test(words) || CONCEPTION.test(words) || dates.length !== 2) return undefined;
  if (!LMP.test(words) && !NAEGELE.test(words)) return undefined;
  // One of the dates may be that of another week: see gestation.ts.
  if (everyMatch(words, WEEKS).some((week) => Number(week[1]) < 39)) return undefined;
  const [one, other] = dates as [Dated, Dated];
  const [lmp, due] = words.search(LMP) < words.search(DUE) || one.ms < other.ms ? [one, other] : [other, one];
  const days = Math.round((yearOf(lmp, due) - lmp.ms) / DAY_MS);
  return {
    start: one.start,
    end: other.end,
    rule: 'due-date',
    severity: 'moderate',
    holds: Math.abs(days - 280) <= 6,
    explanation: `The dates lie ${days} days apart; a due date is 280 days after the first day of the last period. Source: Naegele's rule, ACOG Committee Opinion 700 (2017-05).`,
  };
}

/** Two dates in one sentence, or in one and the next. */
export const dueDates: Rule = (scene, next) => {
  const { text } = scene.reading;
  const wide =
    next && next.start - scene.end < 3 && next.end - scene.start < 400 && !areItems(text, scene, next)
      ? next.end
      : scene.end;
  for (const end of new Set([scene.end, wide])) {
    const span = { start: scene.start, end };
    const dates = datesIn(text, span);
    if (dates.length < 2) continue;
    const words = text.slice(span.start, span.end);
    const check = dueDate(words, dates, span.start);
    if (check) return [check];
  }
  return [];
};

export const WEEKS =
  /(\d{1,2})(?:st|nd|rd|th|\.)?\s?-?(?:weeks?|wochen?|ssw|schwangerschaftswoche|semanas?|semaines?|settiman[ae]|weken|week|周|週|सप्ताह|हफ्ते|اسبوعا?|اسابيع)/g;
/** "The 20-week scan" is called so, whenever it takes place. */
const NAMED =
  /^[\s-]?(?:\([^)]*\)\s?)?(?:anatomy |anomaly |ultra)?(?:scans?|ultraso\w+|screening|appointments?|check|visits?|test|ultraschall|echo\b|termin|kontrolle|untersuchung|controle|prik)/;
const NAMED_BEFORE =
  /(?:ecografia|echographie|morfologic[oa]|ultrassom|ultrassonografia|ultrasonido|controle?|consulta|visita|visite|examen|exame|screening|test|echo|scan|फ़?्?अल्ट्रासाउंड|सोनोग्राफी|السونار|فحص)\s(?:(?:morfologic[oa]|obstetrica|anatomica)\s)?(?:de|de las|das|della|delle|des|a|at|van|في|के)?\s?(?:los|las|la)?\s?$/;

export function isName(text: string, week: RegExpMatchArray): boolean {
  const at = week.index ?? 0;
  return (
    NAMED.test(text.slice(at + week[0].length, at + week[0].length + 24)) ||
    /^(?:周|週|个?星期)的?(?:超声|超音波|检查|健診|エコー)/.test(text.slice(at + 2, at + 10)) ||
    NAMED_BEFORE.test(text.slice(Math.max(0, at - 40), at))
  );
}
