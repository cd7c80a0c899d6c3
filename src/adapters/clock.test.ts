import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';

test('sleeps for the time asked', async () => {
  const startedAt = performance.now();
  await systemClock.sleep(30);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(29);
});

test('an abort wakes it at once, before and during the sleep, and leaves no listener behind', async () => {
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  Object.assign(signal, {
    addEventListener: (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    },
    removeEventListener: (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    },
  });
  await systemClock.sleep(1, signal);
  expect(listeners).toBe(0);
  const startedAt = performance.now();
  const sleeping = systemClock.sleep(60_000, signal);
  controller.abort();
  await sleeping;
  await systemClock.sleep(60_000, signal);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
