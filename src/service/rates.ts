import type { Clock, VerdictQueries } from '../domain/ports.ts';
import { FactwatchError } from '../errors.ts';
import type { Telemetry } from '../telemetry/events.ts';
import { readCells } from '../trends/cells.ts';
import { type Share, shareOf } from '../trends/flag-share.ts';
import { ALPHA, panelOf } from '../trends/trend.ts';
import { dayOf } from '../trends/weeks.ts';

/** Days of the exported trailing windows; each ends with the current UTC day. */
const WINDOW_DAYS = { '1d': 1, '7d': 7, '28d': 28 } as const;
type Window = keyof typeof WINDOW_DAYS;
const BOUNDS = ['point', 'lower', 'upper'] as const;
const DAY_MS = 86_400_000;

export interface RatesDeps {
  readonly queries: VerdictQueries;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly everyMs: number;
  /** Cells with fewer distinct users are withdrawn, not exported. */
  readonly minimumCell: number;
  /** End of the windows, milliseconds since the epoch: now, or the last event of a replay. */
  readonly until: () => number | Promise<number>;
}

/** Exports the flag share by model on a schedule until stopped. A figure that can't be renewed is taken away. */
export async function exportRates(deps: RatesDeps, stop: AbortSignal): Promise<void> {
  const shown = new Map<string, { model: string; window: Window }>();
  while (!stop.aborted) {
    try {
      for (const window of Object.keys(WINDOW_DAYS) as Window[]) await exportWindow(deps, window, shown);
    } catch (error) {
      const code = error instanceof FactwatchError ? error.code : 'INTERNAL';
      deps.telemetry.emit('trends.failed', { code });
    }
    await deps.clock.sleep(deps.everyMs, stop);
  }
}

async function exportWindow(
  deps: RatesDeps,
  window: Window,
  shown: Map<string, { model: string; window: Window }>,
): Promise<void> {
  const until = await deps.until();
  const scope = { from: dayOf(until - (WINDOW_DAYS[window] - 1) * DAY_MS), to: dayOf(until) };
  const panel = await panelOf(deps.queries, scope);
  const cells = await readCells(deps.queries, ['model'], { ...scope, panel });
  const fresh = new Set<string>();
  for (const cell of cells) {
    const model = cell.keys.model ?? '';
    const share = shareOf(cell.moments, ALPHA);
    if (share === undefined || share.users < deps.minimumCell) continue;
    fresh.add(`${window} ${model}`);
    shown.set(`${window} ${model}`, { model, window });
    for (const bound of BOUNDS)
      deps.telemetry.emit('issue_rate.measured', {
        model,
        window,
        estimate: 'flag_share',
        bound,
        value: boundOf(share, bound),
      });
  }
  for (const [key, old] of shown) {
    if (old.window !== window || fresh.has(key)) continue;
    shown.delete(key);
    for (const bound of BOUNDS)
      deps.telemetry.emit('issue_rate.withdrawn', { ...old, estimate: 'flag_share', bound });
  }
}

function boundOf({ estimate, interval }: Share, bound: (typeof BOUNDS)[number]): number {
  return bound === 'point' ? estimate : interval[bound];
}
