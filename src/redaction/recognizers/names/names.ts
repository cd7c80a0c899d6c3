import { type CueHit, type Document, GAP } from '../../document.ts';
import { LINKING } from '../../quiet-phrases.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { UNIT } from '../../units.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isThing, mayBeArabicName } from '../languages/arabic/names.ts';
import { mayBeTitled } from '../languages/behind-titles.ts';
import { isCaselessStop } from '../languages/caseless-scripts.ts';
import { isHindiThing } from '../languages/hindi/names.ts';
import { isIndonesianWord } from '../languages/indonesian/names.ts';
import { isKoreanStop } from '../languages/korean/frames.ts';
import {
  endsHost,
  isArticle,
  isCalledThing,
  isElsewhere,
  isGermanNoun,
  isGermanThing,
  isNewSentence,
  isWord,
  NOT_SOMEBODY,
} from './announced.ts';

import { isDoing } from './doing.ts';
import { isEponym, tailFollows } from './eponyms.ts';
import { isNameWord, nameEnd, type Strength } from './grammar.ts';
import { isOfCountry } from './namesakes.ts';
import { isNobodyTitled, isNoTitle, polish } from './no-title.ts';
import { isMaximum, weekdays } from './people.ts';
import { takeSpelled } from './spelled.ts';
import { RELATION } from './titled-words.ts';
import { spokenLabels } from './turns.ts';

/** People's names after a phrase that announces them, from strong to weak. */
export function findCuedNames(document: Document): void {
  for (const hit of document.hits('intro')) after(document, hit, 'strong', 'name-intro');
  const labels = document.hits('nameLabel');
  const spoken = spokenLabels(document, labels);
  for (const hit of labels) if (!spoken.has(hit.last)) fromLabel(document, hit);
  for (const hit of document.hits('title')) fromTitle(document, hit);
  for (const hit of document.hits('kin')) after(document, hit, 'kin', 'name-kin');
  for (const hit of document.hits('signoff')) fromSignoff(document, hit);
  for (const hit of document.hits('introWeak')) after(document, hit, 'weak', 'name-intro-weak');
  for (const hit of document.hits('nameAfterwards')) before(document, hit);
}

function takeName(
  document: Document,
  first: number,
  strength: Strength,
  english: boolean,
  id: string,
): boolean {
  if (takeSpelled(document, first)) return true;
  // "call your doctor Monday", "saw my mum Friday".
  if (english && strength !== 'strong' && weekdays.has(document.scan.hash[first]!)) return false;
  if (isIndonesianWord(document, first) || isOfCountry(document, first) || isArticle(document, first))
    return false;
  if (isCaseless(document, first) && isNobody(document, first, strength)) return false;
  if (NOT_SOMEBODY.has(document.scan.hash[first]!)) return false;
  if (strength === 'strong' && isCalledThing(document, first)) return false;
  const last = nameEnd(document, first, strength, english);
  if (last < first) return false;
  const weak = strength === 'weak' || strength === 'label';
  if (
    strength !== 'title' &&
    (weak && !calledByFirstName(document, first, last)
      ? isEponym(document, first, last)
      : tailFollows(document, last))
  )
    return false;
  document.take(first, last, 'NAME', id);
  return true;
}

/** Behind a phrase of naming in a script without capitals: words that are nobody. */
function isNobody(document: Document, first: number, strength: Strength): boolean {
  const word = document.word(first);
  const start = document.scan.start[first]!;
  if (isCaselessStop(word) || isThing(document, first) || isHindiThing(document, first)) return true;
  if (isKoreanStop(word, document.text.slice(Math.max(0, start - 4), start))) return true;
  return strength === 'title' && !(mayBeTitled(document, first) && mayBeArabicName(document, first));
}

function isCaseless({ scan }: Document, token: number): boolean {
  return (scan.shape[token]! & SHAPE.caseless) !== 0;
}

