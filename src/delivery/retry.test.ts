import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createManualClock } from '../../test/support/manual-clock.ts';
import { type BackOff, backOffMs, retry } from './retry.ts';

const policy: BackOff = { baseMs: 100, capMs: 5000, attempts: 4 };

test('waits grow, stay within the cap, and keep at least half of their ceiling', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, u) => {
        const ceiling = Math.min(5000, 100 * 2 ** (attempt - 1));
        const wait = backOffMs(policy, attempt, () => u);
        expect(wait).toBeGreaterThanOrEqual(ceiling / 2);
        expect(wait).toBeLessThanOrEqual(ceiling);
      },
    ),
  );
});

test('tries until the answer, waiting on schedule', async () => {
  const clock = createManualClock();
  const at: number[] = [];
  const result = retry(
    async (attempt) => {
      at.push(clock.now());
      return attempt < 4 ? { done: false } : { done: true, value: 'ok' };
    },
    policy,
    { clock, random: () => 0, signal: new AbortController().signal },
  );
  await clock.advance(10_000);
  expect(await result).toBe('ok');
  expect(at).toEqual([0, 50, 150, 350]);
});

test('gives up after its attempts', async () => {
  const clock = createManualClock();
  let calls = 0;
  const operation = async () => {
    calls += 1;
    return { done: false } as const;
  };
  const result = retry(operation, policy, { clock, random: () => 0.5, signal: new AbortController().signal });
  await clock.advance(60_000);
  expect(await result).toBeUndefined();
  expect(calls).toBe(4);
});

test('an abort ends the wait and starts no further attempt', async () => {
  const clock = createManualClock();
  const controller = new AbortController();
  let calls = 0;
  const endless = { ...policy, attempts: Number.POSITIVE_INFINITY };
  const operation = async () => {
    calls += 1;
    return { done: false } as const;
  };
  const result = retry(operation, endless, { clock, random: () => 0.5, signal: controller.signal });
  await clock.advance(1);
  controller.abort();
  expect(await result).toBeUndefined();
  expect(calls).toBe(1);
  expect(
    await retry(operation, endless, { clock, random: () => 0.5, signal: controller.signal }),
  ).toBeUndefined();
  expect(calls).toBe(1);
});
