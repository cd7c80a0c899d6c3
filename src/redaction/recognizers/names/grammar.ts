import { THEY_DO } from '../../cues/people.ts';
import { type Document, GAP, isShouting } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { labelOf } from '../numbers/labels.ts';
import { capitalBehindParticles, clauseEnds, clauseFollows, nameFollows, smallLastName } from './clause.ts';
import { isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { isTitled } from './titled.ts';

/** How sure the phrase before makes us that a name follows. */
export type Strength = 'strong' | 'field' | 'title' | 'kin' | 'label' | 'signoff' | 'weak';

const LONGEST_NAME = 6;
/** Auxiliaries and words that never are the lower-case name after a relative. */
const NEVER_LOWER =
  /^(?:vit|mij[oa]s?|mijit[oa]|hij[oa]s?|will|may|can|has|is|was|had|have|and|who|with|that|a|an|the|just|not|on|in|at|for|to|of|or|but|does|did|said|says|gets|got|takes|took|i|he|she|it|we|they|you|my|so|if|be|been|as|up|out|due|want|need|am|are|no|do|go|new|very|also|who|whom|when|where|why|how|what|there|here|this|old|now|too|all|one|two|hi|hello|pain|mg|ill|sick|well|back|dała|nació|consiglia|only|even|still|never|always|really|please)$/i;

const DOES = new RegExp(`^(?:${THEY_DO})(?![\\p{L}\\p{M}])`, 'iu');
const LONGEST_VERB = 20;

/** A capital that begins a form field or a new subject, not a part of a name. */
export function isStop(document: Document, token: number): boolean {
  return (
    document.is(token, 'stopLabel') ||
    (document.is(token, 'nameLabel') && followedByColon(document, token)) ||
    (document.is(token, 'month') &&
      /^[\p{L}]{4,}$/u.test(document.word(token)) &&
      (document.scan.value[token]! & W.first) === 0 &&
      ((document.scan.shape[token + 1] ?? 0) & SHAPE.digits) !== 0 &&
      // "Rozalia Kwiecień, 91 l." is not in April; "March, 2024" is.
      !/^, \d{1,3}(?!\d)/.test(document.text.slice(document.scan.end[token]!, document.scan.end[token]! + 6)))
  );
}

function followedByColon(document: Document, token: number): boolean {
  return /^\s{0,2}[:=]/.test(document.text.slice(document.scan.end[token]!, document.scan.end[token]! + 3));
}

/** Whether a capitalised word can be part of a name by what it is. */
export function isNameWord(document: Document, token: number): boolean {
  const value = document.scan.value[token]!;
  if ((value & (W.first | W.last)) !== 0)
    return (value & W.function) === 0 || (value & (W.sureFirst | W.sureLast)) !== 0;
  return (value & (W.english | W.word | W.function | W.medical | W.country)) === 0;
}

/** "jr.", "md", "III" behind a name. */
function suffixEnd(document: Document, last: number): number {
  const gap = document.gap(last);
  const next = last + 1;
  if (
    (gap !== GAP.space && gap !== GAP.comma) ||
    next >= document.scan.count ||
    document.scan.taken[next] === 1
  )
    return last;
  return /^(?:jr|sr|ii|iii|iv|md|phd|dds|rn)$/i.test(document.word(next)) ? next : last;
}

/** Last token of the name that begins at `first`, or `first - 1` when none does. */
export function nameEnd(document: Document, first: number, strength: Strength, english: boolean): number {
  const { scan } = document;
  if (first >= scan.count || scan.taken[first] === 1) return first - 1;
  const loud = strength !== 'title' && strength !== 'field' && isShouting(document.scan);
  if (!starts(document, first, strength, english, loud)) return first - 1;
  let last = first;
  for (let token = first + 1; token < scan.count && token - first < LONGEST_NAME; token += 1) {
    if (scan.taken[token] === 1 || isStop(document, token)) break;
    // "M.a José": the short form of María.
    if (
      scan.end[token]! - scan.start[token]! === 1 &&
      /^(?:a|ª)$/.test(document.word(token)) &&
      /^M$/.test(document.word(token - 1)) &&
      document.gap(token - 1) <= GAP.dot
    )
      continue;
    const joined = joins(document, token, strength);
    if (joined === 0) break;
    if (document.is(token, 'particle') && particle(document, token, last)) continue;
    if (!continuesName(document, token, strength, english, loud, joined)) break;
    last = token;
  }
  return suffixEnd(document, last);
}

function particle(document: Document, token: number, last: number): boolean {
  const { scan } = document;
  if ((scan.shape[token]! & SHAPE.lower) === 0 || token - last > 2) return false;
  const next = token + 1;
  return (
    next < scan.count &&
    ((scan.shape[next]! & CAPITAL) !== 0 ||
      document.is(next, 'particle') ||
      (scan.value[next]! & (W.first | W.last)) !== 0)
  );
}

/** 0: the name ends before the token. 1: joined by space, hyphen, initial. 2: by a comma ("Last, First"). */
function joins(document: Document, token: number, strength: Strength): number {
  const { scan } = document;
  const gap = document.gap(token - 1);
  const width = scan.end[token - 1]! - scan.start[token - 1]!;
  if (gap === GAP.space || gap === GAP.hyphen || gap === GAP.apostrophe)
    return gap === GAP.apostrophe && /^s$/i.test(document.word(token)) ? 0 : 1;
  if (gap === GAP.spaces)
    return strength === 'field' || scan.start[token]! - scan.end[token - 1]! <= 2 ? 1 : 0;
  const initial = width <= 2 && (scan.shape[token - 1]! & CAPITAL) !== 0;
  if (gap === GAP.dotSpace || gap === GAP.dot) {
    if (initial || /^(?:st|jr|sr|mc|ma|fco|mª|dr|dra|prof)$/i.test(document.word(token - 1))) return 1;
    return gap === GAP.dot && (scan.shape[token]! & CAPITAL) !== 0 ? 1 : 0;
  }
  if (gap === GAP.comma && strength !== 'title' && strength !== 'signoff') return 2;
  return 0;
}

/** "A professora falou": what somebody does who is not named. */
function doesSomething({ scan, text }: Document, token: number): boolean {
  return DOES.test(text.slice(scan.start[token]!, scan.start[token]! + LONGEST_VERB));
}

function starts(
  document: Document,
  token: number,
  strength: Strength,
  english: boolean,
  loud: boolean,
): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  const shape = scan.shape[token]!;
  if ((shape & (SHAPE.digits | SHAPE.alnum | SHAPE.unspaced)) !== 0) return false;
  if (isStop(document, token) && (strength !== 'strong' || document.is(token, 'stopLabel'))) return false;
  const formal = document.is(token, 'nameLabel') || document.is(token, 'title');
  if (formal && (value & (W.first | W.last)) === 0) return false;
  // "Subject: RE: RE: …"
  if (shape === SHAPE.upper && scan.end[token]! - scan.start[token]! < 4 && document.gap(token) === GAP.colon)
    return false;
  const known = (value & (W.first | W.last)) !== 0;
  const ordinary = (value & (english ? W.english | W.function : W.word | W.english | W.function)) !== 0;
  const width = scan.end[token]! - scan.start[token]!;
  if ((shape & SHAPE.caseless) !== 0) return caselessStart(value, strength);
  if ((shape & CAPITAL) !== 0 && !loud)
    return capitalStart(document, token, strength, value, ordinary, known, width, english);
  const sure = strength === 'strong' || strength === 'field' || strength === 'title';
  // Without a strong phrase only first names begin a name in lower case; asked first, because it is cheap.
  if (!sure && (value & W.first) === 0) return false;
  // "dr kim": a small word of another language.
  const small = (value & W.function) !== 0 && (!english || (value & W.english) !== 0);
  if (small && !document.is(token, 'particle')) return false;
  if (NEVER_LOWER.test(document.word(token)) || (sure && doesSomething(document, token))) return false;
  if (document.is(token, 'particle') && capitalBehindParticles(document, token)) return sure;
  if ((value & W.listedFirst) !== 0 && smallLastName(document, token + 1)) return true;
  if (width < 2 || small) return false;
  if (strength === 'strong' || strength === 'title')
    return known
      ? !((value & W.english) !== 0 && english && !nameFollows(document, token)) || strength === 'title'
      : !ordinary &&
          labelOf(document, token) === undefined &&
          !isMedicalName(scan.hash[token]!) &&
          (value & W.word) === 0;
  if (strength === 'field') return !((value & (W.english | W.word)) !== 0 && !known);
  if (strength === 'kin')
    return (
      known &&
      (!ordinary ||
        (value & W.sureFirst) !== 0 ||
        nameFollows(document, token) ||
        clauseFollows(document, token)) &&
      (value & W.first) !== 0
    );
  return (
    (value & W.first) !== 0 && !ordinary && ((value & W.sureFirst) !== 0 || nameFollows(document, token))
  );
}

