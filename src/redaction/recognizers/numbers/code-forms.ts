import type { Document, Range } from '../../document.ts';
import { isDigitUnit, isLetterUnit } from '../../letter-units.ts';
import type { RedactionType } from '../../redactor.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { measured } from '../candidate.ts';
import { findLabel, isUnit, labelOf } from './labels.ts';
import { findSmallPlates, isVehicle, isVehicleNear } from './plates.ts';
import { FIRST_UNSURE, HOLDS, hides, readWindow, SPACED, TURKISH } from './spaced-codes.ts';

/** How far a code written without spaces may reach, and one with them. */
const LONGEST_CHUNK = 28;
const LONGEST_FORM = 40;
/** Letters and digits in parts: "P-00447.18", "24-H-00318", "K/00318/24". */
const PARTED = /^[\p{Lu}\d]{1,10}(?:[-/.][\p{Lu}\d]{1,10}){1,5}(?:[-/]\p{L}{1,3})?$/u;
const ZERO_LED = /(?<!\d)0(?!0+(?!\d))\d{3,}/;
/** Drugs under trial are called so: "MK-0431", "PF-07321332"; and public files: "EMEA/H/C/005735". */
const PUBLIC = /^(?:[A-Z]{2,4}-0\d{3,8}$|EMEA|EMA\/|EU\/|ISO|IEC|EN-|DIN|10\.\d{4})/;
/** "2019/11407-bis", "V2024/0118" */
const OF_YEAR =
  /^(?:(?:19|20)\d\d[-/]\d{5,8}|\p{Lu}{1,5}[-/]?(?:19|20)\d\d[-/](?!(?:19|20)\d\d(?!\d))\d{4,8})(?:[-/.]\p{L}{1,3})?$/u;
/** "CI/24-25/0099317", "161100/01/2024/7728" */
const SLASHED = /^[\p{Lu}\d.-]{1,10}(?:\/[\p{Lu}\d.-]{1,10}){2,5}$/u;
/** "0098341-2" */
const CHECKED = /^0\d{4,8}-[\dA-Z]$/;
/** What a laboratory of pathology numbers: "H24-5530". */
const OF_LABORATORY = /^[A-Z]{1,2}\d{2}(?:-\d{4,6}|\/\d{5,6})$/;
const FEWEST_SLASHED = 7;
/** Scores and tests that a number follows, and no letters of a plate. */
const SCORES = new WordSet(
  'hr bp rr pr temp nhl bse bsg bks esr vs vsg vhs ves ob sr ldh ck alt ast ggt got gpt alp afp cea pth bnp fsh lh rf ccp wbc rbc plt hct mcv ferr gcs gks nihss mmse moca apgar asa nrs vas eva ekg ecg ekk eeg mrt mri irm tc ct tac usg psa tsh crp pcr tas tad fc fr spo sat hb ht inr aptt bmi imc vki nyha sofa qsofa news ldl hdl bdi phq gad cie cim icd cid mkch mkb atc',
);
/** No code has fewer digits. */
const FEWEST_DIGITS = 4;

/** Codes that nothing medical is written like, and what belongs to a number that another recognizer took a part of. */
export function findCodeForms(document: Document): void {
  const { scan, text } = document;
  if (scan.numbers.length === 0) return;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1) continue;
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
    if (
      (isMark(before) && isPart(text.charCodeAt(start - 2))) ||
      (isMark(behind) && isPart(text.charCodeAt(end + 1)))
    )
      chunk(document, token);
  }
  findSpaced(document);
  findSmallPlates(document);
  growCodes(document);
}

/** `-`, `.` or `/` */
function isMark(unit: number): boolean {
  return unit >= 45 && unit <= 47;
}

/** A letter, a digit, `-`, `.` or `/`. */
function isPart(unit: number): boolean {
  return (unit >= 45 && unit <= 57) || isLetterUnit(unit);
}

/** Most of what has a mark beside it has too few digits: without a letter or a zero before them it takes more. */
function mayBeCode(text: string, start: number, end: number): boolean {
  let digits = 0;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigitUnit(unit)) digits += 1;
    else if (unit > 57) letters += 1;
  }
  return digits >= (letters > 0 || text.charCodeAt(start) === 48 ? FEWEST_DIGITS : FEWEST_SLASHED);
}

function chunk(document: Document, token: number): void {
  const { scan, text } = document;
  document.spend(1);
  let start = scan.start[token]!;
  let end = scan.end[token]!;
  const [least, most] = [Math.max(0, start - LONGEST_CHUNK), Math.min(text.length, end + LONGEST_CHUNK)];
  while (start > least && isPart(text.charCodeAt(start - 1))) start -= 1;
  while (end < most && isPart(text.charCodeAt(end))) end += 1;
  if (!mayBeCode(text, start, end)) return;
  if (
    /[:_@=+]/.test(text.charAt(start - 1)) ||
    (/[:_@=%]/.test(text.charAt(end)) && /\S/.test(text.charAt(end + 1)))
  )
    return;
  const word = text.slice(start, end).replace(/[-./]+$/, '');
  if (word.length < 5 || PUBLIC.test(word) || !isCode(word)) return;
  const first = document.tokenAt(start);
  const last = document.tokenAt(start + word.length - 1);
  for (let at = first; at <= last; at += 1) if (scan.taken[at] === 1) return;
  if (findLabel(document, first, last)?.type === 'LEAVE') return;
  document.cover(start, start + word.length, 'OTHER_ID', 'code-form');
}

