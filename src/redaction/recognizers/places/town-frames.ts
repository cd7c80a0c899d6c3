import { TOLD_THERE, TOWN_FRAMES, type TownFrames } from '../../cues/town-frames.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { isOwnWord } from '../../everyday-words.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isSmallThing } from '../names/small-names.ts';
import { isBody } from '../organisations/generic-bodies.ts';
import { isEveryday, takeBeside, takeList } from './town-lists.ts';
import { grownEnd, smallEnd } from './town-parts.ts';
import {
  capitalsFrom,
  hasHiddenArticle,
  isRegion,
  SURENESS,
  surenessOf,
  type Town,
  townAt,
  withArticle,
} from './town-run.ts';

interface Frames {
  readonly before: WordSet;
  readonly living: Ending;
  readonly moving: Ending | undefined;
  readonly staying: Ending | undefined;
  readonly near: Ending;
  readonly behind: RegExp | undefined;
  readonly behindWords: WordSet | undefined;
}

const FRAMES: ReadonlyMap<string, Frames> = new Map(
  Object.entries(TOWN_FRAMES).map(([language, frames]) => [language, compiled(frames)]),
);
const WINDOW = 48;
const EFFORT = 4;
const ARTICLES = new WordSet('la el los las le les l der dem den het il lo del al du des');
const INTO = new WordSet('en a hasta desde por dans à sur vers in uit naar op rond');
const POSTCODE = /(?:^|[^\p{L}\d.,-])(?:\d{4} ?[A-Z]{2}|\d{5}(?:-\d{3})?|\d{2}-\d{3}) $/u;
const NO_SMALL_TOWN = W.first | W.english | W.function | W.medical | W.country;
const BORN = /^(?:[ -]born|,? born and)/iu;
/** Words that belong to the district that they announce. */
const DISTRICT =
  /(?:Landkreis|Lkr\.?|LK|Kreis|Kelurahan|Kel\.?|Kecamatan|Kec\.?|Kabupaten|Kab\.?|Desa|Ds\.?|Dusun|Dsn\.?|Kampung|Kp\.?|Kota|пгт|пос\.|посёлок|посёлке|поселке|станица|станице|хутор|хуторе) $/iu;
/** What can stand between the towns of a list, or of a route, that nothing announces. */
const ROUTE = /^(?: ?[-–—/→] ?|, ?)$/;
/** Those who are spoken to: "Kochani, …". */
const GREETINGS = new WordSet('kochani kochane drodzy drogie hej moi mili panie hoi dag dzień');
/** In these languages every noun has a capital. */
const CAPITAL_NOUNS = new Set(['de']);

/** Towns behind prepositions of place and verbs of living, in lists and routes, and before words that only towns have. */
export function findFramedTowns(document: Document): void {
  const { scan } = document;
  const frames = FRAMES.get(document.language || (document.english ? 'en' : ''));
  const shouting = isShouting(scan);
  for (const token of scan.capitals) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & CAPITAL) === 0 || shouting) continue;
    if (frames !== undefined && framed(document, token, frames)) continue;
    unannounced(document, token);
  }
  if (frames !== undefined && !shouting) {
    findSmallTowns(document, frames);
    findSmallRuns(document);
  }
  for (let index = 0; index < document.found.length && index < 64; index += 1) {
    const one = document.found[index]!;
    if (one.type === 'PLACE') takeBeside(document, one.start, one.end);
  }
}

function compiled({ before, living, moving, staying, near, behind, behindWords }: TownFrames): Frames {
  return {
    before: new WordSet(before),
    living: endingWith(living),
    moving: moving === undefined ? undefined : endingWith(moving),
    staying: staying === undefined ? undefined : endingWith(staying),
    near: endingWith(near),
    behind: behind === undefined ? undefined : new RegExp(behind, 'iu'),
    behindWords: behindWords === undefined ? undefined : new WordSet(behindWords),
  };
}

function endingWith(phrase: string): Ending {
  return new Ending(new RegExp(`(?:^|[^\\p{L}])(?:${phrase})(?:[ '’]|(?<=['’]))$`, 'iu'));
}

/** "in grand junction": towns of several words in small letters, behind a phrase of living. */
function findSmallRuns(document: Document): void {
  for (const { last } of document.hits('placeIntro')) {
    const first = last + 1;
    if (first >= document.scan.count || document.gap(last) !== GAP.space) continue;
    const end = smallEnd(document, first);
    if (end > first) document.take(first, end, 'PLACE', 'town-framed');
  }
}

