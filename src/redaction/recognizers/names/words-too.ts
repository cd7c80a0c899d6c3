import { GIVEN_INSIDE } from '../../cues/given-capital.ts';
import { GIVEN_WORDS } from '../../cues/given-words.ts';
import { SMALL_THINGS, SMALL_WORDS } from '../../cues/small-names.ts';
import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { wordSets } from '../../word-set.ts';
import { isRelative } from './people.ts';
import { isTypedSmall } from './small-letters.ts';

const joined = (...lists: readonly Readonly<Record<string, string>>[]) =>
  wordSets(
    Object.fromEntries(
      Object.keys(SMALL_WORDS).map((language) => [language, lists.map((list) => list[language]).join(' ')]),
    ),
  );
/** Names that are words of their language too, in texts without capitals and in those with them. */
const TYPED_WORDS = joined(SMALL_WORDS, SMALL_THINGS);
const WRITTEN_WORDS = joined(SMALL_WORDS, SMALL_THINGS, GIVEN_INSIDE, GIVEN_WORDS);
/** Before somebody who is told or given something; in Turkish names alone have an apostrophe. */
const TOLD =
  /(?:^|[^\p{L}])(?:tell|ask|copy|call|text|for|a|pr[oa]|ao|buat|untuk|sama|ke|dla|voor|aan|für|bei|chez|à|da|till|åt) $/iu;
const OWNING = /^['’]\p{L}/u;
const WINDOW = 8;

/** "Se llama Esperanza, y esperanza es lo que …": the word in small letters, where names have capitals or nothing speaks of somebody. */
export function isWordToo(document: Document, token: number): boolean {
  const { scan, language } = document;
  const typed = isTypedSmall(document);
  if (!typed && isTold(document, token)) return false;
  if ((typed ? TYPED_WORDS : WRITTEN_WORDS)[language]?.has(scan.hash[token]!) === true) return true;
  return !typed && ((scan.value[token]! & W.dictionary) !== 0 || isRelative(document, token));
}

function isTold({ scan, text, language }: Document, token: number): boolean {
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  return (
    TOLD.test(text.slice(Math.max(0, start - WINDOW), start)) ||
    (language === 'tr' && OWNING.test(text.slice(end, end + 2)))
  );
}
