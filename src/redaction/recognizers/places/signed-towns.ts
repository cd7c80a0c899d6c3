import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isMedicalForm } from '../names/evidence.ts';

/** "С уважением, Оксана, Бийск": a town behind the name of who signs, at the end. */
export function behindName(
  { scan, text, found }: Document,
  token: number,
  last: number,
  value: number,
): boolean {
  if (token === 0 || scan.taken[token - 1] !== 1 || (value & W.city) === 0) return false;
  if ((value & (W.english | W.function | W.medical | W.country | W.first)) !== 0) return false;
  if (!/^(?:,|\.,)?\s$/.test(text.slice(scan.end[token - 1]!, scan.start[token]!))) return false;
  if (!/^\s*(?:$|[.\n])/.test(text.slice(scan.end[last]!, scan.end[last]! + 3))) return false;
  const end = scan.end[token - 1]!;
  return found.some((one) => one.type === 'NAME' && one.end >= end && one.end <= end + 1);
}

/** "Sete Lagoas, 4 de março", "Celle, den 4. Mai", "Soria, a 3 de mayo": all that stands before the date in its line. */
const DATED =
  /(?:^|\n)\s{0,3}(?:En )?(?<it>\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:de|do|da|dos|das|del|di|la|le|sur|sul|nad|am|an der|im) )?\p{Lu}[\p{L}'’-]+){0,3})(?:, {1,2}(?:(?:a|le|lì|li|den|dnia|dn\.|em|tgl\.?|tanggal) )?| (?:den|dnia|lì) )$/u;
const LONGEST_LINE = 60;
const MOST = 64;
const NOBODY = W.function | W.medical | W.country;

export function findDatedTowns(document: Document): void {
  const { text, found } = document;
  if (document.english) return;
  for (let index = 0; index < found.length && index < MOST; index += 1) {
    const date = found[index]!;
    if (date.type !== 'DATE' || !/\d/.test(text.slice(date.start, date.end))) continue;
    document.spend(1);
    const from = Math.max(0, date.start - LONGEST_LINE);
    // "Norrby den 3 april": the article went with the date.
    const to = date.start + (/^den /iu.exec(text.slice(date.start, date.start + 4))?.[0].length ?? 0);
    const match = DATED.exec(text.slice(from, to));
    if (match === null || (from > 0 && match.index === 0)) continue;
    const start = from + match.index + match[0].indexOf(match.groups!.it!);
    const first = document.tokenAt(start);
    const last = document.tokenAt(start + match.groups!.it!.length - 1);
    if (isTown(document, first, last)) document.take(first, last, 'PLACE', 'place-city');
  }
}

function isTown(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  let town = false;
  for (let token = first; token <= last; token += 1) {
    const value = scan.value[token]!;
    if (scan.taken[token] === 1) return false;
    if ((scan.shape[token]! & SHAPE.lower) !== 0) continue;
    if ((value & W.city) === 0 && (value & NOBODY) !== 0) return false;
    town ||= (value & W.city) !== 0 || ((value & 0xffff) === 0 && !isMedicalForm(document.word(token)));
  }
  return town;
}
