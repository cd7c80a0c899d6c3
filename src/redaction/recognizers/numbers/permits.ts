import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet, wordSets } from '../../word-set.ts';
import type { Examples } from '../examples.ts';

/**
 * Numbers of what lets somebody stay, work or be treated, by the short name that offices of one country have for it: permits of
 * foreigners, insurance and pension numbers. In other languages the same letters are something else ("AME", "TEAM", "INE").
 * Names as the offices write them, from their web pages, as of 2025.
 */
const ID = 'permit';
/** In capitals. */
const SHORT: Readonly<Record<string, string>> = {
  en: 'brp hcn arc ehic ghic sevis cghs echs esic esi udid chi ppsn pps ssin',
  es: 'tie sip naf ccc ine ife fmm fm2 fm3 cuil dui dpi ruc nuss nuhsa',
  pt: 'rnm crnm rne cin pis nis pasep ctps cei nit rani siape cnis',
  de: 'rvnr svnr azr eat kvnr',
  fr: 'ame agdref nia cmu css aps ofii fne niss avs',
  it: 'stp eni team cui',
  nl: 'ind uzovi crv vnr bsn',
  pl: 'krn pkk ekuz dilo',
  sv: 'lma',
  tr: 'ykn sgk tckn',
  ru: 'омс внж дмс рвп енп',
};
/** Whole words, however they are written. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'nikshay ayushman',
  fr: 'récépissé séjour',
  it: 'permesso soggiorno',
  de: 'aufenthaltstitel aufenthaltsgestattung duldung',
  nl: 'digid v-nummer verblijfsvergunning',
  pl: 'pobytu',
  sv: 'uppehållstillstånd',
  tr: 'ikamet ikametgah oturma',
  ru: 'патент вид',
};
const OF_SHORT = wordSets(SHORT);
const OF_WORDS = wordSets(WORDS);
const PERMIT = wakeBit([SHORT, WORDS].flatMap(Object.values<string>).map((words) => new WordSet(words)));
/** Between the name and its number. */
const LINK =
  /^(?:[ -](?:kort|kortet|karte|card|karta|kaart))?[ ]?(?:\(?[A-Z]{2}\)?[ ])?(?:(?:card|permit|number|no|nr|num|numéro|numero|número|numer|nummer|núm|n|izni|kart[ıa]?|karty|id|is|est|es|é|è|ist|jest|är|номер|на жительство|di soggiorno|de séjour|серия|сер)[.:º°]? ?){0,3}[:№#]? ?$/iu;
const CODE =
  /^(?:[A-ZА-Я]{1,4}[- /]?)?\d[\dA-Z]*(?:[-/. ](?=[A-Z]{0,2}\d|[A-Z](?![A-Za-z]))[\dA-Z]+){0,5}(?![\p{L}\d%]|[.,:]\d| ?(?:mg|ml|mcg|µg|g|kg|mmol|€|euros?|zł|tl|kr|reais|лет|года?|руб\p{L}*|tys)(?!\p{L}))/u;
const ROUND = /^\d+000$/;
const FEWEST_DIGITS = 5;
const REACH = 4;
const LONGEST = 32;

export function findPermits(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & PERMIT) === 0) return;
  const language = document.language === '' && document.english ? 'en' : document.language;
  const [short, words] = [OF_SHORT[language], OF_WORDS[language]];
  if (short === undefined) return;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || token === 0) continue;
    const label = labelBefore(document, token, short, words);
    if (label < 0) continue;
    document.spend(1);
    // Letters of the number itself: "TIE E 12345678 X".
    const opens =
      token - 1 > label && (scan.shape[token - 1]! & SHAPE.upper) !== 0 && width(document, token) ? 1 : 0;
    const start = scan.start[token - opens]!;
    const code = CODE.exec(text.slice(start, start + LONGEST))?.[0];
    if (code === undefined || code.replace(/\D/g, '').length < FEWEST_DIGITS || ROUND.test(code)) continue;
    if (!LINK.test(text.slice(scan.end[label]!, start))) continue;
    document.cover(start, start + code.length, 'NATIONAL_ID', ID);
  }
}

/** Whether the capitals before the number are few enough to be a part of it. */
function width({ scan }: Document, token: number): boolean {
  return (
    scan.end[token - 1]! - scan.start[token - 1]! <= 4 && scan.start[token]! - scan.end[token - 1]! === 1
  );
}

/** The token of the name within a few before the number; below zero where there is none. */
function labelBefore({ scan }: Document, token: number, short: WordSet, words: WordSet | undefined): number {
  for (let back = token - 1; back >= Math.max(0, token - REACH); back -= 1) {
    if ((scan.wakes[back]! & PERMIT) === 0) continue;
    const hash = scan.hash[back]!;
    if (words?.has(hash) === true) return back;
    if (short.has(hash) && (scan.shape[back]! & (SHAPE.upper | SHAPE.alnum | SHAPE.mixed)) !== 0) return back;
  }
  return -1;
}

export const PERMIT_EXAMPLES: Readonly<Record<string, Examples>> = {
  [ID]: {
    match: [
      ['traga o RNM G392771-K e o exame', 'G392771-K', 'pt-BR'],
      ['mi TIE E 08817204 X caduca', 'E 08817204 X', 'es-ES'],
      ['bénéficiaire AME : 88120 4471', '88120 4471', 'fr-FR'],
      ['codice STP 0307712 88120', '0307712 88120', 'it-IT'],
      ['karta pobytu RR 4471882', 'RR 4471882', 'pl-PL'],
      ['полис ОМС 7754 0088 1204 4471', '7754 0088 1204 4471', 'ru-RU'],
      ['LMA-kort 50-881204', '50-881204', 'sv-SE'],
      ['my BRP RX8812044 expires', 'RX8812044', 'en-GB'],
    ],
    leave: [
      'The TEAM 20245 study had 88120 patients and the INE 44718 users.',
      'С вас по ДМС 15000 рублей за приём врача.',
      'Der AZR 2024 Bericht nennt die Zahlen für das ganze Land.',
    ],
  },
};
