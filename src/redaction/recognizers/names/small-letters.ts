import { isLargePlace } from '../../cues/large.ts';
import { type Document, GAP } from '../../document.ts';
import { isThing } from '../../everyday-words.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { PARTICLES } from './clause.ts';
import { isDoing } from './doing.ts';
import { isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { callings, isRelated, weekdays } from './people.ts';
import { joinedTown, opensTown } from './small-towns.ts';
import { isTurkishTown } from './small-turkish-towns.ts';
import { CLOSES_SELF, GREETED_SELF, INDIAN_TOWN, LIVING, MAYBE, NAMED, WHERE } from './small-words.ts';

/**
 * Names and towns of people who write or dictate without capitals. A small letter at the very beginning of the text says
 * so; then what a phrase of naming or living announces may be any word that nobody uses as one.
 */
const ORDINARY = W.english | W.word | W.function | W.medical | W.country;
/** What goes on behind a name and is in no list of words. */
const NEVER = new WordSet(
  'gaye gaya gayi gaye the dela dele gaon gram jila zila umar umr hai hain hoon hun aur mujhe mera meri se ka ki ke ko ne wala wali candida asma gota menopausa menopause diabete pensione vacanza sommer winter geboren født född urodzona urodzony',
);
const SKIPPED = new WordSet('la el il o a de het der die den dem late mr mrs miss smt shri');
const PLACED: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries({
    en: 'in near nr from frm at outside round by',
    hi: 'in near from frm',
    tr: 'in',
    es: 'en de desde',
    pt: 'em de no na',
    fr: 'à de vers',
    it: 'a di da in',
    de: 'in aus bei nach',
    nl: 'in uit bij te',
    sv: 'i på vid från',
    da: 'i på ved fra',
    no: 'i på ved fra',
    pl: 'w we z pod koło',
    ru: 'в из под',
    uk: 'в у з',
    id: 'di dari',
    ms: 'di dari',
  }).map(([language, words]) => [language, new WordSet(words)]),
);
/** Languages of so many forms that the lists hold few of those of a word. */
const INFLECTED: ReadonlySet<string> = new Set('tr pl ru uk cs sk fi hu et lt lv hr sr'.split(' '));
const COMES = /^(?:from|de|da|di|aus|uit|från|fra|z|ze|из|dari)$/u;
/** "hum satna me hain". */
const IN_HINGLISH =
  /^ (?:se,|(?:me|mein|main|mai|se) (?:hain|hai|hu|hun|hoon|rehte|rahte|rehta|rehti|raha|bol)(?!\p{L}))/u;
/** "soy cuidador de mi tía": what somebody is and not who. */
const LONGEST_TYPED = 80;
const FEWEST_SMALL = 8;
const WINDOW = 40;
const LONGEST_NAME = 4;

export function findSmallLetters(document: Document): void {
  const { scan, text } = document;
  if (!isTypedSmall(document)) return;
  const places = PLACED[document.language || 'en'];
  const ordinary = ordinaryOf(document);
  for (let token = scan.next(1); token < scan.count; token = scan.next(token + 1)) {
    if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.lower) continue;
    const value = scan.value[token]! & 0xffff;
    // Most words are everyday words and are passed here.
    if (opensTown(document, token, places)) {
      const last = joinedTown(document, token);
      if (last > token) {
        document.take(token, last, 'PLACE', 'small-letters');
        token = last;
        continue;
      }
    }
    if (scan.end[token]! - scan.start[token]! < 3) continue;
    if ((value & W.function) !== 0 && ((value & W.listedFirst) === 0 || document.gap(token) !== GAP.hyphen))
      continue;
    const plain = (value & ordinary) === 0;
    if ((!plain && (value & (W.first | W.city)) === 0) || isThing(document.language, scan.hash[token]!))
      continue;
    const gap = document.gap(token - 1);
    if (gap !== GAP.space && gap !== GAP.colon && gap !== GAP.comma) continue;
    document.spend(0.3);
    const start = scan.start[token]!;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const last = gap === GAP.comma ? -1 : nameFrom(document, token, value, plain, before);
    if (last >= token) {
      document.take(token, last, 'NAME', 'small-letters');
      token = last;
      continue;
    }
    const town = townFrom(document, token, value, plain, before);
    if (town >= token) {
      document.take(token, town, 'PLACE', 'small-letters');
      token = town;
    }
  }
}

