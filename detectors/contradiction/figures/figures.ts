import { lastBefore, within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn } from '../case/cues.ts';
import { type Drugs, drugsOf } from '../case/drugs.ts';
import { ANSWER } from '../case/one-case.ts';
import { differInShort, isGraded, narrows } from '../case/qualifiers.ts';
import { isShort } from '../case/short.ts';
import { isRare, isSigns, shared, stemsIn, topicsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { agree, apart, disagree, otherLabel } from './apart.ts';
import { FOR_YEARS, isComparable, isYears, meet, SETTLED, TREATMENT } from './comparable.ts';
import { allFiguresOf, type Figure } from './figure.ts';
import { isFinished, isList, isPast } from './standing.ts';

/**
 * A figure given twice with values that do not meet. A sentence that sums up must agree with something said before; any
 * other only with what is said of the same thing in the same case.
 */

/** Kinds in which a summary must repeat what was said; of others (shares, lengths, concentrations) a text has many. */
const SINGLE = new Set([...TREATMENT, 'pressure', 'time', 'temperature', 'range', 'volume/day']);

const MAX_EARLIER = 40;

/** The medicine that the figure is of: of its clause, its sentence, or the last one named before. */
function drugOf(drugs: Drugs, { clause, sentence, value }: Figure): string | undefined {
  for (const span of [clause, sentence]) {
    const inside = within(drugs, span.start, span.end);
    if (inside.length > 0) return (lastBefore(inside, value.start) ?? inside[0])?.value.id;
  }
  return lastBefore(drugs, value.start)?.value.id;
}

/** "200 mg every 4 hours", "400 mg every 6 hours": how often goes with how much. */
function otherDose(reading: Reading, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ sentence }) =>
    within(reading.quantities, sentence.start, sentence.end).find(
      (dose) => dose.known && dimensionOf(dose) === 'mass',
    ),
  );
  return one !== undefined && other !== undefined && apart(one, other);
}

/** "Lasts 28 days", "up to 28 days": both are the length of something. */
const LENGTH = new Set(['last', 'until']);

/** How surely two figures are figures of one thing: 0 not at all, 3 surely, 4 in the same words. */
function sameness(reading: Reading, drugs: Drugs, a: Figure, b: Figure): number {
  const [one, other] = [drugOf(drugs, a), drugOf(drugs, b)];
  if (one !== undefined && other !== undefined && one !== other) return 0;
  if (a.roles.has('measure') !== b.roles.has('measure')) return 0;
  if (b.echo !== 'summary' && otherLabel(reading, a.value, b.value)) return 0;
  if (a.kind === 'often' && b.echo === 'none' && otherDose(reading, a, b)) return 0;
  const role = meet(a.roles, b.roles) || (meet(a.roles, LENGTH) && meet(b.roles, LENGTH));
  if (a.roles.size > 0 && b.roles.size > 0 && !role && b.echo !== 'summary' && a.kind !== 'often') return 0;
  const [near, least] = shared(stemsIn(reading, a.clause), stemsIn(reading, b.clause));
  const [far] = shared(stemsIn(reading, a.sentence), stemsIn(reading, b.sentence));
  if (near >= 2 && near >= 0.6 * least) return role ? 4 : 3;
  // Waits are many in one text: the one before coffee is not the one before calcium.
  if (role && near >= (a.kind === 'time' && b.echo === 'none' ? 2 : 1)) return 3;
  if (sameSlots(reading, a, b) || sameRareWord(reading, a, b)) return 3;
  if (isDrugs(a, b) && one !== undefined) return far >= 1 ? 3 : 2;
  if (near >= 1 || role || far >= 2) return 2;
  return TREATMENT.has(a.kind) || far >= 1 || b.echo === 'summary' ? 1 : 0;
}

/**
 * Strengths, steps, sums and the amounts of several groups stand beside each other in good texts: amounts of one medicine
 * are compared only where the text says that it says them again, or where both are the most for a day.
 */
function isDrugs(a: Figure, b: Figure): boolean {
  if (!TREATMENT.has(a.kind)) return false;
  if (a.kind === 'often' || a.kind.startsWith('pieces') || b.echo === 'summary') return true;
  return a.kind.endsWith('/day') && a.bound === 'most' && b.bound === 'most';
}

/** Both or neither are limits, and they are of one order. */
function isOneLength(a: Figure, b: Figure): boolean {
  const [one, other] = [inBase(a.value.high, a.value), inBase(b.value.high, b.value)];
  return (
    a.bound === b.bound &&
    a.roles.has('until') === b.roles.has('until') &&
    Math.max(one, other) <= 10 * Math.min(one, other)
  );
}

function sameSlots(reading: Reading, a: Figure, b: Figure): boolean {
  return (
    a.slots.size > 0 &&
    (!isYears(a.value) ||
      (meet(a.slots, FOR_YEARS) && ![a, b].some(({ value }) => isListed(reading, value)))) &&
    !isPast(reading, a.value) &&
    !isPast(reading, b.value) &&
    a.slots.size === b.slots.size &&
    [...a.slots].every((slot) => b.slots.has(slot)) &&
    (a.kind !== 'time' || b.echo !== 'none' || (a.nearSlots && b.nearSlots && isOneLength(a, b))) &&
    (a.kind === 'often' || timingOf(reading, a) === timingOf(reading, b))
  );
}
function isListed({ text }: Reading, { start }: Quantity): boolean {
  return /\d ?(?:,|et|and|y|und|e|i|en|och|og|и|和|、) ?$/.test(text.slice(Math.max(0, start - 8), start));
}
/** What is done after a time is done for it: worn, kept, away. */
const AFTER_IS_FOR = new Set(['onset', 'device', 'storage', 'stitches', 'sport', 'away']);
/** "After the seven days": the days were spoken of before. */
const AFTER_ALL =
  /\b(?:after|nach|despues de|depois|apres|dopo|na|po|efter|после)\s+(?:the|all|den|die|los|las|dos|das|os|as|les|ces|i|gli|le|de|deze|these|those|alla|de full|all the|все|этих)\s*$/;

