import { FactwatchError } from '../errors.ts';
import type { Budget } from '../privacy/release/ledger.ts';
import { zcdpRho } from '../privacy/release/zcdp.ts';
import { type Cell, readCells } from '../trends/cells.ts';
import { type Share, shareOf } from '../trends/flag-share.ts';
import { type LabelledFact, readLabels } from '../trends/labels.ts';
import { readSpent } from '../trends/release-table.ts';
import { ALPHA, labelledOf, panelOf } from '../trends/trend.ts';
import { dayOf } from '../trends/weeks.ts';
import { createWeeklyLook, type WeeklyLookDeps } from './weekly-look.ts';

/** Days of the exported trailing windows; each ends with the current UTC day. */
const WINDOW_DAYS = { '1d': 1, '7d': 7, '28d': 28 } as const;
type Window = keyof typeof WINDOW_DAYS;
type Estimate = 'flag_share' | 'confirmed' | 'total';
const BOUNDS = ['point', 'lower', 'upper'] as const;
const DAY_MS = 86_400_000;

export interface RatesDeps extends WeeklyLookDeps {
  readonly everyMs: number;
  /** Cells with fewer distinct users are withdrawn, not exported. */
  readonly minimumCell: number;
  /** What all published figures together may cost. */
  readonly releaseBudget: Budget;
}

/** Exports the flag share, and with labels the confirmed and the total rate, by model on a schedule until stopped. A figure that can't be renewed is taken away. */
export async function exportRates(deps: RatesDeps, stop: AbortSignal): Promise<void> {
  const shown: Shown = new Map();
  const lookAtWeeks = createWeeklyLook(deps);
  while (!stop.aborted) {
    try {
      for (const window of Object.keys(WINDOW_DAYS) as Window[]) await exportWindow(deps, window, shown);
      await lookAtWeeks();
      const spent = (await readSpent(deps.queries)).rho;
      const { epsilon, delta } = deps.releaseBudget;
      deps.telemetry.emit('release.budget', { spent, limit: zcdpRho(epsilon, delta) });
    } catch (error) {
      const code = error instanceof FactwatchError ? error.code : 'INTERNAL';
      deps.telemetry.emit('trends.failed', { code });
    }
    await deps.clock.sleep(deps.everyMs, stop);
  }
}

type Shown = Map<string, { readonly model: string; readonly window: Window; readonly estimate: Estimate }>;

async function exportWindow(deps: RatesDeps, window: Window, shown: Shown): Promise<void> {
  const until = await deps.until();
  const days = { from: dayOf(until - (WINDOW_DAYS[window] - 1) * DAY_MS), to: dayOf(until) };
  const scope = { ...days, panel: await panelOf(deps.queries, days) };
  const cells = await readCells(deps.queries, ['model'], scope);
  const facts = await readLabels(deps.queries, scope);
  const fresh = new Set<string>();
  for (const cell of cells) {
    const model = cell.keys.model ?? '';
    const own = facts.filter((fact) => fact.model === model);
    for (const [estimate, figure] of figuresOf(cell, own, deps.minimumCell)) {
      const key = `${window} ${estimate} ${model}`;
      fresh.add(key);
      shown.set(key, { model, window, estimate });
      for (const bound of BOUNDS) {
        const value = bound === 'point' ? figure.estimate : figure.interval[bound];
        deps.telemetry.emit('issue_rate.measured', { model, window, estimate, bound, value });
      }
    }
  }
  for (const [key, old] of shown) {
    if (old.window !== window || fresh.has(key)) continue;
    shown.delete(key);
    for (const bound of BOUNDS) deps.telemetry.emit('issue_rate.withdrawn', { ...old, bound });
  }
}

type Figure = Pick<Share, 'estimate' | 'interval'>;

/** What may be exported of a cell: nothing about few users, and no rate that its labels cannot carry. */
function figuresOf(
  cell: Cell,
  facts: readonly LabelledFact[],
  minimumCell: number,
): (readonly [Estimate, Figure])[] {
  const share = shareOf(cell.moments, ALPHA);
  if (share === undefined || share.users < minimumCell) return [];
  const labelled = labelledOf(cell.moments, facts);
  const rates = (['confirmed', 'total'] as const).flatMap((estimate) => {
    const rate = labelled?.[estimate];
    return rate?.defined && rate.value.presentation.decision !== 'suppress'
      ? [[estimate, rate.value] as const]
      : [];
  });
  return [['flag_share', share], ...rates];
}
