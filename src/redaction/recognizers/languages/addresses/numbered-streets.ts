import { type Document, GAP } from '../../../document.ts';
import { CAPITAL, SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { WordSet } from '../../../word-set.ts';
import { addressRun } from '../../addresses/run.ts';
import { measured } from '../../candidate.ts';
import { NUMBERED_FORMS, type NumberedForms } from './numbered-forms.ts';

const CAP = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const WORD = "[\\p{L}\\p{M}’'-]+";
const AT_WORD = "(?<![\\p{L}\\p{M}\\d’'-])";
/** Before a street no list of words is read that is longer. */
const WINDOW = 72;
const WIDEST_HOUSE = 5;
const LONGEST_HOUSE = 3;

interface Compiled {
  /** One word that says it is a street: no measure can follow. */
  readonly word: RegExp | undefined;
  /** A name and the kind of street. */
  readonly kind: RegExp | undefined;
  /** Inside a sentence only, before a number that measures nothing. */
  readonly likely: RegExp | undefined;
}

function ending(parts: readonly (string | undefined)[]): RegExp | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : new RegExp(`${AT_WORD}(?:${known.join('|')})$`, 'u');
}

const given = (part: string | undefined, form: (part: string) => string): string | undefined =>
  part === undefined ? undefined : form(part);
const begun = (words: string, write: (first: string) => string): string =>
  words.replace(/(?<=^|\||\(\?:)\p{Ll}/gu, write);
const bothCases = (words: string): string => begun(words, (first) => `[${first}${first.toUpperCase()}]`);

function compiled({ sure, likely, behind, before, opens, called, short, plain }: NumberedForms): Compiled {
  const capitals = `(?:(?:${CAP}${short === undefined ? '' : `|${short}`})[ -]){0,3}`;
  return {
    word: ending([given(sure, (ends) => `${capitals}\\p{Lu}[\\p{L}-]+(?:${ends})`)]),
    kind: ending([
      given(before, (words) => `(?:${bothCases(words)}) ?${CAP}\\.?(?: ${WORD}\\.?){0,3}`),
      given(behind, (words) => `${capitals}${CAP} (?:${bothCases(words)})`),
    ]),
    likely: ending([
      given(short, (words) => `(?:(?:${words}) ?){1,2}(?:${CAP} ){0,2}${CAP}`),
      given(before, (words) => `(?:${begun(words, (first) => first.toUpperCase())})(?: ${WORD}){1,4}`),
      given(opens, (words) => `(?:${words}) (?:${WORD} ){0,2}${WORD}`),
      given(likely, (ends) => `${capitals}\\p{Lu}[\\p{L}-]+(?:${ends})`),
      called === undefined
        ? undefined
        : `\\p{Lu}\\p{Ll}+(?:${called[0]}) (?:${CAP} ){0,2}\\p{Lu}[\\p{L}-]+(?:${called[1]})`,
      plain ? `(?:${CAP}(?: - | (?:на|и|од) | )){1,3}${CAP}` : undefined,
    ]),
  };
}

const FORMS: ReadonlyMap<string, Compiled> = new Map(
  Object.entries(NUMBERED_FORMS).map(([language, forms]) => [language, compiled(forms)]),
);

/** Brands and kinds in capitals with a number behind that is no house: "Omega Forte 500", "Тип 2". */
const NO_STREET = new WordSet(
  'forte plus retard rapid duo long junior direkt akut extra ultra omega vitamin vitamín vitamina витамин вітамін βιταμίνη covid korona hepatitida typ tip tipo type тип grupa skupina група faza fáze fáza фаза stupanj stupeň stadium stádium tabulka tabuľka tablica tabela таблица příloha kapitola verze verzia windows android iphone κεφάλαιο τύπου τύπος ομάδα στάδιο πίνακας форте плюс рапид форма',
);

/** "Přeštínská 7", "Møllevænget 35A", "Trg mladinskih delovnih brigad 49": known by the words before the number of the house. */
export function findNumberedStreets(document: Document): void {
  const forms = FORMS.get(document.language);
  if (forms === undefined) return;
  for (const token of document.scan.numbers) numbered(document, forms, token);
}

const NUMBER_LABEL = new WordSet(
  'č čp č.p br broj бр број nr no номер št št. № ném αρ αριθμός буд д дом будинок numero nro',
);

/** Between the word and its number. */
const BETWEEN = /^(?:\.?,? |\.)$/;

function numbered(document: Document, forms: Compiled, token: number): void {
  const { scan, text } = document;
  let street = token - 1;
  if (street > 0 && NUMBER_LABEL.has(scan.hash[street]!) && document.gap(street) <= GAP.dotSpace) street -= 1;
  const width = scan.end[token]! - scan.start[token]!;
  if (street < 0 || width > WIDEST_HOUSE || scan.taken[token] === 1 || scan.taken[street] === 1) return;
  const between = text.slice(scan.end[street]!, scan.start[street + 1]!);
  if (!BETWEEN.test(between)) return;
  document.spend(2);
  const end = scan.end[street]! + (between.startsWith('.') ? 1 : 0);
  const before = text.slice(Math.max(0, end - WINDOW), end);
  const first = streetBefore(document, forms, before, end, street, token);
  if (first < 0) return;
  for (let part = first; part <= street; part += 1) if (scan.taken[part] === 1) return;
  let last = Math.max(token, addressRun(document, token, false));
  // A run goes on with words that no list knows, of which these languages have many.
  while (last > token && (scan.shape[last]! & SHAPE.lower) !== 0) last -= 1;
  document.cover(scan.start[first]!, scan.end[last]!, 'ADDRESS', 'address-numbered');
}

/** The first token of the street that ends before the number; -1 when there is none. */
function streetBefore(
  document: Document,
  { word, kind, likely }: Compiled,
  before: string,
  end: number,
  street: number,
  token: number,
): number {
  for (const form of [word, kind, likely]) {
    const match = form?.exec(before) ?? null;
    if (match === null) continue;
    let first = document.tokenAt(end - match[0].length);
    // The capital of the first word of a sentence is none of a street.
    if (beginsSentence(document, first, form !== likely)) {
      first += 1;
      while (first < street && (document.scan.shape[first]! & CAPITAL) === 0) first += 1;
    }
    if (!/\p{Lu}/u.test(document.text.slice(document.scan.start[first]!, end))) continue;
    if (form === likely) {
      if (document.gap(street) === GAP.comma || beginsSentence(document, first, false)) continue;
      if (measured(document, token) || !mayBeStreet(document, first, street, token)) continue;
    } else if (form === kind && (first === street || beginsSentence(document, first, true))) continue;
    return first;
  }
  return -1;
}

function beginsSentence(document: Document, token: number, inLines: boolean): boolean {
  if (token === 0) return true;
  const gap = document.gap(token - 1);
  return gap === GAP.dotSpace || (gap >= GAP.line && !(inLines && gap === GAP.line));
}

function mayBeStreet(document: Document, first: number, street: number, token: number): boolean {
  const { scan } = document;
  const width = scan.end[token]! - scan.start[token]!;
  if ((scan.shape[token]! & SHAPE.digits) !== 0 && width > LONGEST_HOUSE) return false;
  if (document.is(street, 'month') || (scan.shape[street]! & SHAPE.upper) !== 0) return false;
  for (let part = first; part <= street; part += 1)
    if ((scan.value[part]! & (W.medical | W.country)) !== 0 || NO_STREET.has(scan.hash[part]!)) return false;
  return true;
}
