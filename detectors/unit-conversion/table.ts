import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { type Column, tablesOf, unitOfHeading } from '../kit/tables.ts';
import { type Unit, unitAt } from '../kit/units.ts';
import { crosses, type Pair } from './pairs.ts';
import { SYSTEMS } from './systems.ts';

/**
 * Rows of tables whose headings are two units of the same thing ("| °F | °C |"): their two bare numbers are offered as
 * equal. Only tables with exactly two headings that are units, so a column of something else is never paired.
 */
export function tablePairs(reading: Reading): Pair[] {
  const { text, quantities } = reading;
  if (!text.includes('\n|')) return [];
  const pairs: Pair[] = rowPairs(reading);
  for (const { header, columns, rows } of tablesOf(reading)) {
    pairs.push(...columnPairs(reading, columns, rows));
    const measured = columns.flatMap(({ unit }, n) => (unit ? [n] : []));
    const systems = SYSTEMS.test(header);
    const [one, other, third] = measured;
    const isPaired =
      one !== undefined &&
      other !== undefined &&
      third === undefined &&
      columns[one]?.unit?.id !== columns[other]?.unit?.id &&
      isOneThing(columns, measured);
    if (!systems && !isPaired) continue;
    for (const row of rows) {
      const pair =
        (isPaired ? pairOfRow(quantities, row, columns, measured) : undefined) ??
        (systems ? systemsOfRow(quantities, row) : undefined);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** Names of units and systems are no names of what is measured. */
const UNIT_NAMES =
  /\b(?:fahrenheit|celsius|kilos?|kilogram\w*|gram\w*|pounds?|pfund|libras?|livres?|libbre|pond\w*|stone|inch\w*|feet|foot|pies|pieds|cent\w*|met\w*|zoll|pulgadas|pouces|polegadas|pollici|milli\w*|kilo\w*|calor\w*|joules?|kalorien|units?|einheit\w*|unidad\w*|unites?|unita|ngsp|ifcc|dcct|about|approx\w*|in|en|em|temperature?|value|result|wert|valor|valeur|valore)\b|摂氏|華氏|摄氏|华氏|单位|單位|単位|数値|फ़ारेनहाइट|सेल्सियस|किलो|पाउंड|مئوية|فهرنهايت|كيلو|رطل/g;

/** "Salt (g)" and "Sodium (mg)" are two things, "Weight (kg)" and "Weight (lb)" one. */
function isOneThing(columns: readonly Column[], measured: readonly number[]): boolean {
  const names = measured.map((n) => {
    const { words: heading = '', unit } = columns[n] ?? {};
    if (unitAt(heading, heading, 0)?.end === heading.length) return '';
    const words = heading
      .replace(/[([][^)\]]*[)\]]/g, ' ')
      .replace(new RegExp(SYSTEMS, 'g'), ' ')
      .replace(UNIT_NAMES, ' ');
    return words.replace(/[\s*_:.,]+/g, ' ').trim() === unit?.id.toLowerCase()
      ? ''
      : words.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
  });
  const [one = '', other = ''] = names.map((name) => name.replace(/(?:^|\s)\S{1,2}(?=\s|$)/g, '').trim());
  return one === '' || other === '' || one === other;
}

/** Two rows, one below the other, whose labels are systems, units or "converted": "| Your value | 160 mg/dL |". */
function columnPairs(
  reading: Reading,
  columns: readonly Column[],
  rows: readonly (readonly Span[])[],
): Pair[] {
  const all = [columns, ...rows];
  const only = (cell: Span | undefined): Quantity | undefined => {
    const [one, more] = cell ? within(reading.quantities, cell.start, cell.end) : [];
    if (!cell || !one?.unit || more) return undefined;
    const rest = reading.text.slice(cell.start, one.start) + reading.text.slice(one.end, cell.end);
    return rest.replace(ABOUT, '').trim() === '' ? one : undefined;
  };
  return all.slice(1).flatMap((row, n): Pair[] => {
    const above = all[n] as readonly Span[];
    const labels = [above[0], row[0]].map((cell) => (cell ? reading.text.slice(cell.start, cell.end) : ''));
    const isUnits = [above[0], row[0]].every((cell) => cell && unitOfHeading(reading, cell) !== undefined);
    if (!isUnits && !labels.some((label) => SYSTEMS.test(label))) return [];
    return row.slice(1).flatMap((cell, at): Pair[] => {
      const [first, second] = [only(above[at + 1]), only(cell)];
      return first && second && first.unit?.id !== second.unit?.id ? [{ first, second, form: 'words' }] : [];
    });
  });
}
const ABOUT =
  /(?:\b(?:about|approx|approximately|around|roughly|ca|circa|etwa|rund|ungefahr|unos|aprox|aproximadamente|environ|cerca de|ongeveer)\b|[~≈*.]|约|約|大约|लगभग|حوالي)/g;

function systemsOfRow(quantities: readonly Quantity[], row: readonly Span[]): Pair | undefined {
  const [first, second, third] = within(quantities, row[0]?.start ?? 0, row.at(-1)?.end ?? 0);
  if (!first?.unit || !second?.unit || third || first.unit.id === second.unit.id) return undefined;
  if (!crosses(first, second) && first.unit.atom.dimension !== second.unit.atom.dimension) return undefined;
  return { first, second, form: 'words' };
}

function pairOfRow(
  quantities: readonly Quantity[],
  row: readonly Span[],
  columns: readonly Column[],
  measured: readonly number[],
): Pair | undefined {
  const halves = measured.map((n) => {
    const [only, more] = within(quantities, row[n]?.start ?? 0, row[n]?.end ?? 0);
    const unit = columns[n]?.unit;
    // A unit that is said again must be the heading's.
    if (!only || more || (only.unit && only.unit.id !== unit?.id)) return undefined;
    return { ...only, unit };
  });
  const [first, second] = halves;
  return first && second ? { first, second, form: 'words' } : undefined;
}

/** A row whose first cell is a unit and whose other one is a bare figure: "| mg/L | 12 |". */
const UNIT_ROW =
  /^\|\s{0,4}([^|\n\d]{1,24})\|\s{0,4}(?:\p{L}{2,12}\.? |[~≈约約] ?)?\*{0,2}(\d[\d.,\u00a0 ]{0,9})\*{0,2}\s{0,4}\|\s*$/u;

/** Two such rows, one below the other and alone in their table, are one value in two units. */
function rowPairs(reading: Reading): Pair[] {
  const { text, quantities } = reading;
  const pairs: Pair[] = [];
  const rows: { figure: Quantity; unit: Unit }[] = [];
  let other = 0;
  let at = 0;
  const close = (): void => {
    const [one, two, third] = rows;
    if (one && two && !third && other <= 2 && one.unit.id !== two.unit.id)
      pairs.push({
        first: { ...one.figure, unit: one.unit },
        second: { ...two.figure, unit: two.unit },
        form: 'words',
      });
    rows.length = 0;
    other = 0;
  };
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    if (text[at] === '|') {
      const match = end - at < 80 ? UNIT_ROW.exec(text.slice(at, end)) : null;
      const start = match ? at + text.slice(at, end).indexOf(match[1] as string) : at;
      const unit = match
        ? unitOfHeading(reading, { start, end: start + (match[1] as string).length })
        : undefined;
      const [figure, more] = unit ? within(quantities, start, end) : [];
      if (unit && figure && !more && !figure.unit) rows.push({ figure, unit });
      else other += 1;
    } else if (rows.length > 0 || other > 0) close();
    at = end + 1;
  }
  close();
  return pairs;
}
