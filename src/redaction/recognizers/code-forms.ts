import type { Document } from '../document.ts';
import type { RedactionType } from '../redactor.ts';
import { SHAPE } from '../scan.ts';
import { findLabel, isUnit, labelOf } from './labels.ts';
import { findSmallPlates, isVehicleNear } from './plates.ts';

/** How far a code written without spaces may reach, and one with them. */
const LONGEST_CHUNK = 28;
const LONGEST_FORM = 40;
const PARTS = /[\p{L}\d/.-]/u;
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

/** Codes with spaces in them, each read from the token that begins it or from the letters before it. */
const SPACED: readonly (readonly [type: RedactionType, form: RegExp])[] = [
  // Great Britain: "MORGA 753116 SM9IJ".
  ['LICENCE', /(?<![\p{L}\d])[A-Z]{2,5}9{0,3}[ -]?\d{6}[ -]?[A-Z][A-Z9][ -]?\d[A-Z]{2}(?![\p{L}\d])/gu],
  // "P 700003 / 01 / 2023 / 018842"
  [
    'OTHER_ID',
    /(?<![\p{L}\d])(?:[A-Z]{1,3} )?(?:\d{5,8}(?: ?\/ ?\d{1,8}){2,4}|\d{2,4}(?: ?\/ ?\d{1,4}){1,3} ?\/ ?\d{5,8})(?![\p{L}\d])/gu,
  ],
  // "R 0057 2261"
  ['OTHER_ID', /(?<![\p{L}\d])[A-Z]{1,3} 0\d{3}(?: \d{3,6}){1,3}(?![\p{L}\d])/gu],
  // "NG1 884 203 H"
  ['OTHER_ID', /(?<![\p{L}\d])(?!CD)[A-Z]{1,3}\d? \d{3} \d{3}(?: \d{3})? [A-Z](?![\p{L}\d'’])/gu],
  // Russia: "А418ВК 77"
  ['VEHICLE', /(?<![\p{L}\d])[АВЕКМНОРСТУХ] ?\d{3} ?[АВЕКМНОРСТУХ]{2} ?\d{2,3}(?![\p{L}\d])/giu],
  // "633597 then 0044 then 1882"
  [
    'OTHER_ID',
    /(?<![\p{L}\d])(?=[^.]{0,40}(?<!\d)0\d)[A-Z]{0,4}\d{1,8}(?:,? (?:and |e |y |et |und |en )?(?:then|dann|danach|luego|después|puis|poi|depois|potem|потом|затем|sonra|lalu|terus|dan) \d{2,8}){2,6}(?![\p{L}\d])/gu,
  ],
  // Italy and India, in groups and unfinished: "QLL BRN 51D44", "BXHPK 4418 L".
  [
    'NATIONAL_ID',
    /(?<![\p{L}\d])(?:[A-Z]{3} [A-Z]{3} \d{2}[A-EHLMPRST]\d{2}(?: [A-Z]\d{3} ?[A-Z]?)?|[A-Z]{5} \d{4} [A-Z])(?![\p{L}\d])/gu,
  ],
  // Germany and others: "T 229 418 803".
  ['HEALTH_PLAN', /(?<![\p{L}\d])[A-Z] \d{3} \d{3} \d{3}(?! ?\d|\p{L})/gu],
  // Read out sign by sign: "Q L L B 8 8 0 3 1 2".
  ['OTHER_ID', /(?<![\p{L}\d])(?:[A-Z] ){1,5}(?:\d ){4,9}\d(?: [A-Z\d]){0,8}(?![\p{L}\d])/gu],
  // Russia, a certificate: "IV-МЮ № 447182", "серия ЕЕ № 0447182".
  ['NATIONAL_ID', /(?<![\p{L}\d])(?:[IVX1]{1,5}[- ])?[А-Я]{2,3} ?(?:№ ?)?\d{6,10}(?![\p{L}\d])/gu],
  // Russia: "4518 номер 447182".
  ['PASSPORT', /(?<![\p{L}\d])\d{2} ?\d{2},? (?:номер|№|н\.) ?\d{3} ?\d{3}(?!\d)/giu],
  // Somebody hid a part of it: "xxx-xx-4418", "**** 4418".
  [
    'OTHER_ID',
    /(?<![\p{L}\d*]|\d )(?:[xX]{2,4}|[*•]{3,4})(?:[- ]?(?:[xX]{1,4}|[*•]{1,4})){0,3}[- ]?\d{3,4}(?![\p{L}\d])/gu,
  ],
  // Germany, without a certain form of its own: "HH-KL 338".
  ['VEHICLE', /(?<![\p{L}\d])[A-ZÄÖÜ]{1,3}[-·: ][A-Z]{1,2}[- ]?\d{1,4}[EH]?(?![\p{L}\d])/gu],
  // Türkiye: "35 BKC 904".
  ['VEHICLE', /(?<![\p{L}\d])(?:0[1-9]|[1-7]\d|8[01]) [A-Z]{1,3} \d{2,5}(?![\p{L}\d])/gu],
  // Italy and Spain of old: "B-4418-XN".
  ['VEHICLE', /(?<![\p{L}\d])[A-Z]{1,3}[- ]\d{3,5}(?:[- ][A-Z]{1,3})?(?![\p{L}\d])/gu],
  // Mexico, Poland: "VHK-44-18", "WPI 4K18".
  ['VEHICLE', /(?<![\p{L}\d])[A-Z]{2,3}[- ](?=[A-Z\d-]{0,5}\d)[A-Z\d]{2,5}(?:-[A-Z\d]{1,3})?(?![\p{L}\d])/gu],
];
/** From here on a form counts only near a word of vehicles. */
const FIRST_UNSURE = 12;
const TURKISH = 13;

/** Codes that nothing medical is written like, and what belongs to a number that another recognizer took a part of. */
export function findCodeForms(document: Document): void {
  const { scan, text } = document;
  if (scan.numbers.length === 0) return;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1) continue;
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
    if (isMark(before) || isMark(behind)) chunk(document, token);
  }
  findSpaced(document);
  findSmallPlates(document);
  growCodes(document);
}

/** `-`, `.` or `/` */
function isMark(unit: number): boolean {
  return unit >= 45 && unit <= 47;
}

function chunk(document: Document, token: number): void {
  const { scan, text } = document;
  document.spend(1);
  let start = scan.start[token]!;
  let end = scan.end[token]!;
  const [least, most] = [Math.max(0, start - LONGEST_CHUNK), Math.min(text.length, end + LONGEST_CHUNK)];
  while (start > least && PARTS.test(text.charAt(start - 1))) start -= 1;
  while (end < most && PARTS.test(text.charAt(end))) end += 1;
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

/** Whether the text can hold one of the spaced forms at all: a capital or a zero beside a number. */
function findSpaced(document: Document): void {
  const { scan, text } = document;
  let read = -1;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || scan.start[token]! < read) continue;
    const shape = scan.shape[token]! | scan.shape[token - 1]! | scan.shape[token + 1]!;
    const capital =
      (shape & (SHAPE.upper | SHAPE.alnum)) !== 0 || (scan.shape[token - 1]! & SHAPE.title) !== 0;
    const next = token + 1 < scan.count ? scan.start[token + 1]! - scan.end[token]! : 0;
    const slash = next <= 3 && text.slice(scan.end[token]!, scan.end[token]! + 3).includes('/');
    const joined =
      (scan.shape[token + 2] ?? 0) === SHAPE.digits && (scan.shape[token + 1]! & SHAPE.lower) !== 0;
    const hidden = /[xX*•][- ]?$/.test(text.slice(Math.max(0, scan.start[token]! - 2), scan.start[token]!));
    if (!capital && !slash && !joined && !hidden) continue;
    document.spend(2);
    const from = Math.max(0, scan.start[token]! - 8);
    const window = text.slice(from, from + LONGEST_FORM + 8);
    for (const [index, [type, form]] of SPACED.entries()) {
      if (index === TURKISH && document.language !== 'tr') continue;
      const match = [...window.matchAll(form)].find(
        (one) =>
          one.index + from <= scan.start[token]! && one.index + from + one[0].length >= scan.end[token]!,
      );
      if (match === undefined) continue;
      const start = from + match.index;
      if (!accept(document, start, start + match[0].length, index)) continue;
      document.cover(start, start + match[0].length, type, 'code-form');
      read = start + match[0].length;
      break;
    }
  }
}

