import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGrids, scoreGrid, shareWrong } from '../bench/names/grid.ts';
import { RawText } from '../src/domain/text.ts';
import { createRedactor } from '../src/redaction/index.ts';

/** `locale|text`, a line each: what people write in every language of the network without naming anybody. */
const everyday = readFileSync(new URL('../bench/names/everyday.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [locale: string, text: string]);
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

describe('everyday lines that name nobody', () => {
  it('stay as they are', () => {
    const touched = everyday.filter(([locale, text]) => {
      const result = redactor.open({ locale }).redact(new RawText(text));
      return !result.ok || result.remarks.length > 0;
    });
    expect(everyday.length).toBeGreaterThan(200);
    expect(touched).toEqual([]);
  });
});
