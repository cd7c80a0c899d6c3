import { type CueHit, type Document, GAP } from '../document.ts';
import type { RedactionType } from '../redactor.ts';
import { findLabel } from './labels.ts';

const FEWEST = 5;
const FEWEST_WITHOUT_LABEL = 7;

/** Numbers dictated digit by digit: "four one five, three eight two …". */
export function findSpokenDigits(document: Document): void {
  const hits = document.hits('digit');
  for (let index = 0; index < hits.length; ) {
    let end = index + 1;
    while (end < hits.length && follows(document, hits[end - 1]!, hits[end]!)) end += 1;
    if (end - index >= FEWEST) report(document, hits[index]!, hits[end - 1]!, end - index);
    index = end;
  }
}

function follows(document: Document, before: CueHit, hit: CueHit): boolean {
  if (hit.first !== before.last + 1) return false;
  const gap = document.gap(before.last);
  return (
    gap === GAP.space || gap === GAP.comma || gap === GAP.hyphen || gap === GAP.spaces || gap === GAP.line
  );
}

function report(document: Document, first: CueHit, last: CueHit, count: number): void {
  const label = findLabel(document, first.first, last.last);
  if (label === undefined && count < FEWEST_WITHOUT_LABEL) return;
  if (label?.type === 'LEAVE') return;
  const type: RedactionType = label === undefined || label.type === 'NUMBER' ? 'PHONE' : label.type;
  document.take(first.first, last.last, type, 'digits-spoken');
}
