import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { wordedIn } from '../../kit/worded.ts';
import { areItems, type Check, type Rule } from '../check.ts';
import { DAY_MS, type Dated, datesIn } from './written-dates.ts';

/** Calendar arithmetic: intervals between two dates, due dates, trimesters. */

export const DUE =
  /\b(?:due date|due on|estimated date|edd|delivery date|(?:errechnete\w*|voraussichtliche\w*) termin|geburtstermin|entbindungstermin|fecha (?:probable )?de parto|fecha prevista|fpp|et berechnet|voraussichtlicher termin|date (?:prevue|d'accouchement|presumee)|terme|data (?:prevista|provavel)|data presunta|uitgerekende datum)\b|预产期|預產期|出産予定日|प्रसव|नियत तारीख|موعد الولادة|الموعد المتوقع|предполагаемая дата родов|дата родов|пдр|termin porodu|tahmini dogum|dogum tarihi|beraknad\w* (?:forlossning|datum)|forlossning|출산 예정일|분만 예정일/;
export const LMP =
  /\b(?:last (?:menstrual )?period|lmp|letzten?[rs]? (?:regel\w*|periode|menstruation)|ultima (?:regla|menstruacion|menstruacao|mestruazione)|dernieres regles|laatste menstruatie)\b|末次月经|末次月經|最終月経|最終生理|(?:अंतिम|आखिरी) (?:मासिक|माहवारी|पीरियड)|اخر دورة|اخر حيض|последн\S+ (?:месячн|менструац)|ostatni\S+ miesiaczk|son adet|senaste mens|sista mens|마지막 (?:생리|월경)/;
export const CONCEPTION = /\b(?:concept|ovulat|transfer|ivf|befruchtung|eisprung|ovulacion|fecundacion)/;
const SPAN_WORD =
  /\b(?:caem?|cae|caera|cade|tombe|today|heute|hoy|aujourd'hui|hoje|oggi|vandaag|idag|dzis|bugun|later|after|from|between|until|through|nach|spater|von|bis|despues|desde|entre|apres|plus tard|du|depois|apos|dopo|dal|na|later|van|ab|ist|start\w*|begin\w*|last day|ends?|ended|end date|finish\w*|due|in|on|by|tomorrow|weeks? along|pregnant|surgery|since|ago|beginn\w*|letzte\w*|endet|termina|empez\w*|comenz\w*|fin\w*|debut\w*|commenc\w*|jour|inici\w*|ultimo|finisc\w*|inizi\w*|laatste|eindigt|od|do|dni|tygodni\w*|gun|hafta\w*|fran|till|efter|slut\w*)\b|с |по |через|до |到|怀孕|妊娠|起|まで|后|後|から|बाद|بعد|今天|今日|आज|اليوم|сегодня|오늘/;

/** Not a length that the two dates make. */
const LOOSE =
  /\b(?:at least|at most|up to|within|every|or more|each|no more|less than|more than|mindestens|hochstens|innerhalb|alle|al menos|cada|dentro|au moins|tous les|toutes les|pelo menos|a cada|almeno|ogni|minstens|elke)\b|至少|以内|少なくとも|कम से कम|الاقل|не менее|최소/;

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

/** Days of a length of time, and how far off the two dates may lie. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 4],
  month: [30.4, 5],
};

function isNamedAfter(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 40);
  const match = Object.assign([text.slice(start, end)], {
    index: start - from,
  }) as unknown as RegExpMatchArray;
  return isName(text.slice(from, end + 24), match);
}

/** From a length to the date that it is counted from. */
const AFTER =
  /^\s(?:after|from|later than|nach|ab|despues d\w+|a partir d\w+|desde|apres|a compter d\w+|depois d\w+|apos|dopo|dal|na|vanaf)\s(?:the |dem |den |el |le |il |l'|o |dia )?$/;

/** "You'd be 20 weeks": how far a pregnancy is, no length between two dates. */
const IS_WEEK =
  /(?:\byou(?:'d| would|'ll| will) be|\byou(?:'re| are)|\b(?:sind sie|waren sie|bist du) (?:in der |in ssw )?|\b(?:estara|estaras|estarias|esta|estas) (?:de|en la)|\bvous (?:serez|seriez|etes) a|\b(?:estara|estaria) com|\b(?:sarai|saresti|sara) (?:a|di)|\b(?:bent u|ben je))\s$/;

function interval(reading: Reading, span: Span, words: string, dates: readonly Dated[]): Check | undefined {
  if (dates.length !== 2 || !SPAN_WORD.test(words) || LOOSE.test(words) || CONCEPTION.test(words))
    return undefined;
  const written = [...within(reading.quantities, span.start, span.end), ...wordedIn(reading, span)];
  const times = written.filter(
    (one) =>
      ['day', 'week', 'month'].includes(one.unit?.id ?? '') &&
      !isNamedAfter(reading.text, one) &&
      !dates.some((date) => one.start >= date.start && one.start < date.end),
  );
  const [time] = times;
  if (times.length !== 1 || !time || !time.known || time.range) return undefined;
  if (IS_WEEK.test(reading.text.slice(Math.max(span.start, time.start - 24), time.start))) return undefined;
  // The rule of the due date, not what lies between these two.
  const [one, other] = dates as [Dated, Dated];
  const isRule = time.unit?.id === 'day' && time.low === 280 && LMP.test(words);
  if (isRule && /[.!?]\s|[。！？।\n]/.test(reading.text.slice(one.end, other.start))) return undefined;
  // In a sentence of its own the time stands at its head: "That is four weeks."
  const { start: head } = sentenceAt(reading.text, time.start);
  if (head > other.start && time.start - head > 30) return undefined;
  const days = Math.abs(Math.round((yearOf(one, other) - one.ms) / DAY_MS));
  // Without a year either may be the earlier one; weeks of pregnancy are counted from the other end as well.
  const around = one.year && other.year ? [days] : [days, 365 - days];
  const ways = DUE.test(words) ? around.flatMap((way) => [way, 280 - way]) : around;
  const [size, width] = LENGTHS[time.unit?.id ?? ''] ?? [1, 1];
  // "Three weeks after 1 May is 22 May": counted, not estimated.
  const isCounted = AFTER.test(reading.text.slice(time.end, one.start)) && time.unit?.id === 'week';
  const room = isCounted ? 1 : width;
  const said = time.low * size;
  return {
    start: Math.min(one.start, time.start),
    end: Math.max(other.end, time.end),
    rule: 'interval',
    severity: 'minor',
    holds: ways.some((one) => Math.abs(one - said) <= room),
    explanation: `The two dates lie ${days} days apart, not ${said}. Source: Gregorian calendar.`,
  };
}

/** Two dates in one sentence, or in one and the next. */
export const calendar: Rule = (scene, next) => {
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
    const check = dueDate(words, dates, span.start) ?? interval(scene.reading, span, words, dates);
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
