import { THEY_DO } from '../../cues/people.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { PARTICLES } from './clause.ts';
import { isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { carers } from './people.ts';

/** "… in Rheine, Overbeck, will": between commas and before a small letter, or before what such people do. */
const CLOSES = new RegExp(`^(?:, \\p{Ll}|,? (?:${THEY_DO})(?![\\p{L}\\p{M}]))`, 'iu');
const COMMA_BEHIND = /^, \p{Ll}/u;
const SMALL_BEHIND = /^ \p{Ll}/u;
/** How far before the comma the profession stands: "Min läkare på vårdcentralen i Skövde". */
const REACH = 6;
const WINDOW = 32;
const EFFORT = 0.3;
const ORDINARY = W.word | W.english | W.dictionary;
const NEVER = W.function | W.medical | W.country | W.region | W.bigCity;

/** "Min öronläkare i Skövde, Wahlgren, säger": a last name between commas behind a profession and its town. */
export function findAppositions(document: Document): void {
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
    if (!closed || !CLOSES.test(after) || !hasRole(document, token - 1)) continue;
    document.take(token, last, 'NAME', 'name-apposition');
  }
}

/** A last name, or a word of no list; a town is one only where it is a last name as well. */
function mayBeLastName(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if ((value & NEVER) !== 0 || document.is(token, 'month') || document.is(token, 'title')) return false;
  if (isMedicalName(scan.hash[token]!)) return false;
  if ((value & W.last) !== 0) return true;
  if ((value & (ORDINARY | W.city)) !== 0) return (value & W.first) !== 0 && (value & W.city) === 0;
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
