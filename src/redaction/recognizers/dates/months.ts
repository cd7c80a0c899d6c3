import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WholeWord } from '../../whole-word.ts';
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

/** What folds to the name of a month: "marcó 38", "urodziłam się 3 marca". */
const FOLDED = new WholeWord(/^(?:[Mm]arcó|[Mm]arcá|[Mm]arcás|się|[Uu]no|[Pp]az)$/);
/** Months of other languages that are everyday words of this one: "tra 12 e 15 mesi", "2 bis 3 pro 1000", "4. Dek de wonde af". */
const EVERYDAY: Readonly<Record<string, RegExp>> = {
  en: /^(?:set|fev|aga|led|pro|ion|api|mac|mas|hun|lip|pri|mag|ag|dub|dis|ira|abe|sen)$/i,
  de: /^(?:medi|mrt|sie|pro|sen|mag|led|lip|des|api|hun|ara|tem|mas|ira|dis|dub|ion|lis)$/i,
  fr: /^(?:g[eê]ner|d[eè]s|pro|tem|mas|ira|dis|lis|ion|mag|tra|led|sen|api)$/i,
  es: /^(?:haz|ara|srp|marca|tra|pro|ira|lis|ion|api|led|tem|des|dub|hun|mag|gen|lug)$/i,
  pt: /^(?:marca|t[eê]m|pro|ir[aá]|des|lis|led|tra|mas|sen|api|mag|dis|gen|lug)$/i,
  it: /^(?:medi|tra|mai|marca|pro|ira|dis|led|api|mas|sen|tem|ion|lis|des|abe|dub)$/i,
  nl: /^(?:mag|dek|des|sen|led|lip|pro|tem|kol|lis|dis|api|hun|ion|tra|mas)$/i,
  sv: /^(?:sen|led|set|des|mas|dis|tra|lip|kol|pro|dub|api|ion|hun)$/i,
  da: /^(?:sen|led|set|dis|mas|lis|kol|hun|pro|dub|api|ion)$/i,
  nb: /^(?:sen|led|set|dis|mas|lis|kol|hun|pro|dub|api|ion)$/i,
  fi: /^(?:sen|kol|led|pro|api|ion|mas|set)$/i,
  pl: /^(?:sen|tam|led|pro|ma[cć]|kol|dub|tem|set|des|api)$/i,
  tr: /^(?:sen|pro|led|api|dis|mas|lip|set|ion)$/i,
  hi: /^(?:जाने|जन)$/,
  ar: /^دي$/,
  id: /^(?:mas|ira|dis|api|eka|aga|led|set|ara|pro|ion)$/i,
};

export function isFolded(document: Document, token: number): boolean {
  return FOLDED.is(document, token);
}

/** Whether what stands in the table of months is a word of another kind in the language of the text. */
export function isEverydayWord(document: Document, token: number): boolean {
  if (isFolded(document, token)) return true;
  const words = EVERYDAY[document.language];
  return (
    words !== undefined &&
    document.scan.end[token]! - document.scan.start[token]! <= 5 &&
    words.test(document.word(token))
  );
}

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
