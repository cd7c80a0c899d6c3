import { type CueHit, type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { isGeneric } from './generic-bodies.ts';

/** Hospitals that patients read about rather than lie in, and public bodies. */
const PUBLIC =
  /^(?:Mayo|Cleveland|Hopkins|Johns|Sinai|Cedars|Sloan|Kettering|Anderson|Shriners|Veterans|Jude|Massachusetts|Harvard|Stanford|Great|Ormond|World|National|Cincinnati|Genetic|Genetics|Rare|Research|American|Public|Federal|State|Red|Community|Regional|Local|General|University|Teaching|Children|Children's|The|A|Your|This|Our|Emergency|Mental|Sleep|Pain|Cancer|Burn|Trauma|Military)$/;
const LONGEST = 6;

/** Hospitals, practices and firms by name: they say where somebody was treated or works. */
export function findOrganisations(document: Document): void {
  for (const hit of document.hits('hospital')) hospital(document, hit);
  for (const hit of document.hits('company')) company(document, hit);
}

function capital(document: Document, token: number): boolean {
  return (
    token >= 0 &&
    token < document.scan.count &&
    document.scan.taken[token] === 0 &&
    (document.scan.shape[token]! & CAPITAL) !== 0
  );
}

function hospital(document: Document, hit: CueHit): void {
  const { scan } = document;
  if (scan.taken[hit.last] === 1) return;
  if ((scan.shape[hit.first]! & (CAPITAL | SHAPE.caseless)) === 0) {
    small(document, hit);
    return;
  }
  const caseless = (scan.shape[hit.first]! & SHAPE.caseless) !== 0;
  if (caseless) return;
  const last = runAfter(document, hit.last);
  const before = last > hit.last && !document.english ? hit.first : runBefore(document, hit.first);
  if (
    before < hit.first &&
    (hit.english || nameInside(document, before, hit.first - 1)) &&
    /^(?:hospital|clinic|center|centre|infirmary|hospice|home|group|system|pharmacy|rehab|sanatorium|care|healthcare|hastanesi|kliniği|polikliniği|ziekenhuis|sjukhus|sykehus|sygehus|kórház|klinikum|krankenhaus)$/i.test(
      document.word(hit.last),
    )
  ) {
    if (PUBLIC.test(document.word(before)) || !nameInside(document, before, hit.first - 1)) return;
    document.take(before, hit.last, 'ORGANISATION', 'hospital');
    return;
  }
  if (last > hit.last && (!hit.english || nameInside(document, hit.last + 1, last))) {
    // "Przychodnia Rejonowa", "Hospital de Día": many are called so.
    if (isEveryGeneric(document, hit.last + 1, last)) return;
    document.take(hit.first, last, 'ORGANISATION', 'hospital');
  }
}

function isEveryGeneric(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if (
      !isGeneric(document, token) &&
      !document.is(token, 'particle') &&
      (document.scan.shape[token]! & CAPITAL) !== 0
    )
      return false;
  return true;
}

/** "l'hôpital de Moiselle", "la clínica Santa Elena": in small letters, a name has to follow. */
function small(document: Document, hit: CueHit): void {
  if (document.english || hit.english) return;
  const last = runAfter(document, hit.last);
  if (last === hit.last || !nameInside(document, hit.last + 1, last)) return;
  for (let token = hit.last + 1; token <= last; token += 1) if (isMedicalForm(document.word(token))) return;
  document.take(hit.first, last, 'ORGANISATION', 'hospital');
}

function runBefore(document: Document, first: number): number {
  let start = first;
  while (first - start < LONGEST && capital(document, start - 1)) {
    const gap = document.gap(start - 1);
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe) break;
    if (gap === GAP.apostrophe && !/^s$/.test(document.word(start))) break;
    start -= 1;
  }
  return start;
}

function runAfter(document: Document, from: number): number {
  const { scan } = document;
  let last = from;
  for (let token = from + 1; token < scan.count && token - from <= LONGEST + 3; token += 1) {
    const gap = document.gap(token - 1);
    const abbreviation =
      gap === GAP.dotSpace && scan.end[token - 1]! - scan.start[token - 1]! <= 5 && token - 1 > from;
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe && gap !== GAP.dot && !abbreviation)
      break;
    if (scan.taken[token] === 1 || document.is(token, 'stopLabel')) break;
    if (capital(document, token)) last = token;
    else if (
      !document.is(token, 'particle') &&
      !/^(?:de|en|of|y|e|i|à|sur|im|am|der|dr|dra|européen|universitaire|régional|général|privé|central|militaire|pédiatrique|universitario|general|clínico|regional|comarcal|provincial|civile|generale|universitário|municipal|wojewódzki|miejski|powiatowy|uniwersytecki|kliniczny|specjalistyczny)$/iu.test(
        document.word(token),
      )
    )
      break;
  }
  return last;
}

/** At least one word that is a name, a place, or no word at all. */
function nameInside(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) {
    const value = document.scan.value[token]!;
    if (!document.english && isGeneric(document, token)) continue;
    if ((value & (W.first | W.last | W.city | W.region)) !== 0 && (value & W.function) === 0) return true;
    if ((value & (W.english | W.word | W.function | W.medical)) === 0 && document.word(token).length > 3)
      return true;
  }
  return false;
}

/** "Smith Ltd.", "Hoover, Morris and Johnson GmbH". */
function company(document: Document, hit: CueHit): void {
  const { scan } = document;
  const word = document.word(hit.last);
  if (
    scan.taken[hit.last] === 1 ||
    // Silver in a dressing: "Aquacel Ag".
    word === 'Ag' ||
    !/^(?:Ltd|Inc|LLC|GmbH|PLC|plc|Corp|Corporation|Limited|LLP|Pty|S\.?p\.?A|Oy|AB|AG|BV|KG)$/i.test(word) ||
    // Silver in dressings: "Aquacel Ag".
    word === 'Ag' ||
    !capital(document, hit.first)
  )
    return;
  const last = runAfter(document, hit.last);
  const before = last > hit.last && !document.english ? hit.first : runBefore(document, hit.first);
  if (before < hit.first && nameInside(document, before, hit.first - 1))
    document.take(before, hit.last, 'ORGANISATION', 'company');
}
