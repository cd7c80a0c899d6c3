import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { askedOf, openingOf } from '../advice/opener.ts';
import { isImperative } from '../advice/orders.ts';
import { type Token, tokensIn } from '../advice/tokens.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { namesOthers } from '../brief/use.ts';
import { EVE, SOON, TOMORROW } from '../brief/when.ts';
import { sendsToCare } from '../case/care.ts';
import { isAnswer, isOfOneMedicine } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { daysOf } from '../figures/counted.ts';
import { NOT } from '../settings/loose.ts';
import { AT_ONCE, EVENT_AHEAD, FINE, NEXT_WEEK, SAYS_YES, STOPS, WAIT } from './wait-words.ts';

/**
 * "No driving for a month … she can drive next week": an act that has to wait, and the same act (by concept) allowed or
 * ordered at a time that comes sooner.
 */

interface Time extends Span {
  readonly low: number;
  readonly high: number;
}

const [DAY, WEEK] = [24, 168];

/** Lengths of time in the sentence, in hours: said, counted ("from day five"), or soon ("tomorrow", "next week"). */
function timesOf(reading: Reading, sentence: Span): Time[] {
  const said = wordsOf(reading, sentence);
  const times: Time[] = timesIn(reading, sentence);
  for (const { start, end, day } of daysOf(reading))
    if (start >= sentence.start && end <= sentence.end)
      times.push({ start, end, low: (day - 1) * DAY, high: day * DAY });
  for (const [pattern, high] of [
    [AT_ONCE, 0],
    [SOON, DAY / 2],
    [TOMORROW, DAY],
    [EVE, DAY],
    [NEXT_WEEK, WEEK],
  ] as const) {
    const match = pattern.exec(said);
    if (!match) continue;
    const start = sentence.start + match.index;
    if (!times.some((one) => one.start < start + match[0].length && start < one.end))
      times.push({ start, end: start + match[0].length, low: 0, high });
  }
  return times;
}
interface Said {
  readonly key: string;
  readonly hit: Span;
  readonly sentence: Span;
  readonly clause: Span;
  readonly times: readonly Time[];
  readonly denied: boolean;
}

function isDenied(reading: Reading, clause: Span): boolean {
  const said = wordsOf(reading, clause);
  return (NOT[reading.language ?? '']?.test(said) ?? true) || STOPS.test(said);
}

/** Acts and things of the sentence, by concept; what came before is an event. */
function keysIn(reading: Reading, sentence: Span): Token[] {
  const { text } = reading;
  return tokensIn(reading, sentence).filter(
    ({ key, start }) =>
      key.startsWith('#') && !EVENT_AHEAD.test(text.slice(Math.max(sentence.start, start - 30), start)),
  );
}

function saidOf(reading: Reading, prompt: Reading | undefined): Said[] {
  const spans = sentences(reading.text);
  const opening = openingOf(reading);
  return spans.flatMap((sentence, at) => {
    const times = timesOf(reading, sentence);
    const tokens = keysIn(reading, sentence).map((hit): Said => {
      const clause = clauseAt(reading.text, hit.start);
      return { key: hit.key, hit, sentence, clause, times, denied: isDenied(reading, clause) };
    });
    const asked = (own: Reading, span: Span, denied: boolean): Said[] => {
      const all = times.length > 0 || own !== reading ? times : timesOf(reading, span);
      const hit = times[0] ?? sentence;
      return keysIn(own, span).map(({ key }) => ({
        key,
        hit,
        sentence,
        clause: sentence,
        times: all,
        denied,
      }));
    };
    // "Can I drive? – No, your sight stays blurred for six hours."
    if (opening && !opening.yes && prompt && sentence.start === opening.sentence.start)
      tokens.push(...asked(prompt, askedOf(prompt) ?? { start: 0, end: 0 }, true));
    // "Can I smoke in the evening? – Yes, after six hours."
    const before = spans[at - 1];
    if (before && ASKS.test(wordsOf(reading, before)))
      tokens.push(...asked(reading, before, isDenied(reading, sentence)));
    return tokens;
  });
}
const ASKS = /[?？؟]\s*$/;

const [NEAR, LEAST, CLEARLY, MOST] = [70, 1, 1.25, 24 * 400];

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** How long the act has to wait. */
function waitOf(reading: Reading, { hit, clause, times, denied }: Said): Time | undefined {
  const [nearest] = times
    .filter((one) => gap(one, hit) <= NEAR && one.low >= LEAST && one.low <= MOST)
    .sort((a, b) => gap(a, hit) - gap(b, hit));
  if (!nearest) return undefined;
  return denied ||
    WAIT.test(wordsOf(reading, clause)) ||
    WAIT.test(wordsOf(reading, clauseAt(reading.text, nearest.start)))
    ? nearest
    : undefined;
}

export function isFree(reading: Reading, { hit, clause, sentence, denied, times }: Said): boolean {
  const said = wordsOf(reading, sentence);
  return (
    !denied &&
    times.length > 0 &&
    !ASKS.test(said) &&
    (FINE.test(said) ||
      SAYS_YES.test(said) ||
      isEntry(reading, sentence, times[0] as Time) ||
      isImperative(reading, sentence) ||
      isImperative(reading, clause)) &&
    !sendsToCare(reading, hit.start)
  );
}

/** "- 9 months: oats with a little honey": what an age or a day is given. */
function isEntry({ text }: Reading, sentence: Span, { start, end }: Time): boolean {
  return (
    OPENS_ENTRY.test(text.slice(sentence.start, start)) &&
    /^[^.;,\n]{0,12}(?:[:：|]| [-–—] )/.test(text.slice(end, end + 16))
  );
}
const OPENS_ENTRY =
  /^[\s|*•–-]*(?:\d{1,2}[.)] )?(?:(?:from|at|ab|mit|desde|a los|con|des|a|aos|dai|ai|vanaf|met|day|tag|dia|jour|giorno|dag) )?$/;

export function waitConflicts(
  reading: Reading,
  prompt: Reading | undefined,
): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const said = saidOf(reading, prompt);
  const conflicts: Conflict[] = [];
  for (const a of said) {
    const wait = waitOf(reading, a);
    if (!wait) continue;
    for (const b of said) {
      if (b.key !== a.key || b.sentence.start <= a.sentence.start || !isFree(reading, b)) continue;
      if (!b.times.every(({ high }) => high * CLEARLY < wait.low)) continue;
      if (namesOthers(reading, a.sentence, b.sentence) || !isOfOneMedicine(reading, a.sentence, b.sentence))
        continue;
      if (![a, b].every(({ hit }) => isAsserted(reading, hit, ['negated', 'conditional']))) continue;
      conflicts.push({
        rule: `wait-${a.key.slice(1)}`,
        first: wait,
        second: b.times[0] as Span,
        why: 'comes before the time of',
      });
    }
  }
  return { conflicts, candidates: said.length };
}
