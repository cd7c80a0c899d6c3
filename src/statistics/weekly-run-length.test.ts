import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { cusumPath } from './cusum.ts';
import { weeklyRunLength } from './weekly-run-length.ts';

const design = { inControl: 0.02, outOfControl: 0.03, limit: 4.6 };

/** Binomial by jumps over failures. */
function binomial(n: number, p: number, uniform: () => number): number {
  let position = 0;
  for (let events = 0; ; events++) {
    position += Math.floor(Math.log(1 - uniform()) / Math.log1p(-p)) + 1;
    if (position > n) return events;
  }
}

describe('weekly run length', () => {
  it('agrees with simulated streams', () => {
    const generator = xoroshiro128plus(7);
    const uniform = () => uniformFloat64(generator);
    const streams = 3000;
    let alarms = 0;
    for (let s = 0; s < streams; s++) {
      const looks = Array.from({ length: 52 }, () => ({
        trials: 1000,
        events: binomial(1000, 0.02, uniform),
      }));
      if (cusumPath(design, looks).alarm !== null) alarms += 1;
    }
    const { alarmBy } = weeklyRunLength(design, 1000, 0.02, 52);
    const p = alarmBy.at(-1)!;
    expect(Math.abs(alarms / streams - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / streams) + 0.003);
  });

  it('keeps the promise of the limit 4.6: at most one stream in ten a year, half of rises seen in three looks', () => {
    expect(weeklyRunLength(design, 1000, 0.02, 52).alarmBy.at(-1)).toBeLessThanOrEqual(0.1);
    expect(weeklyRunLength(design, 1000, 0.03, 52).medianLooks).toBeLessThanOrEqual(4);
    expect(weeklyRunLength(design, 5000, 0.03, 52).medianLooks).toBe(1);
  });

  it('never falls over looks, rises with the rate and falls with the limit', () => {
    const { alarmBy } = weeklyRunLength(design, 200, 0.02, 30);
    for (let i = 1; i < alarmBy.length; i++) expect(alarmBy[i]!).toBeGreaterThanOrEqual(alarmBy[i - 1]!);
    const at = (limit: number, rate: number) =>
      weeklyRunLength({ ...design, limit }, 200, rate, 30).alarmBy.at(-1)!;
    expect(at(4.6, 0.03)).toBeGreaterThan(at(4.6, 0.02));
    expect(at(6, 0.02)).toBeLessThan(at(4.6, 0.02));
    expect(() => weeklyRunLength(design, 0, 0.02, 3)).toThrow(RangeError);
  });
});
