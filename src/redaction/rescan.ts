import { UNREAD } from './gap.ts';
import { FAR, REACH } from './reach.ts';
import { type Scan, SHAPE } from './scan.ts';

/** A range of a text that gives way to a placeholder. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

const COLON = 58;
const SLASH = 47;
const NUMBER = SHAPE.digits | SHAPE.alnum;
/** What the groups of a number are made of. */
const GROUPS = NUMBER | SHAPE.upper | SHAPE.title;
/** In shorter texts some recognizers look at the whole of it: everything is in reach. */
const SHORT = 128;

/**
 * Fills `scan` with the text that the edits (in order, disjoint) make of the text of `before`: tokens that they do
 * not touch are taken over, only the placeholders and words that were cut are read. In the lists are the tokens
 * that an edit is in reach of; marks are in the lists all over the text. False when it gives up.
 */
export function rescan(scan: Scan, before: Scan, text: string, edits: readonly Edit[]): boolean {
  if (before.partial) return false;
  scan.reset(text);
  const room = before.count + edits.length * 4;
  scan.reserve(room);
  scan.partial = true;
  scan.near.fill(1, 0, room);
  scan.lowers = before.lowers;
  scan.uppers = before.uppers;
  const cursors: Cursors = {
    numbers: 0,
    capitals: 0,
    lowerNames: 0,
    doubtful: 0,
    unspaced: 0,
    cues: 0,
    ats: 0,
    slashes: 0,
    joints: 0,
  };
  let first = 0;
  let shift = 0;
  for (let index = 0; index < edits.length; index += 1) {
    const edit = edits[index]!;
    let stop = first;
    while (stop < before.count && before.end[stop]! <= edit.start) stop += 1;
    takeOver(scan, before, cursors, { first, stop, shift, opened: index > 0, closed: true });
    const start = stop < before.count ? Math.min(edit.start, before.start[stop]!) : edit.start;
    takeMarks(scan, before, cursors, start, shift);
    for (first = stop; first < before.count && before.start[first]! < edit.end; first += 1)
      forget(scan, before, first);
    const end = first > stop ? Math.max(edit.end, before.end[first - 1]!) : edit.end;
    const grown = edit.placeholder.length - (edit.end - edit.start);
    // A word that two edits cut is read again with the whole text.
    if (end > (edits[index + 1]?.start ?? end)) return false;
    scan.readRange(start + shift, edit.start + shift);
    readPlaceholder(scan, edit.start + shift, edit.end + shift + grown);
    scan.readRange(edit.end + shift + grown, end + shift + grown);
    shift += grown;
    skipMarks(before, cursors, end);
  }
  takeOver(scan, before, cursors, { first, stop: before.count, shift, opened: true, closed: false });
  takeMarks(scan, before, cursors, before.text.length, shift);
  scan.seen |= before.seen;
  scan.woken |= before.woken;
  scan.signs |= before.signs;
  scan.brackets ||= before.brackets;
  scan.close();
  return true;
}

/** Reads a placeholder, of whose words nothing is asked: they stand in no list. */
function readPlaceholder(scan: Scan, from: number, to: number): void {
  const { cueCount } = scan;
  const lists = [scan.numbers, scan.capitals, scan.doubtful, scan.joints];
  const lengths = lists.map((list) => list.length);
  scan.readRange(from, to);
  scan.cueCount = cueCount;
  lists.forEach((list, at) => {
    while (list.length > lengths[at]!) list.pop();
  });
}

