import { hashWord } from './characters.ts';
import { SENTENCE_OPENERS } from './cues/sentence-openers.ts';
import { opensSentence } from './everyday-words.ts';
import { GAP } from './gap.ts';
import { type Scan, SHAPE } from './scan.ts';
import { type WordSet, wordSets } from './word-set.ts';

const OPENERS = wordSets(SENTENCE_OPENERS);
const I = hashWord('i');

/**
 * Takes the capitals that say nothing out of the lists: "The rash …", "… if I can". They are most capitals of a message, and
 * forty recognizers visit each of those that stay.
 */
export function passOpeners(scan: Scan, language: string): void {
  const openers = OPENERS[language];
  if (openers === undefined) return;
  pass(scan, scan.capitals, openers);
  pass(scan, scan.doubtful, openers);
}

function pass(scan: Scan, list: number[], openers: WordSet): void {
  let kept = 0;
  for (const token of list) {
    if (openers.has(scan.hash[token]!) && isOpener(scan, token)) continue;
    list[kept] = token;
    kept += 1;
  }
  // Setting the length of an array is slow in V8.
  while (list.length > kept) list.pop();
}

/** A small letter goes on behind it; within a sentence "I" alone has a capital. */
function isOpener(scan: Scan, token: number): boolean {
  if (scan.gap(token) !== GAP.space || scan.shape[token + 1] !== SHAPE.lower) return false;
  if (scan.shape[token] === SHAPE.title) return opensSentence(scan, token);
  return scan.hash[token] === I;
}
