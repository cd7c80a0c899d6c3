import { type CueHit, type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WholeWord } from '../../whole-word.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { measured } from '../candidate.ts';
import { isVietnameseStreet } from '../languages/vietnamese.ts';
import { goesOnTelephone } from '../numbers/one-number.ts';
import { digitsBetween, takeAddress } from './parts.ts';
import { addressRun } from './run.ts';

const HOUR_OR_EYE = new WholeWord(/^(?:[AP]M|O[DSU]|SOS)$/);
const HOUR = new WholeWord(/^[ap]m$/);
const ET = new WholeWord(/^et$/i);
const SHORT = new WholeWord(/^(?:rue|rua|bd|av|ul)$/);
/** Words of streets that are everyday words as well. */
const ALSO_WORD = new WholeWord(
  /^(?:via|park|place|most|passage|col|im|am|zum|zur|der|den|dem|beim|unter|route|cité|est|r|al|pl|campo|port|lugar|villa|sector|box)$/i,
);
const EVERYDAY = new WholeWord(/^(?:box|place|most|camp|lot|park)$/);
/** Prepositions that are streets before a name and none before a number: "Am 12. Tag". */
const GERMAN = new WholeWord(/^(?:am|im|zum|zur|an|auf|Am|Im|Zum|Zur|An|Auf)$/);
/** What folds to "cañada". */
const COUNTRY = new WholeWord(/^Canada$/);
/** "calle Mayor 3", "12, rue de Rivoli, 75004 Paris", "ul. Długa 5". */
export function streetFirst(document: Document, hit: CueHit): void {
  const { scan, text } = document;
  const next = hit.last + 1;
  if (scan.taken[hit.last] === 1 || next >= scan.count || scan.taken[next] === 1) return;
  // "8:15 AM. Do not …", "0.25 SOS. My …"
  if (HOUR_OR_EYE.is(document, hit.last) || (document.english && HOUR.is(document, hit.last))) return;
  if (document.language === 'vi' && !isVietnameseStreet(document.word(hit.last))) return;
  // "Polack FP, et al. N Engl J Med 2020": no alley.
  if (hit.first > 0 && ET.is(document, hit.first - 1)) return;
  const width = scan.end[hit.last]! - scan.start[hit.last]!;
  const mark = text.charCodeAt(scan.end[hit.last]!);
  const capital = (scan.shape[hit.first]! & CAPITAL) !== 0;
  const short = width <= 3 && hit.first === hit.last;
  const marked = mark === 46 || mark === 47 || (mark === 0xba && width <= 2);
  const behindNumber = short && SHORT.is(document, hit.last) && houseNumber(document, hit.first) < hit.first;
  if (short && !marked && !behindNumber && !(capital && width > 1)) return;
  const between = document.gap(hit.last);
  if (between === GAP.line || between === GAP.comma || (between === GAP.dotSpace && width > 4)) return;
  if (
    between === GAP.other &&
    mark === 46 &&
    text.slice(scan.end[hit.last]!, scan.start[next]!).includes('\n')
  )
    return;
  if (COUNTRY.is(document, hit.last)) return;
  // "MX-VIA-447129": a group of a code.
  const joined =
    (hit.first > 0 && document.gap(hit.first - 1) === GAP.hyphen) || document.gap(next) === GAP.hyphen;
  if (between === GAP.hyphen && joined) return;
  if ((scan.shape[next]! & SHAPE.digits) !== 0 && GERMAN.is(document, hit.last)) return;
  // "Zi. 418, Bett 2": a room, where France has an industrial estate.
  if (document.language === 'de' && /^zi$/i.test(document.word(hit.last))) return;
  // "in the box. Follow", "10 c.c. En": a full stop behind a small everyday word ends the sentence.
  if (between === GAP.dotSpace && !capital && (width === 1 || EVERYDAY.is(document, hit.last))) return;
  if (between === GAP.dotSpace && /^(?:an|am|im|auf|zum|zur)$/.test(document.word(hit.last))) return;
  if (
    short &&
    scan.shape[hit.last] === SHAPE.upper &&
    (scan.shape[next]! & SHAPE.upper) !== 0 &&
    scan.end[next]! - scan.start[next]! === 1
  )
    return;
  // "Ecosprin AV 75": the kind of a drug behind its name.
  const strength = document.language === 'en' && scan.shape[next] === SHAPE.digits;
  if (short && !marked && strength && document.gap(hit.first - 1) === GAP.space) return;
  const last = addressRun(document, next, false);
  if (last < next) return;
  const caseless = (scan.shape[hit.last]! & SHAPE.caseless) !== 0;
  const begin = houseNumber(document, hit.first);
  if (!caseless && !nameOfStreet(document, next, last)) return;
  const numbered =
    begin < hit.first ||
    digitsBetween(document, next, last) ||
    /^,? ?s\/n\b/i.test(text.slice(scan.end[last]!, scan.end[last]! + 6));
  if (!numbered) {
    const word = width > 1 && (scan.value[hit.last]! & W.english) === 0 && !ALSO_WORD.is(document, hit.last);
    if (!(capital && word) && !(marked && !caseless)) return;
    if (caseless || width <= 2) return;
  }
  takeAddress(document, begin, last, 'address-street-first');
}

