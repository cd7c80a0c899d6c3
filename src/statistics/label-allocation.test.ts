import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateLabels } from './label-allocation.ts';

describe('label allocation', () => {
  it('follows what the strata stand for', () => {
    const plan = allocateLabels(200, [
      { stratum: 'a', available: 900, weight: 60 },
      { stratum: 'b', available: 500, weight: 30 },
      { stratum: 'c', available: 400, weight: 10 },
    ]);
    expect(plan.map((s) => s.draw)).toEqual([120, 60, 20]);
    expect(plan[2]!.probability).toBe(20 / 400);
  });

  it('draws what was asked for or all there is, never more, two where there are two', () => {
    const stratum = fc.record({
      stratum: fc.constant('x'),
      available: fc.integer({ min: 0, max: 300 }),
      weight: fc.double({ min: 0, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.array(stratum, { maxLength: 6 }), (total, strata) => {
        const plan = allocateLabels(total, strata);
        const drawn = plan.reduce((sum, s) => sum + s.draw, 0);
        const there = strata.reduce((sum, s) => sum + s.available, 0);
        expect(drawn).toBe(Math.min(total, there));
        plan.forEach((s, i) => {
          expect(s.draw).toBeLessThanOrEqual(strata[i]!.available);
          if (total >= 2 * strata.length)
            expect(s.draw).toBeGreaterThanOrEqual(Math.min(2, strata[i]!.available));
        });
      }),
    );
  });
});
