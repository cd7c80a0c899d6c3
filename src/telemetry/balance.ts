import { OUTCOMES, type Outcome } from '../domain/outcome.ts';

/** `returned`: given back unfinished; see the events of the source. */
export type FinalOutcome = Outcome | 'returned';
export const FINAL_OUTCOMES: readonly FinalOutcome[] = [...OUTCOMES, 'returned'];

export interface Balance {
  readonly received: number;
  readonly finished: Readonly<Record<FinalOutcome, number>>;
  readonly inFlight: number;
  /** received − finished − in flight; 0 unless counting itself is wrong. */
  readonly difference: number;
}

/**
 * Counts every message once in and once out. Amounts are non-negative integers. It holds
 * `received = Σ finished + in flight` and `in flight ≥ 0` by refusing what would break it.
 */
export interface BalanceKeeper {
  receive(messages: number): boolean;
  /** False, and nothing is counted, when fewer messages are in flight than are said to have finished. */
  finish(outcome: FinalOutcome, messages: number): boolean;
  inFlight(): number;
  read(): Balance;
}

function isAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

export function createBalanceKeeper(): BalanceKeeper {
  let received = 0;
  let inFlight = 0;
  const finished: Record<FinalOutcome, number> = {
    not_sampled: 0,
    out_of_domain: 0,
    recorded: 0,
    withheld: 0,
    dead_lettered: 0,
    returned: 0,
  };
  return {
    receive(messages) {
      if (!isAmount(messages)) return false;
      received += messages;
      inFlight += messages;
      return true;
    },
    finish(outcome, messages) {
      if (!isAmount(messages) || messages > inFlight || finished[outcome] === undefined) return false;
      finished[outcome] += messages;
      inFlight -= messages;
      return true;
    },
    inFlight: () => inFlight,
    read() {
      const out = Object.values(finished).reduce((sum, count) => sum + count, 0);
      return { received, finished: { ...finished }, inFlight, difference: received - out - inFlight };
    },
  };
}
