import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { measured } from '../candidate.ts';
import { addressRun } from './run.ts';

const UNITED_KINGDOM =
  /(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/y;
const DUTCH = /[1-9]\d{3}[A-Z]{2}(?![A-Za-z0-9])/y;
const CANADA = /[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z0-9])/y;
const STATES =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|DC|AE|AP|AA|NSW|QLD|VIC|TAS|ACT)$/;
const BOX = new WordSet(
  'box postfach apartado postboks postbus apdo postafiok postilokero postilaatikko pretinac predal skrzynka',
);
/** "Pf. 114": elsewhere a quotient of the lungs. */
const HUNGARIAN_BOX = new WordSet('pf');
const MILITARY =
  /(?:\b(?:PSC|USNS|USS|USNV|USCGC|Unit|CMR|Box|USAV)\s[^\n,]{1,40}[,\n]\s*(?:Box \d{1,6}[,\n]?\s*)?)?(?:APO|FPO|DPO) A[EAP] \d{5}(?:-\d{4})?/gi;

/** Postcodes whose form gives them away, and towns beside them. */
export function findPostcodes(document: Document): void {
  const { scan, text } = document;
  if (scan.numbers.some((token) => isMilitary(document, token))) {
    for (const match of text.matchAll(MILITARY))
      document.cover(match.index, match.index + match[0].length, 'ADDRESS', 'address-military');
  }
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1) continue;
    const shape = scan.shape[token]!;
    const width = scan.end[token]! - scan.start[token]!;
    if ((shape & SHAPE.alnum) !== 0 && width <= 7) lettered(document, token);
    else if (width >= 4 && width <= 5) numeric(document, token, width);
    else if (width === 2 || width === 3) split(document, token, width);
    if (scan.taken[token] === 0 && isLabelled(document, token))
      document.take(token, token, 'POSTCODE', 'postcode-label');
    if (scan.taken[token] === 0 && token > 0 && isBox(document, token - 1)) box(document, token);
  }
}

const POST_OFFICES = new WordSet('apo fpo dpo');
const REGIONS = new WordSet('ae aa ap');

/** "APO AE 09123": asked first, because hardly any number is one. */
function isMilitary({ scan }: Document, token: number): boolean {
  if (scan.end[token]! - scan.start[token]! < 5 || token < 2) return false;
  return REGIONS.has(scan.hash[token - 1]!) && POST_OFFICES.has(scan.hash[token - 2]!);
}

/** The words that `LABEL` ends with. */
const LABEL_ENDS = new WordSet('cp p le postcode code zip postal plz cap cep pocztowy postleitzahl');
const LABEL =
  /(?:(?<=dans )le|\bC\.?P\.?|post\s?code|postal code|\bzip(?: code)?|code postal|\bPLZ|\bCAP|\bCEP|kod pocztowy|c[oó]digo postal|postleitzahl)\s?[:.=]?\s{0,2}$/i;

/** "CP: 5500", "kod pocztowy 31-150". */
function isLabelled(document: Document, token: number): boolean {
  const { scan, text } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if (token === 0 || width < 2 || width > 8 || !LABEL_ENDS.has(scan.hash[token - 1]!)) return false;
  return LABEL.test(text.slice(Math.max(0, scan.start[token]! - 18), scan.start[token]!));
}

const isBox = ({ scan, language }: Document, token: number): boolean =>
  BOX.has(scan.hash[token]!) || (language === 'hu' && HUNGARIAN_BOX.has(scan.hash[token]!));

function box(document: Document, token: number): void {
  const { scan } = document;
  let first = token - 1;
  while (first > 0 && token - first < 4 && /^(?:p|o|po|post|office)$/i.test(document.word(first - 1)))
    first -= 1;
  if (first === token - 1 && (scan.shape[first]! & CAPITAL) === 0) return;
  if (
    first === token - 1 &&
    /^box$/i.test(document.word(first)) &&
    !/^Box \d{3,}/.test(document.text.slice(scan.start[first]!))
  )
    return;
  const run = addressRun(document, token, true);
  document.cover(scan.start[first]!, scan.end[Math.max(token, run)]!, 'ADDRESS', 'address-box');
}

