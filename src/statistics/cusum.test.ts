import { describe, expect, it } from 'vitest';
import { bernoulliRunLength, cusumPath } from './cusum.ts';

const design = { inControl: 0.02, outOfControl: 0.03, limit: 4.6 };

describe('exact run length', () => {
  it('is geometric when one flag is enough', () => {
    expect(bernoulliRunLength(2, 1, 0.01)).toBeCloseTo(100, 9);
    expect(bernoulliRunLength(50, 49, 0.003)).toBeCloseTo(1 / 0.003, 6);
  });

  it('satisfies the equations of its Markov chain by value iteration', () => {
    const [m, limit, p] = [5, 9, 0.15];
    let expected = new Float64Array(limit);
    for (let sweep = 0; sweep < 20_000; sweep++) {
      expected = expected.map(
        (_, b) => 1 + (1 - p) * expected[Math.max(0, b - 1)]! + p * (expected[b + m - 1] ?? 0),
      );
    }
    expect(bernoulliRunLength(m, limit, p)).toBeCloseTo(expected[0]!, 6);
  });

  it('keeps its digits at very long run lengths', () => {
    const long = bernoulliRunLength(200, 1600, 0.002);
    expect(long).toBeGreaterThan(bernoulliRunLength(200, 1500, 0.002));
    expect(Number.isFinite(long)).toBe(true);
  });

  it('refuses a chart that cannot signal', () => {
    expect(() => bernoulliRunLength(1, 5, 0.1)).toThrow(RangeError);
    expect(() => bernoulliRunLength(10, 5, 0)).toThrow(RangeError);
  });
});

describe('the weekly path', () => {
  it('stands still without responses and never falls below zero', () => {
    const { path, alarm } = cusumPath(design, [
      { trials: 1000, events: 30 },
      { trials: 0, events: 0 },
      { trials: 5000, events: 10 },
    ]);
    expect(path[0]).toBeGreaterThan(0);
    expect(path[1]).toBe(path[0]);
    expect(path[2]).toBe(0);
    expect(alarm).toBeNull();
  });

  it('tells the first look at the limit and goes on from a start', () => {
    const look = { trials: 1000, events: 40 };
    const whole = cusumPath(design, [look, look, look]);
    const second = cusumPath(design, [look, look], whole.path[0]);
    expect(second.path).toEqual(whole.path.slice(1));
    expect(whole.alarm).toBe(whole.path.findIndex((value) => value >= 4.6));
    expect(() => cusumPath({ ...design, outOfControl: 0.02 }, [])).toThrow(RangeError);
  });
});
