import { isLargePlace } from '../../../cues/large.ts';
import { type Document, GAP } from '../../../document.ts';
import { CAPITAL, SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { isEponym } from '../../names/eponyms.ts';
import { isOfCountry } from '../../names/namesakes.ts';
import { kin } from '../../names/people.ts';

/**
 * Addresses of India in Latin letters. They have no order that a house number and a street would give: parts ("H.No. 12",
 * "2nd Cross", "Gandhi Nagar", "opp. SBI", "Vadavalli P.O.") stand between commas as far as a PIN of six digits or a town.
 */
const CAP = "\\p{Lu}(?:[\\p{L}'’&-]{0,3}\\.|[\\p{L}'’&-]*)";
const NUMBER =
  '(?:[A-Z]{1,3}[ /-]?)?\\d{1,5}(?:[/-][\\dA-Za-z]{1,4}){0,5}(?: ?[A-Z](?![\\p{L}\\d]))?(?![\\p{L}\\d]|[.,]\\d)';
const SURE_LABEL =
  '(?:[Hh]\\.? ?[Nn]o|HNo|[Hh]ouse [Nn]o|D\\.? ?[Nn]o|[Dd]oor [Nn]o|[Ff]lat(?: [Nn]o)?|[Pp]lot(?: [Nn]o)?|[Ss]hop [Nn]o|[Qq]tr(?:\\.? [Nn]o)?|[Qq]uarter(?:s)?(?: [Nn]o)?|[Bb]ldg(?: [Nn]o)?|[Ss]ector|[Ww]ard(?: [Nn]o)?|[Gg]all?i(?: [Nn]o)?|[Ss]treet [Nn]o|[Rr]oad [Nn]o|[Kk]hasra(?: [Nn]o)?|[Ss]urvey [Nn]o|S\\.? ?[Nn]o|[Bb]ungalow(?: [Nn]o)?|[Rr]ow [Hh]ouse(?: [Nn]o)?|[Gg]at(?: [Nn]o)?|[Cc]hawl(?: [Nn]o)?|[Gg]ala(?: [Nn]o)?|CTS(?: [Nn]o)?|[Ss]y\\.? ?[Nn]o|[Pp]atta(?: [Nn]o)?|[Pp]ocket|T\\.?C\\.?|SCO|SCF|MIG|LIG|HIG|EWS|WZ)';
const LABEL = `(?:${SURE_LABEL}|[Rr]oom(?: [Nn]o)?|[Bb]lock(?: [Nn]o)?|[Pp]hase|[Ll]ane(?: [Nn]o)?|[Tt]ower|[Uu]nit|[Vv]illa(?: [Nn]o)?|[Oo]ld [Nn]o|[Nn]ew [Nn]o|[Nn]o|[Ww]ing|[Ss]tage)`;
const ENDING =
  '(?:House|Nagar|nagar|Nagara|Colony|colony|Vihar|vihar|Puram|Layout|layout|Enclave|Apartments?|Apts?\\.?|Residency|Residences?|Society|Soc\\.?|CHSL?|Marg|marg|Road|road|Rd\\.?|Street|St\\.?|Chowk|chowk|Bazaa?r|bazaa?r|Galli?|Mohall?a|mohall?a|Village|village|P\\.? ?O\\.?|Post|Taluka?|Tehsil|Dist\\.?|District|Mandal|Lane|lane|Cross|Main|Stage|Phase|Extension|Extn\\.?|Gardens?|Park|Heights|Towers?|Villas?|Bhavan|Bhawan|Nivas|Niwas|Illam|Nilayam?|Sadan|Kunj|Bagh|Ganj|Wadi|Pada|Peth|Palya|Palayam|Puri|Dham|Circle|Junction|Jn\\.?|Stand|Bypass|Complex|Cantt\\.?|Camp|Quarters|Flats|Bungalow|Chawl|Wing|Block|Basti|Tola|Para|Sarani|Veedu|Tharavad|House|Manzil|Mansion|Township|Habitat|Greens|Estate|Plaza|Arcade|Bhag|Darwaza|Gate|Mode|Hills?|Compound|Galaxy|City)';
const NAMED = `(?:(?:\\d{1,3}(?:st|nd|rd|th) )?(?:${CAP} ){1,4}${ENDING}(?![\\p{L}])(?: (?:East|West|North|South|[IVX]{1,3}|\\d{1,2}))?)`;
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th) (?:[A-Z] )?(?:[Cc]ross|[Mm]ain|[Ff]loor|[Ff]lr|[Bb]lock|[Ss]tage|[Pp]hase|[Ss]treet|[Ll]ane|[Aa]venue|[Ss]ector|[Mm]ile)(?: (?:[Rr]oad|[Ss]treet|[Cc]ross|[Mm]ain))?)';
const BESIDE = `(?:(?:[Nn]ear|[Nn]r\\.?|[Oo]pp\\.?(?: to)?|[Oo]pposite|[Bb]ehind|[Bb]eside|[Oo]ff|[Vv]ia|[Nn]ext to|[Aa]bove|[Vv]ill(?:age)?\\.?|[Dd]istt?\\.?|[Dd]istrict|[Tt]al\\.?|[Tt]aluk[a]?|[Tt]eh\\.?|[Tt]ehsil|[Mm]andal|P\\.?S\\.?|V\\.?P\\.?O\\.?|P\\.?O\\.?|[Pp]ost|[Tt]hana|[Mm]ohall?a|[Bb]lock|[Gg]ram)[ :-]{1,2}(?:(?:the|of) )?${CAP}(?: (?:${CAP}|of|\\d{1,2})){0,4}(?: (?:school|temple|mandir|masjid|church|bank|atm|market|chowk|station|petrol pump|water tank|gate|college|bus stop|bus stand|signal))?)`;
const STRONG = `(?:${LABEL}\\.?[ :-]{0,2}${NUMBER}|${ORDINAL}|${NAMED}|${BESIDE}|#${NUMBER}|[A-Z]{1,2}[/-]?\\d{1,4}(?:[/-]\\d{1,4})?(?![\\p{L}\\d])|\\d{1,4}[/-]\\d{1,4}(?:[/-][\\dA-Z]{1,4})*(?![\\p{L}\\d]))`;
const PART = `(?:${STRONG}|\\d{1,4}[A-Z]?(?![\\p{L}\\d]|[.,]\\d)|${CAP}(?: ${CAP}){0,3})`;
const PIN = '[1-9]\\d{2} ?\\d{3}(?!\\d|-\\d)';
const CHAIN = new RegExp(
  `(?<![\\p{L}\\d/-])(?:(?:[Cc]/[Oo]|[RrHh]/[Oo]|#)[. ]{0,2})?(?:(?<sure>${SURE_LABEL}\\.?(?: is| was)?[ :-]{0,2}${NUMBER})|(?<weak>${STRONG})|(?<free>${CAP}(?: ${CAP}){0,2})(?=,))(?:(?:,? ?\\n|, ?| ?[–-] ?| )${PART}){0,12}`,
  'gdu',
);
/** "she stays at Ejipura, near Sony Signal". */
const STAYS = new RegExp(
  `(?<![\\p{L}])(?:[Ss]tay(?:s|ing)?|[Ll]iv(?:e|es|ing)|[Rr]esid(?:e|es|ing)|[Ss]ettled|[Nn]ative|[Hh]ailing|[Pp]osted) (?:at|in|near|of|from) (?<it>${CAP}(?: ${CAP}){0,2}(?:, (?:near|opp\\.?|behind|next to|above|beside) ${CAP}(?: ${CAP}){0,3})?)`,
  'dgu',
);
/** From a label to the PIN, however the words between are written. */
const TO_PIN = new RegExp(
  `(?<![\\p{L}\\d])(?:${SURE_LABEL}|[Cc]/[Oo]|[RrHh]/[Oo]|[Aa]ddress|[Vv]ill(?:age)?)[ .:#-]{1,3}(?<it>(?:(?!\\n\\n|[?!;]|[a-z]{4,}\\. ).){4,130}?${PIN})`,
  'dgu',
);

