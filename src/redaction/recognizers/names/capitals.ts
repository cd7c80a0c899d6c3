import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isEponym, isMedicalName } from './eponyms.ts';
import { isUnknown } from './evidence.ts';
import { isStop } from './grammar.ts';

export function capitalAt(document: Document, token: number): boolean {
  return token < document.scan.count && (document.scan.shape[token]! & CAPITAL) !== 0;
}

/** "LIMONE Félicia": a last name in capitals before a first name, as in hospital letters. */
export function upperPair(document: Document, token: number): boolean {
  const { scan } = document;
  const last = token - 1;
  if (scan.shape[token] !== SHAPE.title || last < 0 || scan.taken[last] === 1) return false;
  const first = (scan.value[token]! & W.first) !== 0 && (scan.value[token]! & (W.english | W.function)) === 0;
  const gap = document.gap(last);
  if (!first || scan.shape[last] !== SHAPE.upper || (gap !== GAP.space && gap !== GAP.spaces)) return false;
  if (scan.end[last]! - scan.start[last]! < 4 || scan.uppers > scan.lowers) return false;
  const everyday = document.english ? W.english | W.medical | W.function : W.medical | W.function;
  if ((scan.value[last]! & everyday) !== 0 || isMedicalName(scan.hash[last]!) || isStop(document, last))
    return false;
  if (document.is(last, 'hospital') || document.is(last, 'nameLabel') || document.is(last, 'title'))
    return false;
  let start = last;
  while (
    start > 0 &&
    scan.taken[start - 1] === 0 &&
    scan.shape[start - 1] === SHAPE.upper &&
    token - start < 4
  ) {
    const before = document.gap(start - 1);
    if ((before !== GAP.space && before !== GAP.hyphen) || scan.end[start - 1]! - scan.start[start - 1]! < 3)
      break;
    if ((scan.value[start - 1]! & (W.english | W.function)) !== 0 && before !== GAP.hyphen) break;
    start -= 1;
  }
  let end = token;
  while (
    end + 1 < scan.count &&
    scan.shape[end + 1] === SHAPE.title &&
    scan.taken[end + 1] === 0 &&
    document.gap(end) <= GAP.hyphen &&
    (scan.value[end + 1]! & W.first) !== 0
  )
    end += 1;
  if (isEponym(document, start, end)) return false;
  document.take(start, end, 'NAME', 'name-upper-pair');
  return true;
}

/** "DUCHENE HENRI", "PIERRE BALOUIN": a first name in capitals beside a word in capitals that no list knows. */
export function shoutedPair(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.shape[token] !== SHAPE.upper || document.english || (scan.value[token]! & W.sureFirst) === 0)
    return false;
  if ((scan.value[token]! & (W.country | W.medical)) !== 0 || scan.end[token]! - scan.start[token]! < 4)
    return false;
  const fits = (at: number): boolean =>
    at >= 0 &&
    at < scan.count &&
    scan.taken[at] === 0 &&
    scan.shape[at] === SHAPE.upper &&
    scan.end[at]! - scan.start[at]! > 3 &&
    ((scan.value[at]! & W.sureLast) !== 0 || isUnknown(document, at)) &&
    (scan.value[at]! & (W.english | W.function | W.country)) === 0;
  const first = document.gap(token - 1) === GAP.space && fits(token - 1) ? token - 1 : token;
  const last = document.gap(token) === GAP.space && fits(token + 1) ? token + 1 : token;
  if (first === last || isEponym(document, first, last)) return false;
  document.take(first, last, 'NAME', 'name-pair');
  return true;
}

/** "label said DELGADO, MARISELA R": last name, comma and first name in capitals, in a text that is not in capitals. */
export function shoutedInverted(document: Document, token: number): boolean {
  const { scan } = document;
  const last = token - 1;
  if (scan.shape[token] !== SHAPE.upper || last < 0 || document.gap(last) !== GAP.comma) return false;
  if (scan.shape[last] !== SHAPE.upper || scan.taken[last] === 1 || scan.uppers > scan.lowers) return false;
  if (scan.end[token]! - scan.start[token]! < 4 || scan.end[last]! - scan.start[last]! < 4) return false;
  const first = (scan.value[token]! & W.first) !== 0 && (scan.value[token]! & (W.english | W.function)) === 0;
  const surname = (scan.value[last]! & W.last) !== 0 || isUnknown(document, last);
  if (!first || !surname || isStop(document, last)) return false;
  if ((scan.value[last]! & (W.medical | W.country | W.region)) !== 0 || isMedicalName(scan.hash[last]!))
    return false;
  document.take(last, token, 'NAME', 'name-upper-pair');
  return true;
}

/** "Bobin Jacques": a capitalised word that no list knows before a first name that is nothing else. */
export function lastFirst(document: Document, token: number): boolean {
  const { scan } = document;
  const last = token - 1;
  if (
    last < 0 ||
    scan.taken[last] === 1 ||
    scan.shape[token] !== SHAPE.title ||
    scan.shape[last] !== SHAPE.title
  )
    return false;
  if ((scan.value[token]! & W.sureFirst) === 0 || document.gap(last) !== GAP.space || document.english)
    return false;
  if ((scan.value[token]! & (W.english | W.country | W.medical)) !== 0) return false;
  const strange = (scan.value[last]! & 0xffff & ~W.last) === 0 && scan.end[last]! - scan.start[last]! > 2;
  if (!strange || capitalAt(document, token + 1) || isEponym(document, last, token)) return false;
  document.take(last, token, 'NAME', 'name-last-first');
  return true;
}

/** "MariaFernandez": two names without a space. */
export function camel(document: Document, token: number): boolean {
  const parts = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(document.word(token));
  if (parts === null) return false;
  const [first, second] = [parts[1]!, parts[2]!].map((part) => document.scan.lookUp(hashWord(part)));
  const sure =
    (((first! & W.sureFirst) !== 0 && parts[1]!.length > 3) ||
      ((second! & W.sureFirst) !== 0 && parts[1]!.length > 4 && !/^(?:Doc|Care|Med)/.test(parts[1]!))) &&
    ((first! | second!) & (W.english | W.word)) === 0;
  if (!sure && ((first! & W.first) === 0 || (second! & (W.first | W.last)) === 0)) return false;
  if ((first! & second! & W.english) !== 0 || ((first! | second!) & W.medical) !== 0) return false;
  document.take(token, token, 'NAME', 'name-camel');
  return true;
}
