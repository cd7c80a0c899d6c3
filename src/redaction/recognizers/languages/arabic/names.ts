import { hashWord } from '../../../characters.ts';
import { type Document, GAP } from '../../../document.ts';
import { SHAPE } from '../../../scan.ts';
import { UNIT } from '../../../units.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { WordSet } from '../../../word-set.ts';
import { isCaselessStop } from '../caseless-scripts.ts';
import { isArabicEveryday, isRatherWord } from './everyday.ts';
import {
  closes,
  isArabic,
  isCalled,
  isDoing,
  isPersonal,
  isTitled,
  kindOf,
  LETTERS,
  mayBeShaped,
  NONE,
  OF_TOWN,
  ofGod,
  runEnd,
  unglue,
  WORDY,
} from './name-forms.ts';
import { framed, SEASONS } from './name-frames.ts';
import { FAMILY, GIVEN, SURE_FAMILY, SURE_GIVEN } from './name-lists.ts';
import { isOfFamily, isPerson } from './name-persons.ts';
import {
  ADJECTIVES,
  BEFORE_PERSON,
  CALENDAR,
  CALLED,
  CLAUSE,
  KIN,
  LABELS,
  NOBODY,
  NOT_BEHIND,
  ONLY_PERSONS,
  PERSON_DOES,
  PERSON_IS,
  SPOKEN_TO,
  TAKES_PERSON,
  THINGS,
  TITLES,
} from './name-words.ts';

const ENOUGH = 2;
const FATHER = new WordSet('أبو ابو أبي أم ام وأبو وابو وأم وام لأبو لأم');
const OPENS = /(?:^|[\n.،,؛:!؟?)«»"“”(—–…-])\s*$/u;

/**
 * Names of Arabic speakers by what the name is and what stands around it. Names that are nothing else are taken alone; names
 * that are words need what only people do, have or are called; other words need a title.
 */
export function findArabicNames(document: Document): void {
  const { scan, text } = document;
  if ((scan.seen & UNIT.caseless) === 0 || !isArabic(document) || !/[ء-ي]/.test(text)) return;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
    token = readAt(document, token);
  }
}

function readAt(document: Document, token: number): number {
  const { scan, text } = document;
  let skip = 0;
  const god = ofGod(document, token);
  if (god > token) {
    document.cover(scan.start[token]!, scan.end[god]!, 'NAME', 'name-arabic');
    return god;
  }
  let kind = kindOf(document, scan.hash[token]!, scan.value[token]!, token);
  const titled = isTitled(document, token);
  if (kind === NONE) {
    const first = text.charCodeAt(scan.start[token]!);
    const calls = callsUnlisted(document, token);
    if (calls) {
      document.cover(scan.start[token]!, scan.end[token]!, 'NAME', 'name-arabic');
      return token;
    }
    if (!titled && !GLUES.has(first) && !mayBeShaped(document, token)) return token;
    document.spend(0.5);
    const word = document.word(token);
    if (OF_TOWN.test(word)) kind = WORDY;
    else [kind, skip] = unglue(document, word, scan.value[token]!);
  }
  if ((kind === NONE && !titled) || KIN.has(scan.hash[token]!)) return token;
  document.spend(1);
  const before = text.slice(Math.max(0, scan.start[token]! - 40), scan.start[token]!);
  const word = document.word(token);
  if (!LETTERS.test(word.replaceAll('ـ', ''))) return token;
  if (!titled && !KIN.has(scan.hash[token - 1] ?? 0) && isRatherWord(document, word, before)) return token;
  if (word === 'اليأس' || word === 'إيه' || word === 'ايه') return token;
  // Typed without points, "Ali" is "on", too.
  if (word === 'على' && !titled && !isPersonal(document, token + 1)) return token;
  if (before.endsWith(' ') && NOT_BEHIND.has(scan.hash[token - 1] ?? 0) && skip === 0) return token;
  if (
    /^ (?:الأسنان|السن|صلى|عليه السلام|عليها السلام|العذراء)/u.test(
      text.slice(scan.end[token]!, scan.end[token]! + 14),
    )
  )
    return token;
  if (kind === NONE && !isCalled(document, token, word, before)) return token;
  const last = runEnd(document, token, kind);
  if (
    kind === WORDY &&
    !titled &&
    evidence(document, token, last, skip, before) < ENOUGH &&
    !isSomebody(document, token, last, skip, before)
  )
    return token;
  if (kind === WORDY && titled && NOBODY.has(scan.hash[token]!)) return token;
  const father =
    skip === 0 && token > 0 && FATHER.has(scan.hash[token - 1]!) && document.gap(token - 1) === GAP.space;
  const start = father ? scan.start[token - 1]! : scan.start[token]! + skip;
  document.cover(start, scan.end[last]!, 'NAME', 'name-arabic');
  return last;
}

