/** What is known about the progress of the service. Times in milliseconds since the epoch. */
export interface HealthInput {
  readonly nowMs: number;
  readonly startedMs: number;
  /** Last message that reached its outcome or offset that was committed; undefined before the first. */
  readonly lastProgressMs: number | undefined;
  /** Last answer of the source, with or without messages; undefined before the first. */
  readonly lastFetchMs: number | undefined;
  /** Messages not read yet over all partitions; undefined when unknown. */
  readonly lag: number | undefined;
  readonly inFlight: number;
  /** The store is being tried again: standing still is what is wanted, and a restart would not help. */
  readonly waitingForStore: boolean;
  readonly stopping: boolean;
  /** The source came to its end and everything is stored: a replay that is over. */
  readonly ended: boolean;
  /** Without progress for so long, with work at hand, it is stuck. */
  readonly stallMs: number;
}

export type HealthState =
  | 'ok'
  | 'ended'
  | 'starting'
  | 'waiting-for-store'
  | 'stopping'
  | 'stalled'
  | 'silent';

export interface Health {
  readonly healthy: boolean;
  readonly state: HealthState;
  /** Since the last progress, else since the start. */
  readonly secondsSinceProgress: number;
}

/**
 * Health by progress, not by connectivity: a consumer can be connected, heartbeating and stuck for good.
 * `stalled`: there is work and none of it ends. `silent`: the source has not answered at all.
 */
export function evaluateHealth(input: HealthInput): Health {
  const progressMs = Math.max(0, input.nowMs - (input.lastProgressMs ?? input.startedMs));
  const state = stateOf(input, progressMs);
  return {
    healthy: state !== 'stalled' && state !== 'silent',
    state,
    secondsSinceProgress: Math.round(progressMs / 1000),
  };
}

function stateOf(input: HealthInput, progressMs: number): HealthState {
  if (input.ended) return 'ended';
  if (input.stopping) return 'stopping';
  if (input.waitingForStore) return 'waiting-for-store';
  const fetchMs = input.nowMs - (input.lastFetchMs ?? input.startedMs);
  if (fetchMs >= input.stallMs) return 'silent';
  const hasWork = input.inFlight > 0 || (input.lag ?? 0) > 0;
  if (hasWork && progressMs >= input.stallMs) return 'stalled';
  return input.lastFetchMs === undefined ? 'starting' : 'ok';
}

export interface ReadinessInput {
  readonly sourceJoined: boolean;
  readonly storeReady: boolean;
  readonly stopping: boolean;
}

/** Ready: it has joined its source and its store answers. */
export function evaluateReadiness(input: ReadinessInput): { readonly ready: boolean } {
  return { ready: input.sourceJoined && input.storeReady && !input.stopping };
}
