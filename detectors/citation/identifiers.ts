/** Syntax and check digits of the identifiers that answers cite. Pure; `true` means it cannot be right. */

/** PubMed passed 40 million in 2025 and grows by under two million a year (NLM MEDLINE/PubMed statistics, 2025). */
const PMID_CAP = 48_000_000;
/** PubMed Central passed 12 million ids in 2025. */
const PMC_CAP = 16_000_000;

/** ISBN-10 (mod 11) and ISBN-13 (EAN, prefix 978 or 979); ISO 2108:2017. */
export function isBadIsbn(written: string): boolean {
  const digits = written.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{13}$/.test(digits)) {
    if (!/^97[89]/.test(digits)) return true;
    let sum = 0;
    for (let i = 0; i < 13; i += 1) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3);
    return sum % 10 !== 0;
  }
  // "978-…" is written of thirteen digits only.
  if (/^97[89]-/.test(written) || !/^\d{9}[\dX]$/.test(digits)) return true;
  let sum = 0;
  for (let i = 0; i < 10; i += 1) sum += (digits[i] === 'X' ? 10 : Number(digits[i])) * (10 - i);
  return sum % 11 !== 0;
}

/** ISSN, mod 11; ISO 3297:2022. */
export function isBadIssn(written: string): boolean {
  const digits = written.replace('-', '').toUpperCase();
  if (!/^\d{7}[\dX]$/.test(digits)) return true;
  let sum = 0;
  for (let i = 0; i < 8; i += 1) sum += (digits[i] === 'X' ? 10 : Number(digits[i])) * (8 - i);
  return sum % 11 !== 0;
}

/** ORCID iD, ISO 7064 MOD 11-2. */
export function isBadOrcid(written: string): boolean {
  const digits = written.replaceAll('-', '').toUpperCase();
  if (!/^\d{15}[\dX]$/.test(digits)) return true;
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits[15] !== (check === 10 ? 'X' : String(check));
}

/** PubMed id: one to eight digits, no leading zero, below the cap (NLM, PubMed help). */
export function isBadPmid(written: string): boolean {
  return !/^[1-9]\d{0,7}$/.test(written) || Number(written) > PMID_CAP;
}

export function isBadPmc(written: string): boolean {
  return !/^[1-9]\d{4,7}$/.test(written) || Number(written) > PMC_CAP;
}

/** ClinicalTrials.gov: NCT and eight digits; numbering began in 1999 and stands below NCT08 (2026). */
export function isBadNct(written: string): boolean {
  return !/^0[0-7]\d{6}$/.test(written) || Number(written) === 0;
}

/** DOI: prefix `10.` with four to nine digits (and subdivisions), a slash, a suffix; ISO 26324:2022. */
export function isBadDoi(written: string): boolean {
  return !/^10\.\d{4,9}(?:\.\d+)*\/[^\s/][^\s]*[a-z0-9)>]/i.test(written);
}

/** arXiv since April 2007: YYMM.number, the month a month, four digits until 2014 and five since. */
export function isBadArxiv(written: string, now: number | undefined): boolean {
  const match = /^(\d{2})(\d{2})\.(\d+)$/.exec(written);
  if (!match) return true;
  const [, yy, mm, serial] = match as unknown as [string, string, string, string];
  const month = Number(mm);
  if (month < 1 || month > 12 || Number(yy) < 7) return true;
  if (serial.length !== (Number(yy) < 15 ? 4 : 5)) return true;
  return now !== undefined && Date.UTC(2000 + Number(yy), month - 1) > now;
}
