import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { seated } from './small-organisation-seat.ts';
import { isCapital, isScholar, joins, kept, NEVER, SURE, WEAK, weigh } from './small-organisation-weights.ts';
import { FAMOUS, GENERIC, GENERIC_STEM, JOINERS, OPENERS, PLACE_WORD } from './small-organisation-words.ts';

/** Names that stand behind their kind. */
const LONGEST = 8;
const ID = 'small-organisation';
const TITLED = new WordSet('dr dra drs dott dottssa prof dok uzm dipl univ');

/** Schools in short, which people give their names: "EMEF Prof. Anísio Teixeira". */
const NAMED_AFTER = new WordSet('emef emei emeief cemei cmei cei ceu ceip ies eem');

/** Whether a name that was found stands right behind. */
function isBeforeName({ scan, found }: Document, token: number): boolean {
  const next = scan.end[token]! + 1;
  return scan.taken[token + 1] === 1 && found.some(({ start, type }) => start === next && type === 'NAME');
}

/** "Grundschule Ellerbruch", "école Jeanne Barret", "школы № 3", "Kita „Spatzennest“". */
export function behind(document: Document, first: number, kind: number): boolean {
  const { scan, text, language } = document;
  if (quoted(document, first, kind)) return true;
  if (NAMED_AFTER.has(scan.hash[kind]!) && isBeforeName(document, kind)) {
    document.take(first, kind, 'ORGANISATION', ID);
    return true;
  }
  const colon = document.gap(kind) === GAP.colon || text.startsWith(' (', scan.end[kind]!);
  if (
    (language === 'en' || (language === '' && document.english)) &&
    !(colon && labels(document, first, kind)) &&
    !isCamp(document, first, kind)
  )
    return false;
  let sum = 0;
  let last = kind;
  const qualifier = language === 'pl' ? qualified(document, kind) : '';
  const opens = /\p{Lu}/u.test(qualifier) ? kind + 1 : document.tokenAt(scan.end[kind]! + qualifier.length);
  for (let token = Math.max(kind + 1, opens); token < scan.count && token - kind <= LONGEST; token += 1) {
    if (!(colon && token === kind + 1) && !joins(document, token - 1, token === kind + 1)) break;
    if (kept(document, token, token)) break;
    if (YEAR.test(document.word(token)) && token > kind + 1) last = token;
    else if (isCapital(document, token)) {
      if (stops(document, token)) break;
      const weight = isScholar(document, token, kind) ? SURE : weigh(document, token);
      if (weight === NEVER) return false;
      sum += weight;
      last = token;
    } else if (scan.shape[token] === SHAPE.digits) {
      if (!numbered(document, token, kind)) break;
      sum += SURE;
      last = token;
    } else if (document.gap(token - 1) === GAP.apostrophe && isCapital(document, token - 1)) last = token;
    else if (!joinsSmall(document, token)) break;
  }
  if (language === 'de' && sum < SURE && (placed(document, kind) || isRunBy(document, first, kind)))
    sum = SURE;
  const foreign = FOREIGN.has(scan.hash[kind]!) || CLUB.test(document.word(kind));
  const least = foreign
    ? WEAK
    : colon || language === 'de' || language === 'en' || language === ''
      ? SURE
      : WEAK;
  if (last === kind || sum < least) return false;
  // "№ 14 «Теремок»": a number and a name.
  if (quoted(document, first, last)) return true;
  // "пансионат Тёплый дом"
  if (
    language === 'ru' &&
    /^ (?:дом|бор|берег|очаг|край|ручей|век|мир|луч|лес|ключ|град)(?!\p{L})/u.test(
      text.slice(scan.end[last]!, scan.end[last]! + 7),
    )
  )
    last += 1;
  const whole = isCapital(document, first) || !colon;
  const start = whole ? opening(document, first) : kind + 1;
  document.cover(scan.start[start]!, seated(document, scan.end[last]!), 'ORGANISATION', ID);
  return true;
}

/** "Employer: …" at the beginning of a line, "school (…)". */
function labels(document: Document, first: number, kind: number): boolean {
  return document.gap(kind) !== GAP.colon || first === 0 || document.gap(first - 1) > GAP.apostrophe;
}

/** A capital that ends the run: a doctor, whose name others find, a drug, the next sentence. */
function stops(document: Document, token: number): boolean {
  const { scan, text } = document;
  const hash = scan.hash[token]!;
  if (TITLED.has(hash))
    return !/^.{0,30}(?:&|und|y|et) /u.test(text.slice(scan.end[token]!, scan.end[token]! + 34));
  if (OPENERS.has(hash) && document.language === 'en') return true;
  return (
    (scan.value[token]! & (W.medical | W.first | W.last | W.city)) === W.medical &&
    !GENERIC.has(hash) &&
    !GENERIC_STEM.test(document.word(token))
  );
}

