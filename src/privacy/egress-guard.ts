import { HELP_LINES } from '../domain/help-lines.ts';
import { ibanHolds, looksLikeCard, nhsHolds } from './checksums.ts';

const CARD =
  /(?<![\d./-])\d{13,19}(?![\d./-])|(?<![\d./-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?!\d)|(?<![\d./-])\d{4}([ -])\d{6}\2\d{5}(?!\d)/g;
const NHS = /(?<![\d./-])\d{3}([ -])\d{3}\1\d{4}(?![\d./-])|(?<![\d./-])\d{10}(?![\d./-])/g;
const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])/g;
/** What every card and NHS number holds; most texts do not. */
const LONG_NUMBER = /\d[\d -]{8}/;
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/u;
const WINDOW = 256;

const DIGIT = /\d/;

function some(text: string, form: RegExp, holds: (compact: string) => boolean): boolean {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const compact = match[0].replace(/[ -]/g, '');
    if (!HELP_LINES.has(compact) && holds(compact)) return true;
  }
  return false;
}

function holdsEmail(text: string): boolean {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at > 0 && LOCAL.test(text.charAt(at - 1)) && DOMAIN.test(text.slice(at + 1, at + WINDOW)))
      return true;
  }
  return false;
}

/**
 * Whether text that is about to leave still holds an identifier that proves itself: a payment card (Luhn), an
 * NHS number (modulo 11), an IBAN (modulo 97) or an e-mail address. The last check of every exit; linear.
 */
export function holdsChecksummedIdentifier(text: string): boolean {
  if (holdsEmail(text)) return true;
  if (!DIGIT.test(text)) return false;
  if (LONG_NUMBER.test(text) && (some(text, CARD, looksLikeCard) || some(text, NHS, nhsHolds))) return true;
  return some(text, IBAN, (compact) => ibanHolds(compact.toUpperCase()));
}