/** "soy Lucía": a brand of pills may be called so, but nobody is a pill. */
function calledByFirstName(document: Document, first: number, last: number): boolean {
  return first === last && !document.english && (document.scan.value[first]! & W.sureFirst) !== 0;
}

/** Token after a phrase, past a colon, a comma, quotes or a linking "is". */
function nameStart(document: Document, hit: CueHit): number {
  const { text, scan } = document;
  const next = hit.last + 1;
  if (next >= scan.count || scan.taken[next] === 1) return -1;
  if (document.gap(hit.last) === GAP.space) return next;
  const between = text.slice(scan.end[hit.last]!, Math.min(scan.start[next]!, scan.end[hit.last]! + 8));
  if (scan.start[next]! - scan.end[hit.last]! > 6) return -1;
  return /^[\s:,!"'(«„-]*$/.test(between) && !/\n\s*\n/.test(between) ? next : -1;
}

const NORDIC: ReadonlySet<string> = new Set(['sv', 'da', 'no', 'nb', 'nn']);
const MINE = new WordSet('min mitt mina mit mine din ditt dina dine vår vårt våra');

function after(document: Document, hit: CueHit, strength: Strength, id: string): void {
  document.spend(0.5);
  let first = nameStart(document, hit);
  if (first < 0) return;
  while (
    document.is(first, 'title') &&
    first + 1 < document.scan.count &&
    document.gap(first) <= GAP.dotSpace
  )
    first += 1;
  const gap = document.gap(hit.last);
  // "Asthma" and "my name" are one word of Persian but for a sign; "hai" greets in Indonesian alone.
  const cue = document.word(hit.last);
  if (cue === 'آسمم' || (/^hai$/i.test(cue) && !/^(?:id|ms)$/.test(document.language))) return;
  // "Hej! Min sambo …": a first name elsewhere, a possessive here.
  if (strength === 'weak' && NORDIC.has(document.language) && MINE.has(document.scan.hash[first]!)) return;
  if (gap === GAP.line && strength !== 'strong') return;
  if (strength === 'weak' && isMaximum(document, first)) return;
  if (strength === 'weak' && (isElsewhere(document, hit) || isGermanNoun(document, first))) return;
  if (isNewSentence(document, hit.last, first) && (strength !== 'weak' || isWord(document, first))) return;
  if (strength === 'kin' && (gap === GAP.apostrophe || gap === GAP.hyphen || isDoing(document, first)))
    return;
  if (strength === 'kin' && document.language === 'de' && isGermanThing(document, hit.last, first)) return;
  // "Zona, Zelitrex 500": shingles outside of Poland.
  if (document.word(hit.last).toLowerCase() === 'zona') return;
  takeName(document, first, strength, hit.english, id);
}

/** Labels that need no colon. */
const TELLING =
  /^(?:(?!from$|user$|author$|subject$|contact$|member$|client$|resident$|signed$|doctor$|provider$|parent$|mother$|father$|insured$)\p{L}\p{M}*){4,}$/iu;
const ASKED = /^\s{0,3}(?::|#|=|\s-\s|\||\s{2,}|\t|(?:is|es|est|ist|é|è|to|jest|je|ni)\s)/iu;

/** "Patient: …", "Nombre: …"; without the colon a label is a weak sign. */
const OF_THINGS = new WordSet(
  'drug medication medicine product brand generic trade test file lab vaccine disease condition device protein gene study trial course group chemical ingredient column variable',
);

function fromLabel(document: Document, hit: CueHit): void {
  const { text, scan } = document;
  const end = scan.end[hit.last]!;
  // "medication_name: …", "drug name: …"
  if (
    hit.first > 0 &&
    OF_THINGS.has(scan.hash[hit.first - 1]!) &&
    scan.start[hit.first]! - scan.end[hit.first - 1]! === 1
  )
    return;
  // A short label needs a mark or a linking verb behind it.
  if (
    end - scan.start[hit.last]! < 4 &&
    document.gap(hit.last) === GAP.space &&
    !LINKING.has(scan.hash[hit.last + 1]!)
  )
    return;
  // "Pat.: Vogt"
  const marked = end + (text.startsWith('.:', end) ? 1 : 0);
  const asked = ASKED.exec(text.slice(marked, marked + 8));
  let first = hit.last + 1;
  if (first >= scan.count || scan.taken[first] === 1) return;
  if (asked !== null && /[a-zé]/i.test(asked[0])) first += 1;
  if (scan.start[first]! - end > 24) return;
  const between = text.slice(marked, scan.start[first]!);
  if (asked === null) {
    // "Il medico consiglia vino"
    const small = (scan.shape[first]! & SHAPE.lower) !== 0 && (scan.value[first]! & W.sureFirst) === 0;
    if (!small && TELLING.test(document.word(hit.last)) && (between === ' ' || between === '\n')) {
      takeName(document, first, 'label', hit.english, 'name-label-bare');
    }
    return;
  }
  if (/[.;?!)]/.test(between) || (between.match(/\n/g)?.length ?? 0) > 1) return;
  while (
    (document.is(first, 'title') || RELATION.has(scan.hash[first]!)) &&
    first + 1 < scan.count &&
    (document.gap(first) <= GAP.dotSpace || document.gap(first) === GAP.colon)
  )
    first += 1;
  if (RELATION.has(scan.hash[first]!)) return;
  // "Name - …" as a line of a form.
  const line = /^\s-\s$/.test(between) && (hit.first === 0 || document.gap(hit.first - 1) === GAP.line);
  takeName(document, first, line || between.includes(':') ? 'field' : 'label', hit.english, 'name-label');
}

/** "Dr. Koch", "Frau Müller", "mme. DUPONT": also the initials and the lower case of people who type fast. */
function fromTitle(document: Document, hit: CueHit): void {
  const { scan } = document;
  const first = hit.last + 1;
  document.spend(1);
  if (first >= scan.count || scan.taken[first] === 1 || isNobodyTitled(document, hit.last, first)) return;
  const gap = document.gap(hit.last);
  const width = scan.end[hit.last]! - scan.start[hit.last]!;
  const short = width <= 2;
  const joined = gap === GAP.space || gap === GAP.dotSpace || gap === GAP.dot || gap === GAP.spaces;
  if (!joined || endsHost(document, hit.last)) return;
  const polishPan = document.word(hit.last) === 'p' && gap === GAP.dotSpace && polish(document);
  const capital = polishPan || (scan.shape[hit.last]! & CAPITAL) !== 0;
  // One letter is a title only as a capital before a capital: "M. Durand".
  if (width === 1) {
    if (
      !capital ||
      document.english ||
      (scan.shape[first]! & CAPITAL) === 0 ||
      (gap === GAP.space && (scan.value[first]! & W.last) === 0 && scan.shape[first] !== SHAPE.upper)
    )
      return;
  }
  // "DNA. The …": capitals of an abbreviation are no title unless the name is in capitals too.
  if (!short && scan.shape[hit.last] === SHAPE.upper && scan.shape[first] !== SHAPE.upper) return;
  // A full stop after a whole word ends the sentence: "your doctor. Oral drugs".
  if (gap === GAP.dotSpace && width > (isCaseless(document, hit.last) ? 3 : 4)) return;
  if (document.is(first, 'title')) return;
  // "hab Schwindel" is no habilitation outside of Poland.
  if (document.word(hit.last) === 'hab' && gap === GAP.space && !polish(document)) return;
  const small = (scan.shape[first]! & CAPITAL) === 0;
  // "nincs MR. Magánban", "Врач УЗИ"
  if (!document.english && document.word(hit.last) === 'MR' && scan.shape[first] === SHAPE.title) return;
  if (document.language === 'ru' && /^(?:УЗИ|МРТ|КТ|ЭКГ|ЛОР|ЛФК)$/.test(document.word(first))) return;
  // "call the nurse line", "un pastor alemán"
  if (
    small &&
    hit.english &&
    /^(?:nurse|judge|officer|captain|father|lady|lord|pastor)$/.test(document.word(hit.last))
  )
    return;
  // "doctor batao" in Hinglish, "dr IP" in Indonesian: neither is a name.
  if (small && /^(?:hi|id|ms)$/.test(document.language) && (scan.value[first]! & (W.first | W.last)) === 0)
    return;
  if (!capital && scan.shape[first] === SHAPE.upper && scan.end[first]! - scan.start[first]! <= 3) return;
  // "Pan allopurynol": behind a title with a capital a small word has to be a name.
  if (
    small &&
    /^Pan[aiąu]?$/.test(document.word(hit.last)) &&
    (scan.value[first]! & (W.first | W.last)) === 0
  )
    return;
  if (isNoTitle(document, hit.last, first, small)) return;
  if (isDoing(document, first)) return;
  // "una señora de [AGE_1]"
  if (small && document.is(first, 'particle') && (scan.shape[first + 1]! & (CAPITAL | SHAPE.lower)) === 0)
    return;
  // "DR asociado" is no doctor, and "pan" is bread outside of Poland.
  if (small && scan.shape[hit.last] === SHAPE.upper) return;
  // "mijn madam snurkt"; "Meine Frau schnarcht": who gives the title a capital gives the name one.
  if (
    small &&
    (document.language === 'nl' || (capital && width > 3 && (scan.shape[first]! & SHAPE.lower) !== 0)) &&
    (scan.value[first]! & (W.first | W.last)) === 0
  )
    return;
  if (small && /^pan[aiąu]?$/.test(document.word(hit.last)) && !polish(document)) return;
  takeName(document, first, 'title', hit.english, 'name-title');
}

/** A name after a closing formula, at the end of the text or of its line; a title alone ("Danke, Frau …") is nobody. */
function fromSignoff(document: Document, hit: CueHit): void {
  const { text, scan } = document;
  const first = nameStart(document, hit);
  if (first < 0) return;
  const last = nameEnd(document, first, 'signoff', hit.english);
  if (last < first || (first === last && document.is(first, 'title'))) return;
  const rest = text.slice(scan.end[last]!, scan.end[last]! + 3);
  // "Groet, Marloes Teunissen, m.teunissen@…": an address or a number of hers follows.
  const followed =
    /^,? ?$/.test(text.slice(scan.end[last]!, scan.start[last + 1] ?? text.length)) &&
    scan.taken[last + 1] === 1;
  if (/^[\s.!,)"']*$/.test(rest) || /^\s*\n/.test(rest) || followed)
    document.take(first, last, 'NAME', 'name-signoff');
}

/** Names before their phrase: "Szalai Róbert vagyok". */
function before(document: Document, hit: CueHit): void {
  const { scan } = document;
  let first = hit.first;
  while (first > 0 && hit.first - first < 4) {
    const token = first - 1;
    if (scan.taken[token] === 1 || document.gap(token) > GAP.hyphen) break;
    const known = (scan.value[token]! & (W.first | W.last)) !== 0 && (scan.value[token]! & W.function) === 0;
    const capital = (scan.shape[token]! & CAPITAL) !== 0;
    if (!known && !(capital && isNameWord(document, token))) break;
    if (!capital && (hit.english || (scan.shape[token] === SHAPE.lower && (scan.seen & UNIT.upper) !== 0)))
      break;
    first = token;
  }
  if (first === hit.first) return;
  const sure = hit.english ? W.first : W.first | W.last;
  let evidence = 0;
  for (let token = first; token < hit.first; token += 1) evidence |= scan.value[token]! & sure;
  if (evidence !== 0) document.take(first, hit.first - 1, 'NAME', 'name-before');
}
