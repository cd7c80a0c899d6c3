import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { tablesOf } from '../../kit/tables.ts';
import { atomOf, unitOf } from '../../kit/units.ts';
import { isSigns, timesSaid, topicsIn } from '../case/stems.ts';
import { allFiguresOf, type Figure } from './figure.ts';

/** What a figure is of: the words that stand with it, its label, its row and the heading of its column. */

export type Words = ReadonlyMap<string, number>;

const JOIN = /[,;、，،]|\s(?:and|or|then|und|oder|dann|y|o|et|ou|puis|e|poi|en|of|और|या|و)\s|[和或と]/gu;
const BESIDE = 0.5;
const TOLD = 0.7;
const ROLE = ':';

/** The part of the sentence that the figure stands in, where others of its kind stand beside it. */
function partOf(text: string, figure: Figure, all: readonly Figure[]): Span {
  const { sentence, value } = figure;
  let { start, end } = figure.clause;
  for (const other of all) {
    if (other === figure || other.sentence.start !== sentence.start || other.kind !== figure.kind) continue;
    if (other.value.end <= value.start && other.value.end > start) {
      const cuts = everyMatch(text.slice(other.value.end, value.start), JOIN);
      start = other.value.end + (cuts.at(-1)?.index ?? 0);
    } else if (other.value.start >= value.end && other.value.start < end) {
      const cuts = everyMatch(text.slice(value.end, other.value.start), JOIN);
      end = cuts.length > 0 ? value.end + (cuts.at(-1)?.index ?? 0) : other.value.start;
    }
  }
  return { start, end };
}

/** "Shelf life: four weeks": the label is the figure's. */
export function labelOf(text: string, { start, end }: Span, at: number): Span | undefined {
  const colon = text.slice(start, at).search(/[:：]/);
  return colon < 0 ? undefined : { start, end: Math.min(end, start + colon) };
}

export function wordsOf(reading: Reading, figure: Figure, all: readonly Figure[]): Words {
  const words = new Map<string, number>();
  const add = (span: Span | undefined, weight: number): void => {
    if (!span) return;
    for (const stem of topicsIn(reading, span)) words.set(stem, Math.max(weight, words.get(stem) ?? 0));
  };
  const part = partOf(reading.text, figure, all);
  add(part, 1);
  add(labelOf(reading.text, figure.sentence, figure.value.start), 1);
  add(figure.sentence, BESIDE);
  for (const role of figure.roles)
    if (ROLES.has(role)) words.set(ROLE + (role === 'until' ? 'last' : role), TOLD);
  for (const slot of figure.slots) if (slot !== 'use') words.set(ROLE + slot, BESIDE);
  if (figure.kind.startsWith('count')) words.set(ROLE + figure.kind, 1);
  return words;
}

/** Roles that say what a figure is of. */
const ROLES = new Set('last until gap recheck normal goal fever incubation half-life'.split(' '));
/** In more sentences than this a word says less of one. */
const COMMON = 3;

/** Words that few sentences hold weigh more; roles alone are no thing. */
export function overlap(reading: Reading, a: Words, b: Words): number {
  const each = isSigns(reading) ? 0.5 : 1;
  let [told, named] = [0, 0];
  for (const [word, weight] of a) {
    const both = weight * (b.get(word) ?? 0);
    if (word.startsWith(ROLE)) told += both;
    else named += (each * both * COMMON) / Math.max(COMMON, timesSaid(reading, word));
  }
  return named > 0 ? named + told : 0;
}

/** Once a week at most: of what is done more often, a length of time says something else. */
const RARELY = 0.15;

/** "Every two years" is a time until the next. */
function asInterval(figure: Figure): Figure {
  const { kind, value } = figure;
  if (kind !== 'often' || value.low > RARELY) return figure;
  return {
    ...figure,
    kind: 'time',
    roles: new Set([...figure.roles, 'every']),
    value: { ...value, low: 1 / value.high, high: 1 / value.low, unit: DAY },
  };
}
const DAY = unitOf(atomOf('day'));

/** "Only two days": no more than that. */
const ONLY =
  /(?<!\p{L})(?:only|just|nur|lediglich|solo|solamente|seulement|que|so|apenas|soltanto|maar|slechts|alleen|सिर्फ़|केवल)\s$|[只仅]\S{0,3}$/u;
const ONLY_BEHIND = /^\s?(?:だけ|のみ|فقط)/;

/** "One day of the week", "a day a week", "a four-week cycle": no length of what is told. */
const OF = /^ (?:of (?:the|an?|each)|an?|each|every|per) (?:day|week|month|year)/;
/** "3 drops four times a day", "150 minutes a week": of one dose; the period is among the words. */
function asKind(figure: Figure, all: readonly Figure[]): string {
  const { kind, clause } = figure;
  if (kind.startsWith('time/')) return 'time';
  const often = (one: Figure): boolean => one.kind === 'often' && one.clause.start === clause.start;
  return kind.endsWith('/day') && all.some(often) ? kind.slice(0, -'/day'.length) : kind;
}

export function statedIn(reading: Reading): Figure[] {
  const { text } = reading;
  const all = allFiguresOf(reading);
  // "Sleep per 24 h", above the amounts of each age.
  const headings = tablesOf(reading).flatMap(({ columns }) => columns);
  return all.flatMap((one): Figure[] => {
    if (
      one.kind === 'length' ||
      headings.some(({ start, end }) => start <= one.value.start && one.value.end <= end) ||
      (one.kind.startsWith('time/') && one.value.unit?.atom.id === 'day') ||
      (one.kind === 'time' && OF.test(text.slice(one.value.end, one.value.end + 14)))
    )
      return [];
    const figure = { ...asInterval(one) };
    const { value } = one;
    const only =
      ONLY.test(text.slice(Math.max(0, value.start - 12), value.start)) ||
      ONLY_BEHIND.test(text.slice(value.end, value.end + 5));
    return [{ ...figure, kind: asKind(figure, all), bound: figure.bound ?? (only ? 'most' : undefined) }];
  });
}
