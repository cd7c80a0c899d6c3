import { type CueHit, type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { findAddressBlocks } from './block.ts';
import { compounds } from './compound-streets.ts';
import { growAddresses } from './edges.ts';
import { digitsBetween, takeAddress } from './parts.ts';
import { findPostcodes } from './postcodes.ts';
import { addressRun } from './run.ts';
import { polishStreets, streetFirst, streetLast, streetsOfDays } from './streets.ts';

/** Street addresses: announced, by a street word before or behind the name, by a compound, by a postcode. */
export function findAddresses(document: Document): void {
  for (const hit of document.hits('addressIntro')) announced(document, hit);
  for (const hit of document.hits('addressAfter')) precedes(document, hit);
  for (const hit of document.hits('streetBefore')) streetFirst(document, hit);
  for (const hit of document.hits('streetAfter')) streetLast(document, hit);
  compounds(document);
  polishStreets(document);
  streetsOfDays(document);
  findAddressBlocks(document);
  findPostcodes(document);
  growAddresses(document);
}

/** "I live at …"; what stands behind a colon is the field's (`labelled-addresses.ts`). */
function announced(document: Document, hit: CueHit): void {
  const { scan, text } = document;
  const first = hit.last + 1;
  if (first >= scan.count || scan.taken[first] === 1) return;
  const from = scan.end[hit.last]!;
  const between = text.slice(from, scan.start[first]!);
  if (between.length > 14 || !/^[\s:,"'#=–-]*$/.test(between)) return;
  if (/[:\n]/.test(between)) return;
  const last = addressRun(document, first, true);
  if (last < first) return;
  if (
    digitsBetween(document, first, last) &&
    (last > first || document.scan.end[last]! - document.scan.start[last]! > 4)
  ) {
    if (worded(document, first, last)) takeAddress(document, first, last, 'address-intro');
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
    takeAddress(document, first, hit.first - 1, 'address-before');
}