function isCode(word: string): boolean {
  if (CHECKED.test(word) || OF_YEAR.test(word) || OF_LABORATORY.test(word)) return true;
  const digits = word.replace(/\D/g, '').length;
  const lettered = /\p{Lu}/u.test(word);
  if (lettered && digits >= 4 && ZERO_LED.test(word) && PARTED.test(word)) return true;
  return SLASHED.test(word) && digits >= FEWEST_SLASHED && /\d{5}/.test(word);
}

/** Whether one of the spaced forms can stand at the token: a capital, a slash, a word and a number, or a sign beside it. */
function isSpaced({ scan, text }: Document, token: number): boolean {
  const { shape, start, end } = scan;
  const around = shape[token]! | shape[token - 1]! | shape[token + 1]!;
  if ((around & (SHAPE.upper | SHAPE.alnum)) !== 0 || (shape[token - 1]! & SHAPE.title) !== 0) return true;
  if (shape[token + 2] === SHAPE.digits && (shape[token + 1]! & SHAPE.lower) !== 0) return true;
  const at = end[token]!;
  const next = token + 1 < scan.count ? start[token + 1]! - at : 0;
  if (
    next <= 3 &&
    (text.charCodeAt(at) === SLASH || text.charCodeAt(at + 1) === SLASH || text.charCodeAt(at + 2) === SLASH)
  )
    return true;
  const before = text.charCodeAt(start[token]! - 1);
  if (hides(before)) return true;
  return (before === 32 || before === 45) && hides(text.charCodeAt(start[token]! - 2));
}

const SLASH = 47;

/** Codes with spaces in them; each form is asked only about a window that holds what it is made of. */
function findSpaced(document: Document): void {
  const { scan, text } = document;
  let read = -1;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || scan.start[token]! < read || !isSpaced(document, token)) continue;
    document.spend(0.5);
    const from = Math.max(0, scan.start[token]! - 8);
    const to = Math.min(text.length, from + LONGEST_FORM + 8);
    const holds = readWindow(text, from, to);
    const window = text.slice(from, to);
    const forms =
      (holds & HOLDS.capital) !== 0 &&
      isVehicleNear(document, document.tokenAt(from), document.tokenAt(to - 1))
        ? SPACED.length
        : FIRST_UNSURE;
    for (let index = 0; index < forms; index += 1) {
      const { needs, type } = SPACED[index]!;
      if ((holds & needs) !== needs || (index === TURKISH && document.language !== 'tr')) continue;
      const range = formAt(document, index, from, window, token);
      if (range === undefined || !accept(document, range[0], range[1], index)) continue;
      document.cover(range[0], range[1], type, 'code-form');
      read = range[1];
      break;
    }
  }
}

/** Where the form stands over the token. */
function formAt(
  document: Document,
  index: number,
  from: number,
  window: string,
  token: number,
): Range | undefined {
  const { scan } = document;
  document.spend(0.5);
  const { form } = SPACED[index]!;
  form.lastIndex = 0;
  for (let match = form.exec(window); match !== null; match = form.exec(window)) {
    const start = from + match.index;
    if (start > scan.start[token]!) return undefined;
    const end = start + match[0].length;
    if (end >= scan.end[token]!) return [start, end];
  }
  return undefined;
}

function accept(document: Document, start: number, end: number, index: number): boolean {
  const { scan } = document;
  const first = document.tokenAt(start);
  const last = document.tokenAt(end - 1);
  let free = false;
  for (let token = first; token <= last; token += 1) {
    if (index >= FIRST_UNSURE && (SCORES.has(scan.hash[token]!) || isVehicle(scan.hash[token]!)))
      return false;
    if ((scan.shape[token]! & SHAPE.upper) !== 0 && index === TURKISH && isUnit(scan.hash[token]!))
      return false;
    free ||= scan.taken[token] === 0;
  }
  if (!free || findLabel(document, first, last)?.type === 'LEAVE') return false;
  // "BSE 38 mm" beside a car
  return index < FIRST_UNSURE || (!measured(document, last) && isVehicleNear(document, first, last));
}

