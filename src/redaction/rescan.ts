import { FAR, REACH } from './reach.ts';
import { CAPITAL, NAME_BITS, type Scan, SHAPE, UNREAD } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';

/** A range of a text that gives way to a placeholder. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

const COLON = 58;
const SLASH = 47;
/** What the groups of a number are made of. */
const GROUPS = SHAPE.digits | SHAPE.alnum | SHAPE.upper | SHAPE.title;

/** In shorter texts some recognizers look at the whole of it: everything is in reach. */
const SHORT = 128;

/**
 * Fills `scan` with the text that the edits (in order, disjoint) make of the text of `before`: tokens that they do
 * not touch are taken over, only the placeholders and words that were cut are read. In the lists are the tokens
 * that an edit is in reach of; marks are in the lists all over the text. False when it gives up.
 */
export function rescan(scan: Scan, before: Scan, text: string, edits: readonly Edit[]): boolean {
  scan.reset(text, true);
  scan.reserve(before.count + edits.length * 4);
  const marks: Marks = { at: 0, slash: 0 };
  let first = 0;
  let shift = 0;
  for (let index = 0; index < edits.length; index += 1) {
    const edit = edits[index]!;
    let stop = first;
    while (stop < before.count && before.end[stop]! <= edit.start) stop += 1;
    takeOver(scan, before, { first, stop, shift, opened: index > 0, closed: true });
    const start = stop < before.count ? Math.min(edit.start, before.start[stop]!) : edit.start;
    takeMarks(scan, before, marks, start, shift);
    first = stop;
    while (first < before.count && before.start[first]! < edit.end) first += 1;
    const end = first > stop ? Math.max(edit.end, before.end[first - 1]!) : edit.end;
    const grown = edit.placeholder.length - (edit.end - edit.start);
    // A word that two edits cut is read again with the whole text.
    if (end > (edits[index + 1]?.start ?? end)) return false;
    if (!scan.readRange(start + shift, end + shift + grown)) return false;
    shift += grown;
    skipMarks(before, marks, end);
  }
  takeOver(scan, before, { first, stop: before.count, shift, opened: true, closed: false });
  takeMarks(scan, before, marks, before.text.length, shift);
  scan.seen |= before.seen;
  scan.brackets ||= before.brackets;
  scan.close();
  return true;
}

/** Tokens of the earlier text that are taken over, and where they stand now. */
interface Stretch {
  readonly first: number;
  /** Behind the last one. */
  readonly stop: number;
  /** What to add to an offset. */
  readonly shift: number;
  /** Whether an edit stands before and behind. */
  readonly opened: boolean;
  readonly closed: boolean;
}

function takeOver(scan: Scan, before: Scan, stretch: Stretch): void {
  const { first, stop, shift } = stretch;
  const { start, end, hash, value, shape, taken, kinds, gaps } = scan;
  const offset = scan.count - first;
  if (scan.count > 0) gaps[scan.count - 1] = UNREAD;
  for (let token = first; token < stop; token += 1) {
    const at = token + offset;
    start[at] = before.start[token]! + shift;
    end[at] = before.end[token]! + shift;
    hash[at] = before.hash[token]!;
    value[at] = before.value[token]!;
    shape[at] = before.shape[token]!;
    taken[at] = 0;
    kinds[at] = before.kinds[token]!;
    gaps[at] = before.gaps[token]!;
  }
  enter(scan, before, stretch, offset);
  scan.count += stop - first;
}

/** Enters the tokens in the lists that an edit is in reach of. */
function enter(scan: Scan, before: Scan, { first, stop, opened, closed }: Stretch, offset: number): void {
  const { value, shape, kinds } = scan;
  const short = scan.text.length < SHORT;
  const left = opened ? first + REACH.words : first - 1;
  const right = closed ? stop - 1 - REACH.words : stop;
  const [numbersLeft, numbersRight] = reachOfNumbers(before, first, stop, opened, closed);
  for (let token = first; token < stop; token += 1) {
    const at = token + offset;
    const form = shape[at]!;
    const near = short || token <= left || token >= right;
    if (value[at]! >>> 16 !== 0 && (near || (kinds[at]! & FAR) !== 0)) {
      scan.cues[scan.cueCount] = at;
      scan.cueCount += 1;
    }
    if (form === SHAPE.lower) {
      scan.lowers += 1;
      if (near && (value[at]! & W.sureFirst) !== 0) scan.lowerNames.push(at);
    } else if ((form & (SHAPE.digits | SHAPE.alnum)) !== 0) {
      if (short || token <= numbersLeft || token >= numbersRight) scan.numbers.push(at);
    } else if (form === SHAPE.unspaced) scan.unspaced.push(at);
    else {
      const capital = (form & CAPITAL) !== 0;
      if (near && (capital || (value[at]! & NAME_BITS) !== 0)) scan.capitals.push(at);
      if (form === SHAPE.upper && scan.end[at]! - scan.start[at]! > 1) scan.uppers += 1;
    }
  }
}

/** Last token from the left and first one to the right that are in reach of a number's recognizers. */
function reachOfNumbers(
  before: Scan,
  first: number,
  stop: number,
  opened: boolean,
  closed: boolean,
): readonly [left: number, right: number] {
  const reach = before.slashes.length > 0 ? REACH.references : REACH.numbers;
  let left = first - 1;
  for (let words = 0; opened && left + 1 < stop && words <= reach; left += 1)
    if ((before.shape[left + 1]! & GROUPS) === 0) words += 1;
  let right = stop;
  for (let words = 0; closed && right > first && words <= reach; right -= 1)
    if ((before.shape[right - 1]! & GROUPS) === 0) words += 1;
  return [left, right];
}

/** How many of the earlier marks are behind us. */
interface Marks {
  at: number;
  slash: number;
}

/** Takes the marks before an offset over. */
function takeMarks(scan: Scan, before: Scan, marks: Marks, to: number, shift: number): void {
  for (; marks.at < before.ats.length && before.ats[marks.at]! < to; marks.at += 1)
    scan.ats.push(before.ats[marks.at]! + shift);
  for (; marks.slash < before.slashes.length && before.slashes[marks.slash]! < to; marks.slash += 1) {
    const at = before.slashes[marks.slash]! + shift;
    if (scan.text.charCodeAt(at) !== COLON || scan.text.charCodeAt(at + 1) === SLASH) scan.slashes.push(at);
  }
}

/** Leaves out those before an offset: they were replaced or read again. */
function skipMarks(before: Scan, marks: Marks, to: number): void {
  while (marks.at < before.ats.length && before.ats[marks.at]! < to) marks.at += 1;
  while (marks.slash < before.slashes.length && before.slashes[marks.slash]! < to) marks.slash += 1;
}
