import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isEponym, isMedicalName, tailFollows } from './eponyms.ts';
import { isHealthText, isSurnameForm, isUnknown } from './evidence.ts';
import { isStop } from './grammar.ts';
import { isOfCountry, isRatherThing, isTurkishObject } from './namesakes.ts';
import { isBehindRole, weekdays } from './people.ts';

/** How much a capital looks like a name by itself. */
export const LOOK = { nothing: 0, unknown: 1, word: 2, form: 3, name: 4 } as const;
const WINDOW = 32;
/** Words behind which a person is named, whatever the text is about. */
const CALLED =
  /(?:\b(?:tell|told|telling|thank|thanking|named|nicknamed|friend|bestie|buddy|neighbou?r|co-?worker|colleague|roommate|classmate|kiddo|physio|carer|midwife|matron|receptionist|therapist|counsell?or|social worker|caregiver|nanny|texted|emailed|dating|amiga?|hij[oa]|niet[oa]|amie?|voisine?|freund(?:in)?|nachbar(?:in)?|kollege|kollegin|vriend(?:in)?|buurman|buurvrouw|amic[oa]|vicin[oa]|kolega|koleżanka|sąsiad(?:ka)?|amig[oa]|vizinh[oa]|(?:call(?:ed|s)?|named) (?:him|her|them|me)|(?:his|her|their) name['’]?s|(?:me|my) mate|mate|(?:mom|mum|mam|dad|mother|father|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend) is|hubby|bloke|missus|fella|nan|nanna|pop|un tal|una tal|el tal|tal de|z tej strony|här är|det är|aqui é [oa]|aqui quem fala é [oa]|ici|onze|ons|kille|tjej|sambo|pojkvän|flickvän|svärmor|svärfar|kompis|granne|kæreste|nabo|kjæreste|(?:legal|real|full|last|first|middle|maiden|birth|family) name (?:is|was)(?: spelled)?|goes by|go by|is spelled|me and|him and|starring|directed by|sung by|played by|produced by|novel by|song by|married to|engaged to|divorced from|regards to|hugs (?:to|from)|signed|live[sd]? with|spoke (?:with|to)|visited|hugged|i miss),?|['’]s (?:nick)?name (?:is|was))\s["“'(]?$/i;
const SAYING =
  /\b(?:says|said|asks?|asked|replied|ex-\w{3,12}|early|unlike the|had given|gave|met with|talk(?:ed)? to|from|by|with|and|of)\s["“'(]?$/i;
/** "Hi, Tash here from …", "Shiv this side", "Koda (4) has …". */
const HERE = /^ (?:here|this side)\b/i;
const OPENING = /(?:^|[.!,]\s?|\b(?:hi|hello|hey|morning|evening|afternoon|namaste|pranam),? )$/i;
const AGED =
  /^ \(\d{1,2}(?: ?(?:yrs?|y\/?o|mths?|months?|mo|wks?|weeks?|jr|jaar|Jahre?|ans|mois|años|meses|anni|anos|lat|let|år|лет))?\) (?:has|is|was|had|needs|keeps|can|hat|ist|a|est|tiene|está|ha|è|tem|tá|heeft|is|har|är|ma|jest)(?!\p{L})/u;
/** "Hiya, it's Bev (patient of …": who is writing. */
const IT_IS = /(?:^|[.!,?]\s?|\b(?:hi|hiya|hello|hey) )(?:it['’]?s|its) $/i;
const WRITES = /^(?: (?:here|again|from|calling|speaking)\b|[,.!] | \(|$)/i;
/** "sou a Cleidiane de …", "jag är Linnea från …". */
const SELF =
  /(?:^|[.!,?:]\s?|\b(?:hola|oi|olá|hej|hoi|hallo|ciao|salve|bonjour|cześć|merhaba|привет|здравствуйте),? )(?:sou [ao]|soy|sono|je suis|moi c['’]est|c['’]est|ik ben|jag är|det är|her er|jestem|tu|tutaj|ich bin(?: die| der)|i bin da|ben|это|я|my name|myself|i['’]m|i am|this is) $/iu;
const FROM =
  /^(?:,|[.!]| (?:de|da|do|di|from|aus|vom?|uit|från|fra|z|ze|из|y|e|et|und|en|och|i|and|again|here|mãe|madre|mère|mamma|mama|mother|father|hier|ici|aquí)(?!\p{L})| \()/u;
const GREETED =
  /(?:^|\n|[.!?]\s)(?:hi|hello|hey|dear|hola|bonjour|hallo|ciao|olá|cześć|dzień dobry|guten tag|moin|servus|salut|buenas|good (?:morning|afternoon|evening))[ ,]\s?$/i;
const CITED = /\b(?:says|said|had given|gave|tribute to|thanks to|met)\s$/i;
/** What a person is said to have, and no disease has. */
const OWNS =
  /^['’]s (?:mom|mum|mother|dad|father|daughter|son|sister|brother|wife|husband|partner|friend|girlfriend|boyfriend|kids?|baby|aunt|uncle|grand\w+|doctor|dr|pediatrician|nurse|teacher|birthday|house|home|room|appointment|address|phone|number|e-?mail|account|password|name|insurance card|eczema|asthma|inhalers?|epipen|rash|cough|fever|temperature|prescription|bloods|results?|medication|meds|tablets|insulin|scan|weight|carer|catheter|wound|operation|op|jabs?|vaccines?|school|nursery)\b/i;
const DOES =
  /^,? (?:said|says|told|asked|replied|wrote|thinks|thought|wants|wanted|lives|lived|works|worked|was born|had given|gave|called|texted|went to|weighs|is \d+ (?:years|months|yo\b|y\/o)|is allergic|is my|is our|is from|has an appointment|woke up|vomited|threw up|fell|and I\b|& I\b|listed|moved|arrived|spent|shouted|explained|points out|turns \d|turned \d|can['’]?t sleep|won['’]?t eat|isn['’]?t eating)/;
const LIST = /^,? (?:and|&) \p{Lu}\p{Ll}/u;
const IS =
  /^(?:['’]s\b|,? (?:is|was|has|had|will|can|needs|takes|took|started|got|gets|feels|felt|should|does|did|just|never|always|really)\b)/;

/** Capitals without a title or a label that the sentence makes a person. */
export function findFramedNames(document: Document): void {
  const { scan } = document;
  let health: boolean | undefined;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1) continue;
    const look = lookOf(document, token);
    if (look === LOOK.nothing) continue;
    // Without a word of health a capital is rarely a disease; that is known of English only.
    health ??= !document.english || isHealthText(document);
    const called = isCalled(document, token, look);
    if (!called && !isFramed(document, token, look, health)) continue;
    const sure = called && (!isMedicalName(scan.hash[token]!) || (scan.value[token]! & W.listedFirst) !== 0);
    if (sure ? tailFollows(document, token) : isEponym(document, token, token)) continue;
    if (!called && isRatherThing(document, token)) continue;
    document.take(token, token, 'NAME', 'name-framed');
  }
  for (const token of scan.lowerNames) {
    if (scan.taken[token] === 1 || !isSmallName(document, token)) continue;
    health ??= isHealthText(document);
    if (isEponym(document, token, token)) continue;
    if (health ? isFramedSmall(document, token) : document.english)
      document.take(token, token, 'NAME', 'name-framed');
  }
}

/** A first name in small letters that is no town, number or month as well. */
function isSmallName(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.end[token]! - scan.start[token]! < 4 || document.is(token, 'digit') || document.is(token, 'month'))
    return false;
  return (
    (scan.value[token]! &
      (W.english | W.word | W.function | W.country | W.region | W.bigCity | W.medical)) ===
    0
  );
}

function isFramedSmall(document: Document, token: number): boolean {
  const { scan, text } = document;
  const after = text.slice(scan.end[token]!, scan.end[token]! + WINDOW);
  if (CALLED.test(text.slice(Math.max(0, scan.start[token]! - WINDOW), scan.start[token]!))) return true;
  return document.english && (OWNS.test(after) || DOES.test(after) || IS.test(after));
}

const NO_NAME = W.english | W.word | W.function | W.medical | W.country | W.region | W.city;
/** Forms of address of Turkey and Indonesia, which lists have as last names. */
const HONORIFICS = new WordSet('hanım bey usta hoca haji hajjah');
/** An English word without content is no name, unless several lists have it. */
const SMALL = W.english | W.function | W.listedFirst;

/** What the word can be; nothing for what is no name, for headings in capitals and for codes. */
export function lookOf(document: Document, token: number): number {
  const { scan } = document;
  const value = scan.value[token]!;
  const shape = scan.shape[token]!;
  const width = scan.end[token]! - scan.start[token]!;
  if (width < 3 || (shape & (SHAPE.title | SHAPE.upper)) === 0) return LOOK.nothing;
  if (shape === SHAPE.upper && (scan.uppers > 3 || width < 6)) return LOOK.nothing;
  // What most sentences begin with, asked first because it is cheap.
  if (
    (value & (W.first | W.last)) === 0
      ? (value & NO_NAME) !== 0
      : (value & SMALL) === (W.english | W.function)
  )
    return LOOK.nothing;
  if (weekdays.has(scan.hash[token]!) || HONORIFICS.has(scan.hash[token]!)) return LOOK.nothing;
  if (isOfCountry(document, token)) return LOOK.nothing;
  if (isStop(document, token) || document.is(token, 'title') || document.is(token, 'hospital'))
    return LOOK.nothing;
  if ((value & (W.first | W.last)) !== 0) return knownLook(document, token, value);
  if (shape === SHAPE.upper) return LOOK.nothing;
  if (isSurnameForm(document, token)) return LOOK.form;
  return isUnknown(document, token) ? LOOK.unknown : LOOK.nothing;
}

function knownLook(document: Document, token: number, value: number): number {
  if ((value & W.medical) !== 0) return LOOK.nothing;
  if (document.is(token, 'month'))
    return (value & W.listedFirst) !== 0 && (value & W.english) === 0 ? LOOK.word : LOOK.nothing;
  if ((value & (W.country | W.region | W.bigCity)) !== 0)
    return (value & W.listedFirst) !== 0 ? LOOK.unknown : LOOK.nothing;
  if ((value & W.english) !== 0)
    return (value & (W.listedFirst | W.last)) !== 0 && (value & W.function) === 0 ? LOOK.word : LOOK.nothing;

  if (document.english) return LOOK.name;
  return (value & (W.sureFirst | W.sureLast)) !== 0
    ? LOOK.name
    : (value & W.word) !== 0
      ? LOOK.word
      : LOOK.form;
}

function isFramed(document: Document, token: number, look: number, health: boolean): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  const inside = token > 0 && document.gap(token - 1) <= GAP.hyphen;
  const alone = !beside(document, token);
  if (HERE.test(after) && OPENING.test(before)) return true;
  if (AGED.test(after) && look >= LOOK.unknown) return true;
  if ((IT_IS.test(before) && WRITES.test(after)) || (SELF.test(before) && FROM.test(after))) return true;
  if (OWNS.test(after) && (look > LOOK.unknown || inside)) return true;
  if (speaks(document, token, look) || (GREETED.test(before) && /^\s?[,!.:\n-]/.test(after))) return true;
  if (look >= LOOK.word && /^ \p{Lu}\.(?:\s|,|$)/u.test(after) && (scan.value[token]! & W.listedFirst) !== 0)
    return true;
  if (look >= LOOK.unknown && ownLine(document, token, look)) return true;
  if (look === LOOK.unknown && !health && alone && (CITED.test(before) || DOES.test(after))) return true;
  if (look === LOOK.word && !health && alone && DOES.test(after)) return true;
  if (look < LOOK.form) return look === LOOK.word && !health && inside && alone && SAYING.test(before);
  if (DOES.test(after)) return true;
  // "Dominiki Urbańskiej": two capitals of which the second ends as last names do.
  if (look === LOOK.form && inside && !document.english && lookOf(document, token - 1) >= LOOK.unknown)
    return true;
  if (health) return false;
  if (/,\s$/.test(before) && /^[!?.]/.test(after)) return true;
  return inside || IS.test(after) || LIST.test(after) || SAYING.test(before) || /^[?,]/.test(after);
}

/** Whether the words before say that a person comes. */
function isCalled(document: Document, token: number, look: number): boolean {
  const start = document.scan.start[token]!;
  const before = document.text.slice(Math.max(0, start - WINDOW), start);
  if (CALLED.test(before)) return true;
  return (
    look >= (document.english ? LOOK.word : LOOK.unknown) &&
    isBehindRole(document, token) &&
    !isTurkishObject(document, token)
  );
}

/** A capital right beside it: part of something longer, of which the word alone says little. */
function beside(document: Document, token: number): boolean {
  const { scan } = document;
  const next = (scan.shape[token + 1] ?? 0) & CAPITAL;
  return document.gap(token) === GAP.space && next !== 0 && scan.taken[token + 1] === 0;
}

const CONTACT_LINE =
  /^[^\n]*\n\s*(?:t[eé]l|phone|fax|mob|cell|e-?mail|courriel|correo|[(+]?\d[\d ().-]{6,}|\S{1,40}@)/iu;

/** "Mark Muslija" on a line of its own, or any two capitals above a line with a telephone number or an address. */
function ownLine(document: Document, token: number, look: number): boolean {
  const { scan, text } = document;
  const next = token + 1;
  if (next >= scan.count || (token > 0 && document.gap(token - 1) !== GAP.line)) return false;
  if (document.gap(token) !== GAP.space || (scan.shape[next]! & SHAPE.title) === 0) return false;
  if (document.gap(next) !== GAP.line && next + 1 < scan.count) return false;
  if (lookOf(document, next) < LOOK.unknown) return false;
  if (look === LOOK.word && (scan.value[token]! & W.listedFirst) !== 0) return true;
  return CONTACT_LINE.test(text.slice(scan.end[next]!, scan.end[next]! + 80));
}

/** "Mira: I feel dizzy": the speaker before the colon at the beginning of a line. */
function speaks(document: Document, token: number, look: number): boolean {
  const { scan, text } = document;
  if (look < LOOK.word || (token > 0 && document.gap(token - 1) !== GAP.line)) return false;
  if (look === LOOK.word && (scan.value[token]! & W.listedFirst) === 0) return false;
  return /^:\s?\\?["“']/.test(text.slice(scan.end[token]!, scan.end[token]! + 4));
}

export const FRAMED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-framed': {
    match: [
      ['my roommate rachel sanders has the flu', 'rachel sanders'],
      ['we always call him Zebulon at home', 'Zebulon'],
      ["I gave the syrup to Ottilie's daughter", 'Ottilie'],
      ['The film is by Korvelsen and others', 'Korvelsen'],
    ],
    leave: ['I told Google about my rash', 'The pain of Bechterew is worse at night', 'Lupus is a disease'],
  },
};