/** "HNO-" and "De" before a kind belong to it. */
export function opening(document: Document, first: number): number {
  let start = first;
  while (
    start > 0 &&
    first - start < 3 &&
    document.text.charCodeAt(document.scan.end[start - 1]!) === HYPHEN &&
    joins(document, start - 1, false) &&
    isCapital(document, start - 1)
  )
    start -= 1;
  if (
    start > 0 &&
    document.gap(start - 1) === GAP.space &&
    /^(?:De|Het|Sankt|St)$/.test(document.word(start - 1))
  )
    start -= 1;
  if (start > 0 && document.gap(start - 1) === GAP.apostrophe && /^[lL]$/.test(document.word(start - 1)))
    start -= 1;
  // "II LO"
  if (
    start > 0 &&
    SCHOOLS.has(document.scan.hash[start]!) &&
    document.gap(start - 1) === GAP.space &&
    /^[IVX]{1,5}$/.test(document.word(start - 1))
  )
    start -= 1;
  return kept(document, start, start) ? first : start;
}
const HYPHEN = 45;

function joinsSmall(document: Document, token: number): boolean {
  const { scan } = document;
  const hash = scan.hash[token]!;
  if (document.word(token) === 'di') return document.language === 'it';
  if (JOINERS.has(hash) || GENERIC.has(hash) || TITLED.has(hash)) return true;
  if ((scan.shape[token]! & SHAPE.lower) === 0) return false;
  const word = document.word(token);
  return (
    GENERIC_STEM.test(word) ||
    /^(?:nr|no|n|num|посёлка|поселка|города|деревни|села|станицы|г|пос|имени|им|район\p{L}*)$/u.test(word)
  );
}

/** "№ 3", "nr 5", "SDN Karangmulya 2". */
function numbered(document: Document, token: number, kind: number): boolean {
  const { scan, text, language } = document;
  if (scan.end[token]! - scan.start[token]! > 4 || scan.taken[token] === 1) return false;
  if (/(?:№|[Nn][°º]|\b[Nn]r\.?) ?$/u.test(text.slice(scan.end[token - 1]! - 2, scan.start[token]!)))
    return true;
  // "SP 4", "XIV LO 2": schools of Poland in short.
  if (language === 'pl')
    return (
      token === kind + 1 &&
      SCHOOLS.has(scan.hash[kind]!) &&
      !/^ ?(?:[%.,/-]\d|mg|ml|zł|h(?!\p{L}))/u.test(text.slice(scan.end[token]!, scan.end[token]! + 4))
    );
  return (
    language === 'id' &&
    (scan.shape[kind] === SHAPE.upper || /^(?:posyandu|puskesmas|pustu|paud)$/iu.test(document.word(kind))) &&
    !/^ (?:tahun|bulan|hari|kali|mg|ml)/u.test(text.slice(scan.end[token]!, scan.end[token]! + 7))
  );
}

const SCHOOLS = new WordSet('sp psp nsp lo zs zso zsp zsz');
const CAMPS = new WordSet('camp crossfit hotel');
/** A heading: "Incident report — Camp Tamarack". */
const DASH = /[—–-] $/u;
/** Kinds of other languages, which English says with their names. */
const FOREIGN = new WordSet(
  'école iglesia colegio escuela parroquia gaelscoil scoil ysgol meddygfa kura masjid madrasa gurdwara pharmacie clinique garderie cégep farmacia clinica kolej sekolah klinik huis kleuterskool laerskool hoërskool clwb capel eglwys canolfan neuadd naíonra cumann clg',
);
/** Clubs in short, whose names German writes with any noun: "TSV Blau-Weiß". */
const CLUB = /^(?:TSV|SV|JSG|SGM|FC|DJK|TuS|VfL|VfB|SpVgg|SC|TV|ASV|ESV|UHC|EHC|SSV|FSV|BSV|MTV)$/u;
const YEAR = /^U\d{1,2}$/u;
const AT = new WordSet('at from to in called near for with of by');

/** "at Camp Tamarack", "from Hotel Annapurna", "école Sainte-Odile": the kinds that stand before their name in English. */
function isCamp(document: Document, first: number, kind: number): boolean {
  const { scan } = document;
  if (FOREIGN.has(scan.hash[kind]!)) return true;
  return (
    CAMPS.has(scan.hash[kind]!) &&
    isCapital(document, kind) &&
    first > 0 &&
    (AT.has(scan.hash[first - 1]!) ||
      DASH.test(document.text.slice(scan.start[first]! - 2, scan.start[first]!)))
  );
}

