import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';

const GLUED = /^(\d{0,2})([\p{L}]{3,10})(\d{4}|\d{2})?$/u;
const GLUED_MONTH =
  /^(?:jan|janv|janvier|feb|fev|fév|fevr|févr|février|mar|mars|apr|avr|avril|abr|may|mai|mayo|jun|juin|jul|juil|juill|juillet|aug|août|aout|aou|aoû|ago|sep|sept|septembre|oct|octobre|nov|novembre|dec|déc|dic|décembre|ene|enero|january|february|april|june|july|august|märz|mrz|okt|dez|juni|juli|januar|februar|oktober|dezember|mrt|mei|maart|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|abril|junio|julio|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|maret|agustus|desember|peb|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|янв|фев|апр|авг|сен|сент|окт|ноя|дек)$/iu;

/** "05nov", "dec1993", "01sep2018": a month glued to its numbers. */
export function findGluedDates(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.alnum) === 0) continue;
    if (scan.end[token]! - scan.start[token]! > 16) continue;
    const match = GLUED.exec(document.word(token));
    if (match === null || !GLUED_MONTH.test(match[2]!)) continue;
    if (match[1] === '' && (match[3]?.length ?? 0) !== 4) continue;
    document.take(token, token, 'DATE', 'date-glued');
  }
}

const DAY_LEFT = /(?<![\p{L}\d./-])(?:3[01]|[12]\d|0?[1-9])([./-])$/u;
const YEAR_RIGHT = /^([./-])['’]?(?:(?:18|19|20)\d{2}|\d{2})(?![\d\p{L}]|[.,/-]\d)/u;

/** "3-mar-62", "05/AGO/1980": the same mark on both sides of the month, which may be any word. */
export function joinedDate(document: Document, month: number): boolean {
  const { scan, text } = document;
  const start = scan.start[month]!;
  const end = scan.end[month]!;
  const right = YEAR_RIGHT.exec(text.slice(end, end + 7));
  if (right === null) return false;
  const left = DAY_LEFT.exec(text.slice(Math.max(0, start - 4), start));
  if (left === null || left[1] !== right[1]) return false;
  document.cover(start - left[0].length, end + right[0].length, 'DATE', 'date-glued');
  return true;
}
