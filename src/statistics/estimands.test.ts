import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from './binomial.ts';
import {
  confirmedRate,
  flagShare,
  type GroupMoments,
  type LabelRow,
  type Period,
  totalRate,
} from './estimands.ts';
import { relativeChange, sensitivityOf } from './relative-change.ts';
import type { Estimated } from './result.ts';

function sure<T>(result: Estimated<T>): T {
  if (!result.defined) throw new Error(result.reason);
  return result.value;
}

/** Independent responses of one locale: n sampled, x flagged, each standing for `weight`. */
const locale = (group: string, n: number, x: number, weight: number): GroupMoments => ({
  group,
  stratum: group,
  clusters: n,
  activeClusters: n,
  responses: n,
  events: x,
  weight: n * weight,
  weightedEvents: x * weight,
  squaredWeight: n * weight * weight,
  clusterWeightSquared: n * weight * weight,
  clusterCross: x * weight * weight,
  clusterEventsSquared: x * weight * weight,
});

const labels = (group: string, flagged: boolean, n: number, issues: number, weight: number): LabelRow[] =>
  Array.from({ length: n }, (_, i) => ({
    group,
    stratum: `${group}/${flagged}`,
    cluster: `${group}${flagged}${i}`,
    weight,
    flagged,
    issue: i < issues,
  }));

const period = (x: readonly [number, number], confirmed: number, missed = 0): Period => ({
  strata: [locale('en', 9000, x[0], 100), locale('hi', 1000, x[1], 50)],
  labels: [
    ...labels('en', true, 100, confirmed, 200),
    ...labels('hi', true, 30, Math.round(confirmed * 0.3), 200),
    ...labels('en', false, 100, missed, 9000),
    ...labels('hi', false, 10, 0, 9000),
  ],
});

const SHARES = { en: 0.9, hi: 0.1 };

describe('the three estimands', () => {
  it('keep their names and their order', () => {
    const p = period([300, 60], 50, 1);
    const [q, c, t] = [flagShare(p, 0.05), confirmedRate(p, 0.05), totalRate(p, 0.05)].map((r) => sure(r));
    expect([q!.estimand, c!.estimand, t!.estimand]).toEqual(['flag_share', 'confirmed', 'total']);
    expect(q!.estimate).toBeCloseTo((300 * 100 + 60 * 50) / (9000 * 100 + 1000 * 50), 12);
    expect(c!.estimate).toBeCloseTo(q!.estimate / 2, 3);
    expect(t!.estimate).toBeGreaterThan(c!.estimate);
    for (const rate of [q!, c!, t!]) {
      expect(rate.interval.lower).toBeLessThan(rate.estimate);
      expect(rate.interval.upper).toBeGreaterThan(rate.estimate);
    }
  });

  it('weigh labels: over-drawn strata do not dominate', () => {
    const p: Period = {
      strata: [locale('en', 9000, 300, 100), locale('hi', 1000, 300, 1)],
      labels: [...labels('en', true, 50, 10, 600), ...labels('hi', true, 50, 50, 6)],
    };
    const rate = sure(confirmedRate(p, 0.05));
    const share = sure(flagShare(p, 0.05)).estimate;
    expect(rate.estimate / share).toBeCloseTo((10 * 600 + 50 * 6) / (50 * 606), 6);
  });

  it('stand at the reference shares when asked', () => {
    const p = period([270, 80], 50);
    expect(sure(flagShare(p, 0.05, { en: 1, hi: 1 })).estimate).toBeCloseTo((0.03 + 0.08) / 2, 12);
    expect(flagShare(p, 0.05, { en: 1, fr: 1 })).toEqual({ defined: false, reason: 'empty-stratum' });
  });

  it('say why there is none', () => {
    const unlabelled = { ...period([300, 60], 50), labels: [] };
    expect(confirmedRate(unlabelled, 0.05)).toEqual({ defined: false, reason: 'no-labels' });
    expect(totalRate(unlabelled, 0.05)).toEqual({ defined: false, reason: 'no-labels' });
    expect(flagShare({ strata: [], labels: [] }, 0.05)).toEqual({ defined: false, reason: 'no-data' });
  });

  it('treat an empty count as an upper limit, never as zero', () => {
    const clean: Period = { strata: [locale('en', 500, 0, 10)], labels: [] };
    const rate = sure(flagShare(clean, 0.05));
    expect(rate.interval.upper).toBeCloseTo(clopperPearson(0, 500, 0.05).upper, 12);
    expect(rate.presentation.decision).toBe('review');
    expect(sure(confirmedRate(clean, 0.05)).interval.upper).toBe(rate.interval.upper);
    const all = sure(flagShare({ strata: [locale('en', 500, 500, 10)], labels: [] }, 0.05));
    expect(all.interval).toEqual({ lower: clopperPearson(500, 500, 0.05).lower, upper: 1 });
  });

  it('count clusters, not responses, where nothing was flagged', () => {
    const one = {
      ...locale('en', 500, 0, 10),
      clusters: 20,
      activeClusters: 20,
      clusterWeightSquared: 20 * 250 ** 2,
    };
    expect(sure(flagShare({ strata: [one], labels: [] }, 0.05)).effective).toBe(20);
  });

  it('are suppressed where the sample is thin', () => {
    const thin: Period = { strata: [locale('en', 20, 3, 10)], labels: [] };
    expect(sure(flagShare(thin, 0.05)).presentation).toEqual({ decision: 'suppress', reason: 'n_eff<30' });
  });
});

