import { everyMatch } from '../../kit/every-match.ts';
import { perReading } from '../../kit/per-reading.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isReport } from '../case/short.ts';
import { spokenOf } from '../figures/spoken.ts';

const LINE_END = /\n/g;

/**
 * A brief answer: two to six sentences on one question, a rule and what follows from it. What a longer text may say of
 * something else is said of the same thing here, so that fewer common words are asked for.
 */

const LETTERS = 560;
/** Signs of Chinese and Japanese say more than letters. */
const SIGNS = 240;
const MOST_SENTENCES = 6;
const MOST_LINES = 3;

/** As long as a brief answer at most, whatever its layout. */
export function isBriefText({ text, language }: Reading): boolean {
  return text.length <= (language === 'ja' || language === 'zh' ? SIGNS : LETTERS);
}

/** The sentences of a brief answer; none of any other. */
export const briefOf = perReading((reading): readonly Span[] => {
  const { text } = reading;
  if (!isBriefText(reading) || isReport(reading)) return [];
  if (everyMatch(text, LINE_END).length > MOST_LINES || text.includes('|')) return [];
  const spans = sentences(text);
  return spans.length >= 2 && spans.length <= MOST_SENTENCES ? spans : [];
});

export function isBriefAnswer(reading: Reading): boolean {
  return briefOf(reading).length > 0;
}

export function wordsOf({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Lengths of time in the span, in hours. */
export function timesIn(reading: Reading, { start, end }: Span): (Span & { low: number; high: number })[] {
  const all: Quantity[] = [
    ...within(reading.quantities, start, end),
    ...within(spokenOf(reading), start, end),
  ];
  return all
    .filter(
      (one, at) =>
        dimensionOf(one) === 'time' && all.findIndex((o) => o.start < one.end && one.start < o.end) === at,
    )
    .map((one) => ({
      start: one.start,
      end: one.end,
      low: inBase(one.low, one),
      high: inBase(one.high, one),
    }));
}
