import type { Document } from '../document.ts';
import type { RedactionType } from '../redactor.ts';
import { SHAPE } from '../scan.ts';
import { AFTER_WEEKDAY } from './date-edges.ts';

/** Identifiers in groups of letters and digits that only their label tells from a dose or a code. */
interface Labelled {
  readonly type: RedactionType;
  readonly label: string;
  readonly form: string;
}

const LINK =
  '(?: ?(?:number|नं\\.?|no\\.?|nr\\.?|is|was|are|my|the|es|ist|è|est|jest|to|:|=|-|–|—)){0,5}[ :=–—-]{0,3}\\(?';
const BACK = ' ?(?:,|is|was|es|ist|è|est|jest|to|–|-)? ?(?:my|the|her|his|our|their|mi|mein|mon|mój)? ?';
const GROUP = '[A-ZÄÖÜ0-9]{1,4}';
const LABELLED: readonly Labelled[] = [
  {
    type: 'VEHICLE',
    label:
      '(?:[Nn]umber ?[Pp]late|[Ll]icen[cs]e [Pp]late|[Pp]late|[Cc]ar reg(?:istration)?|[Vv]ehicle reg(?:istration)?|[Rr]egistration|[Rr]ego?|VIN|[Kk]ennzeichen|[Kk]fz|KFZ|[Tt]argat[ao]|[Rr]ej\\.|[Mm]atr[íi]cula|[Pp]lacas?|[Pp]laque|[Ii]mmatriculation|[Tt]arga|[Kk]enteken|[Rr]ejestracj[aię]|[Pp]lat(?: nomor)?|[Nn]opol|[Pp]laka(?:sı|m|lı)?|[Bb]lach[ya]|[Nn]ummerplåt|[Rr]eg\\.? ?n[ro]|[Gg]osnomer|[Гг]осномер|[Nn]úmero de placa|номер)',
    form: `(?=[A-ZÄÖÜ0-9 -]{0,14}\\d)(?=[A-ZÄÖÜ0-9 -]{0,14}[A-Z])${GROUP}(?:[ -]${GROUP}){1,3}(?![\\p{L}\\d])`,
  },
  {
    type: 'NATIONAL_ID',
    label: '(?:[Nn]ational [Ii]nsurance(?: [Nn]umber)?|NINO?|NI)',
    form: '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![\\p{L}\\d])',
  },
  {
    type: 'NATIONAL_ID',
    label: '(?:NIPT|NUIS|Tatueshëm)',
    form: '(?:\\(?AL\\)? ?)?[A-M] ?\\d{8} ?[A-Z](?![\\p{L}\\d])',
  },
  {
    type: 'OTHER_ID',
    label: '(?:[Cc]ard|[Ff]ile|[Cc]laim|[Pp]olicy|[Bb]ooking|[Tt]oken|UHID|MRD|OPD|IPD)',
    form: '(?=[A-Z0-9/-]{0,12}\\d[A-Z0-9/-]{0,12}\\d)(?=[A-Z0-9/-]{0,16}[A-Z])[A-Z0-9][A-Z0-9/-]{5,16}(?![\\p{L}\\d])',
  },
  {
    type: 'NATIONAL_ID',
    label: '(?:Te Tari Taake|IRD)',
    form: '(?:NZ ?)?\\d{1,3}-?\\d{3}-?\\d{1,3}(?:-\\d)?(?!\\d)',
  },
];

const FORMS = LABELLED.flatMap(({ type, label, form }) => [
  { type, form: new RegExp(`(?<![\\p{L}\\d])${label}${LINK}(?<=[ :=–—(-])(?<it>${form})`, 'gdu') },
  { type, form: new RegExp(`(?<![\\p{L}\\d-])(?<it>${form})${BACK}${label}(?!\\p{L})`, 'gdu') },
]);
const STATES =
  'AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UK|UP|WB';

interface Sure {
  readonly type: RedactionType;
  readonly form: RegExp;
  /** What every match holds: most texts hold none of it, and looking for it is cheap. */
  readonly holds: readonly string[];
  /** Whether it is written in other languages only. */
  readonly foreign?: boolean;
}

