import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn } from '../case/cues.ts';
import { drugsOf } from '../case/drugs.ts';
import { ANSWER } from '../case/one-case.ts';
import { differInShort, isGraded, narrows } from '../case/qualifiers.ts';
import { isShort } from '../case/short.ts';
import type { Conflict } from '../conflict.ts';
import { areOfOtherPlaces } from '../waits/keeping.ts';
import { agree, apart, disagree } from './apart.ts';
import { areOfOtherTimes, isComparable, meet, SETTLED, TREATMENT } from './comparable.ts';
import { allFiguresOf, type Figure } from './figure.ts';
import { isAfterAll, sameness } from './sameness.ts';
import { isFinished, isList } from './standing.ts';

/**
 * A figure given twice with values that do not meet. A sentence that sums up must agree with something said before; any
 * other only with what is said of the same thing in the same case.
 */

/** Kinds in which a summary must repeat what was said; of others (shares, lengths, concentrations) a text has many. */
const SINGLE = new Set([...TREATMENT, 'pressure', 'time', 'temperature', 'range', 'volume/day']);

const MAX_EARLIER = 40;

/** What is asked of two figures before they must agree. */
const ENOUGH: Readonly<Record<Figure['echo'], number>> = { summary: 1, all: 2, reason: 2, none: 3 };

/** What a summary quotes is a note to write down. */
function holds(reading: Reading, { value, echo }: Figure): boolean {
  return isAsserted(reading, value, echo === 'summary' ? ['negated', 'quoted'] : ['negated']);
}

export function figureConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const isBrief = isShort(reading);
  // Of an answer of any density what its summary repeats; a longer text is no answer.
  const figures = isBrief || reading.text.length < ANSWER ? allFiguresOf(reading) : [];
  if (figures.length < 2) return { conflicts: [], candidates: 0 };
  const byKind = new Map<string, Figure[]>();
  const ranges: Figure[] = [];
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const figure of figures) {
    const all = byKind.get(figure.kind) ?? [];
    byKind.set(figure.kind, [...all.slice(-MAX_EARLIER), figure]);
    // A range without a unit is one of those that had one.
    const bare = figure.kind === 'range' ? ranges : [];
    const earlier = [...all, ...bare].filter(({ sentence }) => sentence.start !== figure.sentence.start);
    // A summary repeats the limit as the limit and the amount as the amount, where both were given.
    const repeats = figure.echo === 'summary';
    // "Stay under 400 mg": the limit was given for a day.
    const limits = earlier.filter(({ bound }) => bound === figure.bound);
    const alike = figure.bound === undefined || limits.length > 0 ? limits : limitsOf(byKind, figure);
    const before =
      repeats && alike.length > 0
        ? [...alike, ...(figure.bound ? [] : earlier.filter((one) => one.bound && isOfSame(one, figure)))]
        : earlier;
    if (figure.value.range && meet(figure.roles, SETTLED)) ranges.push(figure);
    if (before.length === 0 || !(isBrief || repeats)) continue;
    if (!isComparable(reading, figure)) continue;
    candidates += 1;
    if (!before.some((one) => disagree(one, figure))) continue;
    if (!repeats && isOneOfMany(figures, figure)) continue;
    if (isInterval(figures, figure)) continue;
    const agrees = before.some((one) => agree(one, figure)) || isSaid(earlier, figure);
    if (repeats && agrees) continue;
    if (
      repeats &&
      figures.some((one) => isBeside(one, figure) && disagree(one, figure) && !isSaid(earlier, one))
    )
      continue;
    const drugs = drugsOf(reading);
    const rated = before
      .map((one) => ({ one, same: sameness(reading, drugs, one, figure) }))
      .filter(({ same }) => same > 0);
    const best = Math.max(0, ...rated.map(({ same }) => same));
    const enough = enoughFor(figure);
    if (best < enough) continue;
    if (!repeats && rated.some(({ one, same }) => same >= Math.min(best, 2) && !disagree(one, figure)))
      continue;
    const nearness = ({ one, same }: (typeof rated)[number]): number =>
      same + Number(meet(one.slots, figure.slots)) + Number(meet(one.roles, figure.roles));
    const first = rated
      .filter(
        ({ one, same }) => (same === best || (repeats && isOfSame(one, figure))) && disagree(one, figure),
      )
      .filter(
        ({ one }) =>
          agreeInCase(reading, one, figure) &&
          !areOfOtherTimes(one, figure) &&
          !areOfOtherPlaces(reading, one.value, figure.value),
      )
      // "Six months old", "for 14 days": the one that is a length of the same.
      .sort((a, b) => nearness(b) - nearness(a))[0]?.one;
    if (!first || !holds(reading, first) || !holds(reading, figure)) continue;
    conflicts.push({
      rule: ruleOf(figure),
      first: first.value,
      second: figure.value,
      why: 'does not agree with',
    });
  }
  return { conflicts, candidates };
}

