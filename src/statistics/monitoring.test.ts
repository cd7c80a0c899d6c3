import { describe, expect, it } from 'vitest';
import { detectorBridge, exactMcNemar } from './anchor-drift.ts';
import { clopperPearson } from './binomial.ts';
import { oneSidedNormalMixture, polynomialStitching, twoSidedNormalMixture } from './boundaries.ts';
import { burnFactor, burnRate, guardedBurn } from './burn-rate.ts';
import { noiseAwareInterval, noisedShare } from './noise-aware.ts';
import { ppiInterval, ppiMean } from './ppi.ts';
import { decide, presentationStandard } from './presentation.ts';
import { kitagawa, standardise } from './standardise.ts';
import { isFeasibleUnion, unionBounds } from './union.ts';

describe('the anchor set', () => {
  it('finds 20 lost and none gained, and nothing in nothing', () => {
    expect(exactMcNemar(20, 0)).toBeCloseTo(2 * 0.5 ** 20, 15);
    expect(detectorBridge(20, 0).drift).toBe(true);
    expect(exactMcNemar(0, 0)).toBe(1);
    expect(() => exactMcNemar(-1, 2)).toThrow(RangeError);
  });
});

describe('burn rates', () => {
  it('do not page on three bad of twenty once guarded, nor without data', () => {
    const few = burnRate(0.99, 14.4, { trials: 20, bad: 3 }, { trials: 2, bad: 1 });
    expect(few.fires).toBe(true);
    expect(guardedBurn(few, 1e-4)).toBe(false);
    const many = burnRate(0.99, 14.4, { trials: 2880, bad: 430 }, { trials: 240, bad: 40 });
    expect(guardedBurn(many, 1e-4)).toBe(true);
    const none = burnRate(0.99, 14.4, { trials: 0, bad: 0 }, { trials: 0, bad: 0 });
    expect(none).toMatchObject({ long: 0, short: 0, fires: false, pAtBudget: 1 });
    expect(burnFactor(0.02, 720, 1)).toBeCloseTo(14.4, 12);
  });
});

describe('presentation', () => {
  const wide = { estimate: 0.4, variance: 0.01, n: 400, df: 200 };
  it('suppresses first, then asks for a look, then shows', () => {
    expect(decide(presentationStandard({ ...wide, variance: 0.09 ** 2, n: 60 })).decision).toBe('suppress');
    expect(presentationStandard({ ...wide, variance: 0.085 ** 2 }).reason).toBe('abs_width>=0.30');
    const good = { estimate: 0.02, variance: 1e-6, n: 20_000, df: 900 };
    expect(decide(presentationStandard(good)).decision).toBe('show');
    expect(decide(presentationStandard({ ...good, df: 7 }))).toEqual({ decision: 'review', reason: 'df<8' });
    const zero = presentationStandard({ estimate: 0, variance: 0, n: 250, df: 249 });
    expect(decide(zero)).toEqual({ decision: 'review', reason: 'zero_events' });
    expect(zero.relativeWidth).toBeNull();
  });
});

describe('noise in an interval', () => {
  it('widens it', () => {
    const { wald, waldWithoutNoise } = noisedShare(58, 20_000, 25, 0.05);
    expect(wald.upper).toBeGreaterThan(waldWithoutNoise.upper);
  });

  it('is Clopper–Pearson without noise, wider with it, and safe at either end', () => {
    const none = [{ value: 0, probability: 1 }];
    const some = [-2, -1, 0, 1, 2].map((k) => ({ value: 5 * k, probability: 0.2 }));
    const exact = clopperPearson(30, 900, 0.05);
    const { lower, upper } = noiseAwareInterval(30, 900, none, 0.05);
    expect(lower).toBeCloseTo(exact.lower, 8);
    expect(upper).toBeCloseTo(exact.upper, 8);
    const wide = noiseAwareInterval(30, 900, some, 0.05);
    expect(wide.lower).toBeLessThan(lower);
    expect(wide.upper).toBeGreaterThan(upper);
    const low = noiseAwareInterval(-7, 900, some, 0.05);
    expect(low.lower).toBe(0);
    expect(low.upper).toBeGreaterThan(0);
    expect(noiseAwareInterval(-700, 900, some, 0.05)).toEqual(noiseAwareInterval(-10, 900, some, 0.05));
    expect(noiseAwareInterval(-700, 900, some, 0.05).upper).toBeGreaterThan(0.001);
    expect(noiseAwareInterval(905, 900, some, 0.05).upper).toBe(1);
    expect(noiseAwareInterval(0, 0, some, 0.05)).toEqual({ lower: 0, upper: 1 });
    expect(() => noiseAwareInterval(1, 10, [{ value: 0, probability: 0.5 }], 0.05)).toThrow(RangeError);
  });
});

