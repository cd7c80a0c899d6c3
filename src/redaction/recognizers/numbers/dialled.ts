import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/**
 * Telephones that a word for a measure follows by chance: "07700 900123 in case", "06 12 34 56 78 pas le soir". Nobody counts
 * hours or steps in nine digits; people, cells and money are.
 */
const COUNTED = new WordSet(
  'households homes users women girls boys casos cas fälle fallen przypadków случаев pacientes patienten patiënten pacjentów пациентов pazienti personas personnes personen persone pessoas osób человек participantes teilnehmer participants enfants kinder niños crianças dzieci детей frauen mujeres femmes donne mulheres kobiet männer hombres hommes uomini homens einwohner habitantes habitants abitanti mieszkańców zł złotych euro reais pesos rublos рублей samples cells reads people patients cases deaths persons children men adults births copies million billion thousand hundred millions millones dollars euros usd eur gbp leucocitos hematíes plaquetas células platelets leukocytes copias nucleotides base bp hz khz mhz ghz mg g kg mcg ug µg μg ng pg ml l dl cl mmol mol meq iu ui u units unit unidades unités einheiten cfu ufc мг г кг мл мкг ед',
);
const FEWEST = 9;
const MOST = 12;
const ZERO = 48;
const EIGHT = 56;
/** Digits of a Russian number with its trunk code. */
const RUSSIAN = 11;

/** Whether the tokens are digits as a telephone is written, before a word that counts nothing so large. */
export function isDialled(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  if (COUNTED.has(scan.hash[last + 1]!)) return false;
  let [digits, width, round] = [0, 0, true];
  let threes = last > first + 1;
  for (let token = first; token <= last; token += 1) {
    if (scan.shape[token] !== SHAPE.digits) return false;
    width = scan.end[token]! - scan.start[token]!;
    digits += width;
    threes &&= width === 3 || (token === last && width === 4);
    if (token > first) round &&= text.startsWith('00', scan.end[token]! - 2);
  }
  if (digits < FEWEST || digits > MOST || round) return false;
  const leads = text.charCodeAt(scan.start[first]!);
  if (leads === EIGHT && digits === RUSSIAN) return true;
  // The last group counts something where the telephone was whole without it: "06 12 34 56 78 2 fois".
  return digits - width < FEWEST && (leads === ZERO || threes);
}
