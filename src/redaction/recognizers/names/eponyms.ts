import { hashWord } from '../../characters.ts';
import { BRANDS, EPONYMS } from '../../cues/medical.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

const eponyms = new WordSet(EPONYMS);
const brands = new WordSet(BRANDS);

/** Brands that are among the most frequent first names of a language: somebody, unless a word of medicine stands beside. */
const NAMES_FIRST: Readonly<Record<string, WordSet>> = {
  en: new WordSet(
    'amelia camila claire nora jenny mona estelle diane lucia heather holly violet hazel iris lily ivy daisy jasmine melissa veronica angelica olive betty',
  ),
  es: new WordSet('lucía camila verónica selene'),
  fr: new WordSet('rose mona nora pascal claire'),
  it: new WordSet('amelia selene'),
  pt: new WordSet('camila verônica melissa newton'),
  de: new WordSet('nora ella'),
  nl: new WordSet('jenny'),
  pl: new WordSet('amelia'),
  id: new WordSet('ella amelia'),
};

/** Whether diseases, signs and methods are called after somebody of the name. */
export const isDiscoverer = (hash: number): boolean => eponyms.has(hash);

export function isMedicalName(hash: number): boolean {
  return eponyms.has(hash) || brands.has(hash);
}

const SCALES = new WordSet(
  'braden norton barthel waterlow morse apgar glasgow gleason breslow ranson wells bishop beck hamilton katz lawton conners',
);
const REACH = 4;
/** "Hashimoto e Sjögren": between two diseases as between two people. */
const AND_WORD = new WordSet('and y e et und en och og i и ve dan o u ou oder of or lub');

function everyBrand(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if (!brands.has(document.scan.hash[token]!)) return false;
  return first < last;
}

/** "Wolff-Parkinson-White": discoverers joined by hyphens. */
function hyphenated(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) {
    if (document.is(token, 'particle')) continue;
    if (!isMedicalName(document.scan.hash[token]!)) return false;
    if (token < last && document.gap(token) !== GAP.hyphen) return false;
  }
  return true;
}

/** "Hashimoto e Sjögren": discoverers with an "and" between them, none of whom is rather met as a first name. */
function joined(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  let and = false;
  for (let token = first; token <= last; token += 1) {
    if (AND_WORD.has(scan.hash[token]!)) and = true;
    else if (!eponyms.has(scan.hash[token]!)) return false;
    else if ((scan.value[token]! & W.listedFirst) !== 0 && !RATHER_EPONYM.test(document.word(token)))
      return false;
  }
  return and;
}

/** "Brandt-Daroff": behind a hyphen a discoverer that no list has as a name. */
function endsAsEponym(document: Document, last: number): boolean {
  const { scan } = document;
  return (
    document.gap(last - 1) === GAP.hyphen &&
    eponyms.has(scan.hash[last]!) &&
    (scan.value[last]! & (W.first | W.last)) === 0
  );
}

/** "Braden 14", "Norton: 12": a scale and what it came to. */
function isScored({ scan, text }: Document, token: number): boolean {
  const end = scan.end[token]!;
  return /^ ?:? ?\d{1,2}(?![\d\p{L}]| (?:years?|mo|wks?|weeks?|days?)(?!\p{L}))/u.test(
    text.slice(end, end + 12),
  );
}

/** Whether the capitals name a disease, sign, drug or method: "Hashimoto thyroiditis", "morbus Crohn". */
export function isEponym(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  if (first < last && document.is(last, 'eponymTail') && (scan.value[last]! & W.sureLast) === 0) return true;
  for (let token = first; token < last; token += 1) if (document.is(token, 'eponymHead')) return true;
  if (everyBrand(document, first, last) || (first < last && hyphenated(document, first, last))) return true;
  if (first < last && (joined(document, first, last) || (last === first + 1 && endsAsEponym(document, last))))
    return true;
  if (first === last && SCALES.has(scan.hash[first]!) && isScored(document, first)) return true;
  if (
    first === last &&
    isMedicalName(scan.hash[first]!) &&
    ((brands.has(scan.hash[first]!) && NAMES_FIRST[document.language]?.has(scan.hash[first]!) !== true) ||
      !isFirstName(document, first))
  )
    return true;
  for (let token = first - 1; token >= Math.max(0, first - 2); token -= 1) {
    if (document.is(token, 'eponymHead') && !TRAINED.has(scan.hash[first - 1]!)) return true;
    if (document.gap(token) > GAP.apostrophe) break;
  }
  return tailFollows(document, last);
}

/** Whether the word is a brand of a medicine or device. */
export const isBrand = (hash: number): boolean => brands.has(hash);

/** Most first names are an eponym somewhere; these are met as one far more often than as a person. */
const RATHER_EPONYM =
  /^(?:addison|wilson|turner|hunter|parker|bell|barrett|graves|becker|paget|crohn|marfan|lewy|tay|kaposi|down|leigh|hers|reye|rett|usher|cole|danon|cohen)$/i;

function isFirstName(document: Document, token: number): boolean {
  return (document.scan.value[token]! & W.sureFirst) !== 0 && !RATHER_EPONYM.test(document.word(token));
}

const AND = hashWord('and');
const GENITIVE = hashWord('s');
/** What a person has and no discoverer has left: "Emma's fever". */
const COMPLAINTS = new WordSet(
  'fever knee hand foot elbow thumb toe kidney migraine migraines seizure seizures epilepsy cancer attack drug vaccine treatment therapy diet scan stent acne pneumonia measles episode jaundice family',
);
/** "my sister Ginette positive as well": a test that somebody had. */
const RESULTS = new WordSet('positive negative');
/** "técnica de enfermagem Rosa": somebody trained, where others have a method. */
const TRAINED = new WordSet('enfermagem enfermería radiologia laboratorio farmacia saúde');
const INSIDE = new WordSet('type body cell like familial');

function isComplaint({ scan }: Document, name: number, tail: number): boolean {
  const hash = scan.hash[name]!;
  if (RESULTS.has(scan.hash[tail]!)) return (scan.value[name]! & W.listedFirst) !== 0 && !eponyms.has(hash);
  return (
    scan.hash[tail - 1] === GENITIVE &&
    COMPLAINTS.has(scan.hash[tail]!) &&
    (scan.value[name]! & W.listedFirst) !== 0 &&
    !eponyms.has(hash)
  );
}

/** A word of diseases within a few words: past "'s", hyphens and further capitals. */
export function tailFollows(document: Document, last: number): boolean {
  const { scan } = document;
  for (let token = last + 1; token < Math.min(scan.count, last + 1 + REACH); token += 1) {
    const gap = document.gap(token - 1);
    if (gap > GAP.apostrophe) return false;
    if (document.is(token, 'eponymTail')) return !isComplaint(document, last, token);
    const hash = scan.hash[token]!;
    const capital = (scan.shape[token]! & CAPITAL) !== 0;
    const linked = hash === AND && ((scan.shape[token + 1] ?? 0) & CAPITAL) !== 0;
    if (hash === GENITIVE || gap === GAP.hyphen || capital || linked || INSIDE.has(hash)) continue;
    // One word may stand between: "Brody core myopathy", but not "Mortimer and my knee".
    const small = (scan.value[token]! & W.function) !== 0;
    return (
      !small &&
      (gap === GAP.apostrophe ||
        (document.is(token + 1, 'eponymTail') &&
          document.gap(token) === GAP.space &&
          !/(?:ed|took|gave|has|had|got)$/.test(document.word(token)) &&
          document.word(token + 1) !== 'like'))
    );
  }
  return false;
}
