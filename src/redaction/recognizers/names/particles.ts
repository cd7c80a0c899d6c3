import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isNamed } from './edge-parts.ts';
import { callings } from './people.ts';

/**
 * Last names behind small words: "hira van der wal" in small letters, "Lova van den Heuvel" whose given name no list has.
 * Articles and prepositions are such words too, so that more is wanted behind "de" than behind "van der".
 */
const SMALL = new WordSet(
  'de da do dos das di del della dello dei degli du des la las los le lo van von der den ten ter te het el al ben bin bint ould zu af',
);
/** Of one language these are hardly anything else. */
const SURE = /^(?:der|den|ten|ter|von|ben|bin|bint|ould)$/;
/** "Concetta Lo Presti": the articles of southern Italy stand before last names with a capital. */
export const ITALIAN_ARTICLE =
  /^ (?:Lo|Li|La|Le|Lu|Di|De|Del|Della|Dello|Dei|Degli|Dal|Dalla|Da|Dalle) \p{Lu}\p{Ll}{2,}(?!\p{L})/u;
const MOST = 3;
const SHORTEST = 3;
const NOTHING = W.function | W.medical | W.country | W.region;
/** Where a clause ends, or goes on with what somebody is or has. */
const CLOSES =
  /^(?:$|[\n,;:.!?)"'’]| (?:en|y|e|et|und|is|heeft|moet|kan|wil|was|had|staat|slikt|ma|maar|mi|ha|è|ho|tem|tiene|est|a|hat|ist|nog|niet|no|non|não)(?!\p{L}))/u;

/** How many small words of last names stand right behind the token. */
function smallWords(document: Document, token: number): number {
  const { scan } = document;
  let count = 0;
  for (let next = token + 1; next < scan.count && count < MOST; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.shape[next] !== SHAPE.lower) break;
    if (scan.taken[next] !== 0 || !SMALL.has(scan.hash[next]!)) break;
    count += 1;
  }
  return count;
}

/** Last token of a last name in small letters behind a given name and small words; the token itself when there is none. */
export function behindParticles(document: Document, token: number): number {
  const { scan, text } = document;
  const count = smallWords(document, token);
  if (count === 0) return token;
  const next = token + count + 1;
  if (next >= scan.count || document.gap(next - 1) !== GAP.space) return token;
  if (isNamed(document, next)) return scan.shape[next] === SHAPE.lower ? next : token;
  if (scan.taken[next] !== 0 || scan.shape[next] !== SHAPE.lower) return token;
  if (scan.end[next]! - scan.start[next]! < SHORTEST) return token;
  const value = scan.value[next]!;
  if ((value & NOTHING) !== 0) return token;
  if (SURE.test(document.word(next - 1))) return next;
  if ((value & W.last) === 0) return token;
  const two = count > 1 || document.word(token + 1) === 'van';
  const plain = (value & (W.word | W.english | W.dictionary | W.city)) === 0;
  return two || plain || CLOSES.test(text.slice(scan.end[next]!, scan.end[next]! + 8)) ? next : token;
}

/** First token of the small words that stand right before the token, at most three; the token itself when none do. */
export function particlesBefore(document: Document, token: number): number {
  const { scan } = document;
  let first = token;
  while (
    first > 0 &&
    token - first < MOST &&
    document.gap(first - 1) === GAP.space &&
    scan.taken[first - 1] === 0 &&
    scan.shape[first - 1] === SHAPE.lower &&
    SMALL.has(scan.hash[first - 1]!)
  )
    first -= 1;
  return first;
}

/** "Lova van den Heuvel": a capital that no list has as a word, before a last name that was found with its small words. */
export function givenBefore(document: Document, first: number): number {
  const { scan } = document;
  const before = first - 1;
  if (before < 0 || scan.shape[first] !== SHAPE.lower || !SMALL.has(scan.hash[first]!)) return first;
  if (scan.taken[before] !== 0 || document.gap(before) !== GAP.space) return first;
  if ((scan.shape[before]! & CAPITAL) === 0 || scan.shape[before] === SHAPE.upper) return first;
  const value = scan.value[before]!;
  const given = (value & W.first) !== 0 && (value & W.function) === 0;
  const unknown = (value & (W.word | W.english | W.dictionary | NOTHING)) === 0;
  return given || unknown ? before : first;
}

/** "zuster de Nijs": in Dutch the small words between a title or calling and what was found. */
export function linkedBefore(document: Document, first: number): number {
  if (document.language !== 'nl' || (document.scan.shape[first]! & CAPITAL) === 0) return first;
  const from = particlesBefore(document, first);
  if (from === first || from === 0) return first;
  return callings.has(document.scan.hash[from - 1]!) || document.is(from - 1, 'title') ? from : first;
}
