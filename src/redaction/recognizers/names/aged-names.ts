import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isBrand, isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';

/**
 * A name of no list beside an age in figures: "Ребёнку 4 года, Мироша.", "mi Chuyito de 2 años", "4) Chhotelal, 93 saal".
 * Nothing but who is that old stands there with a capital; not in languages that give every noun one.
 */
const YEARS = new WordSet(
  'years year yrs yr yo months jaar maanden mnd años meses ans mois anni mesi anos lat lata miesięcy miesiące лет года год месяцев месяца мес år månader mån yaş yaşında aylık aylik saal sal mahine tahun bulan',
);
const OLD = new WordSet('old oud');
const MINE = new WordSet(
  'my our mi nuestro nuestra mon ma notre mio mia nostro nostra meu minha nosso nossa mijn onze ons min vår mój moja nasz nasza мой моя мою моего моему моей наш наша нашу нашего нашему нашей mera meri hamara hamari',
);
const OF = new WordSet('de di van z w is has ha tiene tem a er heeft ma hai');
const NOUNS_LARGE: ReadonlySet<string> = new Set(['de', 'lb']);
const NEVER = W.medical | W.country | W.region | W.function | W.bigCity;
const WORDS = W.english | W.word | W.dictionary;
const OLDEST = 125;
const SHORTEST = 3;
const CLOSES = /^(?:[.,;!?)\n]|\s*$)/u;
/** A row of a list begins. */
const OPENS = /(?:^|\n|\s)(?:\d{1,2}[.)]|[•*]) $/u;

export function findAgedNames(document: Document): void {
  growBorn(document);
  const { scan } = document;
  if (NOUNS_LARGE.has(document.language)) return;
  for (const token of scan.numbers) {
    if ((scan.shape[token]! & SHAPE.digits) === 0 || token + 1 >= scan.count) continue;
    if (scan.end[token]! - scan.start[token]! > 3 || !YEARS.has(scan.hash[token + 1]!)) continue;
    if (document.gap(token) !== GAP.space || Number(document.word(token)) > OLDEST) continue;
    document.spend(0.3);
    behind(document, token + 1);
    before(document, token);
  }
}

/** "Chmielowiec Oktawia, ur. …": what stands before a name in its line, where the day of its birth follows. */
const BORN =
  /^,? (?:ur\.|urodz|geb\.|née? le|nat[oa] (?:il|a)|nacid[oa]|nascid[oa]|född|født|р\.|рожд|г\. ?р\.|born|DOB|dob)/u;
const LAST_BEFORE = /(?:^|\n)(?<it>\p{Lu}[\p{L}'’-]{2,} )$/u;
const LONGEST_LAST = 24;
const MOST = 64;

function growBorn(document: Document): void {
  const { text, found } = document;
  for (const one of found.slice(0, MOST)) {
    if (one.type !== 'NAME' || !BORN.test(text.slice(one.end, one.end + 12))) continue;
    document.spend(0.3);
    const last = LAST_BEFORE.exec(text.slice(Math.max(0, one.start - LONGEST_LAST), one.start))?.groups?.it;
    if (last === undefined) continue;
    const token = document.tokenAt(one.start - last.length);
    if (document.scan.taken[token] === 1 || document.is(token, 'title') || document.is(token, 'nameLabel'))
      continue;
    one.start -= last.length;
    document.mark(one.start, one.end);
  }
}

/** "4 года, Мироша." */
function behind(document: Document, unit: number): void {
  const { scan, text } = document;
  const last = unit + 1 < scan.count && OLD.has(scan.hash[unit + 1]!) ? unit + 1 : unit;
  const name = last + 1;
  if (name >= scan.count || document.gap(last) !== GAP.comma || !isSomebody(document, name)) return;
  if (CLOSES.test(text.slice(scan.end[name]!, scan.end[name]! + 2)))
    document.take(name, name, 'NAME', 'name-aged');
}

/** "mi Chuyito de 2 años", "4) Chhotelal, 93 saal" */
function before(document: Document, age: number): void {
  const { scan, text } = document;
  const gap = age === 0 ? GAP.line : document.gap(age - 1);
  const linked = gap === GAP.space && age > 1 && OF.has(scan.hash[age - 1]!);
  const name = linked ? age - 2 : age - 1;
  if (name < 0 || !isSomebody(document, name)) return;
  if (!linked && gap !== GAP.comma && gap !== GAP.space) return;
  const start = scan.start[name]!;
  const mine = name > 0 && document.gap(name - 1) === GAP.space && MINE.has(scan.hash[name - 1]!);
  if (mine || (gap === GAP.comma && OPENS.test(text.slice(Math.max(0, start - 5), start))))
    document.take(name, name, 'NAME', 'name-aged');
}

function isSomebody(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.taken[token] !== 0 || (scan.shape[token]! & CAPITAL) === 0) return false;
  if (scan.shape[token] !== SHAPE.title || scan.end[token]! - scan.start[token]! < SHORTEST) return false;
  const value = scan.value[token]!;
  if ((value & NEVER) !== 0 || isBrand(scan.hash[token]!) || isMedicalName(scan.hash[token]!)) return false;
  if (document.is(token, 'kin') || document.is(token, 'month') || document.is(token, 'title')) return false;
  return (value & WORDS) === 0 && !isMedicalForm(document.word(token));
}

export const AGED_NAME_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-aged': {
    match: [
      ['Сыну 6 лет, Радмирка. Болит живот', 'Радмирка', 'ru-RU'],
      ['oiga, mi Panchito de 3 años tosió toda la noche', 'Panchito', 'es-MX'],
      ['1) Sukhwati, 61 saal, ghutne ka dard\n2) Rampyare, 70 saal', 'Sukhwati', 'en-IN'],
      ['onze Fenneke van 4 jaar', 'Fenneke', 'nl-NL'],
    ],
    leave: [
      'Ребёнку 4 года, Нурофен 5 мл. Взрослый, 40 лет',
      'mi Ozempic de 2 meses, mi Hijo de 3 años',
      'Adults, 18 years. Children, 6 months, Ibuprofen.',
      'Mein Kind ist 4 Jahre, Nurofen. Paracetamol, 3 Monate',
    ],
  },
};