function lettered(document: Document, token: number): void {
  const { scan, text } = document;
  document.spend(0.3);
  DUTCH.lastIndex = scan.start[token]!;
  const dutch = DUTCH.exec(text);
  if (dutch !== null && nextIsTown(document, token)) {
    document.cover(
      dutch.index,
      scan.end[Math.max(token + 1, addressRun(document, token + 1, false))]!,
      'ADDRESS',
      'address-postcode',
    );
    return;
  }
  for (const form of [UNITED_KINGDOM, CANADA]) {
    form.lastIndex = scan.start[token]!;
    const match = form.exec(text);
    if (match === null) continue;
    // Without its space the form is shared with codes of all kinds.
    if (!/ /.test(match[0]) && !nearAddress(document, token)) continue;
    document.cover(match.index, match.index + match[0].length, 'POSTCODE', 'postcode-form');
    return;
  }
}

/** "8731BD Wommels". */
function nextIsTown(document: Document, token: number): boolean {
  const { scan } = document;
  return document.gap(token) === GAP.space && (scan.shape[token + 1]! & SHAPE.title) !== 0;
}

function nearAddress(document: Document, token: number): boolean {
  return /(?:post\s?code|zip|postal code)\W{0,4}(?:is\W)?$/i.test(
    document.text.slice(Math.max(0, document.scan.start[token]! - 24), document.scan.start[token]!),
  );
}

function place(document: Document, token: number): boolean {
  if (token < 0 || token >= document.scan.count) return false;
  const { scan } = document;
  if ((scan.shape[token]! & CAPITAL) === 0 || scan.taken[token] === 1) return false;
  return (
    (scan.value[token]! & W.city) !== 0 && (scan.value[token]! & (W.function | W.english | W.medical)) === 0
  );
}

const YEAR = /^(?:19|20)\d{2}$/;

/** Countries whose postcodes look like years, too. */
const LIKE_YEARS: ReadonlySet<string> = new Set('AT AU BE BG CH DK HU LI LU NO NZ SI'.split(' '));

/** ", 2000 Neuchâtel": behind a comma or on a line of its own no year of a sentence. */
function isYear(document: Document, token: number): boolean {
  if (!YEAR.test(document.word(token))) return false;
  return !LIKE_YEARS.has(document.country) || token === 0 || document.gap(token - 1) === GAP.space;
}

/** "28036 Madrid", "CA 90210", "Paris 75011". */
function numeric(document: Document, token: number, width: number): void {
  const { scan } = document;
  if (measured(document, token)) return;
  const before =
    token > 0 &&
    STATES.test(document.word(token - 1)) &&
    document.gap(token - 1) === GAP.space &&
    width === 5;
  const gapAfter = document.gap(token);
  const after =
    (gapAfter === GAP.space || (width === 5 && (gapAfter === GAP.dotSpace || gapAfter === GAP.comma))) &&
    place(document, token + 1);
  const behind =
    token > 0 &&
    (document.gap(token - 1) === GAP.space || document.gap(token - 1) === GAP.comma) &&
    place(document, token - 1);
  const housed = isBehindHouse(document, token);
  if (!before && (width === 4 ? !(after || housed) || isYear(document, token) : !after && !behind && !housed))
    return;
  let first = token;
  if (before) first -= 1;
  while (
    first > 0 &&
    (before || behind) &&
    token - first < 4 &&
    (document.gap(first - 1) === GAP.space || (document.gap(first - 1) === GAP.comma && first > token - 2)) &&
    place(document, first - 1)
  )
    first -= 1;
  const run = Math.max(addressRun(document, token, false), after || housed ? token + 1 : token);
  if (first === token) first = streetBefore(document, token);
  document.cover(
    scan.start[articleBefore(document, first, token)]!,
    scan.end[run]!,
    'ADDRESS',
    'address-postcode',
  );
}

/** Numbered things and counted ones: "Stufe 2, 1200 Kalorien". */
const NUMBERED_THINGS = new WordSet(
  'stufe phase fase faza fáze band tabelle tabla tabela tableau tabella tabulka abbildung figure figura kapitel capitulo capitolo chapitre studie studio estudio etude grad grado grade typ tipo type version versione teil seite nummer nivel niveau livello stadium stadio etapa vitamin vitamina',
);
const COUNTED_THINGS = new WordSet(
  'kalorien einheiten probanden patienten patientinnen teilnehmer teilnehmerinnen personen menschen frauen männer kinder fälle tabletten tropfen euro schritte stück liter meter kilometer tage jahre stunden minuten zellen leukozyten thrombozyten pacientes pacientas patients pazienti personas pessoas persone mujeres mulheres donne femmes hommes hombres homens uomini casos cas casi unidades unidad unités unità calorías calorias calorie calories pacjentów osób pacientů patienter deltagare patiënten deelnemers',
);