function accept(document: Document, start: number, end: number, index: number): boolean {
  const { scan } = document;
  const first = document.tokenAt(start);
  const last = document.tokenAt(end - 1);
  let free = false;
  for (let token = first; token <= last; token += 1) {
    if ((scan.shape[token]! & SHAPE.upper) !== 0 && index === TURKISH && isUnit(scan.hash[token]!))
      return false;
    free ||= scan.taken[token] === 0;
  }
  if (!free || findLabel(document, first, last)?.type === 'LEAVE') return false;
  return index < FIRST_UNSURE || isVehicleNear(document, first, last);
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
  /^(?:[-/](?!(?:ml|dl|mm|kg|l|min|h|d|g|mg)(?!\p{L}))(?:bis|ter|\p{L}{1,3})(?![\p{L}\d])|(?: ?\/ ?\d{1,6}(?!\d)){1,4}| \p{Lu}(?=[,.;:)!?\n]|$)| [a-z](?=[,;)\n]|$)| \d{3,6} \p{Lu}(?=[,.;:)!?\n]|$))/u;
const AHEAD =
  /(?<![\p{L}\d])(?:(?:[xX*•]{2,4}[- ]?){1,3}|\p{Lu}{1,5}\d{0,3}[-/.]|[B-DF-HJ-NP-TV-XZ] |[A-Z]{2} )$/u;
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
  for (const found of [...document.found]) {
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

/** "ag. 2917 cc 30.884-X": the branch of a bank, whose "cc" is no volume. */
export function isBranch({ scan, text }: Document, token: number): boolean {
  const start = scan.start[token]!;
  return (
    BRANCH_BEFORE.test(text.slice(Math.max(0, start - 14), start)) &&
    BRANCH_BEHIND.test(text.slice(scan.end[token]!, scan.end[token]! + 12))
  );
}
