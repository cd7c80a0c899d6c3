import { z } from 'zod';
import { analyteOf } from '../kit/analytes.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { type Unit, unitAt } from '../kit/units.ts';

const Row = z.strictObject({
  id: z.string(),
  unit: z.string(),
  low: z.number(),
  high: z.number(),
  never: z.tuple([z.number(), z.number()]),
  source: z.string(),
  floor: z.boolean().default(false),
  ceiling: z.boolean().default(false),
  other: z.array(z.string()).default([]),
  /** The same for pregnant women and newborns, or about them. */
  everyone: z.boolean().default(false),
  /** The row holds where the sentence has one of these, before the general row of the same id. */
  when: z.array(z.string()).optional(),
  /** … and one of these. */
  and: z.array(z.string()).optional(),
});

export interface Range {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** No laboratory calls a value outside these normal. */
  readonly never: readonly [number, number];
  /** Only the lower, only the upper side is bounded. */
  readonly floor: boolean;
  readonly ceiling: boolean;
  /** `undefined` for pure numbers: pH, INR, BMI. */
  readonly unit: Unit | undefined;
  readonly unitName: string;
  readonly source: string;
  /** The sentence speaks of somebody for whom other ranges hold. */
  isOther(words: string): boolean;
}

const file = loadKnowledge(
  import.meta.url,
  'ranges.yaml',
  z.strictObject({ sources: SourcesSchema, ranges: z.array(Row) }),
);
checkSources('ranges.yaml', file.sources, file.ranges);

/** Canonical ids, as the quantity reader writes them, back into words it reads. */
const SPELLED: Readonly<Record<string, string>> = {
  percent: '%',
  degC: '°c',
  beat: 'bpm',
  breath: 'breaths per minute',
  'cell/uL': 'cells/µl',
  'mpl/mL': 'million/ml',
};

export function unitFrom(id: string): Unit | undefined {
  if (id === '') return undefined;
  const name = fold(SPELLED[id] ?? id);
  const hit = unitAt(name, SPELLED[id] ?? id, 0);
  if (!hit) throw new Error(`ranges.yaml: unit "${id}" is not known`);
  return hit.unit;
}

/** The same everywhere: people who are pregnant, newborn or under treatment have ranges of their own. */
const OTHERS = [
  'newborn',
  'newborns',
  'neonat*',
  'pregnan*',
  'schwanger*',
  'embaraz*',
  'enceinte*',
  'grossesse',
  'gravid*',
  'zwanger*',
  'infant*',
  'babies',
  'puppies',
  'dog',
  'dogs',
  'cat',
  'cats',
  '怀孕',
  '妊娠',
  '新生儿',
  '新生児',
  'गर्भ',
  'नवजात',
  'الحمل',
  'الحوامل',
];

type Narrowed = Range & { holds(words: string): boolean };

/** All matchers are made before any is asked, and once more after: each change of the phrases lays them all out anew. */
function rangesFrom(rows: readonly z.infer<typeof Row>[]): Narrowed[] {
  const made = rows.map((row) => ({ row, here: matcherOf(row.when ?? []), with: matcherOf(row.and ?? []) }));
  const asked = made.map(({ row, here, with: also }) => ({
    row,
    here,
    also,
    unit: unitFrom(row.unit),
    general: (row.everyone ? [] : OTHERS).filter(
      (word) => here.scan(fold(word.replace('*', ''))).length === 0,
    ),
  }));
  return asked.map(({ row, here, also, unit, general }) => {
    const others = matcherOf([...general, ...row.other]);
    analyteOf(row.id);
    return {
      ...row,
      unit,
      unitName: row.unit,
      isOther: (words) => others.scan(words).length > 0,
      holds: (words) => [here, also].every((one, n) => isFree(row, n) || one.scan(words).length > 0),
    };
  });
}

const isFree = ({ when, and }: z.infer<typeof Row>, n: number): boolean =>
  ((n === 0 ? when : and) ?? []).length === 0;

function matcherOf(words: readonly string[]) {
  return createMatcher(words.map((word) => [fold(word), true] as const));
}

const ranges = Map.groupBy(rangesFrom(file.ranges), (range) => range.id);

const BY_UNIT: ReadonlySet<string> = new Set(['acr', 'pth', 'prolactin']);

const isShare = (unit: Unit | undefined): boolean => unit?.atom.id === 'percent';

/** The range for the sentence `words`: a narrower row first, where its words are there; shares apart from counts. */
export function rangeOf(id: string, words: string, quantities: readonly Quantity[]): Range | undefined {
  const rows = ranges.get(id)?.filter((range) => range.holds(words)) ?? [];
  const [first] = rows;
  // Milligrams by millimole and by gram of creatinine, and units that no factor joins, have rows of their own.
  const own =
    BY_UNIT.has(first?.id ?? '') &&
    rows.find(({ unit }) => quantities.some((one) => one.unit?.id === unit?.id));
  return (
    own || (rows.find(({ unit }) => quantities.some((one) => isShare(one.unit) === isShare(unit))) ?? first)
  );
}

/** Known by heart, so that an answer may give their figures without their names. */
const VITAL = ['oxygen-saturation', 'heart-rate', 'respiratory-rate', 'temperature', 'inr'];

/** The vital sign of another name than `id` whose ends these nearly are. */
export function isOtherVital(id: string, low: number, high: number, unit: string | undefined): boolean {
  const near = (one: number, two: number): boolean => Math.abs(one - two) <= 0.08 * Math.abs(two);
  return VITAL.some((vital) => {
    const range = ranges.get(vital)?.find((one) => one.holds(''));
    return (
      vital !== id && range?.unit?.id === unit && near(low, range?.low ?? 0) && near(high, range?.high ?? 0)
    );
  });
}

export const RANGE_COUNT = file.ranges.length;

export function citeRange(range: Range): string {
  return cite(file.sources, range.source);
}
