import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, candidateCells, isProtected } from './audit.ts';
import { countsBehindRate, differenceLeak, smallestPatterns, suppress } from './suppression.ts';
import { allCells, type Cell, cellKey, primaryCells, valueAt, withMargins } from './table.ts';

/** Every table of whole numbers from `bound` up that agrees with what is published: by brute force. */
function feasible(interior: number[][], hidden: Set<string>, bound: number, ceiling: number): number[][][] {
  const truth = withMargins(interior);
  const cells = allCells(truth).filter(([i, j]) => i < truth.rows && j < truth.columns);
  const found: number[][][] = [];
  const trial = interior.map((row) => [...row]);
  const fits = () => {
    const table = withMargins(trial);
    return allCells(truth).every((cell) => {
      const value = valueAt(table, cell);
      return hidden.has(cellKey(cell)) ? value >= bound : value === valueAt(truth, cell);
    });
  };
  const walk = (index: number) => {
    if (index === cells.length) {
      if (fits()) found.push(withMargins(trial).values.map((row) => [...row]));
      return;
    }
    const [i, j] = cells[index]!;
    if (!hidden.has(cellKey([i, j]))) return walk(index + 1);
    for (let value = bound; value <= ceiling; value++) {
      trial[i]![j] = value;
      walk(index + 1);
    }
    trial[i]![j] = interior[i]![j]!;
  };
  walk(0);
  return found;
}

describe('the audit', () => {
  it('finds exactly what trying every table finds', { timeout: 120_000 }, () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        small,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(0, 1),
        (interior, picks, bound) => {
          const table = withMargins(interior);
          const grand = cellKey([table.rows, table.columns]);
          const hidden = allCells(table).filter(
            (cell, k) => picks[k % 12] && valueAt(table, cell) >= bound && cellKey(cell) !== grand,
          );
          const total = valueAt(table, [table.rows, table.columns]);
          const tables = feasible(interior, new Set(hidden.map(cellKey)), bound, total);
          const intervals = audit(table, hidden, hidden, bound as 0 | 1);
          for (const cell of hidden) {
            const values = tables.map((values) => values[cell[0]]![cell[1]]!);
            expect(intervals.get(cellKey(cell))).toEqual({
              least: Math.min(...values),
              most: Math.max(...values),
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells a published cell as it is', () => {
    const table = withMargins([
      [5, 20],
      [30, 40],
    ]);
    expect(audit(table, [], [[0, 0]], 1).get('0,0')).toEqual({ least: 5, most: 5 });
  });
});

describe('suppression', () => {
  it('protects every primary cell of any table, or refuses', { timeout: 120_000 }, () => {
    const tables = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(tables, (interior) => {
        const table = withMargins(interior);
        const pattern = suppress(table, { k: 11, width: 11, zerosPublished: true });
        if (pattern === undefined) {
          const primary = primaryCells(table, 11);
          expect(isProtected(table, primary, candidateCells(table, primary), 11, 1)).toBe(false);
          return;
        }
        expect(isProtected(table, pattern.primary, pattern.complementary, 11, 1)).toBe(true);
        for (const cell of pattern.complementary) expect(valueAt(table, cell)).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('needs nothing where nothing is small, and leaves zeros alone', () => {
    const calm = suppress(
      withMargins([
        [0, 30],
        [40, 50],
      ]),
      { k: 11, width: 1, zerosPublished: true },
    );
    expect(calm).toEqual({ primary: [], complementary: [], search: 'none-needed' });
  });

  it('still protects when the table is too large to try everything', () => {
    const interior = Array.from({ length: 8 }, (_, i) =>
      Array.from({ length: 8 }, (_, j) => ((i * 7 + j * 13) % 23 === 0 ? 4 : 20 + i + j)),
    );
    const table = withMargins(interior);
    const pattern = suppress(table, { k: 11, width: 11, zerosPublished: true });
    if (pattern === undefined) throw new Error('refused');
    expect(pattern.search).toBe('greedy');
    expect(isProtected(table, pattern.primary, pattern.complementary, 11, 1)).toBe(true);
    expect(pattern.complementary.length).toBeLessThan(6 * pattern.primary.length);
  });

  it('gives up rather than search without end', () => {
    const cells: Cell[] = Array.from({ length: 40 }, (_, i) => [0, i]);
    expect(smallestPatterns(cells, () => false, 1, 1000)).toEqual([]);
  });
});

describe('leaks around the table', () => {
  it('a rate over a public denominator gives its numerator back', () => {
    expect(countsBehindRate(750, 0.4, 1, 11)).toEqual({ counts: [3], leak: true });
    expect(countsBehindRate(100_000, 0.4, 1, 11).leak).toBe(false);
    expect(countsBehindRate(750, 0, 1, 11)).toEqual({ counts: [0], leak: false });
  });

  it('a difference of cumulative figures is a figure', () => {
    expect(differenceLeak(40, 46, 11)).toEqual({ difference: 6, leak: true });
    expect(differenceLeak(40, 40, 11).leak).toBe(false);
    expect(differenceLeak(40, 60, 11).leak).toBe(false);
  });
});