function caselessStart(value: number, strength: Strength): boolean {
  const known = (value & (W.first | W.last)) !== 0;
  if ((value & W.function) !== 0) return false;
  if (strength === 'strong' || strength === 'field' || strength === 'title') return true;
  return known && (value & W.word) === 0;
}

function capitalStart(
  document: Document,
  token: number,
  strength: Strength,
  value: number,
  ordinary: boolean,
  known: boolean,
  width: number,
  english: boolean,
): boolean {
  if (strength === 'title') return isTitled(document, token, value, known);
  const sure = strength === 'strong' || strength === 'field';
  if (sure && width === 1) return document.gap(token) !== GAP.space || nextIsCapital(document, token);
  if (sure && !english && (value & W.function) !== 0) return known || nextIsCapital(document, token);
  if (sure && !english) return !document.is(token, 'hospital') || known;
  if (sure) return known || !ordinary || (value & (W.function | W.english)) === 0;
  if (isMedicalName(document.scan.hash[token]!)) return (value & W.first) !== 0;
  if (width === 1) return strength === 'label' && document.gap(token) !== GAP.space;
  if ((value & (W.country | W.region | W.medical)) !== 0 && (value & W.first) === 0) return false;
  if (
    strength === 'weak' &&
    english &&
    document.scan.shape[token] === SHAPE.upper &&
    width < 6 &&
    !nextIsCapital(document, token)
  )
    return false;
  if (known && !ordinary)
    return (value & W.first) !== 0 || strength !== 'weak' || nameFollows(document, token);
  if (strength === 'signoff' && (value & (W.listedFirst | W.last)) !== 0) return true;
  // "Un saludo, Paz Etxebarria": a first name that is a word, with a last name that no list has.
  if (
    strength === 'signoff' &&
    known &&
    (value & (W.english | W.function)) === 0 &&
    nextIsCapital(document, token)
  )
    return true;
  if (
    strength === 'weak' &&
    !english &&
    (value & (W.listedFirst | W.function)) === W.listedFirst &&
    clauseFollows(document, token)
  )
    return true;
  if (known) return nameFollows(document, token) || (strength === 'kin' && (value & W.first) !== 0);
  if (ordinary || document.scan.shape[token] === SHAPE.upper) {
    return !ordinary && strength !== 'weak' && strength !== 'label' && width > 3;
  }
  if (strength === 'kin') return !isMedicalForm(document.word(token));
  return strength === 'signoff' || nameFollows(document, token);
}

