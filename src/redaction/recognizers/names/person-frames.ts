import type { Odds } from '../../context/model.ts';
import { HINGLISH } from '../../cues/person-frames/hinglish.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { mayBeHinglish } from '../languages/hindi/hinglish.ts';
import { tailFollows } from './eponyms.ts';
import { isPronoun } from './mentions.ts';
import { isRatherThing } from './namesakes.ts';
import { isNickname, NICKNAME } from './nicknames.ts';
import { weigh } from './odds.ts';
import { isRelated, isRelative } from './people.ts';
import { compile, type Frames, framesOf, GIVEN_IN_FRAMES } from './sentence-frames.ts';
import { isTypedSmall } from './small-letters.ts';
import { isSmallThing } from './small-names.ts';
import { isOwnName } from './words-elsewhere.ts';

/**
 * First names that are something else as well ("Rose", "May", "Ella", "Georgia", "Will"), where only a person can stand: what the
 * lists hold against them does not count there.
 */

/** Hindi in Latin letters, inside the English of India as well. */
const TYPED = compile(HINGLISH);
const GIVEN = GIVEN_IN_FRAMES | NICKNAME | wakeBit([TYPED.given]);

const PLACE = W.city | W.country | W.region;
/** "Malaria is common in Kenya and I …" */
const SOMEWHERE =
  /(?<!\p{L})(?:in|from|to|near|at|of|across|visiting|visit|leave|left|around|between|through|en|em|no|na|nach|aus|naar|uit|w|do|à|au|aux|desde|hasta|até|bis|dans) $/iu;
/** "The exam is in May and I …" */
const SOMETIME =
  /(?<!\p{L})(?:in|of|since|from|until|till|by|before|after|early|late|mid|next|last|this|every|each|im|ab|seit|bis|ende|anfang|mitte|en|de|desde|hasta|a|em|até|in|da|dal|fino a|fine|inizio|di|depuis|dès|fin|début|vanaf|sinds|tot|eind|begin|half|w|od|do|na|\d|\.) $/iu;
/** A mark, the end, or a dash. */
const ENDS = /^(?:[,!.?;:)\n]|\s?$|\s[-–—]|\s\n)/u;
/** "Grace: my head hurts" at the beginning of a line. */
const OPENS = /(?:^|\n)$/u;
/** What is sold under a first name, and stands where somebody could ("can I take … with"). */
const SOLD = new WordSet('allegra alli yaz mirena aleve yasmin nivea dove kaiser');
/** Where the word before begins its sentence, and has its capital from there. */
const OPENED = /(?:^|[.!?…:;\n»"] ?)$/u;
const WINDOW = 48;
/** Longest words behind which anything is a name. */
const NAMING = 24;
const EFFORT = 0.5;
const odds: Odds = { name: 0, town: 0 };
/** Log odds of a name that is a word as well, in small letters where a person stands. */
const FLOOR_OF_TYPED = -3;
const SHORTEST = 2;

export function findFramedPeople(document: Document): void {
  const frames = framesOf(document);
  if (frames !== undefined) findIn(document, frames);
  if (mayBeHinglish(document)) findIn(document, TYPED);
}

function findIn(document: Document, frames: Frames): void {
  const { scan } = document;
  for (const token of scan.capitals)
    if (mayBe(document, token, SHAPE.title, frames) && isFramed(document, token, frames))
      document.take(token, token, 'NAME', 'name-person');
    else takeFamily(document, token, frames);
  if ((scan.shape[0]! & SHAPE.lower) === 0 && !frames.small) return;
  for (let token = scan.next(frames.small ? 0 : 1); token < scan.count; token = scan.next(token + 1))
    if (mayBe(document, token, SHAPE.lower, frames) && isSmallFramed(document, token, frames))
      document.take(token, token, 'NAME', 'name-person');
}

function mayBe(document: Document, token: number, shape: number, frames: Frames): boolean {
  const { scan } = document;
  if (scan.taken[token] === 1 || scan.shape[token] !== shape) return false;
  const [value, hash] = [scan.value[token]!, scan.hash[token]!];
  // Where the lists hold cases, only the nominative says that it is frequent.
  const cases = frames.inside !== undefined && shape === SHAPE.title;
  const listed = (value & (cases ? W.listedFirst | W.first : W.listedFirst)) !== 0;
  // Most words end here.
  if (!listed && (scan.wakes[token]! & GIVEN) === 0) return false;
  const given = frames.given.has(hash);
  if (!listed && !given && !isNickname(document.language, hash))
    if (!mayBeHinglish(document) || !TYPED.given.has(hash)) return false;
  if (frames.never.has(hash) || scan.end[token]! - scan.start[token]! < SHORTEST) return false;
  // Small words of a language are none, save those that are names in this one ("May", "Mia").
  const small = (value & W.function) !== 0 || isPronoun(hash);
  return given || !small || isOwnName(document.language || 'en', hash);
}

/** "Demir ailesi", "keluarga Tanjung". */
function takeFamily(document: Document, token: number, frames: Frames): void {
  const { scan } = document;
  const { families, family } = frames;
  if (families === undefined && family === undefined) return;
  if (scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title) return;
  if (frames.never.has(scan.hash[token]!)) return;
  if ((scan.value[token]! & (W.last | W.first)) === 0) return;
  const [left, right] = around(document, token);
  if (families?.test(right) === true || family?.test(left) === true)
    document.take(token, token, 'NAME', 'name-person');
}

/** "Для Анны", "видела Розу": a language that writes no other nouns with a capital. */
function isInside(document: Document, token: number, left: string, frames: Frames): boolean {
  if (frames.inside === undefined || token === 0) return false;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.comma) return false;
  if (isBesideCapital(document, token)) return false;
  return (document.scan.value[token]! & W.medical) === 0 && !frames.inside.test(left);
}

function isBesideCapital({ scan, text }: Document, token: number): boolean {
  if ((scan.shape[token + 1] ?? 0) & CAPITAL && text.charAt(scan.end[token]!) === ' ') return true;
  const last = token - 1;
  if ((scan.shape[last]! & CAPITAL) === 0 || scan.taken[last] === 1) return false;
  return !OPENED.test(text.slice(Math.max(0, scan.start[last]! - 3), scan.start[last]!));
}

function around({ scan, text }: Document, token: number): [left: string, right: string] {
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  return [text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW)];
}

