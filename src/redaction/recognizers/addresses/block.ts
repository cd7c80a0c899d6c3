import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WholeWord } from '../../whole-word.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { measured } from '../candidate.ts';
import { addressRun, LINKING, PLACE_WORD } from './run.ts';

const LONGEST_LINE = 10;
const MOST_LINES = 4;
const YEAR = /^(?:19|20)\d{2}$/;
const STATE = /^\p{Lu}{2,3}$/u;

interface Line {
  readonly first: number;
  readonly last: number;
}

const NO = new WholeWord(/^no$/i);

/**
 * Addresses on several lines or in one, of which only a flat number or a country with its postcode gives them
 * away: "35 Kromwater 38 / Apt. 705 / Zoetermeer / Tanzania 53144".
 */
export function findAddressBlocks(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    if (token === 0) continue;
    if (scan.taken[token] === 0 && NO.is(document, token - 1)) indian(document, token);
    if (isUnit(document, token)) block(document, token - 1, token);
    else if (scan.taken[token] === 0 && isCountryCode(document, token)) block(document, token, token);
  }
}

/** "Apt. 705", "Suite 284": the word and its number. */
function isUnit(document: Document, token: number): boolean {
  const { scan } = document;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.dotSpace && gap !== GAP.dot) return false;
  if (!document.is(token - 1, 'unitLabel') || scan.end[token]! - scan.start[token]! > 5) return false;
  return /^(?:apt|apartment|suite|ste|unit|flat|appt|appartement|studio|piso|apto|departamento|depto|lok|mieszkanie|whg|wohnung|interno)$/i.test(
    document.word(token - 1),
  );
}

/** "H.No. 3-6-271/B", "Flat No. 12": the number of an Indian house, with what is told of the way to it. */
function indian(document: Document, token: number): void {
  const { scan, text } = document;
  const before = /(?<!\p{L})(?:(?:H|D|House|Flat|Plot|Door|Qtr|Quarter|Shop|Survey)\.? ?No\.?:? ?)$/iu.exec(
    text.slice(Math.max(0, scan.start[token]! - 14), scan.start[token]!),
  );
  if (before === null) return;
  let last = addressRun(document, token, true);
  while (last + 1 < scan.count && document.gap(last) === GAP.hyphen)
    last = Math.max(last + 1, addressRun(document, last + 1, true));
  document.cover(
    scan.start[token]! - before[0].length,
    scan.end[Math.max(token, last)]!,
    'ADDRESS',
    'address-house-number',
  );
}

