import { type Document, GAP } from '../document.ts';
import type { RedactionType } from '../redactor.ts';
import { SHAPE } from '../scan.ts';
import { WORD_CLASS as W } from '../word-class.ts';
import { findLabel, isUnit, labelOf } from './numbers/labels.ts';
import { isOneNumber } from './numbers/one-number.ts';

/** What a candidate is and by which rule. */
export type Finding = readonly [type: RedactionType, recognizer: string];
export type Verdict = Finding | undefined;

/** A run of digits with separators, as one identifier may be written. Tokens `first` to `last`. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Letters (upper case) and digits without separators. */
  readonly compact: string;
  readonly digits: string;
  readonly groups: readonly string[];
  /** Whether another group with a unit follows: "60 50 40 30 20" before "10 mg". */
  readonly measured: boolean;
  /** As it stands in the text. */
  readonly raw: string;
  readonly plus: boolean;
  readonly parenthesis: boolean;
  /** Separators in order, without the spaces around a mark. */
  readonly separators: string;
}

/** Digits that are an identifier without another group. */
const WHOLE = 8;
const MAX_TOKENS = 24;
const MAX_DIGITS = 34;
const FEWEST_DIGITS = 3;
const FEWEST_ALONE = 4;
/** From here on a label beside a number weighs more than a unit behind it. */
const FEWEST_MEASURED = 7;
export const FEWEST_BY_FORM = 7;
/** A number may be all there is in a shorter text. */
const SHORT_TEXT = 64;
const SMALL_M = 109;
const ZERO = 48;
const SEPARATOR = /^(?:[ \t]?[-./_() ·•‧∙・]{1,3}|\t|\) ?-? ?|[-.] ?\(|\n)$/;
/** A run of letters and digits that is this long may be an identifier with a single digit in it. */
const LONG_CODE = 5;

function digitsIn({ scan, text }: Document, token: number): number {
  const end = scan.end[token]!;
  let count = 0;
  for (let index = scan.start[token]!; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 48 && unit <= 57) count += 1;
  }
  return count;
}

/** Shapes of the groups of an identifier; a single capital counts as upper or title. */
const IN_NUMBERS = SHAPE.digits | SHAPE.alnum | SHAPE.upper | SHAPE.title;

/** "DT2", "B12", "HbA1c" */
const FINDING = /^(?:\p{Lu}{1,3}\d{1,2}|\p{Lu}\p{Ll}\p{L}*\d\p{L}?)$/u;
/** Whether three groups of digits stand before. */
function isThird({ scan }: Document, token: number): boolean {
  for (let back = 1; back <= 3; back += 1) if (scan.shape[token - back] !== SHAPE.digits) return false;
  return true;
}

/** Whether the token can go on an identifier that began before it. */
function continues(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (token >= scan.count || scan.taken[token] === 1) return false;
  if ((scan.shape[token]! & IN_NUMBERS) === 0) return false;
  const gap = text.slice(scan.end[token - 1]!, Math.min(scan.start[token]!, scan.end[token - 1]! + 4));
  const before = scan.end[token - 1]! - scan.start[token - 1]!;
  const digits = (scan.shape[token]! & scan.shape[token - 1]! & SHAPE.digits) !== 0;
  // Two whole numbers beside each other are two identifiers.
  if (digits && before >= WHOLE && scan.end[token]! - scan.start[token]! >= WHOLE) return false;
  // A Swedish personal number of somebody over a hundred years old.
  if (digits && gap === '+') return before >= 6 && scan.end[token]! - scan.start[token]! === 4;
  if (digits && gap === ':') return before === 4 && scan.end[token]! - scan.start[token]! === 4;
  if (gap !== ' ' && (!SEPARATOR.test(gap) || gap.startsWith('. ') || gap.startsWith('  '))) return false;
  const shape = scan.shape[token]!;
  const width = scan.end[token]! - scan.start[token]!;
  if ((shape & SHAPE.digits) !== 0) return true;
  if ((shape & SHAPE.alnum) !== 0)
    return (
      width <= 12 &&
      // "06 18 82 04 41 (DT2, …": what somebody has behind their telephone.
      !gap.includes('(') &&
      !(gap === ' ' && FINDING.test(document.word(token)) && isThird(document, token)) &&
      ((/^[-./]$/.test(gap) && /^\d+[A-Z]$/.test(document.word(token))) ||
        !/^(?!0)\d+(?:mg|ml|g|mcg|h|x|st|nd|rd|th|mm|cm|kg)$/i.test(document.word(token)))
    );
  if ((shape & SHAPE.upper) === 0 && !(width === 1 && (shape & SHAPE.title) !== 0)) return false;
  // A short group of capitals inside or at the end: "C 190", "1234-K".
  const tight = gap === '-' || gap === '.' || gap === '/';
  if (width > 4 || (width > 1 && !tight && isUnit(scan.hash[token]!))) return false;
  const next = token + 1 < scan.count && (scan.shape[token + 1]! & (SHAPE.digits | SHAPE.alnum)) !== 0;
  return (tight && width <= 3) || (width <= 2 && next && scan.start[token + 1]! - scan.end[token]! <= 1);
}

