import { everyMatch } from '../../kit/every-match.ts';
import { type Often, oftenIn } from '../../kit/often.ts';
import { perReading } from '../../kit/per-reading.ts';
import { perText } from '../../kit/per-text.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPerDay, type Scene } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { numberWordsOf, wordedIn } from '../../kit/worded.ts';
import { linksIn } from '../links.ts';
import { wholeTime } from './whole-times.ts';

/** What is used a day, as far as a sentence tells. */

export interface Use extends Span {
  readonly low: number;
  readonly high: number;
  readonly dimension: string;
}

const EVERY_DAY =
  /^(?:\s(?!twice|thrice|times|once)[a-z]{3,14})?\s?(?:a|per|each|every) (?:day|night|evening)|^(?: (?:of |de |d'|di |von |van )?insulin[ae]?)? (?:daily|per day|am tag|pro tag|taglich|al dia|por dia|par jour|ao dia|al giorno|per dag)|^\s?daily|^\s?(?:pro|jede) (?:nacht|abend)|^\s?(?:por|cada) noche|^\s?(?:par|chaque) (?:nuit|soir)|^\s?(?:por|cada|a) noite|^\s?(?:a|per|ogni) (?:notte|sera)|^\s?(?:per|elke) (?:nacht|avond)|^\s?(?:am|pro|je) tag|^\s?taglich|^\s?(?:al|por|cada) dia|^\s?diari[oa]s?|^\s?(?:par|chaque) jour|^\s?ao dia|^\s?al (?:giorno|di)|^\s?(?:per|elke) dag|^\s?daags|^\s?dziennie|^\s?na (?:dobe|dzien)|^\s?om dagen|^\s?dagligen|^\s?(?:в|каждый) (?:день|сутки)|^\s?ежедневно|^(?:\sمرة(?: واحدة)?)?\s?يوميا|^\s?في اليوم|^\s?كل يوم|^\s?प्रतिदिन|^\s?रोज|^\s?हर दिन|^\s?\/\s?(?:日|天|day|tag|dia|jour)/;
const DAY_BEFORE =
  /(?:रोज़?|रोजाना|रोज़ाना|प्रतिदिन|हर दिन|दिन में|每天|每日|一天|1日|一日|毎日|gunde|her gun|하루에?|매일|taglich|pro tag|daily|each day|every day|a day|al dia|cada dia|por dia|par jour|chaque jour|ao dia|al giorno|ogni giorno|per dag|elke dag|dziennie|codziennie|om dagen|varje dag|ежедневно|в день|каждый день|يوميا|في اليوم)\s?(?:实际|约|大约|約)?(?:(?:about|消耗|需要|注射|打|吃|用|服用|服|に|by|av|по|po)\s?)?$/;
/** "Morning and evening": twice. */
const MOMENT =
  '(?:(?:in the |at |am |por la |en la |le |la |a |al |de |à |de |of |da |di )?(?:morning|midday|noon|evening|night|bedtime|morgens?|mittags?|abends?|manana|mediodia|tarde|noche|matin|midi|soir|manha|meio-dia|noite|mattina|mattino|pranzo|sera|ochtends?|middags?|avonds?|rano|wieczorem|sabah|ogle|aksam|morgon(?:en)?|kvall(?:en)?|утром|днем|вечером))';
const MOMENTS = new RegExp(
  `(?<!\\p{L})${MOMENT}(?:(?:\\s?,\\s?|\\s)${MOMENT})?(?:,? (?:and|und|y|et|e|en|i|ve|och|и) |\\s)${MOMENT}(?!\\p{L})|朝昼[夕晩]|早中晚|朝[夕晩]|早晚|सुबह-शाम|सुबह और (?:शाम|रात)|सुबह शाम|صباحا و ?مساء|아침저녁|아침,? ?저녁`,
  'gu',
);
const MOMENT_WORD = new RegExp(MOMENT, 'g');
/** "Each morning": once a day. */
const EACH_MOMENT =
  /(?<!\p{L})(?:(?:each|every) (?:single )?(?:morning|evening|night|noon)|nightly|jede[nm]? (?:morgen|abend|mittag)|jede nacht|cada (?:manana|noche|tarde)|tod[oa]s l[oa]s (?:mananas|noches|tardes)|chaque (?:matin|soir|midi)|tous les (?:matins|soirs)|toda (?:manha|noite)|tod[oa]s as (?:manhas|noites)|cada (?:manha|noite)|ogni (?:mattina|sera)|tutte le (?:mattine|sere)|elke (?:ochtend|avond)|iedere (?:ochtend|avond)|kazdego (?:ranka|wieczoru)|her (?:sabah|aksam)|varje (?:morgon|kvall|dag)|каждое утро|каждый вечер)(?!\p{L})|每天早上|每天晚上|每晚|毎朝|毎晩|हर सुबह|हर रात|हर शाम|كل صباح|كل مساء|كل ليلة|매일 (?:아침|저녁)/gu;
/** Two of them in one word. */
const DUAL = /(?:قرص|حبت|كبسولت|جرعت|بخت)(?:ان|ين)|(?:قرصان|قرصين)/g;

/** How often a day, parts of the day included. */
export const timesOf: (text: string, span: Span) => readonly Often[] = perText(readTimes);

function readTimes(text: string, span: Span): Often[] {
  const often = [...oftenIn(text, span)];
  for (const match of everyMatch(text.slice(span.start, span.end), MOMENTS)) {
    const start = span.start + match.index;
    const count = /朝昼|早中/.test(match[0]) ? 3 : (match[0].match(MOMENT_WORD)?.length ?? 2);
    often.push({ start, end: start + match[0].length, low: Math.max(2, count), high: Math.max(2, count) });
  }
  for (const match of everyMatch(text.slice(span.start, span.end), EACH_MOMENT)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (!often.some((one) => one.start < end && start < one.end)) often.push({ start, end, low: 1, high: 1 });
  }
  return often.sort((a, b) => a.start - b.start);
}

/** What a dose of pieces or an amount is. */
const USED = new Set(['pieces', 'volume', 'activity', 'mass', 'drops', '']);

function isUsed(one: Quantity): boolean {
  return one.known && USED.has(dimensionOf(one));
}

/** "1片半", "two tablets and a half". */
const AND_A_HALF =
  /^\s?(?:半|and a half|und eine halbe|y medi[oa]|e mezz[oa]|e mei[oa]|et demie?|en een half|och en halv|i pol|bucuk|с половиной|ونصف|و نصف)/;

function withHalf(text: string, one: Quantity): Quantity {
  if (one.range || !Number.isInteger(one.low) || !AND_A_HALF.test(text.slice(one.end, one.end + 16)))
    return one;
  return { ...one, low: one.low + 0.5, high: one.high + 0.5 };
}

/** "Use 3 daily" is a count a day, no three days. */
function withoutDay(text: string, one: Quantity): Quantity {
  const match = one.unit?.id === 'day' ? DAILY_WORD.exec(text.slice(one.start, one.end)) : null;
  return match ? { ...one, end: one.start + match.index, unit: undefined } : one;
}
const DAILY_WORD =
  /(?<!^(?:once|twice|thrice|einmal|zweimal|dreimal|eenmaal|tweemaal|driemaal)\s?)\s?(?:daily|taglich|daags|dagelijks)$/;

/** Every figure of the span: digits, words with a unit, bare words, Arabic duals. */
export function figuresOf({ reading }: Scene, span: Span): readonly Quantity[] {
  const known = figuresBySpan(reading);
  const key = span.start * 2 ** 26 + span.end;
  const figures = known.get(key) ?? readFigures(reading, span);
  known.set(key, figures);
  return figures;
}
/** A dozen rules ask for those of one sentence. */
const figuresBySpan = perReading(() => new Map<number, readonly Quantity[]>());

function readFigures(reading: Reading, span: Span): Quantity[] {
  const digits = within(reading.quantities, span.start, span.end).map((one) =>
    withHalf(reading.text, withoutDay(reading.text, wholeTime(reading, one))),
  );
  const worded = wordedIn(reading, span).map((one) => withoutDay(reading.text, one));
  const taken = (start: number): boolean =>
    [...digits, ...worded].some((one) => start >= one.start && start < one.end);
  const bare = within(numberWordsOf(reading), span.start, span.end)
    .filter(({ start, value }) => !taken(start) && value > 0)
    // Swedish one, and elsewhere "and" or "in".
    .filter(({ start, end }) => reading.language === 'sv' || reading.text.slice(start, end) !== 'en')
    .map((one) => ({ ...BARE, ...one, low: one.value, high: one.value }));
  const duals = everyMatch(reading.text.slice(span.start, span.end), DUAL).map((match) => ({
    ...BARE,
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    low: 2,
    high: 2,
  }));
  return [...digits, ...worded, ...bare, ...duals].sort((a, b) => a.start - b.start);
}
const BARE = { alt: undefined, known: true, range: false, step: 1, round: 1, unit: undefined } as const;

/** Longest way from what a day takes to the pieces that it is. */
const AGAIN = 30;

const RESULTS = ['so', 'total'];
const STOP = /[.!?;]\s|[。！？；।\n]/;

/** Every use a day that the span tells of. */
export function usesIn(scene: Scene, span: Span): Use[] {
  const { text } = scene.reading;
  const figures = figuresOf(scene, span).filter(isUsed);
  const uses: Use[] = [];
  const rounds = timesOf(text, span);
  for (const one of figures) {
    if (!one.unit && rounds.some(({ start, end }) => one.start >= start && one.start < end)) continue;
    const { start, end, low, high } = one;
    const dimension = dimensionOf(one);
    if (one.unit && isPerDay(one) && one.unit.per.length === 1)
      uses.push({ start, end, low: inBase(low, one), high: inBase(high, one), dimension });
    else if (
      (one.unit?.per.length ?? 0) === 0 &&
      (EVERY_DAY.test(text.slice(end, end + 26)) ||
        DAY_BEFORE.test(text.slice(Math.max(span.start, start - 22), start)))
    )
      uses.push({ start, end, low: inBase(low, one), high: inBase(high, one), dimension });
  }
  for (const often of rounds) {
    const near = figures
      .filter((one) => dimensionOf(one) !== 'pieces' || one.low <= 8)
      .filter(
        (one) =>
          (one.unit?.per.length ?? 0) === 0 &&
          (one.end <= often.start
            ? often.start - one.end < 34
            : one.start >= often.end && one.start - often.end < 16),
      )
      // What stands in another sentence is no dose of this one.
      .filter((one) => !STOP.test(text.slice(Math.min(one.end, often.end), Math.max(one.start, often.start))))
      .sort((a, b) => apart(a, often) - apart(b, often));
    const [dose] = near;
    // "Three times a day makes 13.5 mL": what comes of it is the day's own.
    if (
      dose &&
      dose.start >= often.end &&
      RESULTS.some((link) => linksIn(scene.reading, often.end, dose.start).has(link))
    ) {
      uses.push({
        ...dose,
        low: inBase(dose.low, dose),
        high: inBase(dose.high, dose),
        dimension: dimensionOf(dose),
      });
      continue;
    }
    if (dose)
      // "2 tablets of 500 mg": either is what is used; "200 mL, take 10 mL": only the nearer.
      for (const one of near
        .slice(0, 2)
        .filter((each) => each === dose || dimensionOf(each) !== dimensionOf(dose)))
        uses.push({
          start: Math.min(one.start, often.start),
          end: Math.max(one.end, often.end),
          low: inBase(one.low, one) * often.low,
          high: inBase(one.high, one) * often.high,
          dimension: dimensionOf(one),
        });
    else uses.push({ start: often.start, end: often.end, low: often.low, high: often.high, dimension: '' });
  }
  // "25 mg a day, that is five tablets": what a day takes, said again in pieces.
  for (const one of figures) {
    if (dimensionOf(one) !== 'pieces' || (one.unit?.per.length ?? 0) > 0) continue;
    const use = uses.find(({ end }) => end <= one.start && one.start - end < AGAIN);
    if (
      use &&
      !/[.;。；।\d]/.test(text.slice(use.end, one.start)) &&
      linksIn(scene.reading, use.end, one.start).has('so')
    )
      uses.push({ ...one, dimension: 'pieces' });
  }
  return uses.sort((a, b) => a.start - b.start);
}

function apart(one: Span, other: Span): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}
