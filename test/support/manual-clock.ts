import type { Clock } from '../../src/domain/ports.ts';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves time forward, waking sleepers in order, and lets what they start run before the next wakes. */
  advance(ms: number): Promise<void>;
}

export function createManualClock(startMs = 0): ManualClock {
  let now = startMs;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  return {
    now: () => now,
    sleep(ms, signal) {
      if (signal?.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        });
      });
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        sleepers = sleepers.filter((other) => other !== next);
        now = next.at;
        next.wake();
        await settle();
      }
      now = until;
    },
  };
}

/** Lets every microtask run that is waiting, and those they start. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
