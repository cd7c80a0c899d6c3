import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { CAPITAL } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { measured } from '../candidate.ts';
import { takeAddress } from './parts.ts';
import { addressRun } from './run.ts';
import { houseNumber, nameBefore } from './streets.ts';

const COMPOUND = new Ending(
  /(?:stra(?:ß|ss)en?|str|gasse|gässchen|weg|platz|allee|ufer|damm|ring|steig|steg|chaussee|promenade|markt|hof|berg|feld|straat|laan|plein|gracht|kade|singel|dreef|dijk|hof|park|plantsoen|steeg|baan|lei|gatan|vägen|gränd|torget|gata|allén|gärdet|gränden|backen|gade|gaden|vej|vejen|stræde|parken|toften|gate|gata|veien|veg|vegen|bakken|åsen|svingen|katu|tie|kuja|polku|kaari|rinne|linja|penger|raitti|götu|gata|vegur|vegi|braut|stígur|holt|utca|iela|brücke|broek|bråten|haugen|løkka|lia|moen|engen|berget|tunet|faret|jordet|kroken|alléen|leitet|hella|sletta|stien|ringen|heia|høgda|ekra|lunden|skogen|torg|plass|kai|brygga|gutua|kalea|viertel)$/iu,
);

/** Endings of northern streets that end everyday words elsewhere: "rosolia 12 e 15", "verengen 12", "wiederholt 3". */
const NORTHERN = /(?:lia|engen|holt|tie)$/iu;
const NORTHERN_LANGUAGES: ReadonlySet<string> = new Set(['', 'nb', 'nn', 'no', 'da', 'sv', 'fi', 'is', 'hu']);
/** With a capital such a word is a street there too ("Mannerheimintie 12"), unless it is something else. */
const ELSE = W.word | W.english | W.dictionary | W.medical | W.country | W.region;
/** Dutch and German words that end as streets do: "dosering", "verzekering", "overslaan", "gering". */
const NO_STREET = /(?:[aeiou]ring|^(?:over|toe|aan|ver|op|mis|om|af)slaan|^onderweg|^Württemberg)$/iu;

/** "Troldhøjvej 476, Nørresundby", "Heikkilinja 564": one word with a number behind it. */
export function compounds(document: Document): void {
  const { scan } = document;
  for (const token of scan.numbers) {
    const street = token - 1;
    if (street < 0 || scan.taken[token] === 1 || scan.taken[street] === 1) continue;
    const gap = document.gap(street);
    if (gap !== GAP.space && gap !== GAP.dotSpace && gap !== GAP.comma) continue;
    if (
      (scan.shape[street]! & CAPITAL) === 0 &&
      (scan.value[street]! & (W.english | W.word | W.function)) !== 0
    )
      continue;
    if (scan.end[street]! - scan.start[street]! < 6 || scan.end[token]! - scan.start[token]! > 6) continue;
    const word = document.word(street);
    if (!COMPOUND.test(word) || NO_STREET.test(word) || measured(document, token)) continue;
    const foreign = !NORTHERN_LANGUAGES.has(document.language) && NORTHERN.test(word);
    if (foreign && ((scan.shape[street]! & CAPITAL) === 0 || (scan.value[street]! & ELSE) !== 0)) continue;
    if ((scan.value[street]! & W.english) !== 0) continue;
    const run = addressRun(document, token, false);
    takeAddress(
      document,
      houseNumber(document, nameBefore(document, street)),
      Math.max(token, run),
      'address-compound',
    );
  }
}
