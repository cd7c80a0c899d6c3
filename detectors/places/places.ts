import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { hashFolder } from '../kit/hash.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import { countryNames, countryNamesIn, isNameAmong, isPlaceName } from './countries.ts';

/** Which countries a text speaks of: by name, by a city or region, by the adjective of the nation. */

const PlacesFile = z.strictObject({
  sources: SourcesSchema,
  places: z.array(z.strictObject({ id: z.string().length(2), source: z.string(), names: z.string() })),
});
const file = loadKnowledge(import.meta.url, 'places.yaml', PlacesFile);
checkSources('places.yaml', file.sources, file.places);

const places = createMatcher(
  file.places.flatMap(({ id, names }) => names.split('|').map((name) => [fold(name.trim()), id] as const)),
);

/** Of code and data; part of the version of every detector that asks where a text is. */
export const placesHash = hashFolder(new URL('.', import.meta.url));

/** Every country that the text names or hints at; "us" as a pronoun is none. */
export function countriesIn(reading: Reading): ReadonlySet<string> {
  const { text, raw, starts } = reading;
  const spots = places.scan(text, starts).filter(({ start, end }) => isPlaceName(raw.slice(start, end)));
  return new Set([...spots, ...countryNamesIn(reading)].map(({ value }) => value));
}

/** The same of some folded words of a text. */
export function countriesOf(words: string): ReadonlySet<string> {
  return new Set(
    [...places.scan(words), ...countryNames.scan(words)]
      // "nhs.uk" is an address.
      .filter((hit) => words[hit.start - 1] !== '.' && isNameAmong(words, hit))
      .map(({ value }) => value),
  );
}

/** Somebody is, or soon will be, away from home. */
const AWAY = new Seldom(
  /\b(?:trip|travel\w*|holidays?|vacation\w*|abroad|overseas|flying to|flight to|honeymoon|cruise|exchange (?:student|year|semester)|gap year|reise\w*|verreis\w*|urlaub\w*|ferien|ausland\w*|flieg\w*|kreuzfahrt|flitterwochen|viaj\w*|vacaciones|extranjero|crucero|luna de miel|erasmus|voyag\w*|vacances|etranger|croisiere|pvt|viagem|viaj\w*|ferias|exterior|estrangeiro|lua de mel|viaggi\w*|vacanz\w*|estero|crociera|reis|reizen|vakantie|buitenland)\b|旅行|海外|出張|留学|渡航|出国|出差|旅游|旅遊|国外|國外|यात्रा|विदेश|घूमने|سفر|مسافر|اسافر|نسافر|السياحة|سياحة|الخارج/,
);

export function isAway({ text }: Reading): boolean {
  return AWAY.test(text);
}
