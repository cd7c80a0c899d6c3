import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { isPublic } from './number-signs.ts';

/**
 * Codes behind a word for "number", whatever paper has it: capitals before digits, as offices, schools and shops write them.
 * "książeczka nr KR/4418/19", "průkaz č. AI 706676", "seria AIW nr 706676".
 */
const NUMBER_WORDS = new WordSet(
  'nr no n nº nro núm num numer numeru número numero numéro nummer nummeret číslo čís č čj broj br številka št szám száma számú sz αρ αριθ αριθμός nomor nomer номер номера номером номеру бр numărul numarul numărului numeris numurs numero nosu numaralı numarası numara',
);
const SERIES = new WordSet(
  'seria serii serie série séria serija série серия серии серія серії seri série series',
);
const LETTERS = 5;
/** Signs that a word for "number" ends with, or is. */
const SIGN = /[°º№#]$/;
/** "/4418/19", "-3317", " 706676", " 4417 2093": what follows the letters. */
const REST =
  /^(?:[-/. ]?\d{1,8}(?:[-/.]\d{1,8}){0,4}|[ -]?\d{2,4}(?: \d{2,4}){1,3})(?:[-/][A-Z\d]{1,6})?(?![\p{L}\d%]|[.,]\d| ?(?:mg|ml|µg|g|kg|cm|mm|mmol|m)(?!\p{L}))/u;
/** "no" without its full stop is rather a denial. */
const ENGLISH = /(?:#|(?<!\p{L})(?:[Nn]o[.:]|[Nn]r\.|[Nn]umber|[Rr]ef\.?)) ?$/u;
const LONGEST_WORD = 8;
const OF_YEAR = /\/(?:19|20)?\d\d$/;
const DRUGS_OF_UNIONS = /^(?:EU|UE|EG|EC|WE|ES|EK|EMA|EMEA|ISO|EN|DIN|PN|IP|USP|FR|CH|G|F|B|A|C|D|E|P|N)$/;
const WINDOW = 30;
const FEWEST = 4;

export function findNumberedCodes(document: Document): void {
  const { scan, text, english } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || token < 2 || (scan.shape[token]! & SHAPE.digits) === 0) continue;
    const letters = token - 1;
    if (!english && isSeries(document, token)) continue;
    if ((scan.shape[letters]! & SHAPE.upper) === 0 || scan.taken[letters] === 1) continue;
    const start = scan.start[letters]!;
    const width = scan.end[letters]! - start;
    if (width > LETTERS || scan.start[token]! - scan.end[letters]! > 1) continue;
    const numbered = english
      ? ENGLISH.test(text.slice(Math.max(0, start - LONGEST_WORD), start))
      : isNumber(document, letters) || SERIES.has(scan.hash[letters - 1]!);
    if (!numbered || isPublic(document, letters - 1)) continue;
    document.spend(1);
    const rest = REST.exec(text.slice(scan.end[letters]!, scan.end[letters]! + WINDOW))?.[0];
    if (rest === undefined || !isCode(document.word(letters), rest)) continue;
    document.cover(start, scan.end[letters]! + rest.length, 'OTHER_ID', 'labelled-form');
  }
}

/** "seria AIW nr 706676", "серия АБ № 112233": the letters of the series stand before the word. */
function isSeries(document: Document, token: number): boolean {
  const { scan, text } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if (width < 5 || width > 8) return false;
  const signed = /[№#] ?$/.test(text.slice(scan.start[token]! - 2, scan.start[token]!));
  const letters = signed ? token - 1 : token - 2;
  if (!signed && !NUMBER_WORDS.has(scan.hash[token - 1]!)) return false;
  if (letters < 0 || (scan.shape[letters]! & SHAPE.upper) === 0 || scan.taken[letters] === 1) return false;
  const span = scan.end[letters]! - scan.start[letters]!;
  if (span < 2 || span > 4 || document.gap(letters) === GAP.line || isPublic(document, letters)) return false;
  const series = letters > 0 && SERIES.has(scan.hash[letters - 1]!);
  if (!series && width < 6) return false;
  document.cover(scan.start[letters]!, scan.end[token]!, 'OTHER_ID', 'labelled-form');
  return true;
}

/** Whether a word or a sign for "number" stands right before. */
function isNumber(document: Document, token: number): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  if (start - scan.end[token - 1]! > 3 || document.gap(token - 1) === GAP.comma) return false;
  const between = text.slice(scan.end[token - 1]!, start).trimEnd();
  return NUMBER_WORDS.has(scan.hash[token - 1]!) || SIGN.test(between);
}

/** Five digits behind two letters, four behind a mark, or a year at the end. */
function isCode(letters: string, rest: string): boolean {
  if (DRUGS_OF_UNIONS.test(letters) && !/^[-/]\d{4,}(?:\/\d\d)?$/.test(rest)) return false;
  const digits = rest.replace(/\D/g, '').length;
  if (OF_YEAR.test(rest) && digits >= FEWEST) return true;
  return digits >= FEWEST + (/^[-/]/.test(rest) ? 0 : 1);
}
