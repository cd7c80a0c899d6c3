import type { Document } from '../../document.ts';

/**
 * Numbers that somebody else has veiled in part: "177****5508", "(***) ***-4410", "XXXX-XXXX-4417". What is left of them still
 * tells who it is. Signs on both sides of a number are bold print.
 */
const MASKED =
  /(?<![\p{L}\d*])(?:\(?\+?\d{1,6}[- ]?[*＊•●]{3,12}|\(?[*＊•●]{3,12}\)?(?=[- ][*＊•●\d])|[*＊•●]{4,12}|[xX]{3,8}(?=[-\d]))\)?(?:[- ]?(?:[*＊•●]{1,6}|[xX]{2,8}|\d{1,6})){0,4}(?<=\d)(?![\p{L}\d*])/gu;
const VEIL = /[*＊•●]{3}|[xX]{3}/;

export function findMaskedNumbers(document: Document): void {
  const { text } = document;
  if (document.scan.numbers.length === 0 || !VEIL.test(text)) return;
  for (const { 0: number, index } of text.matchAll(MASKED)) {
    document.spend(1);
    document.cover(index, index + number.length, 'OTHER_ID', 'number-masked');
  }
}
