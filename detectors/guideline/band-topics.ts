import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { createTaggedMatcher } from '../kit/tagged.ts';
import { type Atom, atomOf, type Unit } from '../kit/units.ts';
import { expand } from '../patterns/vocabulary.ts';
import type { Life } from './ages.ts';

/** Topics whose amounts go by age, pregnancy or body mass index, and what each of them accepts for whom. */

const Bounds = z.tuple([z.number(), z.number()]);
const Band = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const Row = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  fact: z.string().min(10),
  /** An atom of the kit; figures in others of its dimension are converted. */
  unit: z.string(),
  axis: z.enum(['age', 'bmi']).default('age'),
  words: z.string(),
  need: z.string().optional(),
  unless: z.string(),
  /** Per kilogram of body weight. */
  perKg: z.boolean().default(false),
  /** An amount of a day: sentence, heading or question say so. */
  daily: z.boolean().default(false),
  bands: z.array(Band).min(1),
  pregnant: z.array(Bounds).optional(),
  upper: z.array(Band).optional(),
});
const file = loadKnowledge(
  import.meta.url,
  'bands.yaml',
  z.strictObject({
    sources: SourcesSchema,
    vocabulary: z.record(z.string(), z.string()),
    topics: z.array(Row),
  }),
);
checkSources('bands.yaml', file.sources, file.topics);

const matcherOf = (line: string) =>
  createMatcher(line.split('|').map((phrase) => [fold(phrase.trim()), true] as const));
type Matcher = ReturnType<typeof matcherOf>;
export interface Topic {
  readonly row: z.infer<typeof Row>;
  readonly atom: Atom;
  readonly need: Matcher | undefined;
  readonly unless: Matcher;
}
const topics = new Map(
  file.topics.map((row): [string, Topic] => [
    row.id,
    {
      row,
      atom: atomOf(row.unit),
      need: row.need === undefined ? undefined : matcherOf(expand(row.need, file.vocabulary).join('|')),
      unless: matcherOf(row.unless),
    },
  ]),
);
const words = createTaggedMatcher(file.topics.map(({ id, words }) => ({ id, phrases: words.split('|') })));

/** Names that are words of another language too count in their own only. */
export function namedIn(reading: Reading): PhraseHit<readonly Topic[]>[] {
  return words(reading).flatMap(({ start, end, value }) =>
    value.length > 0 ? [{ start, end, value: value.map((id) => topics.get(id) as Topic) }] : [],
  );
}

/** Words of advice. */
export const ADVISED = matcherOf(expand('$advised', file.vocabulary).join('|'));

export const citeBand = (source: string): string => cite(file.sources, source);

const LIMIT =
  /\b(?:upper|limit\w*|max\w*|exceed\w*|no more than|not more than|tolerable|safe\w*|up to|hochst\w*|obergrenze|obere\w* grenze|nicht mehr als|bis zu|maxim\w*|limite|no mas de|hasta|plafond|pas plus de|jusqu'a|nao mais|ate|massim\w*|non piu di|fino a|grens\w*|hoogst\w*|bovengrens|niet meer dan|tot)\b|上限|以下|不超过|最大|まで|अधिकतम|सीमा|से ज़्यादा नहीं|الحد|لا يتجاوز|اقصى|حتى|حتي/;

export function isIn(matcher: Matcher | undefined, text: string): boolean {
  return matcher !== undefined && matcher.scan(text).length > 0;
}

const EXACT: readonly string[] = ['temperature', 'mass'];
const HOURS: readonly string[] = ['hour', 'min'];

/** The quantity in the topic's unit, in each way it can be read. */
export function valuesOf(
  quantity: Quantity,
  unit: Unit | undefined,
  { atom, row }: Topic,
): [number, number][] {
  if (!unit || unit.atom.dimension !== atom.dimension) return [];
  // Weeks are no amount of sleep, and "24-hour" is a name.
  if (atom.dimension === 'time' && !(HOURS.includes(unit.atom.id) && quantity.high < 24)) return [];
  // "500 µg of folic acid" beside the milligrams of iron.
  if (EXACT.includes(atom.dimension) && unit.atom.id !== atom.id) return [];
  if (unit.per.some(({ atom: { id } }) => id === 'kg') !== row.perKg) return [];
  if (unit.per.some(({ atom: { id, dimension } }) => dimension !== 'time' && !(row.perKg && id === 'kg')))
    return [];
  if (unit.per.some(({ atom: { id } }) => id !== 'day' && id !== 'kg') && row.axis === 'age') return [];
  const ratios =
    unit.atom.id === atom.id ? [1] : unit.atom.sizes.map((size) => size / (atom.sizes[0] as number));
  return ratios.flatMap((ratio) =>
    waysToRead(quantity).map(({ low, high }): [number, number] => [low * ratio, high * ratio]),
  );
}

/** A figure so many times off is one of something else. */
const STRANGE = 25;

export function isWrong(
  values: readonly [number, number][],
  { row }: Topic,
  lives: readonly Life[],
  line: string,
): boolean {
  const overlaps = (from: number, to: number): boolean =>
    lives.length === 0 || lives.some((life) => life !== 'pregnant' && life[0] < to && life[1] > from);
  const pregnant = lives.length === 0 || lives.includes('pregnant');
  if (pregnant && !row.pregnant && lives.length > 0) return false;
  const accept: (readonly [number, number])[] = [
    ...row.bands.filter(([from, to]) => overlaps(from, to)).map(([, , low, high]) => [low, high] as const),
    ...(pregnant ? (row.pregnant ?? []) : []),
    ...(row.upper && LIMIT.test(line) ? row.upper : [])
      .filter(([from, to]) => overlaps(from, to) || pregnant)
      .map(([, , low, high]) => [low, high] as const),
  ];
  if (accept.length === 0 || values.length === 0) return false;
  const top = Math.max(...accept.map(([, high]) => high));
  const bottom = Math.min(...accept.map(([low]) => low));
  return values.every(
    ([low, high]) =>
      low <= top * STRANGE &&
      high >= bottom / STRANGE &&
      !accept.some(([least, most]) => low <= most + 1e-6 && high >= least - 1e-6),
  );
}
