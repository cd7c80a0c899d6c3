import { isLargePlace } from '../../cues/large.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WholeWord } from '../../whole-word.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isIndonesianWord } from '../languages/indonesian/names.ts';
import { camel, capitalAt, lastFirst, shoutedInverted, shoutedPair, upperPair } from './capitals.ts';
import { PARTICLES, smallLastName } from './clause.ts';
import { isEponym } from './eponyms.ts';
import { isSurnameForm, isUnknown } from './evidence.ts';
import { isStop } from './grammar.ts';
import { isNamesake, isOfCountry, isRatherThing } from './namesakes.ts';
import { isRatherWord } from './odds.ts';
import { isRelative } from './people.ts';
import { isSmallThing } from './small-names.ts';
import { isNameHere } from './words-elsewhere.ts';

/** Names without any phrase: two capitals of which the lexicon knows one, and first names that are nothing else. */
export function findLoneNames(document: Document): void {
  const { scan } = document;
  for (const token of scan.capitals) {
    const value = scan.value[token]!;
    if (scan.taken[token] === 1 || (scan.shape[token] === SHAPE.mixed && camel(document, token))) continue;
    const here = isNameHere(document, token);
    if ((!here && (value & (W.first | W.last)) === 0) || isIndonesianWord(document, token)) continue;
    if (isOfCountry(document, token)) continue;
    if (shoutedPair(document, token)) continue;
    if (upperPair(document, token) || shoutedInverted(document, token) || lastFirst(document, token))
      continue;
    if ((scan.shape[token]! & SHAPE.caseless) !== 0) {
      caselessPair(document, token);
      continue;
    }
    if (scan.shape[token] === SHAPE.mixed && scan.end[token]! - scan.start[token]! < 5) continue;
    if (isRelative(document, token)) continue;
    if (here && !isEponym(document, token, token)) {
      document.take(token, token, 'NAME', 'name-single');
      continue;
    }
    const last = pairEnd(document, token);
    if (last === token && isNameInside(document, token)) {
      document.take(token, token, 'NAME', 'name-single');
      continue;
    }
    if (last > token && (isNamesake(document, token, last) || isGermanNoun(document, token, last))) continue;
    if (last > token && !isEponym(document, token, last)) document.take(token, last, 'NAME', 'name-pair');
    else if (
      last === token &&
      (isLoneFirst(document, token) || opens(document, token)) &&
      !isRatherWord(document, token, beginsSentence(document, token)) &&
      !isLargePlace(document.text.slice(scan.start[token]!, scan.end[token]!))
    )
      document.take(token, token, 'NAME', 'name-single');
  }
}

/**
 * "мы с Алёной", "y Nahia llora": where nouns have no capitals, a capital inside a sentence is a name, and a first name
 * that is no word is somebody's.
 */
function isNameInside(document: Document, token: number): boolean {
  const { scan, text } = document;
  const value = scan.value[token]!;
  if ((value & W.first) === 0 || scan.shape[token] !== SHAPE.title) return false;
  const unit = text.charCodeAt(scan.start[token]!);
  const cyrillic = unit >= 0x400 && unit <= 0x4ff;
  if (
    !cyrillic &&
    (document.english || document.language === 'de' || (value & (W.english | W.word | W.function)) !== 0)
  )
    return false;
  if (!cyrillic && (scan.end[token]! - scan.start[token]! < 3 || NOUN.is(document, token))) return false;
  if ((value & (W.city | W.country | W.region | W.medical)) !== 0 || isEponym(document, token, token))
    return false;
  if (isRatherThing(document, token)) return false;
  return token > 0 && document.gap(token - 1) === GAP.space && (scan.shape[token - 1]! & SHAPE.lower) !== 0;
}

/** Lower-case pairs of which both words are names and nothing else: "deon schultz". */
export function findLowerNames(document: Document): void {
  const { scan } = document;
  if (
    scan.count > 1 &&
    (scan.value[0]! & W.listedFirst) !== 0 &&
    scan.shape[0] === SHAPE.lower &&
    // "le petit, …"
    !PARTICLES.has(scan.hash[0]!) &&
    smallLastName(document, 1)
  )
    document.take(0, 1, 'NAME', 'name-lower-pair');
  for (const token of scan.lowerNames) {
    if (document.is(token, 'digit') || document.is(token + 1, 'dateWord') || isOfCountry(document, token))
      continue;
    // "maman vit": what a relative does.
    if (isSmallThing(document, token) || isRelative(document, token)) continue;
    if (scan.taken[token] === 1 || token + 1 >= scan.count) continue;
    if (atStart(document, token) && /^, \d/.test(document.text.slice(scan.end[token]!, scan.end[token]! + 3)))
      document.take(token, token, 'NAME', 'name-lower');
    // "una fe bárbara"
    if (document.gap(token) !== GAP.space || /^u[nm]a?$/.test(document.word(token - 1))) continue;
    const next = token + 1;
    const value = scan.value[next]!;
    if (scan.taken[next] === 1 || (scan.shape[next]! & SHAPE.lower) === 0) continue;
    const lastName = (value & (W.sureLast | W.sureFirst)) !== 0 && (value & ENGLISH_OR_WORD) === 0;
    const opening =
      (value & (ENGLISH_OR_WORD | W.city)) === 0 &&
      atStart(document, token) &&
      /^(?:,\s|\s?\n|$)/.test(document.text.slice(scan.end[next]!, scan.end[next]! + 2));
    const surnameForm = isSurnameForm(document, next);
    if (
      (lastName || opening || surnameForm || (document.english && smallLastName(document, next))) &&
      !isEponym(document, token, next)
    )
      document.take(token, next, 'NAME', 'name-lower-pair');
  }
}

