import { UNIT } from './units.ts';
import { WORD_CLASS as W } from './word-class.ts';

/** How a token is written; bits. */
export const SHAPE = {
  lower: 1,
  title: 2,
  upper: 4,
  mixed: 8,
  digits: 16,
  /** Letters and digits in one run. */
  alnum: 32,
  caseless: 64,
  unspaced: 128,
} as const;
/** Starts with a capital. */
export const CAPITAL = SHAPE.title | SHAPE.upper | SHAPE.mixed;

const NAMES = W.first | W.last;
const KNOWN_THING = W.medical | W.country | W.region;
const WORDS = W.english | W.word | W.function;
const SHORTEST_DOUBTFUL = 3;

/**
 * Whether the words around have to tell if the word is a name: no list explains it, or one knows it as a name, or it is a
 * word with a capital.
 */
export function isDoubtful(shape: number, value: number, width: number): boolean {
  if ((value & (KNOWN_THING | WORDS)) !== 0) {
    // A small letter says enough of a word that is one.
    if (shape === SHAPE.lower) return false;
    if ((value & NAMES) === 0 && (shape !== SHAPE.title || (value & KNOWN_THING) !== 0)) return false;
    if ((value & W.function) !== 0 && (value & W.listedFirst) === 0) return false;
  }
  return width >= SHORTEST_DOUBTFUL && (shape & (SHAPE.digits | SHAPE.alnum | SHAPE.unspaced)) === 0;
}

/** By the properties of the first unit and those of the others together. */
export function shapeOf(first: number, rest: number): number {
  const seen = first | rest;
  if ((first & UNIT.unspaced) !== 0) return SHAPE.unspaced;
  if ((first & UNIT.caseless) !== 0) return SHAPE.caseless;
  if ((seen & (UNIT.lower | UNIT.upper)) === 0) return SHAPE.digits;
  if ((seen & UNIT.digit) !== 0) return SHAPE.alnum;
  if ((seen & UNIT.lower) === 0) return SHAPE.upper;
  return (first & UNIT.upper) !== 0 && (rest & UNIT.upper) === 0 ? SHAPE.title : SHAPE.mixed;
}
