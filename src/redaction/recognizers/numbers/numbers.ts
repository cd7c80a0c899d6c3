import { HELP_LINES } from '../../../domain/help-lines.ts';
import { ibanHolds, looksLikeCard, vinHolds } from '../../../privacy/checksums.ts';
import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import {
  type Candidate,
  FEWEST_BY_FORM,
  type Finding,
  isPlateLike,
  measured,
  readCandidate,
  type Verdict,
} from '../candidate.ts';
import { findDictated } from '../dictated.ts';
import { isBranch } from './code-forms.ts';
import { byFarLabel } from './far-labels.ts';
import { byForm } from './forms.ts';
import { findIban } from './iban.ts';
import { findLabel, type Label, type LabelType, labelOf } from './labels.ts';
import { byLabel } from './number-labels.ts';
import { isOneNumber } from './one-number.ts';
import { isReference, isTollFree } from './references.ts';
import { widen } from './widen.ts';

/** Tokens that are looked at around a number, and digits of a card with its month and code. */
const TABLE = 8;
const LONGEST_RUN = 24;
const PROVINCE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/u;
/** Types whose numbers have no letters around them. */
const NO_LETTERS = new Set<string>(['PHONE', 'POSTCODE', 'IBAN', 'DATE']);

/** Numbers that identify: by their label, by a check digit, or by the way they are written. */
export function findNumbers(document: Document): void {
  const { scan } = document;
  let left = -1;
  let reference: Candidate | undefined;
  for (const token of scan.numbers) {
    document.spend(0.3);
    if (scan.taken[token] === 1 || token <= left || findIban(document, token)) continue;
    if (isBranch(document, token)) document.take(token, token, 'ACCOUNT', 'branch');
    if (scan.taken[token] === 1 || findDictated(document, token) || isPlainShort(document, token)) continue;
    const candidate = readCandidate(document, token);
    if (candidate === undefined) continue;
    const verdict = isNextOf(document, reference, candidate) ? 'leave' : classify(document, candidate);
    if (verdict === 'leave') {
      left = candidate.last;
      reference = candidate;
    } else if (verdict !== undefined) cover(document, candidate, verdict);
  }
}

/** Another number of a list whose first is a reference: "PMIDs 32007143 and 32109013". */
function isNextOf(document: Document, reference: Candidate | undefined, candidate: Candidate): boolean {
  if (reference === undefined || candidate.first - reference.last > 2) return false;
  if (Math.abs(candidate.compact.length - reference.compact.length) > 1) return false;
  if (candidate.compact.length < FEWEST_BY_FORM) return false;
  return /^(?:[,;] ?|,? (?:and|und|et|y|e|i|och|og|en|и) )$/.test(
    document.text.slice(reference.end, Math.min(candidate.start, reference.end + 8)),
  );
}

function cover(document: Document, candidate: Candidate, [type, recognizer]: Finding): void {
  const { scan } = document;
  let { start, end } = candidate;
  if (!NO_LETTERS.has(type)) {
    const { first, last } = widen(document, candidate, type === 'VEHICLE' || type === 'LICENCE');
    start = Math.min(start, scan.start[first]!);
    end = Math.max(end, scan.end[last]!);
    // Chinese plates begin with the sign of the province.
    if (type === 'VEHICLE' && PROVINCE.test(document.text.charAt(start - 1))) start -= 1;
  }
  const named = /(?:\b(?:case|file|ref)\.? ?)?#$/i.exec(document.text.slice(Math.max(0, start - 8), start));
  document.cover(start - (named?.[0].length ?? 0), end, type, recognizer);
  scan.taken[candidate.first] = 1;
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
  if (width === 3 && (scan.shape[token - 1]! & SHAPE.upper) !== 0 && isPlateLike(document, token))
    return false;
  const more =
    gap <= 3 && (scan.shape[token + 1]! & (SHAPE.digits | SHAPE.alnum | SHAPE.upper | SHAPE.title)) !== 0;
  return !more || next === 44 || next === 37;
}

/** Whether digits go on before or behind it for longer than one identifier is: a row of a table of readings. */
function inTable({ scan, text }: Document, { first, groups, last }: Candidate): boolean {
  // One digit a box is how forms are filled in.
  if (groups.every(({ length }) => length === 1)) return false;
  let digits = 0;
  let [from, to] = [first, last];
  const spaced = (token: number): boolean =>
    scan.shape[token] === SHAPE.digits &&
    scan.shape[token + 1] === SHAPE.digits &&
    /^[ :]{1,2}$/.test(
      text.slice(scan.end[token]!, scan.end[token]! + Math.min(3, scan.start[token + 1]! - scan.end[token]!)),
    );
  while (from > 0 && first - from < TABLE && spaced(from - 1)) from -= 1;
  while (to + 1 < scan.count && to - last < TABLE && spaced(to)) to += 1;
  if (from === first && to === last) return false;
  for (let token = from; token <= to; token += 1) digits += scan.end[token]! - scan.start[token]!;
  return digits > LONGEST_RUN;
}

