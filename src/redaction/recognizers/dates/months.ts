import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/** Tokens of a date around a month in words. */
export interface Range {
  first: number;
  last: number;
  parts: number;
  year: boolean;
}

/** Words that are months in one language and everyday words in others. */
const DOUBTFUL =
  /^(?:may|mar|march|set|out|ago|dic|lug|lis|gen|mag|sty|lip|sie|maj|mai|jun|oct|ott|dec|sep|jan|mei|feb|apr|nov|april|june|august|gru|kwi|cze|des|mac|ogo|okt|ene|abr|juni|juli|lut|med|juin|mars|elo|ara|eki|tem|nis|kas|hel|tam|jul|aug|huh|tou)$/iu;
const ENGLISH_SURE = /^(?:jan|feb|apr|april|june|jun|jul|aug|august|sep|oct|nov|dec)$/i;

export function isMonth(document: Document, token: number, range: Range): boolean {
  const { scan } = document;
  const word = document.word(token);
  if (range.year && range.parts > 1) return true;
  if (/^m[aá]s$/i.test(word)) return false;
  // "march 11th", "may 2nd"; "set 2nd" is none.
  if (
    range.last > token &&
    /^(?:march|may)$/i.test(word) &&
    /^\d{1,2}(?:st|nd|rd|th)$/.test(document.word(range.last))
  )
    return true;
  // "Mayo 2" is a score, "marca Er-3" a brand.
  if (!range.year && range.first === token && /^(?:mayo|marca|marco)$/i.test(word)) return false;
  if (
    !document.english &&
    range.first < token &&
    (scan.shape[token]! & SHAPE.upper) === 0 &&
    /^(?:mei|mai|maj|mars|maart|juni|juli|juin|march|may)$/i.test(word)
  )
    return true;
  // "seit dem 3. Mai": the dot makes the number an ordinal.
  if (
    range.first < token &&
    document.gap(token - 1) === GAP.dotSpace &&
    (scan.shape[token - 1]! & SHAPE.digits) !== 0 &&
    /^m[aä][iy]$/i.test(word)
  )
    return true;
  const capital = (scan.shape[token]! & CAPITAL) !== 0;
  if (
    scan.shape[token] === SHAPE.upper &&
    DOUBTFUL.test(word) &&
    !range.year &&
    document.gap(token) === GAP.hyphen
  )
    return false;
  if (!DOUBTFUL.test(word)) return range.year || range.parts > 0;
  if (ENGLISH_SURE.test(word))
    return capital || range.year || document.is(range.first - 1, 'dateWord') || range.first < token;
  // "Tuesday, May 7": in the middle of a sentence, with its day, May is the month.
  if (
    capital &&
    range.parts > 0 &&
    range.last > token &&
    token > 0 &&
    document.gap(token - 1) <= GAP.comma &&
    document.gap(token - 1) !== GAP.dotSpace
  )
    return true;
  // "(Mar 31)"
  const { text } = document;
  const bracketed =
    text.charAt(scan.start[token]! - 1) === '(' && /^[),;]/.test(text.charAt(scan.end[range.last]!));
  if (capital && bracketed && range.parts > 0 && range.last > token) return true;
  const value = scan.value[token]!;
  if (capital && (value & W.function) === 0) return true;
  return (
    document.is(range.first - 1, 'dateWord') ||
    document.is(range.first - 1, 'born') ||
    (range.year && capital)
  );
}
