import type { Odds } from '../../context/model.ts';
import { type Document, type Found, GAP } from '../../document.ts';
import { isThing } from '../../everyday-words.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { PARTICLES } from './clause.ts';
import { isEponym } from './eponyms.ts';
import { isSurnameForm } from './evidence.ts';
import { weigh } from './odds.ts';
import { isRelative } from './people.ts';
import { isSmallThing } from './small-names.ts';
import { isGiven } from './small-people.ts';

/**
 * First and last names side by side in small letters, seen from the last name: where that is nothing else in any
 * language, what stands before it may be a word as well ("georg munk", "minna järvinen"). Then what goes on with a name
 * that was found: second last names ("raúl posada valdivia") and what a hyphen joins ("ditte-marie bonde").
 */
const odds: Odds = { name: 0, town: 0 };
/** Log odds from which a word that is a last name as well goes on with a name. */
const FLOOR_OF_NEXT = -2;
/** The same of a first name that few lists have. */
const FLOOR_OF_RARE = 0;
const LAST_LATIN = 0x24f;
const NOTHING = W.medical | W.country | W.region;
const WORDS = W.english | W.word | W.function;
/** Names everywhere, and small words of one language or another. */
const OFTEN = new WordSet('anna ana mia mai ida ada lea maria eva jan noa ella');
const SHORTEST = 3;
const MOST = 3;
/** Where people have two last names. */
const TWO_LAST_NAMES: ReadonlySet<string> = new Set(['es', 'pt', 'gl', 'ca', 'fil']);

export function findSmallPairs(document: Document): void {
  for (const token of document.scan.doubtful) if (isLastName(document, token)) atLastName(document, token);
  for (const found of document.found) if (found.type === 'NAME') grow(document, found);
}

function isSmall({ scan }: Document, token: number): boolean {
  return scan.taken[token] === 0 && scan.shape[token] === SHAPE.lower;
}

/** A last name that no language has as a word. */
function isLastName(document: Document, token: number): boolean {
  const { scan } = document;
  if (!isSmall(document, token)) return false;
  const value = scan.value[token]!;
  if ((value & (NOTHING | WORDS)) !== 0) return false;
  return (value & W.sureLast) !== 0 ? (value & W.city) === 0 : isSurnameForm(document, token);
}

function atLastName(document: Document, last: number): void {
  const first = last - 1;
  if (
    first >= 0 &&
    document.gap(first) === GAP.space &&
    isFirstName(document, first) &&
    !isEponym(document, first, last)
  ) {
    document.spend(0.3);
    document.take(first, last, 'NAME', 'small-pair');
    return;
  }
  // "kovács anna": as forms and Hungarians have it.
  const next = last + 1;
  if (document.gap(last) !== GAP.space || !isSmall(document, next) || !isFirstName(document, next)) return;
  if (!isEponym(document, last, next) && !isSmallThing(document, next))
    document.take(last, next, 'NAME', 'small-pair');
}

function isFirstName(document: Document, token: number): boolean {
  const { scan, language } = document;
  if (!isSmall(document, token) || scan.end[token]! - scan.start[token]! < SHORTEST) return false;
  const value = scan.value[token]!;
  if ((value & W.first) === 0 || (value & NOTHING) !== 0) return false;
  if (isThing(language, scan.hash[token]!) || isSmallThing(document, token)) return false;
  if (isRelative(document, token)) return false;
  if (isGiven(document, token) || OFTEN.has(scan.hash[token]!)) return true;
  if ((value & W.listedFirst) !== 0) return (value & W.function) === 0;
  if ((value & WORDS) !== 0) return false;
  // Of few lists ("consiglia", "nesa"): in Latin script the place has to speak for somebody.
  if (scan.text.charCodeAt(scan.start[token]!) > LAST_LATIN) return true;
  weigh(document, token, odds);
  return odds.name > FLOOR_OF_RARE;
}

/** Widens a name in small letters over what belongs to it. */
function grow(document: Document, found: Found): void {
  const { scan } = document;
  let last = document.tokenAt(found.end - 1);
  if (scan.shape[last] !== SHAPE.lower || scan.end[last] !== found.end) return;
  const before = last;
  for (let more = 0; more < MOST; more += 1) {
    const next = goesOn(document, last);
    if (next === last) break;
    last = next;
  }
  let first = document.tokenAt(found.start);
  if (first > 0 && scan.shape[first] === SHAPE.lower && belongsBefore(document, first)) first -= 1;
  if (last === before && scan.start[first] === found.start) return;
  found.start = scan.start[first]!;
  found.end = scan.end[last]!;
  document.mark(found.start, found.end);
}

/** The last token of the last name that goes on behind the token; the token itself where none does. */
function goesOn(document: Document, last: number): number {
  const { scan, language } = document;
  let next = last + 1;
  if (next >= scan.count) return last;
  const gap = document.gap(last);
  if (gap === GAP.hyphen) return isSmall(document, next) && isNameWord(document, next) ? next : last;
  if (gap !== GAP.space || !TWO_LAST_NAMES.has(language)) return last;
  let particles = 0;
  while (particles < 2 && PARTICLES.has(scan.hash[next]!) && document.gap(next) === GAP.space) {
    next += 1;
    particles += 1;
  }
  if (!isSmall(document, next) || scan.end[next]! - scan.start[next]! < SHORTEST) return last;
  const value = scan.value[next]!;
  if ((value & W.last) === 0 || (value & (W.function | NOTHING)) !== 0) return last;
  if (isThing(language, scan.hash[next]!) || isSmallThing(document, next)) return last;
  if ((value & WORDS) === 0 && (value & W.dictionary) === 0) return next;
  // "de" before a word is rather a preposition.
  if (particles > 0) return last;
  document.spend(0.3);
  weigh(document, next, odds);
  return odds.name > FLOOR_OF_NEXT ? next : last;
}

/** "ditte-" before a name, "petrova" before a first name, as lists have it. */
function belongsBefore(document: Document, first: number): boolean {
  const before = first - 1;
  const gap = document.gap(before);
  if (gap === GAP.hyphen) return isSmall(document, before) && isNameWord(document, before);
  return gap === GAP.space && isLastName(document, before) && isGiven(document, first);
}

function isNameWord({ scan }: Document, token: number): boolean {
  const value = scan.value[token]!;
  return (value & (W.first | W.last)) !== 0 && (value & (W.function | NOTHING)) === 0;
}
