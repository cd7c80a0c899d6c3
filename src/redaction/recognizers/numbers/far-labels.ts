import { type Document, GAP } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { SHAPE } from '../../scan.ts';
import type { Candidate, Verdict } from '../candidate.ts';
import { type LabelType, labelOf } from './labels.ts';

const REACH = 14;
/** A sentence ends behind a word of more letters than abbreviations have. */
const ABBREVIATED = 4;

/**
 * What a word farther before the number says of it, in the same sentence and past commas: "my chart number, it's handwritten,
 * looks like …". Only for what is written like no reading; any other number or measure between them ends it.
 */
export function farLabel(document: Document, first: number): LabelType | undefined {
  const { scan } = document;
  let number: LabelType | undefined;
  for (let token = first - 1; token >= Math.max(0, first - REACH); token -= 1) {
    const gap = document.gap(token);
    const long = scan.end[token]! - scan.start[token]! > ABBREVIATED;
    if (gap === GAP.line || (gap === GAP.dotSpace && long && !goesOn(document, token))) return number;
    if (scan.taken[token] === 1 || (scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) !== 0) return number;
    const type = labelOf(document, token);
    if (type === 'LEAVE' || type === 'READING') return type;
    if (type === 'NUMBER') number = type;
    else if (type !== undefined && type !== 'SECRET' && type !== 'POSTCODE') return type;
  }
  return number;
}

/** "Seriennr. hinten": what follows begins small. */
function goesOn({ scan }: Document, token: number): boolean {
  return (scan.shape[token + 1]! & SHAPE.lower) !== 0;
}

const FEWEST = 5;
/** "MK-3475", "CTLA-4012": how drugs and genes are called. */
const NAMED = /^(?:\p{Lu}{2,6}-?\d{1,5}|\p{Lu}{1,5}\d{1,4}\p{L}?|\p{Lu}{1,3}\d{2,3}[- ]{1,2}\d{3})$/u;

/** What a number in parts is by a label far before it. One that a reading, a range or a date is written like is nothing. */
export function byFarLabel(document: Document, candidate: Candidate): Verdict {
  const { compact, digits, groups, raw, separators } = candidate;
  if (
    groups.length < 2 ||
    digits.length < FEWEST ||
    candidate.measured ||
    NAMED.test(raw) ||
    candidate.parenthesis
  )
    return undefined;
  const lettered = compact.length > digits.length;
  if (lettered ? raw !== raw.toUpperCase() : !isNumbered(groups, separators)) return undefined;
  const type = farLabel(document, candidate.first);
  if (type === undefined || type === 'LEAVE' || type === 'READING') return undefined;
  if (type === 'NUMBER' || type === 'PHONE')
    return lettered || groups.some((group) => /^0\d/.test(group)) ? ['OTHER_ID', 'far-label'] : undefined;
  return [type as RedactionType, 'far-label'];
}

/** Digits alone: a group that begins with a zero, or dashes and slashes between groups of unlike widths. */
function isNumbered(groups: readonly string[], separators: string): boolean {
  if (groups.some((group) => /^(?:19|20)\d\d$/.test(group)) && groups.length < 3) return false;
  const widths = groups.map(({ length }) => length);
  if (groups.some((group) => /^0\d{2,}$/.test(group))) return true;
  if (!/^[-/.]+$/.test(separators) || groups.length < 3) return false;
  return Math.max(...widths) !== Math.min(...widths) && groups.some((group) => group.length >= 4);
}
