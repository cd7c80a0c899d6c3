import { type Document, GAP } from '../document.ts';
import { SHAPE } from '../scan.ts';
import { DAY_QUOTED, dayBehindMonth, PART_LEFT } from './date-lists.ts';

/** Months in words with a year, a part of the month or a day that the usual order does not hold. */

/** Everyday words that are months with a year behind, by language of the locale. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  pt: /^(?:set|out|ago|mai|fev|dez|abr)$/iu,
  es: /^(?:ene|feb|mar|abr|may|jun|jul|ago|set|sep|oct|nov|dic|mayo|marzo)$/iu,
  it: /^(?:gen|mag|giu|lug|ago|set|ott|dic|mar)$/iu,
  pl: /^(?:sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|luty)$/iu,
  tr: /^(?:oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|ocak|ekim|aralık|kasım)$/iu,
  id: /^(?:mei|des|agu|okt|peb|mar)$/iu,
  de: /^(?:mai|mär|mrz|dez|okt)$/iu,
  fr: /^(?:mai|mars|juin|avr|déc)$/iu,
  nl: /^(?:mei|mrt|okt|maart)$/iu,
};
const EVERYWHERE =
  /^(?:jan|feb|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|may|march|mei|mai|maj|mars|maart|june|july|juni|juli|juin|april|august|mayo|mrt)$/iu;
const YEAR_BEHIND = /^(?:\.? ?|\.?[/-])((?:19|20)\d{2})(?!\d|[.,/-]\d)/;
const SHORT_YEAR = /^\.?(?:[/-]| ?['’])(\d{2})(?!\d|[.,/-]\d|['’])/;
/** A number behind a month and a part of it: "Ende Jan. 23". */
const LOOSE_YEAR = /^\.? (\d{2})(?!\d|[.,:/]\d| ?(?:%|mg|ml|x|kg|cm|mm))/;
const TURKISH_DAY =
  /^['’]?(?:[ıiuü]n|n[ıiuü]n)? (?:3[01]|[12]\d|[1-9])(?!\d|[.,:/]\d| ?(?:%|mg|ml|gün|saat|doz|tane))/u;
const DAY_LEFT =
  /(?<![\p{L}\d.,/-])(?:3[01]|[12]\d|0?[1-9])(?:º|°|ª|\.|-?(?:ro|ero|er|do|to|vo|mo|no|o|a|e|te|de|ste|st|nd|rd|th|ème|eme|go|ego|tego|szego|giego|го|ого|е|ое|inci|ıncı|uncu|üncü))?(?:[ ./-]| de | del | di | of | d['’]| da ?)$/iu;

export function findMonthDates(document: Document): void {
  for (const hit of document.hits('month'))
    if (document.scan.taken[hit.last] === 0) atMonth(document, hit.last);
}

function atMonth(document: Document, token: number): void {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  const next = text.charCodeAt(end);
  document.spend(1);
  const behind = text.slice(end, end + 12);
  const word = document.word(token);
  const before = text.slice(Math.max(0, start - 24), start);
  const part = PART_LEFT.exec(before)?.[0] ?? '';
  const year = YEAR_BEHIND.exec(behind);
  if (year !== null && isMonthWord(document, token, word)) {
    document.cover(start - part.length, end + year[0].length, 'DATE', 'date-month');
    return;
  }
  const short = SHORT_YEAR.exec(behind);
  // "MAR-12", "Sep-15": codes have capitals throughout.
  if (short !== null && isMonthWord(document, token, word) && scan.shape[token] !== SHAPE.upper) {
    document.cover(start - part.length, end + short[0].length, 'DATE', 'date-month');
    return;
  }
  const left =
    DAY_QUOTED.exec(before) ??
    (!isVerb(document, token) && isMonthWord(document, token, word) ? DAY_LEFT.exec(before) : null);
  if (left !== null && !isTaken(document, start - left[0].length)) {
    const tail = /^\.? ?,? ?(?:de |del )?(?:19|20)\d{2}(?!\d)/.exec(behind)?.[0].length ?? 0;
    document.cover(start - left[0].length, end + tail, 'DATE', 'date-month');
    return;
  }
  if (document.language === 'tr' && (next === 32 || next === 39 || next === 0x2019)) {
    const day = TURKISH_DAY.exec(text.slice(end, end + 12));
    if (day !== null) {
      document.cover(start, end + day[0].length, 'DATE', 'date-month');
      return;
    }
  }
  const inside = document.language === 'hi' ? HINDI_PART.exec(text.slice(end, end + 24)) : null;
  const partly = part.length > 4 || MONTH_SPACE.test(before) || inside !== null;
  if (!partly) return;
  const loose = LOOSE_YEAR.exec(behind);
  const from = end + (inside?.[0].length ?? 0);
  const tail = loose !== null ? loose[0].length : dayBehindMonth(text, from);
  if (tail === 0) return;
  document.cover(start - part.length, (loose === null ? from : end) + tail, 'DATE', 'date-month');
}

const HINDI_PART = /^ (?:के |की )?(?:बीच में|बीच|शुरू में|शुरुआत में|अंत में|आखिर में|आख़िर में|मध्य में)/u;
const MONTH_SPACE = /(?:أواخر|اواخر|أوائل|اوائل|منتصف|نص|أول|اول|آخر|اخر) $/u;

function isMonthWord(document: Document, token: number, word: string): boolean {
  if (word.length > 4 && !/^(?:march|marca|marco|maart|april|august|avril)$/iu.test(word)) return true;
  if (LOCAL[document.language]?.test(word) === true) return true;
  if (!EVERYWHERE.test(word)) return !/^[\x20-\x7f]+$/.test(word);
  return document.gap(token - 1) !== GAP.hyphen;
}

/** "type 2 may be": no month in English. */
function isVerb(document: Document, token: number): boolean {
  return document.english && /^ma(?:y|r|rch)$/.test(document.word(token));
}

function isTaken(document: Document, start: number): boolean {
  return document.scan.taken[document.tokenAt(start)] === 1;
}
