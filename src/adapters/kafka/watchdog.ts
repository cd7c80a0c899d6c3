import type { Clock } from '../../domain/ports.ts';

/**
 * Notices that nothing moves any more: kafkajs can stop fetching without an event, and a consumer that is
 * connected and idle looks like a healthy one. Two things must move while partitions are not paused:
 *
 *  - fetches, or the work on a batch,
 *  - commits, once something was delivered.
 */
export interface Watchdog {
  /** A fetch came back, a batch made headway, the group was joined. */
  progress(): void;
  /** A batch was handed to the pipeline: a commit has to follow. */
  delivered(): void;
  committed(): void;
  /** Standing still is intended while it is true. */
  paused(paused: boolean): void;
  stop(): void;
}

export interface WatchdogOptions {
  readonly clock: Clock;
  readonly stallMs: number;
  /** Called at most once, with how long nothing moved. */
  readonly onStall: (seconds: number) => void;
}

export function startWatchdog({ clock, stallMs, onStall }: WatchdogOptions): Watchdog {
  const tickMs = Math.max(10, Math.min(5000, stallMs / 6));
  const stopping = new AbortController();
  let progressAt = clock.now();
  let owedSince: number | undefined;
  let excused = false;

  function restart(): void {
    progressAt = clock.now();
    if (owedSince !== undefined) owedSince = progressAt;
  }

  async function watch(): Promise<void> {
    let lookedAt = clock.now();
    while (!stopping.signal.aborted) {
      await clock.sleep(tickMs, stopping.signal);
      const now = clock.now();
      // The whole process stood still (suspended, or its event loop was blocked): give it a fresh start.
      if (excused || now - lookedAt > 3 * tickMs) restart();
      lookedAt = now;
      const still = now - Math.min(progressAt, owedSince ?? now);
      if (still < stallMs || stopping.signal.aborted) continue;
      stopping.abort();
      onStall(still / 1000);
    }
  }

  void watch();
  return {
    progress() {
      progressAt = clock.now();
    },
    delivered() {
      owedSince ??= clock.now();
    },
    committed() {
      owedSince = undefined;
    },
    paused(paused) {
      excused = paused;
      restart();
    },
    stop: () => stopping.abort(),
  };
}