/** A number to call, said again in letters behind it ("0800 764 766 (0800 POISON)"), or several in one: "112/118". */
function isHelpLine({ raw, digits }: Candidate): boolean {
  if (HELP_LINES.has(digits)) return true;
  const bracket = raw.indexOf('(');
  if (bracket > 0) {
    const number = raw.slice(0, bracket).replaceAll(/\D/g, '');
    return HELP_LINES.has(number) && number.startsWith(digits.slice(number.length));
  }
  return SHORT_LINES.test(raw) && raw.split('/').every((line) => HELP_LINES.has(line));
}
const SHORT_LINES = /^1\d\d(?:\/[19]\d\d)+$|^9\d\d(?:\/[19]\d\d)+$/;

/** A number of people to call, unless a label says that it is somebody's record, account or document. */
function isCalled(document: Document, { first, last, digits }: Candidate): boolean {
  if (digits.length < 4) return true;
  const label = findLabel(document, first, last);
  return label === undefined || TO_CALL.has(label.type) || label.bond > 0;
}
const TO_CALL: ReadonlySet<LabelType> = new Set<LabelType>(['PHONE', 'NUMBER', 'LEAVE', 'READING']);

/** What the candidate is; `leave` when all of it is known to be nobody's. */
function classify(document: Document, candidate: Candidate): Verdict | 'leave' {
  const { digits, compact } = candidate;
  if (isReference(document, candidate)) return 'leave';
  if (compact === digits && isHelpLine(candidate) && isCalled(document, candidate)) return 'leave';
  if (digits.length === 11 && isTollFree(document, candidate)) return 'leave';
  if (candidate.groups.length > 1 && !candidate.plus && inTable(document, candidate)) return 'leave';
  const checked = byCheckDigit(candidate);
  if (checked !== undefined) return checked;
  const label =
    digits.length >= 4 || /[A-Z]/.test(compact)
      ? (findLabel(document, candidate.first, candidate.last) ?? joinedLabel(document, candidate))
      : undefined;
  const left =
    label?.type === 'LEAVE' ||
    (label?.type === 'READING' &&
      !candidate.plus &&
      !candidate.parenthesis &&
      digits.length / candidate.groups.length < FEWEST_BY_FORM &&
      !(digits.length >= 12 && candidate.groups.some((group) => /^0\d{2}/.test(group))));
  if (left) return inPairs(candidate) ? byForm(document, candidate) : 'leave';
  const phone = label === undefined || label.type === 'PHONE' || label.type === 'NUMBER';
  if ((phone || label.bond > 0) && isTollFree(document, candidate)) return 'leave';
  const sure = label !== undefined && (digits.length >= 7 || (compact !== digits && label.bond === 0));
  const whole = candidate.groups.length === 1 && digits.length >= 8;
  const counted = !sure && !whole && measured(document, candidate.last);
  if (counted && !isOneNumber(document, candidate.first, candidate.last)) return undefined;
  if (label !== undefined) {
    const labelled = byLabel(candidate, label);
    if (labelled !== undefined) return labelled;
  }
  return byForm(document, candidate) ?? (label === undefined ? byFarLabel(document, candidate) : undefined);
}

/** "MRN-4471", "PASS-88120": the label is joined to its number; "COVID-2019" and "HLA-1234" are none. */
function joinedLabel(document: Document, { first, last, separators }: Candidate): Label | undefined {
  const letters = first < last && (document.scan.shape[first]! & SHAPE.upper) !== 0;
  const type = letters && separators.startsWith('-') ? labelOf(document, first) : undefined;
  return type !== undefined && JOINED.has(type) ? { type, distance: 0, bond: 0 } : undefined;
}
const JOINED: ReadonlySet<LabelType> = new Set<LabelType>([
  'RECORD',
  'NATIONAL_ID',
  'HEALTH_PLAN',
  'OTHER_ID',
  'PASSPORT',
  'LICENCE',
]);

/** Nine digits and more in pairs are a telephone, also behind a word that counts: "en cas de problème : 05 65 …". */
function inPairs({ digits, groups }: Candidate): boolean {
  return digits.length >= 9 && groups.length >= 4 && groups.slice(1).every(({ length }) => length === 2);
}

function byCheckDigit(candidate: Candidate): Verdict {
  const { compact, digits } = candidate;
  if (compact.length >= 15 && ibanHolds(compact)) return ['IBAN', 'iban'];
  if (compact === digits && looksLikeCard(digits)) return ['CARD', 'card-luhn'];
  if (compact.length === 17 && vinHolds(compact) && /[A-Z]/.test(compact)) return ['VEHICLE', 'vin'];
  return undefined;
}
