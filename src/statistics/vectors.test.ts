import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { releaseFamilies } from '../privacy/release/vectors/families.ts';
import { type Family, mismatches, type Vector } from './vectors/compare.ts';
import { detectorErrorFamilies } from './vectors/detector-errors.ts';
import { endToEndFamilies } from './vectors/end-to-end.ts';
import { labelFamilies } from './vectors/labels.ts';
import { monitoringFamilies } from './vectors/monitoring.ts';
import { proportionFamilies } from './vectors/proportions.ts';
import { ratioFamilies } from './vectors/ratios.ts';
import { seriesFamilies } from './vectors/series.ts';

/** Vectors computed by other people's programs; FACTWATCH_VECTORS names another file of the same families. */
const file =
  process.env.FACTWATCH_VECTORS ??
  fileURLToPath(new URL('../../../shared/vectors/statistics-public.json', import.meta.url));

const families: Readonly<Record<string, Family>> = {
  ...proportionFamilies,
  ...ratioFamilies,
  ...detectorErrorFamilies,
  ...labelFamilies,
  ...seriesFamilies,
  ...monitoringFamilies,
  ...releaseFamilies,
  ...endToEndFamilies,
};

function compute(vector: Vector): Readonly<Record<string, unknown>> {
  const family = families[vector.family];
  if (family === undefined) throw new Error(`no implementation of family ${vector.family}`);
  return family(vector.inputs as never, vector.expected as never);
}

// A file that was asked for by name must be there: skipping it would look like passing it.
if (process.env.FACTWATCH_VECTORS !== undefined || existsSync(file)) {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };
  describe('published vectors', () => {
    it('are there', () => {
      expect(vectors.length).toBeGreaterThan(0);
    });
    it.each(vectors.map((vector) => [vector.id, vector] as const))(
      '%s',
      (_id, vector) => {
        const missed = mismatches(vector, compute(vector));
        expect(missed, missed.join('; ')).toEqual([]);
      },
      120_000,
    );
  });
} else {
  describe('published vectors', () => {
    it.skip('are skipped: ../shared/vectors/statistics-public.json is not there and FACTWATCH_VECTORS is not set', () => {});
  });
}
