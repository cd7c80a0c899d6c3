import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { atomOf, unitOf } from '../../kit/units.ts';

import { isBefore } from '../case/beside.ts';
import { cuesIn, echoOf } from '../case/cues.ts';
import { isAnswer, isOfOneCase, isOfOneMedicine } from '../case/one-case.ts';
import { isGraded } from '../case/qualifiers.ts';
import type { Conflict } from '../conflict.ts';
import { CellSchema, compileCells, spansOf, type Wording } from '../settings/cells.ts';
import { apart, disagree, isSum, otherLabel } from './apart.ts';
import { type Day, daysOf } from './counted.ts';
import { spokenOf } from './spoken.ts';

/**
 * Measures: of some things an answer gives one amount (the time to the next test, the water for a sachet, the age of the
 * first food). Two that do not meet contradict each other in whatever words the rest is.
 */

const MeasuresFile = z.strictObject({
  sources: SourcesSchema,
  measures: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      /** Ids of units, or a dimension. */
      units: z.array(z.string()),
      /** The amount is an age. */
      age: z.boolean().default(false),
      /** Medicines in the sentence are what it is kept away from. */
      others: z.boolean().default(false),
      /** Something may begin again: a day counted ("on day two") is too soon where it lies within the time. */
      days: z.boolean().default(false),
      /** Counted from what the words name: "28 days after opening"; of others "five days after sex" is another time. */
      since: z.boolean().default(false),
      /** The words tell of many things: the amount must stand in their clause. */
      within: z.boolean().default(false),
      /** What the answer must speak of anywhere. */
      when: CellSchema.optional(),
      of: CellSchema,
    }),
  ),
});

const DIMENSIONS = new Set(['volume', 'time', 'mass']);

const measures = (() => {
  const file = loadKnowledge(import.meta.url, 'measures.yaml', MeasuresFile);
  checkSources('measures.yaml', file.sources, file.measures);
  return file.measures.map(({ of, units, when, ...row }) => ({
    ...row,
    // A name that no unit has would never be found.
    units: new Set(units.map((id) => (DIMENSIONS.has(id) ? id : atomOf(id).id))),
    of: compileCells(of),
    when: when && compileCells(when),
  }));
})();

export const MEASURE_COUNT = measures.length;

type Measure = (typeof measures)[number];

interface Amount {
  readonly value: Quantity;
  /** Of other cases or steps, in the same sentence. */
  readonly besides: readonly Quantity[];
  readonly hit: Span;
  readonly clause: Span;
  readonly sentence: Span;
  readonly bound: 'most' | 'least' | undefined;
}

const BOUNDS = new Set(['most', 'least']);
const AGE = new Set(['age']);
/** Hours for which nobody leaves a cold pack on. */
const MOST_ON = 12;
/** Longest way from the words to the amount. */
const NEAR = 70;

/** "2 years of age", "aged 2 years". */
function isAge(reading: Reading, { start, end }: Quantity): boolean {
  const behind = /^[^,.;:)]{0,14}/.exec(reading.text.slice(end, end + 14))?.[0].length ?? 0;
  return cuesIn(reading, { start: Math.max(0, start - 8), end: end + behind }, AGE).size > 0;
}

function isOf({ id, units, age, since }: Measure, reading: Reading, value: Quantity): boolean {
  const { known, unit } = value;
  if (!known || !unit || unit.per.length > 0 || reading.text.startsWith('目', value.end)) return false;
  // "Two days before the rash": no length of what follows.
  if (since && isBefore(reading, value)) return false;
  // "A day", of a course: another thing.
  if (id === 'course' && inBase(value.high, value) <= 24) return false;
  // "Cold for the first 48 hours": how long it is done, not how long it is left on.
  if (id === 'cold-pack' && inBase(value.low, value) >= MOST_ON) return false;
  if (!units.has(unit.atom.id) && !units.has(unit.atom.dimension)) return false;
  return age || !isAge(reading, value);
}

/** A length of time, by the word before it. */
export const LASTS =
  /(?<!\p{L})(?:for|durante|pendant|per|gedurende|por)(?: (?:about|around|unos|unas|environ|cerca de|circa|ongeveer|al menos|at least|au moins|pelo menos|almeno))? $/u;

const DAYS = unitOf(atomOf('day'));

/** "7天" is a length, "第7天" a day. */
const LENGTH = /^\d+天$/;

/** "On day two": so many days at most. */
function asLength({ start, end, day }: Day): Quantity {
  return {
    start,
    end,
    low: Math.max(1, day - 1),
    high: day,
    alt: undefined,
    known: true,
    range: day > 1,
    step: 1,
    round: 1,
    unit: DAYS,
  };
}

const AFTERWARDS =
  /^(?:(?:以上)?(?:あけ|空け|たって|経って|后再|以后)| (?:afterwards?|thereafter|danach|posteriores|siguientes|suivants|seguintes|successivi|erna)(?!\p{L}))/u;

