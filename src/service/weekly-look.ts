import type { RegressionRow } from '../domain/analysis-rows.ts';
import type { Clock, InsertOutcome, VerdictQueries } from '../domain/ports.ts';
import type { Telemetry } from '../telemetry/events.ts';
import { checkRegressions } from '../trends/regression-store.ts';
import { type FigureDeps, storeFigures } from './figures.ts';

export interface WeeklyLookDeps extends FigureDeps {
  readonly queries: VerdictQueries;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly lookEveryMs: number;
  /** End of the windows, milliseconds since the epoch: now, or the last event of a replay. */
  readonly until: () => number | Promise<number>;
  readonly insertRegressions: (rows: readonly RegressionRow[]) => Promise<InsertOutcome>;
}

/**
 * Holds every model against its baseline: exports the CUSUM and the evidence, stores what is raised and the weekly
 * figures that boards show. At the first call, and then once in `lookEveryMs` however often it is called. Looks are weeks; late rows change the last one for a while. A model whose conditions forbid a judgement loses its figure.
 */
export function createWeeklyLook(deps: WeeklyLookDeps): () => Promise<void> {
  const { queries, telemetry, clock, lookEveryMs } = deps;
  let due = Number.NEGATIVE_INFINITY;
  let shown = new Set<string>();
  return async () => {
    const now = clock.now();
    if (now < due) return;
    const until = await deps.until();
    const { regressions, stored } = await checkRegressions(queries, deps.insertRegressions, until, now);
    const fresh = new Set<string>();
    for (const { model, category, conditions, measured } of regressions.watches) {
      if (category !== '' || measured === undefined || conditions.length > 0) continue;
      fresh.add(model);
      const { evidence, cusum, design } = measured;
      telemetry.emit('regression.measured', {
        model,
        evidence,
        cusum: cusum.path.at(-1) ?? 0,
        limit: design.limit,
      });
    }
    for (const model of shown) if (!fresh.has(model)) telemetry.emit('regression.withdrawn', { model });
    shown = fresh;
    const figures = await storeFigures(deps, until, now);
    for (const insert of [stored, figures])
      if (!insert.ok) telemetry.emit('trends.failed', { code: insert.code });
    due = now + lookEveryMs;
  };
}
