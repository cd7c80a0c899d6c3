import { expect, test } from 'vitest';
import { createLogLimiter } from './log-limiter.ts';

test('one line a window, and the next one says how many were left out', () => {
  const limiter = createLogLimiter(10_000);
  expect(limiter.admit('a', 0)).toBe(0);
  expect(limiter.admit('a', 1)).toBeUndefined();
  expect(limiter.admit('a', 9_999)).toBeUndefined();
  expect(limiter.admit('b', 9_999)).toBe(0);
  expect(limiter.admit('a', 10_000)).toBe(2);
  expect(limiter.admit('a', 20_001)).toBe(0);
});

test('a clock that goes backwards does not silence a key', () => {
  const limiter = createLogLimiter(10_000);
  limiter.admit('a', 1_000_000);
  expect(limiter.admit('a', 5)).toBe(0);
});

test('what was left out and never told is told once at the end', () => {
  const limiter = createLogLimiter(10_000);
  limiter.admit('a', 0);
  limiter.admit('a', 1);
  expect([...limiter.drain()]).toEqual([['a', 1]]);
  expect([...limiter.drain()]).toEqual([]);
});
