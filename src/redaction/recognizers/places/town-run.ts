import { HASH_START, hashEnd, hashOn, hashWord } from '../../characters.ts';
import { isLargePlace } from '../../cues/large.ts';
import { REGIONS } from '../../cues/regions.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { CAPITAL, type Scan, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isEponym, isMedicalName, tailFollows } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { pairEnd } from './town-parts.ts';

/** How sure the lists are that a capitalised word is a town. */
export const SURENESS = {
  none: 0,
  /** A town that is an everyday word as well: "Flint", "Bath". */
  weak: 1,
  /** No list has it. */
  open: 2,
  /** A town that is a name, or a word of another language, as well. */
  known: 3,
  /** A town and nothing else. */
  sure: 4,
} as const;

export interface Town {
  readonly first: number;
  readonly last: number;
  readonly sureness: number;
}

const ARTICLE = new WordSet(
  "la le les los las el il lo l den de der het 's t as os o a das do da dos het the",
);
const DIRECTION = new WordSet(
  'North South East West New Lake Port Fort Saint Sainte St Ste San Santa Santo Sant Los Las El La Le Les Mount Upper Lower Great São Villa Puerto Ciudad Bad Sankt Den Alt Neu Nieuw Oud Monte Castel Porto Pola Cerro Nova Novo Nowy Nowa Nowe Stary Stara Stare Новый Новая Старый Старая Верхний Нижний Верхняя Нижняя Великий Великие Красный Kota',
);
/** Everyday capitals that are towns somewhere. */
const WEEKDAY = new WordSet(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mars Cuma Agustus Maret Minggu Senin Selasa Rabu Kamis Jumat Sabtu Domingo Lunes',
);
const regions = new WordSet(REGIONS);
/** What is written with a stop inside a town: "St. Peter-Ording". */
const SAINT = new WordSet('St Ste Mt Ft Sta Sto Sth Nth');
const CONTRACTED = new WordSet('du au del al');
const GENITIVE = hashWord('s');
const LARGE =
  /^(?:New (?:Zealand|Jersey|Mexico|Hampshire|Brunswick|South Wales|England|York State)|(?:North|South) (?:Carolina|Dakota|Africa|Korea|Australia)|Saint Lucia|Costa Rica|El Salvador|South Asia|East Africa|West Africa|North America|South America)/;
/** Classes of words that are met elsewhere than in names. */
const EVERYDAY = W.english | W.function;
const NEVER = W.medical | W.country;
const NAMES = W.first | W.last;
const INFLECTED: ReadonlySet<string> = new Set(['pl', 'ru']);
/** Endings of cases, and what stands in their place in the first one. */
const CASES: readonly (readonly string[])[] = [
  ['ami', 'e', 'y', 'i', 'a'],
  ['ach', 'e', 'y', 'i', 'a'],
  ['ę', 'a'],
  ['ą', 'a'],
  ['zu', 'ze'],
  ['em', ''],
  ['iem', ''],
  ['ами', 'ы', 'и', 'а'],
  ['ах', 'ы', 'и', 'а'],
  ['ой', 'а'],
  ['ей', 'я'],
  ['ью', 'ь'],
  ['ом', '', 'о'],
  ['ем', 'ь'],
  ['у', 'а', ''],
];
/** Of towns in words that no list has in any form. */
const MORE_CASES: readonly (readonly string[])[] = [
  ['owca', 'owiec'],
  ['owcu', 'owiec'],
  ['owie', 'ów', 'owo', 'owa'],
  ['owa', 'ów'],
  ['ku', 'ek', 'k'],
  ['ka', 'ek'],
  ['nie', 'no', 'na', 'ń'],
  ['wie', 'wo', 'wa'],
  ['cie', 't', 'to', 'ta'],
  ['dzie', 'd', 'da', 'dź'],
  ['rze', 'r', 'ra'],
  ['le', 'ł', 'ła'],
  ['ie', '', 'a', 'o'],
  ['u', '', 'o'],
  ['i', '', 'a'],
  ['y', 'a'],
  ['ej', 'a'],
  ['a', ''],
  ['ске', 'ск'],
  ['е', '', 'о', 'а'],
  ['и', 'ь', 'я'],
  ['а', ''],
];
const LONGEST = 5;
const SHORTEST_UPPER = 5;
const NO_TOWN: Town = { first: -1, last: -1, sureness: SURENESS.none };

