import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asReduction, fieller, fiellerCounts, katzLog, koopman, logRatio, moverRatio } from './ratio.ts';

const counts = (x1: number, n1: number, x0: number, n0: number) => ({
  candidateEvents: x1,
  candidateTrials: n1,
  baselineEvents: x0,
  baselineTrials: n0,
});

describe('Koopman', () => {
  it('gives the interval its author printed', () => {
    const result = koopman(counts(36, 40, 16, 80), 0.05);
    if (!result.defined) throw new Error(result.reason);
    expect(result.value.lower).toBeCloseTo(2.94, 2);
    expect(result.value.upper).toBeCloseTo(7.15, 2);
  });

  it('inverts when the samples change places', () => {
    const there = koopman(counts(3, 500, 14, 520), 0.05);
    const back = koopman(counts(14, 520, 3, 500), 0.05);
    if (!there.defined || !back.defined) throw new Error('undefined');
    expect(there.value.lower * back.value.upper).toBeCloseTo(1, 9);
    expect(there.value.upper * back.value.lower).toBeCloseTo(1, 9);
  });

  it('is never NaN and contains the ratio, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const data = counts(a, a + b, c, c + d);
        const result = koopman(data, 0.05);
        if (!result.defined) return;
        const { lower, upper } = result.value;
        expect(lower).not.toBeNaN();
        expect(upper).not.toBeNaN();
        if (c > 0) {
          const ratio = a / (a + b) / (c / (c + d));
          expect(lower).toBeLessThanOrEqual(ratio * (1 + 1e-9));
          expect(upper).toBeGreaterThanOrEqual(ratio * (1 - 1e-9));
        } else expect(upper).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('a zero count', () => {
  it('is not patched with a half', () => {
    expect(katzLog(counts(0, 4000, 9, 4000), 0.05)).toEqual({ defined: false, reason: 'zero-numerator' });
    expect(katzLog(counts(9, 4000, 0, 4000), 0.05)).toEqual({ defined: false, reason: 'zero-denominator' });
    expect(fiellerCounts(counts(0, 4000, 9, 4000), 0.05).defined).toBe(false);
    expect(koopman(counts(0, 5, 0, 5), 0.05)).toEqual({ defined: false, reason: 'no-events' });
    expect(koopman(counts(0, 0, 3, 5), 0.05)).toEqual({ defined: false, reason: 'no-data' });
  });

  it('leaves MOVER-R safe limits', () => {
    const zero = { estimate: 0, lower: 0, upper: 0.01 };
    const some = { estimate: 0.02, lower: 0.01, upper: 0.04 };
    const low = moverRatio(zero, some);
    const high = moverRatio(some, { estimate: 0.02, lower: 0, upper: 0.05 });
    if (!low.defined || !high.defined) throw new Error('undefined');
    expect(low.value.lower).toBe(0);
    expect(high.value.upper).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('Fieller', () => {
  const two = { candidate: 0.01, candidateSe: 0.004, baseline: 0.01, covariance: 0 };
  it('is refused when the baseline may be zero', () => {
    expect(fieller({ ...two, baselineSe: 0.006 }, 0.05)).toEqual({ defined: false, reason: 'unbounded' });
    expect(fieller({ ...two, baselineSe: 0.001 }, 0.05).defined).toBe(true);
  });

  it('and the log ratio count shared error once', () => {
    const e = { candidate: 0.02, candidateSe: 0.002, baseline: 0.02, baselineSe: 0.002 };
    const alone = logRatio({ ...e, covariance: 0 }, 0.05);
    const shared = logRatio({ ...e, covariance: 3e-6 }, 0.05);
    if (!alone.defined || !shared.defined) throw new Error('undefined');
    expect(shared.value.seLog).toBeLessThan(alone.value.seLog);
  });
});

it('a ratio reads as a reduction from the other end', () => {
  const { lower, upper } = asReduction({ lower: 0.2, upper: 0.4 });
  expect(lower).toBeCloseTo(0.6, 12);
  expect(upper).toBeCloseTo(0.8, 12);
});
