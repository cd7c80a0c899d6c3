import { z } from 'zod';
import { withVowelSigns } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { stancesOf } from '../kit/stance.ts';
import { restOf } from './permissions.ts';
import type { Scope } from './subject.ts';
import { isDrug, type Mentions, mentionsIn, present, type Term } from './terms.ts';

/**
 * What an answer advises without any word of permission, where the question says whom it must not meet: "30 weeks
 * pregnant" and "take doxycycline twice daily". Nothing is asked of the answer but that no sentence that names either of
 * the two, nor the one before or behind it, denies, warns or speaks of harm.
 */

const Line = z.strictObject({ calm: z.string(), harm: z.string(), take: z.string() });
const languages = new Map(
  Object.entries(loadKnowledge(import.meta.url, 'advice.yaml', z.record(z.string(), Line))).map(
    ([id, { calm, harm, take }]) => [
      id,
      {
        calm: new RegExp(withVowelSigns(calm), 'g'),
        harm: new RegExp(withVowelSigns(harm)),
        take: new RegExp(withVowelSigns(take)),
      },
    ],
  ),
);

/** What a rule says of a term: the other that it must not meet. */
export interface Pairing {
  readonly id: string;
  readonly other: Term;
  /** One of the row's exceptions stands there. */
  exempts(words: string): boolean;
}

export interface Advice<P extends Pairing> extends Span {
  readonly pairing: P;
}

/** An answer to one question is short; what is longer tells of many things. */
const SHORT = 2000;
const LONGEST_TURN = 600;
/** So many sentences go on about what the question names. */
const FIRST = 2;

interface Part extends Span {
  readonly mentions: Mentions;
}

export function advisedIn<P extends Pairing>(
  reading: Reading,
  asked: Scope,
  pairingsOf: (term: Term) => readonly P[],
): Advice<P>[] {
  const { text } = reading;
  const turn = asked.reading.text;
  if (text.length > SHORT || turn.length > LONGEST_TURN || asked.mentions.of.size === 0) return [];
  if (!languages.has(reading.language ?? 'en')) return [];
  const parts = sentences(text).map(({ start, end }) => ({
    start,
    end,
    mentions: mentionsIn(reading, start, end),
  }));
  const found = new Map<string, Advice<P>>();
  const quiet = new Map<Part, boolean>();
  const isQuiet = (part: Part): boolean => {
    let answer = quiet.get(part);
    if (answer === undefined) quiet.set(part, (answer = isUnwarned(reading, part)));
    return answer;
  };
  const consider = (term: Term, at: Part, span: Span, n: number): void => {
    for (const pairing of pairingsOf(term)) {
      const { id, other } = pairing;
      if (found.has(id) || !present(asked.reading, asked.mentions, other)) continue;
      if (pairing.exempts(text) || pairing.exempts(turn)) continue;
      const near = parts.filter(
        ({ mentions: { of } }, m) => of.has(term) || of.has(other) || Math.abs(m - n) <= 1,
      );
      if (near.every(isQuiet) && isOwn(reading, span)) found.set(id, { start: span.start, end: at.end, pairing });
    }
  };
  for (const [n, part] of parts.entries())
    for (const [term, [span]] of part.mentions.of) if (span && isDrug(term)) consider(term, part, span, n);
  // Both left to the question: "Take it as prescribed."
  const [first] = parts;
  if (first && parts.slice(0, FIRST).every(({ mentions: { of } }) => of.size === 0) && tells(reading, first))
    for (const term of asked.mentions.of.keys())
      if (isDrug(term) && present(asked.reading, asked.mentions, term)) consider(term, first, first, 0);
  return [...found.values()];
}

/** Neither denied nor warned of, but for whom to ask. */
function isUnwarned(reading: Reading, part: Span): boolean {
  const language = languages.get(reading.language ?? 'en');
  if (!language) return false;
  const words = reading.text.slice(part.start, part.end);
  if (/[?？؟]\s*$/.test(words)) return true;
  const rest = restOf(reading, words.replace(language.calm, '~'));
  return rest !== undefined && !language.harm.test(rest);
}

function tells({ text, language }: Reading, { start, end }: Span): boolean {
  return languages.get(language ?? 'en')?.take.test(text.slice(start, end)) ?? false;
}

function isOwn(reading: Reading, span: Span): boolean {
  const stances = stancesOf(reading, span);
  return !(['quoted', 'asked', 'debunked', 'historical'] as const).some((stance) => stances.has(stance));
}
