import {
  BORN_AS,
  BORN_AS_BEHIND,
  INITIALS_LABELS,
  INITIALS_OR_ADJECTIVES,
  SHORT_TITLES,
  STAFF,
} from '../../cues/noted.ts';
import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet, wordSets } from '../../word-set.ts';
import { isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { particlesBefore } from './particles.ts';
import { weekdays } from './people.ts';

const ID = 'name-noted';
const bornAs = wordSets(BORN_AS);
const staff = wordSets(STAFF);
const initialsLabels = new WordSet(INITIALS_LABELS);
const particles = new WordSet('del de la van von ter di da dos das le');
const deeds = new WordSet('op oper inf enf med soc narkos');
const adjectives = new WordSet(INITIALS_OR_ADJECTIVES);
const behindWords = new Map(
  Object.entries(BORN_AS_BEHIND).map(([word, before]) => [word, new WordSet(before)]),
);
const shortTitles = new Map(
  Object.entries(SHORT_TITLES).map(([language, titles]) => [
    language,
    new Ending(new RegExp(`(?:^|[^\\p{L}\\d./-])(?:${titles}) ?$`, 'u')),
  ]),
);
/** Their longest, with what stands before. */
const TITLE_WINDOW = 40;
const NEVER = W.medical | W.country;
/** "RQM", "V.T.", "A. B." */
const INITIALS = /(?:\p{Lu}{2,4}|(?:\p{Lu}\. ?-?){1,4}\p{Lu}?)(?![\p{L}\d]| ?\d)/uy;
/** A clause ends, a number follows, or what the name is told by. */
const CLOSES = /^(?:$|[,;)\n/]|\.(?:$|\n| \p{Lu}|\))| ?\(| (?:tel|тел|nr|\d)|,)/u;
const NICKNAMED = /^ ["“„«'”](?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}{1,11}["”“»'] (?=\p{Lu}\p{Ll})/u;
const WINDOW = 24;
const NEXT = 4;
const SHORTEST = 3;

/** Names as notes and forms have them: the name at birth, initials by their label, staff by a short title, a nickname between. */
export function findNoted(document: Document): void {
  const { scan, text, language } = document;
  const [born, treats] = [bornAs[language], staff[language]];
  const titles = shortTitles.get(language || 'en');
  for (const token of scan.capitals)
    if (token > 0 && (initialsLabels.has(scan.hash[token - 1]!) || adjectives.has(scan.hash[token - 1]!)))
      initials(document, token);
  for (const token of scan.doubtful) {
    if (token === 0 || scan.taken[token] === 1 || (scan.shape[token]! & CAPITAL) === 0) continue;
    const first = withInitial(document, token);
    const before = scan.hash[first - 1] ?? 0;
    if (born?.has(before) === true && isBornAs(document, token)) takeNames(document, token);
    else if (treats?.has(before) === true && isStaff(document, first, token))
      document.take(first, token, 'NAME', ID);
    else if ((scan.value[token]! & W.first) !== 0 && isQuote(text, scan.end[token]! + 1))
      nicknamed(document, token);
    else if (titles !== undefined) shortTitled(document, titles, first, token);
  }
}

function isQuote(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 34 || unit === 39 || unit === 171 || (unit >= 0x201c && unit <= 0x201e);
}

/** The initial or the particle before a last name: "K. Maj", "Del Val". */
function withInitial(document: Document, token: number): number {
  const { scan } = document;
  if (token === 0 || document.gap(token - 1) > GAP.dotSpace) return token;
  const initial =
    scan.end[token - 1]! - scan.start[token - 1]! === 1 && scan.shape[token - 1] === SHAPE.upper;
  const particle = particles.has(scan.hash[token - 1]!) && (scan.shape[token - 1]! & CAPITAL) !== 0;
  return initial || particle ? token - 1 : token;
}

/** Behind "née" and the like any capital is a name, but for days and countries. */
function isBornAs(document: Document, token: number): boolean {
  const { scan, text } = document;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.dotSpace && gap !== GAP.dot && gap !== GAP.colon) return false;
  const cue = document.word(token - 1);
  // "f. Sonntag" is short for it, "D. Kowalska" an initial.
  if (cue !== cue.toLowerCase() && (scan.shape[token]! & SHAPE.upper) === 0) return false;
  const needed = behindWords.get(cue.toLowerCase());
  if (needed !== undefined && (token < 2 || !needed.has(scan.hash[token - 2]!))) return false;
  // "z domu. Kontrola": a sentence ends behind a whole word.
  if (gap === GAP.dotSpace && cue.length > NEXT) return false;
  if ((scan.value[token]! & NEVER) !== 0) return false;
  // "geb. Montag, 3. Mai"
  const end = scan.end[token]!;
  return !/^,? ?(?:den |dem |le |il |el )?(?:\d|\[)/u.test(text.slice(end, end + NEXT * 2));
}

function initials(document: Document, token: number): void {
  const { scan, text } = document;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.colon) return;
  if (gap !== GAP.colon && adjectives.has(scan.hash[token - 1]!) && !isLabel(document, token - 1)) return;
  INITIALS.lastIndex = scan.start[token]!;
  const match = INITIALS.exec(text);
  if (match === null || match[0].length < 2) return;
  document.cover(match.index, match.index + match[0].trimEnd().length, 'NAME', ID);
}

