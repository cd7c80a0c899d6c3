import { hashWord } from '../../characters.ts';
import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

const SPELLED = /^(?:\p{L}[ .-]{1,2}){3,30}\p{L}(?![\p{L}\p{N}])/u;

/** "M a r i a  F e r n a n d e z": letters one by one. */
export function takeSpelled(document: Document, first: number): boolean {
  const { scan, text } = document;
  const start = scan.start[first]!;
  if (scan.end[first]! - start !== 1) return false;
  const match = SPELLED.exec(text.slice(start, start + 96));
  if (match === null) return false;
  document.cover(start, start + match[0].length, 'NAME', 'name-spelled');
  return true;
}

const LIKE = '(?:,? (?:as in|like|for|wie|comme|come|como|zoals|jak|som) \\p{L}{2,12})?';
const LETTERS = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}${LIKE}(?:(?:, ?|[ .-]{1,2})(?:and |double )?\\p{Lu}${LIKE}){3,29}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** At a capital that stands alone. */
const MAY_BE =
  /\p{Lu}(?:(?:, ?|[ .-]{1,2})\p{Lu}(?!\p{L})|,? (?:as in|like|for|wie|comme|come|como|zoals|jak|som) )/uy;
/** What announces letters. */
const ANNOUNCED =
  /(?:that['’]?s|spel(?:led|t|ling)(?: it| that| is)?|buchstabier\p{L}*|(?:se|si|s['’]) ?(?:escribe|deletrea|scrive|écrit|escreve)|deletreo|[ée]p[èe]l\p{L}+|gespeld|ik spel|spell?e?(?: het)?|soletr\p{L}+|liter(?:uję|ować|owane)|по буквам|bokstaver\p{L}+|stav(?:as|es)|heceli\p{L}+)[ ,:]{1,3}(?:it['’]?s |as )?$/iu;
const NEAR = 48;
const FEWEST = 4;

function mayBeSpelled({ scan, text }: Document): boolean {
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.shape[token] !== SHAPE.upper || scan.end[token]! - scan.start[token]! > 1) continue;
    MAY_BE.lastIndex = scan.start[token]!;
    if (MAY_BE.test(text)) return true;
  }
  return false;
}

/** The letters of a name beside it: "that's K O R D E K", "K-O-R-D-E-K"; letters that spell a drug or a list of things stay. */
export function findSpelledOut(document: Document): void {
  if (!mayBeSpelled(document)) return;
  const { text } = document;
  document.spend(text.length / 200);
  for (const { index, 0: run } of text.matchAll(LETTERS)) {
    const word = run
      .replace(/,? (?:as in|like|for|wie|comme|come|como|zoals|jak|som) \p{L}{2,12}/gu, '')
      .match(/\p{Lu}/gu)!
      .join('');
    const end = index + run.length;
    if (word.length < FEWEST || document.isKept(index, end)) continue;
    document.spend(2);
    if (!isNamed(document, index, end, word)) continue;
    document.cover(index, end, 'NAME', 'name-spelled');
  }
}

/** Whether a name close by has these letters, was begun with them, or is announced as spelled. */
function isNamed(document: Document, start: number, end: number, word: string): boolean {
  const { text, scan, found } = document;
  const value = scan.lookUp(hashWord(word.toLowerCase()));
  if ((value & W.medical) !== 0 && (value & (W.first | W.last)) === 0) return false;
  const names = found.filter(
    (one) => one.type === 'NAME' && one.end > start - NEAR && one.start < end + NEAR,
  );
  const letters = word.toLowerCase();
  if (names.some((one) => one.start < end && one.end > start)) return true;
  if (names.some((one) => text.slice(one.start, one.end).toLowerCase().includes(letters))) return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return ANNOUNCED.test(before) && (/\[NAME_\d{1,3}\]/.test(before) || names.some((one) => one.end <= start));
}