/** A small letter at the very beginning; in India, where people type names so, no capital inside any sentence either. */
export function isTypedSmall(document: Document): boolean {
  document.typedSmall ??= beginsSmall(document);
  return document.typedSmall;
}

function beginsSmall({ scan, country, opensSmall }: Document): boolean {
  if (opensSmall) return true;
  if (country !== 'IN' || scan.count > LONGEST_TYPED || scan.lowers < FEWEST_SMALL || scan.brackets)
    return false;
  for (let token = 1; token < scan.count; token += 1)
    if (scan.shape[token] === SHAPE.title && scan.gap(token - 1) === GAP.space) return false;
  return true;
}

/** In English text, words of other languages do not count against a name. */
function ordinaryOf(document: Document): number {
  return document.english ? W.english | W.medical | W.country : ORDINARY;
}

function nameFrom(document: Document, token: number, value: number, plain: boolean, before: string): number {
  const { scan } = document;
  if ((value & W.medical) !== 0 || ((value & W.sureFirst) === 0 && isMedicalName(scan.hash[token]!)))
    return -1;
  // Behind any phrase a word of every day is only a name where it is listed as one.
  if ((!plain && (value & W.listedFirst) === 0) || isDoing(document, token)) return -1;
  const known = (value & (W.first | W.last)) !== 0;
  const listed = plain && (value & W.first) !== 0;
  const skipped = SKIPPED.has(scan.hash[token - 1] ?? 0) ? before.replace(/\p{L}+\.? $/u, '') : before;
  const named = NAMED.test(skipped);
  const sure = named
    ? plain || (value & W.listedFirst) !== 0
    : listed && (MAYBE.test(before) || isOwned(document, token));
  const told =
    (value & (W.listedFirst | W.function)) === W.listedFirst &&
    MAYBE.test(before) &&
    /^(?:, \d| (?:here|from)(?!\p{L}))/u.test(document.text.slice(scan.end[token]!, scan.end[token]! + 6));
  const unknown =
    !named &&
    !known &&
    plain &&
    !INFLECTED.has(document.language) &&
    isOwned(document, token) &&
    !VERB_FORM[document.language || 'sv']?.test(document.word(token)) &&
    actsLikePerson(document, token);
  const greeted =
    !named &&
    value === 0 &&
    GREETED_SELF.test(before) &&
    !callings.has(scan.hash[token]!) &&
    CLOSES_SELF.test(document.text.slice(scan.end[token]!, scan.end[token]! + 8));
  const married =
    !named &&
    value === 0 &&
    document.gap(token) === GAP.space &&
    MAYBE.test(before) &&
    (scan.value[token + 1]! & W.sureLast) !== 0;
  const fromTown =
    !named &&
    value === 0 &&
    plain &&
    MAYBE.test(before) &&
    COMES.test(document.word(token + 1)) &&
    (scan.value[token + 2]! & W.city) !== 0;
  if ((!sure && !told && !unknown && !greeted && !married && !fromTown) || NEVER.has(scan.hash[token]!))
    return -1;
  if (!known && isMedicalForm(document.word(token))) return -1;
  return nameEndFrom(document, token, named);
}

/** "mi prima …", "meine oma …": a relative with a small word before, which says that it is one. */
function isOwned(document: Document, token: number): boolean {
  return (
    document.language !== 'id' &&
    isRelated(document, token) &&
    ((document.scan.value[token - 2] ?? 0) & W.function) !== 0
  );
}

/** Of a word that no list has, what a relative does rather than is called. */
const VERB_FORM: Readonly<Record<string, RegExp>> = {
  sv: /(?:ar|er|ör|yr|[aä]ks|ade|te)$/u,
  de: /(?:[eu]?lt|ert|[tszch]t|ete)$/u,
  nl: /(?:t|te|de|en)$/u,
  es: /(?:ando|iendo|aba|ía|ó)$/u,
  pt: /(?:ando|endo|indo|ava|ou)$/u,
  it: /(?:ando|endo|ava|eva)$/u,
  fr: /(?:ait|ouille|asse)$/u,
};
const ACTS =
  /^(?:$|[.,;:)!?\n]| (?:is|was|has|had|got|\d|tiene|toma|está|tem|toma|está|est|prend|a (?=eu|fait|pris|mal|un|\d)|hat|ist|nimmt|ha|è|prende|heeft|is|slikt|har|är|tar|ma|jest|bierze|k[aeio]|ko|ne|hai|\d{1,3}|пьёт|пьет|болеет|nine|hanım|bey|teyze)(?!\p{L}))/iu;

