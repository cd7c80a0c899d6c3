import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/**
 * Telephones, cards and ids that a word for a measure follows by chance: "07700 900123 in case", "06 12 34 56 78 pas le soir".
 * Nobody counts hours or steps in nine digits; people, cells and money are counted so, in groups of three.
 */
const COUNTED = new WordSet(
  'households homes users women girls boys casos cas fälle fallen przypadków случаев pacientes patienten patiënten pacjentów пациентов pazienti personas personnes personen persone pessoas osób человек participantes teilnehmer participants enfants kinder niños crianças dzieci детей frauen mujeres femmes donne mulheres kobiet männer hombres hommes uomini homens einwohner habitantes habitants abitanti mieszkańców zł złotych euro reais pesos rublos рублей samples cells reads people patients cases deaths persons children men adults births copies million billion thousand hundred millions millones dollars euros usd eur gbp leucocitos hematíes plaquetas células platelets leukocytes copias nucleotides base bp hz khz mhz ghz mg g kg mcg ug µg μg ng pg ml l dl cl mmol mol meq iu ui u units unit unidades unités einheiten cfu ufc kcal calories calorias cal kj steps schritte pasos passi passos kroków шагов mmhg bpm ppm ppb miu мг г кг мл мкг ед',
);
const FEWEST = 9;
/** With the code of its country. */
const LONGEST_ABROAD = 17;
/** As they are dialled in one town: nobody counts days or inches in so many digits either. */
const FEWEST_LOCAL = 7;
const YEARS = /^(?:19|20)\d{2}$/;
const PLUS = 43;
const ZERO = 48;
const EIGHT = 56;
/** Digits of a Russian number with its trunk code. */
const RUSSIAN = 11;

/** Groups of a payment card. */
const CARD = /^(?:4444|465|4663)$/;

/** Whether the tokens are digits of one number, though a word for a measure stands behind them. */
export function isOneNumber(document: Document, first: number, last: number): boolean {
  const { scan, text } = document;
  const start = scan.start[first]!;
  let [digits, width, layout] = [0, 0, ''];
  let round = text.startsWith(first === last ? '000' : '00', scan.end[last]! - (first === last ? 3 : 2));
  for (let token = first; token <= last; token += 1) {
    if (scan.shape[token] !== SHAPE.digits) return false;
    width = scan.end[token]! - scan.start[token]!;
    digits += width;
    layout += width;
    if (token > first) round &&= text.startsWith('00', scan.end[token]! - 2);
  }
  const joined = text.charAt(scan.start[last]! - 1) !== ' ';
  if (digits < FEWEST_LOCAL || round) return false;
  const counts = COUNTED.has(scan.hash[last + 1]!);
  if (text.charCodeAt(start - 1) === PLUS || text.startsWith('00', start)) return digits <= LONGEST_ABROAD;
  const leads = text.charCodeAt(start);
  if (CARD.test(layout) || (leads === EIGHT && digits === RUSSIAN)) return true;
  if (/^[123]3+$/.test(layout) && leads !== ZERO) return /^333+$/.test(layout) && !counts;
  // "598 2579 in the mornings", "91-91-28-44 day or night", "611 42 34 29 días laborables"; "24 48 72 96 hours" is a row.
  if (/^[13]?22+$/.test(layout)) return !counts && !isAscending(document, first, last);
  if (digits < FEWEST) return !counts && width > 2 && !YEARS.test(document.word(first));
  if (joined) return true;
  // The last group counts something where the number was whole without it: "06 12 34 56 78 2 fois".
  return !counts && digits - width < FEWEST && (leads === ZERO || /^3{2,}4?$/.test(layout));
}

function isAscending(document: Document, first: number, last: number): boolean {
  for (let token = first; token < last; token += 1)
    if (Number(document.word(token)) >= Number(document.word(token + 1))) return false;
  return true;
}

const BEGUN = /(?:\d\)?[-.]|\+\d[\d ]{0,14}|\(\d{1,4}\) ?)$/;
const LOOK_BACK = 18;

/** Whether a number that begins at the offset goes on a telephone: no house is numbered "(441).776.4366". */
export function goesOnTelephone({ text }: Document, start: number): boolean {
  return BEGUN.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}
