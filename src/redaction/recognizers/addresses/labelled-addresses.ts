import { type CueHit, type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { LINKING } from './run.ts';

/**
 * "Domicilio: …", "Adres: …", "住所:…": what a label of addresses announces with a colon is one as far as the sentence, the line or
 * the next label goes, whatever its streets look like. English "address: sleep, then food" and what only refers to another place
 * are none.
 */
const ID = 'address-field';
const COLON = /^\s{0,2}[:=]\s{0,4}$/;
const LONGEST = 140;
const MOST_TOKENS = 40;
const ENDS = /[\n;|!?।。؛]/u;
/** Parts of addresses that a colon follows, or a full stop that ends no sentence. */
const PARTS = new WordSet(
  'priv carr calz cda prol circ no nr num nº d k kat daire blok iç dış kapı cep cp plz zip pin postcode flat plot door hno apt кв д корп к стр эт п под г с пос пгт обл р-н mor pue ver jal gto qro oax tab son sin mor mich col mza lt lte int ext esq edif depto fracc mpio edo km urb pol sect bl pta izq dcha fl vl st gov dist tal tq via sec ph opp nr bldg rd ave blvd ln ct hwy pkwy jct cnr नं म मो पो जि ग्रा वा थाना',
);
const FLOORS = new WordSet(
  'sk sok sokak sokağı cad cadde cd og eg ug dg stock etage kat floor piso étage piano andar tr etg',
);

export function findLabelledAddresses(document: Document): void {
  for (const hit of document.hits('addressIntro')) read(document, hit);
}

function read(document: Document, hit: CueHit): void {
  const { scan, text } = document;
  const first = hit.last + 1;
  if (first >= scan.count || scan.taken[first] === 1) return;
  if (!COLON.test(text.slice(scan.end[hit.last]!, scan.start[first]!).slice(0, LONGEST))) return;
  document.spend(2);
  const last = lastOf(document, first);
  if (!isPlace(document, first, last)) return;
  const closed =
    text.slice(scan.start[first]!, scan.end[last]!).includes('(') && text.charAt(scan.end[last]!) === ')';
  document.cover(scan.start[first]!, scan.end[last]! + (closed ? 1 : 0), 'ADDRESS', ID);
}

/** Last token of what the label announces. */
function lastOf(document: Document, first: number): number {
  const { scan, text } = document;
  const from = scan.start[first]!;
  let last = first;
  for (let token = first + 1; token < scan.count && token - first < MOST_TOKENS; token += 1) {
    if (scan.taken[token] === 1 || scan.end[token]! - from > LONGEST) return last;
    const gap = document.gap(token - 1);
    const between =
      gap > GAP.space
        ? text.slice(scan.end[token - 1]!, Math.min(scan.start[token]!, scan.end[token - 1]! + 6))
        : ' ';
    if (gap === GAP.line || ENDS.test(between)) return last;
    if (between.includes(':') && !PARTS.has(scan.hash[token - 1]!))
      return beforeLabel(document, first, token - 1);
    if (/\.\s/.test(between) && !isShort(document, token - 1)) return last;
    if (isNextLabel(document, token, gap)) return last;
    last = token;
  }
  return last;
}

/** A dot behind it ends no sentence: "Cad. 77", "3. OG", "ul. Krucza". */
function isShort(document: Document, token: number): boolean {
  const { scan } = document;
  if (PARTS.has(scan.hash[token]!) || document.is(token, 'unitLabel')) return true;
  if ((scan.shape[token]! & SHAPE.digits) !== 0) return FLOORS.has(scan.hash[token + 1]!);
  const width = scan.end[token]! - scan.start[token]!;
  if (width > 5 || (scan.shape[token] === SHAPE.upper && width > 1)) return false;
  return width === 1 || document.is(token, 'streetBefore') || document.is(token, 'streetAfter');
}

function isNextLabel(document: Document, token: number, gap: number): boolean {
  return gap > GAP.space && document.is(token, 'stopLabel') && !PARTS.has(document.scan.hash[token]!);
}

/** The token before the words of the next label: behind the last comma or full stop, else the label alone. */
function beforeLabel(document: Document, first: number, label: number): number {
  for (let token = label; token > Math.max(first, label - 3); token -= 1)
    if (document.gap(token - 1) >= GAP.dotSpace) return token - 1;
  return Math.max(first, label - 1);
}

/** "Adresse: siehe oben" */
const REFERS =
  /^(?:siehe|wie|unverändert|unbekannt|see|as|same|unknown|none|voir|idem|inconnue?|ver|véase|igual|mism[ao]|desconocid[ao]|vide|acima|mesm[ao]|vedi|come|stess[ao]|sconosciut[ao]|zie|zelfde|onbekend|patrz|jak|nieznany|se|okänd|bkz|yukarıda|aynı|см|тот|неизвестен)(?!\p{L})/iu;

/** A figure, two capitals, a street, a town or a word that no dictionary has; in scripts without capitals, and in other languages, any word. */
function isPlace(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  if (REFERS.test(text.slice(scan.start[first]!, scan.end[first]! + 1))) return false;
  if (!document.english) return true;
  let capitals = 0;
  for (let token = first; token <= last; token += 1) {
    const shape = scan.shape[token]!;
    const value = scan.value[token]!;
    if ((shape & (SHAPE.caseless | SHAPE.unspaced | SHAPE.digits | SHAPE.alnum)) !== 0) return true;
    if ((shape & CAPITAL) === 0) continue;
    capitals += 1;
    if (capitals > 1 || (value & (W.english | W.word | W.function | W.medical)) === 0) return true;
    if ((value & W.city) !== 0 && !LINKING.test(document.word(token))) return true;
  }
  return false;
}
