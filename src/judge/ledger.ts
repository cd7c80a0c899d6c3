import type { TokenUsage } from '../domain/judge.ts';
import { costUsd, type Price } from './prices.ts';

/**
 * What a UTC day may cost and has cost. A request reserves the most it can cost before it is sent, so that the
 * cap holds whatever the endpoint answers; afterwards the reservation becomes what it did cost. Where the
 * endpoint does not say, the whole reservation is charged: an unknown bill is never read as a small one.
 */
export interface DayCap {
  readonly tokens: number;
  readonly usd: number;
}

interface Bill {
  readonly usage: TokenUsage;
  readonly usd: number;
}

interface Reservation {
  /** What the request did cost; undefined when nobody knows, which charges the whole reservation. */
  settle(usage: TokenUsage | undefined): Bill;
}

export interface Ledger {
  /** Undefined when the day cannot pay for a request that costs `bound` at most. */
  reserve(bound: TokenUsage, price: Price): Reservation | undefined;
  /** Starts a new day; what is still reserved stays reserved. */
  startDay(cap: DayCap): void;
  readonly left: DayCap;
  readonly spent: DayCap;
  /** Largest single reservation so far: what one more call may need. */
  readonly largest: DayCap;
}

export function createLedger(firstCap: DayCap): Ledger {
  let cap = firstCap;
  let spent = { tokens: 0, usd: 0 };
  const reserved = { tokens: 0, usd: 0 };
  const largest = { tokens: 0, usd: 0 };
  const left = () => ({
    tokens: cap.tokens - spent.tokens - reserved.tokens,
    usd: cap.usd - spent.usd - reserved.usd,
  });

  return {
    startDay(next) {
      cap = next;
      spent = { tokens: 0, usd: 0 };
    },
    get left() {
      return left();
    },
    get spent() {
      return { ...spent };
    },
    get largest() {
      return { ...largest };
    },
    reserve(bound, price) {
      const tokens = bound.prompt + bound.completion;
      const usd = costUsd(bound, price);
      const rest = left();
      if (tokens > rest.tokens || usd > rest.usd) return undefined;
      reserved.tokens += tokens;
      reserved.usd += usd;
      largest.tokens = Math.max(largest.tokens, tokens);
      largest.usd = Math.max(largest.usd, usd);
      return {
        settle(known) {
          reserved.tokens -= tokens;
          reserved.usd -= usd;
          const usage = known ?? bound;
          const cost = costUsd(usage, price);
          spent.tokens += usage.prompt + usage.completion;
          spent.usd += cost;
          return { usage, usd: cost };
        },
      };
    },
  };
}