const TIMING = new Set(['after', 'before', 'gap', 'recheck', 'age']);
/** A word that only these two sentences of a short answer hold, next to the only length of time of each. */
function sameRareWord(reading: Reading, a: Figure, b: Figure): boolean {
  if (a.kind !== 'time' || isYears(a.value) || isYears(b.value)) return false;
  if (isPast(reading, a.value) || isPast(reading, b.value)) return false;
  if (timingOf(reading, a) !== timingOf(reading, b)) return false;
  if (b.echo === 'none' && !isOneLength(a, b)) return false;
  const other = stemsIn(reading, b.clause);
  const rare = [...stemsIn(reading, a.clause)].filter((stem) => other.has(stem) && isRare(reading, stem));
  // Of Chinese and Japanese a stem is two signs, which two words may share by chance.
  return rare.length > (isSigns(reading) ? 1 : 0);
}

/** "After 10 days" and "for 10 days" are not of one kind: by the words next to the figure. */
function isAfterAll({ text }: Reading, { value }: Pick<Figure, 'value'>): boolean {
  return AFTER_ALL.test(text.slice(Math.max(0, value.start - 24), value.start));
}

function timingOf(reading: Reading, { clause, value, slots }: Figure): string {
  const near = { start: Math.max(clause.start, value.start - 12), end: Math.min(clause.end, value.end + 12) };
  const timing = cuesIn(reading, near, TIMING);
  if (meet(slots, AFTER_IS_FOR) || isAfterAll(reading, { value })) timing.delete('after');
  // Dutch "voor vijf dagen": for, not before.
  if (/\bvoor $/.test(reading.text.slice(Math.max(0, value.start - 5), value.start))) timing.delete('before');
  return [...timing].sort().join();
}

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
    if (before.length === 0 || !(isBrief || repeats) || !isComparable(reading, figure)) continue;
    candidates += 1;
    if (!before.some((one) => disagree(one, figure))) continue;
    if (!repeats && isOneOfMany(figures, figure)) continue;
    if (isStrength(figures, figure)) continue;
    const named = repeats ? namedIn(reading, before, figure) : [];
    const isOther = named.length > 0 && named.every((one) => disagree(one, figure)) && !isSaid(named, figure);
    if (repeats && !isOther && (before.some((one) => agree(one, figure)) || isSaid(earlier, figure)))
      continue;
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
    if (
      !repeats &&
      (rated.some(({ one, same }) => same >= Math.min(best, best === 4 ? 3 : 2) && !disagree(one, figure)) ||
        several(rated.filter(({ same }) => same >= Math.min(best, 3)).map(({ one }) => one)))
    )
      continue;
    const nearness = ({ one, same }: (typeof rated)[number]): number =>
      same + Number(meet(one.slots, figure.slots)) + Number(meet(one.roles, figure.roles));
    const first = rated
      .filter(
        ({ one, same }) =>
          (isOther ? named.includes(one) : same === best || (repeats && isOfSame(one, figure))) &&
          disagree(one, figure),
      )
      .filter(({ one }) => agreeInCase(reading, one, figure))
      .filter(
        ({ one }) => figure.kind !== 'time' || figure.echo !== 'none' || isSaidAgain(reading, one, figure),
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

/** "1 ml holds 50 mg": what a measure of it holds. */
function isStrength(figures: readonly Figure[], { kind, clause }: Figure): boolean {
  return kind === 'mass' && figures.some((one) => one.kind === 'volume' && one.clause.start === clause.start);
}

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

/** Further on, and hardly a word is new: what follows at once, or tells more, is of something else. */
function isSaidAgain(reading: Reading, { sentence }: Figure, again: Figure): boolean {
  const said = topicsIn(reading, sentence);
  const added = [...topicsIn(reading, again.clause)].filter((stem) => !said.has(stem)).length;
  return added <= MOST_ADDED && /\S/.test(reading.text.slice(sentence.end, again.sentence.start));
}
const MOST_ADDED = 1;

/** The figures whose sentence alone shares a word with the clause: "swimming: not for four weeks … swim after one". */
function namedIn(reading: Reading, earlier: readonly Figure[], { clause, kind }: Figure): Figure[] {
  if (kind !== 'time' && kind !== 'volume') return [];
  const words = [...topicsIn(reading, clause)].filter((stem) => isRare(reading, stem));
  const least = isSigns(reading) ? 2 : 1;
  return earlier.filter(({ sentence }) => {
    const there = topicsIn(reading, sentence);
    return words.filter((stem) => there.has(stem)).length >= least;
  });
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

/** The text gives several values already: it is a figure of cases. */
function several(figures: readonly Figure[]): boolean {
  return figures.some((a) => figures.some((b) => disagree(a, b)));
}

function enoughFor({ echo, kind, roles }: Figure): number {
  const settled = meet(roles, SETTLED);
  if (kind === 'percent' && echo !== 'summary') return Infinity;
  if (kind === 'time' && echo === 'none' && !settled) return 3;
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
