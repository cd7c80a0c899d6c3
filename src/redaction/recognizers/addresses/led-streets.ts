import { COMPOUND_STREETS, LEADS, LED_STREETS, LED_TOWNS } from '../../cues/led-streets.ts';
import type { Document } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

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
/** Words that wake and are none of streets. */
const PREPOSITIONS = new WordSet('на по na pela');
const NEAR = 5;
const LEAD = new WordSet(LEADS);
export const STREET_WAKES: number = wakeBit([...LED.values()].map(({ words }) => words));

export function findLedStreets(document: Document): void {
  const { scan, text } = document;
  if ((scan.woken & STREET_WAKES) !== 0) {
    const led = LED.get(document.language || (document.english ? 'en' : ''));
    if (led !== undefined)
      for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1))
        if (
          (scan.wakes[token]! & STREET_WAKES) !== 0 &&
          led.words.has(scan.hash[token]!) &&
          mayStand(document, token)
        )
          street(document, led, token);
  }
  compounds(document);
  const towns = LED_TOWNS[document.language || (document.english ? 'en' : '')];
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

/** A capital behind a preposition, or near a word of streets. */
function mayStand({ scan }: Document, token: number): boolean {
  if (PREPOSITIONS.has(scan.hash[token]!)) return (scan.shape[token + 1]! & CAPITAL) !== 0;
  for (let near = Math.max(0, token - NEAR); near <= Math.min(scan.count - 1, token + NEAR); near += 1)
    if ((scan.shape[near]! & CAPITAL) !== 0) return true;
  return false;
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
    document.spend(0.5);
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