describe('prediction-powered inference', () => {
  const counts = { y1f1: 4, y1f0: 2, y0f1: 3, y0f0: 91, unlabelledF1: 70, unlabelledF0: 930 };
  it('falls back to the labels below ten issues', () => {
    expect(ppiInterval(counts, 0.05).method).toBe('labels');
    expect(ppiInterval({ ...counts, y1f1: 40, y0f0: 255 }, 0.05).method).toBe('ppi');
    const none = { ...counts, y1f1: 0, y1f0: 0 };
    expect(ppiInterval(none, 0.05).interval.lower).toBe(0);
    expect(ppiMean({ ...none, y0f1: 0, y0f0: 1 }, 'optimal').defined).toBe(false);
  });
});

describe('standardisation', () => {
  it('is zero-safe, and undefined where a share has no data', () => {
    const none = standardise([{ trials: 500, events: 0 }], [1], 0.05);
    if (!none.defined) throw new Error(none.reason);
    expect(none.value.fayFeuer.lower).toBe(0);
    expect(none.value.fayFeuer.upper).toBeCloseTo(-Math.log(0.025) / 500, 9);
    const strata = [
      { trials: 0, events: 0 },
      { trials: 9, events: 1 },
    ];
    expect(standardise(strata, [1, 1], 0.05)).toEqual({ defined: false, reason: 'empty-stratum' });
    expect(standardise(strata, [0, 1], 0.05).defined).toBe(true);
    expect(() => standardise(strata, [1], 0.05)).toThrow(RangeError);
  });

  it('splits a difference without a rest', () => {
    const before = [
      { share: 0.2, rate: 0.1 },
      { share: 0.8, rate: 0.01 },
    ];
    const after = [
      { share: 0.6, rate: 0.05 },
      { share: 0.4, rate: 0.02 },
    ];
    const split = kitagawa(before, after);
    expect(split.rateEffect + split.mixEffect).toBeCloseTo(0.038 - 0.028, 12);
    expect(split.mixEffect).toBeGreaterThan(0);
  });
});

describe('unions', () => {
  it('lie between the largest share and the sum', () => {
    expect(unionBounds([])).toEqual({ lower: 0, upper: 0, sum: 0 });
    expect(unionBounds([0.7, 0.6])).toMatchObject({ lower: 0.7, upper: 1 });
    expect(isFeasibleUnion([0.01, 0.02], 0.025)).toBe(true);
    expect(isFeasibleUnion([0.01, 0.02], 0.04)).toBe(false);
  });
});

describe('boundaries', () => {
  it('grow with time and with certainty, two sides above one', () => {
    expect(twoSidedNormalMixture(200, 0.05, 100)).toBeGreaterThan(twoSidedNormalMixture(100, 0.05, 100));
    expect(twoSidedNormalMixture(100, 0.05, 100)).toBeGreaterThan(oneSidedNormalMixture(100, 0.05, 100));
    const stitched = { vMin: 10, c: 0, s: 1.4, eta: 2 };
    expect(polynomialStitching(100, 0.01, stitched)).toBeGreaterThan(
      polynomialStitching(100, 0.05, stitched),
    );
    expect(() => oneSidedNormalMixture(100, 0.6, 100)).toThrow(RangeError);
  });
});
