import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agrestiCoull,
  cleanTrialsToBound,
  clopperPearson,
  clopperPearsonUpper,
  jeffreys,
  trialsForHalfWidth,
  wilson,
  wilsonCorrected,
} from './binomial.ts';
import { binomialCdf, binomialUpperTail } from './distributions.ts';

const methods = { wilson, wilsonCorrected, clopperPearson, jeffreys, agrestiCoull };

describe.each(Object.entries(methods))('%s', (name, method) => {
  it('stays in [0, 1] around the share, for every count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, f) => {
          const x = Math.round(n * f);
          const { lower, upper } = method(x, n, 0.05);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
          expect(upper).toBeGreaterThan(lower);
        },
      ),
    );
  });

  it('claims nothing without trials', () => {
    expect(method(0, 0, 0.05)).toEqual({ lower: 0, upper: 1 });
  });

  it('throws at what cannot be counts or a level', () => {
    for (const [x, n, alpha] of [
      [-1, 5, 0.05],
      [6, 5, 0.05],
      [1, 5, 0],
      [1, 5, 1],
      [Number.NaN, 5, 0.05],
    ])
      expect(() => method(x!, n!, alpha!)).toThrow(RangeError);
  });

  it('mirrors when events and non-events change places', () => {
    const { lower, upper } = method(7, 40, 0.1);
    const mirrored = method(33, 40, 0.1);
    expect(mirrored.lower).toBeCloseTo(1 - upper, 12);
    expect(mirrored.upper).toBeCloseTo(1 - lower, 12);
    expect(name).not.toBe('wald');
  });
});

describe('exact limits', () => {
  it('leave alpha/2 in each tail', () => {
    const { lower, upper } = clopperPearson(9, 300, 0.05);
    expect(binomialUpperTail(9, 300, lower)).toBeCloseTo(0.025, 10);
    expect(binomialCdf(9, 300, upper)).toBeCloseTo(0.025, 10);
    expect(binomialCdf(9, 300, clopperPearsonUpper(9, 300, 0.05))).toBeCloseTo(0.05, 10);
  });

  it('at zero events are the rule 1 − (alpha/2)^(1/n)', () => {
    expect(clopperPearson(0, 300, 0.05).upper).toBeCloseTo(1 - 0.025 ** (1 / 300), 12);
  });

  it('tell how many clean labels bound the misses', () => {
    const n = cleanTrialsToBound(0.012, 0.05);
    expect(clopperPearson(0, n, 0.05).upper).toBeLessThanOrEqual(0.012);
    expect(clopperPearson(0, n - 1, 0.05).upper).toBeGreaterThan(0.012);
    expect(trialsForHalfWidth(0.5, 0.05, 0.05)).toBe(385);
  });

  it('have tails with a relative accuracy where one minus a probability has none', () => {
    // 100 events of 100 at 0.01: exactly 1e-200.
    expect(binomialUpperTail(100, 100, 0.01) / 1e-200).toBeCloseTo(1, 9);
    expect(binomialUpperTail(0, 10, 0.2)).toBe(1);
    expect(binomialUpperTail(1, 10, 0)).toBe(0);
  });
});
