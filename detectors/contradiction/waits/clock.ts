import { everyMatch } from '../../kit/every-match.ts';
import { ITEM } from '../../kit/lines.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { cuesIn, weekdaysOf } from '../case/cues.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { holds, wordsIn } from '../restated/names.ts';
import { denies } from '../settings/loose.ts';
import { type Hour, hoursIn } from './hours.ts';
import { TOO_EARLY, USED, WAIT } from './wait-words.ts';

/**
 * Hours that are closer than any time told: "at least five minutes between the two … the first at 8:00, the second at 8:01";
 * "wait half an hour before tea … 7:00 tablet, 7:05 tea", in a sentence or in the lines of a plan.
 */

const [SHORTEST, LONGEST, CLEARLY, HALF_DAY] = [1 / 60, 48, 1.25, 12];
const WAITS = new Set(['least', 'gap', 'after', 'before']);

const AT_ONCE =
  /(?<!\p{L})(?:together|with it|alongside|at the same time|also at|zusammen|gleichzeitig|dazu|ebenfalls|junt[oa]s?|a la vez|tambien|ensemble|en meme temps|aussi|ao mesmo tempo|tambem|insieme|anche|samen|tegelijk\p{L}*|ook|साथ|भी|معها|معه|معا|ايضا)(?![\p{L}\p{M}])|一緒|同時|同时|一起|也在/u;

/** An hour and the words that stand with it. */
interface Entry extends Span {
  readonly hour: Hour;
}

type Wait = ReturnType<typeof timesIn>[number];

function waitsBefore(reading: Reading, at: number): { waits: Wait[]; told: Wait[] } {
  const told = sentences(reading.text)
    .filter(({ start }) => start <= at)
    .flatMap((one) => timesIn(reading, one))
    .filter(({ low, high, end }) => low >= SHORTEST && high <= LONGEST && end <= at);
  const waits = told.filter((time) => {
    const clause = clauseAt(reading.text, time.start);
    return (
      cuesIn(reading, clause, WAITS).size > 0 ||
      WAIT.test(wordsOf(reading, clause)) ||
      denies(reading, clause)
    );
  });
  return { waits, told };
}

function isTooClose(a: Hour, b: Hour, { low }: Wait, together: boolean): boolean {
  const apart = b.at - a.at;
  const later = apart + (a.sure && b.sure ? 2 * HALF_DAY : HALF_DAY);
  // The same hour twice is one time, where they go together.
  return (apart > 0 || (apart === 0 && together) ? apart : later) * CLEARLY < low;
}

/** Two hours of a sentence that is a use of the rule. */
function usedIn(reading: Reading, sentence: Span): Conflict[] {
  const said = wordsOf(reading, sentence);
  const [a, b, ...more] = hoursIn(reading, sentence);
  if (!a || !b || more.length > 0 || !USED.test(said) || TOO_EARLY.test(said)) return [];
  if (within(weekdaysOf(reading), sentence.start, sentence.end).length > 1) return [];
  const { waits, told } = waitsBefore(reading, a.start);
  const [wait] = waits;
  if (!wait || !told.every((one) => isTooClose(a, b, one, AT_ONCE.test(said)))) return [];
  return [conflictOf(wait, { start: a.start, end: b.end })];
}

function conflictOf(first: Span, second: Span): Conflict {
  return { rule: 'too-close', first, second, why: 'does not agree with' };
}

/** Commas, lines and arrows, not those between figures. */
const CUT = /[,;](?!\d)|[，、；。\n]|\s[-–—→]\s|→/gu;

function entriesIn(reading: Reading, { start, end }: Span): Entry[] {
  const cuts = everyMatch(reading.text.slice(start, end), CUT).map(({ index }) => start + index);
  return hoursIn(reading, { start, end }).map((hour) => ({
    hour,
    start: Math.max(start, ...cuts.filter((at) => at <= hour.start)),
    end: Math.min(end, ...cuts.filter((at) => at >= hour.end)),
  }));
}

/** The hours of one sentence, or of lines that stand below each other. */
function plansOf(reading: Reading): Entry[][] {
  const { text } = reading;
  const plans: Entry[][] = [];
  let lines: Entry[] = [];
  for (const sentence of sentences(text)) {
    const entries = entriesIn(reading, sentence);
    const [only] = entries;
    const isLine = entries.length === 1 && text[sentence.end - 1] === '\n';
    const opens = only && OPENS.test(text.slice(sentence.start, only.hour.start).replace(ITEM, ''));
    if (only && (isLine || lines.length > 0) && opens) lines.push({ ...sentence, hour: only.hour });
    else {
      if (lines.length > 1) plans.push(lines);
      lines = [];
      if (entries.length > 1) plans.push(entries);
    }
  }
  if (lines.length > 1) plans.push(lines);
  return plans;
}
const OPENS = /^[\s|*_-]*(?:(?:at|um|a las?|a|as|alle|om|vers|ab) )?$/;

/** Without the hour: "6.30 tablet" are no tablets. */
function entryWords(reading: Reading, { start, end, hour }: Entry): string[] {
  return [...wordsIn(reading, { start, end: hour.start }), ...wordsIn(reading, { start: hour.end, end })];
}

/** Of signs each is a word: all of them have to be there. */
const SIGNS = new Set(['ja', 'zh']);

/** Two entries that the told wait names, the second one in its own part of the sentence. */
function closeIn(reading: Reading, plan: readonly Entry[]): Conflict[] {
  const { text } = reading;
  const isIn = (named: readonly string[], test: (word: string) => boolean): boolean =>
    SIGNS.has(reading.language ?? '') ? named.length > 0 && named.every(test) : named.some(test);
  const from = Math.min(...plan.map(({ start }) => start));
  const named = waitsBefore(reading, from).waits.map((wait) => {
    const sentence = sentences(text).find(
      ({ start, end }) => start <= wait.start && wait.start < end,
    ) as Span;
    const close = text.slice(wait.end, sentence.end).search(/[;:：；]/);
    const end = close < 0 ? sentence.end : wait.end + close;
    return {
      wait,
      all: wordsIn(reading, sentence),
      own: wordsIn(reading, { start: clauseAt(text, wait.start).start, end }),
    };
  });
  for (const [at, a] of plan.entries())
    for (const b of plan.slice(at + 1)) {
      const [one, other] = [entryWords(reading, a), entryWords(reading, b)];
      const of = named.filter(
        ({ all, own }) => isIn(one, (word) => holds(all, word)) && isIn(other, (word) => holds(own, word)),
      );
      const [first] = of;
      if (!first || b.hour.at <= a.hour.at || isIn(one, (word) => other.includes(word))) continue;
      if (of.every(({ wait }) => isTooClose(a.hour, b.hour, wait, false)))
        return [conflictOf(first.wait, { start: b.start, end: b.end })];
    }
  return [];
}

export function clockConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const conflicts = [
    ...sentences(reading.text).flatMap((sentence) => usedIn(reading, sentence)),
    ...plansOf(reading).flatMap((plan) => closeIn(reading, plan)),
  ];
  return { conflicts, candidates: conflicts.length };
}
