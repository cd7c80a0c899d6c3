import type { Clock } from '../domain/ports.ts';
import type { RawResponse } from '../domain/response.ts';
import { type Canary, hatchCanary } from '../privacy/canary.ts';
import type { Telemetry } from '../telemetry/events.ts';

/** What came out of the steps for one response, by the exit that it would take. */
export type Departures =
  | { readonly withheld: true }
  | { readonly withheld: false; readonly exits: Readonly<Record<CanaryExit, string>> };
export type CanaryExit = 'judge' | 'rows' | 'logs' | 'metrics';

export interface CanaryDeps {
  readonly everyMs: number;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly random: () => number;
  /** Sends a response through the steps that real ones go through; nothing of it is stored or counted. */
  readonly follow: (response: RawResponse) => Promise<Departures>;
}

export interface CanaryFlight {
  readonly outcome: 'unseen' | 'withheld' | 'leaked' | 'failed';
  readonly leaks: readonly CanaryExit[];
}

/**
 * Sends an invented person through the running service on a schedule, with its own redactor, detectors and
 * telemetry, and looks for the person at every exit. A flight that fails is told apart from one that is clean.
 */
export async function watchCanaries(deps: CanaryDeps, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const { outcome, leaks } = await flyCanary(deps);
    for (const exit of leaks) deps.telemetry.emit('canary.leaked', { exit });
    deps.telemetry.emit('canary.flown', { outcome });
    await deps.clock.sleep(deps.everyMs, stop);
  }
}

/** One flight. Never rejects: what goes wrong is the outcome `failed`. */
export async function flyCanary(
  deps: Pick<CanaryDeps, 'random' | 'follow' | 'clock'>,
): Promise<CanaryFlight> {
  try {
    const canary = hatchCanary(deps.random, deps.clock.now());
    const departures = await deps.follow(canary.response);
    if (departures.withheld) return { outcome: 'withheld', leaks: [] };
    const leaks = seenAt(canary, departures.exits);
    return { outcome: leaks.length > 0 ? 'leaked' : 'unseen', leaks };
  } catch {
    return { outcome: 'failed', leaks: [] };
  }
}

function seenAt(canary: Canary, exits: Readonly<Record<CanaryExit, string>>): CanaryExit[] {
  return (Object.keys(exits) as CanaryExit[]).filter((exit) => canary.seenIn(exits[exit]));
}