function nameOfStreet(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= Math.min(last, first + 4); token += 1) {
    const shape = document.scan.shape[token]!;
    if ((shape & CAPITAL) !== 0) return true;
    if (
      (shape & SHAPE.lower) !== 0 &&
      (document.scan.value[token]! & (W.first | W.last | W.city)) !== 0 &&
      (document.scan.value[token]! & (W.english | W.function)) === 0
    )
      return true;
  }
  return false;
}

/** House number and unit before a street: "12 bis, rue", "Apt. 434 40 Rue". */
export function houseNumber(document: Document, street: number): number {
  const { scan } = document;
  let first = street;
  for (let token = street - 1; token >= Math.max(0, street - 3); token -= 1) {
    const gap = document.gap(token);
    if (scan.taken[token] === 1 || (gap > GAP.hyphen && gap !== GAP.comma && gap !== GAP.dot)) break;
    const shape = scan.shape[token]!;
    if (
      (shape & (SHAPE.digits | SHAPE.alnum)) !== 0 &&
      scan.end[token]! - scan.start[token]! <= 6 &&
      !document.is(token - 1, 'month')
    )
      first = token;
    else if (!/^(?:bis|ter|quater|b|a|c)$/i.test(document.word(token))) break;
  }
  return first;
}

const STREET_NAME_WORDS = 4;
/** "6324 Koch Terrace, Jeanieberg 25043", "Kossuth utca 5": the street word stands behind the name. */
export function streetLast(document: Document, hit: CueHit): void {
  const { scan } = document;
  if (scan.taken[hit.last] === 1) return;
  const width = scan.end[hit.last]! - scan.start[hit.last]!;
  // "ab 35 Jahren alle 2 Jahre": every, and no avenue.
  if (document.word(hit.last) === 'alle') return;
  // "45. Medicare Part B", "was 18. Doc put me": words of English that are streets elsewhere.
  if (
    (document.english || document.language === 'en') &&
    !hit.english &&
    (scan.value[hit.last]! & W.english) !== 0
  )
    return;
  if (!hit.english && width <= 2 && document.text.charCodeAt(scan.end[hit.last]!) !== 46) return;
  let first = hit.first;
  let named = 0;
  for (let token = hit.first - 1; token >= Math.max(0, hit.first - STREET_NAME_WORDS - 2); token -= 1) {
    const gap = document.gap(token);
    if (
      scan.taken[token] === 1 ||
      (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe && gap !== GAP.dotSpace)
    )
      break;
    const shape = scan.shape[token]!;
    if ((shape & (SHAPE.digits | SHAPE.alnum)) !== 0) {
      if (scan.end[token]! - scan.start[token]! > 7 || isListNumber(document, token, gap)) break;
      first = token;
      if (/^\d+(?:st|nd|rd|th)$/i.test(document.word(token))) named += 1;
      else if (named > 0) break;
      continue;
    }
    if (document.is(token, 'dateWord') && (shape & CAPITAL) === 0) break;
    if ((shape & (CAPITAL | SHAPE.caseless)) === 0 && !lowerName(document, token)) break;
    if ((scan.value[token]! & W.function) !== 0 && named > 0 && scan.end[token]! - scan.start[token]! > 1)
      break;
    named += 1;
    first = token;
    if (named >= STREET_NAME_WORDS) break;
  }
  if (named === 0) return;
  const numbered = (scan.shape[first]! & (SHAPE.digits | SHAPE.alnum)) !== 0;
  const follows =
    hit.last + 1 < scan.count &&
    (scan.shape[hit.last + 1]! & (SHAPE.digits | SHAPE.alnum)) !== 0 &&
    (document.gap(hit.last) <= GAP.space || (document.gap(hit.last) === GAP.dotSpace && width <= 4)) &&
    !measured(document, hit.last + 1);
  if (
    hit.english
      ? !numbered && !englishStreet(document, hit, first)
      : !numbered && !follows && !document.is(first - 1, 'addressIntro')
  )
    return;
  const begin = houseNumber(document, first);
  if (numbered && (measuredName(document, first) || goesOnTelephone(document, scan.start[begin]!))) return;
  const run = addressRun(document, hit.last + 1, false);
  takeAddress(document, begin, Math.max(hit.last, run), 'address-street-last');
}

/** "2. Short course": the number of an item. */
function isListNumber({ scan, text }: Document, token: number, gap: number): boolean {
  return (
    gap === GAP.dotSpace &&
    /(?:^|\n)[ >*-]{0,4}$/.test(text.slice(Math.max(0, scan.start[token]! - 6), scan.start[token]!))
  );
}