const BY = new WordSet('bei von zur zum vom durch an');

/** "bei Ergotherapie Vogel": a last name that is a word as well, where somebody is treated. */
function isRunBy(document: Document, first: number, kind: number): boolean {
  const { scan } = document;
  return (
    first > 0 &&
    BY.has(scan.hash[first - 1]!) &&
    document.gap(kind) === GAP.space &&
    (scan.value[kind + 1]! & W.last) !== 0 &&
    (scan.value[kind + 1]! & W.function) === 0
  );
}

/** "Praxis am Isartor", "Hautärzte am Kornmarkt". */
function placed(document: Document, kind: number): boolean {
  const { scan, text } = document;
  const match =
    /^ (?:[Aa]m|[Ii]m|[Aa]n der|[Ii]n der|[Zz]um|[Zz]ur|[Aa]uf dem|bei der) (\p{Lu}[\p{L}-]{3,})/u.exec(
      text.slice(scan.end[kind]!, scan.end[kind]! + 40),
    );
  return (
    match !== null && PLACE_WORD.test(match[1]!) && !/^(?:Bahnhof|Eck|Berg|Rathaus|Weg)$/u.test(match[1]!)
  );
}

/** What tells a kind more closely, by language: "fryzjerski", "drobiu", "mecánico", "de coiffure". */
const QUALIFIERS: Readonly<Record<string, RegExp>> = {
  pl: /^(?: (?:\p{L}+(?:sk|ck|czn|jn|nn|wn|ln|rn|aln|ow|an|st|pl|dn)(?:a|ą|e|ej|ego|ie|im|y|ym|i|o)|dla \p{Ll}+|z \p{Ll}+|i \p{Ll}+|drobiu|tatuażu|koni|mebli|okien|opon|zabawek|obuwia|odzieży|urody|kosmetyki|masażu|jogi|tańca|mięsa|ryb|lodów|lalek|opieki|pomocy|rehabilitacji|fizjoterapii|stomatologii|medycyny|zdrowia|dziennego pobytu|pszczół|roślin|kwiatów|drzew|krzewów|pieczarek|trzody|bydła)){1,3}/iu,
  es: /^(?: (?:\p{L}+(?:ic|ic|ari|al|il|iv|os|ad|er)[oa]?s?|de \p{L}+|infantil|y \p{L}+)){1,3}/iu,
  fr: /^(?: (?:\p{L}+(?:icoles?|iques?|aires?|al|ale|els?|elles?|ier|ière|ifs?|ives?|ée?s?)|(?:de |d['’]|du |des )\p{L}+|et \p{L}+)){1,3}/iu,
};

function qualified(document: Document, kind: number): string {
  const from = document.scan.end[kind]!;
  return QUALIFIERS[document.language]?.exec(document.text.slice(from, from + 60))?.[0] ?? '';
}

/** What stands between quotation marks behind the kind. */
export function quoted(document: Document, first: number, kind: number): boolean {
  const { scan, text } = document;
  const qualifier = scan.start[kind + 1]! - scan.end[kind]! > 1 ? '' : qualified(document, kind);
  const from = scan.end[kind]! + qualifier.length;
  const match = /^(?: ?[«"„“”]| ['‘])([^«»"„“”\n]{2,48})[»"“”'’]/u.exec(text.slice(from, from + 54));
  if (match === null) return false;
  let end = from + match[0].length;
  let sum = 0;
  for (let token = document.tokenAt(from); token < scan.count && scan.start[token]! < end; token += 1) {
    if (kept(document, token, token) || FAMOUS.has(scan.hash[token]!)) return false;
    if (isCapital(document, token) && !GENERIC.has(scan.hash[token]!) && !isDrug(document, token)) sum += 1;
  }
  if (sum === 0) return false;
  // "«Теремок» № 17"
  end += /^ ?(?:№|[Nn][°ºr]\.?) ?\d{1,4}(?!\d)/u.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  document.cover(scan.start[opening(document, first)]!, seated(document, end), 'ORGANISATION', ID);
  return true;
}

/** A drug in quotation marks is bought where the kind says. */
export function isDrug(document: Document, token: number): boolean {
  const word = document.word(token);
  return (
    (document.scan.value[token]! & W.medical) !== 0 ||
    isMedicalForm(word) ||
    /(?:прил|лол|статин|мицин|циллин|азол|парин|формин|тин|зин|дин|мид|фен|сартан|вир)$/u.test(word)
  );
}
