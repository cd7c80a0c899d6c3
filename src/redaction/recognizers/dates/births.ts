import type { Document } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';

/** "född 610817", "geb. 120356": six digits behind a word of birth, which no count of anything is. */
const BORN = new Ending(
  /(?:^|[^\p{L}])(?:född(?: den)?|födelse(?:datum|dag)|f\.|født|født den|fødselsdato|geboren(?: am| op)?|geb\.?|geb(?:urts)?\.?-?dat(?:um)?\.?|geboortedatum|born(?: on)?|birth ?date|date of birth|d\.?o\.?b\.?|n[ée]e?(?: le)?|ddn|nat[oa](?: il)?|nacid[oa](?: el)?|f(?:echa)? ?(?:de )?nac(?:imiento)?\.?|nascid[oa](?: em)?|data (?:de nascimento|di nascita)|ur\.?|urodz(?:ony|ona|\.)|рожд(?:ения|\.)?|род(?:ился|илась)|д\.? ?р\.?|doğum(?: tarihi)?|d\.t\.|lahir|tgl\.? lahir|생년월일|生年月日|出生(?:日期)?|जन्म(?: तिथि| तारीख)?|مواليد|تاريخ الميلاد)(?: (?:is|är|ist|es|è|é))?[ :=]{0,2}$/iu,
);
const LONGEST_LABEL = 24;
const DIGITS = 6;

export function findBirths(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    if (end - start !== DIGITS || scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0)
      continue;
    if (!isDay(text.slice(start, end))) continue;
    document.spend(0.5);
    if (BORN.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)))
      document.take(token, token, 'DATE', 'date-numeric');
  }
}

/** Day, month and year in either order. */
function isDay(digits: string): boolean {
  const [one, month, other] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  const middle = month! >= 1 && month! <= 12;
  // American: the month first.
  const american = one! >= 1 && one! <= 12 && month! >= 1 && month! <= 31;
  return (middle && ((one! >= 1 && one! <= 31) || (other! >= 1 && other! <= 31))) || american;
}
