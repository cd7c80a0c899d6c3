import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isIndonesianWord } from '../languages/indonesian/names.ts';
import { isMedicalName, tailFollows } from './eponyms.ts';
import { isUnknown } from './evidence.ts';
import { LOOK, lookOf } from './frames.ts';
import { NOUN, pairEnd } from './lone-names.ts';

const LIST_WORD = /^\s?(?:and|y|et|und|e|og|och|en|i|&|и|ve|ile|dan)\s$/iu;

/** "Schulz, Strickland and Matthews": a capitalised name beside a name that was found, on either side. */
export function findListedNames(document: Document): void {
  const { scan } = document;
  if (document.found.length === 0) return;
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { type, start, end } of document.found) {
    if (type !== 'NAME') continue;
    ends.add(document.tokenAt(end - 1));
    starts.add(document.tokenAt(start));
  }
  if (ends.size === 0) return;
  const take = (token: number): void => {
    const last = Math.max(token, pairEnd(document, token));
    if (tailFollows(document, last)) return;
    if (!isIndonesianWord(document, token)) document.take(token, last, 'NAME', 'name-list');
    ends.add(last);
    starts.add(token);
  };
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || !listable(document, token)) continue;
    if (ends.has(enumerated(document, token, -1))) take(token);
  }
  for (let index = scan.capitals.length - 1; index >= 0; index -= 1) {
    const token = scan.capitals[index]!;
    if (scan.taken[token] === 1 || !listable(document, token)) continue;
    if (starts.has(enumerated(document, token, 1))) take(token);
  }
}

function listable(document: Document, token: number): boolean {
  if ((document.scan.shape[token]! & SHAPE.title) === 0 || NOUN.is(document, token)) return false;
  const value = document.scan.value[token]!;
  if (isMedicalName(document.scan.hash[token]!) && (value & W.sureFirst) === 0) return false;
  const look = lookOf(document, token);
  // "Malon, Mark and Georgia": a place as well, but beside names it is one.
  if (look >= LOOK.word || (look === LOOK.unknown && (value & W.listedFirst) !== 0)) return true;
  // "Leopold and Fitz": in English a capital that no list knows.
  return document.english && (value & 0xffff) === 0 && isUnknown(document, token);
}

/** The token on the other side of a comma or an "and", -1 where there is none. */
function enumerated(document: Document, token: number, step: 1 | -1): number {
  const { scan, text } = document;
  const [left, right] = step === 1 ? [token, token + 1] : [token - 1, token];
  if (left < 0 || right >= scan.count) return -1;
  const far = token + 2 * step;
  if (far < 0 || far >= scan.count) return -1;
  const between =
    step === 1
      ? text.slice(scan.end[token]!, scan.start[far]!)
      : text.slice(scan.end[far]!, scan.start[token]!);
  return between.length < 7 && LIST_WORD.test(between) ? far : -1;
}
