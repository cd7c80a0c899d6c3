import { THEY_DO } from '../../cues/people.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { PARTICLES } from './clause.ts';
import { isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { beginsSentence } from './lone-names.ts';
import { isPronoun } from './mentions.ts';
import { callings, carers, family, kin } from './people.ts';
import { isWordToo } from './words-too.ts';

/** "… in Rheine, Overbeck, will": between commas and before a small letter, or before what such people do. */
const CLOSES = new RegExp(`^(?:, \\p{Ll}|,? (?:${THEY_DO})(?![\\p{L}\\p{M}]))`, 'iu');
const DOES = new RegExp(`^,? (?:${THEY_DO})(?![\\p{L}\\p{M}])`, 'iu');
const COMMA_BEHIND = /^, \p{Ll}/u;
const SMALL_BEHIND = /^ \p{Ll}/u;
/** How far before the comma the profession stands: "Min läkare på vårdcentralen i Skövde". */
const REACH = 6;
const WINDOW = 32;
const ID = 'name-apposition';
const EFFORT = 0.3;
const ORDINARY = W.word | W.english | W.dictionary;
const NEVER = W.function | W.medical | W.country | W.region | W.bigCity;

/** Which of one's children: "el pequeño, …", "die Kleine, …", "my eldest, …". */
const CHILD =
  /(?<!\p{L})(?:(?:the|my|our|his|her) (?:youngest|eldest|oldest|middle|little (?:one|boy|girl|man)|(?:middle|younger|older) (?:one|child|son|daughter|boy|girl))|(?:el|la|mi|su|nuestr[oa])(?: hij[oa]| niñ[oa]| niet[oa]| nen[ae])? (?:más )?(?:pequeñ[oa]|mayor|median[oa]|peque|chic[oa]|chiquit[oa]|grande)|(?:le|la|mon|ma|notre)(?: fils| fille)? (?:petite?|grande?|aînée?|cadette?|benjamine?|dernière?|petit dernier|petite dernière)|(?:der|die|mein|meine|unsere?) (?:kleiner?|größer?|große[rn]?|jüngste[rn]?|älteste[rn]?|mittlere[rn]?)|(?:il|la|il mio|la mia|i miei)(?: figli[oa])? (?:piccol[oa]|grande|maggiore|minore|più (?:piccol[oa]|grande))|(?:[oa]|meu|minha)(?: filh[oa]| net[oa])? (?:mais (?:velh[oa]|nov[oa])|caçula|pequen[oa]|menor|maior|do meio)|(?:de|mijn|onze) (?:jongste|oudste|middelste|kleine|grote)|(?:młodsz[ya]|starsz[ya]|najmłodsz[ya]|najstarsz[ya])(?: syn| córka)?|(?:младш(?:ий|ая)|старш(?:ий|ая)|средн(?:ий|яя))(?: сын| дочь| дочка)?|(?:en )?(?:küçüğ|büyüğ)üm(?:üz)?), $/iu;
/** "Min öronläkare i Skövde, Wahlgren, säger": a last name between commas behind a profession and its town. */
export function findAppositions(document: Document): void {
  findIntroduced(document);
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title || token < 2) continue;
    if (document.gap(token - 1) !== GAP.comma) continue;
    if (!mayBeLastName(document, token) && !opensLastName(document, token)) continue;
    document.spend(EFFORT);
    const last = lastOf(document, token);
    const after = text.slice(scan.end[last]!, scan.end[last]! + WINDOW);
    // Without a comma behind, the lists have to know it: "…, Wikipedia sagt".
    const closed =
      COMMA_BEHIND.test(after) || ((scan.value[last]! & W.last) !== 0 && SMALL_BEHIND.test(after));
    if (!closed || !CLOSES.test(after)) continue;
    if (!hasRole(document, token - 1) && !isChild(document, token, after)) continue;
    document.take(token, last, 'NAME', ID);
  }
}

const GERMAN_VERB =
  /^, (?!(?:nicht|jetzt|erst|sonst|mit|seit|dort|statt|zuerst|zuletzt|fast|meist|samt|zumindest|bereit|nett|alt)(?!\p{L}))\p{Ll}+t(?!\p{L})/u;
function isChild({ scan, text, language }: Document, token: number, after: string): boolean {
  const start = scan.start[token]!;
  // Between commas any noun of German may stand.
  if (language === 'de' && !DOES.test(after) && !GERMAN_VERB.test(after)) return false;
  return CHILD.test(text.slice(Math.max(0, start - WINDOW), start));
}

const OUR =
  '(?:our|my|his|her|their|notre|nos|mon|ma|votre|leur|nuestr[oa]|mi|su|unsere?|meine?|ihre?|seine?|(?:il|la) (?:nostr[oa]|mi[oa]|su[oa])|mi[oa]|(?:o |a )?(?:noss[oa]|meu|minha)|onze|ons|mijn|zijn|haar|nasza?|moja|mój|benim|bizim)';
