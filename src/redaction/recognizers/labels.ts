import { FOLDS, HASH_START, hashEnd, hashStep, hashWord } from '../characters.ts';
import { LABEL_STEMS, PUBLIC_LINES, UNITS } from '../cues/labels.ts';
import { type Document, GAP } from '../document.ts';
import { WordTable } from '../lexicon.ts';
import type { RedactionType } from '../redactor.ts';
import { SHAPE } from '../scan.ts';
import { WordSet } from '../word-set.ts';

export type LabelType = RedactionType | 'LEAVE' | 'NUMBER';

const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;
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
    const into = word.startsWith('=') || part.length < 3 ? wholeWords : stems;
    const hash = hashWord(part);
    if (into.get(hash) === 0) into.add(hash, TYPES.indexOf(type) + 1);
    if (into === stems) openings[openingOf(FOLDS[part.charCodeAt(0)]!, FOLDS[part.charCodeAt(1)]!)] = 1;
  }
}
const units = new WordSet(UNITS);
const publicLines = new Set(PUBLIC_LINES);

export function isUnit(hash: number): boolean {
  return units.has(hash);
}

export function isPublicLine(digits: string): boolean {
  return publicLines.has(digits);
}

/** What the word says about a number beside it: the whole word first, then the longest known beginning. */
export function labelOf(document: Document, token: number): LabelType | undefined {
  const whole = wholeWords.get(document.scan.hash[token]!);
  if (whole !== 0) return TYPES[whole - 1];
  const start = document.scan.start[token]!;
  const end = Math.min(document.scan.end[token]!, start + LONGEST_STEM);
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
/** Words between a label and its number that do not break the bond. */
const LINK =
  /^(?:is|are|was|my|the|a|an|to|on|at|me|us|no|nr|num|number|numbers|nbr|id|of|for|it|its|his|her|their|new|old|this|back|es|mi|el|la|de|del|é|meu|o|do|est|le|mon|du|au|ist|die|meine|lautet|der|il|mio|è|num[eé]ro|n|nº|n°|nummer|numer|número|numri|mijn|het|is|mitt|är|er|min|mit|on|minun|to|mój|moje|je|moj|můj|az|a|este|meu|е|ми|ο|μου|είναι|мой|это|м|card|line|code|key|here|has|with|ending|in|last|four|digits|up|date|using|under|about|contact|please|you|can|reach|cc|sir|am|ko|ay|ang|saya|tôi|là|của|yangu|ni|по|моя|s|says|be|as|t|medical|record|health|plan|phone|mobile|home|work|office|cell|personal)$/iu;

export interface Label {
  readonly type: LabelType;
  /** Words between label and number; 0 when they touch. */
  readonly distance: number;
}

/** The label of the number in tokens `first` to `last`: before it on the line, else behind it ("… is my SSN"). */
export function findLabel(document: Document, first: number, last: number): Label | undefined {
  return labelBefore(document, first) ?? labelBehind(document, last);
}

function labelBefore(document: Document, first: number): Label | undefined {
  let leave: Label | undefined;
  let number: Label | undefined;
  for (let token = first - 1; token >= Math.max(0, first - REACH); token -= 1) {
    const gap = document.gap(token);
    if (token === first - 1 ? gap === GAP.other && wide(document, token) : breaks(document, token, gap))
      return leave ?? number;
    const type = labelOf(document, token);
    if (type === 'LEAVE') {
      if (first - 1 - token <= 1) leave = { type, distance: first - 1 - token };
      if (leave !== undefined) return leave;
    } else if (type === 'NUMBER') number ??= { type, distance: first - 1 - token };
    else if (type !== undefined) return { type, distance: first - 1 - token };
    if (document.scan.shape[token]! & SHAPE.digits && first - 1 - token > 0) return leave ?? number;
    if (first - 1 - token >= 3 && !LINK.test(document.word(token))) return leave ?? number;
  }
  return leave ?? number;
}

function wide(document: Document, token: number): boolean {
  return document.scan.start[token + 1]! - document.scan.end[token]! > 8;
}

/** A sentence or clause ends here: a label beyond it belongs to another number. */
function breaks(document: Document, token: number, gap: number): boolean {
  if (gap === GAP.dotSpace) return document.scan.end[token]! - document.scan.start[token]! > 4;
  return gap === GAP.line || (gap === GAP.other && wide(document, token)) || gap === GAP.comma;
}

const BEHIND =
  /^\s{0,2}[,;(-]?\s{0,2}(?:is|are|was|es|é|est|ist|è|это|—|-|\(|as|being)?\s{0,2}(?:my|mi|meu|mon|mein|meine|mio|mijn|moj|her|his|the|our|mitt|min|mój|мой)?(?!\p{L})\s{0,2}/iu;

/** The words of `BEHIND`. */
const LINKED = new WordSet(
  'is are was es é est ist è это as being my mi meu mon mein meine mio mijn moj her his the our mitt min mój мой',
);

function labelBehind(document: Document, last: number): Label | undefined {
  const { scan } = document;
  const from = scan.end[last]!;
  if (document.gap(last) === GAP.space && !LINKED.has(scan.hash[last + 1]!))
    return last + 1 < scan.count && labelOf(document, last + 1) === 'PHONE'
      ? { type: 'PHONE', distance: 1 }
      : undefined;
  const link = BEHIND.exec(document.text.slice(from, from + 24));
  const skipped = link === null ? 0 : link[0].length;
  const owned = /\p{L}/u.test(link?.[0] ?? '');
  const next = document.tokenAt(from + Math.max(1, skipped));
  for (let token = next; token < Math.min(document.scan.count, next + (owned ? 5 : 1)); token += 1) {
    if (token > next && document.gap(token - 1) !== GAP.space) break;
    const type = labelOf(document, token);
    if (type !== undefined && type !== 'LEAVE' && (owned || type === 'PHONE'))
      return { type, distance: token - last };
  }
  return owned && /\b(?:my|mi|meu|mon|mein|meine|mio)\b/i.test(link?.[0] ?? '')
    ? { type: 'OTHER_ID', distance: 3 }
    : undefined;
}
