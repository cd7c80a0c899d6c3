import { hashWord } from '../../characters.ts';
import { isLargePlace } from '../../cues/large.ts';
import { type CueHit, type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isEponym } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { isDoubtfulEvent, isLabelBehind, isMarked } from './label-marks.ts';
import { behindName } from './signed-towns.ts';

const PREPOSITIONS = new WordSet(
  'pra pro pras pros in from near around at to outside visiting visit en de a à em aus bei nach da di w we z v ve u iz din i på fra från te uit dans vers do в из у з от до под возле около близ bij vid hos bort nära pod koło obok spod nahe höhe cerca près chez presso vicino outside past behind entre между',
);
const TOWN = new Ending(
  /(?:ville|town|burgh?|chester|shire|ford|stad|mouth|bury|port|view|furt|ham|borough|field|fort|side|berg|stead|haven|worth|dorf|heim|hausen|wald|ów|owo|owice|sk|grad|gorod|ovo|evo|kylä|saari|by|köping|ton|land)$/u,
);
const DIRECTION =
  /^(?:North|South|East|West|New|Lake|Port|Fort|Saint|St|San|Santa|Los|Las|El|Mount|Upper|Lower|Great|São|Villa|Puerto|Ciudad|Bad|Sankt)$/;
const DIRECTIONS = new WordSet(
  'North South East West New Lake Port Fort Saint St San Santa Los Las El Mount Upper Lower Great São Villa Puerto Ciudad Bad Sankt',
);
/** Small words inside the name of a place. */
const INSIDE = new WordSet('and the of en y');
const STATE =
  /^(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|DC|UK|USA|ON|BC|AB|QC|NSW|VIC|QLD)$/;
const LONGEST = 5;
const OF_THE = new Ending(/['’]s-$/);

/** Cities and what is smaller than a state, where a phrase, a label or a state beside them says so. */
export function findPlaces(document: Document): void {
  for (const hit of document.hits('placeLabel')) labelled(document, hit);
  for (const hit of document.hits('placeIntro')) introduced(document, hit);
  const { scan } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & CAPITAL) === 0) continue;
    const value = scan.value[token]!;
    const start = scan.start[token]!;
    // "'s-Hertogenbosch"
    if ((value & W.city) !== 0 && OF_THE.test(document.text.slice(Math.max(0, start - 3), start))) {
      document.cover(start - 3, scan.end[token]!, 'PLACE', 'place-city');
      continue;
    }
    const town = opensTown(document, token) ? townEnd(document, token) : -1;
    if (town >= 0 && !isLarge(document, token, town)) {
      document.take(token, withState(document, town), 'PLACE', 'place-words');
      continue;
    }
    if (
      (value & (W.city | W.region | W.country)) === 0 &&
      !DIRECTIONS.has(scan.hash[token]!) &&
      (closed(document, token) || !TOWN.test(document.word(token)))
    )
      continue;
    bare(document, token);
  }
}

function isLarge({ scan, text, language }: Document, first: number, last: number): boolean {
  return isLargePlace(text.slice(scan.start[first]!, scan.end[last]!), language);
}

/** Nothing behind the word makes it a town: neither a state after a comma nor a further word of its name. */
function closed(document: Document, token: number): boolean {
  const gap = document.gap(token);
  if (gap === GAP.comma) return false;
  if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe && gap !== GAP.dotSpace) return true;
  const next = token + 1;
  if ((document.scan.shape[next]! & (CAPITAL | SHAPE.caseless)) !== 0) return false;
  return !document.is(next, 'particle') && !INSIDE.has(document.scan.hash[next]!);
}

function runEnd(document: Document, first: number): number {
  const { scan } = document;
  let last = first - 1;
  for (let token = first; token < scan.count && token - first < LONGEST; token += 1) {
    if (scan.taken[token] === 1 || document.is(token, 'stopLabel')) break;
    const gap = token === first ? GAP.space : document.gap(token - 1);
    if (
      gap !== GAP.space &&
      gap !== GAP.hyphen &&
      gap !== GAP.apostrophe &&
      !(gap === GAP.dotSpace && scan.end[token - 1]! - scan.start[token - 1]! <= 3)
    )
      break;
    if ((scan.shape[token]! & (CAPITAL | SHAPE.caseless)) !== 0) {
      const small = (scan.value[token]! & W.function) !== 0 && (scan.value[token]! & W.city) === 0;
      if (token > first && (small || isLabelBehind(document, first, token))) break;
      last = token;
    } else if (!document.is(token, 'particle') && !INSIDE.has(scan.hash[token]!)) break;
  }
  return last;
}

