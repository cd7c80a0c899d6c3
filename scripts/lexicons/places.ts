import { allLocales } from '@faker-js/faker';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has, parts, strings } from './classes.ts';
import { latinNames, nativeNames, newerTowns, readTowns } from './gazetteer.ts';
import { eastSlavicTownCases, townCases, twoWordTownCases } from './inflect.ts';
import { INDIAN_PLACES } from './south-asia-latin.ts';

const SMALLEST_CITY = 5_000;
/** Countries of which small towns are known too. */
const SMALL_TOWNS = new Set([
  'ES',
  'FR',
  'PL',
  'PT',
  'IT',
  'NL',
  'BE',
  'CH',
  'AT',
  'SE',
  'DK',
  'NO',
  'FI',
  'GB',
  'IE',
  'DE',
  'TR',
  'ID',
  'MX',
  'BR',
  'IN',
]);
/** And those of which every town is known that a newer list holds. */
const SMALLEST_TOWNS = new Set('IN BR TR EG SA ID MX US CA AU NZ ZA GB IE SE NO'.split(' '));
const SMALLEST_TOWN = 2_000;
const BIG_CITY = 150_000;
/** A town in a script without capitals is one without a word of place beside it from this size on. */
const KNOWN_TOWN = 60_000;
/** Other spellings in Latin letters are known of cities as large. */
const SPELLED = 300_000;
const SPELLED_IN_INDIA = 30_000;
const LOCALES = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
]
  .concat([
    'bg',
    'sr',
    'hr',
    'sl',
    'mk',
    'el',
    'tr',
    'ru',
    'uk',
    'lv',
    'lt',
    'et',
    'is',
    'ar',
    'he',
    'fa',
    'ur',
  ])
  .concat(['hi', 'bn', 'ta', 'te', 'mr', 'pa', 'vi', 'id', 'ms', 'fil', 'ko', 'sw', 'am', 'ca', 'eu', 'gl']);

/** Only names of one word are looked up alone; in longer ones, every word counts as part of a place. */
function addPlace(classes: Classes, name: string, bits: number): void {
  const words = parts(name);
  // The words of "Broken Arrow" are everyday words: together they are looked up as one.
  if (words.length >= 2 && words.length <= 5 && (bits & W.city) !== 0) add(classes, words.join(''), W.city);
  for (const word of words) {
    if (words.length > 1 && has(classes, word, W.english | W.word | W.function)) continue;
    // "Saint Paul" makes no city of Paul.
    if (words.length > 1 && has(classes, word, W.first)) continue;
    if (word.length >= 3) add(classes, word, words.length > 1 ? bits & ~W.bigCity : bits);
  }
}

/** A town in a script of its own: everyday words are no towns, and of several words all are looked up together. */
function addNative(classes: Classes, name: string, population: number): void {
  const words = name.split(/[ -]/);
  const bits = population >= KNOWN_TOWN ? W.city | W.bigCity : W.city;
  const ordinary = W.word | W.function | W.first | W.medical;
  if (words.length > 1) add(classes, words.join(''), bits);
  else if (!has(classes, name, ordinary)) add(classes, name, bits);
  if (!/^[а-яё]/iu.test(name) || words.length > 1) return;
  for (const form of eastSlavicTownCases(name))
    if (form.length > 3 && !has(classes, form, W.english | ordinary)) add(classes, form, W.city);
}

function addSpelling(classes: Classes, name: string): void {
  if (!has(classes, name, W.english | W.word | W.function | W.first | W.last | W.country))
    add(classes, name, W.city);
}

function addCountries(classes: Classes): void {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const known = english.of(code);
      if (known === undefined || ['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'].includes(code)) continue;
      for (const locale of LOCALES) {
        const name = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code);
        const words = name === undefined ? [] : parts(name);
        if (words.length === 1) add(classes, words[0]!, W.country);
        else if (locale === 'en') addPlace(classes, name ?? '', W.country);
      }
    }
  }
}

export function addPlaces(classes: Classes): void {
  for (const name of ['America', 'Britain', 'England', 'Scotland', 'Wales', 'Holland', 'Korea', 'Siberia']) {
    add(classes, name, W.country);
  }
  // The locative of Łódź is a boat as well.
  add(classes, 'Łodzi', W.city | W.bigCity);
  for (const city of readTowns()) {
    const big = city.population >= BIG_CITY ? W.city | W.bigCity : W.city;
    for (const name of nativeNames(city)) addNative(classes, name, city.population);
    const spelled = city.population >= (city.country === 'IN' ? SPELLED_IN_INDIA : SPELLED);
    if (spelled) for (const name of latinNames(city)) addSpelling(classes, name);
    const smallest = SMALL_TOWNS.has(city.country) ? SMALLEST_TOWN : SMALLEST_CITY;
    if (city.population < smallest) continue;
    addPlace(classes, city.name, big);
    const two = city.country === 'PL' ? city.name.split(' ') : [];
    if (two.length === 2) for (const form of twoWordTownCases(two[0]!, two[1]!)) add(classes, form, W.city);
    if (city.country === 'PL' && !/[\s-]/.test(city.name)) {
      for (const form of townCases(city.name))
        if (form.length > 4 && !has(classes, form, W.english | W.word | W.function | W.first))
          add(classes, form, W.city);
    }
  }
  for (const { name, country } of newerTowns())
    if (SMALLEST_TOWNS.has(country) && !has(classes, name, W.english | W.word))
      addPlace(classes, name, W.city);
  for (const name of INDIAN_PLACES.split(' ')) add(classes, name, W.city);
  for (const [locale, definition] of Object.entries(allLocales)) {
    const location = definition.location;
    if (locale === 'en_BORK') continue;
    for (const name of strings(location?.city_name)) {
      addPlace(classes, name, W.city);
      if (locale === 'ru' || locale === 'uk') addNative(classes, name, 0);
    }
    for (const name of strings(location?.continent)) addPlace(classes, name, W.country);
    for (const name of strings(location?.state)) addPlace(classes, name, W.region);
    for (const name of strings(location?.county)) addPlace(classes, name, W.region);
  }
  addCountries(classes);
}
