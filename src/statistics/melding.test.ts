import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from './binomial.ts';
import { betaDistribution, confidencePair, pointDistribution } from './confidence-distribution.ts';
import { betaQuantile } from './distributions.ts';
import { meldedMixture, meldedProduct, meldedRatio, meldedRoganGladen, productPair } from './melding.ts';

/** Seeded draws of a beta by its quantile function. */
function drawer(seed: number) {
  const generator = xoroshiro128plus(seed);
  return (a: number, b: number) => betaQuantile(uniformFloat64(generator), a, b);
}

function quantile(values: number[], level: number): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(level * values.length)]!;
}

const DRAWS = 5000;

describe('a beta distribution on nodes', () => {
  it.each([
    [0.3, 80],
    [1, 1],
    [3, 98],
    [404, 19_597],
    [96, 25],
    [5000, 0.7],
  ])('Beta(%d, %d): distribution function, mean and spread', (a, b) => {
    const d = betaDistribution(a, b);
    for (const p of [0.001, 0.025, 0.2, 0.5, 0.9, 0.975, 0.9999])
      expect(d.cdf(betaQuantile(p, a, b))).toBeCloseTo(p, 5);
    expect(d.mean).toBeCloseTo(a / (a + b), 9);
    expect(d.sd).toBeCloseTo(Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1))), 9);
    expect(d.cdf(0)).toBe(0);
    expect(d.cdf(1)).toBe(1);
  });
});

describe('melded limits', () => {
  it('of a product with a known factor are the exact limits scaled', () => {
    const half = pointDistribution(0.5);
    const { lower, upper } = meldedProduct({ lower: half, upper: half }, confidencePair(40, 200), 0.05);
    const exact = clopperPearson(40, 200, 0.05);
    expect(lower).toBeCloseTo(exact.lower / 2, 6);
    expect(upper).toBeCloseTo(exact.upper / 2, 6);
  });

  it('of a product agree with draws', { timeout: 120_000 }, () => {
    const { lower, upper } = meldedProduct(confidencePair(808, 20_000), confidencePair(6, 40), 0.05);
    const draw = drawer(1);
    const low = Array.from({ length: DRAWS }, () => draw(808, 19_193) * draw(6, 35));
    const high = Array.from({ length: DRAWS }, () => draw(809, 19_192) * draw(7, 34));
    expect(Math.abs(lower / quantile(low, 0.025) - 1)).toBeLessThan(0.06);
    expect(Math.abs(upper / quantile(high, 0.975) - 1)).toBeLessThan(0.06);
  });

  it('of a corrected rate agree with draws where sensitivity is the widest part', {
    timeout: 120_000,
  }, () => {
    const { lower, upper } = meldedRoganGladen(
      confidencePair(3000, 10_000),
      confidencePair(12, 20),
      confidencePair(1980, 2000),
      0.05,
    );
    const draw = drawer(2);
    const map = (q: number, se: number, sp: number, invalid: number) =>
      se + sp <= 1 ? invalid : Math.min(1, Math.max(0, (q + sp - 1) / (se + sp - 1)));
    const low = Array.from({ length: DRAWS }, () => map(draw(3000, 7001), draw(13, 8), draw(1980, 21), 0));
    const high = Array.from({ length: DRAWS }, () => map(draw(3001, 7000), draw(12, 9), draw(1981, 20), 1));
    expect(Math.abs(lower / quantile(low, 0.025) - 1)).toBeLessThan(0.06);
    expect(Math.abs(upper / quantile(high, 0.975) - 1)).toBeLessThan(0.06);
  });

  it('are 0 and 1 where the labels say nothing', () => {
    const nothing = confidencePair(0, 0);
    const share = confidencePair(40, 1000);
    expect(meldedRoganGladen(share, nothing, nothing, 0.05)).toEqual({ lower: 0, upper: 1 });
    expect(meldedMixture(share, nothing, nothing, 0.05)).toEqual({ lower: 0, upper: 1 });
    expect(meldedProduct(confidencePair(0, 1000), confidencePair(0, 10), 0.05).lower).toBe(0);
  });

  it('of a mixture hold a hidden miss in the upper limit', () => {
    const some = meldedMixture(
      confidencePair(20, 1000),
      confidencePair(10, 20),
      confidencePair(0, 100),
      0.05,
    );
    const exact = clopperPearson(0, 100, 0.05).upper;
    expect(some.upper).toBeGreaterThan(0.98 * exact);
    expect(some.lower).toBeGreaterThan(0);
    expect(some.lower).toBeLessThan(0.01);
  });

  it('give the same digits twice', () => {
    const once = meldedMixture(
      confidencePair(20, 1000),
      confidencePair(10, 20),
      confidencePair(1, 100),
      0.05,
    );
    const again = meldedMixture(
      confidencePair(20, 1000),
      confidencePair(10, 20),
      confidencePair(1, 100),
      0.05,
    );
    expect(again).toEqual(once);
  });
});

describe('a melded ratio', () => {
  it('is safe with a zero on either side', () => {
    const zero = confidencePair(0, 200);
    const some = confidencePair(30, 200);
    const down = meldedRatio(zero, some, 0.05);
    const up = meldedRatio(some, zero, 0.05);
    expect(down.lower).toBe(0);
    expect(down.upper).toBeGreaterThan(0);
    expect(down.upper).toBeLessThan(0.3);
    expect(up.upper).toBe(Number.POSITIVE_INFINITY);
    expect(up.lower).toBeCloseTo(1 / down.upper, 3);
  });

  it('of products agrees with draws', { timeout: 120_000 }, () => {
    const top = productPair(confidencePair(400, 20_000), confidencePair(8, 150));
    const bottom = productPair(confidencePair(800, 20_000), confidencePair(60, 150));
    const { upper } = meldedRatio(top, bottom, 0.05);
    const draw = drawer(3);
    const high = Array.from(
      { length: DRAWS },
      () => (draw(401, 19_600) * draw(9, 142)) / (draw(800, 19_201) * draw(60, 91)),
    );
    expect(Math.abs(upper / quantile(high, 0.975) - 1)).toBeLessThan(0.06);
  });
});
