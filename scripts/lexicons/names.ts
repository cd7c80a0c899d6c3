import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { foldText } from '../../src/redaction/characters.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has, parts, strings } from './classes.ts';
import { COMMON_FIRST_NAMES, COMMON_LAST_NAMES, MORE_FIRST_NAMES, WESTERN_SHORT } from './common-names.ts';
import { SMALLER_FIRST_NAMES, SMALLER_LAST_NAMES } from './smaller-names.ts';
import { HINGLISH_WORDS, INDIAN_FIRST_NAMES, INDIAN_LAST_NAMES } from './south-asia-latin.ts';
import { EUROPEAN_LAST_NAMES } from './surnames.ts';
import type { Spread } from './words.ts';

const require = createRequire(import.meta.url);
/** A word in this many languages' subtitles is a name that films carry around, not a word of each. */
const LANGUAGES_OF_A_NAME = 4;
/** A word of a language is more frequent in it than this somewhere; a name in its subtitles need not be. */
const RANK_OF_A_WORD = 1_500;
/** Lists that must agree for a first name to be sure. */
const SURE_LISTS = 2;
/** First-name lists that outweigh a rare English word ("maria" is also the plural of a lunar plain). */
const LISTS_OF_A_RARE_WORD = 5;

function count(counts: Map<string, number>, words: Iterable<string>): void {
  const seen = new Set<string>();
  for (const word of words) seen.add(foldText(word));
  for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function genderLists(): string[][] {
  const folder = join(dirname(require.resolve('gender-detection-from-name')), 'names');
  return readdirSync(folder).map((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\['([^']+)'/g)].flatMap((match) =>
      parts(match[1]!),
    ),
  );
}

/** Takes the word classes from names that only look like words because subtitles are full of people. */
function clearFalseWords(
  classes: Classes,
  languagesOf: Spread,
  firsts: Map<string, number>,
  lasts: Map<string, number>,
  rare: ReadonlySet<string>,
): void {
  for (const [key, bits] of classes) {
    if ((bits & (W.first | W.last)) === 0) continue;
    if ((bits & W.english) !== 0) {
      if (
        rare.has(key) &&
        ((firsts.get(key) ?? 0) >= LISTS_OF_A_RARE_WORD || (lasts.get(key) ?? 0) > LISTS_OF_A_RARE_WORD)
      )
        classes.set(key, bits & ~(W.english | W.word));
      continue;
    }
    const spread = languagesOf.get(key) ?? { languages: 0, rank: 0 };
    const carried = spread.languages >= LANGUAGES_OF_A_NAME || spread.rank > RANK_OF_A_WORD;
    if (carried && (bits & W.function) === 0) {
      classes.set(key, bits & ~W.word);
    }
  }
}

export function addNames(classes: Classes, languagesOf: Spread, rare: ReadonlySet<string>): void {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const [locale, definition] of Object.entries(allLocales)) {
    if (locale === 'en_BORK' || locale === 'eo') continue;
    const person = definition.person;
    const first = strings(person?.first_name).flatMap(parts);
    const last = strings(person?.last_name).flatMap(parts);
    for (const word of first) add(classes, word, W.first);
    for (const word of last) add(classes, word, W.last);
    count(firsts, first);
    count(lasts, last);
  }
  const written = [
    `${COMMON_FIRST_NAMES} ${INDIAN_FIRST_NAMES} ${MORE_FIRST_NAMES} ${SMALLER_FIRST_NAMES}`,
    `${COMMON_LAST_NAMES} ${EUROPEAN_LAST_NAMES} ${INDIAN_LAST_NAMES} ${SMALLER_LAST_NAMES}`,
  ].map((names) => names.split(' ').flatMap(parts));
  for (const word of written[0]!) add(classes, word, W.first);
  for (const word of written[1]!) add(classes, word, W.last);
  count(firsts, written[0]!);
  count(firsts, written[0]!);
  count(lasts, written[1]!);
  for (const name of WESTERN_SHORT) add(classes, name, W.first);
  for (const list of genderLists()) {
    for (const word of list) add(classes, word, W.first);
    count(firsts, list);
  }
  clearFalseWords(classes, languagesOf, firsts, lasts, rare);
  for (const [key, lists] of firsts) {
    if (lists >= SURE_LISTS) add(classes, key, W.listedFirst);
    if (lists >= SURE_LISTS && !has(classes, key, W.english | W.word | W.function)) {
      add(classes, key, W.sureFirst);
    }
  }
  for (const [key] of lasts) {
    if (!has(classes, key, W.english | W.word | W.function)) add(classes, key, W.sureLast);
  }
  for (const word of HINGLISH_WORDS.split(' ')) classes.set(foldText(word), W.word | W.function);
}
