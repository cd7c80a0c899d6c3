import { needsOf } from '../../../domain/unit-runs.ts';
import { type CueHit, type Document, GAP } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { SCRIPT } from '../../scripts.ts';
import { findLabel } from './labels.ts';
import { findSpokenGroups } from './spoken-groups.ts';

const FEWEST = 5;
const FEWEST_WITHOUT_LABEL = 7;

/** Numbers dictated digit by digit: "four one five, three eight two …". */
export function findSpokenDigits(document: Document): void {
  findHanDigits(document);
  findSpokenGroups(document);
  const hits = document.hits('digit');
  for (let index = 0; index < hits.length; ) {
    let end = index + 1;
    while (end < hits.length && follows(document, hits[end - 1]!, hits[end]!)) end += 1;
    if (end - index >= FEWEST) report(document, hits[index]!, hits[end - 1]!, end - index);
    index = end;
  }
}

function follows(document: Document, before: CueHit, hit: CueHit): boolean {
  if (hit.first !== before.last + 1 || document.scan.taken[hit.first] === 1) return false;
  const gap = document.gap(before.last);
  return (
    gap === GAP.space || gap === GAP.comma || gap === GAP.hyphen || gap === GAP.spaces || gap === GAP.line
  );
}

function report(document: Document, first: CueHit, last: CueHit, count: number): void {
  const label = findLabel(document, first.first, last.last);
  if (label === undefined && count < FEWEST_WITHOUT_LABEL) return;
  if (label?.type === 'LEAVE' || label?.type === 'READING') return;
  const type: RedactionType = label === undefined || label.type === 'NUMBER' ? 'PHONE' : label.type;
  const end = particleEnd(document, last.last);
  document.take(first.first, end, type, 'digits-spoken');
}

/** Korean glues a particle to the last digit: "… 이 구 사로". */
function particleEnd({ scan, text }: Document, last: number): number {
  const next = last + 1;
  if (next >= scan.count || scan.start[next]! - scan.end[last]! !== 1) return last;
  const short = scan.end[next]! - scan.start[next]! <= 5;
  return short && '공영일이삼사오육칠팔구'.includes(text.charAt(scan.start[next]!)) ? next : last;
}

const HAN_DIGITS = /[零〇○一二三四五六七八九幺]{7,}/gu;
const ANY_HAN_DIGIT = needsOf('(?:零|〇|○|一|二|三|四|五|六|七|八|九|幺)');

/** Numbers written out in Han digits, one sign a digit: "一三八零零一三八零零零". */
function findHanDigits(document: Document): void {
  const { scan, text } = document;
  if (scan.unspaced.length === 0 || !document.holds(SCRIPT.han) || !document.runs.mayMatch(ANY_HAN_DIGIT))
    return;
  HAN_DIGITS.lastIndex = 0;
  for (let match = HAN_DIGITS.exec(text); match !== null; match = HAN_DIGITS.exec(text))
    document.add(match.index, match.index + match[0].length, 'PHONE', 'digits-han');
}
