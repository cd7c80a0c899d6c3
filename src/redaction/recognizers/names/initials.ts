import { CLASS, CLASSES } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isMedicalName, tailFollows } from './eponyms.ts';
import { isMedicalForm, isSurnameForm, isUnknown } from './evidence.ts';
import { isStop } from './grammar.ts';
import { isMorbus } from './no-title.ts';

/** "C. ", "M.-L. ", "P.E. ", "Ph. " right before a last name. */
const BEFORE =
  /(?:^|[\s(/|,;:>-])((?:(?:\p{Lu}|Ph|Ch|Th|Cl|Ap|Pj|Wł|Sz|Cz|Gy|Zs)\.[ -]{0,2}){1,3}|\p{Lu}-\p{Lu}\.? )$/u;
/** " C.", " S.-E.", " G.M" right behind one. */
const BEHIND = /^,? (\p{Lu}\.?-\p{Lu}\.?|\p{Lu}\.\p{Lu}\.?|\p{Lu}\.)(?=[\s,;:)|]|$)/u;
const WINDOW = 14;
const REPUBLIC = new WordSet('kimlik sağlık cumhuriyeti');
/** A letter that names a kind of something, not a person: "hepatitis B. Carter". */
const KIND_BEFORE =
  /(?:v[iy]tam[ií]n\p{L}*|w[iy]tamin\p{L}*|витамин\p{L}*|вітамін\p{L}*|гепатит\p{L}*|групп?\p{L}{0,3}|hepatit\p{L}*|ж[оё]лтух\p{L}|tipo|grup[ăay]?|skupin\p{L}|type|typ|grade|grado|stage|class|group|groupe|grupo|gruppe|factor|facteur|phase|level|niveau|option|question|q|section|part|annexe?|anexo|figure|fig|table|step) (?:\p{Lu}\.?[ -]?)+$/iu;
/** "z. B. Bayern", "u. U. Kaffee" */
const ABBREVIATION = /(?<!\p{L})\p{Ll}\. ?\p{Lu}\. ?$/u;
/** "47 mg/L. Azathioprin": the letter belongs to a unit that ends a sentence. */
const UNIT_BEFORE = /(?:(?<!\p{L})(?:[kcdmµun]{0,2}(?:g|l|mol|eq|osm|kat|U|IU)|UI|IE)|\d ?)\/L\. $/iu;
/** Second names of microbes that people write with a capital. */
const SPECIES =
  /^(?:coli|pylori|difficile|aureus|albicans|pneumoniae|influenzae|tuberculosis|burgdorferi|trachomatis|jejuni|vaginalis|epidermidis|falciparum|vivax|pyogenes|faecalis|aeruginosa|cerevisiae|lamblia|stercoralis|perfringens|botulinum|tetani|acnes|canis|elegans|sapiens|perforatum)$/i;

/** Last names with initials: "C. Carlizian", "MEVEL C.", "S.-J. Ravaine". */
export function findInitialedNames(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || (token > 0 && isMorbus(document, token - 1, token))) continue;
    // "T.C. Kimlik No": the republic.
    if (REPUBLIC.has(scan.hash[token]!)) continue;
    if (scan.end[token]! - scan.start[token]! < 3) {
      aged(document, token);
      asked(document, token);
      continue;
    }
    if (
      scan.shape[token] === SHAPE.mixed &&
      !/^(?:Mc|Mac|De|Di|Le|La|Van|O)\p{Lu}/u.test(document.word(token))
    )
      continue;
    const start = scan.start[token]!;
    const last = lastWord(document, token);
    const end = scan.end[last]!;
    const code = text.charCodeAt(start - 1);
    const dotted =
      code === 46 ||
      (code === 32 &&
        (text.charCodeAt(start - 2) === 46 || scan.end[token - 1]! - scan.start[token - 1]! === 1));
    const before = dotted ? BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start)) : null;
    const behind =
      before === null && capitalBehind(text, end) ? BEHIND.exec(text.slice(end, end + WINDOW)) : null;
    if (before === null && behind === null) continue;
    const initials = Math.max(capitals(before?.[1]), capitals(behind?.[1]));
    if (
      !isSurname(document, token, initials > 1) &&
      !(before !== null && isStranger(document, token, last, start - before[1]!.length, initials))
    )
      continue;
    if (before !== null && KIND_BEFORE.test(text.slice(Math.max(0, start - 28), start))) continue;
    const near = text.slice(Math.max(0, start - WINDOW), start);
    if (before !== null && (ABBREVIATION.test(near) || UNIT_BEFORE.test(near))) continue;
    if (tailFollows(document, last) || (before === null && isGrade(document, token, behind![1]!))) continue;
    document.cover(
      before === null ? start : start - before[1]!.length,
      end + (behind?.[0].length ?? 0),
      'NAME',
      'name-initial',
    );
  }
}

/** " C." or ", C.": a space and a capital, past a comma. */
function capitalBehind(text: string, end: number): boolean {
  const space = text.charCodeAt(end) === 44 ? end + 1 : end;
  return text.charCodeAt(space) === 32 && CLASSES[text.charCodeAt(space + 1)] === CLASS.upper;
}

