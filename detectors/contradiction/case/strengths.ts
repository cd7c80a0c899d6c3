import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';

/** "Tachipirina 1000 every 8 hours", "Tachipirina 500 every 6 hours": strengths without a unit. */
const STRENGTH = /\p{L}{4,}\** (\d{2,4})(?![\d.,/%]|:\d| ?(?:iu|kcal|tabl)\b)/gu;

export function areOtherStrengths(reading: Reading, first: Span, second: Span): boolean {
  const [one, other] = [first, second].map((span) => {
    const { start, end } = sentenceAt(reading.text, span.start);
    return everyMatch(reading.text.slice(start, end), STRENGTH).flatMap(
      ({ index, 0: words, 1: strength = '' }) => {
        const to = start + index + words.length;
        const measured = within(reading.quantities, to - strength.length, to).some(({ unit }) => unit);
        return measured ? [] : [strength];
      },
    );
  }) as [string[], string[]];
  return one.length > 0 && other.length > 0 && !other.some((strength) => one.includes(strength));
}