function actsLikePerson({ scan, text }: Document, token: number): boolean {
  return ACTS.test(text.slice(scan.end[token]!, scan.end[token]! + 12));
}

/** Last word of the name: known and unknown ones, particles between them, a word only where the clause ends. */
function nameEndFrom(document: Document, first: number, announced: boolean): number {
  const { scan, text } = document;
  let last = first;
  for (let next = first + 1; next < scan.count && next - first < LONGEST_NAME + 2; next += 1) {
    const gap = document.gap(next - 1);
    if (
      (gap !== GAP.space && gap !== GAP.hyphen) ||
      scan.taken[next] !== 0 ||
      scan.shape[next] !== SHAPE.lower
    )
      break;
    if (NEVER.has(scan.hash[next]!)) break;
    const value = scan.value[next]! & 0xffff;
    if (PARTICLES.has(scan.hash[next]!)) {
      const behind = scan.value[next + 1]! & 0xffff;
      if (
        document.gap(next) === GAP.space &&
        (behind & (W.first | W.last)) !== 0 &&
        (behind & W.function) === 0
      )
        continue;
      if (document.gap(next) === GAP.space && behind === 0 && last === next - 1) continue;
      break;
    }
    if (/^(?:jr|sr|iii?)$/.test(document.word(next))) {
      last = next;
      break;
    }
    const particle = last < next - 1;
    const named = (value & (W.first | W.last)) !== 0 && (value & (W.function | W.medical)) === 0;
    const plain = (value & ordinaryOf(document)) === 0;
    const closes =
      /^(?:$|[.,;:)!?\n]| (?:and|y|e|et|und|en|och|i|from|de|aus|geboren|född|née?|born|\d+)(?!\p{L}))/u.test(
        text.slice(scan.end[next]!, scan.end[next]! + 9),
      );
    if (
      !(
        gap === GAP.hyphen ||
        particle ||
        (named && (plain || closes || (announced && (value & W.last) !== 0 && !document.english))) ||
        (value === 0 && next - first < 3 && !isMedicalForm(document.word(next))) ||
        (announced && closes && next === first + 1 && (value & (W.function | W.medical)) === 0)
      )
    )
      break;
    last = next;
  }
  return last;
}

function townFrom(document: Document, token: number, value: number, plain: boolean, before: string): number {
  const { scan } = document;
  if ((value & W.medical) !== 0 || isMedicalName(scan.hash[token]!)) return -1;
  if (isLargePlace(document.word(token), document.language)) return -1;
  if (document.language === 'tr' && isTurkishTown(document, token, plain)) return token;
  const living =
    LIVING.test(before) ||
    (document.country === 'IN' &&
      IN_HINGLISH.test(document.text.slice(scan.end[token]!, scan.end[token]! + 16)));
  if (
    document.country === 'IN' &&
    (value & ~W.city) === 0 &&
    WHERE.test(before) &&
    INDIAN_TOWN.test(document.word(token))
  )
    return token;
  const signed = scan.taken[token - 1] === 1 && document.gap(token - 1) === GAP.comma;
  if (
    !living &&
    !(signed && (value & W.city) !== 0 && plain) &&
    !PLACED[document.language || 'en']?.has(scan.hash[token - 1]!)
  )
    return -1;
  const whole = joinedTown(document, token);
  if (whole > token) return whole;
  if (
    !plain ||
    document.is(token, 'month') ||
    document.is(token, 'dateWord') ||
    weekdays.has(scan.hash[token]!)
  )
    return -1;
  if ((value & W.city) !== 0)
    return (value & (W.first | W.dictionary)) === 0 ||
      living ||
      /^(?:near|nr|outside)$/.test(document.word(token - 1))
      ? token
      : -1;
  const unknown =
    value === 0 && living && !INFLECTED.has(document.language) && scan.end[token]! - scan.start[token]! > 3;
  return unknown && !isMedicalForm(document.word(token)) ? token : -1;
}
