import { hashWord } from '../../characters.ts';
import { GIVEN_WORDS } from '../../cues/given-words.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import {
  AND,
  BESIDE_AFTER,
  BESIDE_BEFORE,
  DEEDS,
  DETERMINERS,
  EVERY_DAY,
  EXPLAINED,
  HONOURED,
  MODAL,
  TOO,
  TURKISH_NAMED,
  WITH_SOMEBODY,
} from './deed-words.ts';
import { isBrand, isEponym, isMedicalName, tailFollows } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { isOfCountry, isRatherThing } from './namesakes.ts';
import { callings, isRelative, kin } from './people.ts';
import { framesOf } from './sentence-frames.ts';
import { isTypedSmall } from './small-letters.ts';
import { GIVEN, OWN } from './small-people.ts';

/**
 * First names that are words, at the beginning of a sentence or in small letters: what stands behind them is what people
 * alone suffer and do ("brooklyn threw up", "Deniz dün gece kustu"), or they stand beside somebody who was found.
 */
const ID = 'name-deed';
const WORDS: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries(GIVEN_WORDS).map(([language, words]) => [language, new WordSet(words)]),
);
const DOER = OWN | wakeBit(Object.values(WORDS));
/** On many lists as first names, and hardly anybody's. */
const NOBODY = new WordSet(
  'vit ramadan ramadán selam salam baby bebe bébé guy anni diyor toma tome massimo ive sama',
);
const WHERE = new WordSet(
  'in at from to near em no na de en desde à a da di aus nach bei te uit naar w we z do в из под dari ke',
);
const and = new WordSet(AND);
/** Names that are what relatives do as well: "my mum hopes", "dad rose". */
const VERBS =
  /^(?:hope|rose|drew|grant|chase|mark|pat(?=s)|dash|trace|wade|skip|bill|cash|reign|journey|heath|ray|grace|can|yeter|döndü|durmuş|dursun|umut|gül|güler|güven|bulut|pia|amato|amata|donato|donata|mira|para|deja)$/u;
const WINDOW = 56;
const BACK = 20;
const EFFORT = 0.3;
const SHORTEST = 3;
const NEVER = W.medical | W.country | W.region;
/** Words of any language. */
const EVERYDAY = W.word | W.english | W.function;
const AGAINST = EVERYDAY | W.dictionary | W.city | NEVER;
const NAMES = W.first | W.last;

export function findDoers(document: Document): void {
  const { scan, language } = document;
  if (DEEDS[language] === undefined || isShouting(scan)) return;
  for (const token of scan.capitals) if (scan.shape[token] === SHAPE.title) takeDoer(document, token);
  if (!isTypedSmall(document)) return;
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1))
    if (scan.shape[token] === SHAPE.lower) {
      takeDoer(document, token);
      takeLastName(document, token);
    }
}

/** "была у зайцева", "war bei lüders": a last name that is no word, town or discoverer. */
function takeLastName(document: Document, token: number): void {
  const { scan, text } = document;
  const value = scan.value[token]!;
  if (scan.taken[token] === 1 || token === 0 || (value & (W.last | AGAINST)) !== W.last) return;
  if (isMedicalName(scan.hash[token]!) || scan.end[token]! - scan.start[token]! <= SHORTEST) return;
  document.spend(EFFORT);
  const start = scan.start[token]!;
  if (WITH_SOMEBODY[document.language]?.test(text.slice(Math.max(0, start - BACK), start)) !== true) return;
  if (!tailFollows(document, token)) document.take(token, token, 'NAME', ID);
}

