import { z } from 'zod';
import { fold } from '../../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { createMatcher, type PhraseHit } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** Which side of a topic a phrase takes: by itself, or by the "not" next to it. */

const TopicsFile = z.strictObject({
  sources: SourcesSchema,
  topics: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      yes: z.array(z.string()),
      no: z.array(z.string()),
    }),
  ),
});
const topics = (() => {
  const file = loadKnowledge(import.meta.url, 'topics.yaml', TopicsFile);
  checkSources('topics.yaml', file.sources, file.topics);
  return file.topics;
})();

export const TOPIC_COUNT = topics.length;

export interface Side {
  readonly topic: string;
  readonly yes: boolean;
  readonly languages: readonly string[] | undefined;
}
export type SideHit = PhraseHit<readonly Side[]>;

/** A phrase may belong to several topics. */
const matcher = (() => {
  const sides = new Map<string, Side[]>();
  for (const { id, yes, no } of topics) {
    const add = (phrases: readonly string[], side: boolean): void => {
      for (const phrase of phrases) {
        const [words, tags] = phrase.split('@') as [string, string?];
        const key = fold(words);
        sides.set(key, [...(sides.get(key) ?? []), { topic: id, yes: side, languages: tags?.split('+') }]);
      }
    };
    add(yes, true);
    add(no, false);
  }
  return createMatcher(sides);
})();

/** Every phrase of a topic in the response, in order. */
export function sidesIn({ text, starts, language }: Reading): readonly SideHit[] {
  return matcher.scan(text, starts).map((hit) => ({
    ...hit,
    value: hit.value.filter(
      ({ languages }) => !languages || (language !== undefined && languages.includes(language)),
    ),
  }));
}

/** Negation right before a phrase turns it round: "not contagious", "don't lie down". */
const NEGATED =
  /(?:\b(?:not|never|cannot|don't|do not|doesn't|isn't|aren't|won't|can't|avoid|avoids|skip|forget|leave out|no longer|instead of|rather than|neither|nor|nicht|nie|keine?[nrms]?|statt|no|nunca|ni|nada de|en vez de|pas|jamais|aucune?|evitez|evitez de|au lieu de|nao|nem|em vez de|non|mai|niente|nessun[oa]?|invece di|niet|nooit|geen|nie|nigdy|inte|aldrig|ej|не|нет|لا|ليس|ليست|لم|لن)\s+(?:\S{1,14}\s+){0,3}|\b(?:without|ohne|sin|sans|sem|senza|zonder|bez|utan|без|بدون|دون|غير)\s+(?:\S{1,10}\s+)?|不[会會能可应應是再具用要该該]?[有以是]?|没有|沒有|并非|無|无|非|别|勿|避免|而不是|n'\S{1,6}\s(?:pas\s)?(?:\S{1,8}\s)?)$/;
/** Behind it, where the verb stands at the end: "うつりません", "संक्रामक नहीं". */
const NEGATED_AFTER: Readonly<Record<string, RegExp>> = {
  ja: /^(?:性|では|は|が|る|り|に|こと|の|と|を|も|で|あ){0,6}(?:ません|ない|なく|ないで|不要)/,
  ko: /^(?:이|가|은|는|을|를|지|하지|되지|\s){0,4}(?:않|아니|아닙|없|마세요|말)/,
  hi: /^ ?(?:(?:भी|है|रोग|बीमारी|के|को|की|से|या) ){0,2}(?:नहीं|न |मत)/,
  tr: /^\p{L}{0,4} ?(?:degil|yok|olmayan)|^m[ae]z/u,
  de: /^ (?:\p{L}{1,8} ){0,3}nicht\b/u,
};
/** "Not only", "cannot exclude": no negation of the phrase. */
const NOT_ONLY =
  /\b(?:not only|not just|nicht nur|no solo|non solo|pas seulement|nao so|nao apenas|niet alleen)\b/;

/** Topics whose phrases are whole orders; a "not" belongs to them. */
function isNegated(reading: Reading, hit: Span, clause: Span): boolean {
  const before = reading.text.slice(Math.max(clause.start, hit.start - 40), hit.start);
  if (NEGATED.test(before)) return !NOT_ONLY.test(before);
  const after = NEGATED_AFTER[reading.language ?? ''];
  return after?.test(reading.text.slice(hit.end, Math.min(clause.end, hit.end + 24))) ?? false;
}

/** Who does not bear or respond to it: no advice. */
const BORNE = /\b(?:toler\w*|respond\w*|vertrag\w*|ansprech\w*|repond\w*|supporte\w*)\b/;
const LIMITED = /\b(?:avoid|limit)\w*\b.{12}/;

/** `steady`: topics whose phrases a "not" does not turn round ("not before breakfast" is not "with food"). */
export function sideOf(
  reading: Reading,
  hit: SideHit,
  clause: Span,
  side: Side,
  steady: boolean,
): boolean | undefined {
  if (BORNE.test(reading.text.slice(clause.start, clause.end))) return undefined;
  if (LIMITED.test(reading.text.slice(clause.start, hit.start))) return undefined;
  if (!isNegated(reading, hit, clause)) return side.yes;
  return steady ? undefined : !side.yes;
}