function nextIsCapital(document: Document, token: number): boolean {
  return ((document.scan.shape[token + 1] ?? 0) & CAPITAL) !== 0 && document.gap(token) <= GAP.dotSpace;
}

/** What may follow a title: names, and words that no list knows; English words only as known last names. */
function continuesName(
  document: Document,
  token: number,
  strength: Strength,
  english: boolean,
  loud: boolean,
  joined: number,
): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  const shape = scan.shape[token]!;
  const known = (value & (W.first | W.last)) !== 0;
  if ((shape & (SHAPE.digits | SHAPE.alnum | SHAPE.unspaced)) !== 0) return false;
  const ordinary = (value & (english ? W.english | W.function : W.word | W.english | W.function)) !== 0;
  if ((shape & SHAPE.caseless) !== 0)
    return (
      joined === 1 &&
      (value & W.function) === 0 &&
      (known || (value & W.word) === 0 || clauseEnds(document, token))
    );
  if ((shape & CAPITAL) !== 0 && !loud) {
    if (joined === 2)
      return known && !ordinary && (strength === 'strong' || strength === 'field' || strength === 'label');
    const width = scan.end[token]! - scan.start[token]!;
    // "Nº": the number of a register begins.
    if (width === 1 && /^[º°]/.test(document.text.charAt(scan.end[token]!))) return false;
    // "Ada Quill": a capital in the middle of a sentence, right behind a first name, is a last name.
    const behindFirst = (scan.value[token - 1]! & W.first) !== 0 && document.gap(token - 1) === GAP.space;
    const told = strength === 'strong' || strength === 'kin' || strength === 'title';
    const surname = behindFirst && told && shape === SHAPE.title;
    // "Mrs. Ada Postlethwaite" ends as inflammations do; medicines and diseases are mostly listed.
    const listed = (value & W.medical) !== 0 || isMedicalName(scan.hash[token]!);
    if (isMedicalForm(document.word(token)) && !known && (listed || !surname)) return false;
    if (width === 1)
      return (
        (value & W.function) === 0 || !/^i$/i.test(document.word(token)) || document.gap(token) === GAP.dot
      );
    if (document.is(token, 'hospital')) return false;
    if ((value & W.function) !== 0 && (value & W.english) !== 0 && !known) return false;
    if (!english && (strength === 'field' || strength === 'strong' || strength === 'title')) return true;
    return known || !ordinary || surname || ((value & W.english) === 0 && strength !== 'weak');
  }
  if (joined === 2 || (value & W.function) !== 0 || scan.end[token]! - scan.start[token]! < 3) return false;
  // A capital before and a small word now: the name is over, unless the small word is a name and nothing else.
  if ((scan.shape[token - 1]! & CAPITAL) !== 0 && !loud)
    return document.gap(token - 1) === GAP.hyphen || ((value & W.sureLast) !== 0 && strength === 'strong');
  if (strength === 'strong' && document.gap(token - 1) === GAP.space && clauseEnds(document, token))
    return true;
  if (known)
    return (
      !ordinary || document.gap(token - 1) === GAP.hyphen || (strength === 'field' && (value & W.last) !== 0)
    );
  return (
    !ordinary &&
    (value & (W.word | W.english | W.medical)) === 0 &&
    strength !== 'label' &&
    scan.end[token]! - scan.start[token]! > 2
  );
}
