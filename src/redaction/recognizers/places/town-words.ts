import { hashWord } from '../../characters.ts';
import { AM, INHABITANTS, OF_A_GERMAN_TOWN, OF_NO_TOWN } from '../../cues/town-words.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet, wordSets } from '../../word-set.ts';
import { isMedicalForm } from '../names/evidence.ts';

/** Words made of the names of towns: adjectives, inhabitants, districts, and towns with a case behind an apostrophe. */
type Reader = (document: Document, token: number) => boolean;

const SHORTEST = 6;
const READERS: Readonly<Record<string, Reader>> = {
  de: readGerman,
  nl: readDutch,
  en: readEnglish,
  hi: readEnglish,
  ru: readRussian,
  tr: readTurkish,
};
const AMS = wordSets(AM);
const PEOPLE = wordSets(INHABITANTS);
export const PEOPLE_WAKES: number = wakeBit(Object.values(PEOPLE).map((people) => people!));
const NO_TOWN = W.function | W.medical | W.country;

export function findTownWords(document: Document): void {
  const { scan, language } = document;
  const reader = READERS[language];
  if (reader !== undefined)
    for (const token of scan.capitals)
      if (scan.taken[token] === 0 && (scan.shape[token]! & CAPITAL) !== 0) reader(document, token);
  const people = PEOPLE[language];
  const am = AMS[language];
  if (people === undefined || am === undefined) return;
  if (language !== 'pl' && (scan.woken & PEOPLE_WAKES) === 0) return;
  for (let token = scan.next(1); token < scan.count; token = scan.next(token + 1)) {
    if (language === 'pl' && readPolishDistrict(document, token)) continue;
    if (
      (scan.wakes[token]! & PEOPLE_WAKES) === 0 ||
      !am.has(scan.hash[token - 1]!) ||
      !people.has(scan.hash[token]!) ||
      scan.taken[token] !== 0
    )
      continue;
    if (document.gap(token - 1) === GAP.space) document.take(token, token, 'PLACE', 'town-word');
  }
}

/** Whether one of the forms is a town, and no word besides. */
function isTown({ scan }: Document, forms: readonly string[], large = false): boolean {
  return forms.some((form) => {
    const value = form.length < 3 ? 0 : scan.lookUp(hashWord(form)) & 0xffff;
    if ((value & W.city) === 0 || (value & NO_TOWN) !== 0) return false;
    return (value & W.bigCity) !== 0 || (!large && (value & W.english) === 0);
  });
}

function take(document: Document, first: number, last = first): true {
  document.take(first, last, 'PLACE', 'town-word');
  return true;
}

/** "Wuppertaler Gesundheitsamt", "bin gebürtiger Dresdner". */
function readGerman(document: Document, token: number): boolean {
  const { scan, text } = document;
  const match = /^(.{3,}?)er(?:in|innen|s|n)?$/u.exec(document.word(token));
  if (
    match === null ||
    scan.end[token]! - scan.start[token]! < SHORTEST ||
    document.gap(token - 1) > GAP.space
  )
    return false;
  const rest = text.slice(scan.end[token]!, scan.end[token]! + 30);
  const placed = OF_A_GERMAN_TOWN.test(rest) && !OF_NO_TOWN.test(rest);
  if (!placed && !(token > 0 && AMS.de!.has(scan.hash[token - 1]!))) return false;
  const stem = match[1]!;
  const forms = [
    stem,
    `${stem}e`,
    `${stem}en`,
    stem.replace(/n$/, 'en'),
    stem.replace(/l$/, 'el'),
    stem.replace(/n$/, ''),
    stem.replace(/an$/, ''),
  ];
  // "bin Lehrerin": callings end like inhabitants.
  const large = !placed && !GENUINE.test(document.word(token - 1));
  return isTown(document, forms, large) && take(document, token);
}

const GENUINE = /^(?:gebürtige[rn]?|waschechte[rn]?|echte[rn]?|ur)$/iu;
const DUTCH_PEOPLES =
  /^(?:Engelse|Franse|Poolse|Turkse|Chinese|Japanse|Belgische|Zweedse|Deense|Spaanse|Italiaanse|Portugese|Ierse|Schotse|Weense|Griekse|Europese|Amerikaanse|Russische|Duitse|Friese|Limburgse|Brabantse|Hollandse|Vlaamse|Waalse|Nederlandse|Indonesische|Marokkaanse|Parijse|Romeinse|Londense)$/u;

