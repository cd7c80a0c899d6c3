import { type Document, type Found, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { measured } from '../candidate.ts';
import { below } from './block.ts';

const LONGEST_COUNTRY = 6;
const COUNTRY_WORD =
  /^(?:of|the|and|s|&|republic|people|kingdom|democratic|federal|united|islands?|equatorial|new)$/i;
/** ", NC 28801", " ST 34130": a region and its postcode. */
const REGION_CODE = /(?:\s?,)?\s{1,3}\p{L}{2,3},?\s{1,3}\d{5}(?:-\d{4})?(?![\d-])/uy;
/** "/RS, CEP 90440-003" */
const BRAZIL = /(?:,| ?[/-]) ?[A-Z]{2}(?:[,.]? ?(?:-|CEP)?:? ?\d{2}\.?\d{3}-\d{3})?(?![\p{L}\d])/uy;
const REGION =
  /,?\s(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKRN]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|DC|BC|AB|QC|NSW|VIC|QLD|MB|SK|NS|NB)(?=[\s.,;)?!]|$)/y;
/** Floor, staircase and flat behind a house number. */
const UNIT =
  /^(?:(?:,|\.)? ?(?:(?:\d{1,2}\. ?|E|D)(?:OG|UG|G|Stock|Etage)|(?:scala|int(?:erno)?\.?|piano|esc(?:\.|alera)?|piso|puerta|pta\.?|bajo|ático|planta|bloque|blq\.?|portal|apto?\.?|bl(?:oco?)?\.?|andar|sala|bât(?:iment|\.)?|étage|appt\.?|esc\.|m\.|lok\.|mieszk\.?|bus|hs|unit|flat|room|floor) ?[\p{L}\d]{1,4}|(?:sc(?:ara)?|etaj|et\.|ap(?:artament)?)\.? ?\d{1,3}|sc(?:ara)?\.? [A-Z]|\d{1,2}(?:º|ª|°|er|e|ème) ?(?:[A-Z]\b|izq\w*|dch\w*|dcha|étage|piso|planta)?)(?: (?:links|rechts|Mitte|li|re|izq\w*|dcha|[A-Z](?![\p{L}]))\.?)?)(?![\p{L}\d])/iu;
const RESIDENCE =
  /(?<!\p{L})(?:R[ée]sidence|Residencia|Edificio|Bâtiment|Immeuble|Lotissement|Urbanización|Urb\.|Conjunto|Condomínio|Colonia|Col\.|Osiedle|os\.) $/u;
/** "résidence les Ajoncs, bât C, " before the street. */
const NAMED_RESIDENCE =
  /(?:[Rr][ée]sidence|[Ll]otissement|[Ii]mmeuble|[Rr]esidencial?|[Ee]dificio|[Uu]rbanizaci[óo]n|[Cc]ondom[íi]nio) [^,;:.\n]{2,28}, ?(?:(?:b[âa]t(?:iment)?|esc(?:alier)?|appt?|[ée]tage|blo(?:que|co)|torre)\.? ?[\p{L}\d]{1,4}, ?)?$/u;
