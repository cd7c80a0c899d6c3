import { hashWord } from '../../characters.ts';
import type { Odds } from '../../context/model.ts';
import { NAMED_WORDS } from '../../cues/everyday.ts';
import { GIVEN_INSIDE } from '../../cues/given-capital.ts';
import {
  SMALL_FAMILIES,
  SMALL_NAMES,
  SMALL_POSSESSED,
  SMALL_THINGS,
  SMALL_WORDS,
} from '../../cues/small-names.ts';
import { type Document, GAP } from '../../document.ts';
import { isNorthernWord } from '../../everyday-words.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet, wordSets } from '../../word-set.ts';
import { PARTICLES } from './clause.ts';
import { isEponym } from './eponyms.ts';
import { isRatherThing } from './namesakes.ts';
import { weigh } from './odds.ts';
import { isMaximum, isRelative } from './people.ts';
import { isTypedSmall } from './small-letters.ts';
import { GIVEN, isGiven, isOwn, lastOf } from './small-people.ts';

/**
 * Names in texts without capitals that no phrase announces ("is it ok if james skips his pill"): one that is nothing else in
 * its language needs only a place that does not speak against somebody, one that is a word as well a place that speaks for it.
 * What the places say was learned from texts without capitals, too (`scripts/train-context.ts`).
 */
const odds: Odds = { name: 0, town: 0 };
/** Log odds from which a name is taken that is nothing else. */
const FLOOR = -4.5;
/** The same of one that no language has as a word, or that the language has among its own names. */
const FLOOR_OF_SURE = -8;
/** The same of one that is a word. */
const FLOOR_OF_WORD = 0.25;
/** The same of a last name behind a first name. */
const FLOOR_OF_NEXT = -2;
const FLOOR_OF_SURE_NEXT = -4.5;
/** Tokens of a text that somebody typed, and did not write. */
const LONGEST_TYPED = 60;
const WORDS = W.function | W.english;
const NOTHING = W.medical | W.country | W.region;
/** What a word is with its "s". */
const AS_IT_IS = W.english | NOTHING;
const EFFORT = 0.3;
const SHORTEST = 3;
/** Letters of a name that has lost its apostrophe. */
const SHORTEST_OWNER = 4;
const WINDOW = 24;
const SMALL_S = 115;

