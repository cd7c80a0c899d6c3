import { hashWord } from '../../characters.ts';
import {
  ANY_QUARTER,
  FIRST_ADJECTIVE,
  FIRST_PARTS,
  INNER,
  LAND_HEADS,
  LAND_TAILS,
  LAST_PARTS,
  NO_SECOND,
  SHORTENED,
  SMALL_FIRST,
  SMALL_HEADS,
} from '../../cues/town-parts.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet, wordSets } from '../../word-set.ts';
import { isMedicalName } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { isSmallThing } from '../names/small-names.ts';

const NEVER = W.medical | W.country;
const WORDS = W.english | W.function | W.word;
const FIRST = wordSets(FIRST_PARTS);
const LAST = wordSets(LAST_PARTS);
const TAILS = wordSets(LAND_TAILS);
const SMALL = wordSets(SMALL_HEADS);
const NOT_SECOND = new WordSet(NO_SECOND);
const SMALL_OPENS = new WordSet(SMALL_FIRST);
const HEADS = Object.fromEntries(
  Object.entries(LAND_HEADS).map(([language, heads]) => [
    language,
    new RegExp(`(?:^|[^\\p{L}])(?:${heads})[ '’]?$`, language === 'en' || language === 'de' ? 'u' : 'iu'),
  ]),
);
/** The last words before the name behind a head, so that the head is read only where it may stand. */
const MAY_HEAD = new WordSet(
  `of county co insel halbinsel hallig landkreis kreis stadtteil ortsteil eiland schiereiland gehucht buurtschap
  isla valle comarca parroquia concejo pedanía aldea barriada urbanización ejido ranchería fraccionamiento fracc
  habitacional infonavit de del la las los el ilha vale povoado bairro morro favela comunidade assentamento setor jd
  conjunto conj do da dos das ile île val vallée hameau quartier lotissement cité d l des du isola rione frazione borgo
  contrada borgata località quartiere fraz loc di della dell dei delle wyspa wyspę wyspy wyspie półwysep półwyspie dolina
  doliny dolinie osiedle osiedlu os dzielnica dzielnicy sołectwo остров острова острове мкр микрорайон микрорайоне
  урочище снт днп кп пгт рп pulau lembah gili dusun perumahan perum komplek kompleks banjar nagari distrik mess asrama`,
);
const NO_VILLAGE = new WordSet(
  'terpencil sebelah tetangga adat wisata siaga binaan halaman lain kecil besar saya kami kita ini itu yang asal',
);
const LONGEST_SMALL = 5;
/** Reading what stands before a name. */
const EFFORT = 2;

function isTitle({ scan }: Document, token: number): boolean {
  return token < scan.count && scan.taken[token] === 0 && scan.shape[token] === SHAPE.title;
}

/** Neither a drug nor a disease nor a country nor a small word. */
function mayName(document: Document, token: number): boolean {
  const { scan } = document;
  if (!isTitle(document, token) || (scan.value[token]! & (NEVER | W.function)) !== 0) return false;
  return !isMedicalName(scan.hash[token]!) && !isMedicalForm(document.word(token));
}

/** Last token of a name of two words that are towns by their first or last word ("Kings Heath", "Новый Уренгой"); -1. */
export function pairEnd(document: Document, token: number): number {
  const { scan, language } = document;
  const next = token + 1;
  if (!isTitle(document, next) || document.gap(token) !== GAP.space || NOT_SECOND.has(scan.hash[next]!))
    return -1;
  const hash = scan.hash[token]!;
  const opens =
    FIRST[language]?.has(hash) === true || (FIRST_ADJECTIVE[language]?.test(document.word(token)) ?? false);
  const closes = LAST[language]?.has(scan.hash[next]!) === true;
  if (!opens && !closes) return -1;
  if (closes)
    return (scan.value[token]! & (NEVER | W.function | W.sureFirst)) === 0 && mayName(document, token)
      ? next
      : -1;
  const value = scan.value[next]!;
  if ((value & (W.english | W.sureFirst)) !== 0 && language === 'en') return -1;
  if (language === 'de' && (value & W.word) !== 0) return -1;
  return mayName(document, next) ? next : -1;
}