/** The town that begins at a capitalised token. */
export function townAt(document: Document, token: number): Town {
  const { scan } = document;
  if (scan.taken[token] !== 0 || !isCapital(document, token)) return NO_TOWN;
  document.spend(0.5);
  const joined = joinedEnd(document, token);
  const prefix = DIRECTION.has(scan.hash[token]!);
  if (joined > token)
    return judged(
      document,
      token,
      joined,
      everyday(document, token, joined) ? SURENESS.known : SURENESS.sure,
    );
  const pair = pairEnd(document, token);
  if (pair > token) return judged(document, token, pair, SURENESS.known);
  if (prefix) {
    const gap = document.gap(token);
    if (
      (gap === GAP.space || gap === GAP.hyphen || gap === GAP.apostrophe) &&
      isCapital(document, token + 1) &&
      scan.taken[token + 1] === 0
    ) {
      const behind = surenessOf(document, token + 1);
      if (behind >= SURENESS.open)
        return judged(document, token, hyphened(document, token + 1), Math.min(behind, SURENESS.known));
    }
  }
  const saint = document.gap(token) === GAP.apostrophe && scan.hash[token + 1] === GENITIVE ? token + 2 : -1;
  if (
    saint > 0 &&
    document.gap(token + 1) === GAP.space &&
    isCapital(document, saint) &&
    (scan.value[saint]! & W.city) !== 0
  )
    return judged(document, token, saint, SURENESS.known);
  const sureness = surenessOf(document, token);
  if (sureness === SURENESS.none) return NO_TOWN;
  return judged(document, token, hyphened(document, token), sureness);
}

function judged(document: Document, first: number, last: number, sureness: number): Town {
  const { scan, text } = document;
  // "moved to Hamilton": the town of a discoverer's name, unless a test or disease follows.
  const eponym =
    sureness === SURENESS.weak && first === last && isMedicalName(scan.hash[first]!)
      ? tailFollows(document, last) || document.is(first - 1, 'eponymHead')
      : isEponym(document, first, last);
  if (eponym || document.is(first, 'month') || WEEKDAY.has(scan.hash[first]!)) return NO_TOWN;
  const from = first > 0 && DIRECTION.has(scan.hash[first - 1]!) ? first - 1 : first;
  if (LARGE.test(text.slice(scan.start[from]!, scan.end[last]!))) return NO_TOWN;
  if (isLargePlace(text.slice(scan.start[first]!, scan.end[last]!)) || isLargePair(document, first, last))
    return NO_TOWN;
  return { first, last, sureness };
}

/** "Arab Saudi", "Minas Gerais": the word with the capital behind it. */
function isLargePair(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  if (document.gap(last) !== GAP.space || !isCapital(document, last + 1)) return false;
  return isLargePlace(text.slice(scan.start[first]!, scan.end[last + 1]!));
}

/** "la Ciotat", "Den Haag", "L'Aquila": the article that belongs to the town, or the token itself. */
export function withArticle(document: Document, token: number): number {
  const { scan } = document;
  if (token === 0 || scan.taken[token - 1] !== 0 || !ARTICLE.has(scan.hash[token - 1]!)) return token;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.apostrophe && gap !== GAP.hyphen) return token;
  const joined = hashWord(document.word(token - 1) + document.word(token));
  return (scan.lookUp(joined) & W.city) !== 0 ? token - 1 : token;
}

/** "près du Mans", "al Ejido": the article of the town is part of the preposition. */
export function hasHiddenArticle({ scan, text }: Document, token: number): boolean {
  if (token === 0 || !CONTRACTED.has(scan.hash[token - 1]!)) return false;
  const word = text.slice(scan.start[token]!, scan.end[token]!);
  const article = /^(?:du|au)$/i.test(text.slice(scan.start[token - 1]!, scan.end[token - 1]!)) ? 'le' : 'el';
  return (scan.lookUp(hashWord(article + word)) & W.city) !== 0;
}

