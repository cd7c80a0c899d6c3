import { z } from 'zod';
import { fold } from './fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from './knowledge.ts';
import { createMatcher, type PhraseHit, within } from './phrases.ts';
import type { Reading } from './reading.ts';
import { sentenceAt } from './sentences.ts';

const Row = z.strictObject({
  id: z.string(),
  /** g/mol */
  molar: z.number().positive().optional(),
  /** Charges per ion: 1 mmol = `charge` mEq. */
  charge: z.number().int().positive().optional(),
  source: z.string(),
  names: z.array(z.string()).min(1),
});
const AnalytesFile = z.strictObject({ sources: SourcesSchema, analytes: z.array(Row) });

/** Something that is measured: glucose, potassium, pulse. */
export type Analyte = z.infer<typeof Row>;

const file = loadKnowledge(import.meta.url, 'analytes.yaml', AnalytesFile);
checkSources('analytes.yaml', file.sources, file.analytes);

const byId = new Map(file.analytes.map((row) => [row.id, row]));
const matcher = createMatcher(
  file.analytes.flatMap((row) => row.names.map((name) => [fold(name), row] as const)),
);

export const ANALYTES: readonly Analyte[] = file.analytes;
export const ANALYTE_COUNT = file.analytes.length;

/** Throws when there is no such analyte: ids come from knowledge, not from traffic. */
export function analyteOf(id: string): Analyte {
  const analyte = byId.get(id);
  if (!analyte) throw new Error(`No analyte "${id}"`);
  return analyte;
}

/** Abbreviations that are words of a language too: "4 Jahre alt", "I got", "ves que". In capitals they are none. */
const WORDS_TOO: Readonly<Record<string, string>> = {
  alt: 'de',
  ast: 'de',
  got: 'en',
  ves: 'es',
  ahi: 'es',
  pt: 'pt',
};

/** Every analyte named in the response, in order. */
export function analytesIn({
  text,
  starts,
  raw,
  language,
}: Pick<Reading, 'text' | 'starts' | 'raw' | 'language'>): PhraseHit<Analyte>[] {
  return matcher.scan(text, starts).filter(({ start, end }) => {
    const name = text.slice(start, end);
    return (
      WORDS_TOO[name] === undefined || WORDS_TOO[name] !== language || /\p{Lu}/u.test(raw.slice(start, end))
    );
  });
}

/** Where the figures of this analyte come from. */
export function citeAnalyte(analyte: Analyte): string {
  return cite(file.sources, analyte.source);
}

/**
 * What a quantity at `at` is a measure of: the last analyte named before it in its sentence, else the first
 * one after it in the sentence, else the only one that the whole text names.
 */
export function analyteNear(
  hits: readonly PhraseHit<Analyte>[],
  text: string,
  at: number,
): Analyte | undefined {
  const sentence = sentenceAt(text, at);
  let before: Analyte | undefined;
  let after: Analyte | undefined;
  for (const hit of within(hits, sentence.start, sentence.end)) {
    if (hit.start < at) before = hit.value;
    // What stands behind a semicolon is another part's.
    else if (/[;；]/.test(text.slice(at, hit.start))) return before ?? after;
    else after ??= hit.value;
  }
  if (before ?? after) return before ?? after;
  const [first] = hits;
  return first && hits.every((hit) => hit.value === first.value) ? first.value : undefined;
}
