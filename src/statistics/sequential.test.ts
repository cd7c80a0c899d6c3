import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimRise, pagingBaseline } from './baseline.ts';
import { clopperPearson } from './binomial.ts';
import {
  asymptoticSequence,
  batchSequence,
  betaBinomialSequence,
  tunedBernoulliSequence,
} from './confidence-sequence.ts';
import { eBenjaminiHochberg, likelihoodRatioProcess, mixtureRatio } from './evidence.ts';
import { benjaminiHochberg, bonferroni, holm } from './multiplicity.ts';

describe('confidence sequences', () => {
  it('are never narrower than the interval for one look', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, f) => {
        const x = Math.round(n * f);
        const once = clopperPearson(x, n, 0.05);
        for (const sequence of [
          betaBinomialSequence(x, n, 0.05),
          tunedBernoulliSequence(x, n, 0.05, { trialsOptimal: 500, alphaOptimal: 0.05 }),
        ]) {
          expect(sequence.lower).toBeLessThanOrEqual(once.lower + 0.02);
          expect(sequence.upper).toBeGreaterThanOrEqual(once.upper - 0.02);
          expect(sequence.lower).toBeGreaterThanOrEqual(0);
          expect(sequence.upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('claim nothing before the first response, and one-sided at the ends', () => {
    expect(betaBinomialSequence(0, 0, 0.05)).toEqual({ lower: 0, upper: 1 });
    expect(betaBinomialSequence(0, 40, 0.05).lower).toBe(0);
    expect(betaBinomialSequence(40, 40, 0.05).upper).toBe(1);
  });

  it('do not read "no spread" as certainty', () => {
    expect(asymptoticSequence({ mean: 0, sd: 0, n: 50 }, 0.05).defined).toBe(false);
    expect(() => batchSequence([{ estimate: 0, se: 0 }], 0.05, 4)).toThrow(RangeError);
  });

  it('with a variance fixed beforehand do not change earlier looks', () => {
    const batches = [0.01, 0.02, 0.03, 0.02].map((estimate) => ({ estimate, se: 0.004 }));
    const whole = batchSequence(batches, 0.05, 4, 6.4e-5);
    expect(batchSequence(batches.slice(0, 2), 0.05, 4, 6.4e-5)).toEqual(whole.slice(0, 2));
  });
});

describe('an uncertain baseline', () => {
  it('pages against a higher rate the less it rests on', () => {
    expect(pagingBaseline({ trials: 4000, events: 80 })).toBeGreaterThan(0.02);
    expect(pagingBaseline({ trials: 400, events: 8 })).toBeGreaterThan(
      pagingBaseline({ trials: 4000, events: 80 }),
    );
    expect(pagingBaseline({ trials: 0, events: 0 })).toBe(1);
  });

  it('allows a claim only when both errors leave room', () => {
    const baseline = { trials: 4000, events: 80 };
    expect(claimRise(baseline, { trials: 8000, events: 400 }, 0.05).risen).toBe(true);
    expect(claimRise(baseline, { trials: 8000, events: 180 }, 0.05).risen).toBe(false);
    expect(claimRise({ trials: 0, events: 0 }, { trials: 8000, events: 400 }, 0.05).risen).toBe(false);
  });
});

describe('evidence', () => {
  it('has expectation one under the null', () => {
    // Σ P(x)·LR(x) over all outcomes of one batch of six.
    const [p0, p1, n] = [0.2, 0.35, 6];
    let expectation = 0;
    let choose = 1;
    for (let x = 0; x <= n; x++) {
      const { current } = likelihoodRatioProcess([{ trials: n, events: x }], p0, p1);
      expectation += choose * p0 ** x * (1 - p0) ** (n - x) * current;
      choose = (choose * (n - x)) / (x + 1);
    }
    expect(expectation).toBeCloseTo(1, 12);
  });

  it('saturates instead of overflowing', () => {
    const huge = likelihoodRatioProcess([{ trials: 1e6, events: 9e5 }], 0.01, 0.5);
    expect(Number.isFinite(huge.current)).toBe(true);
    expect(Number.isFinite(mixtureRatio(5, 1e-9, 1).ratio)).toBe(true);
    expect(likelihoodRatioProcess([], 0.01, 0.02)).toEqual({ current: 1, maximum: 1 });
  });

  it('rejects by e-BH the largest set that its rule allows', () => {
    expect(eBenjaminiHochberg([], 0.05)).toEqual([]);
    expect(eBenjaminiHochberg([19, 19], 0.05)).toEqual([]);
    expect(eBenjaminiHochberg([20, 20], 0.05)).toEqual([0, 1]);
    expect(eBenjaminiHochberg([1, 41, 0], 0.05)).toEqual([]);
    expect(eBenjaminiHochberg([1, 61, 0], 0.05)).toEqual([1]);
  });
});

describe('adjusted p-values', () => {
  it('keep their order and order among themselves', () => {
    const p = [0.04, 0.001, 0.3, 0.012];
    const all = [benjaminiHochberg(p), holm(p), bonferroni(p)];
    for (const adjusted of all)
      adjusted.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(p[i]!);
      });
    p.forEach((_, i) => {
      expect(all[0]![i]!).toBeLessThanOrEqual(all[1]![i]! + 1e-15);
      expect(all[1]![i]!).toBeLessThanOrEqual(all[2]![i]! + 1e-15);
    });
    expect(holm(p)[1]).toBeCloseTo(0.004, 12);
    expect(() => holm([1.2])).toThrow(RangeError);
  });
});
