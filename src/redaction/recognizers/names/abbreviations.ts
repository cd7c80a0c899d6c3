import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WholeWord } from '../../whole-word.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isMedicalName } from './eponyms.ts';

/**
 * First names in their written short forms ("Wm. Oglethorpe", "M.ª Dolores Cebrián", "Fco. Javier", "Joh. Kremer",
 * "Moh. Rizal", "G.ppe Conti") and initials that stand for the whole name where only a person can stand.
 */
const SHORT =
  'Wm|Chas|Geo|Jas|Jno|Thos|Robt|Edw|Edwd|Eliz|Saml|Benj|Danl|Jos|Richd|Fredk|Alexr|Archd|Margt|Cath|Patk|Theo|Nath|Matt|And|' +
  'Mª|Ma|Mgda|Fco|Fca|Frco|Fdez|Fernz|Glez|Gzlez|Gtez|Gtz|Hdez|Hndz|Mtez|Mtz|Mnez|Mtnez|Rdguez|Rguez|Rdz|Jmnez|Dmgz|Glz|Gpe|Lpz|Snz|Stgo|Jvr|Alfr|Anto|Ant|Frcª|Mdes|Encarn|' +
  'Gius|Giov|Franc|Bart|Dom|Salv|Mich|' +
  'Joh|Jac|Corn|Wilh|Friedr|Heinr|Chr|Phil|Theod|Ferd|Gottfr|Jos|Mich|Matth|Bernh|Alb|Aug|Elis|Magd|' +
  'Moh|Mohd|Muh|Muhd|Muhamm|Abd|Abdul|Ach|Md|Gst|Wy|Kt|Pt|Md|Sk|Syed|St|Nr|' +
  'Ant|Franc|Joaq|Man|Seb|Bern';
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*";
const PARTICLES =
  '(?:(?:de la|de los|de las|de l|de|del|dos|das|da|do|van der|van den|van de|van|von der|von|y|di|della|bin|la) )';
