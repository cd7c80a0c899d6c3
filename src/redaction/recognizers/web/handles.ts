import type { Document } from '../../document.ts';
import { isDigitUnit, isLetterUnit } from '../../letter-units.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import {
  announcesHandle,
  BEFORE_PLACE,
  BEHIND_PLACE,
  LONGEST_CUE,
  NAMED,
  WEB_PLACES,
} from './handle-cues.ts';

const LONGEST = 40;
/** Letters and then digits, as people call themselves: "knirps88". Three letters at least, so that no unit is one. */
const NUMBERED = /^[\p{L}][\p{L}._-]{2,}\d{1,6}[\p{L}_]{0,8}\d{0,4}$/u;
/** A letter and digits before a word: "x99dana". */
const LED = /^\p{L}\d{2,4}\p{L}{3,}\d{0,4}$/u;
export const MEDICAL =
  /^(?:covid|omega|vitamin[a-k]?|hba|fig|tab|table|tnf|psa|ige|igg|type|typ|tipo|grade|stage|step|phase|fase|day|dia|apo[a-e]?|factor|interleukin|log|level|visit|week|dose)(?:[-_]?\d|_[a-k]\d{0,2}$)/iu;
/** Parts with a point or a lower dash between: "wobbly.hen", "mba.retno_", "manoli.66". */
const PARTED = /^(?=.{5,})[\p{L}\d][\p{L}\d]*(?:[._][\p{L}\d]+)*_?$/u;
/** A lower dash between words, and a point before another. */
const FREE = /^[a-z]{3,}\d{0,4}_[a-z]{3,}\d{0,4}\.[a-z]{4,}\d{0,4}$/u;
/** "report.pdf", "example.org" */
const FILE_OR_HOST =
  /\.(?:pdf|docx?|xlsx?|txt|jpe?g|png|gif|zip|html?|csv|json|com|org|net|de|fr|es|it|nl|pl|ru|br|mx|tr|id|in|uk|info|eu|io|gov|edu)$/iu;

/** What people call themselves on the web, behind words that say so: "pseudo titi33", "soy manoli.66 en el foro". */
export function findHandles(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers)
    if (isTag(document, token))
      document.cover(scan.start[token - 1]!, scan.end[token]!, 'USERNAME', 'handle-announced');
    else if (
      scan.taken[token] === 0 &&
      (scan.shape[token] === SHAPE.alnum
        ? scan.end[token]! - scan.start[token]! >= 4
        : isDashed(text, scan.start[token]!))
    )
      read(document, scan.start[token]!);
  for (const slash of scan.slashes) onReddit(document, slash);
  for (const { last } of document.hits('credential')) atPlace(document, last);
  if (scan.joints.length === 0) return;
  for (const mark of text.includes('_') ? [LOW_LINE, DOT] : [DOT]) {
    // As a mark at the very beginning ends it.
    if (text.charCodeAt(0) === mark) continue;
    for (const at of scan.joints)
      if (text.charCodeAt(at) === mark && isInner(text, at, mark)) read(document, at);
  }
}

/** "quietowl#4471": the form of Discord. */
function isTag({ scan, text }: Document, token: number): boolean {
  if (token === 0 || scan.shape[token] !== SHAPE.digits || scan.taken[token - 1] === 1) return false;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  if (end - start !== 4 || text.charAt(start - 1) !== '#' || scan.end[token - 1] !== start - 1) return false;
  return isSmall(text.charCodeAt(start - 2)) && start - scan.start[token - 1]! > SHORTEST_TAGGED;
}

const SHORTEST_TAGGED = 4;
const REDDIT = /^[A-Za-z][\w-]{3,20}(?![\w/])/u;
const PER = /^(?:hours?|days?|weeks?|dose|meal|tablet|minute)$/iu;

/** "u/mistyrose": behind a number the letter would be a unit. */
function onReddit(document: Document, slash: number): void {
  const { text } = document;
  const letter = slash - 1;
  if ((text.charCodeAt(letter) | 32) !== 117 || isPart(text.charCodeAt(letter - 1))) return;
  if (isDigitUnit(text.charCodeAt(letter - 2))) return;
  document.spend(0.5);
  const name = REDDIT.exec(text.slice(slash + 1, slash + 24))?.[0];
  if (name === undefined || PER.test(name)) return;
  document.cover(letter, slash + 1 + name.length, 'USERNAME', 'handle-announced');
}

