import { hashWord } from '../../../characters.ts';
import { FAMILY, GIVEN, SURE_FAMILY, SURE_GIVEN } from './name-lists.ts';
import { MORE_GIVEN } from './name-more.ts';
import { NOBODY, SAYS } from './name-words.ts';

const DEVANAGARI = /^[\u0900-\u0963]/;
/** "पूछने", "बताकर", "लोगों": verbs and oblique plurals by their form. */
const FORM = /(?:[\u093e-\u094c\u0915-\u0939]ने|कर|ों|ओं|ूंगा|ूंगी|िएगा)$/u;

/** A word of Hindi that is no part of a name, whatever announces one. */
export function isHindiEveryday(word: string): boolean {
  if (!DEVANAGARI.test(word)) return false;
  const hash = hashWord(word);
  if (SURE_GIVEN.has(hash) || SURE_FAMILY.has(hash) || GIVEN.has(hash) || FAMILY.has(hash)) return false;
  if (MORE_GIVEN.has(hash)) return false;
  return NOBODY.has(hash) || SAYS.has(hash) || (FORM.test(word) && !/(?:कर|ढिल्लों|भाटों)$/u.test(word));
}
