import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { isImperative } from '../advice/orders.ts';
import { timesIn, wordsOf } from '../brief/brief.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { denies } from '../settings/loose.ts';
import { FINE, INTAKE, UP_TO_IT } from './wait-words.ts';

/** "Clear liquids until two hours before the scan … water right up until they call you": food or drink later than allowed. */

const [LEAST, MOST, CLEARLY] = [1, 48, 1.25];

/** "2 days before the rash", "出疹前1到2天": up to something, not from it. */
const BEFORE_BEHIND =
  /^[\s*_]{0,3}(?:before(?:hand)?|prior to|ahead\b|vor\b|bevor|vorher|zuvor|davor|avant|antes|prima|voor(?:dat)?\b|przed|once\b|innan|fore\b|до |前|पहले|से पहले|قبل|전)/;
const BEFORE_AHEAD = /(?:前|قبل(?: حوالي| نحو)?|\bvor|之前|पहले) ?$/;

function isBefore({ text }: Reading, { start, end }: Span): boolean {
  return (
    BEFORE_BEHIND.test(text.slice(end, end + 16)) ||
    BEFORE_AHEAD.test(text.slice(Math.max(0, start - 12), start))
  );
}

export function beforeConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const none = { conflicts: [], candidates: 0 };
  if (!isAnswer(reading)) return none;
  const spans = sentences(reading.text).filter((one) => INTAKE.test(wordsOf(reading, one)));
  const limits = spans.flatMap((sentence) =>
    timesIn(reading, sentence)
      .filter((time) => time.low >= LEAST && time.low <= MOST && isBefore(reading, time))
      .map((time) => ({ ...time, sentence })),
  );
  const [limit] = [...limits].sort((a, b) => a.low - b.low);
  if (!limit) return none;
  const late = (sentence: Span): Span | undefined => {
    const said = wordsOf(reading, sentence);
    const match = UP_TO_IT.exec(said);
    if (match)
      return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return timesIn(reading, sentence).find(
      (time) => time.high * CLEARLY < limit.low && isBefore(reading, time),
    );
  };
  const conflicts = spans.flatMap((sentence): Conflict[] => {
    const second = sentence.start > limit.sentence.start ? late(sentence) : undefined;
    const said = wordsOf(reading, sentence);
    if (!second || denies(reading, sentence) || !(FINE.test(said) || isImperative(reading, sentence)))
      return [];
    if (!isAsserted(reading, second, ['negated', 'conditional'])) return [];
    return [{ rule: 'too-late-before', first: limit, second, why: 'comes later than allowed by' }];
  });
  return { conflicts, candidates: limits.length };
}
