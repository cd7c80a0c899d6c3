import { INFLECTED } from '../../cues/month-cases.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { findBirths } from './births.ts';
import { findGluedDates, joinedDate } from './glued-dates.ts';
import { isEverydayWord, isFolded, isMonth, type Range } from './months.ts';

const DAY_FIRST =
  /(\d{1,2})( ?[./|-] ?|(?<=\d)\. )(\d{1,2})(?:\2| ?[./|-] ?)((?:1[3489]|2[0145])\d{2}|\d{2})(?!\d|[.,/]\d|-\d(?!\d?[./]\d))(?:\s?(?:г\.?|T|,)?\s?\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?[гр]\.)?/y;
const YEAR_FIRST =
  /((?:1[89]|20|21)\d{2}|1[34]\d{2}|2[45]\d{2})( ?[./-] ?|\. )(\d{1,2})\2(\d{1,2})(?!\d|[.,]\d)\.?(?:[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/y;
const EAST_ASIAN =
  /(?:(?:19|20)\d{2}|\d{1,2})\s?(?:年|년)\s?\d{1,2}\s?(?:月|월)(?:\s?\d{1,2}\s?(?:日|号|號|일))?|\d{1,2}\s?(?:月|월)\s?\d{1,2}\s?(?:日|号|號|일)/y;
const DAY_MONTH = /(\d{1,2})( ?[./-] ?)(\d{1,2})(?![\d/%])(?![.,]\d)\.?/y;
const COMPACT =
  /(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?!\d)|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/y;
const COMPACT_WIDTH = 8;
const SPACED =
  /[0-3] \d {1,2}[01] \d {1,2}[12] [089] \d \d(?! ?\d)|[0-3]\d ?[- ] ?[01]\d ?[- ] ?(?:19|20)\d{2}(?!\d)/y;
const VIETNAMESE = /\d{1,2} (?:tháng|thg|thang) \d{1,2}(?:(?:,| năm)? (?:19|20)\d{2})?/iuy;
const SPACE = 32;
const MONTH_YEAR = /(0?[1-9]|1[0-2])([/.-])((?:19\d|20[0-3])\d)(?![\d/-]|\.\d)/y;

function at(form: RegExp, text: string, index: number): RegExpExecArray | null {
  form.lastIndex = index;
  return form.exec(text);
}

function isDayMonth(first: number, second: number): boolean {
  return first >= 1 && second >= 1 && ((first <= 31 && second <= 12) || (first <= 12 && second <= 31));
}

/** A score of newborns, and pressures in centimetres: "Apgar 9/10/10", "tension 14/9". */
const SCORES = new WordSet(
  'apgar tension tensión presión pressão pressione pression tansiyon tansiyonum tansiyonu tansiyonumuz tensi tensinya bloeddruk blutdruck ciśnienie',
);

/** Dates written in digits: "03/04/1961", "1961-04-03", "6. 3. 1999", "1989년 11월 12일", "on 3/14". */
export function findNumericDates(document: Document): void {
  const { scan } = document;
  findBirths(document);
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0) continue;
    const start = scan.start[token]!;
    // The usual number: a word or the end of the sentence stands behind it.
    if (!opensDate(document.text, scan.end[token]!) && scan.end[token]! - start < COMPACT_WIDTH) continue;
    const before = document.text.charCodeAt(start - 1);
    // Inside a decimal number or a code, nothing here starts a date.
    if ((before === 46 || before === 44) && /\d/.test(document.text.charAt(start - 2))) continue;
    // Nor inside a longer number with dashes or slashes, unless what stands before was a date.
    if (
      (before === 45 || before === 47) &&
      token > 0 &&
      /\d/.test(document.text.charAt(start - 2)) &&
      scan.taken[token - 1] === 0
    )
      continue;
    if (token > 0 && SCORES.has(scan.hash[token - 1]!)) continue;
    const end = numericDateEnd(document, token, start);
    if (end > start) document.cover(start, end, 'DATE', 'date-numeric');
  }
}

function numericDateEnd(document: Document, token: number, start: number): number {
  const { text, scan } = document;
  const width = scan.end[token]! - start;
  document.spend(0.5);
  // Round the clock, not July 24th.
  if (text.startsWith('24/7', start) && !/[\d/.-]/.test(text.charAt(start + 4))) return start;
  const next = text.charCodeAt(scan.end[token]!);
  const numbered = width <= 2 && next === SPACE ? at(VIETNAMESE, text, start) : null;
  if (numbered !== null) return start + numbered[0].length;
  const beyond = next > 127 || (next === SPACE && text.charCodeAt(scan.end[token]! + 1) > 127);
  const east = width <= 4 && beyond ? at(EAST_ASIAN, text, start) : null;
  if (east !== null && !/^\d{1,2}(?:年|년)$/.test(east[0])) return start + east[0].length;
  const dayFirst = width <= 2 ? at(DAY_FIRST, text, start) : null;
  if (
    dayFirst !== null &&
    isDayMonth(Number(dayFirst[1]), Number(dayFirst[3])) &&
    !isDecimalList(document, dayFirst)
  ) {
    return start + dayFirst[0].length;
  }
  const yearFirst = width === 4 ? at(YEAR_FIRST, text, start) : null;
  if (yearFirst !== null && isDayMonth(Number(yearFirst[4]), Number(yearFirst[3])))
    return start + yearFirst[0].length;
  if (width <= 2 && next !== SPACE) {
    const monthYear = at(MONTH_YEAR, text, start);
    if (monthYear !== null) return start + monthYear[0].length;
  }
  const cue = dateCue(document, token);
  return cue === 0 ? start : cuedDateEnd(document, token, start, cue);
}

