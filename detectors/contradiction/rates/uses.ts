import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';

/** Two places that say how often of two uses: by the clock and when needed, or of two names in bold. */

/** "When needed": no rate of what is taken by the clock. */
const AS_NEEDED =
  /\b(?:as|when|if|only) needed|\bprn\b|bei bedarf|si (?:es )?necesario|segun necesidad|au besoin|si besoin|se necessario|al bisogno|zo nodig|indien nodig|按需|必要时|頓服|ज़रूरत पड़ने|जरूरत पड़ने|عند (?:اللزوم|الحاجة)/;

const MARK = '**'.length;

/** Names in bold, other than the rate itself: two of them are two medicines, known to the tables or not. */
function boldIn({ given, text, original }: Reading, hit: Span): Set<string> {
  const { start, end } = original({ start: sentenceAt(text, hit.start).start, end: hit.start });
  // The marks may stand right before the sentence.
  const before = given.slice(Math.max(0, start - MARK), end);
  return new Set(everyMatch(before, /\*\*([^*\n:]{3,30})\*\*/g).map(([, name]) => name as string));
}

export function areOtherUses(reading: Reading, a: Span, b: Span): boolean {
  const [one, other] = [boldIn(reading, a), boldIn(reading, b)];
  if (one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name))) return true;
  const [x, y] = [a, b].map((hit) => {
    const { start, end } = sentenceAt(reading.text, hit.start);
    return AS_NEEDED.test(reading.text.slice(start, end));
  });
  return x !== y;
}
