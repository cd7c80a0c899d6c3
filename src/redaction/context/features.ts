import { type Document, GAP } from '../document.ts';
import { SHAPE } from '../scan.ts';
import { FOLD, UNITS } from '../units.ts';
import { WORD_CLASS as W } from '../word-class.ts';

/** log2 of the number of weights. */
export const BITS = 18;
const MASK = (1 << BITS) - 1;

/** What lists say of a name; left out of some examples in training, so that the words around it are learned too. */
export const NAME_BITS = W.first | W.last | W.sureFirst | W.sureLast | W.listedFirst;
const CLASSES = 0xffff;
/** Stand-ins for what is no word. */
const EDGE = 0x2f0b_9a3d;
const TAKEN = 0x5bd1_e995;
const NUMBER = 0x1b87_3593;

/** Calls back with the index of a weight. */
export type Emit = (index: number) => void;

function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e37_79b1), 0x85eb_ca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2_ae35);
  return (h ^ (h >>> 13)) & MASK;
}

function join(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 15), 0x2c1b_3c6d) ^ Math.imul(b, 0x297a_2d39);
}

/** The word at the token, or what stands for it. */
function wordAt({ scan }: Document, token: number): number {
  if (token < 0 || token >= scan.count) return EDGE;
  if (scan.taken[token] === 1) return TAKEN;
  return scan.shape[token] === SHAPE.digits ? NUMBER : scan.hash[token]!;
}

/** What kind of word stands at the token: how it is written and what the lists say. */
function kindAt({ scan }: Document, token: number): number {
  if (token < 0 || token >= scan.count) return EDGE;
  if (scan.taken[token] === 1) return TAKEN;
  return join(scan.shape[token]!, scan.value[token]! & CLASSES);
}

/** The last units of the token, folded. */
function ending(document: Document, token: number, length: number): number {
  const { scan, text } = document;
  if (token < 0 || token >= scan.count) return EDGE;
  if (scan.taken[token] === 1) return TAKEN;
  const end = scan.end[token]!;
  let h = length;
  for (let at = Math.max(scan.start[token]!, end - length); at < end; at += 1)
    h = Math.imul(h ^ (UNITS[text.charCodeAt(at)]! & FOLD), 0x0100_0193);
  return h;
}

function beginning({ scan, text }: Document, token: number, length: number): number {
  const start = scan.start[token]!;
  let h = length + 64;
  for (let at = start; at < Math.min(scan.end[token]!, start + length); at += 1)
    h = Math.imul(h ^ (UNITS[text.charCodeAt(at)]! & FOLD), 0x0100_0193);
  return h;
}

/** A few bits of what the lists say: name, sure name, everyday word, medical or place. */
function looksOf(value: number): number {
  return (
    ((value & W.first) !== 0 ? 1 : 0) |
    ((value & W.last) !== 0 ? 2 : 0) |
    ((value & (W.sureFirst | W.sureLast)) !== 0 ? 4 : 0) |
    ((value & (W.english | W.word | W.function)) !== 0 ? 8 : 0) |
    ((value & (W.medical | W.country | W.region)) !== 0 ? 16 : 0) |
    ((value & W.city) !== 0 ? 32 : 0)
  );
}

function isOpening(gap: number): boolean {
  return gap === GAP.dotSpace || gap === GAP.line || gap === GAP.other || gap === GAP.colon;
}

/** By the two letters of a language, and whether the text reads as English. */
function languageOf(document: Document): number {
  const { language } = document;
  const code = language.length < 2 ? 0 : (language.charCodeAt(0) << 8) | language.charCodeAt(1);
  return code * 2 + (document.english ? 1 : 0);
}

/** How a word begins and ends: tells names from drugs and brands, learned from lists as well. */
export function spellingFeatures(document: Document, token: number, emit: Emit): void {
  emit(mix(6, ending(document, token, 2)));
  emit(mix(7, ending(document, token, 3)));
  emit(mix(8, ending(document, token, 4)));
  emit(mix(9, beginning(document, token, 3)));
  emit(mix(10, beginning(document, token, 4)));
}

/**
 * Hashed features of a word in its place: what the lists say of it, how it is written and how it begins and ends, the
 * two words before and behind it with what stands between. The word itself is none: names are learned by their places.
 * Reads three tokens either way.
 */
export function contextFeatures(document: Document, token: number, hidden: number, emit: Emit): void {
  const { scan } = document;
  const value = scan.value[token]! & CLASSES & ~hidden;
  const shape = scan.shape[token]!;
  const width = Math.min(scan.end[token]! - scan.start[token]!, 12);
  const looks = looksOf(value);
  const before = token === 0 ? GAP.line : document.gap(token - 1);
  const behind = token === scan.count - 1 ? GAP.line : document.gap(token);
  const opening = isOpening(before) ? 1 : 0;
  const form = join(shape * 2 + opening, looks);
  const language = languageOf(document);
  const l1 = wordAt(document, token - 1);
  const l2 = wordAt(document, token - 2);
  const r1 = wordAt(document, token + 1);
  const r2 = wordAt(document, token + 2);
  const left = kindAt(document, token - 1);
  const right = kindAt(document, token + 1);
  const gaps = before * 16 + behind;

  emit(mix(1, value));
  emit(mix(2, join(value, shape * 2 + opening)));
  emit(mix(3, join(language, form)));
  emit(mix(4, form));
  emit(mix(5, join(shape, width)));
  spellingFeatures(document, token, emit);
  emit(mix(11, gaps));
  emit(mix(12, join(gaps, form)));
  emit(mix(13, join(l1, before)));
  emit(mix(14, join(r1, behind)));
  emit(mix(15, join(join(l1, before), form)));
  emit(mix(16, join(join(r1, behind), form)));
  emit(mix(17, l2));
  emit(mix(18, r2));
  emit(mix(19, join(l2, l1)));
  emit(mix(20, join(r1, r2)));
  emit(mix(21, join(l1, r1)));
  emit(mix(22, join(left, before)));
  emit(mix(23, join(right, behind)));
  emit(mix(24, join(join(left, before), form)));
  emit(mix(25, join(join(right, behind), form)));
  emit(mix(26, join(join(left, right), gaps)));
  emit(mix(27, join(kindAt(document, token - 2), left)));
  emit(mix(28, join(right, kindAt(document, token + 2))));
  emit(mix(29, join(ending(document, token + 1, 3), behind)));
  emit(mix(30, join(ending(document, token - 1, 3), before)));
  emit(mix(31, join(ending(document, token + 1, 2), form)));
  emit(mix(32, join(join(l2, l1), form)));
  emit(mix(33, join(language, gaps)));
  emit(mix(34, join(wordAt(document, token - 3), l2)));
}
