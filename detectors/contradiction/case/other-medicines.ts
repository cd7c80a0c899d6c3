import { everyMatch } from '../../kit/every-match.ts';
import { lastBefore, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { drugsOf } from './drugs.ts';

const LONG_WORD = /\p{L}{4,}/gu;

const NAMES = /(?<=[\p{L},] )\p{Lu}\p{Ll}{3,}/gu;

/** Names in the user's turn that no table knows: "lansoprazole and Gaviscon". */
function namesIn(prompt: Reading | undefined): ReadonlySet<string> {
  if (!prompt) return new Set();
  return new Set(everyMatch(prompt.given, NAMES).map(([name]) => name.toLowerCase()));
}

/** "At 6 levothyroxine fasting, at 7 metformin": the medicine next to the words. */
export function areOfOtherMedicines(
  reading: Reading,
  prompt: Reading | undefined,
  first: Span,
  second: Span,
): boolean {
  const names = namesIn(prompt);
  const [one, other] = [first, second].map(({ start }) => {
    const sentence = sentenceAt(reading.text, start);
    const all = within(drugsOf(reading), sentence.start, sentence.end);
    const known = lastBefore(all, start) ?? all[0];
    const named = everyMatch(reading.text.slice(sentence.start, start), LONG_WORD).findLast(([word]) =>
      names.has(word),
    );
    const at = named ? sentence.start + named.index : -1;
    return named && at > (known?.start ?? -1) ? named[0] : known?.value.id;
  });
  return one !== undefined && other !== undefined && one !== other;
}
