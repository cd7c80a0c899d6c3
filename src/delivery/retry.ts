import type { Clock } from '../domain/ports.ts';

export interface BackOff {
  /** Longest first wait, in milliseconds; doubles with every attempt. */
  readonly baseMs: number;
  /** Longest wait of all, in milliseconds. */
  readonly capMs: number;
  /** Attempts in all, the first one included; `Infinity` never gives up. */
  readonly attempts: number;
}

/** Uniform on [0, 1). */
export type Random = () => number;

/**
 * Wait before attempt `attempt + 1`, where the first attempt is 1: exponential, capped, with the upper half
 * at random ("equal jitter"), so that processes which failed together do not come back together.
 */
export function backOffMs(policy: BackOff, attempt: number, random: Random): number {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(attempt - 1, 30));
  return ceiling / 2 + (ceiling / 2) * random();
}

export interface RetryContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** What one attempt came to: an answer to keep, or a failure that may pass. */
export type Attempt<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/**
 * Tries until there is an answer. Undefined when the attempts are used up or the signal aborted.
 * `onWait` hears of each failed attempt before the wait.
 */
export async function retry<T>(
  operation: (attempt: number) => Promise<Attempt<T>>,
  policy: BackOff,
  { clock, random, signal }: RetryContext,
  onWait: (attempt: number, waitMs: number) => void = () => {},
): Promise<T | undefined> {
  for (let attempt = 1; attempt <= policy.attempts && !signal.aborted; attempt += 1) {
    const outcome = await operation(attempt);
    if (outcome.done) return outcome.value;
    if (signal.aborted || attempt === policy.attempts) return undefined;
    const waitMs = backOffMs(policy, attempt, random);
    onWait(attempt, waitMs);
    await clock.sleep(waitMs, signal);
  }
  return undefined;
}
