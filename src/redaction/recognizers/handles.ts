import type { Document } from '../document.ts';
import { SHAPE } from '../scan.ts';
import { announcesHandle, LONGEST_CUE } from './handle-cues.ts';

const LONGEST = 40;
/** Letters and then digits, as people call themselves: "knirps88". Three letters at least, so that no unit is one. */
const NUMBERED = /^[\p{L}][\p{L}._-]{2,}\d{1,6}[\p{L}_]{0,8}\d{0,4}$/u;
const MEDICAL =
  /^(?:covid|omega|vitamin|type|typ|tipo|grade|stage|step|phase|fase|day|dia|apo|factor|interleukin)-?\d/iu;
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
    if (
      scan.taken[token] === 0 &&
      (scan.shape[token] === SHAPE.alnum
        ? scan.end[token]! - scan.start[token]! >= 4
        : isDashed(text, scan.start[token]!))
    )
      read(document, scan.start[token]!);
  for (const mark of ['_', '.'])
    for (let at = text.indexOf(mark); at > 0; at = text.indexOf(mark, at + 1))
      if (isInner(text, at, mark)) read(document, at);
}

/** "-59" behind a small letter */
function isDashed(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 45 && isSmall(text.charCodeAt(start - 2));
}

/** Letters or digits on both sides; of a lower dash on the left only. */
function isInner(text: string, at: number, mark: string): boolean {
  if (mark === '_') return /[\p{L}\d]/u.test(text.charAt(at - 1));
  return isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at + 1));
}

/** A small Latin letter or a digit. */
function isSmall(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function read(document: Document, at: number): void {
  const { scan, text } = document;
  document.spend(0.5);
  let [start, end] = [at, at];
  while (start > 0 && at - start < LONGEST && /[\p{L}\d._-]/u.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - at < LONGEST && /[\p{L}\d._-]/u.test(text.charAt(end))) end += 1;
  const handle = text.slice(start, end).replace(/[.-]+$/, '');
  if (start + handle.length <= at || /[@/=#$%[{<]/.test(text.charAt(start - 1) || ' ')) return;
  if (/[@/(]/.test(text.charAt(start + handle.length))) return;
  if (scan.taken[document.tokenAt(start)] === 1 || !isHandle(handle)) return;
  document.spend(2);
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  const behind = text.slice(start + handle.length, start + handle.length + LONGEST_CUE);
  // "mas_jarwo.tani": words with a lower dash and a point are nobody's but somebody's name.
  if (FREE.test(handle) || announcesHandle(before, behind))
    document.cover(start, start + handle.length, 'USERNAME', 'handle-announced');
}

function isHandle(word: string): boolean {
  if (!/\p{L}{2}/u.test(word) || MEDICAL.test(word)) return false;
  if (NUMBERED.test(word)) return true;
  return PARTED.test(word) && /[._]/.test(word) && !FILE_OR_HOST.test(word);
}
