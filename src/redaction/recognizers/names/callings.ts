import { type Document, GAP, isShouting } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isBrand, isMedicalName, tailFollows } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { isRatherThing, isTurkishObject } from './namesakes.ts';
import { particlesBefore } from './particles.ts';
import { callings, carers, isNotCalled, kin, trades } from './people.ts';

/** Nouns have capitals: a word has to be on a list of names, or on none at all. */
const NOUNS_LARGE: ReadonlySet<string> = new Set(['de', 'lb']);
const WORDS = W.english | W.word | W.dictionary | W.city;
const NAMES = W.first | W.last;
const NEVER = W.country | W.region | W.medical;
/** "beim Bäcker Dinkelbrötchen": what a shop sells, in one word with what it is made of. */
const GOODS =
  /(?:brot|bröt(?:chen)?|semmeln?|weckle?|kuchen|torten?|stollen|gebäck|stangen?|hörnchen|krapfen|wurst|würst(?:e|chen)|fleisch|schnitzel|salat|hack|mett|schinken|speck|käse|stücke?|ware|platten?|suppe|leber|braten|geräte?|salbe|termin|rechnung|zeug|betrieb|arbeit(?:en)?)$/u;
const SHORTEST = 2;
const EFFORT = 0.2;

/** "Cousin Will", "Opa Wem", "ksiądz Wróbel": a capital in the middle of a sentence right behind what somebody is. */
export function findCalled(document: Document): void {
  const { scan } = document;
  if (isShouting(scan)) return;
  for (const token of scan.capitals) {
    if (token === 0 || scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title) continue;
    if (document.gap(token - 1) !== GAP.space) continue;
    const first = LINKED[document.language]?.has(scan.hash[token - 1]!)
      ? particlesBefore(document, token)
      : token;
    if (first === 0) continue;
    const role = callings.has(scan.hash[first - 1]!) || trades.has(scan.hash[first - 1]!);
    if (!role && !isTreating(document, token)) continue;
    document.spend(EFFORT);
    if (first < token ? mayBeLinked(document, token) : mayBeCalled(document, token))
      document.take(first, token, 'NAME', 'name-calling');
  }
}

/** Between who treats and their name: "is", and what kind of doctor they are. */
const COPULA = new WordSet('is ist es è é est to jest är er');
const OF_FAMILY = new WordSet(
  'rodzinny rodzinna rodzinnego rodzinnej prowadzący prowadząca prowadzącego curante cabecera familia família base tratante asistencial responsável assistente behandelnde behandelnder zuständige',
);
const TREATS = /(?:loge|login|iker|ikerin|ist|istin|arzt|ärztin|mediziner|medizinerin|chirurg|chirurgin)$/iu;

/** "il medico è Zuccolotto", "lekarz rodzinny Wojdyło". */
function isTreating(document: Document, token: number): boolean {
  const { scan } = document;
  const between = scan.hash[token - 1]!;
  if (!COPULA.has(between) && !OF_FAMILY.has(between)) return false;
  for (let back = token - 2; back >= Math.max(0, token - (COPULA.has(between) ? 2 : 3)); back -= 1) {
    if (document.gap(back) !== GAP.space) return false;
    if (carers.has(scan.hash[back]!)) return !TREATS.test(document.word(token));
  }
  return false;
}

/** "assistente de Nijs", "Zuster van de Brink": in Dutch small words behind a calling belong to a last name. */
const LINKED: Readonly<Record<string, WordSet>> = {
  nl: new WordSet('van de den der ter ten te het'),
};

function mayBeLinked(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if ((value & (NEVER | W.function | W.bigCity)) !== 0 || isNotCalled(document, token)) return false;
  return !document.is(token, 'hospital') && !document.is(token, 'month') && !isBrand(scan.hash[token]!);
}

function mayBeCalled(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (document.is(token, 'kin') || callings.has(scan.hash[token]!)) return false;
  if (scan.end[token]! - scan.start[token]! < SHORTEST || isNotCalled(document, token)) return false;
  if ((value & NEVER) !== 0 && (value & W.listedFirst) === 0) return false;
  if (document.is(token, 'month') && (value & NAMES) === 0) return false;
  if (document.is(token, 'hospital') || document.is(token, 'stopLabel') || document.is(token, 'title'))
    return false;
  if (document.is(token, 'eponymTail') || tailFollows(document, token)) return false;
  if (isRatherThing(document, token) || isTurkishObject(document, token)) return false;
  // "mi tío Alzheimer": small relatives are called by their first names; nurses are sisters, too.
  const relative = kin.has(scan.hash[token - 1]!) && scan.shape[token - 1] === SHAPE.lower;
  const unlike = relative ? isMedicalName : isBrand;
  if (unlike(scan.hash[token]!) && (value & W.listedFirst) === 0) return false;
  const known = (value & NAMES) !== 0;
  if (known) return true;
  if (isMedicalForm(document.word(token)) || (value & W.function) !== 0) return false;
  if (NOUNS_LARGE.has(document.language)) return (value & WORDS) === 0 && !GOODS.test(document.word(token));
  // "the doctor Monday": an everyday word is a name only behind a form of address, which has a capital too.
  return !document.english || (value & W.english) === 0 || (scan.shape[token - 1]! & CAPITAL) !== 0;
}
