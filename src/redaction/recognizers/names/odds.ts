import { createWeigh, type Odds, readContextModel } from '../../context/model.ts';
import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/** Log odds that a word is a name or a town, by the words around it. */
export const weigh = createWeigh(readContextModel());

const odds: Odds = { name: 0, town: 0 };
/** Reading the features of a word. */
const EFFORT = 0.3;

/** Below these, a first name that a dictionary has is taken for the word, the sooner if it may be a town or opens a sentence. */
const RATHER_WORD = -1.2;
const SURELY_WORD = -3.4;

/** "¿Será por eso …", "momentan nur Reis": a first name that is a word, where nothing speaks of somebody. */
export function isRatherWord(document: Document, token: number, opening: boolean): boolean {
  const value = document.scan.value[token]!;
  if (document.english || (value & W.dictionary) === 0) return false;
  document.spend(EFFORT);
  weigh(document, token, odds);
  return odds.name < (opening || (value & (W.city | W.last)) !== 0 ? RATHER_WORD : SURELY_WORD);
}