/** "The Lodge, Mill Lane". */
const HOUSE =
  /(?:The )?(?:\p{Lu}[\p{L}'’-]* ){0,2}(?:Lodge|House|Cottage|Farm|Barn|Manor|Hall|Croft|Maltings|Villa|Vicarage|Rectory|Gatehouse|Bungalow|Farmhouse|Stables|Annexe), ?$/u;
/** "2216 1/2 Cotton Mill Rd". */
const HALF = /(?<!\d)\d{1,5} $/;
/** "14 229 St Marys Avenue": the flat before the house. */
const FLAT = /(?<=^|\s)\d{1,3} $/;
const CORNER = /\b(?:the )?corner of $/i;

/** Widens what was found as an address by the lines, the region and the country behind it. */
export function growAddresses(document: Document): void {
  for (const found of document.found) {
    if (found.type !== 'ADDRESS') continue;
    const start = found.start;
    const end = found.end;
    unit(document, found);
    postcode(document, found);
    toPostcode(document, found);
    downward(document, found);
    region(document, found);
    country(document, found);
    const corner = CORNER.exec(document.text.slice(Math.max(0, start - 16), start));
    if (corner !== null) {
      found.start -= corner[0].length;
      crossing(document, found);
    }
    if (found.end > end || found.start < start) document.mark(found.start, found.end);
  }
}

const PLACE_NAMES =
  /^,? ?(?:\p{Lu}[\p{L}'’.-]*|[a-z]{1,4})(?:(?:, ?|[ -])(?:\p{Lu}[\p{L}'’.-]*|[a-z]{1,4}))*,? ?$/u;
const LONGEST_BETWEEN = 70;

/** "Mill Lane, Nether Wallop, Stockbridge SO20 8EX": what stands between a street and its postcode are places. */
function toPostcode(document: Document, found: Found): void {
  const postcode = document.found.find(
    (one) => one.type === 'POSTCODE' && one.start >= found.end && one.start - found.end <= LONGEST_BETWEEN,
  );
  if (postcode === undefined) return;
  const between = document.text.slice(found.end, postcode.start);
  if (between.length > 2 && PLACE_NAMES.test(between)) found.end = postcode.end;
}

const POSTCODE_BEHIND =
  /^(?:,|\s[–-])?\s?(?:\d{5}|\d{2} \d{3})(?![\d.,/-]*\d)(?! ?(?:mg|ml|km|m|€|euros?|UI|IU|habitants)\b)/;

/** "ул. „Бреза“ 7, 4000 Пловдив": of four figures, no year, only behind a comma and before a town. */
const SHORT_BEHIND = /^, ?(?!19|20)[1-9]\d{3}(?= \p{Lu}\p{Ll}{2,})/u;

const TOWN_BEHIND =
  /^ \p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|sur|de|la|le|les|sous|en|d['’]\p{L}+)){0,3}/u;

/** "7 rue Blaise Pascal 65000": a postcode whose town no list knows, or that has none. */
function postcode(document: Document, found: Found): void {
  const rest = document.text.slice(found.end, found.end + 18);
  const match = POSTCODE_BEHIND.exec(rest) ?? (document.english ? null : SHORT_BEHIND.exec(rest));
  if (match === null) return;
  found.end += match[0].length;
  const town = document.english ? null : TOWN_BEHIND.exec(document.text.slice(found.end, found.end + 48));
  if (town !== null) found.end += town[0].length;
}

function unit(document: Document, found: Found): void {
  const { text } = document;
  for (let count = 0; count < 3; count += 1) {
    const match = UNIT.exec(text.slice(found.end, found.end + 24));
    if (match === null) break;
    found.end += match[0].length;
  }
  const half = /^[123]\/[234] /.test(text.slice(found.start, found.start + 4));
  for (const form of half ? [HALF] : [RESIDENCE, NAMED_RESIDENCE, HOUSE, FLAT]) {
    const before = form.exec(text.slice(Math.max(0, found.start - 60), found.start));
    if (before !== null) found.start -= before[0].length;
  }
}

/** The lines under it, when they end in a country or a postcode. */
function downward(document: Document, found: Found): void {
  const last = document.tokenAt(found.end - 1);
  const to = below(document, last, true);
  if (to > last) found.end = document.scan.end[to]!;
}

function region(document: Document, found: Found): void {
  for (const form of document.language === 'pt' ? [BRAZIL, REGION] : [REGION_CODE, REGION]) {
    form.lastIndex = found.end;
    const match = form.exec(document.text);
    if (match !== null) found.end += match[0].length;
  }
}

/** ", Equatorial Guinea 95051": as far as a word that is a country, and its postcode. */
function country(document: Document, found: Found): void {
  const { scan } = document;
  const from = document.tokenAt(found.end - 1) + 1;
  let last = -1;
  for (let token = from; token < scan.count && token - from < LONGEST_COUNTRY; token += 1) {
    const gap = document.gap(token - 1);
    if (scan.taken[token] === 1 || gap === GAP.dotSpace || gap === GAP.colon) break;
    if (
      gap === GAP.other &&
      !/^\s*,?\s*\(?\s*$/.test(document.text.slice(scan.end[token - 1]!, scan.start[token]!))
    )
      break;
    if (token > from && gap === GAP.comma) break;
    const capital = (scan.shape[token]! & CAPITAL) !== 0;
    if ((scan.value[token]! & W.country) !== 0 && (capital || (scan.value[token]! & W.function) === 0))
      last = token;
    else if (!capital && !COUNTRY_WORD.test(document.word(token))) break;
  }
  if (last < 0) return;
  const next = last + 1;
  const code = next < scan.count && scan.taken[next] === 0 && (scan.shape[next]! & SHAPE.digits) !== 0;
  const width = scan.end[next]! - scan.start[next]!;
  if (code && document.gap(last) === GAP.space && width >= 4 && width <= 6 && !measured(document, next))
    last = next;
  found.end = scan.end[last]!;
}

/** "… and Main Street" behind "the corner of". */
function crossing(document: Document, found: Found): void {
  const rest = document.text.slice(found.end, found.end + 8);
  const and = /^\.? (?:and|&) /.exec(rest);
  if (and === null) return;
  const token = document.tokenAt(found.end + and[0].length);
  const other = document.found.find(
    ({ type, start, end }) =>
      (type === 'ADDRESS' || type === 'NAME') &&
      start <= document.scan.start[token]! &&
      end > document.scan.start[token]!,
  );
  if (other !== undefined) found.end = other.end;
}
