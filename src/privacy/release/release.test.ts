import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { boundContributions } from './contribution.ts';
import { charge, replayLedger } from './ledger.ts';
import { randomSource } from './random.ts';
import { type Release, type ReleaseRequest, release } from './release.ts';
import { discreteGaussianDelta, zcdpDelta, zcdpEpsilon, zcdpRho } from './zcdp.ts';

/** A source that must not be asked. */
const silent = randomSource(() => {
  throw new Error('randomness was used');
});
const random = randomSource(randomFillSync);

const calm: ReleaseRequest = {
  counts: [
    [60, 50, 70],
    [40, 55, 65],
    [80, 90, 45],
  ],
  users: [
    [50, 40, 60],
    [30, 45, 55],
    [70, 80, 35],
  ],
  minimumUsers: 11,
  width: 11,
  bounds: { cells: 1, perCell: 2 },
};
const budget = { epsilon: 2, delta: 1e-6 };

function cells(result: Release) {
  if (!result.released) throw new Error(result.reason);
  return result.cells;
}

describe('the ledger', () => {
  it('gives the headline figure: 0.005 a week is 3.62 after 52 weeks', () => {
    const year = replayLedger({ epsilon: 4, delta: 1e-6 }, new Array<number>(52).fill(0.005));
    const last = year.at(-1)!;
    expect(last.accepted && last.epsilon).toBeCloseTo(3.62, 2);
    expect(last.rhoTotal).toBeCloseTo(0.26, 12);
  });

  it('does not charge what it refuses', () => {
    const refused = charge(budget, 0.08, 0.02);
    expect(refused).toMatchObject({ accepted: false, rhoTotal: 0.08 });
    expect(charge(budget, refused.rhoTotal, 0.005).accepted).toBe(true);
    expect(() => charge(budget, 0, 0)).toThrow(RangeError);
    expect(() => charge(budget, Number.NaN, 0.1)).toThrow(RangeError);
  });

  it('converts there and back', () => {
    const eps = zcdpEpsilon(0.26, 1e-6);
    expect(zcdpRho(eps, 1e-6)).toBeCloseTo(0.26, 9);
    expect(zcdpDelta(0.26, eps)).toBeLessThanOrEqual(1e-6);
    expect(zcdpEpsilon(0, 1e-6)).toBe(0);
    // The exact delta of a discrete Gaussian is never above the delta of its zCDP.
    expect(discreteGaussianDelta(25, 0.5, 1)).toBeLessThan(zcdpDelta(0.02, 0.5));
  });
});

describe('a release', () => {
  it('without noise publishes what is safe, and uses no randomness', () => {
    const table = cells(release(calm, silent));
    expect(table[0]!.map((cell) => cell.count)).toEqual([60, 50, 70, 180]);
    expect(table[3]![3]!.count).toBe(555);
  });

  it('hides cells of few users, whatever their counts, with enough beside them', () => {
    const users = calm.users.map((row) => [...row]);
    users[1]![1] = 4;
    const table = cells(release({ ...calm, users }, silent));
    expect(table[1]![1]).toEqual({ count: null, suppressed: 'primary' });
    const hidden = table.flat().filter((cell) => cell.suppressed === 'complementary');
    expect(hidden.length).toBeGreaterThanOrEqual(3);
  });

  it('refuses a margin that may stand for too few users', () => {
    const request = { ...calm, bounds: { cells: 20, perCell: 1 } };
    expect(release(request, silent)).toMatchObject({ released: false, reason: 'no-safe-pattern' });
  });

  it('refuses when nothing protects the table', () => {
    const request = { ...calm, counts: [[3, 9]], users: [[3, 9]] };
    expect(release(request, silent)).toMatchObject({ released: false, reason: 'no-safe-pattern' });
  });

  it('refuses a spent budget before the first random bit, and charges nothing', () => {
    const request = { ...calm, privacy: { rho: 0.02, budget, spent: 0.08 } };
    const result = release(request, silent);
    expect(result).toMatchObject({ released: false, reason: 'budget-spent', ledger: { rhoTotal: 0.08 } });
  });

  it('refuses a cumulative figure whose difference is a small one', () => {
    expect(release({ ...calm, previousTotals: [549] }, silent)).toMatchObject({ reason: 'differencing' });
    expect(release({ ...calm, previousTotals: [500] }, silent).released).toBe(true);
  });

  it('with noise stays whole, adds up and tells the noise', () => {
    const request = { ...calm, privacy: { rho: 0.02, budget, spent: 0 } };
    const result = release(request, random);
    const table = cells(result);
    for (const cell of table.flat()) expect(Number.isInteger(cell.count)).toBe(true);
    const first = table[0]!.slice(0, 3).reduce((sum, cell) => sum + cell.count!, 0);
    expect(table[0]![3]!.count).toBe(first);
    expect(table[3]![3]!.count).toBe(table.slice(0, 3).reduce((sum, row) => sum + row[3]!.count!, 0));
    if (!result.released || result.noise === null) throw new Error('no noise');
    // One cell of at most 2 a user at rho 0.02: sigma² = 4/0.04.
    expect(result.noise.variance).toBeCloseTo(100, 6);
    expect(result.noise.table.reduce((sum, mass) => sum + mass.probability, 0)).toBeCloseTo(1, 12);
    expect(result.noise.table.reduce((sum, m) => sum + m.value ** 2 * m.probability, 0)).toBeCloseTo(100, 6);
    expect(result.ledger).toMatchObject({ accepted: true, rhoTotal: 0.02 });
  });

  it('throws at tables that contradict one another', () => {
    expect(() => release({ ...calm, users: [[1]] }, silent)).toThrow(RangeError);
    expect(() =>
      release(
        {
          ...calm,
          counts: [
            [1, 1, 1],
            [1, 1, 1],
            [1, 1, 1],
          ],
        },
        silent,
      ),
    ).toThrow(RangeError);
  });
});

describe('contribution bounds', () => {
  const rank = (user: string, cell: string) => (user.length * 7 + cell.charCodeAt(0)) % 5;
  it('hold for every user, however much one contributes', () => {
    const contributions = ['a', 'b', 'c', 'd', 'e'].flatMap((cell) => [
      { user: 'loud', cell, count: 100 },
      { user: 'quiet', cell: 'a', count: 1 },
    ]);
    const table = boundContributions(contributions, { cells: 2, perCell: 3 }, rank);
    const total = [...table.values()].reduce((sum, cell) => sum + cell.count, 0);
    expect(total).toBe(2 * 3 + 3);
    expect([...table.values()].reduce((sum, cell) => sum + cell.users, 0)).toBe(3);
  });

  it('do not depend on the order of rows or on other users', () => {
    const own = ['a', 'b', 'c'].map((cell) => ({ user: 'u', cell, count: 2 }));
    const alone = boundContributions(own, { cells: 1, perCell: 1 }, rank);
    const reversed = boundContributions([...own].reverse(), { cells: 1, perCell: 1 }, rank);
    expect([...reversed]).toEqual([...alone]);
    expect(() => boundContributions(own, { cells: 0, perCell: 1 }, rank)).toThrow(RangeError);
  });
});