/** "Localidad: Madrid", "City: …", "Lieu de naissance : …". */
function labelled(document: Document, hit: CueHit): void {
  const { scan } = document;
  const first = hit.last + 1;
  if (first >= scan.count || scan.taken[first] === 1) return;
  let last = runEnd(document, first);
  if (!isMarked(document, hit) || isDoubtfulEvent(document, hit, first, last)) return;
  while (last >= first && last + 1 < scan.count && scan.taken[last + 1] === 0 && goesOn(document, last)) {
    const more = runEnd(document, last + 1);
    if (more <= last) break;
    last = more;
  }
  if (last >= first) document.take(first, last, 'PLACE', 'place-label');
}

/** ", Cádiz", " (Cádiz)", ". Nvo León": the province in the same field. */
function goesOn(document: Document, last: number): boolean {
  const { scan, text } = document;
  const between = text.slice(scan.end[last]!, scan.start[last + 1]!);
  if (!/^(?:, ?| ?\(| ?\/ ?|\. ?)$/.test(between) || document.is(last + 1, 'stopLabel')) return false;
  const value = scan.value[last + 1]!;
  if ((value & (W.city | W.region | W.country)) !== 0) return true;
  return !between.startsWith('.') && (value & (W.english | W.function)) === 0;
}

/** "I live in …", "originaria de …": here a country is told as well. */
function introduced(document: Document, hit: CueHit): void {
  const { scan } = document;
  const first = hit.last + 1;
  if (first >= scan.count || scan.taken[first] === 1) return;
  const gap = document.gap(hit.last);
  if (gap !== GAP.space && gap !== GAP.spaces) return;
  const value = scan.value[first]!;
  const vague = hit.english && hit.first === hit.last;
  const place =
    (value & (W.city | W.country | W.region)) !== 0 && (value & (W.english | W.function | W.medical)) === 0;
  if ((scan.shape[first]! & CAPITAL) === 0) {
    // "vivo en españa": a country in small letters says as little as a state.
    const known = (value & (W.bigCity | W.country | W.english | W.word | W.function)) === W.bigCity;
    if ((scan.shape[first]! & SHAPE.lower) !== 0 && known && !vague)
      document.take(first, first, 'PLACE', 'place-intro');
    return;
  }
  const last = runEnd(document, first);
  if (last < first || isEponym(document, first, last) || document.is(first, 'month')) return;
  // What is as large as a state says too little to be anybody's.
  if (first === last && (value & (W.region | W.city)) === W.region) return;
  if (isLarge(document, first, last)) return;
  const ordinary =
    (value & (W.english | W.function | W.medical)) !== 0 && !DIRECTION.test(document.word(first));
  if (vague ? !place && !placed(document, first, last) : ordinary && !placed(document, first, last)) return;
  if (scan.shape[first] === SHAPE.upper && !place && scan.end[first]! - scan.start[first]! < 5) return;
  document.take(first, withState(document, last), 'PLACE', 'place-intro');
}

/** Whether the run holds a word that is a place by the lexicon or by its ending. */
function placed(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  for (let token = first; token <= last; token += 1) {
    const value = scan.value[token]!;
    if ((value & (W.city | W.country | W.region)) !== 0 && (value & (W.function | W.medical)) === 0)
      return true;
    if (token > first && TOWN.test(document.word(token)) && (value & W.english) === 0) return true;
    if (/^(?:County|Township|Parish|Borough)$/.test(document.word(token))) return true;
  }
  return TOWN.test(document.word(first)) && (scan.value[first]! & (W.english | W.word)) === 0;
}

/** ", TX", ", Ontario", ", Spain". */
function withState(document: Document, last: number): number {
  const { scan } = document;
  const next = last + 1;
  if (next >= scan.count || scan.taken[next] === 1 || document.gap(last) !== GAP.comma) return last;
  if (STATE.test(document.word(next))) return next;
  const value = scan.value[next]!;
  const region = (value & (W.region | W.country | W.city)) !== 0 && (scan.shape[next]! & CAPITAL) !== 0;
  return region && (value & (W.english | W.function)) === 0 ? Math.max(next, runEnd(document, next)) : last;
}

/** A town or country right behind an address: "09200 Miranda de Ebro. Burgos. (España)"; "RFC:" is the next label. */
function chained(document: Document, token: number, last: number): boolean {
  const { scan, text } = document;
  if (!document.placeEnds.has(token - 1) || document.gap(last) === GAP.colon) return false;
  const between = text.slice(scan.end[token - 1]!, scan.start[token]!);
  if (/\n\s*\n/.test(between)) return false;
  if (!/^[ºª]?\s?[.,]?\s?[(-]?\s?\(?$/.test(between)) return false;
  // Behind a full stop, what goes on as a sentence is no town.
  if (
    between.startsWith('.') &&
    !/^\s*(?:[.,)(\n-]|$|E-?mail|Correo|Tel)/i.test(text.slice(scan.end[last]!, scan.end[last]! + 9))
  )
    return false;
  const value = scan.value[token]!;
  if ((value & (W.city | W.region | W.country)) === 0 || (value & (W.english | W.function | W.medical)) !== 0)
    return false;
  document.take(token, last, 'PLACE', 'place-chain');
  return true;
}

/** "en Lugo": behind "in", a town that is a last name as well is the town. */
function isLocative(document: Document, token: number, value: number): boolean {
  return (
    token > 0 &&
    (value & (W.sureFirst | W.word)) === 0 &&
    /^(?:in|en|em|te|w|we)$/.test(document.word(token - 1))
  );
}

/** "Castelló de la Plana", "Nogent sur Marne": words that only places are joined by. */
function isJoinedPlace(document: Document, first: number, last: number): boolean {
  if (
    last < first + 2 ||
    !/^(?:in|en|em|à|w|en)$/.test(document.word(first - 1)) ||
    document.is(first, 'hospital')
  )
    return false;
  const { scan, text } = document;
  for (let token = first; token <= last; token += 1)
    if (
      (scan.shape[token]! & CAPITAL) !== 0 &&
      ((scan.value[token]! & (W.english | W.function)) !== 0 || isMedicalForm(document.word(token)))
    )
      return false;
  return / (?:de la|de los|de las|del|sur|sous|lès|les|upon|an der|am|aan den|aan de|nad|di|do|da|dos) /.test(
    text.slice(scan.start[first]!, scan.end[last]!),
  );
}

/** Behind a preposition, a comma or the beginning of a line. */
function opensTown(document: Document, token: number): boolean {
  if (token === 0) return false;
  const gap = document.gap(token - 1);
  return (
    gap === GAP.line ||
    gap === GAP.comma ||
    (gap === GAP.space && PREPOSITIONS.has(document.scan.hash[token - 1]!))
  );
}

/** Last token of a town of two to five words that begins here ("Castelló de la Plana"); -1 when there is none. */
function townEnd(document: Document, token: number): number {
  const { scan } = document;
  // "pH on": both ends of it carry the capital.
  if (scan.shape[token] === SHAPE.mixed) return -1;
  let joined = document.word(token);
  let found = -1;
  for (let next = token + 1; next < Math.min(scan.count, token + LONGEST); next += 1) {
    const gap = document.gap(next - 1);
    if (scan.taken[next] === 1 || (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe)) break;
    joined += document.word(next);
    if ((scan.shape[next]! & CAPITAL) !== 0 && (scan.lookUp(hashWord(joined)) & W.city) !== 0) found = next;
  }
  // "Country Club" in a line of its own: everyday words are a town only behind a preposition.
  const placed =
    (document.gap(token - 1) === GAP.space && scan.shape[token] !== SHAPE.upper) ||
    (found > 0 && document.gap(found) === GAP.comma && STATE.test(document.word(found + 1)));
  for (let next = token; next <= found && !placed; next += 1)
    if ((scan.value[next]! & (W.english | W.function)) === 0) return found;
  return placed ? found : -1;
}

const HINGLISH = /^ (?:mein|me|main|se|ka|ki|ke|wale|wali)(?![\p{L}])/u;

/** A city without a phrase: behind a preposition, or before a state ("Austin, TX"). */
function bare(document: Document, token: number): void {
  const { scan } = document;
  const last = runEnd(document, token);
  if (last < token) return;
  if (isLarge(document, token, last)) return;
  const value = scan.value[token]!;
  const stated =
    document.gap(last) === GAP.comma && last + 1 < scan.count && STATE.test(document.word(last + 1));
  const county = last > token && /^County$/.test(document.word(last));
  const behind =
    (document.language === 'hi' || document.country === 'IN') &&
    HINGLISH.test(document.text.slice(scan.end[last]!, scan.end[last]! + 7));
  const before =
    behind || (token > 0 && document.gap(token - 1) === GAP.space && PREPOSITIONS.has(scan.hash[token - 1]!));
  if (!stated && !county && !before && !document.placeEnds.has(token - 1) && scan.taken[token - 1] !== 1)
    return;
  if (isEponym(document, token, last)) return;
  if (behindName(document, token, last, value)) {
    document.take(token, last, 'PLACE', 'place-city');
    return;
  }
  if (chained(document, token, last)) return;
  const clear = (value & (W.english | W.function | W.medical | W.country)) === 0;
  const known =
    (value & W.city) !== 0 &&
    clear &&
    ((value & (W.first | W.last | W.word)) === 0 ||
      (value & W.bigCity) !== 0 ||
      // "the pharmacy in Aberdare": a town that is a last name as well.
      (document.english && token > 0 && /^in$/i.test(document.word(token - 1))) ||
      isLocative(document, token, value) ||
      (before && scan.taken[token - 2] === 1));
  if (stated || county) document.take(token, withState(document, last), 'PLACE', 'place-state');
  else if (
    before &&
    (known ||
      isJoinedPlace(document, token, last) ||
      (placed(document, token, last) && last > token && DIRECTION.test(document.word(token))))
  )
    document.take(token, withState(document, last), 'PLACE', 'place-city');
}
