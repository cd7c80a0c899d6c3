import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine, PEOPLE } from '../case/one-case.ts';
import { areOtherForms, isGraded } from '../case/qualifiers.ts';
import { isShort } from '../case/short.ts';
import type { Conflict } from '../conflict.ts';
import { UNOPENED } from '../settings/loose.ts';
import { apart, disagree, isSum, otherLabel } from './apart.ts';
import type { Figure } from './figure.ts';
import { isPast } from './standing.ts';
import { overlap, statedIn, type Words, wordsOf } from './stated.ts';

/**
 * One quantity stated twice: what a figure is of are the words that stand with it (its part of the sentence, the label
 * before the colon, the row and the heading of a table). The figure of its kind that shares the most of them, and no
 * other nearly as many, is a figure of the same thing.
 */

function nextTo(reading: Reading, { value, clause }: Figure, cues: ReadonlySet<string>): Set<string> {
  const near = {
    start: Math.max(clause.start, value.start - NEXT),
    end: Math.min(clause.end, value.end + NEXT),
  };
  return cuesIn(reading, near, cues);
}
const NEXT = 12;

/** "12 hours before" and "for 12 hours", "at 12 months" and "for 12 months". */
function timingOf(reading: Reading, figure: Figure): string {
  const timing = nextTo(reading, figure, TIMING);
  const { roles } = figure;
  for (const role of ['incubation', 'half-life']) if (roles.has(role)) timing.add(role);
  return [...timing].sort().join();
}

/** Kinds and stages, each with its own figure. */
const KINDS =
  /\b(?:types?|stages?|grades?|step|class|typ|tipo|stadium|etapa|grado|grau|stade|stadio|fase|phase)\b/;

const TIMING = new Set(['before', 'age', 'gap']);
const AFTER = new Set(['after']);

function isAfter(reading: Reading, figure: Figure): boolean {
  return nextTo(reading, figure, AFTER).size > 0;
}

const CASE = new Set(['if', 'other']);
/** Of doses and how often they are taken: the first and the next ones differ. */
const STEPS = new Set(['if', 'other', 'order', 'next']);
const DOSED = /^(?:often|mass|volume|pieces|drops|activity|count)/;
/** "Adults should …", "your child …": whom the answer goes on to speak of. */
const ANYBODY = new Set(['adult', 'child']);
/** Languages whose small words are known. */
const LANGUAGES = new Set('en de es fr pt it nl ja zh hi ar'.split(' '));

/** Both may be right: of other cases, people, medicines, kinds, rows or times. */
function canBothHold(reading: Reading, a: Figure, b: Figure): boolean {
  const { text } = reading;
  const [x, y] = [a.sentence, b.sentence];
  const cases = DOSED.test(b.kind) ? STEPS : CASE;
  const [one, other] = [cuesIn(reading, x, cases), cuesIn(reading, y, cases)];
  const [who, whom] = [cuesIn(reading, x, PEOPLE), cuesIn(reading, y, PEOPLE)];
  return (
    x.start === y.start ||
    timingOf(reading, a) !== timingOf(reading, b) ||
    one.size !== other.size ||
    [...other].some((id) => !one.has(id)) ||
    [...whom].some((id) => !who.has(id)) ||
    [...who].some((id) => !whom.has(id) && !ANYBODY.has(id)) ||
    [a, b].some(({ value }) => isPast(reading, value)) ||
    [x, y].some(
      ({ start, end }) => KINDS.test(text.slice(start, end)) || UNOPENED.test(text.slice(start, end)),
    ) ||
    otherLabel(reading, a.value, b.value) ||
    isSum(text, b.kind, y) ||
    isGraded(reading, x, y) ||
    areOtherForms(reading, x, y) ||
    !isOfOneMedicine(reading, x, y) ||
    ![a, b].every(({ value }) => isAsserted(reading, value, ['negated', 'conditional', 'historical']))
  );
}

