import type { Clock } from '../domain/ports.ts';

export interface BreakerLimits {
  /** Failures in a row that open it. */
  readonly consecutive: number;
  /** Share of failures within the window that opens it, 0 < share ≤ 1. */
  readonly share: number;
  readonly windowMs: number;
  /** Fewest calls in the window before the share counts. */
  readonly minCalls: number;
  /** Time it stays open before one probe is let through. */
  readonly openMs: number;
}

export const BREAKER_DEFAULTS: BreakerLimits = {
  consecutive: 5,
  share: 0.5,
  windowMs: 60_000,
  minCalls: 10,
  openMs: 30_000,
};

export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * Circuit breaker (Nygard, *Release It!*): stops calling what keeps failing.
 *
 *     closed ──5 in a row, or half of 60 s──► open ──30 s──► half-open ──success──► closed
 *                                              ▲──────────────failure────┘
 */
export interface Breaker {
  /** True when a call may be made now. In half-open exactly one caller gets true; it must report back. */
  allow(): boolean;
  succeeded(): void;
  failed(): void;
  /** The call ended without saying anything about the service (cancelled): frees the probe. */
  abandoned(): void;
  state(): BreakerState;
}

export function createBreaker(
  clock: Pick<Clock, 'now'>,
  limits: BreakerLimits = BREAKER_DEFAULTS,
  onChange: (state: BreakerState) => void = () => {},
): Breaker {
  let state: BreakerState = 'closed';
  let openedAt = 0;
  let probing = false;
  let inARow = 0;
  let calls: { readonly at: number; readonly failed: boolean }[] = [];

  function change(next: BreakerState): void {
    probing = false;
    if (next === state) return;
    state = next;
    onChange(next);
  }

  function open(): void {
    openedAt = clock.now();
    calls = [];
    inARow = 0;
    change('open');
  }

  function record(failed: boolean): void {
    const now = clock.now();
    calls.push({ at: now, failed });
    while (calls.length > 0 && calls[0]!.at <= now - limits.windowMs) calls.shift();
    inARow = failed ? inARow + 1 : 0;
  }

  function tooMany(): boolean {
    if (inARow >= limits.consecutive) return true;
    const failures = calls.filter((call) => call.failed).length;
    return calls.length >= limits.minCalls && failures / calls.length >= limits.share;
  }

  return {
    allow() {
      if (state === 'closed') return true;
      if (state === 'open' && clock.now() - openedAt >= limits.openMs) change('half-open');
      if (state !== 'half-open' || probing) return false;
      probing = true;
      return true;
    },
    succeeded() {
      if (state === 'half-open') change('closed');
      if (state === 'closed') record(false);
    },
    failed() {
      if (state === 'half-open') return open();
      if (state !== 'closed') return;
      record(true);
      if (tooMany()) open();
    },
    abandoned() {
      probing = false;
    },
    state: () => state,
  };
}
