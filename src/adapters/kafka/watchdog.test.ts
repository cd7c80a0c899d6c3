import { expect, test } from 'vitest';
import { createManualClock } from '../../../test/support/manual-clock.ts';
import { startWatchdog } from './watchdog.ts';

function setUp() {
  const clock = createManualClock();
  const stalls: number[] = [];
  const watchdog = startWatchdog({ clock, stallMs: 60_000, onStall: (seconds) => stalls.push(seconds) });
  return { clock, stalls, watchdog };
}

/** Lets time pass in small steps, as it does, with something happening at each. */
async function live(clock: ReturnType<typeof createManualClock>, ms: number, each = () => {}): Promise<void> {
  for (let passed = 0; passed < ms; passed += 1000) {
    each();
    await clock.advance(1000);
  }
}

test('barks once when nothing was fetched for a minute', async () => {
  const { clock, stalls } = setUp();
  await live(clock, 55_000);
  expect(stalls).toEqual([]);
  await live(clock, 300_000);
  expect(stalls).toHaveLength(1);
  expect(stalls[0]).toBeGreaterThanOrEqual(60);
  expect(stalls[0]).toBeLessThanOrEqual(70);
});

test('fetches keep it quiet, and need no commits while nothing is delivered', async () => {
  const { clock, stalls, watchdog } = setUp();
  await live(clock, 600_000, () => watchdog.progress());
  expect(stalls).toEqual([]);
});

test('what was delivered has to be committed, however busy the fetches', async () => {
  const { clock, stalls, watchdog } = setUp();
  watchdog.delivered();
  await live(clock, 50_000, () => watchdog.progress());
  watchdog.committed();
  await live(clock, 300_000, () => watchdog.progress());
  expect(stalls).toEqual([]);
  watchdog.delivered();
  await live(clock, 80_000, () => watchdog.progress());
  expect(stalls).toHaveLength(1);
});

test('standing still on purpose is no stall, and the time starts anew behind it', async () => {
  const { clock, stalls, watchdog } = setUp();
  watchdog.delivered();
  watchdog.paused(true);
  await live(clock, 3_600_000);
  watchdog.paused(false);
  await live(clock, 50_000);
  expect(stalls).toEqual([]);
  await live(clock, 20_000);
  expect(stalls).toHaveLength(1);
});

test('a process that was suspended is not blamed for the time it was away', async () => {
  let now = 0;
  let wake = () => {};
  const stalls: number[] = [];
  const sleep = () => new Promise<void>((resolve) => (wake = resolve));
  const clock = { now: () => now, sleep };
  const watchdog = startWatchdog({ clock, stallMs: 60_000, onStall: (seconds) => stalls.push(seconds) });
  const tick = async (ms: number) => {
    now += ms;
    wake();
    await new Promise((resolve) => setImmediate(resolve));
  };
  await tick(5000);
  await tick(3_600_000);
  expect(stalls).toEqual([]);
  for (let i = 0; i < 13; i += 1) await tick(5000);
  expect(stalls).toHaveLength(1);
  watchdog.stop();
});
