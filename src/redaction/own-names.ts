import { GIVEN_INSIDE, GIVEN_SURE, GIVEN_VERBS } from './cues/given-capital.ts';
import { GIVEN_SMALL } from './cues/given-small.ts';
import { NORTHERN_NAMES, OWN_WORDS } from './cues/own-words.ts';
import { CALLINGS } from './cues/people.ts';
import { CARE_WORDS, EVERYDAY_THINGS } from './cues/things.ts';
import { GAP } from './document.ts';
import { vietnameseWords } from './recognizers/languages/vietnamese.ts';
import { CAPITAL, type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';
import { WordSet } from './word-set.ts';

const of = (lists: Readonly<Record<string, string>>): Readonly<Record<string, WordSet>> =>
  Object.fromEntries(Object.entries(lists).map(([language, words]) => [language, new WordSet(words)]));

const SURE = of(
  Object.fromEntries(
    Object.entries(GIVEN_SURE).map(([language, words]) => [
      language,
      `${words} ${GIVEN_SMALL[language] ?? ''}`,
    ]),
  ),
);
const INSIDE = of(GIVEN_INSIDE);
const VERBS = of(GIVEN_VERBS);
/** A text whose language nobody names is read as the south writes. */
const EVERYDAY = of({ ...OWN_WORDS, '': `${OWN_WORDS.es} ${OWN_WORDS.pt} ${OWN_WORDS.pl}` });
const NORTHERN = new Set(['sv', 'da', 'nb']);
const northernNames = new Set(NORTHERN_NAMES.split(' '));
const NORTHERN_LETTER = /[åäöæø]/i;
const CARE = of(CARE_WORDS);
const THINGS = of(EVERYDAY_THINGS);
/** Relatives, professions and forms of address, those of further languages too. */
const CALLED = new WordSet(
  `${CALLINGS} syn dcera dceru manžel manželka sestra bratr maminka tatínek pan paní mudr doktor doktorka fiam lányom férjem feleségem anyám apám dr doktornő син сина донька доньку чоловік дружина брат сестра мама тато лікар лікарка пан пані fiul fiica soțul soția mama tata sora fratele doamna domnul doctor señora señor sra sr dona seu pani pana panią bu pak ibu`,
);
/** Behind a relative of Romanian. */
const MINE = new WordSet('meu mea mei mele');
/** Behind these such a word is the thing, where names have no article. */
const ARTICLES = of({ es: 'el la los las un una', fr: 'le la les un une des', nl: 'de het een' });

/** What the lists of all languages together say against a name. */
const AGAINST =
  W.english | W.word | W.function | W.medical | W.country | W.region | W.city | W.bigCity | W.dictionary;
/** What is said at the beginning of a sentence as well. */
const WORDS = W.word | W.function | W.dictionary | W.medical;
const NAME = W.first | W.sureFirst | W.listedFirst;
const NAME_OR_TOWN = W.sureFirst | W.sureLast | W.city | W.bigCity;

const isNorthernName = (word: string): boolean => northernNames.has(word.toLowerCase());
/** "sån", "lära": San and Lara only to hashes, which fold the letter. */
export const isNorthernWord = (language: string, word: string): boolean =>
  NORTHERN.has(language) && NORTHERN_LETTER.test(word) && !isNorthernName(word);

/** Whether the language has the word, whatever the lists have it as. */
export const isOwnWord = (language: string, hash: number): boolean => EVERYDAY[language]?.has(hash) === true;

/** What the lists have as a name and the language as a word: "Björk och gräs", "Vanille", "Lån". */
function ownWords(scan: Scan, language: string): void {
  const northern = NORTHERN.has(language);
  if (EVERYDAY[language] === undefined) return;
  for (const token of scan.capitals) {
    const value = scan.value[token]!;
    if (isOwnWord(language, scan.hash[token]!) && (language === 'de' || opensSentence(scan, token)))
      scan.value[token] = (value & ~NAME_OR_TOWN) | W.dictionary;
    else if (northern) {
      const word = scan.text.slice(scan.start[token]!, scan.end[token]!);
      if (isNorthernName(word)) scan.value[token] = (value & ~AGAINST) | NAME;
      else if (isNorthernWord(language, word)) scan.value[token] = value & ~NAME;
    }
  }
}

/** Without a class of a name or a town, an everyday thing of the language. */
export const THING: number = W.word | W.dictionary;

/**
 * The lexicon is of all languages at once: "Malte" is an island of the French, "Lucía" a country, "Can" a verb. Where the
 * language says that it is somebody, the token gets the classes of a name.
 */
export function ownNames(scan: Scan, language: string): void {
  ownWords(scan, language);
  const [care, things] = [CARE[language], THINGS[language]];
  if (care !== undefined) ownThings(scan, care, THING | W.medical);
  if (things !== undefined) ownThings(scan, things, THING);
  if (language === 'vi') vietnameseWords(scan);
  const sure = SURE[language];
  if (sure === undefined) return;
  const inside = INSIDE[language];
  const verbs = VERBS[language];
  for (const token of scan.capitals) {
    if (scan.shape[token] !== SHAPE.title) continue;
    const hash = scan.hash[token]!;
    const known = sure.has(hash);
    if (care?.has(hash) === true || things?.has(hash) === true) continue;
    if (!known && inside?.has(hash) !== true) continue;
    const word = !known || (scan.value[token]! & WORDS) !== 0;
    if (word && opensSentence(scan, token) && !closesText(scan, token) && !doesSomething(scan, token, verbs))
      continue;
    if (
      !known &&
      (amongCapitals(scan, token, language) || ARTICLES[language]?.has(scan.hash[token - 1] ?? 0) === true)
    )
      continue;
    // "Jasmin-Tee", "Pierre-Buffière"
    if (scan.gap(token) === GAP.hyphen && (scan.value[token + 1]! & (W.first | W.last)) === 0) continue;
    scan.value[token] = (scan.value[token]! & ~AGAINST) | NAME;
  }
}

/** "Tila, Valeriana", "en Rehabilitación": a thing of the language loses the classes of a name and of a town. */
function ownThings(scan: Scan, things: WordSet, as: number): void {
  for (const token of scan.capitals) {
    if (scan.shape[token] !== SHAPE.title || !things.has(scan.hash[token]!)) continue;
    const named = (scan.value[token]! & (W.first | W.last)) !== 0;
    if ((named || as === THING) && isSomebody(scan, token)) continue;
    scan.value[token] = (scan.value[token]! & ~(NAME | W.last | W.sureLast | W.city | W.bigCity)) | as;
  }
}

/** "mi hija Valeriana", "fiul meu Crin", "Melisa Ruiz", "Gracias, Miel": a relative before, a capital behind, or the end of a letter. */
function isSomebody(scan: Scan, token: number): boolean {
  const before = token > 0 ? scan.gap(token - 1) : GAP.other;
  if (before === GAP.space) {
    if (CALLED.has(scan.hash[token - 1]!) || MINE.has(scan.hash[token - 1]!)) return true;
  }
  if (before === GAP.comma && token === scan.count - 1 && (token === 1 || scan.gap(token - 2) !== GAP.comma))
    return true;
  return (
    scan.gap(token) === GAP.space &&
    (scan.shape[token + 1]! & CAPITAL) !== 0 &&
    (scan.value[token + 1]! & (W.first | W.last)) !== 0
  );
}

function opensSentence(scan: Scan, token: number): boolean {
  if (token === 0) return true;
  const gap = scan.gap(token - 1);
  return gap !== GAP.space && gap !== GAP.comma;
}

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
