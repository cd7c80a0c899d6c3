import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import type { Candidate, Verdict } from '../candidate.ts';
import { isNationalId } from './national-ids.ts';
import { YEAR } from './number-labels.ts';
import { homeOf, isNationalPhone } from './phone-forms.ts';
import { isPlate } from './plates.ts';
import { widen } from './widen.ts';

/** What a number is by the way it is written, without a label. */
export function byForm(document: Document, candidate: Candidate): Verdict {
  const { compact, digits } = candidate;
  const letters = compact.length - digits.length;
  if (candidate.plus && digits.length >= 7 && digits.length <= 16) return ['PHONE', 'phone-international'];
  if (isDecimal(document, candidate)) return undefined;
  if (isPlate(document, widen(document, candidate, true))) return ['VEHICLE', 'plate'];
  const whole = withLetters(document, candidate);
  if (whole !== compact && isNationalId(whole)) return ['NATIONAL_ID', 'national-id'];
  return letters === 0 ? digitsOnly(document, candidate) : byCode(document, candidate);
}

/** A code that a US Medicare card carries (CMS, MBI format): letters without S, L, O, I, B, Z. */
const MBI =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d\d$/;
const VITALS =
  /(?<![A-Z])(?:B?T|P|H?R|PR|RR|BP|KT) ?\d{2,3}(?:\.\d)? (?:.* )?(?:B?T|P|H?R|PR|RR|BP|KT) ?\d{2}/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function byCode(document: Document, candidate: Candidate): Verdict {
  const { compact, digits, groups, raw } = candidate;
  const letters = compact.length - digits.length;
  // "4.650.000/mm3", "14.7 (LN 50-150"
  if (/\/(?:mm3|mm|m2|[mdµu]?l)\b|\d \(/i.test(raw)) return undefined;
  // "T 38.4 P 112 R 24": what a ward measures.
  if (VITALS.test(raw)) return undefined;
  // "K417N E484K": changes in a protein.
  if (groups.filter((group) => /^[A-Z]\d{1,4}[A-Z]$/.test(group)).length > 1) return undefined;
  if (isNationalId(compact)) return ['NATIONAL_ID', 'national-id'];
  if (MBI.test(compact)) return ['HEALTH_PLAN', 'mbi'];
  if (UUID.test(raw)) return ['OTHER_ID', 'uuid'];
  if (groups.length === 1 && isLongCode(candidate)) return ['OTHER_ID', 'code'];
  // "RQM 0447188", "ADE-0447188": no name of a drug goes on with a zero and so many digits.
  if (/^[A-Z]{1,4}0\d{5,}$/.test(compact) && groups.length <= 2) return ['OTHER_ID', 'code'];
  if (/^(?:XX?)?\d{9,}X?$/.test(compact)) return ['OTHER_ID', 'code'];
  const readings =
    groups.length > 2 &&
    groups.slice(1).every(({ length }) => length <= 3) &&
    !/[^ ]/.test(candidate.separators);
  if (digits.length >= 8 && candidate.separators.length <= 6 && letters <= 6 && !readings)
    return ['OTHER_ID', 'code'];
  return isWholeText(document, candidate) && compact.length >= 6 ? ['OTHER_ID', 'whole-text'] : undefined;
}

/** One run of capitals and digits that is longer than the names of genes, cells and drugs are. */
function isLongCode({ compact, digits, raw }: Candidate): boolean {
  if (raw !== raw.toUpperCase()) return false;
  if (/^[A-Z]{1,4}\d{6,}[A-Z]?$/.test(compact)) return true;
  if (/^\d+(?:IU|CFU|MG|ML|MCG|UI|U)$/.test(compact)) return false;
  const letters = compact.length - digits.length;
  return (digits.length >= 7 && letters <= 4) || (compact.length >= 12 && digits.length >= 4 && letters >= 2);
}

/** The number with the letters before and behind it: "AA 12 34 56 B". */
function withLetters(document: Document, candidate: Candidate): string {
  const { first, last } = widen(document, candidate, false);
  let out = candidate.compact;
  if (first < candidate.first) out = document.word(first).toUpperCase() + out;
  return last > candidate.last ? out + document.word(last).toUpperCase() : out;
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
  const { groups } = candidate;
  if (groups.length !== 2 || candidate.separators !== '.' || groups[1]!.length > 4) return false;
  // "8120.5120": three places and four decimals are not how a reading is given.
  return groups[0]!.length < 3 || groups[0]!.length > 4 || groups[1]!.length !== 4;
}

function digitsOnly(document: Document, candidate: Candidate): Verdict {
  const { digits, groups, separators } = candidate;
  if (/^(?:19|20)\d{2}(?:19|20)\d{2}$/.test(digits)) return undefined;
  if (isWholeText(document, candidate) && digits.length >= 5) return wholeText(candidate);
  if (/^\d{1,2}\.\d{3}\.\d{3}-\d$/.test(candidate.raw)) return ['NATIONAL_ID', 'rut'];
  // No count begins with a zero.
  if (groups.length === 1 && digits.length >= 6 && digits.startsWith('0') && !/^0+$/.test(digits))
    return digits.length < 8 ? ['OTHER_ID', 'digits'] : bare(candidate);
  if (groups.length === 1 && digits.length < 8)
    return isCountryPhone(document, candidate) ? ['PHONE', 'phone-national'] : undefined;
  if (groups.length === 1) return /0{5,}$/.test(digits) ? undefined : bare(candidate);
  if (isPageRange(groups)) return undefined;
  if (/^00[1-9]/.test(digits) && digits.length >= 10 && digits.length <= 17) return ['PHONE', 'phone-00'];
  if (/^\d{3} \d{2} \d{4}$/.test(groups.join(' ')) && /^(?:--| {2}|\.\.)$/.test(separators))
    return ['NATIONAL_ID', 'ssn'];
  if (
    groups.length <= 4 &&
    groups.some(({ length }) => length > 3) &&
    /^-+$/.test(separators) &&
    digits.length >= 10 &&
    !groups.some((group) => YEAR.test(group))
  )
    return ['OTHER_ID', 'digits'];
  if (candidate.parenthesis && digits.length >= 7 && digits.length <= 15) return ['PHONE', 'phone-area'];
  if (
    digits.length >= 8 &&
    digits.length <= 19 &&
    isNationalId(digits) &&
    (uniform(separators) || groups.length >= 4)
  )
    return ['NATIONAL_ID', 'national-id'];
  if (
    groups.length === 2 &&
    /^0[1-9]/.test(digits) &&
    digits.length >= 9 &&
    digits.length <= 12 &&
    groups[0]!.length >= 2
  )
    return ['PHONE', 'phone-form'];
  if (areReadings(document, candidate)) return undefined;
  if (isPhoneLike(candidate)) return ['PHONE', 'phone-form'];
  if (isLongNumber(candidate)) return ['OTHER_ID', 'digits'];
  return isCountryPhone(document, candidate) ? ['PHONE', 'phone-national'] : undefined;
}

/** "1234-1245": pages, lines, positions. */
function isPageRange(groups: readonly string[]): boolean {
  if (groups.length !== 2 || groups[0]!.length !== groups[1]!.length || groups[0]!.length > 5) return false;
  const apart = Number(groups[1]) - Number(groups[0]);
  return apart > 0 && apart < 50 && !groups[0]!.startsWith('0');
}

/** Counts, and ranges and lists of them: "2500000", "1500-2000", "100 200 300". */
function isRound(groups: readonly string[], separators: string): boolean {
  if (groups.length === 1) return /000$/.test(groups[0]!);
  return groups.every((group) => (separators[0] === '-' ? /0$/ : /00$/).test(group));
}

/** More digits than a telephone has, in groups that are not the readings of a list: "1 60 04 25 311 114 26". */
function isLongNumber({ digits, groups, separators }: Candidate): boolean {
  const account = digits.length > 19 && groups.slice(1, -1).every(({ length }) => length === 4);
  if (digits.length < 11 || (digits.length > 19 && !account) || groups.length < 3 || groups.length > 9)
    return false;
  if (new Set(separators).size > 1) return false;
  // A date has no group of five digits.
  if (separators.includes('/') && !groups.some(({ length }) => length > 4)) return false;
  const widths = new Set(groups.map(({ length }) => length));
  // Four groups of four and the rest of nineteen digits are a card (ISO/IEC 7812), also where one could be a year.
  const card =
    groups.length === 5 && digits.length > 16 && groups.slice(0, 4).every(({ length }) => length === 4);
  return (
    widths.size > 1 &&
    !groups.every((group) => /[05]$/.test(group)) &&
    (card || !groups.some((group) => YEAR.test(group)))
  );
}

/** Whether more digits stand before it: a row of a table, or the end of a longer number that nobody knows. */
function continued({ scan, text }: Document, first: number): boolean {
  if (first === 0) return false;
  const digits = (scan.shape[first - 1]! & SHAPE.digits) !== 0;
  return digits && /^(?:[ :-]| {2})$/.test(text.slice(scan.end[first - 1]!, scan.start[first]!));
}

/** A telephone number as a country writes it; round numbers, ranges of them and thousands are counts. */
function isCountryPhone(document: Document, { first, groups, separators }: Candidate): boolean {
  if (isRound(groups, separators)) return false;
  if (YEAR.test(groups[0]!) && groups.length <= 2) return false;
  const thousands =
    groups.length > 1 && separators[0] === '.' && groups.slice(1).every(({ length }) => length === 3);
  if (continued(document, first)) return false;
  if (thousands) return isNationalPhone(groups, document.country, true);
  if (new Set(separators).size > 1 || separators.includes('/')) return false;
  if (document.country === '' && isNationalPhone(groups, homeOf(document.language), true)) return true;
  return isNationalPhone(groups, document.country);
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
  return candidate.end - candidate.start >= text.trim().length - 1 && text.length < 64;
}

function uniform(separators: string): boolean {
  return new Set(separators).size === 1 || /^-+\.?-*$/.test(separators);
}

/** Beside one another, the readings of a list are nearly alike: 72, 75, 78, 80. */
const SPREAD = 0.35;

/**
 * Lists of readings and doses: "142 138 151 129 133", "taper 60 50 40 30 20 10 mg". Groups of one width without
 * leading zeros, too many or too alike for a telephone, or a unit behind the last; not as the response's country writes
 * its numbers.
 */
function areReadings(document: Document, { groups, measured }: Candidate): boolean {
  if (groups.length < 3 || groups.some((group) => group.length > 3 || group.startsWith('0'))) return false;
  if (measured) return true;
  const width = groups[0]!.length;
  if (width < 2 || groups.some((group) => group.length !== width)) return false;
  if (isNationalPhone(groups, document.country || homeOf(document.language), true)) return false;
  if (width === 3 ? groups.length > 3 : groups.length > 4) return true;
  const values = groups.map(Number);
  const highest = Math.max(...values);
  return width === 2 && highest - Math.min(...values) < SPREAD * highest;
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