/** A sentence that only people stand in, or a family's name. */
function isSomebody(
  { scan, text }: Document,
  token: number,
  last: number,
  skip: number,
  before: string,
): boolean {
  const [start, end] = [scan.start[token]!, scan.end[last]!];
  if (skip === 0 && FAMILY.has(scan.hash[token]!) && isOfFamily(before)) return true;
  return isPerson(scan.hash[token]!, text.slice(start, start + skip), before, text.slice(end, end + 48));
}

/** "بس فلانة قالت", "يا فلان،": an unlisted word where only a person can stand. */
function callsUnlisted(document: Document, token: number): boolean {
  const { scan, text } = document;
  const length = scan.end[token]! - scan.start[token]!;
  const value = scan.value[token]!;
  if (length < 4 || (value & (W.word | W.function | W.medical | W.country | W.region | W.city)) !== 0)
    return false;
  const next = token + 1;
  const does = next < scan.count && document.gap(token) === GAP.space && ONLY_PERSONS.has(scan.hash[next]!);
  const called = token > 0 && VOCATIVE === scan.hash[token - 1]! && document.gap(token - 1) === GAP.space;
  if (!does && !called) return false;
  document.spend(1);
  const word = document.word(token);
  if (!LETTERS.test(word) || /^(?:ال|[وبلكفم])|(?:ت|ته|تها|تهم|ني|نا|وا|ا|ي|ك|ين|ون|ان)$/u.test(word))
    return false;
  if (isCaselessStop(word) || NOBODY.has(scan.hash[token]!) || KIN.has(scan.hash[token]!) || isDoing(word))
    return false;
  if (
    TITLES.has(scan.hash[token]!) ||
    TAKES_PERSON.has(scan.hash[token]!) ||
    BEFORE_PERSON.has(scan.hash[token]!)
  )
    return false;
  if (PERSON_DOES.has(scan.hash[token]!) || PERSON_IS.has(scan.hash[token]!)) return false;
  if (called) return closes(document, token);
  const before = text.slice(Math.max(0, scan.start[token]! - 3), scan.start[token]!);
  return OPENS.test(before) || (document.gap(token - 1) === GAP.space && CLAUSE.has(scan.hash[token - 1]!));
}

/** An ointment as well, which does things too. */
const CREAM = hashWord('كريم');
const VOCATIVE = hashWord('يا');

/** Letters that are written together with the word behind them: w, f, l, b, k. */
const GLUES = new Set([0x648, 0x641, 0x644, 0x628, 0x643]);

function evidence(document: Document, token: number, last: number, skip: number, before: string): number {
  const { scan, text } = document;
  const previous = scan.hash[token - 1] ?? 0;
  const gap = token === 0 ? GAP.line : document.gap(token - 1);
  const glued = text.slice(scan.start[token]!, scan.start[token]! + skip);
  let points = last > token && isPair(document, token, last) ? 2 : 0;
  if (glued.endsWith('ـ')) points += 2;
  else if (glued.endsWith('ل')) points += 0.5;
  if (glued === 'و' && token > 0 && scan.taken[token - 1] !== 0 && isNameBefore(document, token - 1))
    points += 2;
  if (gap === GAP.colon && LABELS.has(previous) && !ADJECTIVES.has(scan.hash[token]!)) points += 2;
  const kin = KIN.has(previous);
  if (FAMILY.has(scan.hash[token]!) && !GIVEN.has(scan.hash[token]!)) points -= 1;
  if (!kin && !CLAUSE.has(previous) && ADJECTIVES.has(scan.hash[token]!)) points -= 0.25;
  const calendar = CALENDAR.has(scan.hash[token]!);
  if (skip === 0 && gap === GAP.space) {
    if (FATHER.has(previous) || SPOKEN_TO.has(previous)) points += 2;
    else if (kin || TAKES_PERSON.has(previous)) {
      const ends = closes(document, last);
      if (ADJECTIVES.has(scan.hash[token]!)) points += kin && ends ? 2 : 1;
      else points += kin || ends ? 2 : 1.5;
    } else if (previous === VOCATIVE) {
      if (!NOBODY.has(scan.hash[token]!)) points += closes(document, last) ? 2 : 1;
    } else if (calendar) points -= 1;
    else if (BEFORE_PERSON.has(previous) || PERSON_DOES.has(previous))
      points += scan.hash[token] === CREAM ? 0.5 : 1;
    // "جابته لي هويدا", "قول لفلان", "على لسان"
    else if (
      /(?:^|[^ء-ي])(?:[ء-ي]{2,5}ت?(?:ه|ها)? ل[يهك]|(?:قول|قولي|قولوا|سلم|سلمي|كشفت?|اطمن[تيو]?|[أا]طمن|قلقان[ةه]?|خايف[ةه]?|زعلان[ةه]?|بصيت|ردت?) (?:ل|على)) $/u.test(
        before,
      )
    )
      points += 1.5;
  } else if (
    !SEASONS.has(scan.hash[token]!) &&
    skip <= 1 &&
    (gap !== GAP.space || glued === 'و') &&
    OPENS.test(before)
  )
    points += calendar ? 0.75 : 1;
  const next = last + 1;
  const end = text.slice(scan.end[last]!, scan.end[last]! + 3);
  if (document.gap(last) === GAP.space && next < scan.count) {
    const hash = scan.hash[next]!;
    if (PERSON_DOES.has(hash) || isDoing(document.word(next))) points += 1.25;
    else if (PERSON_IS.has(hash)) points += 1;
  } else if (next < scan.count && /^،\s/u.test(end) && KIN.has(scan.hash[next]!)) points += 1;
  points += framed(document, token, last, before);
  // A signature.
  if (/[\n—–-]\s*$/u.test(before) && /^\s*\.?\s*$/u.test(text.slice(scan.end[last]!, scan.end[last]! + 8)))
    points += 1.25;
  return points;
}