describe('relative change', () => {
  const before = period([400, 80], 60);
  const after = period([200, 40], 30);

  it('of the confirmed rate is shown when nothing moved but the rate', () => {
    const result = relativeChange(before, after, SHARES, { kind: 'same' }, 0.05);
    const change = sure(result.confirmed);
    expect(change.ratio).toBeCloseTo(0.25, 2);
    expect(change.excludesNoChange).toBe(true);
    expect(change.presentation.decision).toBe('show');
    const split = sure(result.flagSplit);
    expect(split.rateEffect + split.mixEffect).toBeCloseTo(split.difference, 12);
    expect(split.mixEffect).toBeCloseTo(0, 12);
    expect(sure(result.confirmedSplit).difference).toBeLessThan(0);
  });

  it('is refused across versions without a bridge, or with one that shows drift or is too small', () => {
    const refused = { defined: false, reason: 'series-broken' };
    for (const versions of [
      { kind: 'unknown' },
      { kind: 'anchored', items: 99, lost: 0, gained: 0 },
      { kind: 'anchored', items: 150, lost: 20, gained: 0 },
    ] as const)
      expect(relativeChange(before, after, SHARES, versions, 0.05).confirmed).toEqual(refused);
    const bridged = relativeChange(
      before,
      after,
      SHARES,
      { kind: 'anchored', items: 150, lost: 2, gained: 3 },
      0.05,
    );
    expect(bridged.confirmed.defined).toBe(true);
    expect(bridged.flagShare).toEqual(refused);
    expect(sensitivityOf({ kind: 'anchored', items: 150, lost: 20, gained: 0 })).toBe('drifted');
  });

  it('tells a mix shift from a change of rates', () => {
    const moved: Period = { ...before, strata: [locale('en', 5000, 222, 100), locale('hi', 5000, 400, 100)] };
    const result = relativeChange(before, moved, SHARES, { kind: 'same' }, 0.05);
    expect(sure(result.crudeFlagShare).ratio).toBeGreaterThan(1.3);
    expect(sure(result.flagShare).ratio).toBeCloseTo(1, 2);
    expect(Math.abs(sure(result.flagSplit).rateEffect)).toBeLessThan(0.001);
    expect(sure(result.flagSplit).mixEffect).toBeGreaterThan(0.01);
  });

  it('changes its method where counts are small', () => {
    const few = relativeChange(before, period([3, 1], 60), SHARES, { kind: 'same' }, 0.05);
    expect(sure(few.flagShare).method).toBe('koopman');
    const none = sure(relativeChange(before, period([0, 0], 60), SHARES, { kind: 'same' }, 0.05).flagShare);
    expect(none.interval.lower).toBe(0);
    expect(none.presentation).toEqual({ decision: 'review', reason: 'zero_events' });
    const rare = sure(relativeChange(before, period([200, 40], 3), SHARES, { kind: 'same' }, 0.05).confirmed);
    expect(rare.method).toBe('melded');
    expect(rare.interval.upper).toBeLessThan(0.3);
  });
});

describe('whatever comes', () => {
  it('no number is NaN', { timeout: 60_000 }, () => {
    const count = fc.integer({ min: 0, max: 40 });
    const anyPeriod = fc
      .record({
        n: fc.tuple(count, count),
        f: fc.tuple(count, count),
        y: count,
        m: count,
        l: count,
        w: fc.constantFrom(0, 1, 250),
      })
      .map(
        ({ n, f, y, m, l, w }): Period => ({
          strata: [locale('en', n[0], Math.min(n[0], f[0]), w), locale('hi', n[1], Math.min(n[1], f[1]), 30)],
          labels: [
            ...labels('en', true, l, Math.min(l, y), w),
            ...labels('hi', false, m, Math.min(m, y), 7),
            ...labels('hi', true, m, Math.min(m, 1), 3),
          ],
        }),
      );
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const shown = JSON.stringify(
          [
            flagShare(a, 0.05),
            confirmedRate(a, 0.05),
            totalRate(a, 0.05),
            flagShare(a, 0.05, SHARES),
            confirmedRate(a, 0.05, SHARES),
            relativeChange(a, b, SHARES, { kind: 'same' }, 0.05),
          ],
          (_, value) => (Number.isNaN(value) ? 'NaN!' : value),
        );
        expect(shown).not.toContain('NaN!');
      }),
      { numRuns: 80 },
    );
  });
});
