import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hajek,
  kornGraubard,
  logitInterval,
  momentsOf,
  stratifiedProportion,
  type WeightedRow,
} from './survey.ts';

const row = (
  stratum: string,
  cluster: string,
  weight: number,
  event: boolean,
  inDomain = true,
): WeightedRow => ({
  stratum,
  cluster,
  weight,
  event,
  inDomain,
});

/** The textbook form, cluster by cluster, that the moments replace. */
function directVariance(rows: readonly WeightedRow[]): number {
  const used = rows.filter((r) => r.inDomain !== false);
  const weight = used.reduce((s, r) => s + r.weight, 0);
  const mean = used.reduce((s, r) => s + (r.event ? r.weight : 0), 0) / weight;
  let variance = 0;
  for (const stratum of new Set(rows.map((r) => r.stratum))) {
    const residuals = new Map<string, number>();
    for (const r of rows.filter((x) => x.stratum === stratum)) {
      const z = r.inDomain === false ? 0 : (r.weight * ((r.event ? 1 : 0) - mean)) / weight;
      residuals.set(r.cluster, (residuals.get(r.cluster) ?? 0) + z);
    }
    const z = [...residuals.values()];
    const centre = z.length === 1 ? 0 : z.reduce((s, x) => s + x, 0) / z.length;
    const factor = z.length === 1 ? 1 : z.length / (z.length - 1);
    variance += factor * z.reduce((s, x) => s + (x - centre) ** 2, 0);
  }
  return variance;
}

const rows = fc.array(
  fc.record({
    stratum: fc.constantFrom('a', 'b', 'c'),
    cluster: fc.constantFrom('1', '2', '3', '4'),
    weight: fc.double({ min: 0.5, max: 400, noNaN: true }),
    event: fc.boolean(),
    inDomain: fc.boolean(),
  }),
  { minLength: 2, maxLength: 60 },
);

describe('hajek', () => {
  it('out of moments equals the sum over clusters', () => {
    fc.assert(
      fc.property(rows, (sample) => {
        fc.pre(sample.some((r) => r.inDomain));
        const design = hajek(momentsOf(sample));
        if (!design.defined) throw new Error(design.reason);
        expect(design.value.variance).toBeCloseTo(directVariance(sample), 10);
      }),
    );
  });

  it('keeps clusters without a row in the domain', () => {
    const sample = [row('a', '1', 1, true), row('a', '2', 1, false), row('a', '3', 1, true, false)];
    const kept = hajek(momentsOf(sample));
    const dropped = hajek(momentsOf(sample.slice(0, 2)));
    if (!kept.defined || !dropped.defined) throw new Error('undefined');
    expect(kept.value.estimate).toBe(0.5);
    expect(kept.value.variance).not.toBeCloseTo(dropped.value.variance, 6);
    expect(kept.value.df).toBe(dropped.value.df);
  });

  it('has no answer when nothing carries weight, and refuses negative weights', () => {
    expect(hajek([])).toEqual({ defined: false, reason: 'no-data' });
    expect(hajek(momentsOf([row('a', '1', 0, true)]))).toEqual({ defined: false, reason: 'no-data' });
    expect(() => momentsOf([row('a', '1', -1, true)])).toThrow(RangeError);
  });

  it('does not drop the variance of a stratum with one cluster', () => {
    const lone = hajek(momentsOf([row('a', '1', 1, true), row('b', '1', 1, false), row('b', '2', 1, false)]));
    if (!lone.defined) throw new Error(lone.reason);
    expect(lone.value.variance).toBeCloseTo((2 / 3) ** 2 / 9, 12);
  });
});

describe('Korn–Graubard', () => {
  it('is Clopper–Pearson on n where there is no variance', () => {
    const zero = kornGraubard({ estimate: 0, variance: 0, df: 9, n: 300 }, 0.05);
    expect(zero.interval.lower).toBe(0);
    expect(zero.interval.upper).toBeCloseTo(1 - 0.025 ** (1 / 300), 12);
    expect(kornGraubard({ estimate: 1, variance: 0, df: 9, n: 300 }, 0.05).interval.upper).toBe(1);
  });

  it('never uses more than n, and claims nothing at n = 0', () => {
    const tight = { estimate: 0.02, variance: 1e-12, df: 900, n: 1000 };
    expect(kornGraubard(tight, 0.05).effective).toBe(1000);
    expect(kornGraubard(tight, 0.05, { cap: false }).effective).toBeGreaterThan(1000);
    expect(kornGraubard({ estimate: 0, variance: 0, df: 1, n: 0 }, 0.05).interval).toEqual({
      lower: 0,
      upper: 1,
    });
  });

  it('widens with clustering', () => {
    const base = { estimate: 0.02, df: 900, n: 20_000 };
    const narrow = kornGraubard({ ...base, variance: 1e-6 }, 0.05).interval;
    const wide = kornGraubard({ ...base, variance: 3e-6 }, 0.05).interval;
    expect(wide.upper - wide.lower).toBeGreaterThan(1.5 * (narrow.upper - narrow.lower));
  });
});

describe('stratified proportion', () => {
  it('says so when a populated stratum has no sample', () => {
    const strata = [
      { population: 10, sampled: 0, events: 0 },
      { population: 10, sampled: 5, events: 1 },
    ];
    expect(stratifiedProportion(strata, { finitePopulation: false })).toEqual({
      defined: false,
      reason: 'empty-stratum',
    });
  });

  it('has no sampling error when everything was looked at', () => {
    const census = stratifiedProportion([{ population: 50, sampled: 50, events: 3 }], {
      finitePopulation: true,
    });
    if (!census.defined) throw new Error(census.reason);
    expect(census.value.variance).toBe(0);
    expect(census.value.estimate).toBe(0.06);
  });

  it('has no logit interval at 0', () => {
    expect(logitInterval({ estimate: 0, variance: 0, df: 5, n: 10 }, 0.05).defined).toBe(false);
  });
});