/** One of `- . / |`. */
function isDateMark(unit: number): boolean {
  return (unit >= 45 && unit <= 47) || unit === 124;
}

/** Whether what stands behind a number can go on a date by its form: a mark, a number, or a word for day or month. */
function opensDate(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next !== SPACE) return isDateMark(next) || next > 127;
  const second = text.charCodeAt(end + 1);
  // "12 tháng 3"
  return (second | 32) === 116 || isDateMark(second) || (second >= 48 && second <= 57) || second > 127;
}

/** Three numbers with dots of which the last has two digits are a date only when a year can be meant. */
function isDecimalList(document: Document, match: RegExpExecArray): boolean {
  const separator = match[2]!.trim();
  if (match[4]!.length === 4) return false;
  if (separator !== '.' && separator !== '-') return false;
  const tail = document.text.slice(match.index + match[0].length, match.index + match[0].length + 2);
  return separator === '-' ? /^-\d/.test(tail) : /^\.\d/.test(tail);
}

const BORN = 2;
const SOME = 1;

/** Whether a word of dates or births stands right before the token. */
function dateCue(document: Document, token: number): number {
  for (let back = token - 1; back >= Math.max(0, token - 3); back -= 1) {
    // "Mum's ferritin is 9.8": no short form of a word for births.
    if (
      document.is(back, 'born') &&
      (back === 0 || document.gap(back - 1) !== GAP.apostrophe) &&
      // "ne mangiano circa 9-10": of it, where French has somebody born.
      (document.language === 'fr' || document.word(back) !== 'ne')
    )
      return BORN;
    if (back === token - 1 && document.is(back, 'dateWord')) return SOME;
    const gap = document.gap(back);
    if (gap === GAP.dotSpace || gap === GAP.line) return 0;
  }
  return 0;
}

function cuedDateEnd(document: Document, token: number, start: number, cue: number): number {
  const { text } = document;
  const whole = at(COMPACT, text, start) ?? at(SPACED, text, start);
  if (whole !== null) return start + whole[0].length;
  const short = at(DAY_MONTH, text, start);
  if (short === null || !isDayMonth(Number(short[1]), Number(short[3]))) return start;
  if (cue === BORN || short[2]!.trim() === '/') {
    const unit =
      /^\s?(?:mg|ml|g|l|of|cup|mmhg|tablet|tbsp|tsp|pain|x|dose|strength|vision|teaspoon|life|months?|days?|weeks?|hours?|h|people|patients)\b/i;
    if (unit.test(text.slice(start + short[0].length, start + short[0].length + 10))) return start;
    if (
      cue !== BORN &&
      (token < 1 ||
        /^(?:a|to|by|from|between|and|del|al|les?|des|et|y|e|und|en|ou|o)$/i.test(document.word(token - 1)))
    )
      return start;
    return start + short[0].replace(/\.$/, '').length;
  }
  return start;
}

const YEAR = /^(?:1[89]\d{2}|20\d{2}|21\d{2}|25\d{2}|1[34]\d{2})[гр]?$/;
const SEA = /^(?:la|del|al|el)$/i;
/** Words and endings between the parts of a date: "de", "of", "г.", "th", "gada". */
const BETWEEN =
  /^(?:de|del|of|the|d|di|do|von|em|ngày|tháng|gada|metų|aasta|του|yılının|yılı|senesinin|সালের|m|d|y|г|р|г|год|года|року|г|th|st|nd|rd|er|a|e|в|в)$/iu;
const COUNTED =
  /^(?:mg|ml|mcg|g|kg|percent|patients|people|times|hours?|days?|weeks?|months?|years?|x|mmol)$/i;
