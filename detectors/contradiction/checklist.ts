import { oftenIn } from '../kit/often.ts';
import type { Reading } from '../kit/reading.ts';
import { sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import type { Conflict } from './conflict.ts';
import { cuesIn } from './cues.ts';
import { drugsOf } from './drugs.ts';
import { isShort } from './short.ts';

/** "Once a week …" and, under "Checklist": "- Every day, on an empty stomach": an item without a number that says how often. */

/** Times a day that the word alone may mean: "daily" says at least once. */
const WORDS: readonly (readonly [RegExp, number, number])[] = [
  [
    /^(?:every day|each day|daily|once daily|jeden tag|taglich|einmal taglich|todos los dias|cada dia|a diario|diariamente|tous les jours|chaque jour|quotidiennement|todos os dias|ogni giorno|tutti i giorni|elke dag|dagelijks|codziennie|her gun|varje dag|dagligen|каждый день|ежедневно|每天|每日|毎日|हर दिन|रोज़|रोज|يوميا|كل يوم|매일)(?![\p{L}])/u,
    1,
    24,
  ],
  [
    /^(?:every week|weekly|once weekly|jede woche|wochentlich|einmal pro woche|todas las semanas|cada semana|semanalmente|toutes les semaines|chaque semaine|todas as semanas|ogni settimana|settimanalmente|elke week|wekelijks|co tydzien|raz w tygodniu|her hafta|varje vecka|каждую неделю|еженедельно|每周|每週|毎週|हर हफ़्ते|हर हफ्ते|हर सप्ताह|اسبوعيا|كل اسبوع|매주)(?![\p{L}])/u,
    1 / 7,
    3 / 7,
  ],
  [
    /^(?:every month|monthly|once a month|jeden monat|monatlich|todos los meses|cada mes|mensualmente|tous les mois|chaque mois|todos os meses|ogni mese|mensilmente|elke maand|maandelijks|co miesiac|her ay|varje manad|каждый месяц|ежемесячно|每月|每个月|毎月|हर महीने|شهريا|كل شهر|매달|매월)(?![\p{L}])/u,
    1 / 31,
    0.1,
  ],
];
/** It is the taking that is done so often. */
const TAKING =
  /stomach|water|food|meal|breakfast|tablet|pill|capsule|inject|\bdose|magen|nuchtern|wasser|essen|fruhstuck|tablette|kapsel|spritze|ayunas|agua|comida|desayuno|pastilla|comprimid|jeun|eau\b|repas|comprime|gelule|jejum|refeic|digiuno|acqua|pasto|pasti|compressa|nuchter|maaltijd|ontbijt|capsula|czczo|wod|posil|su ile|ac karn|yemek|mage|vatten|мат|натощак|вод|еды|таблет|空腹|水|饭|飯|食|खाली पेट|पानी|معدة|الريق|ماء|الطعام|공복|물|식/;
/** Something else that is done so often. */
const ELSE =
  /vitamin|calcium|kalzium|calcio|folic|fols|folico|folique|exerc|walk|bewegung|weigh|wiege|check|measur|mess|control|kontroll|glass|liter|litre|litro|drink|trink|beb[ae]|buvez|bev[ai]|fruit|vegetab|gemuse/;

const SUMMARY = new Set(['summary']);
const ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\**/;
const MAX_HEADING = 60;

export function checklistConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  const none = { conflicts: [], candidates: 0 };
  if (!isShort(reading) || !text.includes('\n')) return none;
  if (new Set(drugsOf(reading).map(({ value }) => value.id)).size > 1) return none;
  const conflicts: Conflict[] = [];
  let candidates = 0;
  let at = 0;
  /** Where the heading of the items stands; -1: none. */
  let heading = -1;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const mark = ITEM.exec(line)?.[0];
    if (mark === undefined) {
      const sums =
        line.length < MAX_HEADING && cuesIn(reading, { start, end: start + line.length }, SUMMARY).size > 0;
      heading = sums && start > 0 && !/[.!?]\s*$/.test(line) ? start : -1;
      continue;
    }
    if (heading < 0) continue;
    const said = line.slice(mark.length);
    const found = WORDS.map(([pattern, low, high]) => ({ word: pattern.exec(said)?.[0], low, high })).find(
      ({ word }) => word !== undefined,
    );
    if (!found?.word || !TAKING.test(said) || ELSE.test(said)) continue;
    candidates += 1;
    const before = sentences(text)
      .filter(({ end }) => end <= heading)
      .flatMap((sentence) => oftenIn(text, sentence));
    const [first] = before;
    if (!first || before.some(({ low, high }) => low <= found.high && high >= found.low)) continue;
    const item = { start: start + mark.length, end: start + mark.length + found.word.length };
    if (![first, item].every((span) => isAsserted(reading, span, ['negated']))) continue;
    conflicts.push({ rule: 'frequency', first, second: item, why: 'does not agree with' });
  }
  return { conflicts, candidates };
}
