import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { otherLabel } from './apart.ts';
import { CellSchema, compileCells, type Wording } from './cells.ts';
import type { Conflict } from './conflict.ts';
import { cuesIn, echoOf } from './cues.ts';
import { NOT } from './loose.ts';
import { isAnswer, isOfOneCase, isOfOneMedicine } from './one-case.ts';

/**
 * Settings: of an instruction that has one of several values (fasting or with a meal, weekly or daily, in the fridge or
 * at room temperature) a short answer gives one. Two values in two sentences contradict each other, however far apart
 * and however they are worded, unless something tells two cases apart.
 */

const SettingsFile = z.strictObject({
  sources: SourcesSchema,
  settings: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      /** First one, then the other is good advice: neither sentence may speak of a time. */
      steps: z.boolean().default(false),
      values: z.record(z.string(), CellSchema),
    }),
  ),
});

const settings = ['settings.yaml', 'settings-care.yaml'].flatMap((name) => {
  const file = loadKnowledge(import.meta.url, name, SettingsFile);
  checkSources(name, file.sources, file.settings);
  return file.settings.map(({ id, steps, values }) => ({
    id,
    steps,
    values: Object.entries(values).map(([value, cells]) => ({ value, cells: compileCells(cells) })),
  }));
});

interface Said {
  readonly value: string;
  readonly hit: Span;
  readonly clause: Span;
  readonly sentence: Span;
}

/** The value is denied, or set against another. */
function isDenied({ text, language }: Reading, clause: Span, hit: Span): boolean {
  const not = NOT[language ?? ''];
  return (
    not === undefined ||
    not.test(text.slice(clause.start, hit.end)) ||
    not.test(text.slice(hit.end, Math.min(clause.end, hit.end + 12)))
  );
}

function saidIn(reading: Reading, value: string, wordings: readonly Wording[]): Said[] {
  const { text } = reading;
  return wordings.flatMap(({ pattern, whole }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const hit = { start: match.index, end: match.index + match[0].length };
      const clause = clauseAt(text, hit.start);
      if (!whole && isDenied(reading, clause, hit)) return [];
      return [{ value, hit, clause, sentence: sentenceAt(text, hit.start) }];
    }),
  );
}

const TIMES = new Set('after until when next order if'.split(' '));

function hasTime(reading: Reading, { hit, clause }: Said): boolean {
  return (
    cuesIn(reading, { start: clause.start, end: hit.start }, TIMES).size > 0 ||
    cuesIn(reading, { start: hit.end, end: clause.end }, TIMES).size > 0 ||
    within(reading.quantities, clause.start, clause.end).some(({ unit }) => unit?.atom.dimension === 'time')
  );
}

function isSame(reading: Reading, steps: boolean, a: Said, b: Said): boolean {
  if (steps && (hasTime(reading, a) || hasTime(reading, b))) return false;
  return (
    !otherLabel(reading, a.hit, b.hit) &&
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    isOfOneCase(reading, a, b) &&
    isAsserted(reading, a.hit, ['negated']) &&
    isAsserted(reading, b.hit, ['negated'])
  );
}

/** Values of which one sentence names two: the text tells cases apart. */
function areTold(all: readonly Said[]): boolean {
  return all.some((a) => all.some((b) => a.sentence.start === b.sentence.start && a.value !== b.value));
}

export function settingConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { language } = reading;
  if (!isAnswer(reading) || language === undefined) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const { id, steps, values } of settings) {
    const all: Said[] = [];
    for (const [index, { value, cells }] of values.entries()) {
      if (index === values.length - 1 && all.length === 0) break;
      all.push(...saidIn(reading, value, cells.get(language) ?? []));
    }
    candidates += all.length;
    if (new Set(all.map(({ value }) => value)).size !== 2 || areTold(all)) continue;
    all.sort((a, b) => a.hit.start - b.hit.start);
    const pair = all
      .flatMap((b, at) => all.slice(0, at).map((a) => [a, b] as const))
      .find(([a, b]) => a.value !== b.value && isSame(reading, steps, a, b));
    if (!pair) continue;
    // Once one value, then the other, then the first again: cases.
    const turns = all.filter(({ value }, at) => at > 0 && value !== all[at - 1]?.value).length;
    if (turns > 1 && echoOf(reading, pair[1].sentence) === 'none') continue;
    conflicts.push({ rule: id, first: pair[0].hit, second: pair[1].hit, why: 'says the opposite of' });
  }
  return { conflicts, candidates };
}