const SURNAMES = `${NAME}(?: (?:${PARTICLES})?${NAME}){0,3}(?: de la O(?!\\p{L}))?`;
const ABBREVIATED = new RegExp(
  `(?:(?:${SHORT})\\.|M\\.? ?ª|M\\.ª|(?!N\\.[ºª])[A-Z]\\.(?:ppe|nni|sco|nio|co|cº|ª|º)|(?:Mª|M[aª])(?= )|Ant[º°.]{1,2}|Fr?co[º°.]{1,2}) ?(?:(?:${SHORT}|\\p{Lu})\\. ?|del? (?:la |los |las |l)?){0,2}${SURNAMES}`,
  'uy',
);
/** "Ma." and the like are words or titles elsewhere. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  'Ma.': /^(?:es|en|tl)$/,
  'And.': /^(?:de|nl)$/,
  'Man.': /^(?:es|pt)$/,
  'Dom.': /^(?:it)$/,
  'St.': /^(?:id)$/,
  'Nr.': /^(?:id)$/,
  'Md.': /^(?:id|en|hi|ms)$/,
  'Pt.': /^$/,
  'Sk.': /^(?:en|hi)$/,
  'Ant.': /^(?:es|pt|it|nl|de|fr)$/,
  'Cath.': /^(?:en|fr)$/,
  'Aug.': /^(?:de|nl|fr)$/,
  'Phil.': /^(?:de|nl|en|fr)$/,
  'Alb.': /^(?:de|nl|fr|it)$/,
  'Matt.': /^en$/,
  'Theo.': /^en$/,
  'Nath.': /^en$/,
  'Chr.': /^(?:de|nl|en|fr|da|no)$/,
  'Abdul.': /^id$/,
  'Franc.': /^(?:es|it|pt)$/,
};
const SHORTEST = 1;
const LONGEST = 8;

/** Where only a person can stand before or behind initials. */
const PERSON_BEFORE =
  /(?<!\p{L})(?:signed(?: by)?|sgd|initialled|patient|pt|client|son|daughter|wife|husband|partner|mother|father|brother|sister|mum|mom|dad|firmad[oa](?: por)?|fdo|atte|paciente|hij[oa]|espos[oa]|marido|madre|padre|herman[oa]|niet[oa]|menor|niñ[oa]|signée?(?: par)?|patiente?|fils|fille|mari|femme|gez|unterschrift|patient(?:in)?|sohn|tochter|mann|frau|mutter|vater|firmato|f\.to|paziente|figli[oa]|marito|moglie|getekend|w\.g|zoon|dochter|man|vrouw|assinado(?: por)?|ass|filh[oa]|podpis(?:ano)?|podp|pacjent(?:ka|a|ki)?|syn|córka|mąż|żona|подпись|пациент(?:ка|а|ки)?|сын|дочь|муж|жена|imza|hasta|oğlum|kızım|eşim|ttd|tertanda|pasien|anak|suami|istri|an|ny|tn|cc|regards|cheers|saludos|grüße|groet(?:en)?|cordialement|saluti)[.:,]{0,2} ?[("“]?$/iu;
const PERSON_BEHIND =
  /^,? ?(?:(?:firma|signs|signed|signe|consents?|consented|unterschreibt|podpisuje|assina|tekent|firmato|witness(?:ed)?|testigo|as (?:next of kin|witness|carer|guardian)|won['’]t|can['’]t|vomited|threw up|has (?:a|had|been) |tiene fiebre|hat fieber)(?!\p{L})|\((?:aged )?\d)/iu;
const INITIALS = /\p{Lu}\.(?: ?-?\p{Lu}\.){1,3}/uy;
/** "cc: T. Bąk": an initial and a capital, of whatever list it is. */
const INITIAL_AND_NAME = new RegExp(`\\p{Lu}\\. ?(?:-?\\p{Lu}\\. ?){0,2}(?:${PARTICLES})?${NAME}`, 'uy');
const NOT_PEOPLE =
  /^(?:[AP]\.\s?M\.|U\.\s?S\.|U\.\s?K\.|E\.\s?U\.|I\.\s?[VMD]\.|P\.\s?[SO]\.|S\.\s?[CAL]\.|B\.\s?[CD]\.|D\.\s?C\.|E\.\s?R\.|T\.\s?C\.|N\.\s?B\.|R\.\s?N\.|M\.\s?D\.|A\.\s?D\.|V\.\s?O\.|I\.\s?O\.)/u;
/** Beside a name with an initial, behind a mark or an "and". */
const BESIDE = /^(?:[,;/]| (?:&|and|y|e|et|und|en|i|и|ve|dan)|;) ?$/u;

const MARIA = new WholeWord(/^M[aª]$/);

export function findAbbreviated(document: Document): void {
  const { scan, text } = document;
  let found = -1;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1) {
      found = scan.end[token]!;
      continue;
    }
    const start = scan.start[token]!;
    const width = scan.end[token]! - start;
    if (width < SHORTEST || width > LONGEST || (scan.shape[token]! & SHAPE.caseless) !== 0) continue;
    const code = text.charCodeAt(scan.end[token]!);
    const sign = text.charCodeAt(scan.end[token]! - 1);
    if (code !== 46 && sign !== 0xaa && sign !== 0xba && !(code === 0xaa || code === 0xba || code === 32))
      continue;
    if (code === 32 && (width !== 2 || !MARIA.is(document, token))) continue;
    document.spend(0.3);
    const end = abbreviated(document, start) ?? initials(document, start, width, found);
    if (end === undefined) continue;
    document.cover(start, end, 'NAME', 'name-abbreviated');
    found = end;
  }
}

function abbreviated(document: Document, start: number): number | undefined {
  const { text, scan, language } = document;
  ABBREVIATED.lastIndex = start;
  const match = ABBREVIATED.exec(text);
  if (match === null) return undefined;
  const head = /^\p{L}+\.?/u.exec(match[0])![0];
  if (LOCAL[head] !== undefined && !LOCAL[head].test(language || 'en')) return undefined;
  if (head === 'Ma' && language !== 'es') return undefined;
  const last = document.tokenAt(start + match[0].length - 1);
  const first = document.tokenAt(start);
  for (let token = first + 1; token <= last; token += 1) {
    const value = scan.value[token]!;
    if (scan.taken[token] === 1 || isMedicalName(scan.hash[token]!) || (value & W.medical) !== 0)
      return undefined;
    if (document.is(token, 'hospital') || document.is(token, 'streetAfter')) return undefined;
  }
  return start + match[0].length;
}

function initials(document: Document, start: number, width: number, found: number): number | undefined {
  if (width !== 1) return undefined;
  const { text, scan } = document;
  const before = text.slice(Math.max(0, start - 24), start);
  const beside = found > 0 && start - found < 8 && BESIDE.test(text.slice(found, start));
  const person = PERSON_BEFORE.test(before);
  if (person || beside) {
    INITIAL_AND_NAME.lastIndex = start;
    const match = INITIAL_AND_NAME.exec(text);
    if (match !== null) {
      const last = document.tokenAt(start + match[0].length - 1);
      const known = isMedicalName(scan.hash[last]!) || (scan.value[last]! & (W.medical | W.country)) !== 0;
      if (!known) return start + match[0].length;
    }
  }
  INITIALS.lastIndex = start;
  const match = INITIALS.exec(text);
  if (match === null || NOT_PEOPLE.test(match[0])) return undefined;
  const end = start + match[0].length;
  return person || PERSON_BEHIND.test(text.slice(end, end + 24)) ? end : undefined;
}