function takeDoer(document: Document, token: number): void {
  const { scan } = document;
  if (scan.taken[token] === 1) return;
  // "nana jo"
  const short = scan.end[token]! - scan.start[token]! < SHORTEST;
  if (short && (document.language !== 'en' || !isCalledSo(document, token))) return;
  if (isExplained(document, token)) {
    document.take(token, token, 'NAME', ID);
    return;
  }
  const uncle = isUncle(document, token);
  if (!uncle && !isGiven(document, token)) return;
  document.spend(EFFORT);
  if (
    !uncle &&
    !isCalledSo(document, token) &&
    !doesDeed(document, token) &&
    !isBeside(document, token) &&
    !isAsked(document, token)
  )
    return;
  if (isRatherThing(document, token) || tailFollows(document, token) || isRelative(document, token)) return;
  document.take(token, withLastName(document, token), 'NAME', ID);
}

/** "Bakker (cardioloog)", "Appukuttan sir": a capital that what stands behind it makes somebody. */
function isExplained(document: Document, token: number): boolean {
  const { scan, text } = document;
  const value = scan.value[token]!;
  if (scan.shape[token] !== SHAPE.title || (value & NEVER) !== 0 || document.is(token, 'title')) return false;
  if ((value & W.function) !== 0 || isMedicalName(scan.hash[token]!) || isBrand(scan.hash[token]!))
    return false;
  if (callings.has(scan.hash[token]!) || document.is(token, 'stopLabel') || isOfCountry(document, token))
    return false;
  const end = scan.end[token]!;
  if (text.charAt(end) !== ' ') return false;
  const known = (value & NAMES) !== 0;
  if (document.country === 'IN' && (known || (value & EVERYDAY) === 0) && (value & W.english) === 0)
    if (HONOURED.test(text.slice(end, end + BACK))) return true;
  if (text.charAt(end + 1) !== '(' || (!known && (value & (EVERYDAY | W.dictionary)) !== 0)) return false;
  const who = EXPLAINED.exec(text.slice(end, end + WINDOW))?.[1];
  return who !== undefined && callings.has(hashWord(who)) && !isMedicalForm(document.word(token));
}

/** "auntie pat", "Poyraz'ın": a name behind a relative, or with what Turkish puts behind names alone. */
function isCalledSo(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  const end = scan.end[token]!;
  if (language === 'tr' && scan.shape[token] === SHAPE.title)
    return TURKISH_NAMED.test(text.slice(end, end + BACK));
  if (scan.shape[token] !== SHAPE.lower || token === 0 || document.gap(token - 1) !== GAP.space) return false;
  return kin.has(scan.hash[token - 1]!) && !VERBS.test(document.word(token));
}

const NURSE = new WordSet('nurse pastor');
const ARTICLE = new WordSet('the a my our his her their your this that');
/** Who is called so by everybody. */
const UNCLES = new WordSet('uncle auntie aunty aunt tita kuya nurse pastor');
/** How words end that somebody mistyped. */
const NO_FORM = /(?:ed|ing|s|ly)$/u;

/** "uncle festus" in small letters: behind these a word that no list has is a name. */
function isUncle(document: Document, token: number): boolean {
  const { scan } = document;
  if (document.language !== 'en' || token === 0 || scan.shape[token] !== SHAPE.lower) return false;
  if (!UNCLES.has(scan.hash[token - 1]!) || document.gap(token - 1) !== GAP.space) return false;
  // "the nurse ferritin is what she reads": a profession with an article is nobody's form of address.
  const named = (scan.value[token]! & NAMES) !== 0;
  if (!named && NURSE.has(scan.hash[token - 1]!) && ARTICLE.has(scan.hash[token - 2] ?? 0)) return false;
  if (!named && isMedicalForm(document.word(token))) return false;
  return (scan.value[token]! & (EVERYDAY | NEVER)) === 0 && !NO_FORM.test(document.word(token));
}

/** A first name of several lists or of the language's own; one that is a word has to be known as both. */
function isGiven(document: Document, token: number): boolean {
  const { scan, language } = document;
  const value = scan.value[token]!;
  // Most words end here.
  if ((value & W.listedFirst) === 0 && (scan.wakes[token]! & DOER) === 0) return false;
  const hash = scan.hash[token]!;
  if (NOBODY.has(hash) || document.is(token, 'title') || document.is(token, 'kin')) return false;
  if (GIVEN[language]?.has(hash) === true || WORDS[language]?.has(hash) === true)
    return (value & W.medical) === 0 || (value & W.listedFirst) !== 0;
  if ((value & (NEVER | EVERYDAY)) !== 0 || isBrand(hash)) return false;
  return (value & W.listedFirst) !== 0;
}

