import { type CueHit, type Document, GAP } from '../document.ts';
import { CAPITAL, SHAPE } from '../scan.ts';
import { WORD_CLASS as W } from '../word-class.ts';
import { addressRun } from './address-run.ts';
import { measured } from './candidate.ts';
import { findPostcodes } from './postcodes.ts';

/** Street addresses: announced, by a street word before or behind the name, by a compound, by a postcode. */
export function findAddresses(document: Document): void {
  for (const hit of document.hits('addressIntro')) announced(document, hit);
  for (const hit of document.hits('addressAfter')) precedes(document, hit);
  for (const hit of document.hits('streetBefore')) streetFirst(document, hit);
  for (const hit of document.hits('streetAfter')) streetLast(document, hit);
  compounds(document);
  findPostcodes(document);
}

function digitsBetween(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) {
    if ((document.scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) !== 0) return true;
  }
  return false;
}

function take(document: Document, first: number, last: number, id: string): void {
  const { text, scan } = document;
  const tail = /^(?:[ºª°]|\)(?=\W|$))/.exec(text.slice(scan.end[last]!, scan.end[last]! + 2));
  document.cover(
    scan.start[first]!,
    scan.end[last]! +
      (tail?.[0] === ')'
        ? text.slice(scan.start[first]!, scan.end[last]!).includes('(')
          ? 1
          : 0
        : (tail?.[0].length ?? 0)),
    'ADDRESS',
    id,
  );
}

const CLAUSE_END = /\n|[;!?।。]|\.(?=\s*$)|\.\s+(?=\p{Lu})/u;
const LONGEST_FIELD = 140;

