import { GIVEN_INSIDE, GIVEN_SURE, GIVEN_VERBS } from './cues/given-capital.ts';
import { GIVEN_SMALL } from './cues/given-small.ts';
import { GAP } from './document.ts';
import { AGAINST, FIRST, isOwnWord, isThing, opensSentence } from './everyday-words.ts';
import { formsOf } from './recognizers/names/inflection.ts';
import { polishSurname } from './recognizers/names/polish-surnames.ts';
import { CAPITAL, type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';
import { type WordSet, wordSets } from './word-set.ts';

const SURE = wordSets(
  Object.fromEntries(
    Object.entries(GIVEN_SURE).map(([language, words]) => [
      language,
      formsOf(language, `${words} ${GIVEN_SMALL[language] ?? ''}`.trim()),
    ]),
  ),
);
const INSIDE = wordSets(GIVEN_INSIDE);
const VERBS = wordSets(GIVEN_VERBS);
/** Behind these such a word is the thing, where names have no article. */
const ARTICLES = wordSets({ es: 'el la los las un una', fr: 'le la les un une des', nl: 'de het een' });

/** What is said at the beginning of a sentence as well. */
const WORDS = W.word | W.function | W.dictionary | W.medical;

/**
 * The lexicon is of all languages at once: "Malte" is an island of the French, "Lucía" a country, "Can" a verb. Where the
 * language says that it is somebody, the token gets the classes of a name.
 */
export function ownNames(scan: Scan, language: string): void {
  const sure = SURE[language];
  if (sure === undefined) return;
  const inside = INSIDE[language];
  const verbs = VERBS[language];
  for (const token of scan.capitals) {
    if (scan.shape[token] !== SHAPE.title) continue;
    const hash = scan.hash[token]!;
    if (language === 'pl') polishSurname(scan, token, doesSomething(scan, token, verbs));
    const known = sure.has(hash);
    if ((!known && inside?.has(hash) !== true) || isThing(language, hash)) continue;
    const word = !known || isWordHere(language, hash, scan.value[token]!);
    if (word && opensSentence(scan, token) && !closesText(scan, token) && !doesSomething(scan, token, verbs))
      continue;
    if (
      !known &&
      (amongCapitals(scan, token, language) || ARTICLES[language]?.has(scan.hash[token - 1] ?? 0) === true)
    )
      continue;
    // "Jasmin-Tee", "Pierre-Buffière"
    if (scan.gap(token) === GAP.hyphen && (scan.value[token + 1]! & (W.first | W.last)) === 0) continue;
    scan.value[token] = (scan.value[token]! & ~AGAINST) | FIRST;
  }
}

/** Of Polish its own list tells; the lexicon has "Adam" as a word because others have it. */
const isWordHere = (language: string, hash: number, value: number): boolean =>
  (value & WORDS) !== 0 && (language !== 'pl' || isOwnWord(language, hash));

/** "Rose a 39,2 depuis ce matin". */
function doesSomething(scan: Scan, token: number, verbs: WordSet | undefined): boolean {
  if (scan.gap(token) !== GAP.space || verbs?.has(scan.hash[token + 1]!) !== true) return false;
  // "Gioia e dolore": hashes fold the accent of "è".
  return scan.text.slice(scan.start[token + 1]!, scan.end[token + 1]!) !== 'e';
}

/** "Groetjes,\nJoke": alone in the last line. */
function closesText(scan: Scan, token: number): boolean {
  return token > 1 && token === scan.count - 1 && scan.gap(token - 1) === GAP.line;
}

/** "Aloe Vera", "Cruz Roja": a part of a longer name that is nobody's; a verb at the head of the sentence is none. */
function amongCapitals(scan: Scan, token: number, language: string): boolean {
  if (token > 0 && scan.gap(token - 1) === GAP.space && (scan.shape[token - 1]! & CAPITAL) !== 0) {
    const before = scan.value[token - 1]!;
    if (
      !opensSentence(scan, token - 1) ||
      (before & (W.word | W.function)) === 0 ||
      (before & W.medical) !== 0
    )
      return true;
  }
  if (scan.gap(token) === GAP.hyphen) return true;
  if (scan.gap(token) !== GAP.space || (scan.shape[token + 1]! & CAPITAL) === 0) return false;
  const behind = scan.value[token + 1]!;
  // "Crystal Light": words of English are last names as well.
  return (behind & (W.first | W.last)) === 0 || (language === 'en' && (behind & W.english) !== 0);
}
