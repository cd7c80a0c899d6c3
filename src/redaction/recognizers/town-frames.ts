import { BETWEEN_TOWNS, ON_THE_WAY, TOWN_FRAMES, type TownFrames } from '../cues/town-frames.ts';
import { type Document, GAP, isShouting } from '../document.ts';
import { CAPITAL, SHAPE } from '../scan.ts';
import { WORD_CLASS as W } from '../word-class.ts';
import { WordSet } from '../word-set.ts';
import { capitalsFrom, SURENESS, surenessOf, type Town, townAt, withArticle } from './town-run.ts';

interface Frames {
  readonly before: WordSet;
  readonly living: RegExp;
  readonly moving: RegExp | undefined;
  readonly near: RegExp;
  readonly behind: RegExp | undefined;
}

const FRAMES: ReadonlyMap<string, Frames> = new Map(
  Object.entries(TOWN_FRAMES).map(([language, frames]) => [language, compiled(frames)]),
);
const WINDOW = 48;
/** Reading what stands before a town. */
const EFFORT = 4;
const ARTICLES = new WordSet('la el los las le les l der het il lo del al du des');
const INTO = new WordSet('en a hasta desde por dans à sur vers in uit naar op rond');
const POSTCODE = /(?:^|[^\p{L}\d.,-])(?:\d{4} ?[A-Z]{2}|\d{5}(?:-\d{3})?|\d{2}-\d{3}) $/u;
const BORN = /^(?:[ -]born|,? born and)/iu;
/** Words that belong to the district that they announce. */
const DISTRICT =
  /(?:Landkreis|Lkr\.?|LK|Kreis|Kelurahan|Kel\.?|Kecamatan|Kec\.?|Kabupaten|Kab\.?|Desa|Ds\.?|Dusun|Dsn\.?|Kampung|Kp\.?|Kota|пгт|пос\.|посёлок|посёлке|поселке|станица|станице|хутор|хуторе) $/iu;
const LONGEST_LIST = 6;
const RIGHT = new RegExp(`^(?:${BETWEEN_TOWNS}|${ON_THE_WAY})`, 'iu');
const LEFT = new RegExp(`(?:${BETWEEN_TOWNS})$`, 'iu');
/** What can stand between the towns of a list, or of a route, that nothing announces. */
const ROUTE = /^(?: ?[-–—/→] ?|, ?)$/;
const LONGEST_BETWEEN = 20;
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
  if (frames !== undefined && !shouting) findSmallTowns(document, frames);
  for (let index = 0; index < document.found.length && index < 64; index += 1) {
    const one = document.found[index]!;
    if (one.type === 'PLACE') beside(document, one.start, one.end);
  }
}

function compiled({ before, living, moving, near, behind }: TownFrames): Frames {
  const start = '(?:^|[^\\p{L}])';
  return {
    before: new WordSet(before),
    living: new RegExp(`${start}(?:${living})(?:[ '’]|(?<=['’]))$`, 'iu'),
    moving: moving === undefined ? undefined : new RegExp(`${start}(?:${moving})(?:[ '’]|(?<=['’]))$`, 'iu'),
    near: new RegExp(`${start}(?:${near})(?:[ '’]|(?<=['’]))$`, 'iu'),
    behind: behind === undefined ? undefined : new RegExp(behind, 'iu'),
  };
}

/** "perto de itabira": in small letters only what is a town and nothing else. */
function findSmallTowns(document: Document, frames: Frames): void {
  const { scan, text } = document;
  for (const token of scan.doubtful) {
    if (scan.shape[token] !== SHAPE.lower || scan.taken[token] !== 0 || token === 0) continue;
    const value = scan.value[token]! & 0xffff;
    const first = withArticle(document, token);
    if ((value !== W.city && value !== (W.city | W.bigCity) && first === token) || first === 0) continue;
    const gap = document.gap(first - 1);
    if ((gap !== GAP.space && gap !== GAP.apostrophe) || !frames.before.has(scan.hash[first - 1]!)) continue;
    if (ARTICLES.has(scan.hash[first - 1]!) || document.is(token, 'month') || document.is(token, 'dateWord'))
      continue;
    document.spend(EFFORT);
    const start = scan.start[first]!;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    if (frames.near.test(before) || frames.living.test(before) || frames.moving?.test(before) === true)
      document.take(first, token, 'PLACE', 'town-framed');
  }
}

function framed(document: Document, token: number, frames: Frames): boolean {
  const { scan, text } = document;
  const behind = frames.behind !== undefined && announcedBehind(document, token, frames.behind);
  const first = token > 0 ? withArticle(document, token) : token;
  const gap = first > 0 ? document.gap(first - 1) : GAP.other;
  const placed =
    (gap === GAP.space || gap === GAP.apostrophe) &&
    frames.before.has(scan.hash[first - 1]!) &&
    scan.taken[first - 1] === 0;
  const dotted = gap === GAP.dotSpace && first > 0 && scan.end[first - 1]! - scan.start[first - 1]! <= 5;
  if (!placed && !behind && !dotted) {
    // "nearest taking on is", "Landkreis": the word before is no preposition.
    if (gap !== GAP.space || surenessOf(document, token) < SURENESS.open) return false;
  }
  const plain = townAt(document, token);
  const town = first < token && plain.last >= token ? { ...plain, first, sureness: SURENESS.known } : plain;
  if (
    behind &&
    (town.sureness >= SURENESS.known ||
      (town.sureness === SURENESS.open &&
        BORN.test(text.slice(scan.end[town.last]!, scan.end[town.last]! + 12))))
  )
    return taken(document, town);
  if (placed && town.sureness === SURENESS.sure && !isThing(document, first)) return taken(document, town);
  document.spend(EFFORT);
  const start = scan.start[first]!;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  if (frames.near.test(before)) {
    const enough =
      town.sureness >= SURENESS.open ||
      (town.sureness === SURENESS.weak && !CAPITAL_NOUNS.has(document.language));
    return enough && town.last >= token && taken(document, withDistrict(document, town));
  }
  if (!placed) return false;
  if (town.sureness !== SURENESS.open && town.last >= token && frames.moving?.test(before) === true)
    return taken(document, town);
  if (!frames.living.test(before)) return false;
  if (town.sureness <= SURENESS.open && !CAPITAL_NOUNS.has(document.language)) {
    const run = capitalsFrom(document, token);
    if (run.last > town.last) return taken(document, run);
  }
  if (town.last < token) return false;
  if (town.sureness === SURENESS.open && !mayBeUnknown(document, town)) return false;
  return taken(document, town);
}