/** The end of a town with what belongs to it behind: "Fara in Sabina", "Dąbrowa Górn." */
export function grownEnd(document: Document, last: number): number {
  const { scan, text, language } = document;
  const end = scan.end[last]!;
  if (language === 'pl' && SHORTENED.test(text.slice(end, end + 14))) return last + 1;
  if (
    LAST[language] !== undefined &&
    language !== 'en' &&
    document.gap(last) === GAP.space &&
    isTitle(document, last + 1)
  )
    if (LAST[language].has(scan.hash[last + 1]!)) return last + 1;
  const form = INNER[language];
  if (form === undefined || text.charCodeAt(end) === 44) return last;
  for (let next = last + 2; next <= last + 3 && next < scan.count; next += 1) {
    if (scan.start[next]! - end > 12) break;
    if (!mayName(document, next) || document.is(next, 'month') || document.is(next, 'hospital')) continue;
    if (language === 'de' && (scan.value[next]! & W.word) !== 0) break;
    document.spend(EFFORT / 4);
    return form.test(text.slice(end, scan.start[next]!)) ? next : last;
  }
  return last;
}

/** Islands, valleys, counties, quarters; and villages and towns of several words in small letters. */
export function findTownParts(document: Document): void {
  const { scan, language } = document;
  const heads = HEADS[language];
  if (heads === undefined && TAILS[language] === undefined) return;
  for (const token of scan.capitals) {
    if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.title || token + 1 > scan.count) continue;
    if (language === 'de' && readQuarter(document, token)) continue;
    if (TAILS[language] !== undefined && readTail(document, token, TAILS[language])) continue;
    if (heads !== undefined && token > 0 && MAY_HEAD.has(scan.hash[token - 1]!))
      readHead(document, token, heads);
  }
  const small = SMALL[language];
  if (small !== undefined) for (const token of scan.doubtful) readSmall(document, token, small);
}

/** "im Kreuzviertel". */
function readQuarter(document: Document, token: number): boolean {
  const word = document.word(token);
  if (!/(?:viertel|kiez|vorstadt)$/u.test(word) || word.length < 8 || ANY_QUARTER.test(word)) return false;
  if (token === 0 || !/^(?:im|ins|der|die|dem|das)$/iu.test(document.word(token - 1))) return false;
  document.take(token, token, 'PLACE', 'town-part');
  return true;
}

/** "Pickens County", "Uzungöl yaylasında". */
function readTail(document: Document, token: number, tails: WordSet): boolean {
  const { scan } = document;
  if (document.gap(token) !== GAP.space && document.gap(token) !== GAP.apostrophe) return false;
  const last =
    document.gap(token) === GAP.space && isTitle(document, token + 1) && !tails.has(scan.hash[token + 1]!)
      ? token + 1
      : token;
  if (last + 1 >= scan.count || !tails.has(scan.hash[last + 1]!) || document.gap(last) !== GAP.space)
    return false;
  const english = document.language === 'en';
  if (english && (scan.shape[last + 1]! & CAPITAL) === 0) return false;
  for (let at = token; at <= last; at += 1) if (!mayName(document, at)) return false;
  const value = scan.value[token]!;
  if ((value & W.region) !== 0 && (value & W.city) === 0 && !english) return false;
  if (english && token === last && (value & (W.english | W.city)) === W.english) return false;
  if (document.is(token, 'month')) return false;
  document.take(token, english ? last + 1 : last, 'PLACE', 'town-part');
  return true;
}