const AGED =
  /(?:\p{Lu}\. ?){2,4}(?=,? ?\(?\d{1,3} ?(?:a|años|anos|ans|anni|j|jahre|jaar|lat|yo?|years?|-year-old|m|f|k)\b)/uy;

/** "L.F.S., 29a": initials before an age. */
function aged(document: Document, token: number): void {
  if (document.text.charCodeAt(document.scan.end[token]!) !== 46) return;
  AGED.lastIndex = document.scan.start[token]!;
  const match = AGED.exec(document.text);
  if (match !== null)
    document.cover(match.index, match.index + match[0].trimEnd().length, 'NAME', 'name-initial');
}

const ASKED =
  /(?<!\p{L})(?:voorletters?|initialen|initials|initiales|iniciales|iniciais|iniziali|initialer|inicjały|инициалы) ?[:=] ?$/iu;
const LETTERS = /\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,5}(?![\p{L}\d])/uy;

/** "Voorletters: S.M.": the field of a form. */
function asked(document: Document, token: number): void {
  const start = document.scan.start[token]!;
  if (!ASKED.test(document.text.slice(Math.max(0, start - WINDOW), start))) return;
  LETTERS.lastIndex = start;
  const match = LETTERS.exec(document.text);
  if (match !== null) document.cover(start, start + match[0].length, 'NAME', 'name-initial');
}

function capitals(initials: string | undefined): number {
  return initials?.match(/\p{Lu}/gu)?.length ?? 0;
}

/** "Gleason X.", "Mitomicina C.": one letter behind a word that is no last name for certain. */
function isGrade(document: Document, token: number, initials: string): boolean {
  const { scan } = document;
  if (capitals(initials) > 1) return false;
  return (
    /^[IVX]/.test(initials) || ((scan.value[token]! & W.last) === 0 && scan.shape[token] !== SHAPE.upper)
  );
}

/** Further parts of a double last name. */
function lastWord(document: Document, token: number): number {
  const { scan } = document;
  let last = token;
  while (
    last - token < 2 &&
    last + 1 < scan.count &&
    scan.taken[last + 1] === 0 &&
    document.gap(last) === GAP.hyphen &&
    (scan.shape[last + 1]! & CAPITAL) !== 0
  )
    last += 1;
  return last;
}

/** What stands before the initials of somebody whose last name no list knows: a title, "by", the beginning of a line. */
const INTRODUCED =
  /(?:^|\n|[.!?] (?=$)|(?<!\p{L})(?:mr|mrs|ms|miss|dr|prof|sir|by|from|signed|mw|dhr|herr|frau|under)\.? )$/iu;

/** "Mr P. J. Wetherall", "R. Dunwoody" on a line of its own. */
function isStranger(
  document: Document,
  token: number,
  last: number,
  start: number,
  initials: number,
): boolean {
  const { text, scan } = document;
  if (scan.shape[token] === SHAPE.lower) return false;
  // "Postlethwaite" ends as minerals and inflammations do.
  if (!isUnknown(document, token) && !/(?:waite|white)$/.test(document.word(token))) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[.!?] $/.test(before) && !/^\.?\s*$/.test(text.slice(scan.end[token]!, scan.end[token]! + 3)))
    return false;
  const introduced = INTRODUCED.test(before);
  const alone = /^(?:$|\n|,)/.test(text.slice(scan.end[last]!, scan.end[last]! + 1));
  return introduced && (initials > 1 || alone || !/\n$|^$/.test(text.slice(Math.max(0, start - 1), start)));
}

function isSurname(document: Document, token: number, twoInitials: boolean): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  const word = document.word(token);
  if (
    isStop(document, token) ||
    document.is(token, 'hospital') ||
    document.is(token, 'title') ||
    document.is(token, 'nameLabel')
  )
    return false;
  if (
    SPECIES.test(word) ||
    isMedicalName(scan.hash[token]!) ||
    (value & (W.function | W.medical | W.country)) !== 0
  )
    return false;
  const known = (value & W.last) !== 0 && (value & W.english) === 0;
  if (known || isSurnameForm(document, token)) return true;
  if (document.english) return false;
  if (document.is(token, 'streetBefore') || document.is(token, 'streetAfter') || document.is(token, 'month'))
    return false;
  if ((value & W.first) !== 0) return (value & (W.english | W.word)) === 0 || twoInitials;
  if (isMedicalForm(word)) return false;
  if (twoInitials) return (value & W.english) === 0 || scan.shape[token] === SHAPE.upper;
  return scan.end[token]! - scan.start[token]! > 3 && isUnknown(document, token);
}

export const INITIAL_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-initial': {
    match: [
      ['vu ce jour par B. Carlizian pour la toux', 'B. Carlizian'],
      ['Prescriber: V. KOWALCZYK, metformin refill', 'V. KOWALCZYK'],
      ['adressé à la patiente Morvandel S.-E. ce matin', 'Morvandel S.-E.'],
      ['Voorletters: T.H.\nAchternaam: onbekend', 'T.H.', 'nl-NL'],
    ],
    leave: [
      'T.C. Kimlik Kartı yanınızda olsun',
      'an infection with C. Difficile',
      'hepatitis B. Treatment is easy',
      'E. coli in the urine',
    ],
  },
};
