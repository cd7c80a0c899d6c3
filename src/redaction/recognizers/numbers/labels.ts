import { FOLDS, HASH_START, hashEnd, hashStep, hashWord } from '../../characters.ts';
import { LABEL_STEMS, NO_LABELS, NO_LABELS_OF, UNITS } from '../../cues/labels.ts';
import { type Document, GAP } from '../../document.ts';
import { WordTable } from '../../lexicon.ts';
import type { RedactionType } from '../../redactor.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isNumbered, numberSign } from './number-signs.ts';

/** `READING` names what is measured: no number of a few digits beside it identifies anybody. */
export type LabelType = RedactionType | 'LEAVE' | 'READING' | 'NUMBER';

const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;
/** How far from the end of a run without spaces a label may begin. */
const INSIDE = 32;
const PREFIXES = 3;
const GLUED = new Set([...'הובלמשכاأوفبلك'].map((letter) => letter.charCodeAt(0)));
/** Scripts in which two signs are a word. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u;
/** The first two letters of the stems: most words share them with none. */
const openings = new Uint8Array(1 << 12);

function openingOf(first: number, second: number): number {
  return (first * 31 + second) & (openings.length - 1);
}

/** Whether a stem can begin the word. A mark in the second place is skipped by stems and settles nothing. */
function mayOpen(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  const second = FOLDS[text.charCodeAt(from + 1)]!;
  return second === 0 || openings[openingOf(FOLDS[text.charCodeAt(from)]!, second)] === 1;
}

