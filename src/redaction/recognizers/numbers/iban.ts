import { ibanHolds } from '../../../privacy/checksums.ts';
import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { findLabel } from './labels.ts';

const IBAN = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){2,9}(?![A-Za-z0-9])/iy;
/** As it is printed, in groups of four and what is left over (ISO 13616); the check may be mistyped. */
const PRINTED = /[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){2,7}(?: \d{1,3})?(?![A-Za-z0-9])/y;
const FEWEST_PRINTED = 3;
/** Countries that issue IBANs (SWIFT, IBAN Registry, release 99). */
const COUNTRIES = new Set(
  'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'.split(
    ' ',
  ),
);

/** An IBAN with its groups: the longest run of groups whose check holds, else what is printed like one. */
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
  return findPrinted(document, token, start);
}

/** "NL00 QQQQ 0417 5520 33": a country and groups of four, three of them or fewer behind a label. */
function findPrinted(document: Document, token: number, start: number): boolean {
  const { text } = document;
  if (!COUNTRIES.has(text.slice(start, start + 2))) return false;
  PRINTED.lastIndex = start;
  const printed = PRINTED.exec(text)?.[0];
  if (printed === undefined || !/\d[^A-Z]*\d{3}/.test(printed.slice(4))) return false;
  const end = start + printed.length;
  const groups = printed.split(' ').length - 1;
  const label =
    groups < FEWEST_PRINTED ? findLabel(document, token, document.tokenAt(end - 1))?.type : 'IBAN';
  if (label !== 'IBAN' && label !== 'ACCOUNT') return false;
  document.cover(start, end, 'IBAN', 'iban');
  return true;
}
