import { everyMatch } from '../../kit/every-match.ts';
import { oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { wordedIn } from '../../kit/worded.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isForSame, isOfOneMedicine, PEOPLE } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { PIECE_WORD, type Pieces, piecesIn } from './pieces.ts';
import { saidIn } from './rates.ts';

/**
 * What a course takes and what a day may take: "one a week … 56 sachets are enough for eight weeks", "at most 4 g a day
 * … no more than twelve of the 500 mg tablets". Pieces, times and lengths that the answer itself gives.
 */

/** The pieces are all that is needed for a length of time. */
const TOTAL =
  /\b(?:cover\w*|lasts?|all(?= \d)|finish\w*|alle(?= \d)|todas? las|todos los|tous les|toutes les|todos os|tutt[ei] (?:le|i|gli)|enough|in total|total|altogether|need\w*|require\w*|whole|entire|full|complete|supply|comes to|makes|course of|reich\w*|insgesamt|benotig\w*|brauch\w*|gesamt\w*|ganze\w*|alcanz\w*|dura[nr]?|en total|necesit\w*|todo el|complet\w*|cubr\w*|suffi\w*|au total|faudra|besoin|toute? la|couvr\w*|da[or]? para|precis\w*|necessit\w*|total|todo o|cobr\w*|dura\w*|bast\w*|in totale|serv\w*|occorr\w*|tutt[oa] (?:il|la)|copr\w*|genoeg|voldoende|in totaal|nodig|hele|volledige)\b|कुल|काफ|पूरे|ज़रूरत|जरूरत|चाहिए|مجموع|اجمالي|تكفي|يكفي|تحتاج|ستحتاج|كامل|一共|共需|总共|共(?=\d)|足够|够[用吃]|需要|合計|全部で|必要|足り|分です/u;
/** Left over, a second medicine, a refill: another sum. */
const OTHER =
  /\b(?:left|remain\w*|extra|spare|refill\w*|more than one|pharmac\w*|ubrig|rest\w*|sobr[ae]\w*|avanz\w*|over)\b|(?<!even )if |余|残/u;

const DAY = 24;
/** Two rates this close are one. */
const NEAR = 1.05;
/** A box is a little more than what is taken of it. */
const CLEARLY = 1.45;
const FAR = 20;

interface Taken {
  readonly at: Span;
  readonly sentence: Span;
  /** Pieces a day. */
  readonly low: number;
  readonly high: number;
  /** How many make a dose is not said. */
  readonly open?: boolean;
}

function timesIn(reading: Reading, sentence: Span): Quantity[] {
  return [...within(reading.quantities, sentence.start, sentence.end), ...wordedIn(reading, sentence)].filter(
    (one) => one.known && dimensionOf(one) === 'time' && inBase(one.low, one) >= 2 * DAY,
  );
}

/** "One sachet of it a day": the days of the period behind the pieces. */
const PERIODS: readonly (readonly [number, RegExp, RegExp])[] = (
  [
    [
      1,
      '(?:a|per|each|every) (?:day|morning|evening|night)|daily|(?:am|pro|je|jeden) (?:tag|morgen|abend)|taglich|(?:al|por|cada) (?:dia|noche|manana)|diari[oa]s?|(?:par|chaque) (?:jour|matin|soir)|(?:ao|por|cada) dia|toda (?:noite|manha)|al giorno|ogni (?:giorno|sera|mattina)|(?:per|elke) (?:dag|avond|ochtend)|रोज़?|प्रतिदिन|हर (?:दिन|रात|सुबह)|يوميا|في اليوم|كل يوم',
    ],
    [
      7,
      '(?:a|per|each|every|once a) week|weekly|(?:pro|in der|jede|einmal die) woche|wochentlich|(?:a la|por|cada|una vez (?:a la|por)) semana|(?:par|chaque) semaine|toda semana|(?:alla|a|ogni) settimana|(?:per|elke) week|(?:हर|प्रति) (?:हफ्ते|सप्ताह)|हफ्ते में|اسبوعيا|في الاسبوع|كل اسبوع',
    ],
    [
      30.4,
      '(?:a|per|each|every) month|monthly|(?:pro|im|jeden) monat|monatlich|(?:al|por|cada) mes|(?:par|chaque) mois|todo mes|(?:al|ogni) mese|(?:per|elke) maand|(?:हर|प्रति) महीने|महीने में|شهريا|في الشهر|كل شهر',
    ],
  ] as const
).map(([days, source]) => [
  days,
  new RegExp(`^(?: (?!\\d)[\\p{L}\\p{M}]+){0,3}?,? (?:${source})(?![\\p{L}\\p{M}])`, 'u'),
  // "Täglich zwei Beutel", "हफ्ते में एक पाउच".
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${source}) $`, 'u'),
]);

const AHEAD = 24;

/** Every way in which pieces are taken; the only one, or none. */
function takenIn(reading: Reading): Taken | undefined {
  const { text } = reading;
  const periods = sentences(text).flatMap((sentence): Taken[] =>
    piecesIn(text, sentence).flatMap((at) => {
      const behind = text.slice(at.end, sentence.end);
      const before = text.slice(Math.max(sentence.start, at.start - AHEAD), at.start);
      const [days] = PERIODS.find(([, after, ahead]) => after.test(behind) || ahead.test(before)) ?? [];
      return days === undefined ? [] : [{ at, sentence, low: at.low / days, high: at.high / days }];
    }),
  );
  const rated = saidIn(reading).flatMap(({ rate, hit, sentence }): Taken[] => {
    const often = oftenIn(text, sentence).find(({ start, end }) => start < hit.end && hit.start < end);
    const [first, ...more] = piecesIn(text, sentence);
    if (rate.high === 0 || more.length > 0) return [];
    const { low, high } = often ?? rate;
    if (!first) return rate.pieces ? [] : [{ at: hit, sentence, low, high, open: true }];
    if (rate.pieces) return [{ at: first, sentence, low: rate.low, high: rate.high }];
    return [{ at: first, sentence, low: low * first.low, high: high * first.high }];
  });
  const told = [...periods, ...rated];
  const counted = told.filter(({ open }) => !open);
  const taken = counted.length > 0 ? counted : told;
  const exact = taken.filter(({ low, high }) => high < low * NEAR);
  const [one] = exact;
  return one && taken.every(({ low, high }) => low <= one.high * NEAR && high >= one.low / NEAR)
    ? one
    : undefined;
}

/** "A pack of 12 covers three weeks": of one a week that is twelve. */
function totals(reading: Reading): Conflict[] {
  const { text } = reading;
  const taken = takenIn(reading);
  if (!taken) return [];
  const lengths = timesIn(reading, taken.sentence);
  return sentences(text).flatMap((sentence): Conflict[] => {
    const said = text.slice(sentence.start, sentence.end);
    if (sentence.start === taken.sentence.start || !TOTAL.test(said) || OTHER.test(said)) return [];
    const pieces = piecesIn(text, sentence);
    const [all] = pieces;
    if (!all || pieces.length > 1 || all.low !== all.high || all.low < 2) return [];
    if (oftenIn(text, sentence).length > 0 || /\d ?%/.test(said)) return [];
    const own = timesIn(reading, sentence);
    // A length told with the box, else that of the course.
    const among =
      own.length > 0
        ? own
        : lengths.filter((one) =>
            oftenIn(text, taken.sentence).every((often) => often.end <= one.start || one.end <= often.start),
          );
    const [length] = among;
    if (!length || among.length > 1) return [];
    const days = [inBase(length.low, length) / DAY, inBase(length.high, length) / DAY] as const;
    const ratio = Math.max(all.low / (days[1] * taken.high), (days[0] * taken.low) / all.low);
    if (taken.open && (days[0] !== days[1] || isMultiple(all.low / (days[0] * taken.low)))) return [];
    if (ratio < CLEARLY || ratio > FAR || !isForSame(reading, taken.sentence, sentence)) return [];
    if (!isOfOneMedicine(reading, taken.sentence, sentence)) return [];
    return [{ rule: 'course', first: taken.at, second: all, why: 'does not come to what is taken by' }];
  });
}

/** A dose may be half a tablet or several. */
const DOSES = [0.5, 1, 1.5, 2, 3, 4];

function isMultiple(ratio: number): boolean {
  return DOSES.some((dose) => Math.abs(ratio - dose) < dose * 0.1);
}

/** The most of a day. */
const MOST =
  /\b(?:at most|max\w*|more than|up to|exceed\w*|limit\w*|the most|hochst\w*|mehr als|maximal\w*|bis zu|uberschr\w*|como mucho|mas de|pas(?:e|en|ar) de|hasta|supere\w*|exced\w*|tope|au plus|plus de|jusqu'a|depass\w*|no maximo|mais de|passe de|ate|ultrapass\w*|al massimo|piu di|fino a|super\w*|hooguit|hoogstens|meer dan|maximum|tot)\b|अधिकतम|से (?:ज़्यादा|ज्यादा|अधिक) (?:न|नहीं)|अधिक से अधिक|الحد الاقصي|لا تتجاوز|لا يتجاوز|لا يزيد|لا تزيد|اكثر من|كحد اقصي|最多|不(?:能|要|得)?超过|上限|最大|まで|超え/u;
const OF_DAY =
  /\b(?:(?:a|per|each|every|in a|in one|one) day|daily|24[- ](?:hours?|h)\b|24 (?:stunden|horas|heures|ore|uur)|(?:am|pro|je) tag|taglich\w*|tagesh\w*|tagesdosis|(?:al|por) dia|diari[oa]s?|par jour|journali\w*|quotidien\w*|(?:ao|por) dia|al giorno|giornalier\w*|per dag|dagelijks\w*)|दिन|24 घंट|اليوم|يوميا|24 ساعة|[每一1][天日]|24(?:小时|時間)/u;
/** "500 mg tablets", "tablets of 500 mg a day", "the tablets contain 500 mg". */
const BEFORE = 10;
const NEXT = 14;
const BEHIND = 20;
const REACH = 44;
const PER_WEIGHT =
  /\b(?:kg|kilo\w*|child\w*|kind\w*|nin\w*|enfant\w*|crianc\w*|bambin\w*)\b|公斤|体重|किलो|كجم/u;

/** "500 mg tablets", "twelve tablets of 500 mg": what the pieces hold, where all hold the same. */
function strengthIn(reading: Reading, limit: Quantity): number | undefined {
  const { text } = reading;
  const masses = reading.quantities.filter(
    (one) => one !== limit && one.known && !one.range && dimensionOf(one) === 'mass',
  );
  const held = everyMatch(text, PIECE_WORD).flatMap(({ index, 0: { length } }) =>
    within(masses, Math.max(0, index - BEFORE), index + length + REACH)
      .filter((one) => one.end <= index || one.start <= index + length + (isPlain(one) ? BEHIND : NEXT))
      .map((one) => inBase(one.low, one)),
  );
  return new Set(held).size === 1 ? held[0] : undefined;
}

/** More than without a prescription; other people than those of the limit. */
const PRESCRIBED =
  /prescri|doctor|arzt|rezept|verschr|medic[oa]\b|recet|ordonn|medecin|receit|ricett|recept|arts\b|处方|医|処方|डॉक्टर|طبيب|وصفة/u;

/** Whom a limit without a group is for, too. */
const EVERYBODY = ['adult', 'unprescribed'];

function isForOthers(reading: Reading, limit: Span, sentence: Span): boolean {
  if (PRESCRIBED.test(reading.text.slice(sentence.start, sentence.end))) return true;
  // "From 65 on at most 50 mg a day".
  const whom = new Set([...cuesIn(reading, limit, PEOPLE), ...cuesIn(reading, sentence, PEOPLE)]);
  for (const id of EVERYBODY) whom.delete(id);
  return whom.size > 0 && !isForSame(reading, limit, sentence);
}

/** "At most 4 g a day … twelve tablets of 500 mg". */
function limits(reading: Reading): Conflict[] {
  const { text } = reading;
  if (PER_WEIGHT.test(text)) return [];
  const plain = reading.quantities.filter((one) => one.known && dimensionOf(one) === 'mass' && !one.range);
  const spans = sentences(text);
  const isLimit = ({ start, end }: Span): boolean => {
    const said = text.slice(start, end);
    return MOST.test(said) && OF_DAY.test(said);
  };
  const given = spans.filter(isLimit).flatMap((sentence) => {
    const masses = within(plain, sentence.start, sentence.end);
    return masses.length === 1 && piecesIn(text, sentence).length === 0
      ? masses.map((value) => ({ value, sentence, grams: inBase(value.low, value) }))
      : [];
  });
  const [limit] = given;
  if (!limit || given.some(({ grams }) => grams !== limit.grams)) return [];
  const strength = strengthIn(reading, limit.value);
  if (strength === undefined || strength >= limit.grams) return [];
  return spans.filter(isLimit).flatMap((sentence): Conflict[] => {
    if (sentence.start === limit.sentence.start) return [];
    const [most, ...more] = piecesIn(text, sentence);
    if (!most || more.length > 0 || most.low !== most.high) return [];
    const grams = most.low * strength;
    if (grams <= limit.grams * 1.05 || grams > limit.grams * FAR) return [];
    if (
      oftenIn(text, sentence).some(
        (one) => one.start < most.end && most.start < one.end && one.low < most.low,
      )
    )
      return [];
    if (isForOthers(reading, limit.sentence, sentence)) return [];
    if (!isOfOneMedicine(reading, limit.sentence, sentence)) return [];
    return [{ rule: 'pieces-of-a-day', first: limit.value, second: most as Pieces, why: 'is more than' }];
  });
}

export function courseConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const conflicts = [...totals(reading), ...limits(reading)];
  return { conflicts, candidates: conflicts.length };
}