/** "perto de itabira": in small letters only what is a town and nothing else. */
function findSmallTowns(document: Document, frames: Frames): void {
  const { scan, text } = document;
  for (const token of scan.doubtful) {
    if (scan.shape[token] !== SHAPE.lower || scan.taken[token] !== 0 || token === 0) continue;
    if (isSmallThing(document, token)) continue;
    const value = scan.value[token]! & 0xffff;
    const first = withArticle(document, token);
    const big = (value & (W.city | W.bigCity)) === (W.city | W.bigCity) && (value & NO_SMALL_TOWN) === 0;
    if ((value !== W.city && !big && first === token) || first === 0) continue;
    const gap = document.gap(first - 1);
    if ((gap !== GAP.space && gap !== GAP.apostrophe) || !frames.before.has(scan.hash[first - 1]!)) continue;
    if (ARTICLES.has(scan.hash[first - 1]!) || document.is(token, 'month') || document.is(token, 'dateWord'))
      continue;
    document.spend(EFFORT);
    const start = scan.start[first]!;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const plain = (value & W.word) === 0;
    if (
      (plain && frames.near.test(before)) ||
      frames.living.test(before) ||
      (plain && frames.moving?.test(before) === true)
    )
      document.take(first, token, 'PLACE', 'town-framed');
  }
}

function framed(document: Document, token: number, frames: Frames): boolean {
  const { scan, text } = document;
  if ((scan.value[token]! & W.city) === 0 && isBody(document, token)) return false;
  const behind =
    frames.behind !== undefined && announcedBehind(document, token, frames.behind, frames.behindWords);
  const first = token > 0 ? withArticle(document, token) : token;
  const gap = first > 0 ? document.gap(first - 1) : GAP.other;
  const placed =
    (gap === GAP.space || gap === GAP.apostrophe) &&
    frames.before.has(scan.hash[first - 1]!) &&
    scan.taken[first - 1] === 0;
  const dotted = gap === GAP.dotSpace && first > 0 && scan.end[first - 1]! - scan.start[first - 1]! <= 5;
  if (!placed && !behind && !dotted) {
    // "nearest taking on is", "Landkreis": the word before is no preposition.
    if (gap !== GAP.space || surenessOf(document, token) < SURENESS.weak) return false;
  }
  const before = text.slice(Math.max(0, scan.start[first]! - WINDOW), scan.start[first]!);
  const near = placed || behind ? undefined : frames.near.test(before);
  if (near === false) return false;
  const plain = townAt(document, token);
  const articled = first < token || hasHiddenArticle(document, token);
  const town = articled
    ? { first, last: Math.max(token, plain.last), sureness: Math.max(plain.sureness, SURENESS.known) }
    : plain;
  if (
    behind &&
    (town.sureness >= SURENESS.known ||
      (town.sureness === SURENESS.open &&
        BORN.test(text.slice(scan.end[town.last]!, scan.end[town.last]! + 12))))
  )
    return taken(document, town);
  const sure =
    town.sureness === SURENESS.sure || (town.sureness === SURENESS.known && isJoined(document, plain));
  if (placed && sure && !isThing(document, first)) return taken(document, town);
  document.spend(EFFORT);
  if (
    placed &&
    town.sureness !== SURENESS.open &&
    town.last >= token &&
    (first === 1 || document.gap(first - 2) === GAP.dotSpace || document.gap(first - 2) === GAP.line) &&
    TOLD_THERE.test(text.slice(scan.end[town.last]!, scan.end[town.last]! + 14))
  )
    return taken(document, town);
  if (near ?? frames.near.test(before)) {
    const enough =
      town.sureness >= SURENESS.open ||
      (town.sureness === SURENESS.weak && !CAPITAL_NOUNS.has(document.language));
    return enough && town.last >= token && taken(document, withDistrict(document, town));
  }
  if (!placed) return false;
  if (town.sureness !== SURENESS.open && town.last >= token && frames.moving?.test(before) === true)
    return taken(document, town);
  const living = frames.living.test(before);
  if (!living && (isEveryday(document, town) || frames.staying?.test(before) !== true)) return false;
  if (living && town.sureness <= SURENESS.open && !CAPITAL_NOUNS.has(document.language)) {
    const run = capitalsFrom(document, token);
    if (run.last > town.last) return taken(document, run);
  }
  if (town.last < token) return false;
  if (town.sureness === SURENESS.open && !mayBeUnknown(document, town)) return false;
  return taken(document, town);
}

/** "Feira de Santana": several words that are looked up as one town. */
function isJoined(document: Document, { first, last }: Town): boolean {
  return last > first && document.gap(first) === GAP.space;
}

function announcedBehind(
  document: Document,
  token: number,
  form: RegExp,
  words: WordSet | undefined,
): boolean {
  const { scan, text } = document;
  let last = token;
  // "the Fort Wayne area": past the second word of the town.
  if (document.gap(token) === GAP.space && (scan.shape[token + 1]! & CAPITAL) !== 0) last = token + 1;
  if (words !== undefined && !words.has(scan.hash[last + 1]!)) return false;
  const end = scan.end[last]!;
  const next = text.charCodeAt(end);
  return (next === 32 || next === 45 || next === 44) && form.test(text.slice(end, end + 24));
}