function atStart(document: Document, token: number): boolean {
  return token === 0 || document.gap(token - 1) === GAP.line;
}

const ENGLISH_OR_WORD = W.english | W.word | W.function | W.medical;

/** A first and a last name side by side in a script without capitals. */
function caselessPair(document: Document, token: number): void {
  const { scan } = document;
  const next = token + 1;
  if (next >= scan.count || scan.taken[next] === 1 || document.gap(token) !== GAP.space) return;
  const here = scan.value[token]!;
  const there = scan.value[next]!;
  if ((here & W.first) !== 0 && (there & W.last) !== 0 && ((here | there) & (W.word | W.function)) === 0) {
    document.take(token, next, 'NAME', 'name-pair');
  }
}

/** Last token of a run of name words that begins here; `token` when it stands alone. */
export function pairEnd(document: Document, token: number): number {
  const { scan } = document;
  const after = scan.shape[token + 1]!;
  if ((after & CAPITAL) === 0 && !document.is(token + 1, 'particle')) return token;
  document.spend(0.5);
  const value = scan.value[token]!;
  const sureHere =
    isSure(document, value, W.sureFirst | W.sureLast) && (value & (W.country | W.medical)) === 0;
  const ordinary = W.country | (document.english ? W.english | W.medical : ENGLISH_OR_WORD);
  let last = token;
  let evidence = strengthOf(document, value);
  let count = 1;
  for (let next = token + 1; next < scan.count && count < 5; next += 1) {
    if (scan.taken[next] === 1 || isStop(document, next)) break;
    const gap = document.gap(next - 1);
    const initialBefore = scan.end[next - 1]! - scan.start[next - 1]! === 1;
    if (
      gap !== GAP.space &&
      gap !== GAP.hyphen &&
      gap !== GAP.spaces &&
      !(initialBefore && (gap === GAP.dotSpace || gap === GAP.dot))
    )
      break;
    const width = scan.end[next]! - scan.start[next]!;
    const capital = (scan.shape[next]! & CAPITAL) !== 0;
    if (!capital) {
      if (!document.is(next, 'particle') || !capitalAt(document, next + 1)) break;
      // "Kasse das Hautkrebsscreening": an article in German, a particle behind a Portuguese first name.
      if (document.word(next) === 'das' && (value & W.first) === 0) break;
      continue;
    }
    const there = scan.value[next]!;
    if (width > 1 && (there & (W.first | W.last)) === 0 && (there & ordinary) !== 0) break;
    if (scan.shape[next] === SHAPE.upper && scan.shape[token] !== SHAPE.upper && width > 1 && width < 4)
      break;
    const married =
      (there & W.last) !== 0 && (there & W.function) === 0 && (scan.value[next - 1]! & W.sureFirst) !== 0;
    evidence +=
      width === 1
        ? 0
        : (married ? Math.max(1, strengthOf(document, there)) : strengthOf(document, there)) ||
          (isSurnameForm(document, next) ? 1.5 : 0) ||
          (sureHere && (there & W.country) === 0 ? 1 : 0);
    last = next;
    count += 1;
  }
  if (last > token && scan.end[last]! - scan.start[last]! === 1 && count === 2 && (value & W.sureFirst) === 0)
    return -1;
  if (last === token + 1 && namedAfter(document, token, last)) return -1;
  return last === token ? token : evidence >= 2.5 ? last : -1;
}

/** "ecuación de Harris-Benedict": two last names with a hyphen behind a small "of" are discoverers. */
function namedAfter(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  if (document.gap(first) !== GAP.hyphen || first === 0) return false;
  if ((scan.value[first]! & scan.value[last]! & W.sureFirst) !== 0 && (scan.value[last]! & W.last) === 0)
    return false;
  return /^(?:de|del|of|the|tipo|type|by|la|di|von|nach|du|al|según|with|un|una|el|le|a|an|and|y)$/i.test(
    document.word(first - 1),
  );
}

