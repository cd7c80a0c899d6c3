import { z } from 'zod';
import { withVowelSigns } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';

/**
 * A claim that is somebody else's, or that is denied as a whole: "many people believe …", "nobody can promise that …",
 * "… or so the story goes", "… This has been disproved". The kit's stances know single phrases; these are their kinds.
 */

const Line = z.strictObject({ before: z.string(), behind: z.string(), next: z.string() });
const languages = new Map(
  Object.entries(loadKnowledge(import.meta.url, 'hearsay.yaml', z.record(z.string(), Line))).map(
    ([id, line]) => {
      const of = (pattern: string): RegExp =>
        new RegExp(withVowelSigns(pattern.replaceAll(/\s*\n\s*\|?|\s+\|/g, '|')), 'u');
      return [id, { before: of(line.before), behind: of(line.behind), next: of(line.next) }];
    },
  ),
);

/** From here on the assistant speaks for itself again. */
const RESETS =
  /;|\b(?:but|yet|however|in fact|actually|aber|jedoch|doch|tatsachlich|pero|sin embargo|en realidad|mais|pourtant|en realite|mas|porem|na verdade|ma|pero|in realta|maar|echter|in werkelijkheid)\b|しかし|実際|但|其实|而且|लेकिन|मगर|दरअसल|لكن|والحقيقة/g;

const BEHIND = 110; // UTF-16 units
const NEXT = 110;

/** Whether the words around it take `claim` out of the assistant's own mouth. */
export function isHearsay({ text, language }: Reading, sentence: Span, claim: Span): boolean {
  const line = languages.get(language ?? 'en');
  if (!line) return false;
  const before = text.slice(sentence.start, claim.start);
  if (line.before.test(before.split(RESETS).at(-1) as string)) return true;
  if (line.behind.test(text.slice(claim.end, Math.min(sentence.end, claim.end + BEHIND)))) return true;
  const next = text.slice(sentence.end, sentence.end + NEXT).replace(/^[\s"'*_)\]]+/, '');
  return line.next.test(next);
}
