import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBalanceKeeper, FINAL_OUTCOMES } from './balance.ts';

test('what came in is what went out plus what is in flight, after any order of events', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('in' as const), n: fc.nat(500) }),
    fc.record({
      kind: fc.constant('out' as const),
      n: fc.oneof(fc.nat(500), fc.constant(-3), fc.constant(Number.NaN), fc.constant(0.5)),
      outcome: fc.constantFrom(...FINAL_OUTCOMES),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const keeper = createBalanceKeeper();
      for (const it of steps) {
        if (it.kind === 'in') keeper.receive(it.n);
        else keeper.finish(it.outcome, it.n);
        const { difference, inFlight } = keeper.read();
        expect(difference).toBe(0);
        expect(inFlight).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('more finished than were in flight is refused and counts nothing', () => {
  const keeper = createBalanceKeeper();
  keeper.receive(2);
  expect(keeper.finish('recorded', 3)).toBe(false);
  expect(keeper.read()).toMatchObject({ received: 2, inFlight: 2, finished: { recorded: 0 } });
  expect(keeper.finish('recorded', 2)).toBe(true);
  expect(keeper.read()).toMatchObject({ inFlight: 0, finished: { recorded: 2 } });
});
