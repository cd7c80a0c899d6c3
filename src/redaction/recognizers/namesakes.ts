import { type Document, GAP } from '../document.ts';
import { WORD_CLASS as W } from '../word-class.ts';
import { WordSet } from '../word-set.ts';
import { capitalAt } from './name-capitals.ts';

/** "Robert Koch-Institut": named after somebody. */
export function isNamesake(document: Document, last: number): boolean {
  const { scan } = document;
  return (
    document.language === 'de' &&
    document.gap(last) === GAP.hyphen &&
    capitalAt(document, last + 1) &&
    (scan.value[last + 1]! & (W.first | W.last)) === 0
  );
}

/** First names that are things of the language, brands or signs more often than somebody. */
const RATHER_THING: Readonly<Record<string, WordSet>> = {
  de: new WordSet(
    'zwerg zwergi knirps spatz schatz mäuschen engel wurm floh krümel räuber stöpsel reis aura maxim sommer mirena murphy modul mailen kaffee iban',
  ),
  nl: new WordSet('mailen aura mirena iban murphy'),
  en: new WordSet('telma krimson mirena alphonso ayushman iban'),
  es: new WordSet('rabia aura mirena murphy bruce iban kode reyes'),
  fr: new WordSet('mamie papi papy mamy tata tonton nounou aura mirena gallia leeloo samu murphy bruce iban'),
  it: new WordSet('aria aura mirena murphy iban'),
  pt: new WordSet('bebê será samu aura mirena rio murphy iban'),
  pl: new WordSet('aura mirena murphy iban'),
  tr: new WordSet('anne demir sedef bebek baba hanım iban mirena'),
  id: new WordSet('antimo mirena kode iban'),
};
const CASE_OR_BABY = /^(?: case| baby| babies|['’]s (?:law|sign)|[ +]*\+)/i;
const YEARS = /(?:year|christmas)['’]?s? $/i;

/** "Migräne mit Aura", "New Year's Eve", "the Tracey case". */
export function isRatherThing(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (RATHER_THING[document.language]?.has(scan.hash[token]!) === true && !capitalAt(document, token + 1))
    return true;
  if (!document.english) return false;
  const start = scan.start[token]!;
  return (
    CASE_OR_BABY.test(text.slice(scan.end[token]!, scan.end[token]! + 8)) ||
    YEARS.test(text.slice(Math.max(0, start - 12), start))
  );
}