const TYPES: LabelType[] = [];
const wholeWords = new WordTable(1 << 13);
const stems = new WordTable(1 << 14);
for (const [type, words] of LABEL_STEMS) {
  if (!TYPES.includes(type)) TYPES.push(type);
  for (const word of words.split(/\s+/)) {
    const part = word.replace('=', '');
    if (part === '' || /[-./#+]/.test(part)) continue;
    const short = part.length < 3 && !SYLLABLES.test(part);
    const into = word.startsWith('=') || short ? wholeWords : stems;
    const hash = hashWord(part);
    if (into.get(hash) === 0) into.add(hash, TYPES.indexOf(type) + 1);
    if (into === stems) openings[openingOf(FOLDS[part.charCodeAt(0)]!, FOLDS[part.charCodeAt(1)]!)] = 1;
  }
}
const none = new WordSet(NO_LABELS);
const noneHere = new Map(
  Object.entries(NO_LABELS_OF).map(([language, words]) => [language, new WordSet(words)]),
);
const NUMBER_WORD = TYPES.indexOf('NUMBER') + 1;
const units = new WordSet(UNITS);

export function isUnit(hash: number): boolean {
  return units.has(hash);
}

/** What the word says about a number beside it: the whole word first, then the longest known beginning. */
export function labelOf(document: Document, token: number): LabelType | undefined {
  const { scan } = document;
  const whole = wholeWords.get(scan.hash[token]!);
  if (whole !== 0) return isMeant(document, token, TYPES[whole - 1]!) ? TYPES[whole - 1] : undefined;
  if (none.has(scan.hash[token]!) || isNoneHere(document, token)) return undefined;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if ((scan.shape[token]! & SHAPE.unspaced) !== 0) return insideOf(document, start, end);
  const found = stemAt(document, start, end) ?? numbered(document, start, end);
  if (found !== undefined || (scan.shape[token]! & SHAPE.caseless) === 0) return found;
  // Hebrew and Arabic glue "the", "and", "in" to the word: "في" is a part of "فيتامين", no prefix of "تامين".
  for (let skip = 1; skip <= PREFIXES && end - start - skip >= SHORTEST_STEM + 1; skip += 1) {
    const unit = document.text.charCodeAt(start + skip - 1);
    if (!GLUED.has(unit)) return undefined;
    const glued = stemAt(document, start + skip, end);
    if (glued !== undefined) return glued;
  }
  return undefined;
}

/** In capitals it may be the abbreviation of one. */
function isNoneHere({ scan, language }: Document, token: number): boolean {
  return (scan.shape[token]! & SHAPE.upper) === 0 && noneHere.get(language)?.has(scan.hash[token]!) === true;
}

/** "tin", "ein", "ce" are ids in capitals or before a colon; else they are small words of some language. */
function isMeant(document: Document, token: number, type: LabelType): boolean {
  const { scan, text } = document;
  if (isNoneHere(document, token)) return false;
  // "250 mg/dL": no driver's licence.
  if (type === 'LICENCE' && text.charCodeAt(scan.start[token]! - 1) === SLASH) return false;
  if (type !== 'NATIONAL_ID' || (scan.value[token]! & W.function) === 0) return true;
  if ((scan.shape[token]! & SHAPE.lower) === 0) return true;
  const next = scan.hash[token + 1] ?? 0;
  return (
    /[:#=]/.test(text.charAt(scan.end[token]!)) || VERBS.has(next) || wholeWords.get(next) === NUMBER_WORD
  );
}

/** "Dossiernr", "Kundennummer", "törzsszám": a compound that says only that it is a number of something. */
function numbered({ text }: Document, start: number, end: number): LabelType | undefined {
  if (end - start < 5) return undefined;
  const last = FOLDS[text.charCodeAt(end - 1)]!;
  if (last !== 114 && last !== 109 && (last !== 101 || end - start < 9)) return undefined;
  return /(?:nr|nummer|nummar|numer|sz[aá]m|[ck]ode)$/i.test(text.slice(end - 6, end))
    ? 'OTHER_ID'
    : undefined;
}

/** In a script without spaces the label is inside the run of letters: the one nearest to its end. */
function insideOf(document: Document, start: number, end: number): LabelType | undefined {
  for (let from = end - SHORTEST_STEM; from >= Math.max(start, end - INSIDE); from -= 1) {
    const found = stemAt(document, from, end);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest known beginning of the word between the offsets. */
function stemAt(document: Document, start: number, stop: number): LabelType | undefined {
  const end = Math.min(stop, start + LONGEST_STEM);
  if (!mayOpen(document.text, start, end)) return undefined;
  let hash = HASH_START;
  let found = 0;
  for (let index = start; index < end; index += 1) {
    hash = hashStep(hash, FOLDS[document.text.charCodeAt(index)]!);
    if (index - start + 1 >= SHORTEST_STEM) found = stems.get(hashEnd(hash)) || found;
  }
  return found === 0 ? undefined : TYPES[found - 1];
}

const REACH = 7;
const COLON = 58;
const SLASH = 47;
/** Words between a label and its number that do not break the bond. */
const LINK = new WordSet(
  'º ª seria serie i o numerze is are was my the a an to on at me us no nr num number numbers nbr id of for it its his her their new old this back es mi el la de del é meu o do est le mon du au ist die meine lautet der il mio è numero n nummer numer número numri mijn het mitt är er min mit minun mój moje je moj můj az este е ми ο μου είναι мой это м card line code key here has with ending in last four digits up date using under about contact please you can reach cc sir am ko ay ang saya tôi là của yangu ni по моя s says be as t medical record health plan phone mobile home work office cell personal numéro numara numaram čislo číslo broj номер رقم شماره является jest są adalah ialah na ke jo hai है का की मेरा मेरी meum',
);

export interface Label {
  readonly type: LabelType;
  /** Words between label and number; 0 when they touch. */
  readonly distance: number;
  /** The same without words that only link: 0 in "plate number is …". */
  readonly bond: number;
  /** Of the word "number": whether it is short for it ("nr", "no.", "№"), or stands behind what has one. */
  readonly abbreviated?: boolean;
  /** Of the word "number": whether it is somebody's ("my number"). */
  readonly owned?: boolean;
}

/** Letters between a label and its number: "sygn. akt II K 123/24", "numer ABC 123456". */
function isSeries({ scan }: Document, token: number): boolean {
  const width = scan.end[token]! - scan.start[token]!;
  if (width > 3) return false;
  return (scan.shape[token]! & SHAPE.upper) !== 0 || (width === 1 && scan.shape[token] === SHAPE.title);
}

const OWNERS = new WordSet(
  'my our his her their mi su meu minha mon ma mein meine mio mijn mój moja мой mitt min minun benim मेरा मेरे cell home work',
);
const SERIAL =
  /(?:^|[^\p{L}\p{N}])(?:s\/n|с\/н)[\s:#.-]{0,3}(?:(?:is|number|no|nr|ist|est|es|è|é|to|jest|är|هو|номер)[^\p{L}\p{N}]{1,2}){0,2}$/iu;

function slashIn({ scan }: Document, from: number, to: number): boolean {
  for (const slash of scan.slashes) if (slash >= from && slash < to) return true;
  return false;
}

/** The label of the number in tokens `first` to `last`: before it on the line, else behind it ("… is my SSN"). */
export function findLabel(document: Document, first: number, last: number): Label | undefined {
  const { scan, text } = document;
  // "S/N": two letters that are no word of their own.
  if (
    slashIn(document, scan.start[first]! - 24, scan.start[first]!) &&
    SERIAL.test(text.slice(Math.max(0, scan.start[first]! - 24), scan.start[first]!))
  )
    return { type: 'DEVICE', distance: 0, bond: 0 };
  const label = labelBefore(document, first) ?? labelBehind(document, last) ?? numberSign(document, first);
  // "7928 SXA is my plate": the label stands behind the letters.
  const letters = last + 1 < scan.count && (scan.shape[last + 1]! & SHAPE.upper) !== 0;
  return label ?? (letters && document.gap(last) === GAP.space ? labelBehind(document, last + 1) : undefined);
}

function labelBefore(document: Document, first: number): Label | undefined {
  const { scan } = document;
  let leave: Label | undefined;
  let number: Label | undefined;
  let bond = 0;
  // "Volante que me dieron: …": what a colon announces is named in the words before it, however many.
  const colon = first > 0 && document.text.charCodeAt(document.scan.start[first]! - 2) === COLON;
  for (let token = beforeAside(document, first - 1); token >= Math.max(0, first - REACH); token -= 1) {
    const gap = document.gap(token);
    if (token === first - 1 ? gap === GAP.other && wide(document, token) : breaks(document, token, gap))
      return leave ?? number;
    // What was removed is no label: "[PHONE_1], 7.2"; nor does a label reach past another number in a list.
    if (scan.taken[token] === 1) return leave ?? number;
    if (token === first - 1 && gap === GAP.comma && (scan.shape[token]! & SHAPE.digits) !== 0)
      return undefined;
    const type = labelOf(document, token);
    if (type === 'LEAVE' || type === 'READING') {
      if (colon || first - 1 - token <= 2) leave = { type, distance: first - 1 - token, bond };
      if (leave !== undefined) return leave;
    } else if (type === 'NUMBER')
      number ??= {
        type,
        distance: first - 1 - token,
        bond,
        abbreviated: isNumbered(document, token),
        owned: token > 0 && OWNERS.has(document.scan.hash[token - 1]!),
      };
    else if (type !== undefined) {
      // "NDC code …", "PMID number …"
      if (token > 0 && document.gap(token - 1) === GAP.space && labelOf(document, token - 1) === 'LEAVE')
        return { type: 'LEAVE', distance: first - 1 - token, bond };
      return { type, distance: first - 1 - token, bond };
    }
    if (document.scan.shape[token]! & SHAPE.digits && first - 1 - token > 0) return leave ?? number;
    const links = type === 'NUMBER' || LINK.has(document.scan.hash[token]!) || isSeries(document, token);
    if (first - 1 - token >= 3 && !links && !colon) return leave ?? number;
    if (!links && !(colon && bond > 1)) bond += 1;
  }
  return leave ?? number;
}

/** "Aadhaar (last page): …": what stands in brackets is about the label. */
function beforeAside(document: Document, last: number): number {
  const { scan, text } = document;
  let token = text.charAt(scan.end[last]!) === ')' ? last : 0;
  while (token > Math.max(0, last - 3) && text.charAt(scan.start[token]! - 1) !== '(') token -= 1;
  return token > 0 && labelOf(document, token - 1) !== undefined ? token - 1 : last;
}

function wide(document: Document, token: number): boolean {
  return document.scan.start[token + 1]! - document.scan.end[token]! > 8;
}

/** A sentence or clause ends here: a label beyond it belongs to another number. */
function breaks(document: Document, token: number, gap: number): boolean {
  if (gap === GAP.dotSpace)
    return document.scan.end[token]! - document.scan.start[token]! > 4 && !isShortened(document, token);
  return gap === GAP.line || (gap === GAP.other && wide(document, token)) || gap === GAP.comma;
}

/** "Seriennr. hinten winzig", "pasap. XDA 441": a label that is short for a longer word, or the sentence goes on. */
function isShortened(document: Document, token: number): boolean {
  const { shape, value } = document.scan;
  const word = (value[token]! & (W.english | W.word | W.function)) !== 0;
  return ((shape[token + 1]! & SHAPE.lower) !== 0 || !word) && labelOf(document, token) !== undefined;
}

/** What may stand between a number and the label behind it: "… is my", "… es el número de mi". */
const VERBS = new WordSet(
  'is are was es é est ist è это as being är er on jest to je jsou este e είναι adalah ialah là হলো है है। benim bu је το',
);
const POSSESSIVES = new WordSet(
  'my mi meu minha mon ma mein meine mio mia mijn moj moja moje mój mitt min minun мой моя моё моє мій meu mea μου saya benim',
);
const OF_OTHERS = new WordSet(
  'her his the our su seu son sa sein ihr suo haar zijn jego jej его её el la il lo le o a un',
);
const BEHIND_GAP = /^[\s,;(:–—-]{1,3}$/;
const BEHIND_REACH = 5;
const SERIAL_BEHIND = /^[\s,;(:–—-]{1,3}(?:(?:is|=) )?(?:(?:my|the|its|her|his) )?s\/n(?!\p{L})/iu;

function labelBehind(document: Document, last: number): Label | undefined {
  const { scan, text } = document;
  let next = last + 1;
  if (
    slashIn(document, scan.end[last]!, scan.end[last]! + 16) &&
    SERIAL_BEHIND.test(text.slice(scan.end[last]!, scan.end[last]! + 16))
  )
    return { type: 'DEVICE', distance: 0, bond: 0 };
  const gap = text.slice(scan.end[last]!, Math.min(scan.start[next] ?? 0, scan.end[last]! + 4));
  if (next >= scan.count || !BEHIND_GAP.test(gap)) return undefined;
  const verb = VERBS.has(scan.hash[next]!);
  if (verb) next += 1;
  let mine = false;
  let number: Label | undefined;
  for (let steps = 0; steps < 2 && next < scan.count; steps += 1, next += 1) {
    const own = POSSESSIVES.has(scan.hash[next]!);
    if (!own && !(verb && OF_OTHERS.has(scan.hash[next]!))) break;
    mine ||= own;
  }
  const owned = verb || mine;
  const stop = Math.min(scan.count, next + (owned ? BEHIND_REACH : 1));
  for (let token = next; token < stop; token += 1) {
    if (token > next && document.gap(token - 1) !== GAP.space) break;
    const type = labelOf(document, token);
    if (type === undefined || type === 'LEAVE' || type === 'READING') continue;
    const label = { type, distance: token - next, bond: token - next };
    // "… is my number plate": what the number is of says more.
    if (type === 'NUMBER') number ??= owned ? label : undefined;
    else if (owned || type === 'PHONE' || /[(–—-]/.test(gap)) return label;
  }
  if (number !== undefined) return number;
  return mine ? { type: 'OTHER_ID', distance: 3, bond: 3 } : undefined;
}
