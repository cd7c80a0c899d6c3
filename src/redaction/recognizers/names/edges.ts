import { type Document, type Found, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { smallLastName } from './clause.ts';
import { goesOnSmall, isInitial, isNamed, isPatientWord, withSuffix } from './edge-parts.ts';
import { isEnglishSurname } from './english-surnames.ts';
import { isEponym, isMedicalName, tailFollows } from './eponyms.ts';
import { isMedicalForm, isSurnameForm, isUnknown } from './evidence.ts';
import { isStop } from './grammar.ts';
import { behindParticles, givenBefore, ITALIAN_ARTICLE, linkedBefore } from './particles.ts';
import { withTitle } from './titles-before.ts';

const FURTHEST = 4;
const PARTICLE =
  /^(?:van|von|der|den|ten|ter|te|de|di|da|del|della|dos|das|du|la|le|el|al|bin|zu|af|av|ibn|ben|d|l)$/;
/** "O'Leary", "Dell'Acqua", "N'Diaye". */
const ELIDED = /^(?:[ODNLM]|Dell|Dall|Sant|Degl)$/;
const SURE_PARTICLE = /^(?:van|von|ten|ter|bin|ibn)$/;
/** ", F.", " G.-E." behind a last name. */
const INITIALS_BEHIND = /^,? \p{Lu}\.(?:[ -]?\p{Lu}\.){0,2}(?=[\s,;:)|]|$)/u;
/** "dem Orthopäden Gakstädter": what somebody is, in another case. */
const OBLIQUE = /\p{Ll}(?:äden|logen|isten|urgen|peuten)$/u;
/** "SOUZA, Edilson Batista de": the particle of an inverted name stands last. */
const PARTICLE_BEHIND = /^ (?:de|da|do|dos|das|van|van de|van den|van der|von)(?=[;,.\n)]|$)/;
/** "Terpstra-van den Heuvel", "Delphine d'Hautefeuille", "Ceballos de la O", "van 't Hoff", "Guivarc'h". */
const TAIL =
  /^(?:-(?:van|von|de|ter|ten)(?: (?:der|den|de|het|la|['’]t))? \p{Lu}[\p{L}'’-]+| (?:van )?[dDtT]?['’](?:t )?\p{Lu}[\p{L}-]+| (?:de )?la O(?!\p{L})| [DO]['’]\p{Lu}[\p{L}-]+|['’]h\p{Ll}{0,9}(?!\p{L}))/u;
/** "Al-Jabouri": what an article is written together with. */
const ARABIC_ARTICLE = /(?:^| )(?:Al|El|Abu|Abd|Bin|Ibn|Ben|As|Ash|Ar|An)$/u;
const BEHIND_ARTICLE = /^-\p{Lu}[\p{L}’']+/u;
/** 'Robert "Bob" Stanley'. */
const NICKNAME = /^ ["“„«'(](?:\p{Ll}{1,3} )?\p{Lu}\p{Ll}{1,11}["”“»')] \p{Lu}[\p{L}'-]+/u;
const GROWING: ReadonlySet<string> = new Set([
  'name-spelled',
  'name-again',
  'name-unspaced',
  'name-second-opinion',
]);

/**
 * Widens what was found as a name by what belongs to it: the title before it, initials, a last name that no
 * list knows, "Jr." and degrees behind it.
 */
export function growNames(document: Document): void {
  for (const found of document.found) {
    if (found.type === 'NAME' ? GROWING.has(found.recognizer) : !calledByName(document, found)) continue;
    growName(document, found);
  }
}

/** "User: Carl": what a label calls a user name is often the first name. */
function calledByName(document: Document, { type, start }: Found): boolean {
  return type === 'USERNAME' && (document.scan.value[document.tokenAt(start)]! & W.sureFirst) !== 0;
}

/** Widens one of them. */
export function growName(document: Document, found: Found): void {
  const { scan } = document;
  const first = document.tokenAt(found.start);
  const last = document.tokenAt(found.end - 1);
  if ((scan.shape[first]! & (SHAPE.caseless | SHAPE.unspaced)) !== 0) return;
  let to = last;
  if ((scan.shape[last]! & CAPITAL) !== 0) {
    while (to - last < FURTHEST) {
      const particles = particlesAfter(document, to);
      if (particles === 0 && goesOnSmall(document, to)) {
        to += 1;
        continue;
      }
      if (particles > 0 && isNamed(document, to + particles + 1)) {
        to += particles;
        break;
      }
      if (!follows(document, to, particles)) break;
      to += particles + 1;
    }
    to = withSuffix(document, to);
  }
  if (to === last && smallSurname(document, last, found.recognizer === 'name-title')) to += 1;
  if (to === last && scan.shape[last] === SHAPE.lower) to = behindParticles(document, last);
  let from = smallFirstName(document, first) ? first - 1 : first;
  if ((scan.shape[first]! & CAPITAL) !== 0)
    while (first - from < FURTHEST && precedes(document, from, last)) from -= 1;
  while (from > 0 && isParticleBefore(document, from - 1)) from -= 1;
  from = withTitle(document, inverted(document, givenBefore(document, linkedBefore(document, from))));
  for (let token = from; token < first; token += 1) scan.taken[token] = 1;
  for (let token = last + 1; token <= to; token += 1) scan.taken[token] = 1;
  if (from < first) found.start = scan.start[from]!;
  if (to > last) found.end = scan.end[to]!;
  const tail = TAIL.exec(document.text.slice(found.end, found.end + 40));
  if (tail !== null) found.end += tail[0].length;
  const italian = document.language === 'it' && tail === null;
  const article = italian ? ITALIAN_ARTICLE.exec(document.text.slice(found.end, found.end + 32)) : null;
  if (article !== null) found.end += article[0].length;
  const joined = ARABIC_ARTICLE.test(document.text.slice(found.start, found.end))
    ? BEHIND_ARTICLE.exec(document.text.slice(found.end, found.end + 24))
    : null;
  if (joined !== null) found.end += joined[0].length;
  const nickname = NICKNAME.exec(document.text.slice(found.end, found.end + 40));
  if (nickname !== null) found.end += nickname[0].length;
  const initials = INITIALS_BEHIND.exec(document.text.slice(found.end, found.end + 10));
  if (initials !== null) found.end += initials[0].length;
  const particle = from < first ? PARTICLE_BEHIND.exec(document.text.slice(found.end, found.end + 10)) : null;
  if (particle !== null) found.end += particle[0].length;
  const more = [initials, particle, nickname, article, tail, joined];
  if (more.some((one) => one !== null)) document.mark(found.start, found.end);
}

/** Languages in which an English word inside a sentence has no capital. */
const FEW_CAPITALS: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'nl', 'sv', 'pl', 'tr']);

/** "the van Gijn novel": only particles that are no word of the text around; "den" and "der" behind "van". */
function isParticleBefore(document: Document, token: number): boolean {
  if (document.scan.taken[token] === 1 || document.gap(token) !== GAP.space) return false;
  if (SURE_PARTICLE.test(document.word(token))) return true;
  return /^(?:den|der|zu)$/.test(document.word(token)) && /^(?:van|von)$/.test(document.word(token - 1));
}

/** "Cordialement, Solange", "Bonjour Lison": what a letter begins and ends with. */
const isFormula = (document: Document, token: number): boolean =>
  document.is(token, 'signoff') || document.is(token, 'introWeak');

/** "AID MERGHAD, Zinedine": the last name and a comma before a first name, at the beginning of its line or in brackets. */
function inverted(document: Document, first: number): number {
  const { scan } = document;
  const sure = (scan.value[first]! & (W.first | W.english)) === W.first || document.word(first) === 'Mª';
  if (!sure || first === 0 || document.gap(first - 1) !== GAP.comma) return first;
  let from = first;
  for (let token = first - 1; token >= 0 && first - token <= 3; token -= 1) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & CAPITAL) === 0 || isFormula(document, token)) break;
    if (token < first - 1 && document.gap(token) !== GAP.space && document.gap(token) !== GAP.hyphen) break;
    if (!nameLike(document, token) && !shoutedName(document, token)) break;
    from = token;
  }
  if (from === first) return first;
  const before = document.text.slice(Math.max(0, scan.start[from]! - 3), scan.start[from]!);
  return /(?:^|[\n:|;(–-]| {2})\s*$/.test(before) || isPatientWord(document, from - 1) ? from : first;
}

const CLAUSE_END =
  /^(?:$|[\n,;:.!?)"'’]| (?:y|et|und|e|i|en|is|was|has|had|says|said|needs|took|takes|fell|got|[a-z]{2,6}ed)\b| \(| ?\n)/;

/** A last name in small letters may end with the token: at a mark, a word without content, or what people do. */
function mayEnd(document: Document, token: number): boolean {
  const { scan, text } = document;
  const end = scan.end[token]!;
  if (CLAUSE_END.test(text.slice(end, end + 10))) return true;
  return document.gap(token) === GAP.space && (scan.value[token + 1]! & W.function) !== 0;
}

/** "tina roelink": behind a first name in small letters, a small word that no list knows. */
function smallSurname(document: Document, last: number, titled: boolean): boolean {
  const { scan } = document;
  const next = last + 1;
  if (next >= scan.count || scan.taken[next] === 1 || scan.shape[next] !== SHAPE.lower) return false;
  if (!titled && (scan.shape[last]! & CAPITAL) !== 0) return false;
  if (document.gap(last) !== GAP.space || (scan.value[last]! & W.first) === 0) return false;
  if ((scan.shape[last]! & SHAPE.lower) !== 0 && smallLastName(document, next)) return true;
  const value = scan.value[next]!;
  const surname = (value & W.last) !== 0 && !isSmallWord(document, value);
  if (surname && (value & (W.english | W.word)) === 0) return true;
  if (!surname && ((value & W.bigCity) !== 0 || !isUnknown(document, next))) return false;
  // "Frau Müller hustet"
  return isSurnameForm(document, next) || (titled ? surname : mayEnd(document, next));
}

/** "mark zielinski": a first name that is a word too, before a last name in small letters. */
function smallFirstName(document: Document, first: number): boolean {
  const { scan } = document;
  const before = first - 1;
  if (before < 0 || scan.taken[before] === 1 || scan.shape[before] !== SHAPE.lower) return false;
  if (scan.shape[first] !== SHAPE.lower || document.gap(before) !== GAP.space) return false;
  const surname = (scan.value[first]! & (W.last | W.first | W.english | W.word)) === W.last;
  return surname && (scan.value[before]! & (W.listedFirst | W.function)) === W.listedFirst;
}

/** A word without content: in English text, one of English ("böyle" is one in Turkish, Boyle a last name). */
function isSmallWord(document: Document, value: number): boolean {
  return (value & W.function) !== 0 && (!document.english || (value & W.english) !== 0);
}

/** A word that may be a name: one of the lexicon, or one that no list knows. */
function nameLike(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (isSmallWord(document, value) || (value & (W.medical | W.country)) !== 0) return false;
  if (isMedicalName(scan.hash[token]!)) return false;
  if (isStop(document, token) || document.is(token, 'hospital') || document.is(token, 'nameLabel'))
    return false;
  if ((value & W.english) !== 0 && (document.english || (value & W.word) !== 0))
    return (value & (W.last | W.listedFirst)) !== 0;
  if ((value & W.word) !== 0 && !document.english) return (value & (W.sureLast | W.first)) !== 0;
  return (value & (W.first | W.last)) !== 0 || isUnknown(document, token);
}

/** A last name in capitals in a text that is not: "Isabelle BON", "DEVEAU Jean". */
function shoutedName(document: Document, token: number): boolean {
  const { scan } = document;
  if (document.english || scan.uppers * 2 > scan.lowers || scan.shape[token] !== SHAPE.upper) return false;
  if (scan.end[token]! - scan.start[token]! < 3 || (scan.value[token]! & (W.function | W.medical)) !== 0)
    return false;
  return !isStop(document, token) && !document.is(token, 'hospital') && !document.is(token, 'nameLabel');
}

function joinedBy(gap: number, initial: boolean): boolean {
  if (gap === GAP.space || gap === GAP.spaces || gap === GAP.hyphen) return true;
  return initial && (gap === GAP.dotSpace || gap === GAP.dot);
}

/** How many small particles stand behind the name before a capital: "Heidi van der Vlist". */
function particlesAfter(document: Document, last: number): number {
  const { scan } = document;
  for (let count = 0; count < 3; count += 1) {
    const token = last + 1 + count;
    if (token >= scan.count || document.gap(token - 1) !== GAP.space) return 0;
    if ((scan.shape[token]! & CAPITAL) !== 0 && (count > 0 || scan.taken[token] === 0)) return count;
    if (scan.taken[token] === 1) return 0;
    if (!PARTICLE.test(document.word(token))) return 0;
  }
  return 0;
}

function follows(document: Document, last: number, particles: number): boolean {
  const { scan } = document;
  const next = last + 1 + particles;
  if (next >= scan.count || scan.taken[next] === 1 || (scan.shape[next]! & CAPITAL) === 0) return false;
  const initialBefore = scan.end[last]! - scan.start[last]! === 1;
  const gap = document.gap(next - 1);
  if (gap === GAP.apostrophe && ELIDED.test(document.word(next - 1))) return true;
  if (!joinedBy(gap, initialBefore)) return false;
  if (gap === GAP.spaces && scan.start[next]! - scan.end[last]! > 2) return false;
  const width = scan.end[next]! - scan.start[next]!;
  if (width === 1) return isInitial(document, next);
  if (scan.shape[next] === SHAPE.mixed && !/^(?:Mc|Mac|De|Di|Van|O)\p{Lu}/u.test(document.word(next)))
    return false;
  if (isEponym(document, next, next)) return false;
  return (
    nameLike(document, next) ||
    shoutedName(document, next) ||
    endsField(document, next) ||
    isBorrowed(document, next) ||
    (particles > 0 && SURE_PARTICLE.test(document.word(last + 1)) && !isStop(document, next))
  );
}

/** "Nayeli Coot de la …": a word of English alone, with a capital behind a first name in a language that has few of those. */
function isBorrowed(document: Document, token: number): boolean {
  const { scan } = document;
  if (document.english) return isEnglishSurname(document, token);
  if (!FEW_CAPITALS.has(document.language) || scan.shape[token] !== SHAPE.title) return false;
  if ((scan.value[token]! & 0xffff) !== W.english || document.gap(token - 1) !== GAP.space) return false;
  return (
    (scan.value[token - 1]! & W.first) !== 0 &&
    !isStop(document, token) &&
    !isMedicalForm(document.word(token))
  );
}

/** "Denise Meuble (IPP", "Simon Ange Poids" at the end of its line: an everyday word, but in the place of a last name. */
function endsField(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (document.english || (scan.value[token]! & (W.function | W.medical | W.country)) !== 0) return false;
  if (isStop(document, token) || document.is(token, 'hospital') || document.is(token, 'nameLabel'))
    return false;
  if ((scan.value[token - 1]! & W.first) === 0 || isMedicalForm(document.word(token))) return false;
  return /^(?:\s*$|\s*\n| \(| \||,)/.test(text.slice(scan.end[token]!, scan.end[token]! + 3));
}

function precedes(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  const token = first - 1;
  if (token < 0 || scan.taken[token] === 1 || (scan.shape[token]! & CAPITAL) === 0) return false;
  if (isFormula(document, token)) return false;
  if (document.language === 'de' && OBLIQUE.test(document.word(token))) return false;
  const width = scan.end[token]! - scan.start[token]!;
  const gap = document.gap(token);
  if (gap === GAP.apostrophe && ELIDED.test(document.word(token))) return true;
  if (!joinedBy(gap, width <= 2)) return false;
  if (gap === GAP.spaces && scan.start[first]! - scan.end[token]! > 2) return false;
  if (document.is(token, 'title') && width > 1) return false;
  if (width === 2 && scan.shape[token] === SHAPE.title)
    return (
      (gap === GAP.dotSpace || gap === GAP.dot) &&
      /^(?:Ph|Ch|Th|Cl|Ap|Pj|Wł|Sz|Cz|Gy|Zs)$/.test(document.word(token))
    );
  if (width <= 2 && scan.shape[token] !== SHAPE.title) {
    return width === 1 && ((gap !== GAP.space && gap !== GAP.spaces) || document.is(token - 1, 'title'));
  }
  if (width === 1) return gap === GAP.dotSpace || gap === GAP.dot || gap === GAP.hyphen;
  if (width < 3 || scan.shape[token] === SHAPE.mixed || tailFollows(document, last)) return false;
  if (gap === GAP.dotSpace || gap === GAP.dot) return false;
  // "Bobin Jacques": before a first name, a word that no list knows is the last name.
  if ((scan.value[first]! & (W.first | W.last)) !== 0 || first < last)
    return nameLike(document, token) || shoutedName(document, token);
  // "Mark Muslija": a first name before a last name that no list knows.
  return gap === GAP.space && (scan.value[token]! & W.listedFirst) !== 0;
}
