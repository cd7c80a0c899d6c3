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
  /(?:^|\n|: )\s{0,3}(?:En )?(?<it>\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:de|do|da|dos|das|del|di|la|le|sur|sul|nad|am|an der|im) )?\p{Lu}[\p{L}'’-]+){0,3})(?:,? ?(?:\(\p{Lu}{2}\)|\p{Lu}\p{L}{1,4}\.|[-/] ?\p{Lu}{2}))?(?:, {1,2}(?:(?:a|le|lì|li|den|dnia|dn\.|em|tgl\.?|tanggal) )?| (?:den|dnia|lì) )$/u;
const LONGEST_LINE = 60;
const MOST = 64;
const NOBODY = W.function | W.medical | W.country;

export function findDatedTowns(document: Document): void {
  const { text, found } = document;
  findBirthTowns(document);
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

/** "nata il 12.12.1986 a Salerno", "родился 3 апреля 1951 г. в Кинешме": the town behind the day of a birth, whatever else it is. */
const BORN =
  /(?<!\p{L})(?:née?|nat[oa]|geb(?:\.|oren)?|born|nacid[oa]|nascid[oa]|ur(?:\.|odz\p{L}+)|родил\p{L}+|рожд\p{L}*|född|født|narozen\p{L}?)(?: (?:le|il|am|op|el|em|on|dnia|den))? ?$/iu;
const AT =
  /^(?: ?г\.| года?| r\.)?,? (?:a|ad|à|in|en|em|te|w|we|в|во|i) (?:г\. ?|городе )?(?<it>\p{Lu}[\p{L}'’]{2,}(?:-\p{L}+)*)(?![\p{L}-])/u;
const LONGEST_BORN = 24;
const LONGEST_TOWN = 48;

function findBirthTowns(document: Document): void {
  const { text, found } = document;
  for (let index = 0; index < found.length && index < MOST; index += 1) {
    const { type, start, end } = found[index]!;
    if (type !== 'DATE' || !BORN.test(text.slice(Math.max(0, start - LONGEST_BORN), start))) continue;
    document.spend(1);
    const match = AT.exec(text.slice(end, end + LONGEST_TOWN));
    if (match === null) continue;
    const from = end + match[0].length - match.groups!.it!.length;
    const [first, last] = [document.tokenAt(from), document.tokenAt(end + match[0].length - 1)];
    const value = document.scan.value[first]!;
    if (document.scan.taken[first] === 1 || document.is(first, 'hospital')) continue;
    if ((value & (W.function | W.medical | W.country)) !== 0 && (value & W.city) === 0) continue;
    document.take(first, last, 'PLACE', 'place-city');
  }
}

/** "Azuqueca de Henares", of which two recognizers found one half each. */
const JOINT = /^ (?:de|del|de la|de los|de las|do|da|dos|das|sur|sous|am|an der|ob der|upon) $/u;

export function joinTowns(document: Document): void {
  const { text, found } = document;
  for (const one of found.slice(0, MOST)) {
    if (one.type !== 'PLACE') continue;
    const next = found.find(
      ({ start, type }) =>
        start > one.end && start - one.end <= 8 && (type === 'PLACE' || type === 'ADDRESS'),
    );
    if (next === undefined || !JOINT.test(text.slice(one.end, next.start))) continue;
    one.end = next.start;
    document.mark(one.start, one.end);
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
