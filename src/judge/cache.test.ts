import { expect, it } from 'vitest';
import { createCache } from './cache.ts';

it('drops what was not used for longest', () => {
  const cache = createCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  expect(cache.size).toBe(2);
});

it('of capacity 0 keeps nothing', () => {
  const cache = createCache<number>(0);
  cache.set('a', 1);
  expect(cache.get('a')).toBeUndefined();
});