const IDS = new Set<RedactionType>([
  'RECORD',
  'HEALTH_PLAN',
  'OTHER_ID',
  'ACCOUNT',
  'DEVICE',
  'VEHICLE',
  'LICENCE',
  'NATIONAL_ID',
  'PASSPORT',
  'CARD',
  'PHONE',
]);
const BEHIND =
  /^(?:-\p{Lu}{1,3}-\d{1,6}(?![\d\p{L}/-])|[-/](?!(?:ml|dl|mm|kg|l|min|h|d|g|mg)(?!\p{L}))(?:bis|ter|\p{L}{1,3})(?![\p{L}\d])|(?: ?\/ ?\d{1,6}(?!\d)){1,4}|-\d{1,3}(?![\d\p{L}/-]| ?(?:mg|ml|kg|%))| \p{Lu}(?=[,.;:)!?\n]|$)| [a-z](?=[,;)\n]|$)| \d{3,6} \p{Lu}(?=[,.;:)!?\n]|$))/u;
const AHEAD =
  /(?<![\p{L}\d])(?:(?:[xX*•]{2,4}[- ]?){1,3}|\p{Lu}{1,5}\d{0,3}[-/.]|[B-DF-HJ-NP-TV-XZ] |[A-Z]{2,3} )$/u;
/** The surname on a British licence. */
const LETTERS_AHEAD = /(?<![\p{L}\d])(?:\p{Lu}{1,5}\d{0,3}[-/]|[A-Z]{2,5}9{0,3} )$/u;
/** Before a sign of numbers: "2019 №…", "75 №…", "II-ЕР №…". */
const SERIES_AHEAD = /(?<![\p{L}\d])(?:\d{2} ?\d{2}|\d{2}|(?:[IVX]{1,5}-)?[А-Я]{2,3}(?:-\d{4})?) ?$/u;

/** Sign by sign: what stands beside it in capitals is read with it. */
function isSpelled(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^(?:\d[ -]){5,}\d$/.test(text.slice(start, end));
}

/** What still belongs to a number that was found: "/c", "-bis", "X" behind a comma's place, "KV" before it. */
function growCodes(document: Document): void {
  const { text, scan } = document;
  const { length } = document.found;
  for (let index = 0; index < length; index += 1) {
    const found = document.found[index]!;
    if (!IDS.has(found.type) || found.recognizer === 'code-form') continue;
    if (
      found.type === 'PHONE' &&
      !isSpelled(text, found) &&
      !/[A-Z]{2}[-./]/.test(text.slice(Math.max(0, found.start - 3), found.start))
    )
      continue;
    document.spend(0.5);
    const behind = BEHIND.exec(text.slice(found.end, found.end + 16))?.[0].length ?? 0;
    const sign = /№ ?$/.exec(text.slice(Math.max(0, found.start - 2), found.start))?.[0].length ?? 0;
    const from = found.start - sign;
    const window = text.slice(Math.max(0, from - 9), from);
    const before =
      (sign > 0 ? SERIES_AHEAD : found.type === 'LICENCE' ? LETTERS_AHEAD : AHEAD).exec(window)?.[0] ?? '';
    let ahead = before === '' ? 0 : before.length + sign;
    if (before.endsWith(' ') && sign === 0) {
      const token = document.tokenAt(from - before.length);
      const label = labelOf(document, token) !== undefined;
      const named = token > 0 && labelOf(document, token - 1) !== undefined;
      if (scan.taken[token] === 1 || (label && !named)) ahead = 0;
    }
    if (behind === 0 && ahead === 0) continue;
    document.cover(
      found.start - ahead,
      found.end + behind,
      found.type === 'PHONE' ? 'OTHER_ID' : found.type,
      'code-form',
    );
  }
}

const BRANCH_BEFORE = /(?<!\p{L})ag(?:[êe]ncia|\.)? ?(?:n[ºo]\.? ?)?$/iu;
const BRANCH_BEHIND = /^(?:-[\dxX])?[ ,;/]{1,3}(?:e )?(?:cc|c\/c|c\.c\.|conta|cta|op)(?!\p{L})/iu;

/** Whether `BRANCH_BEHIND` can match at the offset, by its first letter. */
function opensAccount(text: string, offset: number): boolean {
  let at = offset;
  let unit = text.charCodeAt(at);
  if (unit === 45) return true;
  while (at - offset < 3 && (unit === 32 || unit === 44 || unit === 59 || unit === SLASH)) {
    at += 1;
    unit = text.charCodeAt(at);
  }
  const letter = unit | 32;
  return at > offset && (letter === 99 || letter === 101 || letter === 111);
}

/** "ag. 2917 cc 30.884-X": the branch of a bank, whose "cc" is no volume. */
export function isBranch({ scan, text }: Document, token: number): boolean {
  const start = scan.start[token]!;
  if (!opensAccount(text, scan.end[token]!)) return false;
  return (
    BRANCH_BEFORE.test(text.slice(Math.max(0, start - 14), start)) &&
    BRANCH_BEHIND.test(text.slice(scan.end[token]!, scan.end[token]! + 12))
  );
}
