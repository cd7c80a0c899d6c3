import { expect, it } from 'vitest';
import { createLimiter } from './limiter.ts';

const open = new AbortController().signal;

it('lets as many in as there are slots and the rest in order', async () => {
  const limiter = createLimiter(2);
  const order: number[] = [];
  const enter = async (n: number) => {
    const release = await limiter.acquire(open);
    order.push(n);
    return release!;
  };
  const first = await enter(1);
  await enter(2);
  const third = enter(3);
  const fourth = enter(4);
  await Promise.resolve();
  expect(order).toEqual([1, 2]);
  first();
  first();
  (await third)();
  await fourth;
  expect(order).toEqual([1, 2, 3, 4]);
  expect(limiter.waiting).toBe(0);
});

it('forgets who gave up waiting', async () => {
  const limiter = createLimiter(1);
  const release = await limiter.acquire(open);
  const impatient = new AbortController();
  const waiting = limiter.acquire(impatient.signal);
  impatient.abort();
  expect(await waiting).toBeUndefined();
  expect(limiter.waiting).toBe(0);
  release!();
  expect(await limiter.acquire(open)).toBeDefined();
  expect(await limiter.acquire(impatient.signal)).toBeUndefined();
});

it('refuses to have no slot', () => {
  expect(() => createLimiter(0)).toThrow(RangeError);
});
