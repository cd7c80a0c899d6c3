import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, slotsIn } from '../case/cues.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { type Day, daysOf } from './counted.ts';
import { allFiguresOf, type Figure } from './figure.ts';

/** Days that are counted: "good for 28 days" and "day 56 is its last"; "contagious for five days" and "back to school on day 2". */

/** It ends, or is thrown away, on that day. */
const ENDS =
  /\b(?:last day|final day|discard|throw (?:it|them)? ?(?:away|out)|bin it|expires?|use(?:d)? (?:it )?(?:up )?by|letzte\w*|entsorg\w*|wegwerf\w*|ultimo dia|desech\w*|tire\w*|dernier jour|jete\w*|descart\w*|jogue|ultimo giorno|gett\w*|butt\w*|laatste dag|weggooi\w*|gooi|ostatni\w*|wyrzuc\w*|son gun|atin|sista dag\w*|slang|kassera)\b|последн|выбро|最后一天|最後|丢弃|最終|捨て|अंतिम दिन|फेंक|اخر يوم|تخلص|마지막|버리/;
/** It is good for so long. */
const LASTS =
  /\b(?:good for|keeps? for|lasts? (?:for )?|usable for|can be used for|stable for|up to|within|for|haltbar|verwendbar|innerhalb|dura|durante|valido|hasta|se conserva|conserve|pendant|jusqu'a|valido|por|ate|si conserva|per|fino a|houdbaar|binnen|tot|gedurende|wazn\w*|przez|dayanir|boyunca|hallbar|i)\s\S{0,6}\s?$/;
/** What is said to last is kept somewhere, or thrown away afterwards. */
const KEPT =
  /\b(?:room temperature|thr[eo]wn? (?:it |them )?(?:away|out)|in use|once open|zimmertemperatur|raumtemperatur|temperatura ambiente|temperature ambiante|kamertemperatuur|temperaturze pokojowej|oda sicakliginda|rumstemperatur)\b|комнатной температур|室温|常温|कमरे के तापमान|درجة حرارة الغرفة|실온/;
/** Back among people. */
const RETURN =
  /\b(?:(?:go|return|be|come|get) back|return|go to (?:work|school)|zuruck|wieder (?:in|zur|zum|arbeiten)|volver|regresar|retourner|reprendre|voltar|regressar|tornare|rientrare|terug|weer naar|wrocic|donebilir\w*|tillbaka)\b|вернуться|回(?:去|到)|返校|上班|上学|登校|出勤|वापस|العودة|돌아/;
const PLACE =
  /\b(?:work|school|nursery|daycare|kindergarten|office|college|arbeit\w*|schule|kita|trabajo|escuela|colegio|guarderia|travail|ecole|creche|trabalho|escola|lavoro|scuola|asilo|werk|school|opvang|prac\w*|szkol\w*|przedszkol\w*|okul\w*|ise|skola\w*|forskola\w*|jobb\w*)\b|работ|школ|сад|上班|上学|学校|返校|登校|出勤|仕事|स्कूल|काम|المدرسة|العمل|학교|직장|출근|등교/;
/** A day of another week, or of a cycle: nothing that lasts. */
const OTHER_DAYS = /cycl|zyklus|ciclo|cykl|period|regel|pregnan|week \d|dose/;

const DAY_HOURS = 24;

const daysIn = ({ value }: Figure): readonly [number, number] => [
  inBase(value.low, value) / DAY_HOURS,
  inBase(value.high, value) / DAY_HOURS,
];

const STORED = new Set(['storage', 'device']);
const CASE = new Set(['if', 'other', 'when', 'child', 'unless']);

/** How long it is good for: the lengths of sentences that speak of storing or wearing it. */
function lasting(reading: Reading, figures: readonly Figure[]): Figure[] {
  return figures.filter(
    ({ value, clause, sentence }) =>
      LASTS.test(reading.text.slice(clause.start, value.start)) &&
      (KEPT.test(reading.text.slice(sentence.start, sentence.end)) ||
        [...slotsIn(reading, sentence)].some((slot) => STORED.has(slot))),
  );
}

const CONTAGIOUS =
  /contagi|infectious|ansteckend|contagios|besmettelijk|zakazn|bulasici|smittsam|заразн|传染|感染させ|うつ|संक्राम|معد|전염/;

export function ordinalConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const days = daysOf(reading);
  if (days.length === 0) return { conflicts: [], candidates: 0 };
  const figures = allFiguresOf(reading).filter(
    ({ kind, value, roles }) => kind === 'time' && value.known && !roles.has('before'),
  );
  const conflicts: Conflict[] = [];
  const add = (first: Figure, day: Day): void => {
    if (first.sentence.start === day.sentence.start) return;
    // "By then it no longer spreads" is not the past.
    if (![first.value, day].every((span) => isAsserted(reading, span, ['negated', 'historical']))) return;
    const [one, other] = first.value.start < day.start ? [first.value, day] : [day, first.value];
    conflicts.push({ rule: 'day', first: one, second: other, why: 'does not agree with' });
  };
  for (const day of days) {
    const sentence = text.slice(day.sentence.start, day.sentence.end);
    if (cuesIn(reading, day.sentence, CASE).size > 0 || OTHER_DAYS.test(sentence)) continue;
    if (ENDS.test(sentence)) {
      const lengths = lasting(reading, figures);
      // Two lengths are of two things.
      const [one] = lengths;
      if (!one || lengths.length > 1 || figures.some((figure) => fits(figure, day.day))) continue;
      if (daysIn(one)[1] >= 1) add(one, day);
    } else if (RETURN.test(sentence) && PLACE.test(sentence)) {
      const away = figures.filter(
        (figure) =>
          CONTAGIOUS.test(text.slice(figure.sentence.start, figure.sentence.end)) &&
          figure.sentence.start !== day.sentence.start,
      );
      const [one] = away;
      if (!one || away.length > 1 || CONTAGIOUS.test(sentence)) continue;
      if (day.day + 1 < daysIn(one)[0]) add(one, day);
    }
  }
  return { conflicts, candidates: days.length };
}

/** The day after the last is as good. */
function fits(figure: Figure, day: number): boolean {
  const [low, high] = daysIn(figure);
  return day >= low - 0.01 && day <= high + 1.01;
}
