import type { RegressionRow } from '../domain/analysis-rows.ts';
import type { InsertOutcome, VerdictQueries } from '../domain/ports.ts';
import { type Regressions, raised, regressionRow, watchStreams } from './regressions.ts';
import { readJudgeWeeks, readStreams, wholeWeeks } from './streams.ts';
import { panelOf } from './trend.ts';
import { dayOf } from './weeks.ts';

/** Half a year of looks and the baseline before it. */
const WEEKS = 30;
const WEEK_MS = 7 * 86_400_000;

/** Watches all streams of the last whole weeks and stores what is raised; a stored one keeps its status. */
export async function checkRegressions(
  queries: VerdictQueries,
  insert: (rows: readonly RegressionRow[]) => Promise<InsertOutcome>,
  untilMs: number,
  nowMs: number,
): Promise<{ readonly regressions: Regressions; readonly stored: InsertOutcome }> {
  const days = wholeWeeks(untilMs, WEEKS);
  const scope = { ...days, panel: await panelOf(queries, days) };
  const weeks = Array.from({ length: WEEKS }, (_, i) => dayOf(Date.parse(days.from) + i * WEEK_MS));
  const streams = await readStreams(queries, scope);
  const regressions = watchStreams(streams, await readJudgeWeeks(queries, scope), weeks);
  const known = new Map((await readRegressions(queries)).map((row) => [row.regressionId, row]));
  const rows = raised(regressions).flatMap((watch) => regressionRow(watch, known, nowMs) ?? []);
  return { regressions, stored: rows.length === 0 ? { ok: true } : await insert(rows) };
}

export async function readRegressions(queries: VerdictQueries): Promise<RegressionRow[]> {
  return queries.query<RegressionRow>(
    `SELECT regression_id AS regressionId, toString(model) AS model, toString(baseline) AS baseline,
       toString(category) AS category, toString(status) AS status, evidence, ratio, lower, upper,
       toFloat64(toUnixTimestamp(opened_hour)) AS openedHour, toFloat64(revision) AS revision
     FROM regressions_current ORDER BY openedHour DESC, regressionId`,
  );
}