/** "Hervé, notre cadre de santé, a …", "Songül, hemşiremiz, …", "Wati, perawat kami, …". */
const SAID_OF = new RegExp(
  `^, (?:${OUR} (?:[\\p{Ll}’'-]+ ){0,3}[\\p{Ll}’'-]+|\\p{Ll}+(?:m[ıiuü]z|[ıiuü]m)|\\p{Ll}+ (?:kami|saya|kita)),`,
  'iu',
);
/** "Hope is my sister". */
const IS_OUR = new RegExp(
  `^ (?:(?:is|was|es|era|est|était|ist|war|è|é|jest|był|była) ${OUR}|benim|bizim) `,
  'iu',
);
/** Who is called so besides relatives and people who treat. */
const NOUNS_OR_TITLES = /^(?:de|en|)$/;
const MORE = new WordSet(
  'visitor aide warden cadre référente coordinatrice accompagnante nachbarin nachbar vicina vicino vecina vecino voisine voisin vizinha vizinho sąsiadka sąsiad komşumuz tetangga neighbour neighbor friend mate amiga amigo amica amico amie ami freundin freund kollegin kollege',
);

/** A first name at the head of its sentence, behind which stands who that is. */
function findIntroduced(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    const value = scan.value[token]!;
    if (scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title || (value & W.listedFirst) === 0)
      continue;
    if ((value & (W.medical | W.country)) !== 0 || isMedicalName(scan.hash[token]!)) continue;
    if (!beginsSentence(document, token) || isPronoun(scan.hash[token]!)) continue;
    const gap = document.gap(token);
    if (gap !== GAP.comma && gap !== GAP.space) continue;
    document.spend(EFFORT);
    const after = text.slice(scan.end[token]!, scan.end[token]! + 2 * WINDOW);
    const match = gap === GAP.comma ? SAID_OF.exec(after) : IS_OUR.exec(after);
    if (match === null) continue;
    const word = gap === GAP.space || (value & (ORDINARY | W.function)) !== 0 || isWordToo(document, token);
    if (!word || namesRole(document, token + 1, token + ROLE_REACH)) document.take(token, token, 'NAME', ID);
  }
}

const ROLE_REACH = 5;

function namesRole({ scan }: Document, from: number, to: number): boolean {
  for (let token = from; token <= Math.min(to, scan.count - 1); token += 1) {
    const hash = scan.hash[token]!;
    if (carers.has(hash) || callings.has(hash) || kin.has(hash) || family.has(hash) || MORE.has(hash))
      return true;
  }
  return false;
}

/** A last name, or a word of no list; a town is one only where it is a last name as well. */
function mayBeLastName(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if ((value & NEVER) !== 0 || document.is(token, 'month') || document.is(token, 'title')) return false;
  if (isMedicalName(scan.hash[token]!)) return false;
  if ((value & W.last) !== 0) return true;
  // "El neurólogo, Pla, le subió …": where nouns are small, a capital between commas is no word.
  if ((value & (ORDINARY | W.city)) !== 0)
    return (value & W.city) === 0 && ((value & W.first) !== 0 || !NOUNS_OR_TITLES.test(document.language));
  return !isMedicalForm(document.word(token));
}

/** "Le Bihan", "Van Beek". */
function opensLastName(document: Document, token: number): boolean {
  const { scan } = document;
  const next = token + 1;
  if (!PARTICLES.has(scan.hash[token]!) || next >= scan.count || document.gap(token) !== GAP.space)
    return false;
  return scan.shape[next] === SHAPE.title && scan.taken[next] === 0 && mayBeLastName(document, next);
}

function lastOf(document: Document, token: number): number {
  const { scan } = document;
  const next = token + 1;
  if (next >= scan.count || scan.taken[next] === 1 || scan.shape[next] !== SHAPE.title) return token;
  const gap = document.gap(token);
  return (gap === GAP.space || gap === GAP.hyphen) && mayBeLastName(document, next) ? next : token;
}

/** A profession in the same clause, a few words before the comma. */
function hasRole(document: Document, comma: number): boolean {
  const { scan } = document;
  for (let token = comma; token > Math.max(-1, comma - REACH); token -= 1) {
    if (carers.has(scan.hash[token]!)) {
      // "Chirurg" as a heading of a list is nobody's.
      return token === comma || (scan.shape[token + 1]! & CAPITAL) === 0 || document.gap(token) === GAP.space;
    }
    if (token > 0 && document.gap(token - 1) !== GAP.space && document.gap(token - 1) !== GAP.hyphen)
      return false;
  }
  return false;
}