/** "I live at …", "Domicilio: …". After a colon the rest of the line is the address. */
function announced(document: Document, hit: CueHit): void {
  const { scan, text } = document;
  const first = hit.last + 1;
  if (first >= scan.count || scan.taken[first] === 1) return;
  const from = scan.end[hit.last]!;
  const between = text.slice(from, scan.start[first]!);
  if (between.length > 14 || !/^[\s:,"'#=–-]*$/.test(between)) return;
  if (between.includes(':')) {
    field(document, first);
    return;
  }
  if (between.includes('\n')) return;
  const last = addressRun(document, first, true);
  if (last < first) return;
  if (
    digitsBetween(document, first, last) &&
    (last > first || document.scan.end[last]! - document.scan.start[last]! > 4)
  ) {
    if (worded(document, first, last)) take(document, first, last, 'address-intro');
  }
}

/** A number alone is no address: there is a word of a place or street in it. */
function worded(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) {
    const shape = document.scan.shape[token]!;
    if ((shape & (CAPITAL | SHAPE.caseless)) !== 0) return true;
    if (
      (shape & SHAPE.lower) !== 0 &&
      (document.is(token, 'streetAfter') ||
        document.is(token, 'streetBefore') ||
        (document.scan.value[token]! & (W.city | W.last | W.first)) !== 0)
    )
      return true;
  }
  return false;
}

function field(document: Document, first: number): void {
  const { scan, text } = document;
  const start = scan.start[first]!;
  const rest = text.slice(start, start + LONGEST_FIELD);
  const run = addressRun(document, first, true);
  const line = /^[^\n]*/.exec(rest)![0];
  // On a line of its own the field is all of it; in running text it ends with the run of address parts.
  const sentence = CLAUSE_END.exec(line);
  const lineEnd =
    start +
    (line.length < 90
      ? sentence === null || /\d/.test(line.slice(sentence.index))
        ? line.replace(/[\s.]+$/, '').length
        : sentence.index
      : 0);
  const runEnd = run >= first ? scan.end[run]! : start;
  const end = Math.max(runEnd, labelInside(document, first, lineEnd) ? runEnd : lineEnd);
  if (end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    document.cover(start, end, 'ADDRESS', 'address-field');
}

function labelInside(document: Document, first: number, end: number): boolean {
  const { scan } = document;
  for (let token = first + 1; token < scan.count && scan.start[token]! < end; token += 1) {
    if (scan.taken[token] === 1 || document.is(token, 'stopLabel')) return true;
    if (document.text.charCodeAt(scan.end[token]!) === 58) return true;
  }
  return false;
}

const LONGEST_BEFORE = 16;

/** The address stands before its phrase: Hindi, Persian, Hungarian, Turkish. */
function precedes(document: Document, hit: CueHit): void {
  const { scan } = document;
  let first = hit.first;
  while (first > 0 && hit.first - first < LONGEST_BEFORE) {
    const token = first - 1;
    const gap = document.gap(token);
    if (
      scan.taken[token] === 1 ||
      gap === GAP.dotSpace ||
      gap === GAP.line ||
      (gap === GAP.other && !/^[\s.,/-]*$/.test(document.text.slice(scan.end[token]!, scan.start[first]!)))
    )
      break;
    if (document.is(token, 'introWeak') || (scan.value[token]! & W.function) !== 0) break;
    first = token;
  }
  if (first < hit.first && digitsBetween(document, first, hit.first - 1))
    take(document, first, hit.first - 1, 'address-before');
}

/** "calle Mayor 3", "12, rue de Rivoli, 75004 Paris", "ul. Długa 5". */
function streetFirst(document: Document, hit: CueHit): void {
  const { scan, text } = document;
  const next = hit.last + 1;
  if (scan.taken[hit.last] === 1 || next >= scan.count || scan.taken[next] === 1) return;
  const width = scan.end[hit.last]! - scan.start[hit.last]!;
  const mark = text.charCodeAt(scan.end[hit.last]!);
  const capital = (scan.shape[hit.first]! & CAPITAL) !== 0;
  const short = width <= 3 && hit.first === hit.last;
  const marked = mark === 46 || mark === 47 || (mark === 0xba && width <= 2);
  if (short && !marked && !(capital && width > 1)) return;
  const between = document.gap(hit.last);
  if (between === GAP.line || between === GAP.comma || (between === GAP.dotSpace && width > 5)) return;
  if (
    short &&
    scan.shape[hit.last] === SHAPE.upper &&
    (scan.shape[next]! & SHAPE.upper) !== 0 &&
    scan.end[next]! - scan.start[next]! === 1
  )
    return;
  const last = addressRun(document, next, false);
  if (last < next) return;
  const caseless = (scan.shape[hit.last]! & SHAPE.caseless) !== 0;
  const begin = houseNumber(document, hit.first);
  const named = caseless || nameOfStreet(document, next, last);
  if (!named || document.gap(hit.last) === GAP.comma) return;
  const numbered =
    begin < hit.first ||
    digitsBetween(document, next, last) ||
    /^,? ?s\/n\b/i.test(text.slice(scan.end[last]!, scan.end[last]! + 6));
  if (
    !numbered &&
    !(
      capital &&
      !/^(?:via|park|place|most|passage|col|im|am|route|cité|est|r|al|pl|campo|port|lugar|villa|sector|box)$/i.test(
        document.word(hit.last),
      ) &&
      width > 1 &&
      !(scan.value[hit.last]! & W.english)
    ) &&
    !(marked && !caseless)
  )
    return;
  if (!numbered && (caseless || width <= 2)) return;
  take(document, begin, last, 'address-street-first');
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
function houseNumber(document: Document, street: number): number {
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
function streetLast(document: Document, hit: CueHit): void {
  const { scan } = document;
  if (scan.taken[hit.last] === 1) return;
  const width = scan.end[hit.last]! - scan.start[hit.last]!;
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
      if (scan.end[token]! - scan.start[token]! > 7) break;
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
    document.gap(hit.last) <= GAP.space &&
    !measured(document, hit.last + 1);
  if (
    hit.english
      ? !numbered && !englishStreet(document, hit)
      : !numbered && !follows && !document.is(first - 1, 'addressIntro')
  )
    return;
  if (numbered && measuredName(document, first)) return;
  const run = addressRun(document, hit.last + 1, false);
  take(document, houseNumber(document, first), Math.max(hit.last, run), 'address-street-last');
}

/** "Bezrukov Street" without a number: only the words that are nothing but streets, in capitals. */
function englishStreet(document: Document, hit: CueHit): boolean {
  return (
    /^(?:Street|Avenue|Boulevard|Lane|Rd|Blvd|Ave)$/.test(document.word(hit.last)) &&
    (document.scan.value[hit.first - 1]! & (W.english | W.function)) === 0
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

const COMPOUND =
  /(?:stra(?:ß|ss)en?|str|gasse|gässchen|weg|platz|allee|ufer|damm|ring|steig|steg|chaussee|promenade|markt|hof|berg|feld|straat|laan|plein|gracht|kade|singel|dreef|dijk|hof|park|plantsoen|steeg|baan|lei|gatan|vägen|gränd|torget|gata|allén|gärdet|gränden|backen|gade|gaden|vej|vejen|stræde|parken|toften|gate|gata|veien|veg|vegen|bakken|åsen|svingen|katu|tie|kuja|polku|kaari|rinne|linja|penger|raitti|götu|gata|vegur|vegi|braut|stígur|holt|utca|iela|brücke|broek|bråten|haugen|løkka|lia|moen|engen|berget|tunet|faret|jordet|kroken|alléen|leitet|hella|sletta|stien|ringen|heia|høgda|ekra|lunden|skogen|torg|plass|kai|brygga|gutua|kalea|viertel)$/iu;

/** "Troldhøjvej 476, Nørresundby", "Heikkilinja 564": one word with a number behind it. */
function compounds(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    const street = token - 1;
    if (street < 0 || scan.taken[token] === 1 || scan.taken[street] === 1) continue;
    const gap = document.gap(street);
    if (gap !== GAP.space && gap !== GAP.dotSpace && gap !== GAP.comma) continue;
    if (
      (scan.shape[street]! & CAPITAL) === 0 &&
      (scan.value[street]! & (W.english | W.word | W.function)) !== 0
    )
      continue;
    if (scan.end[street]! - scan.start[street]! < 6 || scan.end[token]! - scan.start[token]! > 6) continue;
    if (!COMPOUND.test(document.word(street)) || measured(document, token)) continue;
    if ((scan.value[street]! & W.english) !== 0) continue;
    const run = addressRun(document, token, false);
    take(
      document,
      houseNumber(document, nameBefore(document, street)),
      Math.max(token, run),
      'address-compound',
    );
  }
}

/** "Carry van Bruggenweg", "Fridas Gata": capitals and particles before the street word. */
function nameBefore(document: Document, street: number): number {
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