/** Dates with the month in words: "12 April", "21 de marzo de 1991", "1980. május 9.", "Sept. 2023". */
export function findWordDates(document: Document): void {
  const { scan } = document;
  for (const hit of document.hits('month')) {
    if (scan.taken[hit.last] === 1) continue;
    if (isFolded(document, hit.last)) continue;
    // "C/ de la Mar, 14": the sea.
    if (
      document.language === 'es' &&
      /^mar$/i.test(document.word(hit.last)) &&
      SEA.test(document.word(hit.last - 1))
    )
      continue;
    document.spend(0.7);
    if (joinedDate(document, hit.last)) continue;
    const range: Range = { first: hit.first, last: hit.last, parts: 0, year: false };
    extendLeft(document, range);
    extendRight(document, range, hit.value >= INFLECTED);
    if (shortYearEnd(document, scan.end[hit.last]!, range) > scan.end[hit.last]!) range.parts += 1;
    if (range.parts === 0 || !isMonth(document, hit.last, range)) continue;
    if (!(range.year && range.parts > 1) && isEverydayWord(document, hit.last)) continue;
    let last = range.last;
    if (
      /^(?:г|р|d|года|году|год|року|roku|godine)$/iu.test(document.word(last + 1)) &&
      document.gap(last) <= GAP.space
    )
      last += 1;
    if (
      range.first > 0 &&
      document.gap(range.first - 1) === GAP.space &&
      /^(?:the|last|next)$/i.test(document.word(range.first - 1))
    )
      range.first -= 1;
    const end = shortYearEnd(document, scan.end[last]!, range);
    const dot = document.text.charCodeAt(end) === 46 && /^[\p{L}]{1,5}$/u.test(document.word(last)) ? 1 : 0;
    document.cover(scan.start[range.first]!, end + dot, 'DATE', 'date-words');
  }
  findGluedDates(document);
}

/** "Jan '22": an apostrophe stands for the century. */
function shortYearEnd(document: Document, end: number, range: Range): number {
  if (range.year) return end;
  return end + (/^\s?'\d{2}(?!\d)/.exec(document.text.slice(end, end + 5))?.[0].length ?? 0);
}

function near(gap: number): boolean {
  return gap !== GAP.line && gap !== GAP.other && gap !== GAP.colon;
}

function dayOf(document: Document, token: number): boolean {
  const word = document.word(token);
  const day =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|ème|e|de|ste|no|ro|do|to|ero|do|go|ego|tego|η|ος|ой|го|ого|ша|е|ое)?$/iu.exec(
      word,
    );
  return day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 31;
}

function extendLeft(document: Document, range: Range): void {
  let token = range.first - 1;
  for (let steps = 0; steps < 4 && token >= 0 && near(document.gap(token)); steps += 1, token -= 1) {
    if (document.scan.taken[token] === 1) return;
    // "desde 2017. Em abril de 2024": of another sentence.
    const next = document.scan.shape[token + 1]!;
    if (token + 1 < range.first && document.gap(token) === GAP.dotSpace && (next & CAPITAL) !== 0) return;
    const word = document.word(token);
    // In "NT/77/2023 del 5 de mayo" the year is of a number.
    if (YEAR.test(word) && !range.year && document.text.charAt(document.scan.start[token]! - 1) !== '/') {
      range.year = true;
      range.parts += 1;
      range.first = token;
      return;
    }
    // "günde 2. Nisan ayında": no day of Turkish has a full stop.
    if (document.language === 'tr' && document.gap(token) === GAP.dotSpace) return;
    if (dayOf(document, token) && (document.gap(token) !== GAP.comma || !document.english)) {
      range.parts += 1;
      range.first = token;
      if (document.gap(token - 1) === GAP.hyphen && dayOf(document, token - 1)) range.first = token - 1;
      if (range.parts > 1) return;
    } else if (!BETWEEN.test(word) && !(document.language === 'lv' && word === 'g')) return;
  }
}

function extendRight(document: Document, range: Range, inflected: boolean): void {
  let token = range.last + 1;
  let day = inflected || (range.parts > 0 && !range.year);
  for (
    let steps = 0;
    steps < 5 && token < document.scan.count && near(document.gap(token - 1));
    steps += 1, token += 1
  ) {
    if (document.scan.taken[token] === 1) return;
    const word = document.word(token);
    // Behind its day a year is one whatever follows: "10 August 1978 patients".
    if (YEAR.test(word) && !range.year && (range.parts > 0 || !isUnitAfter(document, token))) {
      range.year = true;
      range.parts += 1;
      range.last = token;
      return;
    }
    if (
      !day &&
      dayOf(document, token) &&
      (document.gap(token - 1) !== GAP.dotSpace || (range.year && document.word(token - 1).length <= 5)) &&
      !isUnitAfter(document, token)
    ) {
      day = true;
      range.parts += 1;
      range.last = token;
    } else if (
      /^\d{2}$/.test(word) &&
      ((day && !inflected) || (!document.english && steps === 0 && document.word(range.last).length > 4)) &&
      document.gap(token - 1) <= GAP.apostrophe &&
      !isUnitAfter(document, token)
    ) {
      range.parts += 1;
      range.last = token;
      return;
    } else if (!BETWEEN.test(word)) return;
    if (document.gap(token) === GAP.dotSpace && !range.year && range.parts > 1) return;
  }
}

function isUnitAfter(document: Document, token: number): boolean {
  const next = document.word(token + 1);
  const gap = document.gap(token);
  return gap <= GAP.space && COUNTED.test(next);
}