/** The town with the word of its district before it. */
function withDistrict({ scan, text }: Document, town: Town): Town {
  const start = scan.start[town.first]!;
  return DISTRICT.test(text.slice(Math.max(0, start - 12), start)) && scan.taken[town.first - 1] === 0
    ? { ...town, first: town.first - 1 }
    : town;
}

/** "la Asociación": an article alone makes no town, "en la …" does. */
function isThing(document: Document, first: number): boolean {
  const { scan } = document;
  if (!ARTICLES.has(scan.hash[first - 1]!) || isRegion(scan.hash[first]!)) return false;
  return first < 2 || document.gap(first - 2) !== GAP.space || !INTO.has(scan.hash[first - 2]!);
}

/** A word that no list has is no town where it may be a drug, a firm or a noun. */
function mayBeUnknown({ scan, language }: Document, { first, last }: Town): boolean {
  for (let token = first; token <= last; token += 1) {
    if ((scan.shape[token]! & SHAPE.upper) !== 0) return false;
  }
  const word = (scan.value[first]! & W.word) !== 0 || isOwnWord(language, scan.hash[first]!);
  return !CAPITAL_NOUNS.has(language) || !word;
}

function taken(document: Document, { first, last }: Town): true {
  document.take(first, grownEnd(document, last), 'PLACE', 'town-framed');
  return true;
}

/** "24022 Kiel", "1032 KX Amsterdam". */
function behindPostcode(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (token === 0 || (scan.value[token]! & W.city) === 0 || document.gap(token - 1) !== GAP.space)
    return false;
  const start = scan.start[token]!;
  if (!POSTCODE.test(text.slice(Math.max(0, start - 12), start))) return false;
  const town = townAt(document, token);
  return town.last >= token && taken(document, town);
}

/** Two towns in a row ("Limanowa, Rabka", "Den Helder-Alkmaar"), or one that opens a note and goes no further. */
function unannounced(document: Document, token: number): void {
  const { scan, text } = document;
  if (behindPostcode(document, token) || takeList(document, token)) return;
  if ((scan.value[token]! & W.city) === 0 && (scan.shape[token + 1]! & CAPITAL) === 0) return;
  const town = townAt(document, token);
  const large = token === 0 && (scan.value[token]! & W.bigCity) !== 0;
  if (
    town.sureness < SURENESS.known ||
    (town.sureness === SURENESS.known && town.first === town.last && !large)
  )
    return;
  const next = town.last + 1;
  const end = scan.end[town.last]!;
  // "Pendik-Gebze": a route is read as one word.
  if (
    town.first < town.last &&
    document.gap(town.first) === GAP.hyphen &&
    surenessOf(document, town.last) === SURENESS.sure
  ) {
    taken(document, town);
    return;
  }
  if (next < scan.count && scan.start[next]! - end <= 3 && ROUTE.test(text.slice(end, scan.start[next]!))) {
    const other = townAt(document, next);
    const route = end + 1 === scan.start[next]! || text.charCodeAt(end) !== 44;
    if (other.sureness === SURENESS.sure || (route && other.sureness === SURENESS.known)) {
      taken(document, town);
      taken(document, other);
      return;
    }
  }
  // "у невролога (Стерлитамак)": alone in brackets, what is a town and nothing else.
  const alone = text.charAt(scan.start[token]! - 1) === '(' && text.charAt(end) === ')';
  if (town.sureness !== SURENESS.sure && (scan.value[token]! & W.bigCity) === 0) return;
  const opens = token === 0 && /^(?:,| ?[–—:]| hier[,.:]| here[,.:])(?= )/.test(text.slice(end, end + 8));
  const closes =
    token > 0 &&
    document.gap(token - 1) === GAP.comma &&
    (next >= scan.count || (town.sureness === SURENESS.sure && isApposition(document, town)));
  const bracketed = alone && town.sureness === SURENESS.sure && !document.english;
  if ((opens && !GREETINGS.has(scan.hash[token]!)) || closes || bracketed) taken(document, town);
}

/** "tayinim çıktı, Doğubayazıt.", "kota kecil, Garut, semua …": a town between commas, or at the end, in small letters. */
function isApposition({ scan, text }: Document, { first, last }: Town): boolean {
  if (scan.shape[first - 1] !== SHAPE.lower) return false;
  const behind = /^(?:[.!?;]|, (?=\p{Ll}))/u.exec(text.slice(scan.end[last]!, scan.end[last]! + 4));
  return behind !== null && (scan.shape[last + 1] === SHAPE.lower || !behind[0].startsWith(','));
}