/** Forms that need no label. */
const SURE: readonly Sure[] = [
  { type: 'PHONE', holds: [' ('], form: /\+\d{1,3} ?\(\d{2,5}\) ?\d{1,4}(?:[ -]\d{2,4}){1,3}(?!\d)/gu },
  { type: 'PHONE', holds: [' / '], form: /(?<![\d/])0\d{2,5} \/ ?\d{2,4}(?: ?\d{2,3}){1,3}(?!\d)/gu },
  {
    type: 'DATE',
    holds: ['tag, ', 'woch, ', 'abend, '],
    foreign: true,
    form: /(?<!\p{L})(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag), (?:den |dem )?\d{1,2}\.\d{1,2}\.(?:\d{2,4})?/gu,
  },
  {
    type: 'ADDRESS',
    holds: [' Box '],
    form: /(?<!\p{L})(?:RR|R\.R\.|Rural Route|HCR?|Star Route|PSC|Unit) ?#?\d{1,5},? Box \d{1,6}/gu,
  },
  {
    type: 'ADDRESS',
    holds: ['ighway ', 'Hwy ', 'Route ', 'Rte ', 'County Road '],
    form: /(?<=\b(?:off|on|at|near|along) (?:the )?)(?:Old |US |State |County )?(?:Highway|Hwy|Route|Rte|County Road|State Road) \d{1,4}(?: (?:North|South|East|West|[NSEW])\b)?/gu,
  },
  // "Linha São Roque, s/n": a house without a number.
  {
    type: 'ADDRESS',
    holds: ['s/n', 'S/N', 'SN,'],
    foreign: true,
    form: /(?<!\p{L})(?:Calle|C\/|Av\.?|Avda\.?|Avenida|Rua|R\.|Linha|Estrada|Rodovia|Travessa|Carretera|Camino|Cam\.|Km|Sítio|Fazenda|Ejido|Rancho|Privada|Vereda|Plaza|Praça|Barrio|Bo\.|Paraje|Partida|Finca|Lugar|Aldea) [^,;\n]{2,40},? [sS]\/[nN](?: x \d{1,3}[A-Z]?(?: y \d{1,3}[A-Z]?)?)?(?!\p{L})/gu,
  },
  {
    type: 'DATE',
    holds: ['tgl', 'tanggal'],
    foreign: true,
    form: /\b(?:tgl|tanggal)\.? \d{1,2}(?![\d/.-]?\d)/gu,
  },
];
const SURE_NAMES: Sure = {
  type: 'NAME',
  holds: ['. van ', '. von ', '. de ', '. ter ', '. ten '],
  form: /(?<![\p{L}.])(?:\p{Lu}\. ?){1,3}(?:van der|van den|van de|van|von|de|ter|ten) \p{Lu}[\p{L}-]{2,}/gu,
};
/** "Цой В. К." */
const RUSSIAN_INITIALS: Sure = {
  type: 'NAME',
  holds: ['. '],
  form: /(?<![\p{L}.])[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ]\. ?[А-ЯЁ]\.(?![А-ЯЁ])/gu,
};
const MOHAMMED: Sure = {
  type: 'NAME',
  holds: ['Mohd', 'Md. '],
  form: /(?<![\p{L}])(?:Mohd|Md)\.? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/gu,
};
const PLATE_OF_INDIA = new RegExp(
  `(?<![\\p{L}\\d])(?:${STATES})[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}$`,
  'u',
);
/** "AB 4187 KT" */
const PLATE_OF_INDONESIA = /(?<![\p{L}\d])[A-Z]{1,2} \d{3,4} [A-Z]{2,3}(?![\p{L}\d])/u;
const LONGEST_PLATE = 14;
const LONGEST_CUE = 24;
const HANDLE = /^[a-z]{3,}[a-z0-9]*[._][a-z0-9._]*[a-z0-9]/u;
/** Words on both sides of an underscore in small letters are nobody's word, but how people call themselves. */
const UNDERSCORED = /^[a-z]{3,}[a-z0-9]*(?:_[a-z0-9]+)*_[a-z]{3,}[a-z0-9_]*$/u;
const HANDLE_BEFORE =
  /(?:\bas|\bunder|user|[Uu]sername(?:['’]s)?|[Bb]enutzer(?:name)?(?: wäre)?|[Uu]żytkownik|[Uu]tente|[Uu]tilisateur|[Uu]suario|[Kk]ullanıcı|昵称|网名|pakai|[Pp]seudo|login|handle|akun|account|LINE|[Ii]nsta(?:gram)?|\bIG|[Tt]elegram|\btg|微信号?是?|[Ww]echat|ник|логин|kullanıcı adı(?:m|nız)?|ID|[Ii]d|아이디는?)[ :：は]{1,3}$/u;
/** What one of the labels holds. */
const WORTH =
  /[Pp]lat|[Kk]fz|KFZ|\b[Rr]ej\.|\b[Rr]eg|VIN|ennzeichen|atr[íi]cula|[Pp]lac|[Pp]laque|mmatricul|[Tt]arga|enteken|plaka|nsurance|\bNI|NUIS|Taake|\bIRD|Tatuesh|[Bb]lach|ummerpl|номер|[Cc]ard|[Ff]ile|[Cc]laim|[Pp]olicy|[Bb]ooking|[Tt]oken|UHID|MRD|OPD|IPD/;

export function findLabelledForms(document: Document): void {
  const { text, scan } = document;
  take(document, SURE_NAMES);
  take(document, MOHAMMED);
  if (!document.ascii) take(document, RUSSIAN_INITIALS);
  findHandles(document);
  if (scan.numbers.length === 0) return;
  for (const sure of SURE) take(document, sure);
  let mixed = false;
  for (const token of scan.numbers) {
    mixed ||= isMixed(document, token);
    readNumber(document, token);
  }
  if (!mixed && !text.includes('IRD') && !text.includes('Taake')) return;
  if (!WORTH.test(text)) return;
  for (const { type, form } of FORMS) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices!.groups!.it!;
      if (scan.taken[document.tokenAt(start)] === 0) document.cover(start, end, type, 'labelled-form');
    }
  }
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
    document.spend(0.5);
    const match = PLATE_OF_INDIA.exec(text.slice(Math.max(0, end - LONGEST_PLATE - 1), end));
    if (match !== null) document.cover(end - match[0].length, end, 'VEHICLE', 'labelled-form');
  } else if (
    end - start <= 2 &&
    (text.charCodeAt(end) === DOT || text.charCodeAt(end) === SLASH) &&
    text.charCodeAt(end + 1) > SLASH
  ) {
    document.spend(0.5);
    const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
    const short = DAY_SLASH_MONTH.exec(text.slice(start, start + 6));
    if (short !== null && AFTER_WEEKDAY.test(before))
      document.cover(start, start + short[0].length, 'DATE', 'labelled-form');
    const match = DAY_AND_MONTH.exec(text.slice(start, start + 7));
    if (match !== null && AFTER_WEEKDAY.test(before))
      document.cover(start, start + match[0].length, 'DATE', 'labelled-form');
    else if (match !== null && DAY_BEFORE.test(text.slice(Math.max(0, start - 5), start)))
      document.cover(start, start + match[0].length, 'DATE', 'labelled-form');
  }
}

