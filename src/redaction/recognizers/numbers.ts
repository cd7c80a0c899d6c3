import { ibanHolds, looksLikeCard, vinHolds } from '../../privacy/checksums.ts';
import type { Document } from '../document.ts';
import type { RedactionType } from '../redactor.ts';
import { SHAPE } from '../scan.ts';
import { WordSet } from '../word-set.ts';
import { type Candidate, measured, readCandidate } from './candidate.ts';
import { findLabel, isPublicLine, type Label } from './labels.ts';
import { isNationalId } from './national-ids.ts';

const FEWEST_BY_FORM = 7;
/** A number may be all there is in a shorter text. */
const SHORT_TEXT = 64;

type Verdict = readonly [RedactionType, string] | undefined;

/** Numbers that identify: by their label, by a check digit, or by the way they are written. */
export function findNumbers(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || findIban(document, token)) continue;
    if (isPlainShort(document, token)) continue;
    const candidate = readCandidate(document, token);
    const verdict = candidate === undefined ? undefined : classify(document, candidate);
    if (candidate === undefined || verdict === undefined) continue;
    const named = /(?:\b(?:case|file|ref)\.? ?)?#$/i.exec(
      document.text.slice(Math.max(0, candidate.start - 8), candidate.start),
    );
    document.cover(candidate.start - (named?.[0].length ?? 0), candidate.end, verdict[0], verdict[1]);
    scan.taken[candidate.first] = 1;
  }
}

const IBAN = /[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){2,9}(?![A-Za-z0-9])/iy;

/** An IBAN with its groups; the longest run of groups whose check holds. */
function findIban(document: Document, token: number): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  if ((scan.shape[token]! & SHAPE.alnum) === 0 || !/^[A-Za-z]{2}\d{2}/.test(text.slice(start, start + 4)))
    return false;
  IBAN.lastIndex = start;
  let match = IBAN.exec(text)?.[0] ?? '';
  while (match.length >= 15) {
    if (ibanHolds(match.replace(/[ -]/g, '').toUpperCase())) {
      document.cover(start, start + match.length, 'IBAN', 'iban');
      return true;
    }
    match = match.replace(/[ -][^ -]*$|[^ -]+$/, '');
  }
  return false;
}

/** A short number that nothing follows: the usual case, decided without reading further. */
function isPlainShort(document: Document, token: number): boolean {
  const { scan, text } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if (width > 3 || (scan.shape[token]! & SHAPE.alnum) !== 0) return false;
  const next = text.charCodeAt(scan.end[token]!);
  const before = text.charCodeAt(scan.start[token]! - 1);
  if (before === 43 || before === 40 || before === 45) return false;
  const gap = token + 1 < scan.count ? scan.start[token + 1]! - scan.end[token]! : 99;
  const more =
    gap <= 3 && (scan.shape[token + 1]! & (SHAPE.digits | SHAPE.alnum | SHAPE.upper | SHAPE.title)) !== 0;
  return !more || next === 44 || next === 37;
}

function classify(document: Document, candidate: Candidate): Verdict {
  const { digits, compact } = candidate;
  // Without a label, no form of so few digits in running text identifies: "150/95", "2020-21".
  if (digits.length < FEWEST_BY_FORM && compact.length === digits.length && !candidate.plus)
    if (
      document.text.length >= SHORT_TEXT &&
      findLabel(document, candidate.first, candidate.last) === undefined
    )
      return undefined;
  if (isReference(document, candidate)) return undefined;
  if (isPublicLine(digits) || isTollFree(document, candidate)) return undefined;
  const checked = byCheckDigit(candidate);
  if (checked !== undefined) return checked;
  const label =
    digits.length >= 4 || /[A-Z]/.test(compact)
      ? findLabel(document, candidate.first, candidate.last)
      : undefined;
  if (label?.type === 'LEAVE') return undefined;
  if (measured(document, candidate.last) && (label === undefined || digits.length < 7)) return undefined;
  if (label !== undefined) {
    const labelled = byLabel(candidate, label);
    if (labelled !== undefined) return labelled;
  }
  return byForm(document, candidate);
}

const REFERENCE_BEFORE =
  /(?:doi(?:\.org)?[:/\s]{1,3}|\b10\.\d{4,9}\/\S{0,80}|PMID:?\s?|PMC|NCT|ISBN[:\s-]{0,2}(?:97[89])?[-\d ]{0,12}|ISSN:?\s?|rs|OMIM:?\s?|ICD-?\d{0,2}:?\s?)$/i;

const REFERENCES = new WordSet('doi pmid pmc nct isbn issn rs omim icd icd9 icd10 icd11');
/** Groups of an ISBN, and what stands between a word and its number. */
const REFERENCE_REACH = 8;