/** "Bezrukov Street" without a number, "on Maple St", "Tuscarawas St W": words that are nothing but streets, in capitals. */
function englishStreet(document: Document, hit: CueHit, first: number): boolean {
  const { scan, text } = document;
  const word = document.word(hit.last);
  if (
    /^(?:Street|Avenue|Boulevard|Lane|Rd|Blvd|Ave)$/.test(word) &&
    (scan.value[hit.first - 1]! & (W.english | W.function)) === 0
  )
    return true;
  if (!/^(?:St|Street|Ave|Avenue|Blvd|Rd|Ln|Pkwy|Hwy)$/.test(word)) return false;
  if (
    /^\.? (?:N|S|E|W|NE|NW|SE|SW)(?![\p{L}'’])/u.test(
      text.slice(scan.end[hit.last]!, scan.end[hit.last]! + 5),
    )
  )
    return true;
  return (
    first > 0 && /^(?:on|off|along)$/.test(document.word(first - 1)) && document.gap(first - 1) === GAP.space
  );
}

function measuredName(document: Document, number: number): boolean {
  return measured(document, number) || document.text.charCodeAt(document.scan.start[number]! - 1) === 46;
}

function lowerName(document: Document, token: number): boolean {
  const value = document.scan.value[token]!;
  if ((value & W.function) !== 0) return false;
  if (
    /^(?:main|park|oak|pine|maple|cedar|elm|lake|hill|washington|high|church|mill|north|south|east|west|old|new|first|second|third|fourth|fifth|king|queen|station|spring|river|center|ridge|sunset|green|college|market|court|union|forest|bridge|water|chestnut|cherry|walnut|spruce|school|prospect|grove|broad)$/i.test(
      document.word(token),
    )
  )
    return true;
  return (value & (W.first | W.last | W.city)) !== 0 && (value & W.english) === 0;
}

const HOUSE = /^,? (?:nr |n[º°] ?|n\. ?)?\d{1,4}[a-zA-Z]?(?:\/\d{1,3})?(?![\d/])/;

/** "ul. 3 Maja 8", "rue du 8 mai 1945", "via XXV Aprile 12": streets called after a day. */
export function streetsOfDays(document: Document): void {
  const { scan, text } = document;
  const dates = new Map<number, number>();
  for (const { type, start, end } of document.found) if (type === 'DATE') dates.set(start, end);
  if (dates.size === 0) return;
  for (const hit of document.hits('streetBefore')) {
    let next = hit.last + 1;
    while (next < hit.last + 3 && document.is(next, 'particle')) next += 1;
    if (scan.taken[hit.last] === 1 || next >= scan.count || scan.taken[next] === 0) continue;
    if (document.gap(hit.last) > GAP.dotSpace || scan.end[hit.last]! - scan.start[hit.last]! < 2) continue;
    const end = dates.get(scan.start[next]!);
    if (end === undefined) continue;
    const house = HOUSE.exec(text.slice(end, end + 14));
    document.cover(
      scan.start[houseNumber(document, hit.first)]!,
      end + (house?.[0].length ?? 0),
      'ADDRESS',
      'address-day',
    );
  }
}

const POLISH_STREET = new Ending(/(?:iej|skiego|ckiego|owej|nej|ej|ego|ów|a)$/u);

/** "spod Długiej 8/3": a street in its case with house and flat. */
export function polishStreets(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    const street = token - 1;
    if (
      street < 0 ||
      scan.taken[token] === 1 ||
      scan.taken[street] === 1 ||
      (scan.shape[street]! & SHAPE.title) === 0
    )
      continue;
    if (document.gap(street) !== GAP.space || !POLISH_STREET.test(document.word(street))) continue;
    const number = /^\d{1,3}[a-zA-Z]?\/\d{1,3}(?![\d/])/.exec(
      text.slice(scan.start[token]!, scan.start[token]! + 9),
    );
    if (number === null || !/[łżźśćńąę]/.test(text.slice(0, 2_000))) continue;
    document.cover(
      scan.start[nameBefore(document, street)]!,
      scan.start[token]! + number[0].length,
      'ADDRESS',
      'address-polish',
    );
  }
}

/** "Carry van Bruggenweg", "Fridas Gata": capitals and particles before the street word. */
export function nameBefore(document: Document, street: number): number {
  const { scan } = document;
  let first = street;
  for (let token = street - 1; token >= Math.max(0, street - 3); token -= 1) {
    const gap = document.gap(token);
    if (scan.taken[token] === 1 || (gap !== GAP.space && gap !== GAP.hyphen)) break;
    if ((scan.shape[token]! & CAPITAL) !== 0 && (scan.value[token]! & W.function) === 0) first = token;
    else if (!document.is(token, 'particle')) break;
  }
  return first;
}
