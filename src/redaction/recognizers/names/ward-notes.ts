import type { Odds } from '../../context/model.ts';
import { HANDOVERS, NOBODY, SEATS, STATES, VITALS, YEARS } from '../../cues/ward-notes.ts';
import { type Document, GAP } from '../../document.ts';
import { isOwnWord, isThing } from '../../everyday-words.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { hasRussianForm } from '../languages/russian-surnames.ts';
import { PARTICLES } from './clause.ts';
import { isMedicalName } from './eponyms.ts';
import { isSurnameForm, isUnknown } from './evidence.ts';
import { isStop } from './grammar.ts';
import { weigh } from './odds.ts';
import { callings, carers, kin, weekdays } from './people.ts';

/** Last names alone in notes about several patients: "Krüger – RR 165/95", "Bed 4 Pugh: home today", "Übergabe: Koch nüchtern". */
const ID = 'name-ward';
const EFFORT = 0.5;
const WINDOW = 40;
const MOST_PARTICLES = 3;
const MOST_WORDS = 3;
/** Log odds from which a word of no list is a name here. */
const FLOOR = -2.5;
const odds: Odds = { name: 0, town: 0 };
const NEVER = W.medical | W.country | W.region | W.function;
const WORDS = W.english | W.word | W.dictionary;
/** Sure enough to be somebody's where it is a region or a small word, too. */
const LISTED = W.sureLast | W.listedFirst;

const seats = new WordSet(SEATS);
const handovers = new WordSet(HANDOVERS);
const nobody = new WordSet(NOBODY);
const VALUE = `(?:${VITALS})\\.?:? ?<?\\d|\\d{1,3} ?(?:${YEARS})(?![\\p{L}\\d])`;
const STATE = `(?:${Object.values(STATES).join('|')})`;
const MEASURED = new RegExp(`^(?: ?[-/|:] ?|, ?| )(?:${VALUE})`, 'iu');
/** Behind the name at the head of a line, behind a bed, and behind the heading of a handover. */
const SAID = {
  line: new RegExp(`^ ?(?::| -) ?${STATE}`, 'iu'),
  seat: new RegExp(`^(?: ?[:/|(]| -|, ?${STATE}| ${STATE}|\\s*(?:\\n|$))`, 'iu'),
  handover: new RegExp(`^[:,]? ${STATE}`, 'iu'),
} as const;
type Place = keyof typeof SAID;
const MARKS = new Set([0x2a, 0x2d, 0x2e, 0x29, 0x2022]);
const BULLET = /(?:^|\n)[ \t]*(?:[-–—•*]|\d{1,2}[.)])?[ \t]*$/;

export function findPatients(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & (SHAPE.title | SHAPE.mixed)) === 0) continue;
    const first = withParticles(document, token);
    const place = placeOf(document, first);
    if (place === undefined) continue;
    const last = lastOf(document, token, first < token);
    if (last < token) continue;
    document.spend(EFFORT);
    const after = text.slice(scan.end[last]!, scan.end[last]! + WINDOW);
    const measured =
      MEASURED.test(after) && !(place === 'line' && after.startsWith(' ') && /\d/.test(after[1]!));
    if (!measured && !SAID[place].test(after)) continue;
    if (first < token || isPatient(document, token, last, measured)) document.take(first, last, 'NAME', ID);
  }
}

/** Where a name that begins here stands, if it is a place of patients. */
function placeOf(document: Document, first: number): Place | undefined {
  const { scan, text } = document;
  if (first === 0) return 'line';
  const gap = document.gap(first - 1);
  if (gap === GAP.line) return 'line';
  if (gap === GAP.colon && handovers.has(scan.hash[first - 1]!)) return 'handover';
  if (gap <= GAP.dotSpace && isSeat(document, first - 1)) return 'seat';
  if (gap !== GAP.other && gap !== GAP.dotSpace && gap !== GAP.space) return undefined;
  // "- Krüger: …", "2. Krüger – …"
  const start = scan.start[first]!;
  return MARKS.has(text.charCodeAt(start - 2)) && BULLET.test(text.slice(Math.max(0, start - 8), start))
    ? 'line'
    : undefined;
}