/** Whether one of the words of `REFERENCE_BEFORE` stands before the token. */
function referenceNear({ scan }: Document, token: number): boolean {
  for (let back = token - 1; back >= Math.max(0, token - REFERENCE_REACH); back -= 1)
    if (REFERENCES.has(scan.hash[back]!)) return true;
  return false;
}

/** Parts of a DOI, a trial registration or another public reference. */
function isReference(document: Document, candidate: Candidate): boolean {
  const { text } = document;
  const before = text.slice(Math.max(0, candidate.start - 90), candidate.start);
  if (
    (referenceNear(document, candidate.first) ||
      (document.scan.slashes.length > 0 && before.includes('10.'))) &&
    REFERENCE_BEFORE.test(before) &&
    !/\s\S*\s\S*$/.test(before.slice(-3))
  )
    return true;
  if (
    /^(?:NCT\d{8}|PMC\d{6,8}|ISRCTN\d{8}|CHEMBL\d+|ENS[A-Z]*\d{11}|RS\d{3,12}|GO\d{7}|MESH|EUCTR.*)$/.test(
      candidate.compact,
    )
  )
    return true;
  return /^10\.\d{4,9}\//.test(text.slice(candidate.start, candidate.end + 4));
}

/** Toll-free numbers belong to institutions, unless somebody calls one their own. */
function isTollFree(document: Document, candidate: Candidate): boolean {
  if (
    !/^1?8(?:00|33|44|55|66|77|88)[2-9]\d{6}$/.test(candidate.digits) ||
    candidate.compact !== candidate.digits
  )
    return false;
  return !/\bmy\b[^.]{0,24}$/i.test(document.text.slice(Math.max(0, candidate.start - 32), candidate.start));
}

function byCheckDigit(candidate: Candidate): Verdict {
  const { compact, digits } = candidate;
  if (compact.length >= 15 && ibanHolds(compact)) return ['IBAN', 'iban'];
  if (compact === digits && looksLikeCard(digits)) return ['CARD', 'card-luhn'];
  if (compact.length === 17 && vinHolds(compact) && /[A-Z]/.test(compact)) return ['VEHICLE', 'vin'];
  return undefined;
}

const YEAR = /^(?:19|20)\d{2}$/;
/** Labels that are also everyday words: a year or a round number beside them means nothing. */
const WEAK = new Set<string>([
  'RECORD',
  'HEALTH_PLAN',
  'OTHER_ID',
  'ACCOUNT',
  'DEVICE',
  'VEHICLE',
  'LICENCE',
  'SECRET',
]);

function byLabel(candidate: Candidate, label: Label): Verdict {
  const { digits, compact } = candidate;
  if (label.type === 'NUMBER')
    return digits.length >= 7 && digits.length <= 16 && !/0{5,}$/.test(digits)
      ? ['PHONE', 'number-label']
      : undefined;
  const type = label.type as RedactionType;
  const letters = compact.length - digits.length;
  if (candidate.groups.length === 1 && YEAR.test(compact) && (WEAK.has(type) || label.distance > 1))
    return undefined;
  if (type === 'PHONE')
    return digits.length >= 5 && digits.length <= 18 ? ['PHONE', 'phone-label'] : undefined;
  if (type === 'CARD')
    return digits.length >= (label.distance <= 2 ? 8 : 12) ? ['CARD', 'card-label'] : undefined;
  if (type === 'POSTCODE')
    return compact.length >= 3 && compact.length <= 10 ? ['POSTCODE', 'postcode-label'] : undefined;
  const least = WEAK.has(type) && label.distance > 2 ? 5 : 4;
  const coded =
    letters > 0 && compact.length >= 5 && digits.length >= 3 && (!WEAK.has(type) || label.distance <= 1);
  if (digits.length < least && !coded) return undefined;
  if (/^\d+0{3,}$/.test(compact) && WEAK.has(type)) return undefined;
  return [type, `${type.toLowerCase()}-label`];
}

function byForm(document: Document, candidate: Candidate): Verdict {
  const { compact, digits, groups } = candidate;
  const letters = compact.length - digits.length;
  if (candidate.plus && digits.length >= 7 && digits.length <= 16) return ['PHONE', 'phone-international'];
  if (isDecimal(document, candidate)) return undefined;
  if (letters === 0) return digitsOnly(document, candidate);
  if (isNationalId(compact)) return ['NATIONAL_ID', 'national-id'];
  if (groups.length === 1 && /^[A-Z]{1,4}\d{6,}[A-Z]?$/.test(compact)) return ['OTHER_ID', 'code'];
  if (/^(?:XX?)?\d{9,}X?$/.test(compact)) return ['OTHER_ID', 'code'];
  if (digits.length >= 9 && candidate.separators.length <= 6 && letters <= 6) return ['OTHER_ID', 'code'];
  return isWholeText(document, candidate) && compact.length >= 6 ? ['OTHER_ID', 'whole-text'] : undefined;
}