const SINCE =
  /^ (?:after|following|since|nach(?: de[mr])?|despues de(?:l| la)?|tras(?: el| la)?|apres(?: l[ae]s?)?|depois d[aeo]s?|apos(?: [oa])?|dopo(?: i[l]?| la)?|na(?: de| het)?) $/;

function gapOf(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** "Pain during sex, as the infection then needs two weeks": told of something else. */
function isApart({ text }: Reading, value: Quantity, cue: Span): boolean {
  const between = text.slice(Math.min(value.end, cue.end), Math.max(value.start, cue.start));
  // "Swimming: after two weeks".
  return clauseAt(text, value.start).start !== clauseAt(text, cue.start).start && !/[:：]/.test(between);
}

function amountsIn(
  reading: Reading,
  measure: Measure,
  values: readonly Quantity[],
  wordings: readonly Wording[],
): Amount[] {
  const { text } = reading;
  const counted = measure.days
    ? daysOf(reading)
        .filter((day) => !LENGTH.test(reading.text.slice(day.start, day.end)))
        .map(asLength)
    : [];
  const own = [...values.filter((one) => isOf(measure, reading, one)), ...counted];
  const found = new Map<number, Amount>();
  if (own.length < 2) return [];
  for (const wording of wordings) {
    for (const cue of spansOf(wording, text)) {
      const sentence = sentenceAt(text, cue.start);
      const inside = own
        .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
        .sort((a, b) => gapOf(a, cue) - gapOf(b, cue));
      // "For the first two days, for 15 minutes every two hours": of several the one that is said to last.
      const lasting = inside.filter(({ start }) => LASTS.test(text.slice(Math.max(0, start - 24), start)));
      const all = lasting.length === 1 ? lasting : inside;
      const [value] = all;
      if (
        !value ||
        gapOf(value, cue) > NEAR ||
        (measure.within && isApart(reading, value, cue)) ||
        // "A cough lasts two weeks; that does not mean you are infectious".
        /[;；]/.test(text.slice(Math.min(value.end, cue.end), Math.max(value.start, cue.start))) ||
        (!measure.since && SINCE.test(text.slice(value.end, Math.max(value.end, cue.start)))) ||
        // "Test at least four weeks after the last tablet".
        (measure.id === 'course' && AFTERWARDS.test(text.slice(value.end, value.end + 14))) ||
        // "The course is five days in total" is no sum.
        (measure.id !== 'course' && isSum(text, 'mass', sentence))
      )
        continue;
      // Several amounts in one sentence are cases or steps: another agrees with none of them.
      const besides = all.filter((one) => apart(one, value));
      const clause = clauseAt(text, value.start);
      const marks = cuesIn(reading, clause, BOUNDS);
      // "Only milk until 6 months": nothing else before.
      const bound = measure.age
        ? undefined
        : marks.has('most')
          ? 'most'
          : marks.has('least')
            ? 'least'
            : undefined;
      found.set(value.start, {
        value,
        besides,
        hit: value,
        clause,
        sentence,
        bound: counted.includes(value) ? 'most' : bound,
      });
    }
  }
  return [...found.values()].sort((a, b) => a.value.start - b.value.start);
}

function differ(a: Amount, b: Amount): boolean {
  return [a.value, ...a.besides].every((one) =>
    [b.value, ...b.besides].every((other) =>
      disagree({ ...a, value: one, kind: 'amount' }, { ...b, value: other, kind: 'amount' }),
    ),
  );
}

/** The text gives two amounts, one of them once. */
function pairOf(amounts: readonly Amount[]): readonly [Amount, Amount] | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  const others = amounts.filter((one) => differ(first, one));
  const same = amounts.filter((one) => !differ(first, one));
  const [other] = others;
  if (!other || others.some((one) => differ(other, one)) || Math.min(others.length, same.length) > 1)
    return undefined;
  return [first, other];
}

export function measureConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { language } = reading;
  if (!isAnswer(reading) || language === undefined) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  const values = [...reading.quantities, ...spokenOf(reading)];
  if (values.length === 0) return { conflicts, candidates };
  for (const measure of measures) {
    if (measure.when && !measure.when.get(language)?.some(({ pattern }) => reading.text.search(pattern) >= 0))
      continue;
    const amounts = amountsIn(reading, measure, values, measure.of.get(language) ?? []);
    candidates += amounts.length;
    const pair = pairOf(amounts);
    if (!pair) continue;
    const [a, b] = pair;
    if (
      a.sentence.start === b.sentence.start ||
      (echoOf(reading, b.sentence) !== 'summary' && otherLabel(reading, a.value, b.value)) ||
      (!measure.others && !isOfOneMedicine(reading, a.sentence, b.sentence)) ||
      !isOfOneCase(reading, a, b, { figures: true }) ||
      isGraded(reading, a.sentence, b.sentence) ||
      ![a, b].every(({ value }) => isAsserted(reading, value, ['negated']))
    )
      continue;
    conflicts.push({
      rule: `measure-${measure.id}`,
      first: a.value,
      second: b.value,
      why: 'does not agree with',
    });
  }
  return { conflicts, candidates };
}