/** How many words two figures must share; a share of people, or a count, shares nearly all of them. */
function enoughFor(reading: Reading, { kind, echo, value }: Figure, part: number): number {
  if (kind === 'percent' || kind.startsWith('count'))
    return isShort(reading) && part >= NEARLY_ALL ? 2 : Infinity;
  const isLoose = AMOUNT.test(kind) || ITEM.test(lineAt(reading, value.start));
  return isLoose && echo !== 'summary' && part < NEARLY_ALL ? 1.2 : 1;
}
const ITEM = /^\s*(?:[-*•]|\d{1,2}[.)])\s/;

function lineAt({ text }: Reading, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, at);
}

/** Each of another vessel, dose or step. */
const AMOUNT = /^(?:mass|volume|activity|often)/;
const MOST_OF_IT = 0.5;
const NEARLY_ALL = 0.6;

/** A value that has a name is one value, however it is bounded: "38 or more is a fever", "fever is from 40". */
const NAMED = new Set(['fever', 'goal', 'normal']);

function differ(a: Figure, b: Figure): boolean {
  if ([...a.roles].some((role) => NAMED.has(role) && b.roles.has(role)) && !a.value.range && !b.value.range)
    return apart(a.value, b.value);
  return disagree(a, b);
}

/** Textbooks tell of many things in the same words. */
const SCIENCE =
  /\b(?:mutations?|genes?|chromosomes?|affected individuals|people with this condition|million)\b/;

interface Match {
  readonly a: Figure;
  readonly score: number;
  /** Of all that the shorter one says. */
  readonly part: number;
}

function matchesOf(
  reading: Reading,
  b: Figure,
  figures: readonly Figure[],
  words: ReadonlyMap<Figure, Words>,
): Match[] {
  return figures
    .filter((a) => a !== b && a.kind === b.kind)
    .map((a) => {
      const [x, y] = [words.get(a) as Words, words.get(b) as Words];
      const score = overlap(reading, x, y);
      return { a, score, part: score / Math.min(overlap(reading, x, x), overlap(reading, y, y)) };
    })
    .sort((x, y) => y.score - x.score);
}

export function restatedConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading) || !LANGUAGES.has(reading.language ?? '') || SCIENCE.test(reading.text))
    return { conflicts: [], candidates: 0 };
  const figures = statedIn(reading);
  const words = new Map(figures.map((figure) => [figure, wordsOf(reading, figure, figures)]));
  const conflicts: Conflict[] = [];
  for (const b of figures) {
    const [best, ...others] = matchesOf(reading, b, figures, words);
    if (!best || best.a.value.start > b.value.start) continue;
    const { a, score, part } = best;
    if (score < enoughFor(reading, b, part) || !differ(a, b)) continue;
    // Nearly as much of the same thing; beside the first figure it must differ, too.
    const rival = others.some(
      (one) =>
        one.score * CLEARLY > score && (one.a.sentence.start !== a.sentence.start || !differ(one.a, b)),
    );
    if (a.roles.has('every') !== b.roles.has('every') && part < NEARLY_ALL) continue;
    const isOtherTime = isAfter(reading, a) !== isAfter(reading, b) && score < SURE && part < MOST_OF_IT;
    if (b.echo !== 'summary' && !isRepeated(reading, a, b, words)) continue;
    if (rival || isOtherTime || areFarApart(a.value, b.value) || canBothHold(reading, a, b)) continue;
    conflicts.push({ rule: 'restated', first: a.value, second: b.value, why: 'does not agree with' });
  }
  return { conflicts, candidates: figures.length };
}

/** Said again further on, with hardly a new word: what follows at once, or adds words, goes on to something else. */
function isRepeated({ text }: Reading, a: Figure, b: Figure, words: ReadonlyMap<Figure, Words>): boolean {
  const [first, again] = [words.get(a) as Words, words.get(b) as Words];
  const added = [...again.keys()].filter((word) => !first.has(word)).length;
  return added <= MOST_ADDED && /\S/.test(text.slice(a.sentence.end, b.sentence.start));
}
const MOST_ADDED = 1;
const CLEARLY = 1.3;
const SURE = 2;

/** "3.5 to 5.0 mmol/L" and "135 to 145 mmol/L", "24 hours" and "one hour": of two things, whatever words they share. */
function areFarApart(a: Quantity, b: Quantity): boolean {
  return Math.max(a.low, b.low) > FAR * Math.min(a.high, b.high);
}
const FAR = 4;
