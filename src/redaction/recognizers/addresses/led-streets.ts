import { COMPOUND_STREETS, LEADS, LED_STREETS, LED_TOWNS } from '../../cues/led-streets.ts';
import type { Document } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';

/**
 * Streets without a number: "the surgery on Tansy Road", "una farmacia en la plaza del Olmo", "кабинет на ул. Тихой". A word of
 * streets and a name in capitals; where the word means other things as well, a preposition of place or somebody's home,
 * practice or shop before it.
 */
const ID = 'address-led';
const BEFORE = 84;
const BEHIND = 72;
const LED_BEFORE = 44;

interface Led {
  readonly words: WordSet;
  readonly forms: readonly RegExp[];
}

const LED: ReadonlyMap<string, Led> = new Map(
  Object.entries(LED_STREETS).map(([language, { words, forms }]) => [
    language,
    { words: new WordSet(words), forms: forms.map((form) => new RegExp(form, 'dgu')) },
  ]),
);
const LEAD = new WordSet(LEADS);
const STREET = wakeBit([...LED.values()].map(({ words }) => words));

export function findLedStreets(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & STREET) !== 0) {
    const led = LED.get(document.language);
    if (led !== undefined)
      for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1))
        if ((scan.wakes[token]! & STREET) !== 0 && led.words.has(scan.hash[token]!))
          street(document, led, token);
  }
  compounds(document);
  const towns = LED_TOWNS[document.language];
  if (towns === undefined) return;
  for (const found of document.found) {
    if (found.type !== 'ADDRESS') continue;
    const link = towns.exec(text.slice(found.end, found.end + 16));
    if (link === null) continue;
    const end = townEnd(document, found.end + link[0].length);
    if (end < 0) continue;
    found.end = end;
    document.mark(found.start, found.end);
  }
}

/** "in der Goethestraße", "på Kråkvägen": one word behind a preposition. */
function compounds(document: Document): void {
  const form = COMPOUND_STREETS[document.language];
  if (form === undefined) return;
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (token < 1 || scan.taken[token] !== 0 || !LEAD.has(scan.hash[token - 1]!)) continue;
    if ((scan.value[token]! & (W.word | W.medical)) !== 0 && document.language === 'de') continue;
    const end = scan.end[token]!;
    if (form.test(text.slice(Math.max(0, scan.start[token]! - LED_BEFORE), end)))
      document.take(token, token, 'ADDRESS', ID);
  }
}

function street(document: Document, { forms }: Led, token: number): void {
  const { scan, text } = document;
  const from = Math.max(0, scan.start[token]! - BEFORE);
  const window = text.slice(from, scan.end[token]! + BEHIND);
  for (const form of forms) {
    document.spend(2);
    form.lastIndex = 0;
    for (let match = form.exec(window); match !== null; match = form.exec(window)) {
      const [first, last] = match.indices!.groups!.it!;
      if (from + first > scan.start[token]! || from + last < scan.end[token]!) continue;
      if (!isStreet(document, from + first, from + last)) continue;
      document.cover(from + first, from + last, 'ADDRESS', ID);
      return;
    }
  }
}

/** A name in it that is no drug, and nothing that was taken before. */
function isStreet(document: Document, start: number, end: number): boolean {
  const { scan } = document;
  let named = false;
  for (let token = document.tokenAt(start); token < scan.count && scan.start[token]! < end; token += 1) {
    if ((scan.value[token]! & W.medical) !== 0) return false;
    named ||= (scan.shape[token]! & CAPITAL) !== 0 && (scan.value[token]! & W.function) === 0;
  }
  // A town in it ("Noida Sec 41") may have been taken already.
  return named && document.found.every((one) => one.type === 'PLACE' || one.end <= start || one.start >= end);
}

/** Of a town that the lists have, with the second word of its name; -1 when there is none. */
function townEnd(document: Document, start: number): number {
  const { scan } = document;
  const token = document.tokenAt(start);
  if (token >= scan.count || scan.start[token] !== start || scan.taken[token] === 1) return -1;
  const value = scan.value[token]!;
  if ((scan.shape[token]! & SHAPE.upper) !== 0 || document.is(token, 'month')) return -1;
  const known = (value & W.city) !== 0 && (value & W.function) === 0;
  const nothing = (value & (W.english | W.word | W.function | W.medical | W.country)) === 0;
  return known || nothing ? scan.end[token]! : -1;
}

export const LED_STREET_EXAMPLES: Readonly<Record<string, Examples>> = {
  'address-led': {
    match: [
      ['he was seen at the surgery on Brackley Mill Road yesterday', 'Brackley Mill Road', 'en-GB'],
      ['the chemist in Tansy Row was shut', 'Tansy Row', 'en-GB'],
      ['we live near Jaggu Chowk, sir', 'Jaggu Chowk', 'en-IN'],
      ['la farmacia de la calle Olmo Seco cerró', 'calle Olmo Seco', 'es-ES'],
      ['le cabinet rue des Genêts est fermé', 'rue des Genêts', 'fr-FR'],
      ['o posto da rua das Tabocas fechou', 'rua das Tabocas', 'pt-BR'],
      ['lo studio in via dei Carpini è chiuso', 'via dei Carpini', 'it-IT'],
      ['przychodnia przy ul. Kruczej Góry nie ma lekarza', 'ul. Kruczej Góry', 'pl-PL'],
      ['аптека на улице Тихой закрыта', 'улице Тихой', 'ru-RU'],
      ['die Praxis in der Torgauer Str. hat zu', 'Torgauer Str.', 'de-DE'],
      ['de huisarts op de Oude Gracht belde', 'Oude Gracht', 'nl-NL'],
    ],
    leave: [
      'shops on the High Street sell it, on the other Hand',
      'a change of Way, the Sun Close to Noon',
      'per via Orale, inviata via Mail',
      'à la place du Doliprane, en cours de Français',
      'en la calle hace calor, vía Oral',
      'na rua faz calor',
      'auf der Straße, im Weg',
      'на улице холодно',
    ],
  },
};
