import { describe, expect, it } from 'vitest';
import { cohenKappa, fleissKappa } from './agreement.ts';

describe('Cohen', () => {
  it('gives 0.4 where 35 of 50 agree and chance explains 25', () => {
    const result = cohenKappa(
      [
        [20, 5],
        [10, 15],
      ],
      0.05,
    );
    if (!result.defined) throw new Error(result.reason);
    expect(result.value.observed).toBeCloseTo(0.7, 12);
    expect(result.value.expected).toBeCloseTo(0.5, 12);
    expect(result.value.kappa).toBeCloseTo(0.4, 12);
    expect(result.value.interval.lower).toBeLessThan(0.4);
    // The large-sample standard error of Fleiss, Cohen & Everitt, as R psych::cohen.kappa and vcd print it.
    expect(result.value.se).toBeCloseTo(0.127, 3);
  });

  it('is 1 for full agreement and undefined where one category is all there is', () => {
    const full = cohenKappa(
      [
        [20, 0],
        [0, 15],
      ],
      0.05,
    );
    expect(full.defined && full.value.kappa).toBe(1);
    expect(
      cohenKappa(
        [
          [20, 0],
          [0, 0],
        ],
        0.05,
      ),
    ).toEqual({ defined: false, reason: 'no-variance' });
    expect(
      cohenKappa(
        [
          [0, 0],
          [0, 0],
        ],
        0.05,
      ),
    ).toEqual({ defined: false, reason: 'no-data' });
    expect(() => cohenKappa([[1, 2]], 0.05)).toThrow(RangeError);
  });
});

describe('Fleiss', () => {
  /** Ten items, fourteen raters, five categories: the worked example that gives 0.210. */
  const ratings = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];

  it('gives the published value', () => {
    const result = fleissKappa(ratings, 0.05);
    if (!result.defined) throw new Error(result.reason);
    expect(result.value.kappa).toBeCloseTo(0.21, 3);
    expect(result.value.interval.lower).toBeLessThan(0.21);
    expect(result.value.interval.upper).toBeGreaterThan(0.21);
  });

  it('leaves out items with one reviewer and takes differing numbers of reviewers', () => {
    const some = fleissKappa(
      [
        [2, 0],
        [0, 2],
        [1, 2],
        [1, 0],
        [3, 0],
      ],
      0.05,
    );
    expect(some.defined && some.value.items).toBe(4);
    expect(
      fleissKappa(
        [
          [1, 0],
          [0, 1],
        ],
        0.05,
      ),
    ).toEqual({ defined: false, reason: 'no-data' });
    expect(
      fleissKappa(
        [
          [2, 0],
          [2, 0],
          [3, 0],
        ],
        0.05,
      ),
    ).toEqual({ defined: false, reason: 'no-variance' });
  });
});
