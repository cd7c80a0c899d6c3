import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, sentences } from '../../kit/sentences.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { cuesIn, weekdaysOf } from '../case/cues.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';
import { hoursIn } from './hours.ts';
import { TOO_EARLY, USED, WAIT } from './wait-words.ts';

/** "At least five minutes between the two … the first at 8:00, the second at 8:01": two hours of one sentence, closer than any time told. */

const [SHORTEST, LONGEST, CLEARLY, HALF_DAY] = [1 / 60, 48, 1.25, 12];
const WAITS = new Set(['least', 'gap', 'after', 'before']);

const AT_ONCE =
  /(?<!\p{L})(?:together|with it|alongside|at the same time|also at|zusammen|gleichzeitig|dazu|ebenfalls|junt[oa]s?|a la vez|tambien|ensemble|en meme temps|aussi|ao mesmo tempo|tambem|insieme|anche|samen|tegelijk\p{L}*|ook|साथ|भी|معها|معه|معا|ايضا)(?![\p{L}\p{M}])|一緒|同時|同时|一起|也在/u;

export function clockConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const { text } = reading;
  const spans = sentences(text);
  const conflicts = spans.flatMap((sentence): Conflict[] => {
    const said = wordsOf(reading, sentence);
    const [a, b, ...more] = hoursIn(reading, sentence);
    if (!a || !b || more.length > 0 || !USED.test(said) || TOO_EARLY.test(said)) return [];
    if (within(weekdaysOf(reading), sentence.start, sentence.end).length > 1) return [];
    const told = spans
      .filter(({ start }) => start <= sentence.start)
      .flatMap((one) => timesIn(reading, one))
      .filter(({ low, high, end }) => low >= SHORTEST && high <= LONGEST && end <= a.start);
    const wait = told.find((time) => {
      const clause = clauseAt(text, time.start);
      return (
        cuesIn(reading, clause, WAITS).size > 0 ||
        WAIT.test(wordsOf(reading, clause)) ||
        denies(reading, clause)
      );
    });
    const apart = b.at - a.at;
    const later = apart + (a.sure && b.sure ? 2 * HALF_DAY : HALF_DAY);
    // The same hour twice is one time, where they go together.
    const ways = [apart > 0 || (apart === 0 && AT_ONCE.test(said)) ? apart : later];
    if (!wait || !told.every(({ low }) => ways.every((way) => way * CLEARLY < low))) return [];
    return [
      { rule: 'too-close', first: wait, second: { start: a.start, end: b.end }, why: 'does not agree with' },
    ];
  });
  return { conflicts, candidates: conflicts.length };
}
