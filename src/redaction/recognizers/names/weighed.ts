import type { Odds } from '../../context/model.ts';
import { isLargePlace } from '../../cues/large.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { isThing, THING } from '../../everyday-words.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isIndonesianWord } from '../languages/indonesian/names.ts';
import { labelOf } from '../numbers/labels.ts';
import { growName } from './edges.ts';
import { isBrand, isEponym, tailFollows } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { beginsSentence, NOUN } from './lone-names.ts';
import { isNamesake, isObject, isRatherThing } from './namesakes.ts';
import { weigh } from './odds.ts';
import { isRelative } from './people.ts';
import { isTypedSmall } from './small-letters.ts';
import { isSmallThing } from './small-names.ts';
import { isWordToo } from './words-too.ts';

const odds: Odds = { name: 0, town: 0 };

/**
 * Log odds from which a word is taken as a name or a town. Those of the name lists that no dictionary has need the
 * least, since the lists speak for them already.
 */
const FLOOR_OF_FIRST = -2.5;
const FLOOR_OF_LAST = -1;
const FLOOR = 0.75;
/** Of words that are everyday words too. */
const FLOOR_OF_WORD = 2;
/** Of words in small letters that are a first name and in no dictionary. */
const FLOOR_OF_SMALL_FIRST = -1;
const FLOOR_OF_SMALL_ENGLISH = 1.5;
const FLOOR_OF_EPONYM = 2;
/** Behind a word that was taken. */
const FLOOR_OF_NEXT = 0;
/** Languages of which a dictionary or our own texts were read: in others a name of the lists may be an everyday word. */
const READ: ReadonlySet<string> = new Set('de en es fr id it nl pl pt ru tr'.split(' '));
const NAMES = W.first | W.last;
const NEVER = W.medical | W.country | W.region;
const WORDS = W.dictionary | W.english | W.word | W.function | W.city | NEVER;
const SIGN_BEHIND = /^ ?(?:[nN]?[º°]|[nN][º°.]{1,2} ?\d|[nN]r\.? ?\d|[nN]um|№|#)/;
/** Reading the features of a word. */
const EFFORT = 0.3;

/**
 * What no phrase gives away: words that the lists leave open are weighed by the words around them, with weights that were
 * learned from marked texts (`scripts/train-context.ts`).
 */
export function findWeighed(document: Document): void {
  const { doubtful, taken } = document.scan;
  for (let index = 0; index < doubtful.length; index += 1) {
    const token = doubtful[index]!;
    if (taken[token] === 1 || !mayBeTaken(document, token)) continue;
    const type = verdict(document, token);
    if (type === undefined) continue;
    let last = token;
    while (doubtful[index + 1] === last + 1 && goesOn(document, last, type)) {
      index += 1;
      last += 1;
    }
    // "Versichertennummer A1…": a label of what stands behind it.
    if (labelOf(document, token) !== undefined && isNumbered(document, last)) continue;
    if (isNumberedThing(document, token, last) || (type === 'PLACE' && isLabel(document, last))) continue;
    if (isLargePlace(document.text.slice(document.scan.start[token]!, document.scan.end[last]!))) continue;
    if ((type === 'NAME' && isNamesake(document, token, last)) || isNamedAfter(document, token, last))
      continue;
    document.take(token, last, type, 'context');
    if (type === 'NAME') growName(document, document.found.at(-1)!);
  }
}

/** A disease, unless the sentence says all too clearly that somebody is meant: "It was Hunter who called it". */
function isNamedAfter(document: Document, first: number, last: number): boolean {
  if (!isEponym(document, first, last)) return false;
  const { hash, value } = document.scan;
  const listed = (value[first]! & NAMES) !== 0 && !isBrand(hash[first]!);
  return !listed || first < last || odds.name < FLOOR_OF_EPONYM || tailFollows(document, last);
}

/** "a guia nº 20", "come ausilio AUS-1188": a thing in small letters that has a number or a code. */
function isNumberedThing({ scan, text }: Document, first: number, last: number): boolean {
  if ((scan.shape[first]! & SHAPE.lower) === 0) return false;
  const code = scan.taken[last + 1] === 1 && (scan.shape[last + 1]! & (SHAPE.upper | SHAPE.alnum)) !== 0;
  return code || SIGN_BEHIND.test(text.slice(scan.end[last]!, scan.end[last]! + 6));
}

/** "Paszport: …", "Hospital No. …": what a field is called. */
const isLabel = ({ scan, text }: Document, last: number): boolean =>
  /^(?: ?:| [Nn][or]\.? ?[:\dA-Z])/.test(text.slice(scan.end[last]!, scan.end[last]! + 6));

function isNumbered({ scan }: Document, last: number): boolean {
  return ((scan.shape[last + 1] ?? 0) & (SHAPE.digits | SHAPE.alnum)) !== 0;
}

function mayBeTaken(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if ((value & NEVER) !== 0) return false;
  if ((scan.shape[token]! & SHAPE.caseless) !== 0) return false;
  if (
    (value & (NAMES | W.city)) === 0 &&
    ((value & THING) === THING || ((value & WORDS) !== 0 && beginsSentence(document, token)))
  )
    return false;
  // Capitals throughout are an abbreviation more often than somebody.
  if (scan.shape[token] === SHAPE.upper && (value & (W.sureFirst | W.listedFirst)) === 0) return false;
  if (document.is(token, 'title') || document.is(token, 'kin') || document.is(token, 'nameLabel'))
    return false;
  if ((scan.shape[token]! & SHAPE.lower) !== 0) {
    if (isThing(document.language, scan.hash[token]!)) return false;
    if ((value & W.listedFirst) === 0 && isSmallThing(document, token)) return false;
    if (!READ.has(document.language) && (value & W.sureFirst) === 0) return false;
    if (!isTypedSmall(document) && isWordToo(document, token)) return false;
  }
  if (isIndonesianWord(document, token) || isWard(document, token)) return false;
  if (isRatherThing(document, token) || isRelative(document, token) || isObject(document, token))
    return false;
  if (document.is(token, 'month') && (value & W.sureFirst) === 0) return false;
  return !document.is(token, 'digit') && !NOUN.is(document, token);
}

/** "Kepala Ruang Melati", "Station Rose": wards have names of flowers. */
const WARDS = new WordSet('ruang ruangan bangsal kamar paviliun pavilyun ward servisi');
const isWard = ({ scan }: Document, token: number): boolean =>
  token > 0 && scan.gap(token - 1) === GAP.space && WARDS.has(scan.hash[token - 1]!);

function verdict(document: Document, token: number): 'NAME' | 'PLACE' | undefined {
  document.spend(EFFORT);
  weigh(document, token, odds);
  const floor = floorOf(document, token);
  if (odds.name >= odds.town) return odds.name > floor ? 'NAME' : undefined;
  return odds.town > Math.max(floor, FLOOR) ? 'PLACE' : undefined;
}

function floorOf(document: Document, token: number): number {
  const { scan } = document;
  const value = scan.value[token]!;
  const word = (value & WORDS) !== 0;
  if (scan.shape[token] === SHAPE.lower && (value & W.first) !== 0 && !word && READ.has(document.language))
    return document.english ? FLOOR_OF_SMALL_ENGLISH : FLOOR_OF_SMALL_FIRST;
  if (scan.shape[token] === SHAPE.lower || (scan.shape[token] === SHAPE.upper && !isShouting(scan)))
    return FLOOR_OF_WORD;
  const open = word || !READ.has(document.language);
  if ((open && beginsSentence(document, token)) || document.is(token, 'month')) return FLOOR_OF_WORD;
  if (open || (value & NAMES) === 0 || isMedicalForm(document.word(token))) return FLOOR;
  return (value & W.first) !== 0 ? FLOOR_OF_FIRST : FLOOR_OF_LAST;
}

/** Whether the doubtful word behind is of the same name. */
function goesOn(document: Document, last: number, type: 'NAME' | 'PLACE'): boolean {
  const next = last + 1;
  const gap = document.gap(last);
  if ((gap !== GAP.space && gap !== GAP.hyphen) || document.scan.taken[next] === 1) return false;
  if (!mayBeTaken(document, next)) return false;
  document.spend(EFFORT);
  weigh(document, next, odds);
  return (type === 'NAME' ? odds.name : odds.town) > FLOOR_OF_NEXT;
}