/** 2 for a word that is a name and nothing else, 1 for one that may be a name, 0 for others. */
function strengthOf(document: Document, value: number): number {
  if ((value & (W.first | W.last)) === 0) return 0;
  if ((value & (W.medical | W.country)) !== 0) return 0;
  if ((value & W.function) !== 0 && (!document.english || (value & W.english) !== 0)) return 0;
  if (isSure(document, value, W.sureFirst | W.sureLast)) return (value & W.city) !== 0 ? 1.5 : 2;
  return (value & W.english) !== 0 ? 0.6 : 1;
}

/** A name and nothing else: in English text, words of other languages do not count against it. */
function isSure(document: Document, value: number, bits: number): boolean {
  if ((value & bits) !== 0) return true;
  const names = (bits & W.sureFirst) !== 0 ? W.listedFirst | (bits & W.sureLast ? W.last : 0) : W.last;
  return document.english && (value & names) !== 0 && (value & (W.english | W.medical)) === 0;
}

/** "Halle, Aug 3, 1976, …": a first name that opens the text or a line before a date or number. */
function opens(document: Document, token: number): boolean {
  const { scan } = document;
  if ((scan.value[token]! & (W.first | W.last)) === 0 || !atStart(document, token)) return false;
  if (NOUN.is(document, token)) return false;
  if (document.gap(token) !== GAP.comma || (scan.value[token]! & (W.english | W.function)) !== 0)
    return false;
  const next = token + 1;
  return next < scan.count && (scan.taken[next] === 1 || (scan.shape[next]! & SHAPE.digits) !== 0);
}

/** A capital behind a first name that can be its last name: a name, or a word that no list knows. */
function surname(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (scan.taken[token] === 1) return false;
  if (scan.end[token]! - scan.start[token]! === 1) return true;
  return (value & (W.first | W.last)) !== 0
    ? (value & (W.medical | W.country)) === 0
    : strange(document, token);
}

function strange(document: Document, token: number): boolean {
  const bits = W.english | W.word | W.function | W.medical | W.country | W.region | W.city;
  const { scan } = document;
  return (scan.value[token]! & bits) === 0 && scan.shape[token] === SHAPE.title && isUnknown(document, token);
}

/** "Kiné : Wladimir": a word before a colon is rather what the name is of, save in "a cert for Jadwiga: unfit". */
function isLabel({ scan, text }: Document, token: number): boolean {
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  if ((scan.value[token]! & W.listedFirst) !== 0 || !/^\s?:/.test(text.slice(end, end + 2))) return false;
  return text.slice(Math.max(0, start - 5), start) !== ' for ';
}

/** Whether a capital is only that of a new sentence. */
export function beginsSentence(document: Document, token: number): boolean {
  if (token === 0) return true;
  const gap = document.gap(token - 1);
  return gap === GAP.dotSpace || gap === GAP.line || gap === GAP.colon || gap === GAP.other;
}

/** "Schwarzer Tee", "Zürcher Geschnetzeltes": nouns have capitals, and what stands before is no first name. */
function isGermanNoun({ scan, language }: Document, token: number, last: number): boolean {
  return (
    language === 'de' &&
    last === token + 1 &&
    (scan.value[token]! & W.first) === 0 &&
    (scan.value[last]! & (W.first | W.dictionary)) !== W.first &&
    /er$/.test(scan.text.slice(scan.start[token]!, scan.end[token]!))
  );
}

/** Words with a capital for another reason: German nouns, headings, names of things. */
export const NOUN = new WholeWord(
  /^(?:Gabe|Vida|Vitale|M[áa]ximo|Máxima|Mínimo|Bahar|Umut|Mata|Asma|Olá|Róża|Надежда|Вера|Любовь|Slava|Alba|Aurora|Salud)$/,
);

const SMALL = new WholeWord(/^(?:ive|ill|ids|lets|mas|mes|nina)$/i);

/** One capitalised first name alone: taken when it can hardly be anything else here. */
function isLoneFirst(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (!isSure(document, value, W.sureFirst) || (scan.shape[token]! & SHAPE.title) === 0) return false;
  if (isRatherThing(document, token)) return false;
  if ((value & (W.medical | W.country | W.region | W.bigCity)) !== 0) return false;
  if (scan.end[token]! - scan.start[token]! < 3 || SMALL.is(document, token)) return false;
  if (!document.english && NOUN.is(document, token)) return false;
  if (document.is(token, 'month') || document.is(token, 'digit') || isLabel(document, token)) return false;
  if (token > 0 && /^(?:st|saint|san|santa)$/i.test(document.word(token - 1))) return false;
  if (document.gap(token) === GAP.hyphen || (token > 0 && document.gap(token - 1) === GAP.hyphen))
    return false;
  if (capitalAt(document, token + 1) && document.gap(token) === GAP.space && !surname(document, token + 1))
    return false;
  if (
    token > 0 &&
    capitalAt(document, token - 1) &&
    document.gap(token - 1) === GAP.space &&
    !beginsSentence(document, token - 1) &&
    !strange(document, token - 1)
  )
    return false;
  return !isEponym(document, token, token);
}