/** "L'Aquila" behind its first letter. */
const ELIDED = /^['’]\p{Lu}/u;

function isCapital({ scan, text }: Document, token: number): boolean {
  const shape = scan.shape[token] ?? 0;
  if (token >= scan.count || (shape & CAPITAL) === 0 || shape === SHAPE.mixed) return false;
  if (shape !== SHAPE.upper) return true;
  if (scan.end[token]! - scan.start[token]! === 1)
    return (
      text.charAt(scan.end[token]!) !== ' ' && ELIDED.test(text.slice(scan.end[token]!, scan.end[token]! + 2))
    );
  return (
    scan.end[token]! - scan.start[token]! >= SHORTEST_UPPER ||
    (isShouting(scan) && text.length > 0 && scan.end[token]! - scan.start[token]! > 3)
  );
}

/** A county or landscape. */
export function isRegion(hash: number): boolean {
  return regions.has(hash);
}

/** What the lists say of one word. */
export function surenessOf({ scan, text, language }: Document, token: number): number {
  const value = scan.value[token]! & 0xffff;
  if (isRegion(scan.hash[token]!)) return SURENESS.sure;
  if ((value & NEVER) !== 0) return SURENESS.none;
  if (isMedicalName(scan.hash[token]!)) return (value & W.city) !== 0 ? SURENESS.weak : SURENESS.none;
  if ((value & W.city) !== 0) {
    if ((value & EVERYDAY) !== 0) return SURENESS.weak;
    if ((value & (NAMES | W.word)) === 0) return (value & W.region) !== 0 ? SURENESS.known : SURENESS.sure;
    return SURENESS.known;
  }
  if (INFLECTED.has(language) && (value & W.region) === 0) {
    const word = text.slice(scan.start[token]!, scan.end[token]!);
    if (isInCase(scan, word, CASES) || (value === 0 && isInCase(scan, word, MORE_CASES)))
      return SURENESS.known;
  }
  if ((value & (W.region | W.word | EVERYDAY)) !== 0) return SURENESS.none;
  if (scan.shape[token] === SHAPE.upper || scan.end[token]! - scan.start[token]! < 4) return SURENESS.none;
  return isMedicalForm(text.slice(scan.start[token]!, scan.end[token]!)) ? SURENESS.none : SURENESS.open;
}

/** Whether the word is a case of a town that is nothing else. */
function isInCase(scan: Scan, word: string, cases: typeof CASES): boolean {
  for (const [ending, ...wholes] of cases) {
    if (!word.endsWith(ending!)) continue;
    for (const whole of wholes) {
      const named = scan.lookUp(hashWord(word.slice(0, -ending!.length) + whole));
      if ((named & W.city) !== 0 && (named & (EVERYDAY | NEVER | NAMES)) === 0) return true;
    }
  }
  return false;
}

/** Whether every word of the town is an everyday word: "Bay City". */
function everyday({ scan }: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if ((scan.value[token]! & (EVERYDAY | W.word)) === 0) return false;
  return true;
}

/** Last token of a town of several words that is looked up as one. */
export function joinedEnd(document: Document, token: number): number {
  const { scan, text } = document;
  let joined = hashOn(HASH_START, text, scan.start[token]!, scan.end[token]!);
  let found = -1;
  for (let next = token + 1; next < Math.min(scan.count, token + LONGEST); next += 1) {
    const gap = document.gap(next - 1);
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe)
      if (gap !== GAP.dotSpace || !SAINT.has(scan.hash[next - 1]!)) break;
    joined = hashOn(joined, text, scan.start[next]!, scan.end[next]!);
    if ((scan.shape[next]! & CAPITAL) !== 0 && (scan.lookUp(hashEnd(joined)) & W.city) !== 0) found = next;
  }
  return found;
}

/** "Lüchow-Dannenberg", "Nogent-sur-Marne": as far as hyphens go. */
function hyphened(document: Document, token: number): number {
  const { scan } = document;
  let last = token;
  for (let next = token + 1; next < Math.min(scan.count, token + LONGEST); next += 1) {
    if (document.gap(next - 1) !== GAP.hyphen || scan.taken[next] !== 0) break;
    if ((scan.shape[next]! & CAPITAL) !== 0) last = next;
    else if (scan.end[next]! - scan.start[next]! > 4) break;
  }
  return last;
}

/** Two or three capitals in a row that a phrase of living announces: "Kings Heath", "Mott Haven". */
export function capitalsFrom(document: Document, token: number): Town {
  const { scan } = document;
  let last = token;
  while (
    last - token < 2 &&
    document.gap(last) === GAP.space &&
    scan.shape[last + 1] === SHAPE.title &&
    scan.taken[last + 1] === 0 &&
    (scan.value[last + 1]! & (W.function | NEVER)) === 0
  )
    last += 1;
  if (
    last === token ||
    scan.shape[token] !== SHAPE.title ||
    (scan.value[token]! & (W.function | NEVER)) !== 0
  )
    return NO_TOWN;
  if (document.is(last, 'hospital') || document.is(last, 'company') || isMedicalForm(document.word(last)))
    return NO_TOWN;
  return judged(document, token, last, SURENESS.open);
}
