import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { behind, opening } from './small-organisation-behind.ts';
import { isCapital, kept, NEVER, SURE, weigh } from './small-organisation-weights.ts';
import { GENERIC, GENERIC_STEM } from './small-organisation-words.ts';

/** Schools, practices and pharmacies in one word, or joined by hyphens. */
const ID = 'small-organisation';
const COMPOUND: Readonly<Record<string, RegExp>> = {
  de: /^(.{4,}?)(?:grundschule|gesamtschule|realschule|schule|gymnasium|kita|praxis|klinik|heim|stift|apotheke|kindergarten|hospital|krankenhaus|hospiz)$/iu,
  nl: /^(.{4,}?)(?:basisschool|school|college|praktijk|kliniek|huis|hof|zorg|apotheek|kerk)$/iu,
  sv: /^(.{4,}?)(?:skolan|skola|förskolan|förskola|kliniken|hemmet|gården|mottagningen|vårdcentral|apotek)s?$/iu,
};

/** "Astrid-Lindgren-Gesamtschule", "De Regenboogschool", "Björkskolan". */
export function findCompoundBodies(document: Document): void {
  const { scan, language } = document;
  const form = COMPOUND[language];
  if (form === undefined) return;
  for (const token of scan.capitals) {
    if (scan.end[token]! - scan.start[token]! < 5 || kept(document, token, token)) continue;
    const hyphen = document.gap(token - 1) === GAP.hyphen && token > 0;
    if (!hyphen && scan.end[token]! - scan.start[token]! < 8) continue;
    const word = document.word(token);
    const match = form.exec(hyphen ? `xxxx${word}` : word);
    if (match === null) continue;
    document.spend(1);
    if (hyphen && (chained(document, token) || patron(document, token) || sign(document, token))) continue;
    if (behind(document, token, token)) continue;
    const alone =
      language === 'de'
        ? isNameStem(document, match[1]!)
        : !hyphen &&
          inSentence(document, token) &&
          (scan.value[token]! & (W.word | W.english)) === 0 &&
          !GENERIC_STEM.test(word) &&
          !GENERIC.has(hashWord(match[1]!));
    if (!alone) continue;
    document.take(opening(document, token), token, 'ORGANISATION', ID);
  }
}

const PATRONS = new WordSet(
  'goethe schiller lessing humboldt einstein kepler gauss mozart beethoven bach dürer luther melanchthon pestalozzi montessori stresemann adenauer bismarck fontane mörike hölderlin uhland hauptmann röntgen curie scholl frank kant hegel leibniz fröbel diesterweg martin marien elisabeth josefs sint',
);

/** "Goethe-Gymnasium", "Sint-Martinuskerk": called after somebody famous or a saint, and still one school in one town. */
function patron(document: Document, token: number): boolean {
  const { scan } = document;
  if (
    !PATRONS.has(scan.hash[token - 1]!) ||
    !/(?:gymnasium|schule|kerk|school|college|lyceum|hospital|stift)$/iu.test(document.word(token))
  )
    return false;
  document.take(firstCapital(document, token, GAP.hyphen, 4), token, 'ORGANISATION', ID);
  return true;
}

/** "Bären-Apotheke": every one has its sign, but for those that are none of a town. */
function sign(document: Document, token: number): boolean {
  const { scan } = document;
  if (!/^Apotheken?$/u.test(document.word(token)) || !isCapital(document, token - 1)) return false;
  if (NO_SIGN.has(scan.hash[token - 1]!) || GENERIC.has(scan.hash[token - 1]!)) return false;
  document.take(firstCapital(document, token, GAP.hyphen, 4), token, 'ORGANISATION', ID);
  return true;
}
const NO_SIGN = new WordSet(
  'online versand internet haus not notdienst notfall reise bereitschafts dienst krankenhaus klinik stamm vor-ort ort taschen bord wohn luxus marken billig discount filial haupt natur tier kur',
);

/** The first of the capitals that lead up to the token, each joined to the next by the gap. */
export function firstCapital(document: Document, token: number, gap: number, most: number): number {
  let first = token;
  while (
    first > 0 &&
    token - first < most &&
    document.gap(first - 1) === gap &&
    isCapital(document, first - 1)
  )
    first -= 1;
  return first;
}

function inSentence(document: Document, token: number): boolean {
  if (token === 0) return false;
  const gap = document.gap(token - 1);
  return gap === GAP.space || gap === GAP.comma;
}

/** "Marienhospital" */
const DEDICATED =
  /^(?:marien|josefs|elisabethen|katharinen|vinzenz|bonifatius|augusta|antonius|johannes|lukas|markus|paulus|petrus|barbara|franziskus|theresien|hedwigs|martins)$/iu;

function isNameStem({ scan }: Document, stem: string): boolean {
  if (DEDICATED.test(stem)) return true;
  const value = scan.lookUp(hashWord(stem)) & 0xffff;
  return (
    stem.length > 4 &&
    (value & (W.last | W.sureFirst | W.city)) !== 0 &&
    (value & (W.word | W.english | W.medical | W.function)) === 0
  );
}

function chained(document: Document, token: number): boolean {
  const start = firstCapital(document, token, GAP.hyphen, 4);
  let sum = 0;
  for (let part = start; part < token; part += 1) {
    const weight = weigh(document, part);
    if (weight === NEVER || kept(document, part, part)) return false;
    sum += (document.scan.value[part]! & (W.first | W.last | W.city)) !== 0 ? weight : 0;
  }
  if (sum < SURE) return false;
  document.take(start, token, 'ORGANISATION', ID);
  return true;
}