export function findIndianAddresses(document: Document): void {
  const { text, scan } = document;
  if (document.country !== 'IN' || document.scan.numbers.length + document.scan.capitals.length === 0) return;
  for (const match of text.matchAll(CHAIN)) {
    document.spend(3);
    const first = document.tokenAt(match.index);
    if (first >= scan.count || scan.taken[first] !== 0) continue;
    const { sure, weak, free } = match.groups!;
    const last = reached(document, first, document.tokenAt(match.index + match[0].length - 1));
    const end = scan.end[last]!;
    const whole = text.slice(match.index, end);
    const parts = whole.split(/,|\n/);
    const strong = parts.filter((part) => STRONG_PART.test(part.trim())).length;
    const closed = PIN_END.test(whole) || ((scan.value[last]! & W.city) !== 0 && last > first);
    const enough =
      sure !== undefined
        ? parts.length > 1 || closed || /\d[-/][\dA-Z]/u.test(sure)
        : strong > 1 || (strong > 0 && closed);
    if (!enough || (weak === undefined && free === undefined && sure === undefined)) continue;
    if (free !== undefined && !PIN_END.test(whole) && strong < 2) continue;
    document.cover(match.index, end, 'ADDRESS', 'address-indian');
  }
  for (const match of text.matchAll(TO_PIN)) {
    document.spend(3);
    const [start, end] = match.indices!.groups!.it!;
    const labelled = SURE_START.test(match[0]) ? match.index : start;
    if (!/\p{L}{3}/u.test(match.groups!.it!) || document.isKept(labelled, end)) continue;
    if (scan.taken[document.tokenAt(labelled)] === 0)
      document.cover(labelled, end, 'ADDRESS', 'address-indian');
  }
  for (const match of text.matchAll(STAYS)) {
    const [start, end] = match.indices!.groups!.it!;
    const token = document.tokenAt(start);
    const value = scan.value[token]!;
    if (scan.taken[token] !== 0 || (value & (W.english | W.function | W.medical | W.country)) !== 0) continue;
    if ((value & (W.region | W.city)) !== W.region) document.cover(start, end, 'PLACE', 'address-indian');
  }
  for (const token of scan.capitals) if (!town(document, token)) name(document, token);
}