const SPAN = 64;
const LISTED = W.english | W.word | W.function | W.medical | W.country | W.city | W.first;

/** "posted as lupuslinda on the forum", "my steam name is dustyroo": beside a place of the web, letters that no list has. */
function atPlace(document: Document, place: number): void {
  const { scan, text } = document;
  if (!WEB_PLACES.has(scan.hash[place]!) && !NAMED.test(document.word(place))) return;
  document.spend(1);
  const [start, end] = [scan.start[place]!, scan.end[place]!];
  const from = Math.max(0, start - SPAN);
  const before = BEFORE_PLACE.exec(text.slice(from, start))?.groups?.it;
  if (before !== undefined) take(document, text.lastIndexOf(before, start), before);
  const behind = BEHIND_PLACE.exec(text.slice(end, end + SPAN))?.groups?.it;
  if (behind !== undefined) take(document, text.indexOf(behind, end), behind);
}

function take(document: Document, start: number, name: string): void {
  const token = document.tokenAt(start);
  if (document.scan.taken[token] === 1) return;
  if (!/[\d_]|\p{Ll}\p{Lu}/u.test(name) && (document.scan.value[token]! & LISTED) !== 0) return;
  document.cover(start, start + name.length, 'USERNAME', 'handle-announced');
}

/** "-59" behind a small letter */
function isDashed(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === DASH && isSmall(text.charCodeAt(start - 2));
}

/** Letters or digits on both sides; of a lower dash on the left only. */
function isInner(text: string, at: number, mark: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (mark === LOW_LINE) return isLetterUnit(before) || isDigitUnit(before);
  return isSmall(before) && isSmall(text.charCodeAt(at + 1));
}

const LOW_LINE = 95;
const DOT = 46;
const DASH = 45;

/** A small Latin letter or a digit. */
function isSmall(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

/** Beyond, there are scripts in which a particle follows without a space. */
const LAST_CASED = 0x590;

/** What a handle is made of: letters of scripts with capitals, digits and `.`, `_` or `-`. */
function isPart(unit: number): boolean {
  return (
    (unit < LAST_CASED && isLetterUnit(unit)) ||
    isDigitUnit(unit) ||
    unit === DOT ||
    unit === LOW_LINE ||
    unit === DASH
  );
}

/** Two letters in a row, without which no word is a handle: "6.8" is none. */
function hasLetters(text: string, start: number, end: number): boolean {
  let before = false;
  for (let at = start; at < end; at += 1) {
    const letter = isLetterUnit(text.charCodeAt(at));
    if (letter && before) return true;
    before = letter;
  }
  return false;
}

function read(document: Document, at: number): void {
  const { scan, text } = document;
  // Up to forty units are walked either way.
  document.spend(1.5);
  let [start, end] = [at, at];
  while (start > 0 && at - start < LONGEST && isPart(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - at < LONGEST && isPart(text.charCodeAt(end))) end += 1;
  if (!hasLetters(text, start, end)) return;
  while (text.charCodeAt(end - 1) === DOT || text.charCodeAt(end - 1) === DASH) end -= 1;
  const handle = text.slice(start, end);
  if (start + handle.length <= at || /[@/=#$%[{<]/.test(text.charAt(start - 1) || ' ')) return;
  if (/[@/(]/.test(text.charAt(start + handle.length))) return;
  if (scan.taken[document.tokenAt(start)] === 1 || !isHandle(handle)) return;
  document.spend(2);
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  const behind = text.slice(start + handle.length, start + handle.length + LONGEST_CUE);
  // "mas_jarwo.tani": words with a lower dash and a point are nobody's but somebody's name.
  if (
    FREE.test(handle) ||
    announcesHandle(before, handle, behind, isOfWords(document, document.tokenAt(start), end))
  )
    document.cover(start, start + handle.length, 'USERNAME', 'handle-announced');
}

/** "banco.mas": the end of a sentence and the beginning of the next one, without the space between. */
function isOfWords({ scan }: Document, token: number, end: number): boolean {
  for (let at = token; at < scan.count && scan.start[at]! < end; at += 1)
    if ((scan.value[at]! & WORDS) === 0) return false;
  return true;
}
const WORDS = W.english | W.word | W.function;

function isHandle(word: string): boolean {
  if (MEDICAL.test(word)) return false;
  if (NUMBERED.test(word) || LED.test(word)) return true;
  return PARTED.test(word) && /[._]/.test(word) && !FILE_OR_HOST.test(word);
}
