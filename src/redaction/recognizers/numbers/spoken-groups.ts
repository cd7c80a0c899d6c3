import { type Document, GAP } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { farLabel } from './far-labels.ts';
import { findLabel } from './labels.ts';
import { type NumberWord, numberWord } from './words.ts';

const FEWEST_BESIDE_LABEL = 5;
const FEWEST = 7;
const MOST_WORDS = 40;
const DICTATED_REACH = 12;
const SINGLES = 4;
const FEWEST_OF_CODE = 3;
/** Somebody says that they read a number out. */
const DICTATES = new WordSet(
  'dictate dictating dictado dictada dicto dictar dicte dictée diktiere diktier ditando dito detto dettare dicteer dyktuję диктую продиктую apunta apunte apuntad noter notez note anote anota segna segnati schreib schreiben noteer zapisz zapiszcie запиши запишите записывайте yazıyorum söylüyorum catat saya-diktekan number numero número nummer номер numer numara nomor',
);

/** Labels beside which four digits are the end of something. */
const NAMED = new Set<string>(['NATIONAL_ID', 'ACCOUNT', 'CARD', 'HEALTH_PLAN', 'RECORD', 'SECRET']);

/** A run of words of numbers in one language. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** About the digits that it stands for. */
  readonly digits: number;
  readonly words: number;
  readonly singles: number;
  /** Capitals that are read out between them: "four T E five". */
  readonly letters: number;
  readonly zero: boolean;
}

/** Numbers dictated in groups: "zéro six douze trente-quatre", "tre tre nove quarantuno", "five twenty three". */
export function findSpokenGroups(document: Document): void {
  let done = -1;
  for (const { first } of document.hits('digit')) {
    if (first <= done || document.scan.taken[first] === 1) continue;
    const run = readRun(document, first);
    if (run === undefined) continue;
    document.spend((run.last - run.first) * 0.3);
    done = run.last;
    const type = typeOf(document, run);
    if (type !== undefined) document.take(letterBefore(document, run.first), run.last, type, 'digits-spoken');
  }
}

/** "M zwei vier sieben …": a single capital opens the number. */
function letterBefore({ scan }: Document, first: number): number {
  const token = first - 1;
  if (token < 0 || scan.taken[token] === 1 || scan.end[token]! - scan.start[token]! !== 1) return first;
  return (scan.shape[token]! & (SHAPE.upper | SHAPE.title)) !== 0 ? token : first;
}

function wordAt(document: Document, token: number): NumberWord | undefined {
  // What was taken as a date counts: "… cuarenta y dos uno" ends in one.
  if (token < 0 || token >= document.scan.count) return undefined;
  return numberWord(document.scan.hash[token]!);
}

/** A single capital: "T" in "four T E five". */
function isLetter({ scan }: Document, token: number): boolean {
  if (token < 0 || token >= scan.count || scan.end[token]! - scan.start[token]! !== 1) return false;
  return scan.taken[token] === 0 && (scan.shape[token]! & (SHAPE.upper | SHAPE.title)) !== 0;
}

function joins(document: Document, token: number): boolean {
  const gap = document.gap(token);
  return gap === GAP.space || gap === GAP.hyphen || gap === GAP.spaces || gap === GAP.comma;
}

/** The token of a number before or behind the token, past words that only join; -1 when there is none. */
function neighbour(document: Document, token: number, step: 1 | -1, languages: number): number {
  for (let at = token + step, skipped = 0; skipped < 3; at += step, skipped += 1) {
    if (at < 0 || at >= document.scan.count || !joins(document, step === 1 ? at - 1 : at)) return -1;
    if (isLetter(document, at)) return at;
    const word = wordAt(document, at);
    if (word === undefined) {
      const digits = document.scan.shape[at] === SHAPE.digits && document.scan.taken[at] === 0;
      return digits && document.scan.end[at]! - document.scan.start[at]! <= 4 ? at : -1;
    }
    if ((word.languages & languages) === 0) return -1;
    if (word.part !== 'joint') return at;
  }
  return -1;
}

