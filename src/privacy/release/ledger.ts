import { zcdpEpsilon } from './zcdp.ts';

/** The budget of a series of releases: never pass `epsilon` at `delta`, all releases taken together. */
export interface Budget {
  readonly epsilon: number;
  readonly delta: number;
}

/** What a request to spend `rho` came to. A refused one is not charged and must not have drawn noise. */
export type LedgerEntry =
  | { readonly accepted: true; readonly rho: number; readonly rhoTotal: number; readonly epsilon: number }
  | {
      readonly accepted: false;
      readonly rho: number;
      readonly rhoTotal: number;
      readonly epsilonIfAccepted: number;
    };

/** zCDP composes by adding rho (Bun & Steinke 2016, Lemma 1.7). Ask before drawing any noise. */
export function charge(budget: Budget, spent: number, rho: number): LedgerEntry {
  if (!(rho > 0) || !Number.isFinite(rho)) throw new RangeError('rho must be positive');
  if (!(spent >= 0)) throw new RangeError('the rho spent must not be negative');
  const total = spent + rho;
  const epsilon = zcdpEpsilon(total, budget.delta);
  if (epsilon > budget.epsilon) return { accepted: false, rho, rhoTotal: spent, epsilonIfAccepted: epsilon };
  return { accepted: true, rho, rhoTotal: total, epsilon };
}

/** The whole ledger out of the requests in order. */
export function replayLedger(budget: Budget, requests: readonly number[]): LedgerEntry[] {
  let spent = 0;
  return requests.map((rho) => {
    const entry = charge(budget, spent, rho);
    spent = entry.rhoTotal;
    return entry;
  });
}