function measured(document: Document, token: number): boolean {
  // "44 m. 12": the flat of a Polish address, not metres.
  const after = document.scan.end[token]!;
  if (
    document.text.charCodeAt(after + 1) === SMALL_M &&
    /^ m\.? \d/.test(document.text.slice(after, after + 6))
  )
    return false;
  // No measure begins with a zero: "059 0447 C".
  if (
    document.text.charCodeAt(document.scan.start[token]!) === ZERO &&
    after - document.scan.start[token]! >= 3
  )
    return false;
  const gap = document.gap(token);
  if (gap > GAP.space && !(gap === GAP.hyphen))
    return document.text.charCodeAt(document.scan.end[token]!) === 37;
  if (document.text.charCodeAt(document.scan.end[token]!) === 37) return true;
  if (token + 1 >= document.scan.count || !isUnit(document.scan.hash[token + 1]!)) return false;
  // "270649 C 190": one capital between digits is part of a code.
  if (
    document.scan.shape[token + 1] === SHAPE.upper &&
    /^ ?\p{Lu} ?\d/u.test(document.text.slice(document.scan.end[token]!, document.scan.end[token]! + 5))
  )
    return false;
  // "4859 W Bridge Street": a capital before a capitalised word is a point of the compass.
  if (
    document.scan.shape[token + 1] === SHAPE.upper &&
    ((document.scan.shape[token + 2] ?? 0) & SHAPE.title) !== 0 &&
    document.gap(token + 1) === GAP.space
  )
    return false;
  return gap !== GAP.hyphen || document.scan.end[token + 1]! - document.scan.start[token + 1]! > 1;
}

