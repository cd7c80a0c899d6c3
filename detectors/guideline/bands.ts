import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import type { DetectorInput } from '../../src/domain/detector.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { tablesOf } from '../kit/tables.ts';
import { createTaggedMatcher } from '../kit/tagged.ts';
import { type Atom, atomOf, type Unit } from '../kit/units.ts';
import { agesIn, indexIn, type Life } from './ages.ts';
import { endsBefore, isOthers } from './belongs.ts';
import { isBesideAmount } from './beside.ts';
import { HISTORY, PAST } from './other.ts';
import { expand } from '../patterns/vocabulary.ts';
import { PER_DAY } from './slot-patterns.ts';
import { askedWords } from './topics.ts';

/** Amounts that go by age, pregnancy or body mass index: how much sleep at four, how much salt at eight. */

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
  z.strictObject({ sources: SourcesSchema, vocabulary: z.record(z.string(), z.string()), topics: z.array(Row) }),
);
checkSources('bands.yaml', file.sources, file.topics);

const matcherOf = (line: string) =>
  createMatcher(line.split('|').map((phrase) => [fold(phrase.trim()), true] as const));
type Matcher = ReturnType<typeof matcherOf>;
interface Topic {
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
function namedIn(reading: Reading): PhraseHit<readonly Topic[]>[] {
  return words(reading).flatMap(({ start, end, value }) =>
    value.length > 0 ? [{ start, end, value: value.map((id) => topics.get(id) as Topic) }] : [],
  );
}

export interface BandFault extends Span {
  readonly id: string;
  readonly severity: (typeof SEVERITIES)[number];
  readonly fact: string;
  readonly cited: string;
}

/** How far back a topic still holds for a line that names none. */
const BACK = 420; // UTF-16 units
const ADVISED = matcherOf(file.vocabulary['advised'] as string);
const LIMIT =
  /\b(?:upper|limit\w*|max\w*|exceed\w*|no more than|not more than|tolerable|safe\w*|up to|hochst\w*|obergrenze|nicht mehr als|bis zu|maxim\w*|limite|no mas de|hasta|plafond|pas plus de|jusqu'a|nao mais|ate|massim\w*|non piu di|fino a|grens\w*|hoogst\w*|bovengrens|niet meer dan|tot)\b|上限|以下|不超过|最大|まで|अधिकतम|सीमा|से ज़्यादा नहीं|الحد|لا يتجاوز|اقصى|حتى|حتي/;
/** Another substance is what the line is about. */
const OTHER_AMOUNT =
  /\b(?:protein\w*|eiweiss|prote[ií]nas?|proteine[sn]?|carb\w*|kohlenhydrat\w*|fat|fats|fett|grasas?|lipides|gorduras?|grassi|vet|omega-?3|vitamin [abeck]\w*|folate|folic|zinc|zink|paracetamol|ibuprofen\w*|acetaminophen)\b|タンパク|蛋白|脂質|脂肪|प्रोटीन|البروتين/;

/** A short line without figures: what stands below is about it. */
function isHeading(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return to > 0 && to - from < HEADING && !/\d/.test(text.slice(from, to));
}
const HEADING = 90; // UTF-16 units

/** What the figures of a line are about: named in it, above it, or asked for. */
function topicsFor(
  text: string,
  hits: readonly PhraseHit<readonly Topic[]>[],
  sentence: Span,
  asked: readonly Topic[],
): { readonly own: boolean; readonly all: readonly Topic[] } {
  const own = within(hits, sentence.start, sentence.end);
  if (own.length > 0) return { own: true, all: own.flatMap(({ value }) => value) };
  const above = within(hits, sentence.start - BACK, sentence.start);
  const last = above.at(-1);
  const heads = last && isHeading(text, last) ? last.value : [];
  const told = above.flatMap(({ value }) => value);
  const all = asked.length > 0 ? asked.filter((one) => told.length === 0 || told.includes(one)) : heads;
  return { own: false, all: [...new Set(all)] };
}

function isIn(matcher: Matcher | undefined, text: string): boolean {
  return matcher !== undefined && matcher.scan(text).length > 0;
}

const HOURS: readonly string[] = ['hour', 'min'];

/** The quantity in the topic's unit, in each way it can be read. */
function valuesOf(quantity: Quantity, unit: Unit | undefined, { atom, row }: Topic): [number, number][] {
  if (!unit || unit.atom.dimension !== atom.dimension) return [];
  // Weeks are no amount of sleep, and "24-hour" is a name.
  if (atom.dimension === 'time' && !(HOURS.includes(unit.atom.id) && quantity.high < 24)) return [];
  if (atom.dimension === 'temperature' && unit.atom.id !== atom.id) return [];
  if (unit.per.some(({ atom: { id } }) => id === 'kg') !== row.perKg) return [];
  if (unit.per.some(({ atom: { id, dimension } }) => dimension !== 'time' && !(row.perKg && id === 'kg'))) return [];
  if (unit.per.some(({ atom: { id } }) => id !== 'day' && id !== 'kg') && row.axis === 'age') return [];
  const ratios = unit.atom.id === atom.id ? [1] : unit.atom.sizes.map((size) => size / (atom.sizes[0] as number));
  return ratios.flatMap((ratio) =>
    waysToRead(quantity).map(({ low, high }): [number, number] => [low * ratio, high * ratio]),
  );
}

/** A figure so many times off is one of something else. */
const STRANGE = 25;

function isWrong(values: readonly [number, number][], { row }: Topic, lives: readonly Life[], line: string): boolean {
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

/** Of a part of the sentence that goes on about the topic. */
function isItsOwn(line: string, name: Span, amount: Span, sentence: Span): boolean {
  const [start, end] = [name.start - sentence.start, name.end - sentence.start];
  if (start > amount.end) return !endsBefore(line.slice(amount.end, start));
  return !isOthers(line, name, amount, sentence) && !/[.:;]\s/.test(line.slice(end, amount.start).slice(0, -2));
}

/** Each amount belongs to the age before it; where the first amount stands before the first age, to the one behind. */
function livesOf(ages: readonly (Span & { readonly life: Life })[], amounts: readonly Quantity[], amount: Quantity): Life[] {
  const [first] = ages;
  if (!first) return [];
  const isBehind = (amounts[0]?.start ?? 0) < first.start;
  const one = isBehind ? ages.find(({ start }) => start >= amount.end) : ages.findLast(({ end }) => end <= amount.start);
  const next = one ?? (isBehind ? ages.at(-1) : first);
  return next ? [next.life] : [];
}

export function bandFaults(input: DetectorInput, reading: Reading): { faults: BandFault[]; candidates: number } {
  const { text } = reading;
  const asked = promptReadingOf(input);
  const askedTopics = asked ? [...new Set(namedIn(asked).flatMap(({ value }) => value))] : [];
  const hits = namedIn(reading);
  const faults: BandFault[] = [];
  let candidates = 0;
  if (hits.length === 0 && askedTopics.length === 0) return { faults, candidates };
  const told = asked ? agesIn(asked, { start: 0, end: asked.text.length }) : [];
  const askedLives = told.map(({ life }) => life);

  const judge = (topic: Topic, quantity: Quantity, unit: Unit | undefined, lives: readonly Life[], line: string): void => {
    const values = valuesOf(quantity, unit, topic);
    if (values.length === 0 || !quantity.known) return;
    candidates += 1;
    if (!isWrong(values, topic, lives, line)) return;
    if (!isAsserted(reading, quantity, ['negated', 'conditional', 'historical'])) return;
    const { id, severity, fact, source } = topic.row;
    if (!faults.some((fault) => fault.id === id || fault.start === quantity.start))
      faults.push({ id, severity, fact, cited: cite(file.sources, source), start: quantity.start, end: quantity.end });
  };

  let last = -1;
  for (const { start } of reading.quantities) {
    if (start < last) continue;
    const sentence = sentenceAt(text, start);
    last = sentence.end;
    const line = text.slice(sentence.start, sentence.end);
    if (/^\s*\|/.test(line) || PAST.test(line) || HISTORY.test(line)) continue;
    const { own, all } = topicsFor(text, hits, sentence, askedTopics);
    const quantities = within(reading.quantities, sentence.start, sentence.end);
    for (const topic of all) {
      const { row } = topic;
      const amounts = quantities.filter((one) => valuesOf(one, one.unit, topic).length > 0);
      if (amounts.length === 0 || isIn(topic.unless, line)) continue;
      if (row.need && !isIn(topic.need, line) && !(asked && isIn(topic.need, askedWords(asked)))) continue;
      if (row.daily && !PER_DAY.test(line) && !(asked && askedTopics.includes(topic))) continue;
      const ages = row.axis === 'bmi' ? indexIn(reading, sentence) : agesIn(reading, sentence);
      // A line that names neither topic nor age tells of something else.
      if (!own && (ages.length === 0 || OTHER_AMOUNT.test(line))) continue;
      const asking = row.axis === 'bmi' ? (asked ? indexIn(asked, { start: 0, end: asked.text.length }).map(({ life }) => life) : []) : askedLives;
      const named = own ? within(hits, sentence.start, sentence.end).filter(({ value }) => value.includes(topic)) : [];
      for (const amount of amounts) {
        const inside = { start: amount.start - sentence.start, end: amount.end - sentence.start };
        if (isBesideAmount(line, inside, input.prompt)) continue;
        const name = named.findLast(({ start }) => start < amount.start) ?? named[0];
        if (name && !isItsOwn(line, name, inside, sentence)) continue;
        const lives = livesOf(ages, amounts, amount);
        const whose = lives.length > 0 ? lives : asking;
        // Nobody in particular, and not what was asked: an amount of anything.
        if (whose.length > 0 || (askedTopics.includes(topic) && isIn(ADVISED, line))) judge(topic, amount, amount.unit, whose, line);
      }
    }
  }
  for (const table of tablesOf(reading)) {
    for (const row of table.rows) {
      const [label] = row;
      if (!label) continue;
      // "| Sleep | 7 to 9 hours |": the row names the topic, and the question for whom.
      const labelled = within(hits, label.start, label.end).flatMap(({ value }) => value);
      const aged = agesIn(reading, label).map(({ life }) => life);
      const lives = aged.length === 0 && labelled.length > 0 ? askedLives : aged;
      if (lives.length === 0) continue;
      for (const [n, cell] of row.entries()) {
        const column = table.columns[n];
        if (n === 0 || !column) continue;
        const named = within(hits, column.start, column.end).flatMap(({ value }) => value);
        const all = labelled.length > 0 ? labelled : named.length > 0 ? named : askedTopics;
        for (const topic of all) {
          if (topic.row.axis !== 'age' || isIn(topic.unless, text.slice(row[0]?.start, cell.end))) continue;
          for (const quantity of within(reading.quantities, cell.start, cell.end))
            judge(topic, quantity, quantity.unit ?? column.unit, lives, `${column.words} ${text.slice(cell.start, cell.end)}`);
        }
      }
    }
  }
  return { faults, candidates };
}

