import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span } from '../../kit/sentences.ts';
import { cuesIn, weekdaysOf } from '../case/cues.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';
import { timesIn, wordsOf } from './brief.ts';
import { EVE } from './when.ts';

/** How long before an event something is to be done, and a day that is too late: "ten days before … you leave on Saturday, so Friday". */

const BEFORE = new Set(['before']);
const DAY = 24;
const TWO_DAYS = 2 * DAY;

const NAMES = [
  ['mon', 'montag', 'lunes', 'lundi', 'segunda', 'lunedi', 'maandag', '月曜', '一', 'सोमवार', 'الاثنين'],
  ['tue', 'dienstag', 'martes', 'mardi', 'terca', 'martedi', 'dinsdag', '火曜', '二', 'मंगलवार', 'الثلاثاء'],
  [
    'wed',
    'mittwoch',
    'miercoles',
    'mercredi',
    'quarta',
    'mercoledi',
    'woensdag',
    '水曜',
    '三',
    'बुधवार',
    'الاربعاء',
  ],
  ['thu', 'donnerstag', 'jueves', 'jeudi', 'quinta', 'giovedi', 'donderdag', '木曜', '四', 'गुरुवार', 'الخميس'],
  ['fri', 'freitag', 'viernes', 'vendredi', 'sexta', 'venerdi', 'vrijdag', '金曜', '五', 'शुक्रवार', 'الجمعة'],
  ['sat', 'samstag', 'sabado', 'samedi', 'sabato', 'zaterdag', 'sonnabend', '土曜', '六', 'शनिवार', 'السبت'],
  ['sun', 'sonntag', 'domingo', 'dimanche', 'domenica', 'zondag', '日曜', '日', '天', 'रविवार', 'الاحد'],
];

function dayOf(word: string): number {
  const bare = word.replace(/^(?:周|週|星期|礼拜|禮拜)/, '').replace(/^(?:und|the) /, '');
  return NAMES.findIndex((names) =>
    names.some((name) => (name.length === 1 ? bare === name : bare.includes(name))),
  );
}

/** Two days of the week beside each other. */
function neighboursIn(reading: Reading, sentence: Span): Span | undefined {
  const days = within(weekdaysOf(reading), sentence.start, sentence.end)
    .map(({ start, end }) => ({ start, end, day: dayOf(reading.text.slice(start, end)) }))
    .filter(({ day }) => day >= 0);
  const [one, other] = days;
  if (!one || !other || new Set(days.map(({ day }) => day)).size !== 2) return undefined;
  const apart = Math.abs(one.day - other.day);
  return apart === 1 || apart === 6 ? { start: one.start, end: other.end } : undefined;
}

const LATER =
  /(?<!\p{L})(?:week (?:before|after|later)|next week|woche (?:davor|darauf|spater)|semana (?:anterior|siguiente|seguinte|que vem)|semaine (?:d'avant|suivante)|settimana (?:prima|dopo)|week (?:ervoor|erna|later)|too late|zu spat|demasiado tarde|trop tard|tarde demais|troppo tardi|te laat|بعد فوات|متاخر)(?!\p{L})|上周|上週|下周|太晚|来週|先週|遅/u;

export function leadConflicts(reading: Reading, spans: readonly Span[]): Conflict[] {
  return spans.flatMap((a, at): Conflict[] => {
    const lead = timesIn(reading, a).find(
      ({ start, low }) => low >= TWO_DAYS && cuesIn(reading, clauseAt(reading.text, start), BEFORE).size > 0,
    );
    if (!lead) return [];
    const wrong = spans.slice(at + 1).flatMap((b): Span[] => {
      const said = wordsOf(reading, b);
      if (denies(reading, b) || LATER.test(said) || timesIn(reading, b).some(({ high }) => high >= DAY))
        return [];
      const eve = EVE.exec(said);
      const days = neighboursIn(reading, b);
      if (days) return [days];
      return eve ? [{ start: b.start + eve.index, end: b.start + eve.index + eve[0].length }] : [];
    });
    return wrong
      .slice(0, 1)
      .map((second) => ({ rule: 'lead-time', first: lead, second, why: 'does not agree with' }));
  });
}
