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
