import { randomFillSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noiseForEpsilon, noiseForRho } from './contribution.ts';
import {
  bernoulliExp,
  sampleDiscreteGaussian,
  sampleDiscreteLaplace,
  sampleNoise,
} from './discrete-noise.ts';
import {
  gaussianMass,
  gaussianTail,
  laplaceMass,
  laplaceTail,
  noiseRadius,
  noiseVariance,
} from './noise-distribution.ts';
import { randomSource } from './random.ts';
import { exactRational, floorSqrt, rational, toNumber } from './rational.ts';
import { discretePartitionThreshold, partitionThreshold } from './threshold.ts';

const random = randomSource(randomFillSync);

describe('rationals', () => {
  it('hold a double exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
        expect(toNumber(exactRational(x))).toBe(x);
      }),
    );
    expect(exactRational(0.75)).toEqual({ numerator: 3n, denominator: 4n });
    expect(() => exactRational(Number.NaN)).toThrow(RangeError);
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it('have whole square roots', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 200n }), (x) => {
        const root = floorSqrt(x);
        expect(root * root <= x && (root + 1n) * (root + 1n) > x).toBe(true);
      }),
    );
  });
});

describe('the random source', () => {
  it('stays below its bound and reaches every value', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 2000; i++) seen.add(random.belowSmall(7));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const bound = 2n ** 70n + 3n;
    for (let i = 0; i < 200; i++) expect(random.below(bound) < bound).toBe(true);
    expect(() => random.belowSmall(0)).toThrow(RangeError);
    expect(() => random.below(0n)).toThrow(RangeError);
  });

  it('rejects instead of folding, so that no residue is favoured', () => {
    // Words above the largest multiple of 3 below 2^32 must be drawn again.
    const words = [0xff_ff_ff_ff, 4];
    const source = randomSource((buffer) => {
      const view = new DataView(buffer.buffer);
      words.forEach((word, i) => {
        view.setUint32(4 * i, word);
      });
    });
    expect(source.belowSmall(3)).toBe(1);
  });
});

describe('exact noise', () => {
  it('draws the Bernoulli of exp(−gamma), gamma above and below one', () => {
    for (const [numerator, denominator] of [
      [1n, 3n],
      [5n, 2n],
      [0n, 1n],
    ] as const) {
      let hits = 0;
      for (let i = 0; i < 40_000; i++) if (bernoulliExp({ numerator, denominator }, random)) hits += 1;
      const p = Math.exp(-Number(numerator) / Number(denominator));
      expect(Math.abs(hits / 40_000 - p)).toBeLessThan(6 * Math.sqrt((p * (1 - p)) / 40_000) + 1e-12);
    }
  });

  it('agrees between the path of small numbers and the path of BigInt', () => {
    // 25/2 through small numbers, and the same variance with a denominator beyond them.
    const wide = { numerator: 12_500_000_001n, denominator: 1_000_000_000n };
    const counts = [0, 0];
    const draws = 40_000;
    for (let i = 0; i < draws; i++) {
      if (sampleDiscreteGaussian({ numerator: 25n, denominator: 2n }, random) === 0n) counts[0]! += 1;
      if (sampleDiscreteGaussian(wide, random) === 0n) counts[1]! += 1;
    }
    const p = gaussianMass(12.5, 0);
    for (const count of counts)
      expect(Math.abs(count / draws - p)).toBeLessThan(6 * Math.sqrt((p * (1 - p)) / draws));
  });

  it('has the mass it should at a fractional scale', () => {
    let zeros = 0;
    for (let i = 0; i < 40_000; i++)
      if (sampleDiscreteLaplace({ numerator: 5n, denominator: 3n }, random) === 0n) zeros += 1;
    const p = laplaceMass(5 / 3, 0);
    expect(Math.abs(zeros / 40_000 - p)).toBeLessThan(6 * Math.sqrt((p * (1 - p)) / 40_000));
  });

  it('is whole, and its parameters come from the bounds without rounding', () => {
    const bounds = { cells: 3, perCell: 2 };
    const gaussian = noiseForRho(bounds, 0.0625);
    expect(gaussian).toEqual({ kind: 'discrete-gaussian', sigma2: { numerator: 96n, denominator: 1n } });
    expect(noiseForEpsilon(bounds, 0.5)).toEqual({
      kind: 'discrete-laplace',
      scale: { numerator: 12n, denominator: 1n },
    });
    for (let i = 0; i < 500; i++) expect(Number.isInteger(sampleNoise(gaussian, random))).toBe(true);
    expect(noiseVariance(gaussian)).toBeCloseTo(96, 6);
    expect(() => noiseForRho(bounds, 0)).toThrow(RangeError);
  });

  it('has a radius that is the smallest to hold what it promises', () => {
    for (const noise of [
      noiseForRho({ cells: 1, perCell: 1 }, 0.005),
      noiseForEpsilon({ cells: 2, perCell: 1 }, 0.3),
    ]) {
      const tail = (k: number) =>
        noise.kind === 'discrete-gaussian'
          ? gaussianTail(toNumber(noise.sigma2), k)
          : laplaceTail(toNumber(noise.scale), k);
      const radius = noiseRadius(noise, 0.025);
      expect(tail(radius + 1)).toBeLessThanOrEqual(0.025);
      expect(tail(radius)).toBeGreaterThan(0.025);
    }
  });
});

describe('the partition threshold', () => {
  it('for whole noise keeps the promise that the closed form makes for continuous noise', () => {
    const bounds = { cells: 4, perCell: 1 };
    const [eps, delta] = [1, 1e-6];
    const threshold = discretePartitionThreshold(bounds, eps, delta);
    const perPartition = 1 - (1 - delta) ** (1 / 4);
    const above = (k: number) => laplaceTail(4, k) / 2;
    expect(above(threshold - 1)).toBeLessThanOrEqual(perPartition * (1 + 1e-9));
    expect(above(threshold - 2)).toBeGreaterThan(perPartition);
    expect(Math.abs(threshold - partitionThreshold(bounds, eps, delta))).toBeLessThan(2);
  });
});
