import type { Analyte } from '../kit/analytes.ts';
import { everyMatch } from '../kit/every-match.ts';
import { leadOf } from '../kit/lines.ts';
import { groupsIn } from '../kit/people.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Span } from '../kit/sentences.ts';
import { type Table, tablesOf, unitOfHeading } from '../kit/tables.ts';
import type { Unit } from '../kit/units.ts';
import { isDeviantWords } from './deviant.ts';
import type { Range } from './knowledge.ts';
import { rangesFor } from './people.ts';
import { type Statement, shapeOf } from './statement.ts';
import { type Verdict, verdictOfAll } from './verdict.ts';
import { NORMAL, NOT_NORMAL } from './words.ts';

/** Ranges in the column of a table that is headed as the normal one: the row names the analyte, row or heading the unit. */

const RANGE =
  /\b(?:ranges?|ref\.?|referen\w*|\w*bereich\w*|normwert\w*|rangos?|intervalos?|intervall[oie]|intervalles?|fourchettes?|faixas?|limites?|limits?|usual|expected|usuales?|esperad[oa]s?|attendues?|attes[oaie]|verwacht\w*|grenzwerte|grenzen|zakres\w*|norma|aralik|araligi|intervall)\b|範囲|范围|基準|基准|参考|रेंज|सीमा|المدي|المعدل|диапазон|норм[аы]|범위/;
/** The column of something else, or of people for whom other ranges hold. */
const OTHER =
  /\b(?:targets?|goals?|your|results?|high|low|abnormal|critical|alert|deficien\w*|pre-?diabet\w*|diabet\w*|borderline|elevated|therap\w*|treat\w*|dose\w*|severe|ziel\w*|ihr\w*|hoch|niedrig|erhoht\w*|krit\w*|objetivos?|resultado\w*|alt[oa]s?|baj[oa]s?|objectifs?|cible\w*|resultats?|eleve\w*|bas|bass[oaie]|metas?|baix[oa]s?|obiettiv\w*|risultat\w*|streef\w*|hoog|laag|uitslag|al limite|en el limite|no limite|limitrof\w*|grenzwertig\w*|intermedi\w*)\b|境界|临界|臨界|सीमांत|目標|目标|结果|結果|異常|异常|लक्ष्य|परिणाम|الهدف|نتيجت|مرتفع|منخفض/;
/** How far behind the edge of a row its first cell begins. */
const EDGE = 8; // UTF-16 units
const UNITS =
  /^\W*(?:units?|einheit\w*|unidad\w*|unites?|unidade\w*|unita|eenheid|eenheden|jednostk\w*|birim\w*|enhet\w*|единиц\w*|单位|單位|単位|इकाई|यूनिट|الوحدة|단위)\W*$/;

export interface Row {
  readonly statement: Statement;
  readonly analyte: Analyte;
  readonly range: Range;
  readonly verdict: Verdict;
}

/** The unit that the row gives in a cell of its own. */
function unitOfRow(reading: Reading, { columns }: Table, row: readonly Span[]): Unit | undefined {
  const n = columns.findIndex(({ words }) => UNITS.test(words));
  const cell = row[n];
  return cell && unitOfHeading(reading, cell);
}

/** The unit of the result in the same row, where that is the only one. */
function unitOfResult(reading: Reading, row: readonly Span[]): Unit | undefined {
  const [first, last] = [row[0], row.at(-1)];
  const units =
    first && last ? within(reading.quantities, first.end, last.end).flatMap(({ unit }) => unit ?? []) : [];
  return new Set(units.map(({ id }) => id)).size === 1 ? units[0] : undefined;
}

/** "| Healthy weight | 18.5–24.9 |" under "BMI": the heading names the value, the row says that it is the normal one. */
function gradeIn(
  reading: Reading,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
  { columns }: Table,
  row: readonly Span[],
  label: Span,
): Row[] {
  const words = reading.text.slice(label.start, label.end);
  if (!NORMAL.test(words) || NOT_NORMAL.test(words) || OTHER.test(words) || isDeviantWords(words)) return [];
  // "Targets for older adults:" over a table whose rows say how healthy they are.
  if (TARGETS.test(leadOf(reading.text, columns[0]?.start ?? 0))) return [];
  return columns.flatMap((column, n) => {
    const cell = row[n];
    const [one, other] = [...new Set(within(hits, column.start, column.end).map(({ value }) => value))];
    const written = cell && within(reading.quantities, cell.start, cell.end);
    if (n === 0 || !one || other || written?.length !== 1 || OTHER.test(column.words)) return [];
    const quantity: Quantity = { ...(written[0] as Quantity), unit: written[0]?.unit ?? column.unit };
    const ranges = rangesFor(one, { reading, start: label.start, words, quantities: [] }, quantity, asked);
    const shape = shapeOf(reading.text, quantity);
    if (!ranges || !quantity.known || (!quantity.unit && ranges[0].unit) || shape === 'value') return [];
    const statement: Statement = { quantity, shape };
    return [{ statement, analyte: one, range: ranges[0], verdict: verdictOfAll(statement, ranges, one) }];
  });
}