/** "Tannen 56, 6503 Hirtl": what stands behind a name, a number and a comma, and before a name that no list knows. */
function isBehindHouse(document: Document, postcode: number): boolean {
  const { scan } = document;
  const [name, house, town] = [postcode - 2, postcode - 1, postcode + 1];
  if (name < 0 || town >= scan.count || scan.taken[name] === 1 || scan.taken[house] === 1) return false;
  if (document.gap(house) !== GAP.comma || document.gap(postcode) !== GAP.space) return false;
  if (document.gap(name) !== GAP.space || !/^\d{1,4}[a-zA-Z]?$/.test(document.word(house))) return false;
  const everyday = W.english | W.word | W.function | W.medical;
  return (
    scan.taken[town] === 0 &&
    (scan.shape[name]! & SHAPE.title) !== 0 &&
    (scan.shape[town]! & SHAPE.title) !== 0 &&
    (scan.value[town]! & everyday) === 0 &&
    (scan.value[name]! & W.medical) === 0 &&
    !NUMBERED_THINGS.has(scan.hash[name]!) &&
    !COUNTED_THINGS.has(scan.hash[town]!)
  );
}

/** "12 Le Bourg, 24320 Vanxains": the article of a village, and the house before it. */
function articleBefore(document: Document, first: number, postcode: number): number {
  const { scan, text, language } = document;
  if (language !== 'fr' || first === postcode || first === 0) return first;
  const start = scan.start[first]!;
  const article = /(?:(?<![\d.,/])\d{1,4},? )?(?<!\p{L})L(?:es?|a) $/u.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  return article === null ? first : document.tokenAt(start - article[0].length);
}

/** The street before a postcode: "Los Alisos, 10. 13002 Ciudad Real", "Hermanos Falcó, s/n - 02006 Albacete". */
function streetBefore(document: Document, postcode: number): number {
  const { scan } = document;
  let token = postcode - 1;
  if (token >= 0 && /^E$/.test(document.word(token)) && document.gap(token) === GAP.hyphen) token -= 1;
  const from = token + 1;
  let numbers = 0;
  while (
    token >= 0 &&
    scan.taken[token] === 0 &&
    from - token <= 4 &&
    document.gap(token) !== GAP.line &&
    (/^\d{1,4}[a-zA-Z]?$/.test(document.word(token)) || /^(?:s|n|sn)$/i.test(document.word(token)))
  ) {
    numbers += 1;
    token -= 1;
  }
  if (numbers === 0 || token < 0) return from;
  let first = token + 1;
  while (token >= 0 && scan.taken[token] === 0 && first - token < 6) {
    const gap = document.gap(token);
    if (token < first - 1 ? gap !== GAP.space && gap !== GAP.hyphen : gap !== GAP.space && gap !== GAP.comma)
      break;
    if ((scan.shape[token]! & CAPITAL) !== 0) first = token;
    else if (!document.is(token, 'particle')) break;
    token -= 1;
  }
  return first;
}

/** "00-950 Warszawa", "1000-001 Lisboa", "111 22 Stockholm", "110 00 Praha". */
function split(document: Document, token: number, width: number): void {
  const { scan } = document;
  const second = token + 1;
  if (second >= scan.count || (scan.shape[second]! & SHAPE.digits) === 0 || scan.taken[second] === 1) return;
  const rest = scan.end[second]! - scan.start[second]!;
  const gap = document.gap(token);
  const polish =
    width === 2 && rest === 3 && gap === GAP.hyphen && scan.start[second]! - scan.end[token]! === 1;
  const spaced = ((width === 3 && rest === 2) || (width === 2 && rest === 3)) && gap === GAP.space;
  if (!polish && !spaced) return;
  const town =
    document.gap(second) <= GAP.space &&
    second + 1 < scan.count &&
    (scan.shape[second + 1]! & CAPITAL) !== 0 &&
    (scan.value[second + 1]! & (W.english | W.function)) === 0;
  const townBefore =
    token > 0 &&
    (document.gap(token - 1) === GAP.space || document.gap(token - 1) === GAP.comma) &&
    place(document, token - 1);
  if (
    polish
      ? !town &&
        !townBefore &&
        !/(?:kod|poczt)/i.test(document.text.slice(Math.max(0, scan.start[token]! - 20), scan.start[token]!))
      : !(town && place(document, second + 1)) && !townBefore
  )
    return;
  const run = addressRun(document, token, false);
  const street = townBefore && !town ? token - 1 : streetBefore(document, token);
  document.cover(scan.start[street]!, scan.end[Math.max(second, run)]!, 'ADDRESS', 'address-postcode');
}