/** "de Haarlemse GGD", "geboren Rotterdammer". */
function readDutch(document: Document, token: number): boolean {
  const { scan, text } = document;
  const word = document.word(token);
  if (word.length < SHORTEST || isMedicalForm(word)) return false;
  if (word.endsWith('se')) {
    if (DUTCH_PEOPLES.test(word) || document.gap(token) !== GAP.space || token === 0) return false;
    if (OF_NO_TOWN.test(text.slice(scan.end[token]!, scan.end[token]! + 20))) return false;
    const stem = word.slice(0, -2);
    if (/^(?:Haag|Nijmeeg|Zwol|Alkmaar|Leid)$/.test(stem)) return take(document, token);
    return (
      isTown(document, [stem, `${stem}en`, `${stem}e`, `${stem}a`, `${stem}le`, stem.replace(/g$/, 'gen')]) &&
      take(document, token)
    );
  }
  if (!/(?:er|aar|ees|ers|aren)$/.test(word) || !AMS.nl!.has(scan.hash[token - 1] ?? 0)) return false;
  const stem = word.replace(/(?:enaar|aar|ees|ers?|aren)$/, '');
  const forms = [
    stem,
    stem.replace(/(.)\1$/, '$1'),
    `${stem}en`,
    `${stem}e`,
    stem.replace(/n$/, ''),
    `${stem}a`,
  ];
  return (isTown(document, forms) || /^(?:Hagenaar|Hagenees|Leidenaar)$/.test(word)) && take(document, token);
}

/** "Kanpurwala", "a Londoner". */
function readEnglish(document: Document, token: number): boolean {
  const { scan } = document;
  const match = /^(.{4,}?)w(?:al(?:a|i|e|as)|allah)$/iu.exec(document.word(token));
  if (match !== null) return isTown(document, [match[1]!]) && take(document, token);
  return scan.value[token] !== 0 || !PEOPLE.en!.has(scan.hash[token]!) ? false : take(document, token);
}

/** "в Кинешемском районе", "Раменский р-н". */
function readRussian(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (!/(?:ск|цк)(?:ий|ого|ому|им|ом)$/u.test(document.word(token))) return false;
  const match = /^ (?:район(?:а|е|у|ом)?|р-не?|уезд(?:а|е)?|округ(?:а|е)?)(?!\p{L})/u.exec(
    text.slice(scan.end[token]!, scan.end[token]! + 9),
  );
  if (match === null) return false;
  document.cover(scan.start[token]!, scan.end[token]! + match[0].length, 'PLACE', 'town-word');
  return true;
}

const POLISH_DISTRICT = new WordSet(
  'powiat powiatu powiatem powiecie gmina gminy gminie gminę starostwo starostwa starostwie',
);

/** "z powiatu kłobuckiego". */
function readPolishDistrict(document: Document, token: number): boolean {
  const { scan } = document;
  if (!POLISH_DISTRICT.has(scan.hash[token - 1]!) || scan.taken[token] !== 0) return false;
  if (document.gap(token - 1) !== GAP.space || scan.shape[token] !== SHAPE.lower) return false;
  return (
    /(?:s|c|dz)k(?:i|a|iego|iej|im|ą|ie|o)$/u.test(document.word(token)) &&
    !/^miejsk|^wiejsk/u.test(document.word(token)) &&
    take(document, token)
  );
}

const TURKISH_CASE =
  /^['’](?:n?[dt][ae](?:ki(?:ler)?(?:\p{L}{0,4})|y[ıiuü][mz]|yd[ıi](?:[mk]|n[ıi]z)?|n)?|y?[ae]|n?[ıiuü]n|y?[ıiuü]|l[ıiuü](?:ler|lar|y[ıiuü][mz])?)(?!\p{L})/u;
const TURKISH_SURE =
  /^['’](?:[dt][ae]y(?:[ıiuü][mz]|d[ıi][mk])|[dt][ae]kiler\p{L}{0,3}|l[ıiuü]y[ıiuü][mz])(?!\p{L})/u;
const TURKISH_LIVES =
  /^['’]\p{L}{1,6} (?:\p{L}+ ){0,2}?(?:taşın|otur|yaş[ıa]|ikamet|doğ(?:du|muş)|köy|ilçe|merkez|mahalle|semt|yayla|devlet|belediye|hastane|sağlık ocağ|git|gel|dön|kal[ıd])/u;

/** "Zile'nin bir köyünde", "Bornova'dakiler". */
function readTurkish(document: Document, token: number): boolean {
  const { scan, text } = document;
  const value = scan.value[token]! & 0xffff;
  if ((value & (W.medical | W.country | W.function)) !== 0) return false;
  if (
    document.gap(token) !== GAP.apostrophe &&
    !/^[’']/.test(text.slice(scan.end[token]!, scan.end[token]! + 1))
  ) {
    const match = /^(\p{Lu}\p{Ll}{3,}?)l[ıiuü](?:y[ıiuü][mz])$/u.exec(document.word(token));
    return match !== null && isTown(document, [match[1]!]) && take(document, token);
  }
  const rest = text.slice(scan.end[token]!, scan.end[token]! + 40);
  if (!TURKISH_CASE.test(rest)) return false;
  const lives = TURKISH_SURE.test(rest) || TURKISH_LIVES.test(rest);
  if ((value & W.city) !== 0 && (lives || (value & (W.first | W.english)) === 0))
    return take(document, token);
  if (
    !lives ||
    (value & ~W.region) !== 0 ||
    scan.shape[token] !== SHAPE.title ||
    scan.end[token]! - scan.start[token]! < 4
  )
    return false;
  return take(document, token);
}
