import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { AFTER_WEEKDAY } from '../dates/edges.ts';
import { FORMS, hasLabel } from './form-labels.ts';
import { findNumberedCodes } from './numbered-codes.ts';
import { findBookings, findOfficeCodes } from './office-codes.ts';

const STATES =
  'AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UK|UP|WB';

interface Form {
  readonly type: RedactionType;
  readonly form: RegExp;
  /** What every match holds: most texts hold none of it, and looking for it is cheap. */
  readonly holds: readonly string[];
  /** Whether it is written in other languages only. */
  readonly foreign?: boolean;
}

interface Sure extends Form {
  /** What wakes it, of `WAKE`. */
  readonly wakes: number;
}

/** What has to stand beside a number, or in the text, before a sure form is looked for. */
const WAKE = { plus: 1, spacedSlash: 2, dot: 4, word: 8, slash: 16 } as const;
/** What stands right before the number of a sure form. */
const SURE_BEFORE = new WordSet('box highway hwy route rte road tgl tanggal');

/** Forms that need no label. */
const SURE: readonly Sure[] = [
  {
    type: 'PHONE',
    holds: [' ('],
    wakes: WAKE.plus,
    form: /\+\d{1,3} ?\(\d{2,5}\) ?\d{1,4}(?:[ -]\d{2,4}){1,3}(?!\d)/gu,
  },
  {
    type: 'PHONE',
    holds: [' / '],
    wakes: WAKE.spacedSlash,
    form: /(?<![\d/])(?:0\d{2,5} \/ ?\d{2,4}(?: ?\d{2,3}){1,3}|\d{2} \/ \d{3}(?:[ -]\d{2}){2})(?!\d)/gu,
  },
  {
    type: 'DATE',
    holds: ['tag, ', 'woch, ', 'abend, '],
    wakes: WAKE.dot,
    foreign: true,
    form: /(?<!\p{L})(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag), (?:den |dem )?\d{1,2}\.\d{1,2}\.(?:\d{2,4})?/gu,
  },
  {
    type: 'ADDRESS',
    holds: [' Box '],
    wakes: WAKE.word,
    form: /(?<!\p{L})(?:RR|R\.R\.|Rural Route|HCR?|Star Route|PSC|Unit) ?#?\d{1,5},? Box \d{1,6}/gu,
  },
  {
    type: 'ADDRESS',
    holds: ['ighway ', 'Hwy ', 'Route ', 'Rte ', 'County Road '],
    wakes: WAKE.word,
    form: /(?<=\b(?:off|on|at|near|along) (?:the )?)(?:Old |US |State |County )?(?:Highway|Hwy|Route|Rte|County Road|State Road) \d{1,4}(?: (?:North|South|East|West|[NSEW])\b)?/gu,
  },
  // "Linha São Roque, s/n": a house without a number.
  {
    type: 'ADDRESS',
    holds: ['s/n', 'S/N', 'SN,'],
    wakes: WAKE.slash,
    foreign: true,
    form: /(?<!\p{L})(?:Calle|C\/|Av\.?|Avda\.?|Avenida|Rua|R\.|Linha|Estrada|Rodovia|Travessa|Carretera|Camino|Cam\.|Km|Sítio|Fazenda|Ejido|Rancho|Privada|Vereda|Plaza|Praça|Barrio|Bo\.|Paraje|Partida|Finca|Lugar|Aldea) [^,;\n]{2,40},? [sS]\/[nN](?: x \d{1,3}[A-Z]?(?: y \d{1,3}[A-Z]?)?)?(?!\p{L})/gu,
  },
  {
    type: 'DATE',
    holds: ['tgl', 'tanggal'],
    wakes: WAKE.word,
    foreign: true,
    form: /\b(?:tgl|tanggal)\.? \d{1,2}(?![\d/.-]?\d)/gu,
  },
];
const SURE_NAMES: Form = {
  type: 'NAME',
  holds: ['. van ', '. von ', '. de ', '. ter ', '. ten '],
  form: /(?<![\p{L}.])(?:\p{Lu}\. ?){1,3}(?:van der|van den|van de|van|von|de|ter|ten) \p{Lu}[\p{L}-]{2,}/gu,
};
/** "Цой В. К." */
const RUSSIAN_INITIALS: Form = {
  type: 'NAME',
  holds: ['. '],
  form: /(?<![\p{L}.])[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?[А-ЯЁ]\.(?![А-ЯЁ])/gu,
};
const MOHAMMED: Form = {
  type: 'NAME',
  holds: ['Mohd', 'Md. ', 'Mo. '],
  form: /(?<![\p{L}])(?:(?:Mohd|Md)\.?|Mo\.) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/gu,
};
const MOHAMMEDS = new WordSet('mohd md mo');
const PLATE_OF_INDIA = new RegExp(
  `(?<![\\p{L}\\d])(?:${STATES})[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}$`,
  'u',
);
/** "AB 4187 KT" */
const PLATE_OF_INDONESIA = /(?<![\p{L}\d])[A-Z]{1,2} \d{3,4} [A-Z]{2,3}(?![\p{L}\d])/u;
const LONGEST_PLATE = 14;
const LONGEST_CUE = 24;
const HANDLE = /^[a-z]{3,}[a-z0-9]*[._][a-z0-9._]*[a-z0-9](?:-[a-z0-9_.]*\d)?/u;
/** Words on both sides of an underscore in small letters are nobody's word, but how people call themselves. */
const UNDERSCORED = /^[a-z]{3,}[a-z0-9]*(?:_[a-z0-9]+)*_[a-z]{3,}[a-z0-9_]*(?:\.\d{1,4})?$/u;
const HANDLE_BEFORE =
  /(?:\bas|\bunder|user|[Uu]sername(?:['’]s)?|[Bb]enutzer(?:name)?(?: wäre)?|[Uu]żytkownik|[Uu]tente|[Uu]tilisateur|[Uu]suario|[Kk]ullanıcı|昵称|网名|pakai|[Pp]seudo|login|handle|akun|account|LINE|[Ii]nsta(?:gram)?|\bIG|[Tt]elegram|\btg|微信号?是?|[Ww]echat|ник|логин|kullanıcı adı(?:m|nız)?|ID|[Ii]d|아이디는?)[ :：は]{1,3}$/u;
/** Somebody in a chat asked for it in the line before. */
const ANSWERED =
  /(?<!\p{L})(?:user(?:name)?|login|usuario|usuário|utente|utilisateur|identifiant|benutzer(?:name)?|gebruikersnaam|użytkownik|kullanıcı adı|användarnamn|логин|ник|id)(?!\p{L})[^\n]{0,40}\n[^\n]{0,32}: $/iu;
const LONGEST_ANSWER = 110;
export function findLabelledForms(document: Document): void {
  const { text, scan } = document;
  findNames(document);
  findHandles(document);
  findBookings(document);
  if (scan.numbers.length === 0) return;
  findSure(document);
  findOfficeCodes(document);
  findNumberedCodes(document);
  let mixed = false;
  for (const token of scan.numbers) {
    mixed ||= isMixed(document, token);
    readNumber(document, token);
  }
  if (!hasLabel(document, mixed)) return;
  for (const { type, form } of FORMS) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices!.groups!.it!;
      if (scan.taken[document.tokenAt(start)] === 0) document.cover(start, end, type, 'labelled-form');
    }
  }
}

/** Names with particles, initials or a short form, each woken by a capital. */
function findNames(document: Document): void {
  const { text, scan } = document;
  let [initial, mohammed, russian] = [false, false, false];
  for (const token of scan.capitals) {
    const end = scan.end[token]!;
    if (MOHAMMEDS.has(scan.hash[token]!)) mohammed = true;
    if (end - scan.start[token]! > 1 || text.charCodeAt(end) !== DOT) continue;
    const next = text.charCodeAt(text.charCodeAt(end + 1) === SPACE ? end + 2 : end + 1);
    // "van", "de", "ter"
    if (next === 118 || next === 100 || next === 116) initial = true;
    if (text.charCodeAt(end - 1) > 127) russian = true;
  }
  if (initial) take(document, SURE_NAMES);
  if (mohammed) take(document, MOHAMMED);
  if (russian) take(document, RUSSIAN_INITIALS);
}

/** The sure forms: what stands beside the numbers says which of them can be there. */
function findSure(document: Document): void {
  const { text, scan } = document;
  let woken = scan.slashes.length > 0 ? WAKE.slash : 0;
  for (const token of scan.numbers) {
    const before = text.charCodeAt(scan.start[token]! - 1);
    const end = scan.end[token]!;
    const next = text.charCodeAt(end);
    if (before === PLUS) woken |= WAKE.plus;
    else if (before === SPACE && token > 0 && SURE_BEFORE.has(scan.hash[token - 1]!)) woken |= WAKE.word;
    if (next === SPACE && text.charCodeAt(end + 1) === SLASH) woken |= WAKE.spacedSlash;
    else if (next === DOT) woken |= WAKE.dot;
  }
  if (woken === 0) return;
  for (const sure of SURE) if ((woken & sure.wakes) !== 0) take(document, sure);
}

/** Whether capitals stand in or beside the number, as in plates and codes. */
function isMixed({ scan }: Document, token: number): boolean {
  return (
    ((scan.shape[token]! | scan.shape[token - 1]! | scan.shape[token + 1]!) & (SHAPE.upper | SHAPE.alnum)) !==
    0
  );
}

const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)/;
const DAY_BEFORE = /(?:^|[^\p{L}])(?:seit|am|vom|bis|ab|zum|dem|den|der) $/iu;

/** "MP 09 QS 3381", woken by its last four digits; "seit dem 30.8.", a day and a month with both dots of German. */
function readNumber(document: Document, token: number): void {
  const { text, scan } = document;
  if (scan.taken[token] !== 0) return;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (document.language === 'id' && isCapital(text, start - 2) && isCapital(text, end + 1)) {
    const from = Math.max(0, start - 4);
    const match = PLATE_OF_INDONESIA.exec(text.slice(from, end + 5));
    if (match !== null)
      document.cover(from + match.index, from + match.index + match[0].length, 'VEHICLE', 'labelled-form');
  } else if (isCapital(text, end - 5) || isCapital(text, end - 6)) {
    if (end - start < 4) return;
    document.spend(0.5);
    const match = PLATE_OF_INDIA.exec(text.slice(Math.max(0, end - LONGEST_PLATE - 1), end));
    if (match !== null) document.cover(end - match[0].length, end, 'VEHICLE', 'labelled-form');
  } else if (
    end - start <= 2 &&
    (text.charCodeAt(end) === DOT || text.charCodeAt(end) === SLASH) &&
    text.charCodeAt(end + 1) > SLASH
  ) {
    document.spend(0.5);
    const dotted = text.charCodeAt(end) === DOT;
    const match = (dotted ? DAY_AND_MONTH : DAY_SLASH_MONTH).exec(text.slice(start, start + 7));
    if (match === null) return;
    const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
    if (AFTER_WEEKDAY.test(before) || (dotted && DAY_BEFORE.test(before.slice(-5))))
      document.cover(start, start + match[0].length, 'DATE', 'labelled-form');
  }
}

const DAY_SLASH_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/])/;
const DOT = 46;
const SLASH = 47;
const SPACE = 32;
const PLUS = 43;
const LOW_LINE = 95;