/** Whether a name that is a word as well stands beside one that is not, or beside a family's. */
function isPair(document: Document, token: number, last: number): boolean {
  const { scan } = document;
  for (let at = token + 1; at <= last; at += 1) {
    const hash = scan.hash[at]!;
    if (SURE_GIVEN.has(hash) || SURE_FAMILY.has(hash)) return true;
  }
  if (
    last > token &&
    GIVEN.has(scan.hash[token]!) &&
    FAMILY.has(scan.hash[token + 1]!) &&
    closes(document, last)
  )
    return true;
  return GIVEN.has(scan.hash[token]!) && last - token >= 2 && closes(document, last);
}

function isNameBefore(document: Document, token: number): boolean {
  const end = document.scan.end[token]!;
  for (let at = document.found.length - 1; at >= Math.max(0, document.found.length - 4); at -= 1)
    if (document.found[at]!.end === end) return document.found[at]!.type === 'NAME';
  return false;
}

/** Whether a word in Arabic letters behind a title can be a name: listed, or unlisted and at the end of its field. */
export function mayBeArabicName(document: Document, token: number): boolean {
  const { scan } = document;
  const [word, value] = [document.word(token), scan.value[token]!];
  if (NOBODY.has(scan.hash[token]!)) return false;
  if (!LETTERS.test(word) || !isArabic(document)) return true;
  if ((value & (W.first | W.last)) !== 0 || kindOf(document, scan.hash[token]!, value, token) !== NONE)
    return true;
  if (isArabicEveryday(word)) return false;
  return (
    (closes(document, token) && !/^ ?\d/.test(document.text.slice(scan.end[token]!, scan.end[token]! + 2))) ||
    isPersonal(document, token + 1) ||
    runEnd(document, token, NONE) > token
  );
}

/** Whether a name that is a word as well, with nothing beside it that is only a name, has to show that a person is meant. */
export function isWordy(document: Document, token: number, last: number): boolean {
  const hash = document.scan.hash[token]!;
  if (!isArabic(document) || (!GIVEN.has(hash) && !FAMILY.has(hash))) return false;
  return !isPair(document, token, last);
}

/** "سورة مريم", "مستشفى أحمد ماهر": what is named after somebody. */
export function isNamedAfter(document: Document, token: number): boolean {
  return (
    isArabic(document) &&
    token > 0 &&
    document.gap(token - 1) === GAP.space &&
    NOT_BEHIND.has(document.scan.hash[token - 1]!)
  );
}

/** "دوا اسمه …": what is called so is no person. */
export function isThing({ scan, text }: Document, token: number): boolean {
  const start = scan.start[token]!;
  if (/فيتامين [أبجدهك][\s.]*$/u.test(text.slice(Math.max(0, start - 14), start))) return true;
  return CALLED.has(scan.hash[token - 1] ?? 0) && THINGS.test(text.slice(Math.max(0, start - 40), start));
}

export function isWordyWord(document: Document, word: string): boolean {
  const hash = hashWord(word);
  if (!isArabic(document)) return false;
  return GIVEN.has(hash) || FAMILY.has(hash);
}

/** "يا جميل", "الطفل هادي": what somebody is, no name. */
export function isNobody(document: Document, token: number, last: number): boolean {
  const { scan } = document;
  if (!isArabic(document) || last > token || token === 0) return false;
  const hash = scan.hash[token]!;
  return NOBODY.has(hash) || (ADJECTIVES.has(hash) && TAKES_PERSON.has(scan.hash[token - 1]!));
}
