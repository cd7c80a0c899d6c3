import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';

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
