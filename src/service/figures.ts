import type { FigureRow } from '../domain/analysis-rows.ts';
import type { InsertOutcome, VerdictQueries } from '../domain/ports.ts';
import { usualCohorts } from '../report/cohorts.ts';
import { figureRows } from '../report/figures.ts';
import { compareCohorts } from '../trends/compare.ts';
import { panelOf, readTrend } from '../trends/trend.ts';
import { dayOf, isoWeek, weekDays } from '../trends/weeks.ts';

export interface FigureDeps {
  readonly queries: VerdictQueries;
  readonly insertFigures: (rows: readonly FigureRow[]) => Promise<InsertOutcome>;
  /** Weeks that the report shows, the current one included. */
  readonly weeks: number;
  readonly minimumCell: number;
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Makes the report's estimates over its usual weeks and stores them for boards; the newest computation of a cell
 * counts. Rejects with the store's `FactwatchError`.
 */
export async function storeFigures(deps: FigureDeps, untilMs: number, nowMs: number): Promise<InsertOutcome> {
  const { queries, weeks, minimumCell } = deps;
  const to = weekDays(isoWeek(dayOf(untilMs)))!.to;
  const from = weekDays(isoWeek(dayOf(untilMs - (weeks - 1) * WEEK_MS)))!.from;
  const scope = { from, to, panel: await panelOf(queries, { from, to }) };
  const cohorts = await usualCohorts(queries, scope);
  const comparison = cohorts && {
    ...(await compareCohorts(queries, cohorts.baseline.scope, cohorts.candidate.scope)),
    names: { baseline: cohorts.baseline.name, candidate: cohorts.candidate.name },
  };
  const rows = figureRows(await readTrend(queries, scope), comparison, minimumCell, nowMs);
  return rows.length === 0 ? { ok: true } : deps.insertFigures(rows);
}