function announcedBehind({ scan, text }: Document, token: number, form: RegExp): boolean {
  const end = scan.end[token]!;
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
  if (!ARTICLES.has(scan.hash[first - 1]!)) return false;
  return first < 2 || document.gap(first - 2) !== GAP.space || !INTO.has(scan.hash[first - 2]!);
}

/** A word that no list has is no town where it may be a drug, a firm or a noun. */
function mayBeUnknown({ scan, language }: Document, { first, last }: Town): boolean {
  for (let token = first; token <= last; token += 1) {
    if ((scan.shape[token]! & SHAPE.upper) !== 0) return false;
  }
  return !CAPITAL_NOUNS.has(language) || (scan.value[first]! & W.word) === 0;
}

function taken(document: Document, { first, last }: Town): true {
  document.take(first, last, 'PLACE', 'town-framed');
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
  if (behindPostcode(document, token)) return;
  if ((scan.value[token]! & W.city) === 0 && (scan.shape[token + 1]! & CAPITAL) === 0) return;
  const town = townAt(document, token);
  if (town.sureness < SURENESS.known || (town.sureness === SURENESS.known && town.first === town.last))
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
  if (town.sureness !== SURENESS.sure) return;
  const opens = token === 0 && /^(?:,| ?[–—:]| hier[,.:]| here[,.:])(?= )/.test(text.slice(end, end + 8));
  const closes = next >= scan.count && token > 0 && document.gap(token - 1) === GAP.comma;
  if (opens || closes) taken(document, town);
}

/** The towns on both sides of one that was found, as far as a list or a route goes. */
function beside(document: Document, start: number, end: number): void {
  const { scan, text } = document;
  let last = document.tokenAt(end - 1);
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const next = nextCapital(document, last);
    if (next < 0) break;
    const from = scan.end[last]!;
    const between = text.slice(from, scan.start[next]!);
    const match = RIGHT.exec(between);
    if (match === null || match[0].length !== between.length) break;
    const town = townAt(document, next);
    if (!goesWith(document, town, between) && !listed(document, town)) break;
    taken(document, town);
    last = town.last;
  }
  let first = document.tokenAt(start);
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const town = townBefore(document, first);
    if (town === undefined) break;
    taken(document, town);
    first = town.first;
  }
}

/** "Mieres, Langreo y Sama": what no list has, between towns. */
function listed(document: Document, { last, sureness }: Town): boolean {
  const { scan, text } = document;
  if (sureness !== SURENESS.open) return false;
  const behind = RIGHT.exec(text.slice(scan.end[last]!, scan.end[last]! + LONGEST_BETWEEN));
  const at = behind === null ? -1 : document.tokenAt(scan.end[last]! + behind[0].length);
  if (
    at > last &&
    scan.taken[at] === 1 &&
    document.found.some((one) => one.type === 'PLACE' && one.start === scan.start[at])
  )
    return true;
  const next = nextCapital(document, last);
  if (next < 0) return false;
  const between = text.slice(scan.end[last]!, scan.start[next]!);
  return (
    LEFT.exec(between)?.[0].length === between.length && townAt(document, next).sureness >= SURENESS.known
  );
}

/** The next capital within two words. */
function nextCapital({ scan }: Document, last: number): number {
  for (let next = last + 1; next < Math.min(scan.count, last + 4); next += 1) {
    if (scan.taken[next] !== 0 || scan.start[next]! - scan.end[last]! > LONGEST_BETWEEN) return -1;
    if ((scan.shape[next]! & CAPITAL) !== 0) return next;
  }
  return -1;
}

function townBefore(document: Document, first: number): Town | undefined {
  const { scan, text } = document;
  for (let last = first - 1; last >= Math.max(0, first - 3); last -= 1) {
    if (scan.taken[last] !== 0 || scan.start[first]! - scan.end[last]! > LONGEST_BETWEEN) return undefined;
    if ((scan.shape[last]! & CAPITAL) === 0) continue;
    const between = text.slice(scan.end[last]!, scan.start[first]!);
    const match = LEFT.exec(between);
    if (match === null || match[0].length !== between.length) return undefined;
    for (let from = Math.max(0, last - 2); from <= last; from += 1) {
      const town = townAt(document, from);
      if (town.last === last && goesWith(document, town, between)) return town;
    }
    return undefined;
  }
  return undefined;
}

/** Whether a town beside another one is meant: behind a comma more than names are listed. */
function goesWith({ scan }: Document, { first, last, sureness }: Town, between: string): boolean {
  if (last < 0) return false;
  if (sureness === SURENESS.sure) return true;
  const value = scan.value[first]! & 0xffff;
  if (sureness === SURENESS.known) return first < last || (value & W.first) === 0 || !between.startsWith(',');
  return sureness === SURENESS.weak && /^ ?[-–—/→] ?$/.test(between);
}
