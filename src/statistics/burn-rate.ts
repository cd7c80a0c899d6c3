import { binomialUpperTail } from './distributions.ts';
import { requireCounts, requireDomain } from './result.ts';

export interface Window {
  readonly trials: number;
  readonly bad: number;
}

export interface BurnRate {
  readonly long: number;
  readonly short: number;
  /** Both windows burn at `factor` or faster: the plain rule, which pages on noise at low traffic. */
  readonly fires: boolean;
  /** P(at least this many bad in the long window) when the rate just equals the budget. */
  readonly pAtBudget: number;
  /** The same when the rate equals `factor` times the budget. */
  readonly pAtThreshold: number;
}

/**
 * Two-window burn rate of Google's SRE Workbook ch. 5, with the exact binomial probability of the long
 * window. A window without responses burns nothing and never fires. Domain: 0 < target < 1.
 */
export function burnRate(target: number, factor: number, long: Window, short: Window): BurnRate {
  requireDomain(target > 0 && target < 1 && factor > 0, 'target in (0, 1), factor positive');
  requireCounts(long.bad, long.trials);
  requireCounts(short.bad, short.trials);
  const budget = 1 - target;
  const burn = (w: Window) => (w.trials === 0 ? 0 : w.bad / w.trials / budget);
  const tail = (rate: number) => binomialUpperTail(long.bad, long.trials, Math.min(1, rate));
  return {
    long: burn(long),
    short: burn(short),
    fires: burn(long) >= factor && burn(short) >= factor,
    pAtBudget: tail(budget),
    pAtThreshold: tail(factor * budget),
  };
}

/** The rule to page on: it fires, and chance at the budgeted rate explains the long window with p below `level`. */
export function guardedBurn(result: BurnRate, level: number): boolean {
  return result.fires && result.pAtBudget < level;
}

/** Burn factor at which `budgetShare` of a period's error budget is gone within the long window. */
export function burnFactor(budgetShare: number, periodHours: number, longHours: number): number {
  requireDomain(budgetShare > 0 && periodHours > 0 && longHours > 0, 'shares and hours must be positive');
  return (budgetShare * periodHours) / longHours;
}
