import { describe, expect, it } from 'vitest';
import { readGrids, scoreGrid, shareWrong } from '../bench/names/grid.ts';
import { createRedactor } from '../src/redaction/index.ts';

const grids = readGrids();
const redactor = createRedactor();

describe('names in everyday sentences', () => {
  it('has people and things', () => {
    expect(grids.length).toBeGreaterThan(8);
    expect(grids.some(({ things }) => things)).toBe(true);
  });

  it.each(grids)(
    '$file: no more than $most % wrong',
    (grid) => {
      expect(shareWrong(scoreGrid(redactor, grid))).toBeLessThanOrEqual(grid.most);
    },
    120_000,
  );
});