function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 65 && unit <= 90;
}

/** "LINE sakurako.m0803", "to the portal as rteague_knits": letters around a dot or underscore, behind a word of accounts. */
function findHandles(document: Document): void {
  const { scan, text } = document;
  if (scan.joints.length === 0) return;
  for (const mark of text.includes('_') ? [LOW_LINE, DOT] : [DOT])
    for (const at of scan.joints) if (text.charCodeAt(at) === mark) handleAt(document, at);
}

function handleAt(document: Document, at: number): void {
  const { text } = document;
  if (!isHandleUnit(text.charCodeAt(at + 1)) || !isHandleUnit(text.charCodeAt(at - 1))) return;
  let start = at;
  while (start > 0 && at - start < LONGEST_CUE && goesOn(text.charCodeAt(start - 1))) start -= 1;
  // "6.8": no handle begins with a digit.
  const opening = text.charCodeAt(start);
  if (opening < 97 || opening > 122) return;
  document.spend(0.5);
  const handle = HANDLE.exec(text.slice(start, start + 40))?.[0] ?? '';
  if (start + handle.length <= at || text.charAt(start + handle.length) === '@') return;
  const announced =
    HANDLE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_CUE), start)) ||
    ANSWERED.test(text.slice(Math.max(0, start - LONGEST_ANSWER), start));
  const free = !/[{<[$%/=#]/.test(text.charAt(start - 1));
  if (!announced && !(free && UNDERSCORED.test(handle))) return;
  if (document.scan.taken[document.tokenAt(start)] === 0)
    document.cover(start, start + handle.length, 'USERNAME', 'labelled-form');
}

/** A small letter, a digit, `.` or `_`. */
function goesOn(unit: number): boolean {
  return isHandleUnit(unit) || unit === DOT || unit === LOW_LINE;
}

/** A small letter or a digit. */
function isHandleUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function take(document: Document, { type, form, holds, foreign = false }: Form): void {
  const { text, scan } = document;
  if (foreign && document.english) return;
  if (!holds.some((part) => text.includes(part))) return;
  for (const match of text.matchAll(form)) {
    document.spend(2);
    if (scan.taken[document.tokenAt(match.index)] === 0)
      document.cover(match.index, match.index + match[0].length, type, 'labelled-form');
  }
}