/** How many entries of the earlier lists are behind us. */
interface Cursors {
  numbers: number;
  capitals: number;
  lowerNames: number;
  doubtful: number;
  unspaced: number;
  cues: number;
  ats: number;
  slashes: number;
  joints: number;
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

/** Takes a token that was cut out of the counts. */
function forget(scan: Scan, before: Scan, token: number): void {
  const shape = before.shape[token]!;
  if (shape === SHAPE.lower) scan.lowers -= 1;
  if (shape === SHAPE.upper && before.end[token]! - before.start[token]! > 1) scan.uppers -= 1;
}

function takeOver(scan: Scan, before: Scan, cursors: Cursors, stretch: Stretch): void {
  const { first, stop, shift } = stretch;
  const { start, end, hash, value, wakes, shape, kinds, gaps, taken, near } = scan;
  const offset = scan.count - first;
  const reach = reachOfWords(scan, stretch);
  if (scan.count > 0) gaps[scan.count - 1] = UNREAD;
  for (let token = first; token < stop; token += 1) {
    const at = token + offset;
    start[at] = before.start[token]! + shift;
    end[at] = before.end[token]! + shift;
    hash[at] = before.hash[token]!;
    wakes[at] = before.wakes[token]!;
    shape[at] = before.shape[token]!;
    // In reach as the lexicon has it: what the language made of the word depends on what stands around it.
    if (token <= reach.left || token >= reach.right) {
      value[at] = shape[at] === SHAPE.digits ? 0 : scan.lookUp(hash[at]!);
      taken[at] = 0;
    } else {
      value[at] = before.value[token]!;
      // A word that a phrase or the calendar holds; what was found has given way.
      taken[at] = (shape[at]! & NUMBER) === 0 ? before.taken[token]! : 0;
      near[at] = 0;
    }
    kinds[at] = before.kinds[token]!;
    gaps[at] = before.gaps[token]!;
  }
  enter(scan, before, cursors, stretch, { first, stop, ...reach, offset });
  scan.count += stop - first;
}

/** Last token from the left and first one to the right that are in reach of a word's recognizers. */
function reachOfWords(scan: Scan, { first, stop, opened, closed }: Stretch): Pick<Near, 'left' | 'right'> {
  const whole = scan.text.length < SHORT;
  return {
    left: whole ? stop : opened ? first + REACH.words : first - 1,
    right: closed ? stop - 1 - REACH.words : stop,
  };
}

/** Enters the tokens in the lists that an edit is in reach of. */
function enter(scan: Scan, before: Scan, cursors: Cursors, stretch: Stretch, near: Near): void {
  const { first, stop, left, right, offset } = near;
  const whole = scan.text.length < SHORT;
  cursors.capitals = sift(before.capitals, cursors.capitals, scan.capitals, near);
  cursors.lowerNames = sift(before.lowerNames, cursors.lowerNames, scan.lowerNames, near);
  cursors.doubtful = sift(before.doubtful, cursors.doubtful, scan.doubtful, near);
  cursors.unspaced = sift(before.unspaced, cursors.unspaced, scan.unspaced, { ...near, left: stop });
  if (before.numbers.length > cursors.numbers) {
    const numbers = whole ? near : { ...near, ...reachOfNumbers(before, stretch) };
    cursors.numbers = sift(before.numbers, cursors.numbers, scan.numbers, numbers);
  }
  for (; cursors.cues < before.cueCount && before.cues[cursors.cues]! < stop; cursors.cues += 1) {
    const token = before.cues[cursors.cues]!;
    const inReach = token <= left || token >= right || (before.kinds[token]! & FAR) !== 0;
    if (token < first || !inReach) continue;
    scan.cues[scan.cueCount] = token + offset;
    scan.cueCount += 1;
  }
}

/** Which tokens of a stretch are in reach: up to `left`, and from `right` on. */
interface Near {
  readonly first: number;
  readonly stop: number;
  readonly left: number;
  readonly right: number;
  readonly offset: number;
}

/** Takes over what is in reach; the cursor behind the stretch. */
function sift(list: readonly number[], cursor: number, into: number[], near: Near): number {
  const { first, stop, left, right, offset } = near;
  let index = cursor;
  for (; index < list.length && list[index]! < stop; index += 1) {
    const token = list[index]!;
    if (token >= first && (token <= left || token >= right)) into.push(token + offset);
  }
  return index;
}

/** Last token from the left and first one to the right that are in reach of a number's recognizers. */
function reachOfNumbers(before: Scan, stretch: Stretch): Pick<Near, 'left' | 'right'> {
  const { first, stop, opened, closed } = stretch;
  const reach = before.slashes.length > 0 ? REACH.references : REACH.numbers;
  let left = first - 1;
  for (let words = 0; opened && left + 1 < stop && words <= reach; left += 1)
    if ((before.shape[left + 1]! & GROUPS) === 0) words += 1;
  let right = stop;
  for (let words = 0; closed && right > first && words <= reach; right -= 1)
    if ((before.shape[right - 1]! & GROUPS) === 0) words += 1;
  return { left, right };
}

/** Takes the marks before an offset over. */
function takeMarks(scan: Scan, before: Scan, cursors: Cursors, to: number, shift: number): void {
  const { ats, slashes, joints } = before;
  for (; cursors.ats < ats.length && ats[cursors.ats]! < to; cursors.ats += 1)
    scan.ats.push(ats[cursors.ats]! + shift);
  for (; cursors.joints < joints.length && joints[cursors.joints]! < to; cursors.joints += 1)
    scan.joints.push(joints[cursors.joints]! + shift);
  for (; cursors.slashes < slashes.length && slashes[cursors.slashes]! < to; cursors.slashes += 1) {
    const at = slashes[cursors.slashes]! + shift;
    if (scan.text.charCodeAt(at) !== COLON || scan.text.charCodeAt(at + 1) === SLASH) scan.slashes.push(at);
  }
}

/** Leaves out those before an offset: they were replaced or read again. */
function skipMarks({ ats, slashes, joints }: Scan, cursors: Cursors, to: number): void {
  while (cursors.ats < ats.length && ats[cursors.ats]! < to) cursors.ats += 1;
  while (cursors.joints < joints.length && joints[cursors.joints]! < to) cursors.joints += 1;
  while (cursors.slashes < slashes.length && slashes[cursors.slashes]! < to) cursors.slashes += 1;
}
