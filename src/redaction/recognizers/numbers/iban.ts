import { ibanHolds } from '../../../privacy/checksums.ts';
import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';

const IBAN = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){2,9}(?![A-Za-z0-9])/iy;

/** An IBAN with its groups; the longest run of groups whose check holds. */
export function findIban(document: Document, token: number): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  if ((scan.shape[token]! & SHAPE.alnum) === 0 || !/^[A-Za-z]{2}\d{2}/.test(text.slice(start, start + 4)))
    return false;
  IBAN.lastIndex = start;
  let match = IBAN.exec(text)?.[0] ?? '';
  while (match.length >= 15) {
    document.spend(3);
    if (ibanHolds(match.replace(/[ -]/g, '').toUpperCase())) {
      document.cover(start, start + match.length, 'IBAN', 'iban');
      return true;
    }
    match = match.replace(/[ -][^ -]*$|[^ -]+$/, '');
  }
  return false;
}
