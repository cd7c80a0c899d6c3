import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';

const Country = z.string().regex(/^[A-Z]{2}$/);
const CountriesFile = z.strictObject({
  sources: SourcesSchema,
  countries: z.array(z.strictObject({ id: Country, source: z.string(), names: z.array(z.string()) })),
});
const file = loadKnowledge(import.meta.url, 'countries.yaml', CountriesFile);
checkSources('countries.yaml', file.sources, file.countries);

/** Codes of the countries that are known by name; `EU` for the union, `XX` for elsewhere. */
export const COUNTRIES = file.countries.map((row) => row.id);

/** Countries by name; the value is the ISO 3166 code of two letters. */
export const countryNames = createMatcher(
  file.countries.flatMap((row) => row.names.map((name) => [fold(name), row.id] as const)),
);

/** Names that are everyday words with a small letter: "se usa", "seul" (Seoul), "meça" (Mecca), "the palm of the hand". */
const EVERYDAY = new Set(
  'us usa usas seul meca kiwi kiwis chili turkey pools indien palma danes lima nice polish'.split(' '),
);

/** Whether what stands there is a name, by its first letter. */
export function isPlaceName(written: string): boolean {
  return written[0] !== written[0]?.toLowerCase() || !EVERYDAY.has(fold(written));
}

/** Countries by name in a text. */
export function countryNamesIn({ text, raw, starts }: Reading): PhraseHit<string>[] {
  return countryNames.scan(text, starts).filter(({ start, end }) => isPlaceName(raw.slice(start, end)));
}

/** The same word in folded text, where "in the USA" and "que se usa" look alike. */
export function isNameAmong(words: string, { start, end }: { start: number; end: number }): boolean {
  const word = words.slice(start, end);
  return word === 'us' || !EVERYDAY.has(word) || NAME_BEFORE.test(words.slice(Math.max(0, start - 8), start));
}
const NAME_BEFORE = /(?:\b(?:the|in|en|em|nos|los|den|der|aus|gli|negli|degli|dos|from|to|of)\s|\()$/;