/** "Isle of Mull", "Insel Föhr", "остров Ольхон". */
function readHead(document: Document, token: number, heads: RegExp): void {
  const { scan, text, language } = document;
  const value = scan.value[token]!;
  const down = document.word(token) === 'Down';
  if ((!mayName(document, token) && !down) || (value & W.region) !== 0 || document.is(token, 'hospital'))
    return;
  if (
    language === 'en' &&
    !down &&
    (value & (W.english | W.city)) === W.english &&
    document.word(token - 1) !== 'of'
  )
    return;
  if (language === 'de' && (value & (W.word | W.english)) !== 0 && (value & W.city) === 0) return;
  document.spend(EFFORT);
  const start = scan.start[token]!;
  const from = Math.max(0, start - 30);
  const match = heads.exec(text.slice(from, start));
  if (match === null) return;
  let last = token;
  while (last < token + 2 && document.gap(last) === GAP.space && mayName(document, last + 1)) last += 1;
  if (language === 'de') last = token;
  last = grownEnd(document, last);
  // The head belongs to the name where it is a capital: "Isle of Mull", "Unidad Infonavit Las Brisas".
  const head = text.slice(from + match.index, start).replace(/^[^\p{L}]+/u, '');
  const whole =
    language !== 'de' && /^\p{Lu}/u.test(head) && text.slice(0, start).trimEnd() !== head.trimEnd();
  // "la pedanía de Los Marines"
  const article = language === 'es' && /(?:Las?|Los|El) $/u.test(head) ? token - 1 : token;
  const first = whole ? document.tokenAt(start - head.length) : article;
  if (scan.taken[first] !== 0) return;
  document.take(first, last, 'PLACE', 'town-part');
}

/** "desa plosokerep", "деревня замошье"; "васильевского острова". */
function readSmall(document: Document, token: number, heads: WordSet): void {
  const { scan, language } = document;
  if (scan.shape[token] !== SHAPE.lower || scan.taken[token] !== 0 || token === 0) return;
  const value = scan.value[token]! & 0xffff;
  if ((value & (WORDS | NEVER)) !== 0 || scan.end[token]! - scan.start[token]! < 4) return;
  if (heads.has(scan.hash[token - 1]!) && scan.taken[token - 1] === 0) {
    const gap = document.gap(token - 1);
    if (gap !== GAP.space && gap !== GAP.dotSpace) return;
    // Russian and Polish words have too many forms for a list to hold them all.
    const inflected = language === 'pl' || language === 'ru';
    if (isMedicalForm(document.word(token)) || (inflected && (value & W.city) === 0)) return;
    if (NO_VILLAGE.has(scan.hash[token]!) || isSmallThing(document, token)) return;
    document.take(token, token, 'PLACE', 'town-part');
  } else if (
    language === 'ru' &&
    /ск(?:ого|ом|ий)$/u.test(document.word(token)) &&
    /^остров/u.test(document.word(token + 1))
  )
    document.take(token, token + 1, 'PLACE', 'town-part');
}

/** The end of a town of several words in small letters behind a phrase of living: "grand junction", "la granja"; -1. */
export function smallEnd(document: Document, token: number): number {
  const { scan } = document;
  if (scan.shape[token] !== SHAPE.lower || scan.taken[token] !== 0) return -1;
  const opens = SMALL_OPENS.has(scan.hash[token]!);
  if (!opens && (scan.value[token]! & (W.function | NEVER)) !== 0) return -1;
  let joined = document.word(token);
  let found = -1;
  for (let next = token + 1; next < Math.min(scan.count, token + LONGEST_SMALL); next += 1) {
    const gap = document.gap(next - 1);
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe) break;
    if (scan.taken[next] !== 0 || scan.shape[next] !== SHAPE.lower) break;
    joined += document.word(next);
    if (scan.end[next]! - scan.start[next]! < 4 || (scan.value[next]! & (W.function | NEVER)) !== 0) continue;
    if ((scan.lookUp(hashWord(joined)) & W.city) !== 0) found = next;
  }
  return found;
}