/** "Peru 38267" at the end of its line. */
function isCountryCode(document: Document, token: number): boolean {
  const { scan, text } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if (
    (scan.shape[token]! & SHAPE.digits) === 0 ||
    width < 4 ||
    width > 6 ||
    document.gap(token - 1) !== GAP.space
  )
    return false;
  if ((scan.value[token - 1]! & W.country) === 0 || YEAR.test(document.word(token))) return false;
  return (
    /^\s*(?:$|[\n?.,"]| for\b)/.test(text.slice(scan.end[token]!, scan.end[token]! + 5)) &&
    !measured(document, token)
  );
}

function block(document: Document, anchor: number, end: number): void {
  const { scan } = document;
  document.spend(5);
  const line = lineOf(document, anchor);
  const own = streetIn(document, line.first, anchor - 1);
  let first = own < 0 ? placeStart(document, line, anchor) : own;
  let last = Math.max(end, addressRun(document, end + 1, false));
  let street = own >= 0 || streetIn(document, end + 1, Math.min(last, lineOf(document, end).last)) >= 0;
  if (!street && first === line.first) {
    for (let count = 0, at = line.first; count < MOST_LINES && at > 0 && !street; count += 1) {
      const before = lineOf(document, at - 1);
      const number = streetIn(document, before.first, before.last);
      if (number < 0 && !isPlaceLine(document, before)) break;
      street = number >= 0 && !startsWithUnit(document, before);
      at = before.first;
      first = street ? number : at;
    }
  }
  if (!street) return;
  last = Math.max(last, below(document, last));
  document.cover(scan.start[first]!, scan.end[last]!, 'ADDRESS', 'address-block');
}

function startsWithUnit(document: Document, { first }: Line): boolean {
  return isUnit(document, first + 1);
}

/**
 * Last token of the lines under the street: town, then country and postcode, which end the address. `closed`
 * takes lines only as far as such an end.
 */
export function below(document: Document, from: number, closed = false): number {
  const { scan } = document;
  let last = lineOf(document, from).last === from ? from : -1;
  if (last < 0) return from;
  for (let count = 0; count < MOST_LINES - 1 && last + 1 < scan.count; count += 1) {
    const line = lineOf(document, last + 1);
    if (document.isKept(scan.start[line.first]!, scan.end[line.last]!)) break;
    if (!isPlaceLine(document, line) && !(line.first === line.last && isCapital(document, line.first))) break;
    const closing = closes(document, line);
    if (paragraphBefore(document, line.first) && !closing) break;
    last = line.last;
    if (closing) return last;
  }
  return closed ? from : last;
}

function isCapital({ scan }: Document, token: number): boolean {
  return (scan.shape[token]! & CAPITAL) !== 0;
}

function paragraphBefore(document: Document, token: number): boolean {
  return /\n\s*\n/.test(document.text.slice(document.scan.end[token - 1]!, document.scan.start[token]!));
}

/** Whether the line holds a country or ends in a postcode. */
function closes(document: Document, { first, last }: Line): boolean {
  const { scan } = document;
  for (let token = first; token <= last; token += 1) if ((scan.value[token]! & W.country) !== 0) return true;
  const width = scan.end[last]! - scan.start[last]!;
  return (scan.shape[last]! & SHAPE.digits) !== 0 && width >= 4 && width <= 6;
}

function lineOf(document: Document, token: number): Line {
  let first = token;
  let last = token;
  while (first > 0 && token - first < LONGEST_LINE && !breaks(document, first - 1)) first -= 1;
  while (last + 1 < document.scan.count && last - token < LONGEST_LINE && !breaks(document, last)) last += 1;
  return { first, last };
}

function breaks(document: Document, token: number): boolean {
  const gap = document.gap(token);
  if (gap === GAP.line) return true;
  if (gap < GAP.line) return false;
  return document.text.slice(document.scan.end[token]!, document.scan.start[token + 1]!).includes('\n');
}

/** First token of the part of the line before the anchor that belongs to its place: "Saudi" of "Saudi Arabia 65001". */
function placeStart(document: Document, line: Line, anchor: number): number {
  let first = anchor;
  while (first > line.first && isPart(document, first - 1) && document.gap(first - 1) <= GAP.comma)
    first -= 1;
  return first;
}

/** First number of a street with its number inside the tokens, -1 when there is none: "35 Kromwater 38". */
function streetIn(document: Document, from: number, to: number): number {
  const { scan } = document;
  let words = 0;
  let start = -1;
  for (let token = to; token >= from && to - token < LONGEST_LINE; token -= 1) {
    const numeral = (scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) !== 0;
    if (!isPart(document, token) || (numeral && measured(document, token) && token === from)) break;
    if (token < to && document.gap(token) > GAP.comma) break;
    if (numeral) start = token;
    else words += 1;
  }
  if (start < 0 || words === 0) return -1;
  // Without a number in front, the street begins with its first capital.
  if (start > from && leadsStreet(document, from, start)) return from;
  return start;
}

function leadsStreet(document: Document, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (!isPart(document, token)) return false;
  return (document.scan.value[from]! & W.sureFirst) === 0;
}

function isPart(document: Document, token: number): boolean {
  const { scan } = document;
  const shape = scan.shape[token]!;
  const value = scan.value[token]!;
  const word = document.word(token);
  if ((shape & (SHAPE.digits | SHAPE.alnum)) !== 0) return scan.end[token]! - scan.start[token]! <= 7;
  if (PLACE_WORD.test(word) || LINKING.test(word) || document.is(token, 'particle')) return true;
  if (document.is(token, 'stopLabel') || document.is(token, 'nameLabel')) return false;
  if (
    document.is(token, 'streetBefore') ||
    document.is(token, 'streetAfter') ||
    document.is(token, 'unitLabel')
  )
    return true;
  if ((value & (W.city | W.region | W.country)) !== 0) return (value & W.function) === 0;
  if ((value & W.function) !== 0) return false;
  return (shape & (CAPITAL | SHAPE.caseless)) !== 0
    ? (value & W.english) === 0 || STATE.test(word)
    : (value & W.english) === 0;
}

function isPlaceLine(document: Document, line: Line): boolean {
  const { scan, text } = document;
  if (line.last - line.first >= LONGEST_LINE) return false;
  if (/[:;@!?=(]/.test(text.slice(scan.start[line.first]!, scan.end[line.last]! + 1))) return false;
  let digits = false;
  for (let token = line.first; token <= line.last; token += 1) {
    if (!isPart(document, token)) return false;
    digits ||= (scan.shape[token]! & SHAPE.digits) !== 0;
  }
  const value = scan.value[line.first]!;
  const person = (value & W.first) !== 0 && (value & (W.city | W.country)) === 0 && line.last > line.first;
  return digits || !person;
}
