import { lineStart } from '../../kit/lines.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Check, near, show } from '../check.ts';
import { isFigure, shown } from './everyday.ts';

/** Rows of a list or a table, and the row that says what they come to. */

const TOTAL_ROW =
  /^[|\s>*_\-•+]*(?:grand total|(?:(?:day|week|month)(?:['’]s)?|daily|weekly|whole|overall) total|\*\*(?:week|day|month|woche|tag|semana|dia|semaine|jour|settimana|giorno|week|dag|一周|全天|週|1日)|total|totals|sum|summe|gesamt|insgesamt|suma|somme|soma|somma|totale|totaal|合計|总计|合计|总共|कुल|المجموع|الاجمالي|итого|razem|toplam|summa|합계)[*_\s:|=]{0,12}(?:(?:about|approx\.?|carbs?|carbohydrates|calories|daily|intake|dose|per day|volume|points|score|protein|sodium|salt|drinks|kohlenhydrate|kalorien|tagesdosis|calorias|hidratos|glucides|sel|calorie|zuccheri|kcal)[*_\s:|=]{1,8}){0,2}$/;
const LINES = 40;

/** "25 mg a week" below rows of milligrams. */
function measureOf({ unit }: Quantity): string | undefined {
  return unit?.per.every(({ atom }) => atom.dimension === 'time') ? unit.atom.id : unit?.id;
}

const COMES_TO =
  /(?:[=≈]|,\s(?:soit|so|that's|das sind|macht|also|o sea|es decir|son|ou seja|cioe|quindi|dus|dat is)|共|计|合計|यानी|اي)\s?\*{0,2}\s?$/;

/** The figure of a line of a list or table: the one of the total's column or unit, else the only one. */
function figureOf(
  reading: Reading,
  start: number,
  end: number,
  total: Quantity,
  column: number,
): Quantity | undefined {
  const inRow = within(reading.quantities, start, end);
  const all = column > 0 ? inRow.filter((one) => columnOf(reading.text, start, one.start) === column) : inRow;
  // "2 × 9 = 18", "3 par jour, soit 12": what it comes to.
  const result = all.at(-1);
  if (result && all.length > 1 && COMES_TO.test(reading.text.slice(start, result.start)))
    return isFigure(result) ? { ...result, unit: result.unit ?? total.unit } : undefined;
  const alike =
    column === 0 && total.unit && all.length > 1
      ? all.filter((one) => measureOf(one) === measureOf(total))
      : all;
  const [only, more] = alike;
  return only && !more && isFigure(only) ? only : undefined;
}

/** How many lines of a table's row stand before `at`; 0 outside of tables. */
function columnOf(text: string, start: number, at: number): number {
  return text.slice(start, at).split('|').length - 1;
}

/** "| Total | 10 | 84 | 6 |": every column has its own. */
function isFurtherTotal(text: string, line: number, at: number): boolean {
  const cells = text.slice(line, at).split('|');
  return cells.length > 3 && /^[\s*_]*$/.test(cells[0] ?? 'x') && TOTAL_ROW.test(`|${cells[1]}|`);
}

const NAME = /\p{L}{4,}/gu;

/** "One pint: 3 units. Two pints: 6 units": the first row is a step to the second, which names the same thing. */
function steps({ text }: Reading, parts: readonly Quantity[]): number {
  const rows = parts.map((one) => {
    const words = text.slice(text.lastIndexOf('\n', one.start) + 1, one.start).match(NAME) ?? [];
    return { low: one.low, names: words.map((word) => word.replace(/(?:e?s|en|e|i)$/, '')) };
  });
  return rows
    .filter(({ low, names }, n) =>
      rows.some((other, m) => {
        const times = Math.round(other.low / low);
        return (
          m !== n &&
          times > 1 &&
          near(low * times, other.low, 0.03) &&
          // "| 2 cans | 40 g |", right below one can: the row names nothing else.
          (names.some((name) => other.names.includes(name)) || (other.names.length === 0 && m === n - 1))
        );
      }),
    )
    .reduce((all, { low }) => all + low, 0);
}

/** "| Total | 95 g |" below rows of one figure each, all of one unit: their sum. */
export function listTotals(reading: Reading): Check[] {
  const { text } = reading;
  const checks: Check[] = [];
  for (const total of reading.quantities) {
    const line = lineStart(text, total.start, 60);
    if (
      line === undefined ||
      line === 0 ||
      !isFigure(total) ||
      // "Total: 11.4 + 9.75 = 21": the first of the terms.
      /^[^|\n\d=]{0,16}[+×x*=]\s?\d/.test(text.slice(total.end, total.end + 20)) ||
      !(TOTAL_ROW.test(text.slice(line, total.start)) || isFurtherTotal(text, line, total.start))
    )
      continue;
    const parts: Quantity[] = [];
    let end = line - 1;
    for (let n = 0; n < LINES && end > 0; n += 1) {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      const body = text.slice(start, end);
      // The total may stand apart from its list.
      if (n === 0 && body.trim() === '') {
        end = start - 1;
        continue;
      }
      if (!/^\s*[|\-*•+]|^\s*\d+[.)]\s/.test(body) || /^[|\s:-]*$/.test(body)) break;
      const from = start + (/^\s*\d+[.)]\s/.exec(body)?.[0].length ?? 0);
      const part = figureOf(reading, from, end, total, columnOf(text, line, total.start));
      const isRow = part !== undefined && measureOf(part) === measureOf(total);
      // A row with a figure that was not understood may be a part.
      if (!isRow && /\d/.test(body)) parts.length = 0;
      if (!isRow) break;
      parts.push(part);
      end = start - 1;
    }
    if (parts.length < 2) continue;
    const sum = parts.reduce((all, one) => all + one.low, 0);
    checks.push({
      start: line,
      end: total.end,
      rule: 'list-total',
      severity: 'moderate',
      holds: [sum, sum - steps(reading, parts)].some((all) => near(all, total.low, 0.02, total.step / 2)),
      explanation: `The rows add up to ${show(sum)}, not ${shown(reading, total)}. Source: addition.`,
    });
  }
  return checks;
}