/** "Every two years … the next in two years". */
function isInterval(figures: readonly Figure[], { kind, value, sentence }: Figure): boolean {
  const hours = kind === 'time' ? inBase(value.low, value) : 0;
  return (
    hours > 0 &&
    figures.some(
      (one) =>
        one.kind === 'often' &&
        one.sentence.start !== sentence.start &&
        Math.abs(one.value.low * (hours / HOURS) - 1) < NEAR,
    )
  );
}
const HOURS = 24;
const NEAR = 0.1;

/** By its slots and roles. */
function isOfSame(a: Figure, b: Figure): boolean {
  return meet(a.slots, b.slots) && meet(a.roles, b.roles);
}

function limitsOf(
  byKind: ReadonlyMap<string, readonly Figure[]>,
  { kind, bound, sentence }: Figure,
): Figure[] {
  const daily = byKind.get(`${kind}/day`) ?? [];
  return daily.filter((one) => one.bound === bound && one.sentence.start !== sentence.start);
}

/** Said before, whatever its bound: "at least 30 minutes" and "half an hour". */
function isSaid(earlier: readonly Figure[], { value }: Figure): boolean {
  return earlier.some((one) => !apart(one.value, value));
}

/** A sentence that gives two values of a kind, neither said before, tells of something new. */
function isBeside(one: Figure, figure: Figure): boolean {
  return one !== figure && one.kind === figure.kind && one.sentence.start === figure.sentence.start;
}

/** More values of a kind than two, before or behind: each is of something else, unless the text sums up. */
function isOneOfMany(figures: readonly Figure[], { kind }: Figure): boolean {
  const values: Figure[] = [];
  for (const one of figures) {
    if (one.kind === kind && !values.some((known) => !disagree(known, one))) values.push(one);
  }
  return values.length > MOST_VALUES;
}
const MOST_VALUES = 2;

function enoughFor({ echo, kind, roles }: Figure): number {
  const settled = meet(roles, SETTLED);
  if (kind === 'percent' && echo !== 'summary') return Infinity;
  if ((kind === 'time' || kind === 'pressure') && echo === 'reason') return 3;
  if (kind.startsWith('count')) return echo === 'summary' ? 1 : 2;
  return SINGLE.has(kind) || settled || echo === 'all' ? ENOUGH[echo] : 3;
}

function agreeInCase(reading: Reading, earlier: Figure, later: Figure): boolean {
  if (later.echo !== 'none')
    return !narrows(reading, earlier.sentence, { start: later.sentence.start, end: later.clause.end });
  return (
    (!differInShort(reading, earlier.sentence, later.sentence) || isFinished(reading, later)) &&
    !isGraded(reading, earlier.sentence, later.sentence) &&
    (isAfterAll(reading, later) ||
      cuesIn(reading, later.sentence, later.kind === 'often' ? ORDER : STEPS).size === 0) &&
    !isList(reading, earlier, later)
  );
}

/** Doses of a course and of a day differ. */
const STEPS = new Set(['order', 'next', 'hour', 'age']);
const ORDER = new Set(['order', 'next', 'age']);

function ruleOf({ kind, bound }: Figure): string {
  if (kind === 'often') return 'frequency';
  return bound === 'most' && TREATMENT.has(kind) ? 'daily-maximum' : 'figure';
}
