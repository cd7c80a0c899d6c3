import { expect, it } from 'vitest';
import { benchmarkScore, rubricScore, scoreError } from './judge-score.ts';

it('points met over positive points; negative ones take away', () => {
  expect(
    rubricScore([
      { points: 5, met: true },
      { points: 5, met: false },
    ]),
  ).toBe(0.5);
  expect(
    rubricScore([
      { points: 5, met: true },
      { points: 5, met: true },
      { points: -4, met: true },
    ]),
  ).toBe(0.6);
  expect(
    rubricScore([
      { points: 2, met: false },
      { points: -8, met: true },
    ]),
  ).toBe(-4);
  expect(
    rubricScore([
      { points: 2, met: true },
      { points: -8, met: false },
    ]),
  ).toBe(1);
});

it('no positive points, no score', () => {
  expect(rubricScore([{ points: -1, met: true }])).toBeUndefined();
  expect(rubricScore([])).toBeUndefined();
});

it('the benchmark cuts the mean, not the single scores', () => {
  expect(benchmarkScore([1, 1, -4])).toBe(0);
  expect(benchmarkScore([1, -0.5])).toBe(0.25);
  expect(benchmarkScore([])).toBeUndefined();
});

it('the error of the mean needs two responses', () => {
  expect(scoreError([0.5])).toBeUndefined();
  expect(scoreError([0, 1])).toBe(0.5);
});
