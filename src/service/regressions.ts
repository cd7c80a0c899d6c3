import type { RegressionRow } from '../domain/analysis-rows.ts';
import type { Clock, InsertOutcome, VerdictQueries } from '../domain/ports.ts';
import type { Telemetry } from '../telemetry/events.ts';
import { checkRegressions } from '../trends/regression-store.ts';

export interface RegressionDeps {
  readonly queries: VerdictQueries;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly lookEveryMs: number;
  /** End of the windows, milliseconds since the epoch: now, or the last event of a replay. */
  readonly until: () => number | Promise<number>;
  readonly insertRegressions: (rows: readonly RegressionRow[]) => Promise<InsertOutcome>;
}

/**
 * Exports the CUSUM and the evidence that a model regressed, and stores what is raised: at the first call, and
 * then once in `lookEveryMs` however often it is called. Looks are weeks; late rows change the last one for a while. A model whose conditions forbid a judgement loses its figure.
 */
export function createRegressionExport(deps: RegressionDeps): () => Promise<void> {
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
    if (!stored.ok) telemetry.emit('trends.failed', { code: stored.code });
    due = now + lookEveryMs;
  };
}