const TARGETS =
  /\b(?:targets?|goals?|aims?|ziel\w*|objetiv\w*|metas?|objectifs?|cibles?|obiettiv\w*|streefwaard\w*)\b|目標|目标|लक्ष्य|الهدف|اهداف/;

const saysRange = (words: string): boolean => (NORMAL.test(words) || RANGE.test(words)) && !OTHER.test(words);

/** A row of a table that has a column for the normal range: what stands in the others is a grade, or somebody's result. */
export function isUnderNormal({ reading, start }: Scene): boolean {
  return (
    reading.text[start] === '|' &&
    tablesOf(reading).some(
      ({ columns, rows }) =>
        columns.some(({ words }, n) => n > 0 && saysRange(words)) &&
        rows.some(([label]) => label !== undefined && label.start >= start && label.start - start < EDGE),
    )
  );
}

const isOfPeople = (words: string): boolean =>
  words.length < LONGEST_GROUP && groupsIn(words).size > 0 && !OTHER.test(words);
const LONGEST_GROUP = 28;

const LINE = /(?:^|\n)[ \t]*\|([^\n]{8,600})/g;

/** "| MCV | cell volume | normal in adults: 80–100 fL |": a cell that says itself that it is the normal range. */
export function cellsIn(
  reading: Reading,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Row[] {
  return everyMatch(reading.text, LINE).flatMap((match) => {
    const row = match[1] as string;
    const start = match.index + match[0].length - row.length;
    const [one, other] = [...new Set(within(hits, start, start + row.length).map(({ value }) => value))];
    if (!one || other) return [];
    let at = start;
    return row.split('|').flatMap((words) => {
      const cell = { start: at, end: at + words.length };
      at = cell.end + 1;
      const [quantity, ...more] = within(reading.quantities, cell.start, cell.end);
      if (!quantity?.known || !quantity.range || more.length > 0) return [];
      if (!NORMAL.test(words) || NOT_NORMAL.test(words) || OTHER.test(words) || isDeviantWords(words))
        return [];
      const ranges = rangesFor(one, { reading, start: cell.start, words, quantities: [] }, quantity, asked);
      if (!ranges || (!quantity.unit && ranges[0].unit)) return [];
      const statement: Statement = { quantity, shape: 'range' };
      return [{ statement, analyte: one, range: ranges[0], verdict: verdictOfAll(statement, ranges, one) }];
    });
  });
}

/** What each row says is normal. */
export function rowsIn(
  reading: Reading,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Row[] {
  const rows: Row[] = [];
  for (const table of tablesOf(reading)) {
    const said = table.columns.flatMap(({ words }, n) => (n > 0 && saysRange(words) ? [n] : []));
    // "| Test | Adult men |": whose, where no column says what.
    const normal =
      said.length > 0
        ? said
        : table.columns.flatMap(({ words }, n) => (n > 0 && isOfPeople(words) ? [n] : []));
    for (const row of table.rows) {
      const [label] = row;
      const named = label ? within(hits, label.start, label.end) : [];
      const [one, other] = [...new Set(named.map(({ value }) => value))];
      if (label && !one) rows.push(...gradeIn(reading, hits, asked, table, row, label));
      if (!label || !one || other) continue;
      // "Haemoglobin (g/dL), normal" in the label, men and women in the headings.
      const isLabelled = NORMAL.test(reading.text.slice(label.start, label.end));
      const others = row.flatMap((_, n) => (n > 0 && !OTHER.test(table.columns[n]?.words ?? '') ? [n] : []));
      for (const n of isLabelled ? others : normal) {
        const cell = row[n];
        if (!cell) continue;
        const words = `${reading.text.slice(label.start, label.end)} ${table.columns[n]?.words ?? ''} ${reading.text.slice(cell.start, cell.end)}`;
        // Under "range" alone a row may be that of a grade of illness.
        const whole =
          isLabelled || NORMAL.test(table.columns[n]?.words ?? '')
            ? words
            : reading.text.slice(label.start, row.at(-1)?.end);
        if (isDeviantWords(whole)) continue;
        const unit =
          table.columns[n]?.unit ??
          unitOfRow(reading, table, row) ??
          unitOfHeading(reading, label) ??
          unitOfResult(reading, row);
        for (const written of within(reading.quantities, cell.start, cell.end)) {
          const quantity: Quantity = written.unit ? written : { ...written, unit };
          const ranges = rangesFor(
            one,
            { reading, start: table.columns[0]?.start ?? 0, words, quantities: [] },
            quantity,
            asked,
          );
          if (!quantity.known || !ranges) continue;
          const [range] = ranges;
          // Without any unit only a number that has none can be judged.
          if (!quantity.unit && range.unit) continue;
          const shape = shapeOf(reading.text, quantity);
          const statement: Statement = { quantity, shape };
          if (shape !== 'value')
            rows.push({ statement, analyte: one, range, verdict: verdictOfAll(statement, ranges, one) });
        }
      }
    }
  }
  return rows;
}
