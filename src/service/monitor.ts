import type { Clock } from '../domain/ports.ts';
import { evaluateHealth, evaluateReadiness, type Health } from '../telemetry/health.ts';

/** What the service knows about its own progress. The adapters report to it; /healthz and /readyz ask it. */
export interface Monitor {
  progressed(): void;
  fetched(): void;
  lag(partition: string, messages: number): void;
  joined(partitions: readonly string[]): void;
  storeWaits(waiting: boolean): void;
  stopping(): void;
  /** The source came to its end by itself. */
  ended(): void;
  health(inFlight: number): Health;
  readiness(): { readonly ready: boolean };
}

export function createMonitor(clock: Clock, stallMs: number): Monitor {
  const startedMs = clock.now();
  const lags = new Map<string, number>();
  let lastProgressMs: number | undefined;
  let lastFetchMs: number | undefined;
  let sourceJoined = false;
  let waitingForStore = false;
  let stopping = false;
  let ended = false;

  return {
    progressed: () => {
      lastProgressMs = clock.now();
    },
    fetched: () => {
      lastFetchMs = clock.now();
      sourceJoined = true;
    },
    lag: (partition, messages) => void lags.set(partition, messages),
    // After a rebalance, what others own now is no lag of ours.
    joined: (partitions) => {
      sourceJoined = true;
      lastFetchMs = clock.now();
      for (const known of lags.keys()) if (!partitions.includes(known)) lags.delete(known);
    },
    storeWaits: (waiting) => {
      waitingForStore = waiting;
    },
    stopping: () => {
      stopping = true;
    },
    ended: () => {
      ended = true;
    },
    health: (inFlight) =>
      evaluateHealth({
        nowMs: clock.now(),
        startedMs,
        lastProgressMs,
        lastFetchMs,
        lag: lags.size === 0 ? undefined : [...lags.values()].reduce((sum, lag) => sum + lag, 0),
        inFlight,
        waitingForStore,
        stopping,
        ended,
        stallMs,
      }),
    readiness: () => evaluateReadiness({ sourceJoined, storeReady: !waitingForStore, stopping }),
  };
}
