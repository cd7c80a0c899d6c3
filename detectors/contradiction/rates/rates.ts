import { everyMatch } from '../../kit/every-match.ts';
import { NUMBERS, oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { namesOthers } from '../brief/use.ts';
import { cuesIn, echoOf } from '../case/cues.ts';
import { drugsOf } from '../case/drugs.ts';
import { isAnswer, isOfOneCase, isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { isRecap } from '../recap/recap.ts';
import { hourRowsIn } from './hour-rows.ts';
import { COUNTED, COUNTED_AHEAD, EACH, ELSE, HAN, ONCE, PARTS, SPLIT, TAKING, WORDS } from './rate-words.ts';

/**
 * How often the medicine is taken, in whatever words: "once a week" and "each evening", "every 8 hours" and "the two
 * capsules of the day", "a single dose" and "for a week". All are read as times a day; two that no number of times
 * meets contradict each other.
 */

export interface Rate extends Span {
  /** Times a day, least and most. */
  readonly low: number;
  readonly high: number;
  /** Counted in tablets: of which several may be one dose. */
  readonly pieces?: boolean;
  /** Tablets of one dose: "one capsule twice a day". */
  readonly each?: number;
  /** Hours in a row: for a medicine, where nothing else is spoken of. */
  readonly plan?: boolean;
  /** Hours or parts of the day in a row. */
  readonly row?: boolean;
}

/** So many hours in a row are a plan of doses. */
const PLAN = 3;

/** "One capsule twice a day", "1回2錠": how far before the rate the tablets stand. */
const EACH_REACH = 30;

function eachBefore(before: string): number | undefined {
  const match = EACH.exec(before);
  if (!match) return undefined;
  const written = (match[1] ?? match[2]) as string;
  return HAN[written] ?? NUMBERS.get(written) ?? Number(written);
}

function matches(pattern: RegExp, text: string, from: number): RegExpExecArray[] {
  return everyMatch(text, pattern).map((match) => {
    match.index += from;
    return match as RegExpExecArray;
  });
}

/** Parts of the day in a row, and how many there are. */
export function momentsIn(text: string, { start, end }: Span): (Span & { readonly count: number })[] {
  return matches(PARTS, text.slice(start, end), start).flatMap(({ index, 0: row }) => {
    // "每晚睡前" is one time of the day.
    const parts = row.replace(/(?:夜|晩|晚上?)(?=の?(?:寝る前|就寝|眠前|睡前))/u, '').match(SPLIT) ?? [];
    const count = parts.length;
    return count > 1 && new Set(parts).size === count
      ? [{ start: index, end: index + row.length, count }]
      : [];
  });
}

function ratesIn(reading: Reading, sentence: Span): Rate[] {
  const found: Rate[] = [];
  const add = (rate: Rate): void => {
    if (!found.some((other) => other.start < rate.end && rate.start < other.end)) found.push(rate);
  };
  const { text } = reading;
  const slice = text.slice(sentence.start, sentence.end);
  for (const { start, end, hours } of hourRowsIn(reading, sentence))
    add({ start, end, low: hours.length, high: hours.length, plan: hours.length >= PLAN, row: true });
  for (const match of [
    ...matches(COUNTED, slice, sentence.start),
    ...matches(COUNTED_AHEAD, slice, sentence.start),
  ]) {
    // Arabic counts two by its ending.
    const written = match[1] ?? '2';
    const count = HAN[written] ?? NUMBERS.get(written) ?? Number(written);
    const pieces = match.groups?.pieces !== undefined;
    const times = match.groups?.week === undefined ? count : count / 7;
    add({ start: match.index, end: match.index + match[0].length, low: times, high: times, pieces });
  }
  for (const { start, end, count } of momentsIn(text, sentence))
    add({ start, end, low: count, high: count, row: true });
  for (const { start, end, low, high } of oftenIn(text, sentence)) add({ start, end, low, high });
  for (const [pattern, low, high] of WORDS) {
    for (const match of matches(pattern, slice, sentence.start))
      add({ start: match.index, end: match.index + match[0].length, low, high });
  }
  for (const [index, rate] of found.entries()) {
    const each = rate.pieces
      ? undefined
      : eachBefore(text.slice(Math.max(sentence.start, rate.start - EACH_REACH), rate.start));
    if (each !== undefined) found[index] = { ...rate, each };
  }
  for (const match of matches(ONCE, slice, sentence.start))
    add({ start: match.index, end: match.index + match[0].length, low: 0, high: 0 });
  return found;
}

const STEPS = new Set('order next if child grade other unprescribed form'.split(' '));
/** Two rates this close may be one. */
const NEAR = 1.2;
/** The most of a day may be one dose more than the usual ones. */
const CLEARLY = 1.3;

function disagree(a: Rate, b: Rate): boolean {
  if (a.high === 0 || b.high === 0) return a.high !== b.high;
  if (a.pieces && b.pieces) return false;
  if (a.pieces || b.pieces) {
    const [pieces, times] = a.pieces ? [a, b] : [b, a];
    if (times.each !== undefined && times.low >= 1)
      return pieces.low > times.high * times.each * CLEARLY || pieces.high * CLEARLY < times.low * times.each;
    return pieces.high < times.low && times.low <= 6;
  }
  return a.low > b.high * NEAR || b.low > a.high * NEAR;
}

export interface Said {
  readonly rate: Rate;
  readonly hit: Span;
  readonly clause: Span;
  readonly sentence: Span;
}

const BESIDE = 24;

const BOUNDS = new Set(['most', 'least']);
/** From never on. */
const AT_MOST = 0.001;

function bounded(reading: Reading, rate: Rate, clause: Span): Rate {
  const near = {
    start: Math.max(clause.start, rate.start - BESIDE),
    end: Math.min(clause.end, rate.end + BESIDE),
  };
  const marks = cuesIn(reading, near, BOUNDS);
  if (rate.high === 0 || marks.size === 0) return rate;
  return marks.has('most') ? { ...rate, low: AT_MOST } : { ...rate, high: 48 };
}

/** How often a sentence says, with its bounds. */
export function ratesOf(reading: Reading, sentence: Span): Rate[] {
  return ratesIn(reading, sentence).map((rate) => bounded(reading, rate, clauseAt(reading.text, rate.start)));
}

/** Of a medicine, by a verb, a form, its name or an amount. */
export function isTaking(reading: Reading, { start, end }: Span): boolean {
  return (
    TAKING.test(reading.text.slice(start, end)) ||
    within(drugsOf(reading), start, end).length > 0 ||
    within(reading.quantities, start, end).some(
      (one) => dimensionOf(one) === 'mass' || one.unit?.atom.id === 'mL',
    )
  );
}

/** Every rate of the answer, in order. */
export function saidIn(reading: Reading): Said[] {
  const { text } = reading;
  const spans = sentences(text);
  return spans.flatMap((sentence) => {
    const rates = ratesIn(reading, sentence);
    if (
      rates.length === 0 ||
      !(rates.some(({ plan }) => plan) || isTaking(reading, sentence) || isRecap(reading, sentence))
    )
      return [];
    const whole = WHOLE.test(text.slice(sentence.start, sentence.end));
    return rates.flatMap((found) => {
      // "One drop each morning is enough": no other by day.
      const rate = whole && found.high === 48 ? { ...found, high: found.low } : found;
      const clause = clauseAt(text, rate.start);
      // "每周固定一天、早晨空腹称重": what is done stands behind the comma.
      const more = text[clause.end] === '、' ? BESIDE : 0;
      if (ELSE.test(text.slice(clause.start, clause.end + more))) return [];
      return [{ rate: bounded(reading, rate, clause), hit: rate, clause, sentence }];
    });
  });
}

/** Nothing comes after it. */
const WHOLE =
  /\b(?:morning|evening|day|night)s? only|(?:morgens|abends|taglich) nur|nur (?:morgens|abends)|(?:solo|solamente) por la (?:manana|noche)|(?:seulement|uniquement) le (?:matin|soir)|so (?:de manha|a noite)|solo (?:la mattina|la sera)|alleen 's (?:ochtends|avonds)|\b(?:whole|entire|full|complete) (?:course|treatment)|that(?:'s| is) (?:all|it|enough)|(?:ganze|komplette) (?:kur|behandlung|therapie)|(?:das ist alles|reicht)|todo el tratamiento|es (?:todo|suficiente)|basta|tout le traitement|suffit|c'est tout|o tratamento (?:todo|completo)|e suficiente|tutta la (?:cura|terapia)|(?:hele|volledige) (?:kuur|behandeling)|genoeg|पूरा इलाज|काफ़ी|काफी|كامل العلاج|تكفي|يكفي|就(?:够|可以)了?|全部|だけで(?:十分|終わり|完了)/;

function isWhole({ text }: Reading, { sentence: { start, end } }: Said): boolean {
  return WHOLE.test(text.slice(start, end));
}

/** "A single dose, then one every evening", "children once a week": a case or a step of its own. */
function isStep(reading: Reading, a: Said, b: Said): boolean {
  const whole = a.rate.high === 0 && isWhole(reading, a);
  const [one, other] = [a, b].map(({ sentence }) => cuesIn(reading, sentence, STEPS)) as [
    Set<string>,
    Set<string>,
  ];
  // "The second drop of the day" is a rate.
  const { start, end } = b.sentence;
  const around = new Set([
    ...cuesIn(reading, { start, end: b.hit.start }, STEPS),
    ...cuesIn(reading, { start: b.hit.end, end }, STEPS),
  ]);
  for (const id of other) if (!around.has(id)) other.delete(id);
  if (/\bnext to\b/.test(reading.text.slice(b.sentence.start, b.sentence.end))) other.delete('next');
  return (
    [...other].some((id) => !one.has(id) && !(whole && id === 'next')) || (one.has('order') && other.size > 0)
  );
}

export function isSame(reading: Reading, a: Said, b: Said): boolean {
  if (isRecap(reading, b.sentence))
    return (
      !namesOthers(reading, a.sentence, b.sentence) &&
      // An example of a day need not use all doses.
      !(b.rate.plan && b.rate.high < a.rate.low) &&
      isOfOneMedicine(reading, a.sentence, b.sentence) &&
      // What is noted down may stand in quotation marks.
      [a, b].every(({ hit }) => isAsserted(reading, hit, ['negated', 'conditional', 'quoted']))
    );
  return (
    // What sums up goes no step further.
    (echoOf(reading, b.sentence) === 'summary' || !isStep(reading, a, b)) &&
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    isOfOneCase(reading, a, b) &&
    // "Not more than three" is a bound.
    [a, b].every(({ hit, rate }) => isAsserted(reading, hit, rate.low === AT_MOST ? ['negated'] : []))
  );
}

export function rateConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const all = saidIn(reading);
  const conflicts: Conflict[] = [];
  for (const [at, b] of all.entries()) {
    const before = all.slice(0, at).filter(({ sentence }) => sentence.start !== b.sentence.start);
    // What agrees with something said before is a case of it.
    if (before.length === 0 || before.some((a) => !disagree(a.rate, b.rate))) continue;
    const a = before.find((one) => isSame(reading, one, b));
    // "A single dose exists, too": told after a rate, only the whole of it is a rate of the same.
    if (!a || (b.rate.high === 0 && !isWhole(reading, b))) continue;
    conflicts.push({ rule: 'frequency', first: a.hit, second: b.hit, why: 'does not agree with' });
  }
  return { conflicts, candidates: all.length };
}
