import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { atomOf } from '../../kit/units.ts';

import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneCase, isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { CellSchema, compileCells, spansOf, type Wording } from '../settings/cells.ts';
import { apart, disagree, isSum, otherLabel } from './apart.ts';
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
      of: CellSchema,
    }),
  ),
});

const DIMENSIONS = new Set(['volume', 'time', 'mass']);

const measures = (() => {
  const file = loadKnowledge(import.meta.url, 'measures.yaml', MeasuresFile);
  checkSources('measures.yaml', file.sources, file.measures);
  return file.measures.map(({ of, units, ...row }) => ({
    ...row,
    // A name that no unit has would never be found.
    units: new Set(units.map((id) => (DIMENSIONS.has(id) ? id : atomOf(id).id))),
    of: compileCells(of),
  }));
})();

export const MEASURE_COUNT = measures.length;

type Measure = (typeof measures)[number];

interface Amount {
  readonly value: Quantity;
  readonly hit: Span;
  readonly clause: Span;
  readonly sentence: Span;
  readonly bound: 'most' | 'least' | undefined;
}

const BOUNDS = new Set(['most', 'least']);
const AGE = new Set(['age']);
/** Longest way from the words to the amount. */
const NEAR = 70;

/** "2 years of age", "aged 2 years". */
function isAge(reading: Reading, { start, end }: Quantity): boolean {
  const behind = /^[^,.;:)]{0,14}/.exec(reading.text.slice(end, end + 14))?.[0].length ?? 0;
  return cuesIn(reading, { start: Math.max(0, start - 8), end: end + behind }, AGE).size > 0;
}

function isOf({ units, age }: Measure, reading: Reading, value: Quantity): boolean {
  const { known, unit } = value;
  if (!known || !unit || unit.per.length > 0) return false;
  if (!units.has(unit.atom.id) && !units.has(unit.atom.dimension)) return false;
  return age || !isAge(reading, value);
}

/** A length of time, by the word before it. */
export const LASTS =
  /(?<!\p{L})(?:for|durante|pendant|per|gedurende|por)(?: (?:about|around|unos|unas|environ|cerca de|circa|ongeveer|al menos|at least|au moins|pelo menos|almeno))? $/u;

const AFTERWARDS = /^(?:以上)?(?:あけ|空け|たって|経って|后再|以后)/;

function gapOf(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function amountsIn(
  reading: Reading,
  measure: Measure,
  values: readonly Quantity[],
  wordings: readonly Wording[],
): Amount[] {
  const { text } = reading;
  const own = values.filter((one) => isOf(measure, reading, one));
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
        // "Test at least four weeks after the last tablet".
        (measure.id === 'course' && AFTERWARDS.test(text.slice(value.end, value.end + 6))) ||
        // "The course is five days in total" is no sum.
        (measure.id !== 'course' && isSum(text, 'mass', sentence))
      )
        continue;
      // Several amounts in one sentence are cases or steps.
      if (all.some((one) => apart(one, value))) continue;
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
      found.set(value.start, { value, hit: value, clause, sentence, bound });
    }
  }
  return [...found.values()].sort((a, b) => a.value.start - b.value.start);
}

function differ(a: Amount, b: Amount): boolean {
  return disagree({ ...a, kind: 'amount' }, { ...b, kind: 'amount' });
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
  if (values.length < 2) return { conflicts, candidates };
  for (const measure of measures) {
    const amounts = amountsIn(reading, measure, values, measure.of.get(language) ?? []);
    candidates += amounts.length;
    const pair = pairOf(amounts);
    if (!pair) continue;
    const [a, b] = pair;
    if (
      a.sentence.start === b.sentence.start ||
      otherLabel(reading, a.value, b.value) ||
      (!measure.others && !isOfOneMedicine(reading, a.sentence, b.sentence)) ||
      !isOfOneCase(reading, a, b) ||
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