/** "Bett 4", "Zi. 12", "K12", "Rm #7b". */
function isSeat({ scan, text }: Document, number: number): boolean {
  const shape = scan.shape[number]!;
  if ((shape & (SHAPE.digits | SHAPE.alnum)) === 0 || scan.end[number]! - scan.start[number]! > 4)
    return false;
  if (number > 0 && seats.has(scan.hash[number - 1]!) && scan.start[number]! - scan.end[number - 1]! <= 2)
    return true;
  return (
    (shape & SHAPE.alnum) !== 0 && /^[KZBC]\d{1,3}$/.test(text.slice(scan.start[number]!, scan.end[number]!))
  );
}

/** "van den Heuvel", "de la Hoz", "'t Hart", "D'Amico": from the first particle. */
function withParticles(document: Document, token: number): number {
  const { scan } = document;
  let first = token;
  while (first > 0 && token - first < MOST_PARTICLES && scan.taken[first - 1] === 0) {
    const before = first - 1;
    const gap = document.gap(before);
    const elided = gap === GAP.apostrophe && scan.end[before]! - scan.start[before]! <= 4;
    const small = PARTICLES.has(scan.hash[before]!) || document.word(before) === 't';
    if (!elided && (gap !== GAP.space || !small)) break;
    first = before;
  }
  return first;
}

/** Last of up to three capitals; `token - 1` where one of them is nobody's. Behind a particle any word is a name. */
function lastOf(document: Document, token: number, behindParticle: boolean): number {
  const { scan } = document;
  let last = token;
  for (let count = 1; count < MOST_WORDS; count += 1) {
    const gap = document.gap(last);
    const next = last + 1;
    if (next >= scan.count || scan.taken[next] === 1 || (scan.shape[next]! & CAPITAL) === 0) break;
    // "El-Sayed", but "Krüger - RR 140/85"
    const tight = (gap === GAP.hyphen || gap === GAP.apostrophe) && scan.start[next]! - scan.end[last]! === 1;
    const joined = tight || PARTICLES.has(scan.hash[last]!);
    if (!joined && (gap !== GAP.space || (scan.shape[next]! & SHAPE.title) === 0)) break;
    last = next;
  }
  if (PARTICLES.has(scan.hash[last]!)) return token - 1;
  for (let at = token; at <= last; at += 1)
    if (behindParticle ? (scan.value[at]! & W.medical) !== 0 : !mayBeName(document, at)) return token - 1;
  return last;
}

function mayBeName(document: Document, token: number): boolean {
  const { scan } = document;
  const hash = scan.hash[token]!;
  const value = scan.value[token]!;
  if (PARTICLES.has(hash)) return true;
  if ((value & W.medical) !== 0 || ((value & NEVER) !== 0 && (value & LISTED) === 0)) return false;
  if (isMedicalName(hash) && (value & W.sureLast) === 0) return false;
  if (nobody.has(hash) || weekdays.has(hash) || handovers.has(hash)) return false;
  if (kin.has(hash) || carers.has(hash) || callings.has(hash)) return false;
  if (isThing(document.language, hash) || isOwnWord(document.language, hash)) return false;
  return !isStop(document, token) && !document.is(token, 'month') && !document.is(token, 'title');
}

/** By what the lists say of one of its words: a last name, one that is no word, or a word of none. */
function isPatient(document: Document, first: number, last: number, measured: boolean): boolean {
  const { scan } = document;
  for (let token = first; token <= last; token += 1) {
    const value = scan.value[token]!;
    if ((value & W.last) !== 0 && (measured || (value & WORDS) === 0 || (value & W.sureLast) !== 0))
      return true;
    // "De Luca"
    if ((value & W.first) !== 0 && (token > first || (value & (WORDS | W.function)) === 0)) return true;
    if ((value & WORDS) !== 0 || PARTICLES.has(scan.hash[token]!)) continue;
    if (isSurnameForm(document, token) || hasRussianForm(document.word(token))) return true;
    if (scan.end[token]! - scan.start[token]! < 3 || !isUnknown(document, token)) continue;
    weigh(document, token, odds);
    // A town that is in no other list is somebody here, too.
    if (odds.name > FLOOR || odds.town > FLOOR) return true;
  }
  return false;
}
