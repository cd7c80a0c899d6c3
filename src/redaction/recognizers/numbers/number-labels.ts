import type { RedactionType } from '../../redactor.ts';
import type { Candidate, Verdict } from '../candidate.ts';
import type { Label } from './labels.ts';

export const YEAR = /^(?:19|20)\d{2}$/;
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

/** "3.5-5.0", "(120-450", "6.700": limits of a reading, and readings. */
const RANGE = /^\(?\d{1,3}(?:[.,]\d{1,3})?(?: ?- ?\d{1,3}(?:[.,]\d{1,3})?(?: .*)?)?$/;
const PRESSURE = /^(\d{2,3})\/(\d{2,3})$/;

/** "112/68": a blood pressure in mmHg, by its limits. */
function isPressure(raw: string): boolean {
  const [, systolic, diastolic] = PRESSURE.exec(raw) ?? [];
  if (systolic === undefined) return false;
  return (
    Number(systolic) >= 60 && Number(systolic) <= 280 && Number(diastolic) >= 30 && Number(diastolic) <= 160
  );
}

/** "№ 118-24": the second number of a range is no smaller, and a pressure has more. */
function isDescending(raw: string, { bond }: Label): boolean {
  const [, first = '', second = ''] = /^(\d{2,4})-(\d{2,3})$/.exec(raw) ?? [];
  return first !== '' && bond <= 1 && Number(second) < Number(first) && Number(second) < LEAST_PRESSURE;
}
const LEAST_PRESSURE = 30;

/** A count beside an everyday label: "plan 5000". */
const ROUND = /^(?:\d{1,3}0{3}|\d+0{4,})$/;
/** Labels that name one document: beside them a code with few digits is its number. */
const DOCUMENTS = new Set<string>(['PASSPORT', 'NATIONAL_ID', 'LICENCE', 'HEALTH_PLAN', 'DEVICE', 'VEHICLE']);
const LONGEST_BOND = 2;

/** "Sensor HbA1c 7.2": what is measured, with what it measured. */
const ANALYTE = /^(?:HBA1C|A1C|SPO2|FEV1|FT[34]|VITB12)\d*$/;

/** What a number is by the label beside it; undefined when the two do not fit. */
export function byLabel(candidate: Candidate, label: Label): Verdict {
  const { digits, compact } = candidate;
  if (label.type === 'READING' || ANALYTE.test(compact)) return undefined;
  if (label.type === 'NUMBER') return byNumberWord(candidate, label);
  const type = label.type as RedactionType;
  if (candidate.groups.length === 1 && YEAR.test(compact) && (WEAK.has(type) || label.distance > 1))
    return undefined;
  // No document of a person is numbered with a year.
  if (type === 'NATIONAL_ID' && candidate.groups.length === 1 && YEAR.test(compact)) return undefined;
  if (type === 'PHONE') {
    // "They call it hypertension at 140/90".
    if (isPressure(candidate.raw)) return undefined;
    if (candidate.groups.length === 1 && (YEAR.test(compact) || (digits.length < 7 && /000$/.test(digits))))
      return undefined;
    const least = label.bond === 0 ? 4 : 5;
    return digits.length >= least && digits.length <= 18 ? ['PHONE', 'phone-label'] : undefined;
  }
  // A card with letters on it is no payment card.
  if (type === 'CARD' && compact.length > digits.length && compact.length >= 7 && digits.length >= 4)
    return ['OTHER_ID', 'card-label'];
  // "card no. 0044188": of a clinic or a library.
  if (type === 'CARD' && digits.length < 8)
    return digits.length >= 5 && label.bond <= (candidate.groups.length > 1 ? 2 : 1) && !/000$/.test(digits)
      ? ['OTHER_ID', 'card-label']
      : undefined;
  if (type === 'CARD')
    return digits.length >= (label.bond <= 2 ? 8 : 12) ? ['CARD', 'card-label'] : undefined;
  // "kod K35.8": of a disease.
  if (type === 'POSTCODE' && /^[A-Z]\d\d\.\d{1,2}$/u.test(candidate.raw)) return undefined;
  if (type === 'POSTCODE')
    return compact.length >= 3 && compact.length <= 10 ? ['POSTCODE', 'postcode-label'] : undefined;
  if (
    (RANGE.test(candidate.raw) && !isDescending(candidate.raw, label)) ||
    /^\d+(?:[.,]\d+)?x\d+/.test(candidate.raw)
  )
    return undefined;
  if (label.bond > 0 && isPressure(candidate.raw)) return undefined;
  const least = WEAK.has(type) && label.bond > LONGEST_BOND ? 5 : 4;
  if (digits.length < least && !isCode(candidate, label)) return undefined;
  if (candidate.groups.length === 1 && ROUND.test(compact) && (WEAK.has(type) || label.bond > 0))
    return undefined;
  return [type, `${type.toLowerCase()}-label`];
}

/** "My number is …": a telephone; "the number is …": one when it is long; "no. F-00418": some code. */
function byNumberWord({ compact, digits, raw }: Candidate, label: Label): Verdict {
  const adjacent = label.distance === 0 && label.abbreviated === true;
  if (adjacent && digits.length >= 5 && !/000$/.test(digits)) return ['OTHER_ID', 'number-label'];
  const coded = compact.length > digits.length && digits.length >= 4 && raw === raw.toUpperCase();
  if (label.bond === 0 && coded) return ['OTHER_ID', 'number-label'];
  const least = label.owned === true ? 5 : 7;
  if (digits.length < least || digits.length > 16 || /0{5,}$/.test(digits)) return undefined;
  return ['PHONE', 'number-label'];
}

/** Letters and digits mixed, as documents are numbered, with fewer digits than a bare number would need. */
function isCode({ compact, digits, raw }: Candidate, label: Label): boolean {
  if (compact.length === digits.length || compact.length < 4) return false;
  const bound = label.bond <= (WEAK.has(label.type) ? 1 : LONGEST_BOND);
  if (compact.length >= 5 && digits.length >= 3 && (bound || !WEAK.has(label.type))) return true;
  // "A-118": where one waits or books, few digits are enough.
  if (label.bond === 0 && digits.length >= 3 && /^\p{Lu}[-/ ]?\d{3,4}$/u.test(raw)) return true;
  // "9B-27": a class and a number in it.
  if (label.bond === 0 && /^\d{1,2}\p{Lu}[-/]\d{1,3}$/u.test(raw)) return true;
  // "R7K2PX": letters and digits by turns are no name of a drug behind such a label.
  if (
    label.bond === 0 &&
    raw === raw.toUpperCase() &&
    /^(?!CYP)(?:[A-Z]+\d+){2,}[A-Z]*$|^(?:\d+[A-Z]+){2,}\d*$/.test(compact) &&
    compact.length >= 5
  )
    return true;
  return (
    label.bond === 0 &&
    DOCUMENTS.has(label.type) &&
    compact.length >= 6 &&
    digits.length >= 1 &&
    !/[a-z]{3}/.test(raw)
  );
}
