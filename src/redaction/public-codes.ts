import type { Document } from './document.ts';
import { SHAPE } from './scan.ts';

/**
 * What is written like somebody's code and is everybody's: vitamins with their strength, codes of classifications, standards, drugs
 * under trial, viruses, masks and models of devices. Marked as taken before any recognizer of numbers asks.
 */
const FORMS =
  /(?<![\p{L}\d])(?:(?:B(?:12|[1-79])|D[23]|K[12]|Q10) (?:[1-9]\d{0,2}0|[1-9]0{2,4}|5000)(?= ?(?:mcg|µg|ug|mg|IU|IE|UI|I\.E\.|j\.m\.|МЕ|мкг|мг)?(?![\p{L}\d/-]))|HbA1c:? ?\d{1,2}(?:[.,]\d)?(?![\d/-])|(?:ICD|CIE|CIM|CID|МКБ|MKB|KSH|BNO)-?1[01](?:[- ]?(?:CM|GM|PCS|code|código|kod|код))?[ :]{0,2}(?:[A-TV-Z]\d{2}(?:\.\d{1,4})?)?|[A-TV-Z]\d{2}\.\d{1,3}(?![\d.-])|(?:ISO|IEC|EN|DIN|ANSI|ASTM|ISO\/IEC)(?: (?:EN|ISO))* ?\d{3,5}(?:-\d)?(?![\d\p{L}])|SARS-CoV(?:-?\d)?|COVID-?\d\d|(?:N|FFP)(?:95|99|[123])(?: 3M)?(?: \d{4}[A-Z]?)?(?![\p{L}\d])|(?:MK|PF|LY|AZD|BMS|GSK|BAY|ABT|JNJ|TAK|ABBV|SAR|AMG|REGN)-\d{3,8}(?![\p{L}\d/-]))/uy;
/** So far before its digits a form may begin. */
const REACH = 9;

export function holdPublicCodes(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    const before = token > 0 ? scan.shape[token - 1]! : 0;
    if (
      (scan.shape[token]! & SHAPE.alnum) === 0 &&
      (before & (SHAPE.upper | SHAPE.alnum | SHAPE.mixed)) === 0
    )
      continue;
    document.spend(0.3);
    for (let first = token; first >= Math.max(0, token - 3); first -= 1) {
      const start = scan.start[first]!;
      if (scan.start[token]! - start > REACH) break;
      FORMS.lastIndex = start;
      const form = FORMS.exec(text)?.[0];
      if (form === undefined || start + form.length < scan.end[token]!) continue;
      if (!taken(document, first, token)) document.mark(start, start + form.length);
      break;
    }
  }
}

function taken({ scan }: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) if (scan.taken[token] === 1) return true;
  return false;
}
