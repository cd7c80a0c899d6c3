import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Table, tablesOf } from '../../kit/tables.ts';
import { type Check, near, show } from '../check.ts';

/**
 * Rows of a table that all but one keep to one rule: a column is the product of two others, or a multiple of another.
 * The other rows show the rule, whatever the headings say and in whatever language.
 */

type Figures = readonly (Quantity | undefined)[];

/** Rows that must show the product, and the constant ratio: of the latter other tables are made, too. */
const PRODUCT_ROWS = 2;
const RATIO_ROWS = 3;
const MOST_COLUMNS = 6;

/** The only figure of each cell. */
function figuresOf({ quantities }: Reading, { columns, rows }: Table): Figures[] {
  return rows.map((row) =>
    columns.map((_, n) => {
      const [only, more] = within(quantities, row[n]?.start ?? 0, row[n]?.end ?? 0);
      return only && !more && only.known && !only.range && only.alt === undefined ? only : undefined;
    }),
  );
}

interface Row {
  readonly said: Quantity;
  readonly value: number;
  /** What the value was made of. */
  readonly key: string;
}

/** People slip by a factor, a part, or a power of ten. */
function isSlip(value: number, said: number): boolean {
  const ratio = said / value;
  return (ratio > 1 / 6 && ratio < 6) || near(Math.log10(ratio), Math.round(Math.log10(ratio)), 0, 0.02);
}

function fits({ said, value }: Row): boolean {
  return near(value, said.low, 0.03, said.step / 2);
}

/** The row that breaks what all others keep to. */
function oddOne(rows: readonly Row[], least: number): Row | undefined {
  const bad = rows.filter((row) => !fits(row));
  const good = rows.filter(fits);
  const [odd, more] = bad;
  if (!odd || more || new Set(good.map(({ key }) => key)).size < least) return undefined;
  return isSlip(odd.value, odd.said.low) && !near(odd.value, odd.said.low, 0.08) ? odd : undefined;
}

/** All figures of a column are in one unit. */
function isEven(figures: readonly Figures[], n: number): boolean {
  const units = new Set(figures.flatMap((row) => (row[n] ? [row[n].unit?.id ?? ''] : [])));
  return units.size === 1;
}

function productOf(figures: readonly Figures[], a: number, b: number, c: number): Row | undefined {
  const rows = figures.flatMap((row): Row[] => {
    const [one, other, said] = [row[a], row[b], row[c]];
    return one && other && said ? [{ said, value: one.low * other.low, key: `${one.low}|${other.low}` }] : [];
  });
  // By one or by nothing anything is multiplied.
  const telling = rows.filter(({ key }) => !/^1\||\|1$|^0\||\|0$/.test(key));
  const odd = oddOne(rows, PRODUCT_ROWS);
  return odd && telling.filter(fits).length > 1 ? odd : undefined;
}

const BY_SUBSTANCE = new Set(['amount', 'equivalent', 'activity']);

/** From one unit to another each substance has a factor of its own: mg/dL to mmol/L, and g to kcal in rows named in words. */
function isBySubstance({ columns }: Table, figures: readonly Figures[], a: number, c: number): boolean {
  const dimension = (n: number): string =>
    (columns[n]?.unit ?? figures.find((row) => row[n])?.[n]?.unit)?.atom.dimension ?? '';
  const [from, to] = [dimension(a), dimension(c)];
  const isNamed = figures.every(([label]) => label === undefined);
  return from !== to && (isNamed || BY_SUBSTANCE.has(from) || BY_SUBSTANCE.has(to));
}

function multipleOf(figures: readonly Figures[], a: number, c: number): Row | undefined {
  const pairs = figures.flatMap((row) => {
    const [one, said] = [row[a], row[c]];
    return one && said && one.low > 0 && said.low > 0 ? [{ one, said }] : [];
  });
  const ratios = pairs.map(({ one, said }) => said.low / one.low).sort((x, y) => x - y);
  const middle = ratios[Math.floor(ratios.length / 2)];
  if (middle === undefined) return undefined;
  const rows = pairs.map(({ one, said }) => ({ said, value: one.low * middle, key: String(one.low) }));
  const odd = oddOne(rows, RATIO_ROWS);
  // At either end a dose has its ceiling or its floor.
  const values = pairs.map(({ one }) => one.low);
  const own = pairs.find(({ said }) => said === odd?.said)?.one.low;
  return own === Math.min(...values) || own === Math.max(...values) ? undefined : odd;
}

/** Whether one of its figures is the product of two others: a row with a factor of its own, "| 1.8 | 88.57 | 159 |". */
function holdsProduct(row: Figures): boolean {
  const all = row.filter((one) => one !== undefined);
  return all.some((said) => {
    const others = all.filter((one) => one !== said && one.low !== 1);
    return others.some((one, n) =>
      others.slice(n + 1).some((other) => near(one.low * other.low, said.low, 0.03, said.step / 2)),
    );
  });
}

export function tableRows(reading: Reading): Check[] {
  return tablesOf(reading).flatMap((table): Check[] => {
    const figures = figuresOf(reading, table);
    const columns = table.columns.map((_, n) => n).slice(0, MOST_COLUMNS);
    const even = columns.filter((n) => isEven(figures, n));
    // What follows stands to the right.
    for (const c of even.toReversed()) {
      const others = even.filter((n) => n !== c);
      const products = others.flatMap((a) =>
        others.filter((b) => b > a).map((b) => productOf(figures, a, b, c)),
      );
      const odd =
        products.find((one) => one) ??
        others
          .filter((a) => !isBySubstance(table, figures, a, c))
          .map((a) => multipleOf(figures, a, c))
          .find((one) => one);
      if (!odd || holdsProduct(figures.find((row) => row.includes(odd.said)) ?? [])) continue;
      const { said, value } = odd;
      return [
        {
          start: said.start,
          end: said.end,
          rule: 'table-row',
          severity: 'moderate',
          holds: false,
          explanation: `By the other rows this is ${show(value)}, not ${reading.raw.slice(said.start, said.end)}. Source: multiplication.`,
        },
      ];
    }
    return [];
  });
}