/** Thousands, decimals and lists of measurements are no identifiers. */
function isDecimal(document: Document, candidate: Candidate): boolean {
  const after = document.text.slice(candidate.end, candidate.end + 2);
  if (
    /^,\d/.test(after) ||
    /[$€£¥]\s?$/.test(document.text.slice(Math.max(0, candidate.start - 2), candidate.start))
  )
    return true;
  if (
    /,$/.test(document.text.slice(0, candidate.start).slice(-1)) &&
    /\d,$/.test(document.text.slice(Math.max(0, candidate.start - 2), candidate.start))
  )
    return true;
  return candidate.groups.length === 2 && candidate.separators === '.' && candidate.groups[1]!.length <= 4;
}

function digitsOnly(document: Document, candidate: Candidate): Verdict {
  const { digits, groups, separators } = candidate;
  if (/^(?:19|20)\d{2}(?:19|20)\d{2}$/.test(digits)) return undefined;
  if (isWholeText(document, candidate) && digits.length >= 5) return wholeText(candidate);
  if (groups.length === 1) return digits.length >= 8 && !/0{5,}$/.test(digits) ? bare(candidate) : undefined;
  if (/^00[1-9]/.test(digits) && digits.length >= 10 && digits.length <= 17) return ['PHONE', 'phone-00'];
  if (/^\d{3} \d{2} \d{4}$/.test(groups.join(' ')) && /^(?:--| {2}|\.\.)$/.test(separators))
    return ['NATIONAL_ID', 'ssn'];
  if (candidate.parenthesis && digits.length >= 7 && digits.length <= 15) return ['PHONE', 'phone-area'];
  if (digits.length >= 8 && digits.length <= 19 && isNationalId(digits) && uniform(separators))
    return ['NATIONAL_ID', 'national-id'];
  if (
    groups.length === 2 &&
    /^0[1-9]/.test(digits) &&
    digits.length >= 9 &&
    digits.length <= 12 &&
    groups[0]!.length >= 2
  )
    return ['PHONE', 'phone-form'];
  if (isPhoneLike(candidate)) return ['PHONE', 'phone-form'];
  return undefined;
}

function bare(candidate: Candidate): Verdict {
  const { digits } = candidate;
  if (isNationalId(digits)) return ['NATIONAL_ID', 'national-id'];
  return digits.length >= 9 && digits.length <= 11 ? ['PHONE', 'digits'] : ['OTHER_ID', 'digits'];
}

function wholeText(candidate: Candidate): Verdict {
  if (isNationalId(candidate.digits)) return ['NATIONAL_ID', 'national-id'];
  return candidate.digits.length <= 12 && candidate.groups.length > 1
    ? ['PHONE', 'whole-text']
    : ['OTHER_ID', 'whole-text'];
}

function isWholeText(document: Document, candidate: Candidate): boolean {
  const { text } = document;
  return text.length < SHORT_TEXT && candidate.end - candidate.start >= text.trim().length - 1;
}

function uniform(separators: string): boolean {
  return new Set(separators).size === 1 || /^-+\.?-*$/.test(separators);
}

/** Three to six groups of one to five digits with one kind of separator, eight to fifteen digits in all. */
function isPhoneLike(candidate: Candidate): boolean {
  const { digits, groups, separators } = candidate;
  const dictated = groups.length >= 7 && groups.every((group) => group.length === 1);
  if (dictated) return true;
  if (digits.length < 9 || digits.length > 15 || groups.length < 3) return false;
  if (groups.some((group) => group.length > 5)) return false;
  if (groups.every((group) => YEAR.test(group))) return false;
  const kinds = new Set(separators);
  const spaced = kinds.size === 1 && kinds.has(' ');
  const singles = groups.filter((group) => group.length === 1).length;
  if (spaced)
    return singles === groups.length
      ? digits.length >= 9
      : singles <= 1 && groups.length <= 6 && sameWidths(groups);
  return kinds.size <= 2 && !kinds.has('/')
    ? singles <= 1 || singles === groups.length
    : kinds.size === 1 && groups.length >= 3 && digits.length >= 9 && !YEAR.test(groups.at(-1)!);
}

/** Phones in spaces are written in groups of two, three or four; a list of readings is not. */
function sameWidths(groups: readonly string[]): boolean {
  const tail = groups.slice(1);
  return (
    groups[0]!.startsWith('0') || tail.every((group) => group.length === tail[0]!.length) || tail.length <= 3
  );
}
