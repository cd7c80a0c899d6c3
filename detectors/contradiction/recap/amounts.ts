import { perReading } from '../../kit/per-reading.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine, PEOPLE } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { disagree } from '../figures/apart.ts';
import { areOfOtherTimes, isYears } from '../figures/comparable.ts';
import { allFiguresOf, type Figure } from '../figures/figure.ts';
import { overlap, statedIn, type Words, wordsOf } from '../figures/stated.ts';
import { UNOPENED } from '../settings/loose.ts';
import { recapsOf } from './recap.ts';

/**
 * What a sentence that takes up the answer (sums up, concludes, gives an example) says of an amount was said before: an
 * amount of its kind that agrees with none of the earlier ones, and that none of them yield by reckoning, is wrong.
 */

/** Kinds of which a text has one for one thing; shares, lengths and energy it has of many. */
export const KINDS = /^(?:time|often|volume|temperature|pieces|drops|puffs|activity|mass)(?:\/day)?$|^count /;

function plainKind(kind: string): string {
  return kind.replace(/\/day$/, '');
}

/** What is left, the sum of two; so many times the same, where the text says how many times or for how long. */
export function isReckoned(reading: Reading, b: Figure, before: readonly Figure[]): boolean {
  const of = (one: Figure): number => inBase(one.value.high, one.value) || one.value.high;
  const [value, amounts] = [of(b), [...new Set(before.map(of))]];
  const near = (other: number): boolean => Math.abs(value - other) <= ROUND * value;
  if (RECKONED.test(reading.text.slice(b.sentence.start, b.sentence.end))) return true;
  const isMultiple = (a: Figure): boolean => {
    const times = Math.round(value / of(a));
    return (
      MULTIPLIED.test(b.kind) &&
      times > 1 &&
      Math.abs(value / of(a) - times) < ROUND &&
      ((times <= A_DAY && a.kind !== b.kind) || isTold(reading, times, b.kind))
    );
  };
  if (before.some(isMultiple)) return true;
  return amounts.some((one, at) =>
    amounts.slice(at + 1).some((other) => near(one + other) || near(Math.abs(one - other))),
  );
}
const MULTIPLIED = /^(?:mass|volume|pieces|drops|puffs|activity)/;
const ROUND = 0.05;
/** In the morning, at noon and in the evening: nobody says the number. */
const A_DAY = 3;
const RECKONED = /\d[^\d\n.;]{0,16}[+×x*·÷−][^\d\n.;]{0,4}\d|[=≈÷]|\d ?[-–] ?\d+ ?=/;

/** As a number or a word of the text, of something else. */
function isTold(reading: Reading, times: number, kind: string): boolean {
  return (
    reading.quantities.some(
      (one) => one.low <= times && times <= one.high && !kind.startsWith(dimensionOf(one) || 'none'),
    ) ||
    numberWordsOf(reading).some(({ value }) => value === times) ||
    allFiguresOf(reading).some(({ kind, value }) => kind === 'often' && value.high === times)
  );
}

const OTHERS = new Set([...PEOPLE, 'other']);
const TIMING = new Set(['before', 'age', 'gap']);
const TIMED = 12;

function timingOf(reading: Reading, { clause, value }: Figure): string {
  const near = {
    start: Math.max(clause.start, value.start - TIMED),
    end: Math.min(clause.end, value.end + TIMED),
  };
  return [...cuesIn(reading, near, TIMING)].sort().join();
}

function canBothHold(reading: Reading, a: Figure, b: Figure): boolean {
  const { text } = reading;
  const [who, whom] = [cuesIn(reading, a.sentence, OTHERS), cuesIn(reading, b.sentence, OTHERS)];
  return (
    areOfOtherTimes(a, b) ||
    timingOf(reading, a) !== timingOf(reading, b) ||
    [...whom].some((id) => !who.has(id)) ||
    [a, b].some(({ sentence: { start, end } }) => UNOPENED.test(text.slice(start, end))) ||
    [a, b].some(({ value: { start } }) => ONE_IN.test(text.slice(Math.max(0, start - 20), start))) ||
    !isOfOneMedicine(reading, a.sentence, b.sentence) ||
    ![a, b].every(({ value }) => isAsserted(reading, value, ['negated', 'conditional', 'historical']))
  );
}

/** "1 in 2,000 newborns of the region": how common something is, among whom. */
const ONE_IN =
  /\b(?:1|one|eine?[mrs]?|una?|une|uma|een) (?:in|out of|von|auf|de cada|sur|em(?: cada)?|su|op(?: de)?) (?:every )?$/;

/** Somebody's years, no length of what was told. */
function isAge({ value, roles }: Figure): boolean {
  return isYears(value) && !roles.has('every');
}

const FAR = 60;

function isFar(a: Figure, b: Figure): boolean {
  const of = (one: Figure): number => inBase(one.value.high, one.value) || one.value.high;
  return Math.max(of(a), of(b)) > FAR * Math.min(of(a), of(b));
}

const statedOf = perReading((reading): readonly Figure[] => [
  ...statedIn(reading).filter(({ kind }) => kind !== 'often'),
  ...allFiguresOf(reading).filter(({ kind }) => kind === 'often'),
]);

function amountConflicts(reading: Reading, recap: Span): Conflict[] {
  const figures = statedOf(reading);
  const inside = figures.filter(
    (one) => one.sentence.start === recap.start && KINDS.test(one.kind) && !isAge(one),
  );
  const before = figures.filter(({ sentence }) => sentence.start < recap.start);
  const words = new Map<Figure, Words>();
  const told = (one: Figure): Words => {
    const known = words.get(one) ?? wordsOf(reading, one, figures);
    words.set(one, known);
    return known;
  };
  const unsaid = inside.filter((b) => {
    const alike = before.filter(({ kind }) => plainKind(kind) === plainKind(b.kind));
    return alike.length > 0 && alike.every((a) => disagree(a, b)) && !isReckoned(reading, b, alike);
  });
  return unsaid.flatMap((b): Conflict[] => {
    if (unsaid.some((one) => one !== b && one.kind === b.kind)) return [];
    const rated = before
      .filter((a) => plainKind(a.kind) === plainKind(b.kind) && !isFar(a, b) && !canBothHold(reading, a, b))
      .map((a) => ({ a, score: overlap(reading, told(a), told(b)) }))
      .sort((x, y) => y.score - x.score);
    const [best] = rated;
    if (!best || best.score < ENOUGH) return [];
    return [{ rule: 'recapped', first: best.a.value, second: b.value, why: 'does not agree with' }];
  });
}
const ENOUGH = 1;

/** What sentences that take up the answer say against it. */
export function recapConflicts(reading: Reading): Conflict[] {
  if (!isAnswer(reading)) return [];
  return recapsOf(reading).flatMap((recap) => amountConflicts(reading, recap).slice(0, 1));
}