/** "Iniciales JMC", "sujeto 12, iniciales JMC": the word opens its clause. */
function isLabel(document: Document, token: number): boolean {
  const gap = token > 0 ? document.gap(token - 1) : GAP.line;
  return gap > GAP.apostrophe;
}

/** Behind a short title a word that is a last name too is one where the clause ends with it. */
function isStaff(document: Document, first: number, token: number): boolean {
  const { scan, text } = document;
  if (scan.shape[token] !== SHAPE.title || !staffGap(document, first)) return false;
  const value = scan.value[token]!;
  if ((value & (NEVER | W.function)) !== 0 || isMedicalName(scan.hash[token]!)) return false;
  if (isMedicalForm(document.word(token))) return false;
  const end = scan.end[token]!;
  return CLOSES.test(text.slice(end, end + NEXT));
}

/** "sig.ra Sardina", "м/с Нестеров", "zr. de Nijs". */
function shortTitled(document: Document, titles: Ending, initial: number, token: number): void {
  const { scan, text } = document;
  if (!mayBeTitled(document, token)) return;
  const first = document.language === 'nl' ? particlesBefore(document, initial) : initial;
  if (first === 0 || document.gap(first - 1) > GAP.dotSpace) return;
  document.spend(0.2);
  const start = scan.start[first]!;
  if (!titles.test(text.slice(Math.max(0, start - TITLE_WINDOW), start))) return;
  // "beim Psychologen Termine machen": behind a whole word no noun that no list has, unless its clause ends.
  const listed = (scan.value[token]! & (W.sureFirst | W.sureLast)) !== 0;
  const end = scan.end[token]!;
  const short = document.gap(first - 1) !== GAP.space || document.language !== 'de';
  if (short || listed || /^(?:$|[?!.,;:)\n])/u.test(text.slice(end, end + 1)))
    document.take(first, token, 'NAME', ID);
}

/** No everyday word that no list has as a name: a sentence may end with what is short for something else. */
function mayBeTitled(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.shape[token] !== SHAPE.title || scan.end[token]! - scan.start[token]! < SHORTEST) return false;
  const value = scan.value[token]!;
  if ((value & (NEVER | W.function | W.region)) !== 0 || isMedicalName(scan.hash[token]!)) return false;
  if (isMedicalForm(document.word(token)) || document.is(token, 'title') || document.is(token, 'hospital'))
    return false;
  if (weekdays.has(scan.hash[token]!)) return false;
  return (value & (W.first | W.last)) !== 0 || (value & (W.word | W.english | W.dictionary)) === 0;
}

function staffGap(document: Document, token: number): boolean {
  const { scan, text } = document;
  const gap = document.gap(token - 1);
  if (gap === GAP.colon) return true;
  // "stan po op. Kontrola": what is done, unless brackets say who did it.
  if (deeds.has(scan.hash[token - 1]!)) return text.charAt(scan.start[token - 1]! - 1) === '(';
  if (gap === GAP.dotSpace || gap === GAP.dot) return true;
  // "(op. Maj", "ssk Maj": in small letters, and no end of a sentence between.
  return gap === GAP.space && text.charCodeAt(scan.start[token - 1]!) > 96;
}

/** The capital and those joined to it. */
function takeNames(document: Document, first: number): void {
  const { scan } = document;
  let last = first;
  while (
    last - first < 2 &&
    document.gap(last) === GAP.hyphen &&
    (scan.shape[last + 1]! & CAPITAL) !== 0 &&
    scan.taken[last + 1] === 0
  )
    last += 1;
  document.take(first, last, 'NAME', ID);
}

/** 'Roman "Dziki" Pietrzak', 'Roberto "el Rubio" Cascalla'. */
function nicknamed(document: Document, token: number): void {
  const { scan, text } = document;
  if ((scan.value[token]! & (NEVER | W.function)) !== 0) return;
  document.spend(0.5);
  const end = scan.end[token]!;
  const match = NICKNAMED.exec(text.slice(end, end + WINDOW));
  if (match === null) return;
  const last = document.tokenAt(end + match[0].length);
  document.take(token, last, 'NAME', ID);
}
