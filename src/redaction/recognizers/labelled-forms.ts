import type { Document } from '../document.ts';
import type { RedactionType } from '../redactor.ts';

/** Identifiers in groups of letters and digits that only their label tells from a dose or a code. */
interface Labelled {
  readonly type: RedactionType;
  readonly label: string;
  readonly form: string;
}

const LINK =
  '(?: ?(?:number|नं\\.?|no\\.?|nr\\.?|is|was|are|my|the|es|ist|è|est|jest|to|:|=|-|–|—)){0,5}[ :=–—-]{0,3}';
const BACK = ' ?(?:,|is|was|es|ist|è|est|jest|to|–|-)? ?(?:my|the|her|his|our|their|mi|mein|mon|mój)? ?';
const GROUP = '[A-Z0-9]{1,4}';
const LABELLED: readonly Labelled[] = [
  {
    type: 'VEHICLE',
    label:
      '(?:[Nn]umber ?[Pp]late|[Ll]icen[cs]e [Pp]late|[Pp]late|[Cc]ar reg(?:istration)?|[Vv]ehicle reg(?:istration)?|[Rr]egistration|[Rr]eg|VIN|[Kk]ennzeichen|[Mm]atr[íi]cula|[Pp]laca|[Pp]laque|[Ii]mmatriculation|[Tt]arga|[Kk]enteken|[Rr]ejestracj[aię]|[Pp]lat(?: nomor)?|[Nn]opol|[Pp]laka(?:sı|m|lı)?)',
    form: `(?=[A-Z0-9 -]{0,14}\\d)(?=[A-Z0-9 -]{0,14}[A-Z])${GROUP}(?:[ -]${GROUP}){1,3}(?![\\p{L}\\d])`,
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
  { type: 'NATIONAL_ID', label: '(?:Te Tari Taake|IRD)', form: '\\d{2,3}-?\\d{3}-?\\d{1,3}(?:-\\d)?(?!\\d)' },
];

const FORMS = LABELLED.flatMap(({ type, label, form }) => [
  { type, form: new RegExp(`(?<![\\p{L}\\d])${label}${LINK}(?<=[ :=–—-])(?<it>${form})`, 'gdu') },
  { type, form: new RegExp(`(?<![\\p{L}\\d-])(?<it>${form})${BACK}${label}(?!\\p{L})`, 'gdu') },
]);
const STATES =
  'AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UK|UP|WB';
/** Forms that need no label. */
const SURE: readonly { readonly type: RedactionType; readonly form: RegExp }[] = [
  {
    type: 'VEHICLE',
    form: new RegExp(
      `(?<![\\p{L}\\d])(?:${STATES})[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  { type: 'PHONE', form: /\+\d{1,3} ?\(\d{2,5}\) ?\d{1,4}(?:[ -]\d{2,4}){1,3}(?!\d)/gu },
  {
    type: 'NAME',
    form: /(?<![\p{L}.])(?:\p{Lu}\. ?){1,3}(?:van der|van den|van de|van|von|de|ter|ten) \p{Lu}[\p{L}-]{2,}(?:-\p{Lu}\p{L}+)?/gu,
  },
  {
    type: 'USERNAME',
    form: /(?<=(?:\bas|user|login|handle|akun|account|LINE|[Ii]nsta(?:gram)?|\bIG|[Tt]elegram|\btg|微信号?是?|[Ww]echat|ник|логин|kullanıcı adı[mın]*|ID|[Ii]d|アイディー|아이디는?)[ :：はは]{1,3})[a-z]{3,}[a-z0-9]*[._][a-z0-9._]{2,}(?![\p{L}\d@])/gu,
  },
  // "seit dem 30.8.", "am 3.11.": a day and a month with both dots of German.
  {
    type: 'DATE',
    form: /(?<=\b(?:seit|am|vom|bis|ab|zum|dem|den|der) )(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?![\d])/gu,
  },
  { type: 'DATE', form: /(?<=\b(?:tgl|tanggal)\.? )\d{1,2}(?![\d/.-]?\d)/gu },
  { type: 'PHONE', form: /(?<![\d/])0\d{2,5} \/ ?\d{2,4}(?: ?\d{2,3}){1,3}(?!\d)/gu },
];

/** What one of the labels begins with: most texts have none. */
const WORTH =
  /plate|[Rr]eg|VIN|ennzeichen|atr[íi]cula|[Pp]laca|[Pp]laque|mmatricul|arga|enteken|[Pp]lat|opol|ard|ile|laim|olicy|ooking|oken|UHID|MRD|OPD|IPD|nsurance|NI|NUIS|Tatuesh|Taake|IRD/;

export function findLabelledForms(document: Document): void {
  const { text, scan } = document;
  for (const { type, form } of SURE) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      if (scan.taken[document.tokenAt(match.index)] === 0)
        document.cover(match.index, match.index + match[0].length, type, 'labelled-form');
    }
  }
  if (scan.numbers.length === 0 || !WORTH.test(text)) return;
  for (const { type, form } of FORMS) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices!.groups!.it!;
      if (scan.taken[document.tokenAt(start)] === 0) document.cover(start, end, type, 'labelled-form');
    }
  }
}
