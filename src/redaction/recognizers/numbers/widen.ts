import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import type { Candidate } from '../candidate.ts';
import { isUnit, labelOf } from './labels.ts';

/** Groups of an identifier and letters of a group that has no digits: "DC28 KCO", "AA 12 34 56 B", "KA 05 HQ 3902". */
const GROUPS = 6;
const LONGEST_GROUP = 4;
const JOINT = /^[ .·/-]$|^ - $/;
const WORDS = W.english | W.word | W.function;

/** Whether the token is a group of letters that belongs to the number beside it. */
function isLetters(document: Document, token: number): boolean {
  const { scan } = document;
  if (token < 0 || token >= scan.count || scan.taken[token] === 1) return false;
  const width = scan.end[token]! - scan.start[token]!;
  if (width > LONGEST_GROUP) return false;
  const shape = scan.shape[token]!;
  const capital = (shape & SHAPE.upper) !== 0 || (shape === SHAPE.title && width === 1);
  const lower = (shape & SHAPE.lower) !== 0 && (scan.value[token]! & WORDS) === 0;
  if (!capital && !lower) return false;
  const label = labelOf(document, token);
  const free = label === undefined || (label === 'READING' && capital);
  return free && (width > 1 || !isUnit(scan.hash[token]!) || capital);
}

function isGroup(document: Document, token: number): boolean {
  const { scan } = document;
  if (token < 0 || token >= scan.count || scan.taken[token] === 1) return false;
  if ((scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) !== 0)
    return scan.end[token]! - scan.start[token]! <= 5;
  if (isLetters(document, token)) return true;
  // "CF 40 CJ 2920": letters that are the label of another number somewhere.
  const width = scan.end[token]! - scan.start[token]!;
  const capitals = (scan.shape[token]! & (width === 1 ? SHAPE.title | SHAPE.upper : SHAPE.upper)) !== 0;
  return capitals && width <= 3 && labelOf(document, token) !== 'VEHICLE';
}

function isJoined({ scan, text }: Document, token: number): boolean {
  return JOINT.test(text.slice(scan.end[token]!, Math.min(scan.start[token + 1] ?? 0, scan.end[token]! + 4)));
}

export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The candidate with the groups of letters around it; `all` takes groups of digits too, as in a number plate. */
export function widen(document: Document, candidate: Candidate, all: boolean): TokenRange {
  const belongs = all ? isGroup : isLetters;
  const most = all ? GROUPS : 2;
  let { first, last } = candidate;
  for (let more = 0; more < most && belongs(document, last + 1) && isJoined(document, last); more += 1)
    last += 1;
  for (let more = 0; more < most && belongs(document, first - 1) && isJoined(document, first - 1); more += 1)
    first -= 1;
  return { first, last };
}
