import { z } from 'zod';
import { everyMatch } from '../../kit/every-match.ts';
import { fold } from '../../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { perReading } from '../../kit/per-reading.ts';
import { type PhraseHit, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { createTaggedMatcher } from '../../kit/tagged.ts';
import { GENERIC, stemOf } from '../case/stems.ts';
import { WORDS } from './words.ts';

/** The words of a span that name a thing or an act: by its concept where the list knows it, else by its stem. */

const ThingsFile = z.strictObject({
  sources: SourcesSchema,
  cues: z.array(z.strictObject({ id: z.string(), source: z.string(), phrases: z.array(z.string()) })),
});
const file = loadKnowledge(import.meta.url, 'things.yaml', ThingsFile);
checkSources('things.yaml', file.sources, file.cues);
/** "بال…", "وال…": Arabic writes prepositions onto the article. */
const PREFIXED = ['بال', 'وال', 'كال', 'فال', 'لل'];
const scan = createTaggedMatcher(
  file.cues.map(({ id, phrases }) => ({
    id,
    phrases: phrases.flatMap((phrase) =>
      phrase.startsWith('ال') ? [phrase, ...PREFIXED.map((prefix) => prefix + phrase.slice(2))] : [phrase],
    ),
  })),
);

/** German and Dutch write a thing onto what is said of it: "Morgenkaffee". */
const COMPOUNDING = new Set(['de', 'nl']);
const SHORTEST = 5;
const heads = new Map(
  file.cues.flatMap(({ id, phrases }) =>
    phrases.flatMap((phrase): [string, string][] => {
      const word = fold(phrase.replace(/[*@].*/, ''));
      return /^\p{L}+$/u.test(word) && word.length >= SHORTEST ? [[word, id]] : [];
    }),
  ),
);

function headOf(word: string): string | undefined {
  for (let at = 3; at <= word.length - SHORTEST; at += 1) {
    const id = heads.get(word.slice(at));
    if (id !== undefined) return id;
  }
  return undefined;
}

const ImpliedFile = z.strictObject({
  sources: SourcesSchema,
  implied: z.array(
    z.strictObject({ source: z.string(), not: z.array(z.string()), phrases: z.array(z.string()) }),
  ),
});
const { sources, implied } = loadKnowledge(import.meta.url, 'implied.yaml', ImpliedFile);
checkSources('implied.yaml', sources, implied);
const scanImplied = createTaggedMatcher(
  implied.flatMap(({ not, phrases }) => not.map((id) => ({ id, phrases }))),
);

/** Instructions that rule out things without naming them. */
export function ruledOutBy(reading: Reading): readonly PhraseHit<readonly string[]>[] {
  return scanImplied(reading);
}

export interface Token extends Span {
  /** "#sun" for a concept. */
  readonly key: string;
  /** As it stands. */
  readonly text: string;
}

const conceptsOf = perReading((reading) => scan(reading).filter(({ value }) => value.length > 0));

const DENIALS = new Set(
  'not don isn aren doesn never nicht nie niemals nunca jamas nao nem pas jamais non mai niet nooit नहीं मत لا ولا ليس'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]{3,}/gu;
/** Runs of signs: what Chinese and Japanese write without spaces. */
const RUN = /[\u3400-\u9fff]{2,4}|[\u30a0-\u30ff]{3,}/g;

export function tokensIn(reading: Reading, { start, end }: Span): Token[] {
  const { text, language } = reading;
  const light = WORDS[language ?? '']?.light;
  const tokens: Token[] = within(conceptsOf(reading), start, end).map((hit) => ({
    // The Arabic "and" is written onto the word.
    start: text[hit.start] === 'و' ? hit.start + 1 : hit.start,
    end: hit.end,
    key: `#${hit.value[0]}`,
    text: text.slice(hit.start, hit.end),
  }));
  const taken = tokens.slice();
  const signs = language === 'ja' || language === 'zh';
  for (const match of everyMatch(text.slice(start, end), signs ? RUN : WORD)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (taken.some((one) => from < one.end && one.start < to)) continue;
    if (light?.has(match[0]) || GENERIC.has(match[0]) || DENIALS.has(match[0])) continue;
    const head = COMPOUNDING.has(language ?? '') ? headOf(match[0]) : undefined;
    tokens.push({
      start: from,
      end: to,
      key: head ? `#${head}` : signs ? match[0] : stemOf(match[0]),
      text: match[0],
    });
  }
  return tokens.sort((a, b) => a.start - b.start);
}
