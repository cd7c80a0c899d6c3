import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isTypedSmall } from '../names/small-letters.ts';
import { LIVING } from '../names/small-words.ts';

/**
 * Towns of Poland in cases that the lexicon does not hold ("w Nałęczowie", "z Mielca", "w Końskich"): behind a preposition
 * of place a capital is one when an ending of the nominative makes it a town of the lists.
 */
const PREPOSITIONS = new WordSet('w we do z ze koło pod nad za przy obok spod okolic okolicach okolice');
/** Endings of cases, and what the nominative has instead. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['owie', ['ów', 'owo']],
  ['wca', ['wiec']],
  ['wcu', ['wiec']],
  ['wcem', ['wiec']],
  ['ńca', ['niec']],
  ['ńcu', ['niec']],
  ['ńcem', ['niec']],
  ['źca', ['ziec']],
  ['źcu', ['ziec']],
  ['la', ['l', 'le']],
  ['lu', ['l', 'le']],
  ['owa', ['ów', 'owo']],
  ['owem', ['ów', 'owo']],
  ['ościu', ['ość']],
  ['ciu', ['ć', 'cie']],
  ['niu', ['ń', 'nie']],
  ['siu', ['ś']],
  ['ziu', ['ź']],
  ['cu', ['c', 'ec']],
  ['ca', ['c', 'ec', 'ce']],
  ['ku', ['k', 'ek', 'ko']],
  ['ka', ['ek', 'ko']],
  ['ich', ['ie']],
  ['ek', ['ki', 'ka']],
  ['imi', ['ie']],
  ['ych', ['e']],
  ['iej', ['a', 'ia']],
  ['skiej', ['ska']],
  ['sku', ['sk', 'sko']],
  ['ska', ['sk', 'sko']],
  ['skiem', ['sk']],
  ['niej', ['nia', 'na']],
  ['nej', ['na']],
  ['nem', ['no']],
  ['nie', ['na', 'no']],
  ['mie', ['ma', 'm']],
  ['ce', ['ka', 'ca']],
  ['dzie', ['da', 'd']],
  ['rze', ['ra', 'r']],
  ['ze', ['ga']],
  ['le', ['ła', 'ł', 'la']],
  ['y', ['a']],
  ['i', ['a']],
  ['u', ['']],
  ['a', ['', 'o']],
  ['em', ['', 'o']],
  ['ami', ['y', 'i']],
  ['ach', ['y', 'i', 'e']],
  ['', ['y', 'i', 'e']],
];
/** Shops that a town of the lists is called like. */
const SHOPS = new WordSet(
  'lidlu lidla biedronki biedronce rossmannie rossmanna auchana hebe żabki żabce netto tesco kauflandu kauflandzie',
);
const OTHERWISE = W.first | W.word | W.function | W.medical | W.country | W.region | W.english | W.dictionary;
const SHORTEST = 4;
const WINDOW = 40;

/** The same of adjectives beside a town: "Ostrowca Świętokrzyskiego", "w Nowym Sączu". */
const ADJECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['iego', ['i']],
  ['iemu', ['i']],
  ['im', ['i']],
  ['iej', ['a', 'ia']],
  ['ą', ['a']],
  ['ej', ['a']],
  ['ego', ['y', 'e']],
  ['ym', ['y', 'e']],
  ['ich', ['ie']],
  ['imi', ['ie']],
  ['ych', ['e']],
  ['ymi', ['e']],
];
const FORMS = [...ENDINGS, ...ADJECTIVES];

export function findPolishTowns(document: Document): void {
  const { scan } = document;
  if (document.language !== 'pl') return;
  for (const token of scan.capitals) {
    if (token === 0 || scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title) continue;
    if (document.gap(token - 1) !== GAP.space || !PREPOSITIONS.has(scan.hash[token - 1]!)) continue;
    if (scan.end[token]! - scan.start[token]! < SHORTEST) continue;
    if ((scan.value[token]! & OTHERWISE) !== 0 || SHOPS.has(scan.hash[token]!)) continue;
    document.spend(2);
    if (!isCaseOfTown(document, token)) continue;
    // "w Kamieńcu Wrocławskim"
    const close = document.gap(token) === GAP.space && isTown(document, token + 1, true);
    const of = close && OF_TOWN.test(document.word(token + 1));
    document.take(token, of ? token + 1 : token, 'PLACE', 'town-framed');
  }
  findBeforeStreets(document);
  findShort(document);
  if (isTypedSmall(document)) findSmallCases(document);
}

/** What tells a town from another of its name. */
const OF_TOWN = /(?:sk|ck|dzk)(?:im|iego|iej|ie|ich|iem|i|a)$/u;
/** Before a town, in short. */
const NEAR = new WordSet('k gm pow msc miejsc mc koło gmina gminy gminie powiat powiatu poczta');
const COUNTIES = new WordSet('pow powiat powiatu powiecie powiatem');
const COUNTY = /^\p{Ll}{3,}(?:ski|cki|skiego|ckiego|skim|ckim)$/u;