/** Reads the candidate that starts at a token with a digit; undefined when it has too few digits to identify. */
export function readCandidate(document: Document, first: number): Candidate | undefined {
  const { scan, text } = document;
  let from = first;
  let last = first;
  let total = digitsIn(document, first);
  let cut = false;
  const international = text.charCodeAt(scan.start[first]! - 1) === 43;
  while (last - first < MAX_TOKENS && continues(document, last + 1)) {
    const more = digitsIn(document, last + 1);
    if (total + more > MAX_DIGITS) break;
    // "… 555 10 mg": the last group belongs to its unit.
    const unit = !international && measured(document, last + 1) && document.gap(last) === GAP.space;
    if (unit && !isPairs(document, first, last + 1) && !isOneNumber(document, first, last + 1)) {
      cut = true;
      break;
    }
    total += more;
    last += 1;
  }
  document.spend((last - first) * 0.2);
  const long = (scan.shape[first]! & SHAPE.alnum) !== 0 && scan.end[first]! - scan.start[first]! >= LONG_CODE;
  if (total < FEWEST_DIGITS && !long && !besideLetters(document, first, last)) return undefined;
  if (from > 0 && prefixes(document, from - 1)) from -= 1;
  if (isUsual(document, from, last, total)) return undefined;
  let start = scan.start[from]!;
  const before = /(?:\+ ?\(?|\()$/.exec(text.slice(Math.max(0, start - 3), start));
  const plus = before?.[0].includes('+') ?? false;
  if (!plus && isTooShort(document, from, last, total)) return undefined;
  if (before !== null) start -= before[0].length;
  document.spend(3);
  const words: string[] = [];
  for (let token = from; token <= last; token += 1) words.push(document.word(token));
  const compact = words.join('').toUpperCase();
  const raw = text.slice(start, scan.end[last]!);
  return {
    first: from,
    last,
    start,
    end: scan.end[last]!,
    compact,
    digits: compact.length === total ? compact : compact.replace(/\D/g, ''),
    groups: words,
    measured: cut,
    raw,
    plus,
    parenthesis: raw.includes('('),
    separators: separatorsOf(document, from, last),
  };
}

/** Without a label, no form of so few digits in running text identifies: "150/95", "2020-21". */
function isTooShort(document: Document, first: number, last: number, digits: number): boolean {
  if (digits >= FEWEST_BY_FORM || widthOf(document, first, last) !== digits) return false;
  if (document.country !== '' || document.text.length < SHORT_TEXT) return false;
  return findLabel(document, first, last) === undefined;
}

function widthOf({ scan }: Document, first: number, last: number): number {
  let width = 0;
  for (let token = first; token <= last; token += 1) width += scan.end[token]! - scan.start[token]!;
  return width;
}

/** The usual numbers, before anything is copied: "5.9", "150/95 mmHg". No label makes them an identifier. */
function isUsual(document: Document, first: number, last: number, digits: number): boolean {
  if (digits >= FEWEST_MEASURED) return false;
  if (widthOf(document, first, last) !== digits) return false;
  return (digits < FEWEST_ALONE && !isPlateLike(document, first)) || measured(document, last);
}

/** "FHL 733": three capitals before three digits, as plates have. */
export function isPlateLike({ scan }: Document, token: number): boolean {
  if (token === 0 || (scan.shape[token - 1]! & SHAPE.upper) === 0) return false;
  const letters = scan.end[token - 1]! - scan.start[token - 1]!;
  // "GF 417 RK": two capitals on both sides.
  const behind = scan.end[token + 1]! - scan.start[token + 1]!;
  if (letters === 2 && behind === 2 && (scan.shape[token + 1]! & SHAPE.upper) !== 0)
    return scan.start[token]! - scan.end[token - 1]! === 1 && scan.start[token + 1]! - scan.end[token]! === 1;
  return letters === 3 && scan.start[token]! - scan.end[token - 1]! === 1;
}

/** "12 34 56 C": pairs of digits and a letter are an insurance number, no temperature. */
function isPairs({ scan }: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if (scan.shape[token] !== SHAPE.digits || scan.end[token]! - scan.start[token]! !== 2) return false;
  return last - first === 2 && scan.end[last + 1]! - scan.start[last + 1]! === 1;
}

/** "IS72 EAS", "K1 ABC": two groups that are a plate together. */
function besideLetters({ scan }: Document, first: number, last: number): boolean {
  if ((scan.shape[first]! & SHAPE.alnum) === 0 || last + 1 >= scan.count) return false;
  const next = last + 1;
  if ((scan.shape[next]! & (SHAPE.upper | SHAPE.lower)) === 0 || scan.start[next]! - scan.end[last]! !== 1)
    return false;
  const known = (scan.value[next]! & (W.english | W.word | W.function | W.medical)) !== 0;
  return scan.end[next]! - scan.start[next]! <= 3 && (!known || scan.shape[next] === SHAPE.upper);
}

/** Capitals before the first digits belong to the identifier: "U-432959-X", "TA 123 456". */
function prefixes(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.taken[token] === 1) return false;
  const width = scan.end[token]! - scan.start[token]!;
  const shape = scan.shape[token]!;
  const capitals = (shape & SHAPE.upper) !== 0 || (width === 1 && (shape & SHAPE.title) !== 0);
  const gap = document.gap(token);
  if (
    width === 1 &&
    gap === GAP.hyphen &&
    /[a-z]/i.test(document.word(token)) &&
    scan.start[token + 1]! - scan.end[token]! === 1
  )
    return !/[a-z0-9]-?$/i.test(document.text.slice(Math.max(0, scan.start[token]! - 1), scan.start[token]!));
  if (!capitals || width > 5) return false;
  if (gap === GAP.hyphen) return scan.start[token + 1]! - scan.end[token]! === 1;
  // "ID: MHTR 930614 86A": after a colon or "is", letters before the digits open the identifier.
  if (gap !== GAP.space || width < 2 || (scan.value[token]! & (W.english | W.word | W.function)) !== 0)
    return false;
  const asked = document.text.slice(Math.max(0, scan.start[token]! - 4), scan.start[token]!);
  return /(?::|\bis|#)\s?$/.test(asked) && labelOf(document, token) === undefined;
}

function separatorsOf(document: Document, first: number, last: number): string {
  let out = '';
  for (let token = first; token < last; token += 1) {
    const gap = document.text.slice(document.scan.end[token]!, document.scan.start[token + 1]!);
    out += gap.trim().charAt(0) || ' ';
  }
  return out;
}

export { measured };
