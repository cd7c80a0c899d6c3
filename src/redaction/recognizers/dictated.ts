import { type Document, GAP } from '../document.ts';
import type { RedactionType } from '../redactor.ts';
import { SHAPE } from '../scan.ts';
import { findLabel } from './numbers/labels.ts';

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 19;
const WIDEST_GROUP = 4;

function width({ scan }: Document, token: number): number {
  return scan.end[token]! - scan.start[token]!;
}

/**
 * Groups of digits as somebody reads them out, apart by more than an identifier is written with: "415, 382, 856, 0",
 * "415. 382. 856. 0", "415  382  856  0". Only beside a label, and only in groups of one width, because lists of readings look
 * the same. Answers whether the token begins one.
 */
export function findDictated(document: Document, first: number): boolean {
  const { scan, text } = document;
  const gap = document.gap(first);
  if (gap !== GAP.comma && gap !== GAP.dotSpace && gap !== GAP.spaces) return false;
  const wide = width(document, first);
  if (wide > WIDEST_GROUP || scan.shape[first] !== SHAPE.digits || scan.shape[first + 1] !== SHAPE.digits)
    return false;
  const separator = text.slice(scan.end[first]!, scan.start[first + 1]!);
  let last = first;
  let digits = wide;
  let round = true;
  for (let token = first + 1; token < scan.count && scan.shape[token] === SHAPE.digits; token += 1) {
    const more = width(document, token);
    if (more > wide || scan.taken[token] === 1 || digits + more > MOST_DIGITS) break;
    if (text.slice(scan.end[token - 1]!, scan.start[token]!) !== separator) break;
    digits += more;
    last = token;
    round &&= text.charCodeAt(scan.end[token]! - 1) === 48;
    if (more < wide) break;
  }
  if (digits < FEWEST_DIGITS || last - first < 2) return false;
  const label = findLabel(document, first, last);
  if (label === undefined || label.type === 'LEAVE' || label.type === 'READING') return false;
  if (round && wide > 1 && (label.type === 'PHONE' || label.type === 'NUMBER')) return false;
  const type: RedactionType = label.type === 'NUMBER' ? 'PHONE' : label.type;
  document.take(first, last, type, 'digits-dictated');
  return true;
}
