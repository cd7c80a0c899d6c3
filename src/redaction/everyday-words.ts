import { CARE_WORDS, NAMED_WORDS, THING_WORDS } from './cues/everyday.ts';
import { NORTHERN_NAMES } from './cues/northern-names.ts';
import { CALLINGS } from './cues/people.ts';
import { GAP } from './document.ts';
import { CAPITAL, type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';
import { WordSet, wordSets } from './word-set.ts';

/** A text whose language nobody names is read as the south writes. */
const NAMED = wordSets({ ...NAMED_WORDS, '': `${NAMED_WORDS.es} ${NAMED_WORDS.pt} ${NAMED_WORDS.pl}` });
const CARE = wordSets(CARE_WORDS);
const THINGS = wordSets(THING_WORDS);
const NORTHERN = new Set(['sv', 'da', 'nb']);
const northernNames = new Set(NORTHERN_NAMES.split(' '));
const NORTHERN_LETTER = /[åäöæø]/i;
/** Relatives, professions and forms of address, those of further languages too. */
const CALLED = new WordSet(
  `${CALLINGS} syn dcera dceru manžel manželka sestra bratr maminka tatínek pan paní mudr doktor doktorka fiam lányom férjem feleségem anyám apám dr doktornő син сина донька доньку чоловік дружина брат сестра мама тато лікар лікарка пан пані fiul fiica soțul soția mama tata sora fratele doamna domnul doctor señora señor sra sr dona seu pani pana panią bu pak ibu`,
);
/** How somebody is addressed, behind the name: "Ramazan Bey", "Şeker Hanım". */
const ADDRESSED = new WordSet(
  'bey beyin beye hanım hanımın hanıma efendi hoca hocam usta amca amcam teyze teyzem abi abla ablam dayı yenge dede nine ji bhai didi saab sahab',
);
/** Behind a relative of Romanian. */
const MINE = new WordSet('meu mea mei mele');

/** What the lists of all languages together say against a name. */
export const AGAINST: number =
  W.english | W.word | W.function | W.medical | W.country | W.region | W.city | W.bigCity | W.dictionary;
export const FIRST: number = W.first | W.sureFirst | W.listedFirst;
const TOWN = W.city | W.bigCity;

/** Without a class of a name or a town, an everyday thing of the language. */
export const THING: number = W.word | W.dictionary;

/** Whether the language has the word, whatever the lists have it as. */
export const isOwnWord = (language: string, hash: number): boolean => NAMED[language]?.has(hash) === true;

/** Whether it is a thing of the language and none of its names. */
export const isThing = (language: string, hash: number): boolean =>
  CARE[language]?.has(hash) === true || THINGS[language]?.has(hash) === true;

const isNorthernName = (word: string): boolean => northernNames.has(word.toLowerCase());
/** "sån", "lära": San and Lara only to hashes, which fold the letter. */
export const isNorthernWord = (language: string, word: string): boolean =>
  NORTHERN.has(language) && NORTHERN_LETTER.test(word) && !isNorthernName(word);

/** Takes from the everyday words of the language the classes that they have as names or towns elsewhere. */
export function everydayWords(scan: Scan, language: string): void {
  namedWords(scan, language);
  const [care, things] = [CARE[language], THINGS[language]];
  if (care !== undefined) thingsOf(scan, care, THING | W.medical);
  if (things !== undefined) thingsOf(scan, things, THING);
}

export function opensSentence(scan: Scan, token: number): boolean {
  if (token === 0) return true;
  const gap = scan.gap(token - 1);
  return gap !== GAP.space && gap !== GAP.comma;
}

/** What the lists have as a name and the language as a word too: "Björk och gräs", "Vanille", "Lån". In German everywhere. */
function namedWords(scan: Scan, language: string): void {
  const named = NAMED[language];
  if (named === undefined) return;
  const northern = NORTHERN.has(language);
  for (const token of scan.capitals) {
    const value = scan.value[token]!;
    if (named.has(scan.hash[token]!) && (language === 'de' || opensSentence(scan, token)))
      scan.value[token] = (value & ~(W.sureFirst | W.sureLast | TOWN)) | W.dictionary;
    else if (northern) {
      const word = scan.text.slice(scan.start[token]!, scan.end[token]!);
      if (isNorthernName(word)) scan.value[token] = (value & ~AGAINST) | FIRST;
      else if (isNorthernWord(language, word)) scan.value[token] = value & ~FIRST;
    }
  }
}

/** "Tila, Valeriana", "en Rehabilitación": a thing of the language loses the classes of a name and of a town. */
function thingsOf(scan: Scan, things: WordSet, as: number): void {
  for (const token of scan.capitals) {
    if (scan.shape[token] !== SHAPE.title || !things.has(scan.hash[token]!)) continue;
    const named = (scan.value[token]! & (W.first | W.last)) !== 0;
    if ((named || as === THING) && isSomebody(scan, token)) continue;
    scan.value[token] = (scan.value[token]! & ~(FIRST | W.last | W.sureLast | TOWN)) | as;
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
  if (scan.gap(token) === GAP.space && ADDRESSED.has(scan.hash[token + 1]!)) return true;
  return (
    scan.gap(token) === GAP.space &&
    (scan.shape[token + 1]! & CAPITAL) !== 0 &&
    (scan.value[token + 1]! & (W.first | W.last)) !== 0
  );
}