/** "k. Wronek", "gm. Osiek", "pow. sępoleński". */
function findShort(document: Document): void {
  const { scan, text } = document;
  for (let token = 1; token < scan.count; token += 1) {
    if (scan.taken[token] === 1 || !(NEAR.has(scan.hash[token - 1]!) || isInPlace(document, token - 1)))
      continue;
    const gap = document.gap(token - 1);
    if (
      gap !== GAP.space &&
      gap !== GAP.dotSpace &&
      gap !== GAP.dot &&
      text.slice(scan.end[token - 1]!, scan.start[token]!) !== '/'
    )
      continue;
    const county = COUNTIES.has(scan.hash[token - 1]!) && COUNTY.test(document.word(token));
    if (
      !county &&
      !(gap !== GAP.space && isTown(document, token, true) && (scan.value[token]! & W.first) === 0)
    )
      continue;
    const second = !county && isTown(document, token + 1, true) && document.gap(token) === GAP.space;
    document.take(token, second ? token + 1 : token, 'PLACE', 'town-framed');
  }
}

/** "w m. Rakszawa": the short form of a place alone is of many things. */
function isInPlace({ scan, text }: Document, token: number): boolean {
  return (
    scan.end[token]! - scan.start[token]! === 1 &&
    /(?<!\p{L})[wz] m$/u.test(text.slice(Math.max(0, scan.end[token]! - 4), scan.end[token]!))
  );
}

const STREETS = new WordSet('ul ulica os al pl');

/** "zam. Wijewo, ul. Parkowa 5": the town before an address that was found. */
function findBeforeStreets(document: Document): void {
  const { scan, text } = document;
  for (const address of document.found) {
    if (address.type !== 'ADDRESS' || text.charCodeAt(address.start - 2) !== COMMA) continue;
    const street = document.tokenAt(address.start);
    if (street === 0 || !STREETS.has(scan.hash[street]!)) continue;
    const last = street - 1;
    let first = last + 1;
    while (first > 0 && first > last - 2 && isTown(document, first - 1, first > last)) first -= 1;
    const before = first === 0 ? '' : text.charAt(scan.start[first]! - 2);
    if (first <= last && /^[\n,.:;]?$/u.test(before)) document.take(first, last, 'PLACE', 'town-framed');
  }
}
const COMMA = 44;

function isTown(document: Document, token: number, closes: boolean): boolean {
  const { scan } = document;
  return (
    token < scan.count &&
    scan.shape[token] === SHAPE.title &&
    scan.taken[token] === 0 &&
    (closes || document.gap(token) === GAP.space) &&
    (scan.value[token]! & (W.function | W.medical)) === 0
  );
}

/** "mieszkamy w grodzisku": without capitals only behind a word of living or somebody's name. */
function findSmallCases(document: Document): void {
  const { scan, text } = document;
  for (let token = 2; token < scan.count; token += 1) {
    if (scan.shape[token] !== SHAPE.lower || scan.taken[token] === 1) continue;
    if (document.gap(token - 1) !== GAP.space || !PREPOSITIONS.has(scan.hash[token - 1]!)) continue;
    if (scan.end[token]! - scan.start[token]! < SHORTEST || (scan.value[token]! & OTHERWISE) !== 0) continue;
    document.spend(1);
    const start = scan.start[token]!;
    if (LIVING.test(text.slice(Math.max(0, start - WINDOW), start)) && isCaseOfTown(document, token))
      document.take(token, token, 'PLACE', 'town-framed');
  }
}

/** "z Kędzierzyna-Koźla", "do Ostrowca Świętokrzyskiego": two words in a case, which lists have as one in the first; before the names. */
export function findPolishPairs(document: Document): void {
  const { scan } = document;
  if (document.language !== 'pl') return;
  for (const token of scan.capitals) {
    if (token === 0 || scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title) continue;
    if (document.gap(token - 1) !== GAP.space || !PREPOSITIONS.has(scan.hash[token - 1]!)) continue;
    const gap = document.gap(token);
    if ((gap !== GAP.space && gap !== GAP.hyphen) || scan.shape[token + 1] !== SHAPE.title) continue;
    document.spend(4);
    const [first, second] = [token, token + 1].map((one) => nominatives(document.word(one).toLowerCase()));
    const town = first!.some((one) =>
      second!.some((other) => (scan.lookUp(hashWord(one + other)) & W.city) !== 0),
    );
    if (town) document.take(token, token + 1, 'PLACE', 'town-long');
  }
}

/** What the word may be the case of. */
function nominatives(word: string): string[] {
  return FORMS.flatMap(([ending, endings]) => {
    const stem = word.slice(0, word.length - ending.length);
    return word.endsWith(ending) && stem.length > 2 ? endings.map((one) => stem + one) : [];
  }).concat(word);
}

const ASCII = /^[a-z]+$/;

/** Whether the word is a town of the lists in one of its cases. */
export function isCaseOfTown(document: Document, token: number): boolean {
  const word = document.word(token).toLowerCase();
  // "Ełk" is "elk" without its stroke: letters of Polish alone say that no other language has the word.
  const otherwise = (ASCII.test(word) ? OTHERWISE : OTHERWISE & ~(W.english | W.word)) & ~W.first;
  for (const [ending, nominatives] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 3) continue;
    for (const nominative of nominatives) {
      const value = document.scan.lookUp(hashWord(stem + nominative));
      if ((value & W.city) !== 0 && (value & otherwise) === 0) return true;
    }
  }
  return false;
}
