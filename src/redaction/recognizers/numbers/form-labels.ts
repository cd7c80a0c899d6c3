import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';

/** Identifiers in groups of letters and digits that only their label tells from a dose or a code. */
interface Labelled {
  readonly type: RedactionType;
  readonly label: string;
  readonly form: string;
}

const LINK =
  '(?: ?(?:number|नं\\.?|no\\.?|nr\\.?|is|was|are|my|the|es|ist|è|é|est|jest|to|är|:|=|-|–|—)){0,5}[ :=–—-]{0,3}\\(?';
const BACK = ' ?(?:,|is|was|es|ist|è|est|jest|to|–|-)? ?(?:my|the|her|his|our|their|mi|mein|mon|mój)? ?';
const GROUP = '[A-ZÄÖÜ0-9]{1,4}';
const LABELLED: readonly Labelled[] = [
  {
    type: 'VEHICLE',
    label:
      '(?:[Nn]umber ?[Pp]late|[Ll]icen[cs]e [Pp]late|[Pp]late|[Cc]ar reg(?:istration)?|[Vv]ehicle reg(?:istration)?|[Rr]egistration|[Rr]ego?|VIN|[Kk]ennzeichen|[Kk]fz|KFZ|[Tt]argat[ao]|[Rr]ej\\.|[Mm]atr[íi]cula|[Pp]lacas?|[Pp]laque|[Ii]mmatriculation|[Tt]arga|[Kk]enteken|[Rr]ejestracj[aię]|[Pp]lat(?: nomor)?|[Nn]opol|[Pp]laka(?:sı|m|lı)?|[Bb]lach[ya]|[Nn]ummerplåt(?:en)?|[Nn]ummerskylt(?:en)?|[Ss]kylten|[Rr]egistreringsnummer|[Rr]egn(?:umme)?r|[Nn]ummernschild|[Tt]ablic[ea]?|[Rr]eg\\.? ?n[ro]|[Gg]osnomer|[Гг]осномер|[Nn]úmero de placa|номер)',
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
  // "OP No. 23/44781", "Lab No: 8812/A", as hospitals of India and Britain number visits and samples.
  {
    type: 'RECORD',
    label:
      '(?:OP|IP|CR|MR|MRD|OPD|IPD|ER|[Ll]ab|LAB|[Ss]ample|[Ss]pecimen|[Ss]lip|[Rr]eceipt|[Aa]dm(?:ission|n)?|[Ii]ndoor|[Oo]utdoor|[Dd]ischarge|[Rr]eferral|[Ee]pisode|[Vv]isit|[Ee]ncounter|[Aa]ccession|[Hh]ospital|[Uu]nit)\\.? ?(?:[Nn]o\\.?|NO\\.?|[Nn]umber|#)',
    form: '(?=[A-Z0-9/-]{0,12}\\d[A-Z0-9/-]{0,12}\\d[A-Z0-9/-]{0,12}\\d)(?:[A-Z]{1,4}[/-]?)?\\d{1,9}(?:[/-][A-Z0-9]{1,8}){0,3}(?![\\p{L}\\d])',
  },
  {
    type: 'NATIONAL_ID',
    label: '(?:Te Tari Taake|IRD)',
    form: '(?:NZ ?)?\\d{1,3}-?\\d{3}-?\\d{1,3}(?:-\\d)?(?!\\d)',
  },
];

/** Each label before and behind what it announces, which is the group `it`. */
export const FORMS = LABELLED.flatMap(({ type, label, form }) => [
  { type, form: new RegExp(`(?<![\\p{L}\\d])${label}${LINK}(?<=[ :=–—(-])(?<it>${form})`, 'gdu') },
  { type, form: new RegExp(`(?<![\\p{L}\\d-])(?<it>${form})${BACK}${label}(?!\\p{L})`, 'gdu') },
]);
/** Words of the labels, also with what is written onto them. */
const LABEL_WORDS = new WordSet(
  'plate reg registration rego vin kennzeichen kfz targato targata rej matrícula placa placas plaque immatriculation targa kenteken rejestracja rejestracji rejestrację plat nopol plaka plakası plakam plakalı blachy blacha nummerplåt nummerplåten nummerskylt nummerskylten skylten registreringsnummer regnummer nummernschild tablice tablica tablic gosnomer госномер номер insurance ni nin nino nipt nuis tatueshëm card file claim policy booking token uhid mrd opd ipd op ip cr mr er lab sample specimen slip receipt adm admn admission indoor outdoor discharge referral episode visit encounter accession hospital unit taake ird'
    .split(' ')
    .flatMap((word) => ['', 'no', 'nr', 'number', 'is', 'to'].map((more) => word + more))
    .concat('numberplate')
    .join(' '),
);
const LABEL = wakeBit([LABEL_WORDS]);
/** What one of the labels holds. */
const WORTH =
  /[Pp]lat|[Kk]fz|KFZ|\b[Rr]ej\.|\b[Rr]eg|VIN|ennzeichen|ummerns|ummersk|skylten|ablic|atr[íi]cula|[Pp]lac|[Pp]laque|mmatricul|[Tt]arga|enteken|plaka|nsurance|\bNI|NUIS|Taake|\bIRD|Tatuesh|[Bb]lach|ummerpl|номер|[Cc]ard|[Ff]ile|[Cc]laim|[Pp]olicy|[Bb]ooking|[Tt]oken|UHID|MRD|OPD|IPD|\b(?:OP|IP|CR|MR|ER|[Ll]ab|LAB|[Ss]ample|[Ss]pecimen|[Ss]lip|[Rr]eceipt|[Aa]dm\p{L}{0,6}|[Ii]ndoor|[Oo]utdoor|[Dd]ischarge|[Rr]eferral|[Ee]pisode|[Vv]isit|[Ee]ncounter|[Aa]ccession|[Hh]ospital|[Uu]nit)\.? ?(?:[Nn]o|NO|[Nn]umber|#)/u;

/** What labels of numbers without letters hold. */
const ALONE = ['IRD', 'Taake', 'OP No', 'IP No', 'CR No', 'MR No', 'Lab No', 'Slip No', 'Receipt No'];

/** Of ". Number" behind a label. */
const NUMBER_WIDTH = 8;

/** Whether a label stands anywhere; without capitals beside a number only those of numbers alone. */
export function hasLabel({ scan, text }: Document, mixed: boolean): boolean {
  if ((scan.woken & LABEL) === 0) return false;
  if (!mixed && !ALONE.some((word) => text.includes(word))) return false;
  for (let token = 0; token < scan.count; token += 1)
    if (
      (scan.wakes[token]! & LABEL) !== 0 &&
      WORTH.test(text.slice(scan.start[token]!, scan.end[token]! + NUMBER_WIDTH))
    )
      return true;
  return false;
}
