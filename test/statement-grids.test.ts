import { describe, expect, it } from 'vitest';
import { readGrids, scoreGrid, share } from '../bench/statements/grid.ts';
import { createDetectors } from '../detectors/index.ts';

const grids = readGrids();
const detectors = createDetectors().filter(({ id }) => id !== 'rubric' && id !== 'claim-check');

describe('facts in everyday statements', () => {
  it.each(grids)(
    '$file: at most $mostMissed % missed, $mostFalse % of the right ones flagged',
    (grid) => {
      const score = scoreGrid(detectors, grid);
      expect(share(score.missed, score)).toBeLessThanOrEqual(grid.mostMissed);
      expect(share(score.flagged, score)).toBeLessThanOrEqual(grid.mostFalse);
    },
    120_000,
  );
});