function doesDeed(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  const deeds = DEEDS[language]!;
  const end = scan.end[token]!;
  const after = text.slice(end, end + WINDOW);
  if (!after.startsWith(' ') && !after.startsWith(', ')) return false;
  if (isThing(document, token)) return false;
  if (deeds.test(after)) return true;
  const own = GIVEN[language]?.has(scan.hash[token]!) === true;
  if (own && scan.shape[token] === SHAPE.title && EVERY_DAY[language]?.test(after) === true) return true;
  if ((scan.value[token]! & EVERYDAY) !== 0 || (language === 'en' && WORDS.en!.has(scan.hash[token]!)))
    return false;
  return TOO[language]?.test(after) === true || framesOf(document)?.lives.test(after) === true;
}

/** "the rose", "una alba", "em Olinda": the thing, save where names have articles, or the town. */
function isThing(document: Document, token: number): boolean {
  const { scan } = document;
  if (token === 0 || document.gap(token - 1) !== GAP.space) return false;
  if ((scan.value[token]! & W.city) !== 0 && WHERE.has(scan.hash[token - 1]!)) return true;
  return DETERMINERS[document.language]?.has(document.scan.hash[token - 1]!) === true;
}

/** "heb je ties al paracetamol gegeven": in small letters, a first name of the language where people stand. */
function isAsked(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  const hash = scan.hash[token]!;
  if (scan.shape[token] !== SHAPE.lower || GIVEN[language]?.has(hash) !== true) return false;
  if (WORDS[language]?.has(hash) === true) return false;
  // What the dictionaries of no language have is nothing else.
  if ((scan.value[token]! & AGAINST) === 0) return !isEponym(document, token, token);
  if ((scan.value[token]! & (W.function | W.city | NEVER)) !== 0 || isMedicalName(hash)) return false;
  const start = scan.start[token]!;
  return MODAL[language]?.test(text.slice(Math.max(0, start - BACK), start)) === true;
}

/** "[NAME_1] and Sage": on the other side of a small "and". */
function isBeside(document: Document, token: number): boolean {
  const { scan, text, language } = document;
  const value = scan.value[token]!;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (
    !isNamed(document, token, -1) &&
    !isNamed(document, token, 1) &&
    !BESIDE_BEFORE.test(text.slice(Math.max(0, start - BACK), start)) &&
    !BESIDE_AFTER.test(text.slice(end, end + BACK))
  )
    return false;
  if (isEponym(document, token, token)) return false;
  const own = GIVEN[language]?.has(scan.hash[token]!) === true;
  return own || (value & EVERYDAY) === 0;
}

/** Whether the word behind a small "and" was found to be a name, on the side given. */
function isNamed(document: Document, token: number, side: -1 | 1): boolean {
  const { scan } = document;
  const other = token + 2 * side;
  if (other < 0 || other >= scan.count || scan.taken[other] !== 1) return false;
  const left = Math.min(token, other);
  if (document.gap(left) !== GAP.space || document.gap(left + 1) !== GAP.space) return false;
  if (!and.has(scan.hash[left + 1]!)) return false;
  const start = scan.start[other]!;
  return document.found.some((one) => one.type === 'NAME' && one.start <= start && one.end > start);
}

function withLastName(document: Document, token: number): number {
  const { scan } = document;
  const next = token + 1;
  if (next >= scan.count || scan.taken[next] === 1 || document.gap(token) !== GAP.space) return token;
  if (scan.shape[next] !== SHAPE.title || scan.shape[token] !== SHAPE.title) return token;
  return (scan.value[next]! & NAMES) !== 0 && (scan.value[next]! & NEVER) === 0 ? next : token;
}