function isFramed(document: Document, token: number, frames: Frames): boolean {
  if (isRelative(document, token)) return false;
  if (document.gap(token) === GAP.hyphen || isRatherThing(document, token) || tailFollows(document, token))
    return false;
  if (SOLD.has(document.scan.hash[token]!)) return false;
  document.spend(EFFORT);
  const [left, right] = around(document, token);
  if ((document.scan.value[token]! & PLACE) !== 0 && SOMEWHERE.test(left)) return false;
  if (document.is(token, 'month') && SOMETIME.test(left)) return false;
  if (
    isAddressed(left, right, frames) ||
    isIntroduced(left, right, frames) ||
    frames.names.test(left.slice(-NAMING))
  )
    return true;
  if (frames.things.has(document.scan.hash[token]!)) return false;
  if (OPENS.test(left) && frames.speaks.test(right)) return true;
  if (frames.does.test(right) || isInside(document, token, left, frames)) return true;
  if (isDosed(left, right, frames)) return true;
  return frames.between.some(([before_, after]) => after.test(right) && before_.test(left));
}

/** In small letters a word is a name only behind a greeting, an introduction or a relative. */
function isSmallFramed(document: Document, token: number, frames: Frames): boolean {
  if (document.gap(token) === GAP.hyphen || isRelative(document, token)) return false;
  document.spend(EFFORT);
  const [left, right] = around(document, token);
  if (isAddressed(left, right, frames) || frames.names.test(left.slice(-NAMING))) return true;
  if (frames.small && frames.does.test(right)) return true;
  if (
    isRelated(document, token) &&
    (ENDS.test(right) || frames.does.test(right) || frames.followed.test(right))
  )
    return true;
  if (isDosed(left, right, frames)) return true;
  if (frames.adjectives.has(document.scan.hash[token]!)) return false;
  return isIntroduced(left, right, frames) || isTypedPerson(document, token, left, right, frames);
}

/** "is mark too young for this": in a text without capitals, where the words around do not speak for the thing. */
function isTypedPerson(
  document: Document,
  token: number,
  left: string,
  right: string,
  frames: Frames,
): boolean {
  if (frames.things.has(document.scan.hash[token]!) || isSmallThing(document, token)) return false;
  if (!isTypedSmall(document)) return false;
  if ((document.scan.value[token]! & (W.listedFirst | W.medical | W.country)) !== W.listedFirst) return false;
  if (
    !frames.does.test(right) &&
    !frames.between.some(([before_, after]) => after.test(right) && before_.test(left))
  )
    return false;
  document.spend(EFFORT);
  weigh(document, token, odds);
  return odds.name > FLOOR_OF_TYPED;
}

function isDosed(left: string, right: string, { doses }: Frames): boolean {
  return doses[1].test(right) && doses[0].test(left);
}

function isAddressed(left: string, right: string, frames: Frames): boolean {
  return ENDS.test(right) && frames.greets.test(left);
}

function isIntroduced(left: string, right: string, frames: Frames): boolean {
  return (ENDS.test(right) || frames.introduced.test(right)) && frames.introduces.test(left);
}
