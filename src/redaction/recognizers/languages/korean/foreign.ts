import { hashWord } from '../../../characters.ts';
import { type Document, GAP } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { beginsVietnamese, isForeign, isVietnamese } from './given.ts';
import { agrees } from './rank.ts';

const HANGUL = /^[가-힣]{1,12}$/u;

/** "마리아 산토스 님": foreign names before a foreign name. */
export function foreignStart(document: Document, token: number, end: number): number {
  const { scan, text } = document;
  let first = token;
  if (isForeign(text.slice(scan.start[token]!, end)))
    while (
      first > 0 &&
      token - first < 3 &&
      scan.taken[first - 1] === 0 &&
      document.gap(first - 1) === GAP.space &&
      isForeign(document.word(first - 1))
    )
      first -= 1;
  return scan.start[first]!;
}

const LAST_SYLLABLES = /^(?<name>[가-힣]{1,3}?)(?<rest>[가-힣]{0,4})$/u;

/** End of a Vietnamese name of several words; 0 when there is none. */
export function vietnamese(document: Document, token: number, word: string): number {
  const sure = beginsVietnamese(word, true);
  if (!sure && !beginsVietnamese(word, false)) return 0;
  const { scan } = document;
  let last = 0;
  for (let next = token + 1; next <= token + 3 && document.gap(next - 1) === GAP.space; next += 1) {
    if (next >= scan.count || scan.taken[next] !== 0) break;
    const part = document.word(next);
    if (isVietnamese(part)) {
      last = scan.end[next]!;
      continue;
    }
    for (let size = Math.min(4, part.length); size > 0; size -= 1)
      if (agrees(part.slice(0, size), part.slice(size)) && isVietnamese(part.slice(0, size)))
        return scan.start[next]! + size;
    break;
  }
  // A last name that is a word as well ("도", "부") needs two syllables behind it.
  if (last > 0 && !sure && document.tokenAt(last - 1) < token + 2) return 0;
  return last > 0 ? last : sure && LAST_SYLLABLES.test(word) ? scan.end[token]! : 0;
}

/** "소피아 로렌은": what a foreign first name takes along. */
export function foreignEnd(document: Document, token: number, word: string): number {
  const { scan } = document;
  if (!isForeign(word) || document.gap(token) !== GAP.space || token + 1 >= scan.count) return 0;
  const next = document.word(token + 1);
  if (scan.taken[token + 1] !== 0 || !HANGUL.test(next)) return 0;
  // "데이비드 박": a family name of Korea behind a given name from abroad.
  if (
    /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진](?:이|은|는|가|을|를|의|도|과|와)?$/u.test(
      next,
    )
  )
    return scan.start[token + 1]! + 1;
  for (let size = Math.min(6, next.length); size > 1; size -= 1) {
    const part = next.slice(0, size);
    if (!agrees(part, next.slice(size))) continue;
    if (
      isForeign(part) ||
      (/[즈츠크트프브드그르스쿠투푸무루카타파코키야노렌슨만턴벨]$/u.test(part) &&
        (bits(document, part) & (W.word | W.function | W.medical)) === 0)
    )
      return scan.start[token + 1]! + size;
  }
  return 0;
}

/** What the lexicons say of the word. */
export function bits(document: Document, word: string): number {
  return document.scan.lookUp(hashWord(word));
}