const DAY_SLASH_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/])/;
const DOT = 46;
const SLASH = 47;

function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 65 && unit <= 90;
}

/** "LINE sakurako.m0803", "to the portal as rteague_knits": letters around a dot or underscore, behind a word of accounts. */
function findHandles(document: Document): void {
  for (const mark of ['_', '.']) {
    for (let at = document.text.indexOf(mark); at !== -1; at = document.text.indexOf(mark, at + 1))
      handleAt(document, at);
  }
}

function handleAt(document: Document, at: number): void {
  const { text } = document;
  if (!isHandleUnit(text.charCodeAt(at + 1)) || !isHandleUnit(text.charCodeAt(at - 1))) return;
  document.spend(0.5);
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_CUE &&
    (isHandleUnit(text.charCodeAt(start - 1)) || /[._]/.test(text.charAt(start - 1)))
  )
    start -= 1;
  const handle = HANDLE.exec(text.slice(start, start + 40))?.[0] ?? '';
  if (start + handle.length <= at || text.charAt(start + handle.length) === '@') return;
  const announced = HANDLE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_CUE), start));
  const free = !/[{<[$%/=#]/.test(text.charAt(start - 1));
  if (!announced && !(free && UNDERSCORED.test(handle))) return;
  if (document.scan.taken[document.tokenAt(start)] === 0)
    document.cover(start, start + handle.length, 'USERNAME', 'labelled-form');
}

/** A small letter or a digit. */
function isHandleUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function take(document: Document, { type, form, holds, foreign = false }: Sure): void {
  const { text, scan } = document;
  if (foreign && document.english) return;
  if (!holds.some((part) => text.includes(part))) return;
  for (const match of text.matchAll(form)) {
    document.spend(2);
    if (scan.taken[document.tokenAt(match.index)] === 0)
      document.cover(match.index, match.index + match[0].length, type, 'labelled-form');
  }
}