const STRONG_PART = new RegExp(`^(?:${STRONG})`, 'u');
const SURE_START = new RegExp(`^${SURE_LABEL}`, 'u');
const PIN_END = new RegExp(`(?<!\\d)${PIN}$`, 'u');

/** The last token of the chain: what is neither a part nor a place behind the last sure part is dropped. */
function reached(document: Document, first: number, end: number): number {
  const { scan, text } = document;
  const rest = new RegExp(
    `^(?:,? ?\\n|, ?| ?[–-] ?| )?(?:[Pp][Ii][Nn](?: ?[Cc]ode)?[ .:-]{1,3})?${PIN}`,
    'u',
  );
  const pin = rest.exec(text.slice(scan.end[end]!, scan.end[end]! + 24));
  if (pin !== null) return document.tokenAt(scan.end[end]! + pin[0].length - 1);
  let last = end;
  while (last > first) {
    const from = partStart(document, first, last);
    const part = text.slice(scan.start[from]!, scan.end[last]!);
    if (holdsTown(document, from, last)) break;
    if (STRONG_PART.test(part) || PIN_END.test(part)) break;
    if (from <= first) break;
    last = from - 1;
  }
  return last;
}

function holdsTown({ scan }: Document, from: number, last: number): boolean {
  for (let token = from; token <= last; token += 1) {
    const value = scan.value[token]!;
    if ((value & (W.city | W.region)) !== 0 && (value & (W.english | W.function | W.medical)) === 0)
      return true;
  }
  return false;
}

function partStart(document: Document, first: number, last: number): number {
  let from = last;
  while (from > first && document.gap(from - 1) !== GAP.comma && document.gap(from - 1) !== GAP.line)
    from -= 1;
  return from;
}

/** "KIMS Secunderabad": in India a word that is a town and nothing else is the town. */
function town(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (scan.taken[token] !== 0 || (scan.shape[token]! & CAPITAL) === 0 || scan.shape[token] === SHAPE.mixed)
    return false;
  if ((value & W.city) === 0 || scan.end[token]! - scan.start[token]! < 5) return false;
  const other = W.first | W.last | W.english | W.function | W.medical | W.country | W.region;
  if ((value & other) !== 0 || isEponym(document, token, token) || isOfCountry(document, token)) return false;
  // "obesity in Indians"
  if (isLargePlace(document.word(token))) return false;
  document.take(token, token, 'PLACE', 'address-indian');
  return true;
}

/** Endings that given names of India have: "Sarojamma", "Shantabai", "Parambir". */
const GIVEN =
  /^\p{Lu}\p{L}+(?:amma|appa|anna|akka|ayya|bai|ben|behn|bhai|devi|kumari?|preet|deep|jeet|jit|inder|pal|bir|veer|vir|nath|lal|prasad|swam[iy]|sam[iy]|murth[iy]|lakshmi|laxmi|esha|eshwar[i]?|endra|indra|ulla|uddin|unnisa|nisha|priya|shree|wati|vati|mati)$/u;

function name(document: Document, token: number): void {
  const { scan } = document;
  if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.title || (scan.value[token]! & 0xffff) !== 0)
    return;
  if (!GIVEN.test(document.word(token)) || isEponym(document, token, token)) return;
  if (isOfCountry(document, token) || kin.has(scan.hash[token]!)) return;
  document.take(token, token, 'NAME', 'address-indian');
}
