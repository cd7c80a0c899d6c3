import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { type Unit, unitAt } from '../kit/units.ts';
import { crosses, type Pair } from './pairs.ts';

/** Header of a Markdown table and the rule below it; cells at most 200 characters. */
const HEADER = /(?:^|\n)(\|[^\n]{3,400}\|)[ \t]*\n\|[ \t:|-]{3,200}\|[ \t]*(?=\n|$)/g;
/** Most rows of one table that are read. */
const ROWS = 60;

/** Unit that a heading names, alone or last: "°F", "Weight (kg)", "mg/dL". */
function unitOfHeading(text: string, raw: string, start: number, end: number): Unit | undefined {
  for (let at = start; at < end; at += 1) {
    if (at > start && /[\p{L}\p{N}/-]/u.test(text[at - 1] ?? '')) continue;
    const hit = unitAt(text, raw, at);
    if (
      hit &&
      hit.unit.atom.dimension !== 'pieces' &&
      hit.end <= end &&
      /^[\s)\]*]*$/.test(text.slice(hit.end, end))
    )
      return hit.unit;
  }
  return undefined;
}

interface Column {
  readonly unit: Unit | undefined;
}

function columnsOf(text: string, raw: string, start: number, header: string): readonly Column[] {
  const columns: Column[] = [];
  let at = start + 1;
  for (const cell of header.slice(1, -1).split('|')) {
    columns.push({ unit: unitOfHeading(text, raw, at, at + cell.length) });
    at += cell.length + 1;
  }
  return columns;
}

/**
 * Rows of tables whose headings are two units of the same thing ("| °F | °C |"): their two bare numbers are offered as
 * equal. Only tables with exactly two headings that are units, so a column of something else is never paired.
 */
export function tablePairs(reading: Reading): Pair[] {
  const { text, raw, quantities } = reading;
  if (!text.includes('\n|')) return [];
  const pairs: Pair[] = rowPairs(reading);
  for (const match of text.matchAll(HEADER)) {
    const header = match[1] as string;
    const start = match.index + match[0].indexOf(header);
    const columns = columnsOf(text, raw, start, header);
    const measured = columns.flatMap(({ unit }, n) => (unit ? [n] : []));
    const systems = SYSTEMS.test(header);
    if (
      !systems &&
      (measured.length !== 2 || columns[measured[0] ?? 0]?.unit?.id === columns[measured[1] ?? 0]?.unit?.id)
    )
      continue;
    if (!systems && !isOneThing(header, columns, measured)) continue;
    let at = match.index + match[0].length + 1;
    for (let row = 0; row < ROWS && text[at] === '|'; row += 1) {
      const stop = text.indexOf('\n', at);
      const end = stop < 0 ? text.length : stop;
      const pair = systems
        ? systemsOfRow(quantities, at, end)
        : pairOfRow(text, quantities, at, end, columns, measured);
      if (pair) pairs.push(pair);
      at = end + 1;
    }
  }
  return pairs;
}

/** Headings that name systems: then the two measures of a row are one. */
const SYSTEMS =
  /\b(?:metric|imperial|us|uk|si|american|british|european|conventional|customary|metrisch|amerikanisch|angloamerikanisch|metrico|imperial|estadounidense|internacional|metrique|imperiale?|americain|americano|metrisk|equivalent\w*|aquivalent|umrechnung|conversion|equivalen\w+|converted)\b|公制|英制|美制|メートル法|ヤード|換算|换算|मीट्रिक|मेट्रिक|متري/;

/** Names of units and systems are no names of what is measured. */
const UNIT_NAMES =
  /\b(?:fahrenheit|celsius|kilos?|kilogram\w*|gram\w*|pounds?|pfund|libras?|livres?|libbre|pond\w*|stone|inch\w*|feet|foot|pies|pieds|cent\w*|met\w*|zoll|pulgadas|pouces|polegadas|pollici|milli\w*|kilo\w*|calor\w*|joules?|kalorien|units?|einheit\w*|unidad\w*|unites?|unita|ngsp|ifcc|dcct|about|approx\w*|in|en|em|temperature?|value|result|wert|valor|valeur|valore)\b|摂氏|華氏|摄氏|华氏|单位|單位|単位|数値|फ़ारेनहाइट|सेल्सियस|किलो|पाउंड|مئوية|فهرنهايت|كيلو|رطل/g;

/** "Salt (g)" and "Sodium (mg)" are two things, "Weight (kg)" and "Weight (lb)" one. */
function isOneThing(header: string, columns: readonly Column[], measured: readonly number[]): boolean {
  const cells = header.slice(1, -1).split('|');
  const names = measured.map((n) => {
    const words = (cells[n] ?? '').replace(/[([][^)\]]*[)\]]/g, ' ').replace(UNIT_NAMES, ' ');
    const unit = columns[n]?.unit?.id.toLowerCase() ?? '';
    return words.replace(/[\s*_:.,]+/g, ' ').trim() === unit ? '' : words.replace(/[^\p{L}]+/gu, ' ').trim();
  });
  const [one = '', other = ''] = names.map((name) => name.replace(/(?:^|\s)\S{1,2}(?=\s|$)/g, '').trim());
  return one === '' || other === '' || one === other;
}

function systemsOfRow(quantities: readonly Quantity[], start: number, end: number): Pair | undefined {
  const [first, second, third] = within(quantities, start, end);
  if (!first?.unit || !second?.unit || third || !crosses(first, second)) return undefined;
  return { first, second, form: 'words' };
}

function pairOfRow(
  text: string,
  quantities: readonly Quantity[],
  start: number,
  end: number,
  columns: readonly Column[],
  measured: readonly number[],
): Pair | undefined {
  const cells = text.slice(start, end).split('|');
  const halves = measured.map((n) => {
    const from = start + cells.slice(0, n + 1).join('|').length + 1;
    const inside = within(quantities, from, from + (cells[n + 1]?.length ?? 0));
    const [only] = inside;
    if (inside.length !== 1 || !only || only.unit) return undefined;
    return { ...only, unit: columns[n]?.unit };
  });
  const [first, second] = halves;
  return first && second ? { first, second, form: 'words' } : undefined;
}

/** A row whose first cell is a unit and whose other one is a bare figure: "| mg/L | 12 |". */
const UNIT_ROW = /^\|\s{0,4}([^|\n\d]{1,24})\|\s{0,4}\*{0,2}(\d[\d.,\u00a0 ]{0,9})\*{0,2}\s{0,4}\|\s*$/;

/** Two such rows, one below the other and alone in their table, are one value in two units. */
function rowPairs({ text, raw, quantities }: Reading): Pair[] {
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
      const unit = match ? unitOfHeading(text, raw, start, start + (match[1] as string).length) : undefined;
      const [figure, more] = unit ? within(quantities, start, end) : [];
      if (unit && figure && !more && !figure.unit) rows.push({ figure, unit });
      else other += 1;
    } else if (rows.length > 0 || other > 0) close();
    at = end + 1;
  }
  close();
  return pairs;
}
