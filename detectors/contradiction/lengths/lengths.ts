import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { namesOthers } from '../brief/use.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine } from '../case/one-case.ts';
import { isGraded, narrows } from '../case/qualifiers.ts';
import { topicsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { daysOf } from '../figures/counted.ts';
import { isLastDay } from '../figures/last-day.ts';
import { spokenOf } from '../figures/spoken.ts';
import { isRecap } from '../recap/recap.ts';
import { CellSchema, compileCells, spansOf, type Wording } from '../settings/cells.ts';

/**
 * Lengths and amounts with a name: the words beside a figure say what it is ("leave it on for", "wash it off after"; "the
 * sachet in"). An answer gives one value of each, in whatever words it says it again and however many other figures of
 * its kind stand around it.
 */

const LengthsFile = z.strictObject({
  sources: SourcesSchema,
  lengths: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      hours: z.tuple([z.number(), z.number()]).optional(),
      litres: z.tuple([z.number(), z.number()]).optional(),
      sooner: z.boolean().default(false),
      cells: CellSchema,
    }),
  ),
});

interface Length {
  readonly id: string;
  readonly dimension: string;
  readonly range: readonly [number, number];
  readonly sooner: boolean;
  readonly cells: ReadonlyMap<string, readonly Wording[]>;
}

const file = loadKnowledge(import.meta.url, 'lengths.yaml', LengthsFile);
checkSources('lengths.yaml', file.sources, file.lengths);
const lengths = file.lengths.map(
  ({ id, hours, litres, sooner, cells }): Length => ({
    id,
    dimension: litres ? 'volume' : 'time',
    range: hours ?? litres ?? [0, Infinity],
    sooner,
    cells: compileCells(
      Object.fromEntries(
        Object.entries(cells).map(([language, list]) => [
          language,
          list.map((cell) => cell.replaceAll('§', '§+')),
        ]),
      ),
    ),
  }),
);

export const LENGTH_COUNT = lengths.length;

interface Said extends Span {
  readonly low: number;
  readonly high: number;
  readonly sentence: Span;
}

function amountsIn(reading: Reading, { dimension, range: [least, most] }: Length, sentence: Span): Said[] {
  const all: Quantity[] = [
    ...within(reading.quantities, sentence.start, sentence.end),
    ...within(spokenOf(reading), sentence.start, sentence.end),
  ];
  // "The last tablet on day five": how long it is taken.
  const days = within(daysOf(reading), sentence.start, sentence.end).filter((one) => isLastDay(reading, one));
  return [
    ...days.map(({ start, end, day }) => ({ start, end, low: day * DAY, high: day * DAY, sentence })),
    ...all
      .filter((one) => dimensionOf(one) === dimension)
      .map((one) => ({
        start: one.start,
        end: one.end,
        low: inBase(one.low, one),
        high: inBase(one.high, one),
        sentence,
      })),
  ].filter(({ low, high }) => low >= least && high <= most);
}

const DAY = 24;
/** Of a treatment what comes after some days of it is told, too. */
const COURSE = 'course';

/** Each amount that stands in the place of the sign in one of the wordings. */
function saidIn(reading: Reading, length: Length, wordings: readonly Wording[]): Said[] {
  return sentences(reading.text).flatMap((sentence) => {
    const amounts = amountsIn(reading, length, sentence);
    return amounts.filter(({ start, end }, at) => {
      if (amounts.findIndex((one) => one.start < end && start < one.end) !== at) return false;
      const [from, to] = [start - sentence.start, end - sentence.start];
      const said = reading.text.slice(sentence.start, sentence.end);
      const signed = said.slice(0, from) + '§'.repeat(to - from) + said.slice(to);
      return wordings.some((one) => spansOf(one, signed).some((hit) => hit.start < to && from < hit.end));
    });
  });
}

/** Rounded, or told as about. */
const NEAR = 1.3;

function disagree({ sooner }: Length, a: Said, b: Said): boolean {
  return b.high * NEAR < a.low || (!sooner && b.low > a.high * NEAR);
}

/** An answer may tell of several treatments: the whole of it, or in the same words. */
const WHOLE =
  /(?<!\p{L})(?:full|whole|entire|all|course|ganze[nrs]?|volle[nrs]?|alle|kur|complet[oa]s?|enter[oa]s?|tod[oa]s|entiere?s?|complete?s?|tou(?:te)?s|inteir[oa]s?|inter[oaie]|tutt[oaie]|hele|volledige|kuur|पूरे|पूरा|कोर्स|كامل\p{L}*|كل)(?![\p{L}\p{M}])|疗程|療程|全部|すべて|飲み切|飲みき/u;

function isOfTheSame(reading: Reading, a: Said, b: Said): boolean {
  if (WHOLE.test(reading.text.slice(b.sentence.start, b.sentence.end)) || isLastDay(reading, b)) return true;
  const told = topicsIn(reading, a.sentence);
  return [...topicsIn(reading, b.sentence)].some((stem) => told.has(stem));
}

/** A step or a round of its own; the second drop is what the wait is before. */
const STEPS = new Set('next order age'.split(' '));

function areOneCase(reading: Reading, length: Length, a: Said, b: Said): boolean {
  const recap = isRecap(reading, b.sentence);
  const known = cuesIn(reading, a.sentence, STEPS);
  return (
    (recap || length.sooner || [...cuesIn(reading, b.sentence, STEPS)].every((id) => known.has(id))) &&
    // "Five minutes on, then the second" is a condition in Japanese.
    !(length.sooner && reading.language === 'ja' ? namesOthers : narrows)(reading, a.sentence, b.sentence) &&
    (recap || length.id !== COURSE || isOfTheSame(reading, a, b)) &&
    !isGraded(reading, a.sentence, b.sentence) &&
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    [a, b].every((one) => isAsserted(reading, one, recap ? [...HOLDS, 'quoted'] : HOLDS))
  );
}
/** "Not before", "when ten minutes are up"; what is noted down may stand in quotation marks. */
const HOLDS = ['negated', 'conditional'] as const;

export function lengthConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const length of lengths) {
    const wordings = length.cells.get(reading.language ?? '') ?? [];
    const all = saidIn(reading, length, wordings);
    candidates += all.length;
    for (const b of all) {
      const before = all.filter(({ sentence }) => sentence.start < b.sentence.start);
      const [a] = before;
      // Two values told before: each of something else.
      if (!a || !before.every((one) => disagree(length, one, b))) continue;
      if (before.some((one) => disagree(length, a, one) || disagree(length, one, a))) continue;
      if (!areOneCase(reading, length, a, b)) continue;
      conflicts.push({ rule: `length-${length.id}`, first: a, second: b, why: 'does not agree with' });
    }
  }
  return { conflicts, candidates };
}