function readRun(document: Document, from: number): Run | undefined {
  const start = wordAt(document, from);
  if (start === undefined || start.part === 'joint') return undefined;
  let languages = start.languages;
  let [first, last] = [from, from];
  const tokens = [from];
  for (const step of [-1, 1] as const) {
    while (tokens.length < MOST_WORDS) {
      const next = neighbour(document, step === 1 ? last : first, step, languages);
      if (next < 0) break;
      if (!isLetter(document, next)) languages &= wordAt(document, next)?.languages ?? languages;
      if (step === 1) {
        last = next;
        tokens.push(next);
      } else {
        first = next;
        tokens.unshift(next);
      }
    }
  }
  // "… four one I took": the first person is no sign of it.
  while (document.language === 'en' && tokens.length > 0 && document.word(tokens.at(-1)!) === 'I')
    tokens.pop();
  return tokens.length < 3 ? undefined : measure(document, tokens);
}

/** Digits that the words stand for; what follows tens or hundreds fills their places: "sixty two", "two hundred six". */
function measure(document: Document, tokens: readonly number[]): Run {
  let [digits, singles, words, room, letters] = [0, 0, 0, 0, 0];
  let zero = false;
  for (const token of tokens) {
    if (isLetter(document, token)) {
      [digits, letters, room] = [digits + 1, letters + 1, 0];
      continue;
    }
    const word = wordAt(document, token);
    words += word === undefined ? 0 : 1;
    zero ||= word?.zero === true;
    const part = word?.part;
    if (part === undefined) {
      digits += document.scan.end[token]! - document.scan.start[token]!;
      room = 0;
    } else if (part === 'digit') {
      if (room === 0 || word?.zero === true) {
        digits += 1;
        singles += 1;
      }
      room = 0;
    } else if (part === 'hundreds') {
      digits += 3;
      room = 2;
    } else if (part === 'times') {
      digits += room > 0 ? 0 : 1;
      room = 2;
    } else {
      digits += room >= 2 ? 0 : room === 1 && part === 'teen' ? 0 : 2;
      room = part === 'tens' ? 1 : 0;
    }
  }
  return { first: tokens[0]!, last: tokens.at(-1)!, digits, words, singles, letters, zero };
}

/** Letters and digits are a code beside a label only. */
function typeOfCode(document: Document, { first, last, digits, singles }: Run): RedactionType | undefined {
  if (digits < FEWEST_BESIDE_LABEL || singles < FEWEST_OF_CODE) return undefined;
  const label = findLabel(document, first, last);
  if (label === undefined || label.type === 'LEAVE' || label.type === 'READING' || label.bond > 2)
    return undefined;
  return label.type === 'NUMBER' ? 'OTHER_ID' : label.type;
}

function typeOf(document: Document, run: Run): RedactionType | undefined {
  if (run.letters > 1 || (run.letters > 0 && !isLetter(document, run.first)))
    return typeOfCode(document, run);
  const few = run.digits < FEWEST_BESIDE_LABEL;
  if (few ? run.singles < SINGLES || run.singles !== run.words : run.words < 3) return undefined;
  const label = findLabel(document, run.first, run.last);
  if (label?.type === 'LEAVE' || label?.type === 'READING') return undefined;
  if (run.digits < FEWEST_BESIDE_LABEL && (label === undefined || !NAMED.has(label.type) || label.bond > 1))
    return undefined;
  if (label !== undefined && label.bond <= 2) return label.type === 'NUMBER' ? 'PHONE' : label.type;
  if (run.digits < FEWEST) return undefined;
  const far = farType(document, run.first);
  if (far === 'LEAVE') return undefined;
  if (far !== undefined) return far;
  return run.zero || run.singles >= SINGLES ? 'PHONE' : undefined;
}

/** A label farther away in the same sentence, or a word of dictating. */
function farType(document: Document, first: number): RedactionType | 'LEAVE' | undefined {
  const type = farLabel(document, first);
  if (type === 'LEAVE' || type === 'READING') return 'LEAVE';
  if (type !== undefined) return type === 'NUMBER' ? 'PHONE' : type;
  for (let token = first - 1; token >= Math.max(0, first - DICTATED_REACH); token -= 1)
    if (DICTATES.has(document.scan.hash[token]!)) return 'PHONE';
  return undefined;
}
