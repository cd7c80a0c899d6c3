import { isLargePlace } from '../../cues/large.ts';
import { PUBLIC_WORDS, WORKPLACES, type Workplaces } from '../../cues/workplaces.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isEponym } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { carers } from '../names/people.ts';
import { isCapital, joins, kept, NEVER, SURE, WEAK, weigh } from './small-organisation-weights.ts';
import { GENERIC, GENERIC_STEM } from './small-organisation-words.ts';

/**
 * Where people work and are treated, without a word that says what it is: "works nights at Teys Wagga", "an MC from
 * Healthway Bendigo", "the vicar at St Oswald's", "trabajo en Maquilas Desierto Norte".
 */
const ID = 'small-organisation';
const AT = new WordSet('at with from by for sa');
const BRANCH_AT = new WordSet('at from sa');
/** Drugs of no list are given so. */
const GIVEN =
  /(?:(?:start|switch|chang|beg[ai]n|tak|dos)\p{L}* (?:\p{L}+ )?(?:at|with|from|by|for)|(?:treat|admitt|seen|scan|train|test|stud|x-ray)\p{L}* (?:\p{L}+ ){0,2}(?:for|with)(?: the)?) $/iu;
/** Churches, schools, homes and hospitals of a saint. */
const CALLED =
  /(?:St\.?|Saint) (?!(?:Lucia|Kitts|Vincent|Helena)(?!['’\p{L}]))\p{Lu}\p{Ll}{2,}(?:['’]s?)?(?![-’'\p{L}]| (?:[Dd]ay|[Ee]ve|[Ww]ort|[Dd]ance|[Ff]ire|Ambulance|Street|St|Road|Rd|Avenue)(?!\p{L}))|Our Lady(?:['’]s| of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|(?:Sacred Heart|Holy (?:Family|Cross|Trinity|Name|Ghost|Rosary|Redeemer|Innocents|Spirit|Saviour|Apostles)|All (?:Saints|Souls)['’]?|Christ the King|Good Shepherd|Immaculate (?:Heart|Conception))(?!\p{L})/uy;
/** What schools of a saint add: "St Ebba's C of E". */
const CHURCH_SCHOOL =
  / (?:C of E|CofE|RC|R\.C\.|VA|VC)(?: (?:Primary|Infants?|Juniors?|School|Academy))*(?!\p{L})/uy;
const INN =
  /(?:(?:Red|White|Black|Blue|Golden|Royal|Old|Green|Rusty|Jolly|Crooked|Thirsty|King['’]?s|Queen['’]?s|Duke['’]?s) (?:Lion|Hart|Horse|Swan|Bull|Stag|Crown|Head|Oak|Anchor|Sailor|Nail|Fox|Dog|Cow)|\p{Lu}\p{Ll}+ (?:Arms|Inn|Tavern|Saloon))(?!\p{L})/uy;
/** "at the Red Lion" */
const AT_THE = /(?<!\p{L})(?:at|down|outside|from|behind|opposite) the $/iu;
const BESIDE = new WordSet(
  'at in from to with outside near by of off down the school church parish hospital attends',
);
const WINDOW = 48;
const EFFORT = 0.5;
const LONGEST = 6;

const publicWords = new WordSet(PUBLIC_WORDS);
/** Inside a name; "and" joins two things more often. */
const INSIDE = new WordSet(
  'de del du des do da dos das di della dei degli van der den of the t la le les los las el lo l af av am an zum zur sur sous pod nad dla o',
);

interface Frame {
  readonly ends: WordSet;
  readonly strict: RegExp;
  readonly loose: RegExp;
}

const FRAMES: Readonly<Record<string, Frame | undefined>> = Object.fromEntries(
  Object.entries(WORKPLACES).map(([language, places]) => [language, frameOf(places)]),
);

/** A deed, a few words, and a small word with or without its article, up to the capital. */
function frameOf({ deeds, at, loose, articles }: Workplaces): Frame {
  const behind = (small: string): RegExp =>
    new RegExp(
      `(?<!\\p{L})(?:${deeds})\\p{L}*(?: [\\p{L}\\d'’-]+){0,3}? (?:${small})(?: (?:${articles || '-'}))? ?$`,
      'iu',
    );
  const ends = `${at}|${loose}|${articles}`
    .replace(/['’]/gu, '')
    .split('|')
    .flatMap((word) => word.split(' ').slice(-1));
  return { ends: new WordSet(ends.join(' ')), strict: behind(at), loose: behind(`${at}|${loose}`) };
}

export function findWorkplaces(document: Document): void {
  const frame = FRAMES[document.language];
  if (frame === undefined) return;
  const english = document.language === 'en';
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (token === 0) continue;
    const gap = document.gap(token - 1);
    if (gap !== GAP.space && gap !== GAP.apostrophe) continue;
    // "zit bij scouting De Zwervers"
    const kind = document.hitAt(token - 1, 'smallBody');
    const lead =
      kind !== undefined && kind.first > 0 && !isCapital(document, kind.first) ? kind.first : token;
    const ends = frame.ends.has(scan.hash[lead - 1]!);
    if ((!ends && !(english && BESIDE.has(scan.hash[token - 1]!))) || kept(document, token, token)) continue;
    document.spend(EFFORT);
    const start = scan.start[lead]!;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    if (english && ((lead === token && takeCalled(document, start, before)) || GIVEN.test(before))) continue;
    if (!ends) continue;
    if (
      (isCarer(document, lead) || frame.loose.test(before)) &&
      takeNamed(document, token, frame.strict.test(before))
    )
      continue;
    if (english && AT.has(scan.hash[token - 1]!)) takeBranch(document, token);
  }
}

function takeCalled(document: Document, start: number, before: string): boolean {
  const called = AT_THE.test(before) ? INN : CALLED;
  called.lastIndex = start;
  const name = called.exec(document.text)?.[0];
  if (name === undefined) return false;
  CHURCH_SCHOOL.lastIndex = start + name.length;
  const more = CHURCH_SCHOOL.exec(document.text)?.[0] ?? '';
  document.cover(start, start + name.length + more.length, 'ORGANISATION', ID);
  return true;
}

/** Languages in which a noun has a capital anywhere. */
const isGerman = ({ language }: Document): boolean => language === 'de';

/** What stands behind a deed: several capitals, or one that is on no list of words. */
function takeNamed(document: Document, first: number, strict: boolean): boolean {
  const { scan, text } = document;
  if (isEponym(document, first, first)) return false;
  let last = first;
  let capitals = 0;
  let sum = 0;
  let best = 0;
  let places = 0;
  let free = 0;
  let kinds = 0;
  for (let token = first; token < scan.count && token - first < LONGEST; token += 1) {
    if (token > first && !joins(document, token - 1, true)) break;
    if (kept(document, token, token)) break;
    if (isCapital(document, token)) {
      const weight = weigh(document, token);
      if (weight === NEVER || publicWords.has(scan.hash[token]!) || isDrugAlone(document, token))
        return false;
      const value = scan.value[token]!;
      if ((value & W.country) !== 0) return false;
      capitals += 1;
      sum += weight;
      best = Math.max(best, weight);
      if ((value & (W.city | W.region | W.country)) !== 0) places += 1;
      if (scan.taken[token] === 0) free += 1;
      if (document.is(token, 'smallBody')) kinds += 1;
      last = token;
    } else if (isOwned(document, token)) last = token;
    else if (!INSIDE.has(scan.hash[token]!)) break;
  }
  if (capitals === 0 || free === 0 || last < first) return false;
  const name = text.slice(scan.start[first]!, scan.end[last]!);
  if (isLargePlace(name, document.language)) return false;
  if (capitals === 1) {
    if (
      scan.shape[first] === SHAPE.upper ||
      /^\.\p{L}/u.test(text.slice(scan.end[first]!, scan.end[first]! + 2))
    )
      return false;
    const coined = document.language !== 'en' && (scan.shape[first]! & (SHAPE.title | SHAPE.upper)) === 0;
    if ((!strict && !coined) || best !== SURE || isGerman(document)) return false;
    if ((scan.value[first]! & (W.first | W.city | W.region)) !== 0) return false;
  } else if (isGerman(document)) {
    if (best < SURE && !(kinds > 0 && document.is(first, 'smallBody') && !isPlain(document, last)))
      return false;
    if (places === capitals) return false;
  } else if (sum < WEAK || (places === capitals && !strict)) return false;
  document.take(first, last, 'ORGANISATION', ID);
  return true;
}

/** "o dentista da …", "el fisio del …": somebody who treats, a small word and perhaps its article. */
function isCarer({ scan }: Document, lead: number): boolean {
  return (
    (lead > 1 && carers.has(scan.hash[lead - 2]!)) ||
    (lead > 2 && INSIDE.has(scan.hash[lead - 1]!) && carers.has(scan.hash[lead - 3]!))
  );
}

/** The "s" of a name. */
function isOwned(document: Document, token: number): boolean {
  return document.gap(token - 1) === GAP.apostrophe && /^s$/u.test(document.word(token));
}

function isPlain(document: Document, token: number): boolean {
  const { scan } = document;
  const word = document.word(token);
  return (
    GENERIC.has(scan.hash[token]!) ||
    GENERIC_STEM.test(word) ||
    (scan.value[token]! & (W.medical | W.function)) !== 0 ||
    isMedicalForm(word)
  );
}

/** A drug, and no name or word besides. */
function isDrugAlone(document: Document, token: number): boolean {
  const value = document.scan.value[token]!;
  return (value & W.medical) !== 0 && (value & (W.first | W.last | W.city | W.english | W.word)) === 0;
}

/** "an MC from Healthway Bendigo" */
function takeBranch(document: Document, token: number): void {
  const { scan } = document;
  if (
    scan.shape[token] !== SHAPE.title ||
    weigh(document, token) !== SURE ||
    (scan.value[token]! & W.first) !== 0
  )
    return;
  const last = lastOf(document, token);
  if (last >= token && isBranch(document, last, token)) document.take(token, last, 'ORGANISATION', ID);
}

/** The last of the capitals that go on with the name; before the first of them where one says that all of it is to stay. */
function lastOf(document: Document, first: number): number {
  let last = first;
  for (let next = first + 1; next < document.scan.count && next - first < LONGEST; next += 1) {
    if (!joins(document, next - 1, false) || !isCapital(document, next) || kept(document, next, next)) break;
    if (weigh(document, next) === NEVER) return first - 1;
    last = next;
  }
  return last;
}

/** Behind a word of no list a town: a branch of something. What people have or take stands behind "with", "for" and "by". */
function isBranch(document: Document, last: number, first: number): boolean {
  const { scan } = document;
  if (last === first || !BRANCH_AT.has(scan.hash[first - 1]!) || document.gap(last - 1) !== GAP.space)
    return false;
  if ((scan.value[first]! & (W.last | W.city)) !== 0 || isEponym(document, first, last)) return false;
  return (scan.value[last]! & (W.city | W.english | W.first)) === W.city;
}