const WORDS_TOO = wordSets(
  Object.fromEntries(
    Object.entries(SMALL_WORDS).map(([language, words]) => [
      language,
      `${words} ${GIVEN_INSIDE[language] ?? ''}`,
    ]),
  ),
);
const NAMES = wordSets(SMALL_NAMES);
const NAME = wakeBit(Object.values(NAMES).map((names) => names!));
/** "foi uma vitória", "un marco": nobody has an indefinite article. */
const ONE = wordSets({
  pt: 'uma um',
  es: 'una un',
  it: 'una uno un',
  fr: 'une un',
  de: 'eine ein einen einem einer',
  nl: 'een',
});
const THINGS = wordSets({ sv: NAMED_WORDS.sv!, da: NAMED_WORDS.da!, nb: NAMED_WORDS.nb!, ...SMALL_THINGS });
const POSSESSED: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(SMALL_POSSESSED).map(([language, words]) => [
    language,
    new RegExp(`^ (?:${words})(?!\\p{L})`, 'iu'),
  ]),
);
/** A church, a hospital, a day, a disease. */
const SAINT = new WordSet('st saint sint sankt san sant santo são święty świętego north south');
/** "sarà", "verá", "falló": forms of verbs that only their accent tells from Sara and Vera, which hashes do not see. */
const FUTURE: Readonly<Record<string, RegExp>> = { it: /(?:à|(?<!col)ò)$/u, es: /[áó]$/u, pt: /á$/u };
interface Family {
  readonly before: RegExp | undefined;
  readonly behind: RegExp | undefined;
}
const FAMILIES: Readonly<Record<string, Family>> = Object.fromEntries(
  Object.entries(SMALL_FAMILIES).map(([language, { before, behind }]) => [
    language,
    {
      before: before === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${before}) $`, 'u'),
      behind: behind === undefined ? undefined : new RegExp(`^ (?:${behind})(?!\\p{L})`, 'u'),
    },
  ]),
);

export function findSmallNames(document: Document): void {
  if (GIVEN[document.language] === undefined && !isEnglish(document)) return;
  for (const token of document.scan.capitals)
    if (
      document.scan.taken[token] === 0 &&
      document.scan.shape[token] === SHAPE.title &&
      isOwner(document, token)
    )
      document.take(token, token, 'NAME', 'name-small');
  const typed = isTypedSmall(document);
  if (!typed && !isWithoutCapitals(document)) return;
  const { scan } = document;
  const names = NAMES[document.language];
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1)) {
    if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.lower) continue;
    const named = (scan.wakes[token]! & NAME) !== 0 && names?.has(scan.hash[token]!) === true;
    if (scan.end[token]! - scan.start[token]! < SHORTEST && !named) continue;
    const value = scan.value[token]!;
    if (isOwner(document, token) || ((value & W.last) !== 0 && isFamily(document, token)))
      document.take(token, token, 'NAME', 'name-small');
    else if (
      (named || (value & W.first) !== 0 || isOwn(document, token)) &&
      isSomebody(document, token, typed)
    )
      document.take(token, nameEnd(document, token), 'NAME', 'name-small');
  }
}

/** Names learned from lists in the response's language, or in any text that reads as English. */
const isEnglish = (document: Document): boolean => document.language === 'en' || document.english;

/** No capital but at the beginning of sentences, where telephones write them by themselves. */
export function isWithoutCapitals(document: Document): boolean {
  document.withoutCapitals ??= hasNoCapitalInside(document);
  return document.withoutCapitals;
}

/** Read in the words: the list of capitals is part of the text only once it was replaced. */
function hasNoCapitalInside({ scan }: Document): boolean {
  if (scan.count >= LONGEST_TYPED) return false;
  for (let token = 1; token < scan.count; token += 1)
    if ((scan.shape[token]! & CAPITAL) !== 0) {
      const gap = scan.gap(token - 1);
      if (gap === GAP.space || gap === GAP.comma) return false;
    }
  return true;
}

/** Past a last name: "aisha khan", "kevin o'brien", "fatima el amrani". */
function nameEnd(document: Document, token: number): number {
  const last = lastOf(document, token);
  if (last > token) return last;
  const { scan } = document;
  let next = token + 1;
  if (document.gap(token) !== GAP.space || next >= scan.count) return token;
  const particle = PARTICLES.has(scan.hash[next]!);
  const gap = document.gap(next);
  if (particle && next + 1 < scan.count && (gap === GAP.space || gap === GAP.apostrophe)) next += 1;
  if (scan.taken[next] !== 0 || scan.shape[next] !== SHAPE.lower) return token;
  const value = scan.value[next]!;
  if ((value & (W.function | NOTHING)) !== 0) return token;
  if (particle && gap === GAP.apostrophe) return next;
  if ((value & W.last) === 0) return token;
  if (particle) return (value & W.english) === 0 ? next : token;
  if (isSmallThing(document, next)) return token;
  document.spend(EFFORT);
  scan.taken[token] = 1;
  weigh(document, next, odds);
  scan.taken[token] = 0;
  const sure = (value & (W.sureLast | W.english)) === W.sureLast;
  return odds.name > (sure ? FLOOR_OF_SURE_NEXT : FLOOR_OF_NEXT) ? next : token;
}

function isSomebody(document: Document, token: number, typed: boolean): boolean {
  const alone = isNameAlone(document, token);
  if ((!alone && !(typed && isNameToo(document, token))) || isThing(document, token)) return false;
  document.spend(EFFORT);
  weigh(document, token, odds);
  if (!alone) return odds.name > FLOOR_OF_WORD;
  return Math.max(odds.name, odds.town) > (isSure(document, token) ? FLOOR_OF_SURE : FLOOR);
}

/** A name of the language's own, or of many lists and in no dictionary and on no map. */
function isSure(document: Document, token: number): boolean {
  const value = document.scan.value[token]!;
  if (NAMES[document.language]?.has(document.scan.hash[token]!) === true) return true;
  const against = W.word | W.function | W.english | W.city | W.dictionary;
  return isOwn(document, token) || (value & (W.sureFirst | against)) === W.sureFirst;
}

/** Whether the word is a name and nothing else where the text is written. */
function isNameAlone(document: Document, token: number): boolean {
  const { scan, language } = document;
  const value = scan.value[token]!;
  if (NAMES[language]?.has(scan.hash[token]!) === true) return true;
  if (WORDS_TOO[language]?.has(scan.hash[token]!) === true) return false;
  if (isOwn(document, token)) return true;
  if ((value & (WORDS | NOTHING)) !== 0) return false;
  // What is a word of another language is none in English.
  if (isEnglish(document) && (value & W.sureFirst) !== 0) return true;
  return isGiven(document, token);
}

/** Whether the word is a name as well as a word. */
function isNameToo({ scan }: Document, token: number): boolean {
  return (scan.value[token]! & (W.listedFirst | W.function | NOTHING)) === W.listedFirst;
}

/** Whether the word is another thing in small letters, whatever the lists say. */
export const isSmallThing = (document: Document, token: number): boolean =>
  THINGS[document.language]?.has(document.scan.hash[token]!) === true ||
  isNorthernWord(document.language, document.word(token));

function isThing(document: Document, token: number): boolean {
  const { scan } = document;
  if (
    token > 0 &&
    (SAINT.has(scan.hash[token - 1]!) || ONE[document.language]?.has(scan.hash[token - 1]!) === true)
  )
    return true;
  if (isMaximum(document, token)) return true;
  if (document.gap(token) === GAP.hyphen || (token > 0 && document.gap(token - 1) === GAP.hyphen))
    return true;
  if (document.is(token, 'digit') || isDate(document, token)) return true;
  if (isSmallThing(document, token) || isEponym(document, token, token)) return true;
  if (FUTURE[document.language]?.test(document.word(token)) === true) return true;
  return isRelative(document, token) || isRatherThing(document, token);
}

/** "marco" and "jan" are months elsewhere: of the language's own names only those beside a number are one. */
function isDate(document: Document, token: number): boolean {
  if (!document.is(token, 'month') && !document.is(token, 'dateWord')) return false;
  const { shape } = document.scan;
  const beside = (token > 0 ? shape[token - 1]! : 0) | shape[token + 1]!;
  return !isOwn(document, token) || (beside & (SHAPE.digits | SHAPE.alnum)) !== 0;
}

/** "jamess fever": a name that has lost its apostrophe, before what people have. */
function isOwner(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  if (end - start <= SHORTEST_OWNER || text.charCodeAt(end - 1) !== SMALL_S) return false;
  const possessed = POSSESSED[language] ?? (isEnglish(document) ? POSSESSED.en : undefined);
  if (possessed === undefined || (scan.value[token]! & AS_IT_IS) !== 0) return false;
  document.spend(EFFORT);
  if (!possessed.test(text.slice(end, end + WINDOW))) return false;
  const hash = hashWord(text.slice(start, end - 1));
  if (THINGS[language]?.has(hash) === true || WORDS_TOO[language]?.has(hash) === true) return false;
  const value = scan.lookUp(hash);
  if (GIVEN[language]?.has(hash) === true) return true;
  return (value & W.sureFirst) !== 0 && (value & (WORDS | NOTHING)) === 0;
}

/** "the miller family has it", "familie krause": a last name beside what makes a family of it. */
function isFamily(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  const family = FAMILIES[language] ?? (isEnglish(document) ? FAMILIES.en : undefined);
  if (family === undefined || (scan.value[token]! & (W.function | NOTHING)) !== 0) return false;
  if (isSmallThing(document, token)) return false;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  document.spend(EFFORT);
  if (family.before?.test(text.slice(Math.max(0, start - WINDOW), start)) === false) return false;
  return family.behind?.test(text.slice(end, end + WINDOW)) !== false;
}
