import type { ReleaseRow } from '../domain/analysis-rows.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import { PANEL_SQL, type Scope } from './cells.ts';

/** Users by model: clean, flagged. Every user stands in one cell, with one response. */
export interface ReleaseTable {
  readonly models: readonly string[];
  readonly counts: readonly (readonly [clean: number, flagged: number])[];
}

interface Row {
  readonly model: string;
  readonly clean: number;
  readonly flagged: number;
}

/**
 * The contribution bound, taken in the store: of each user the scored response whose keyed pseudonym hashes
 * lowest, which depends on no other user.
 */
export async function readReleaseTable(queries: VerdictQueries, scope: Scope): Promise<ReleaseTable> {
  const panel = PANEL_SQL[scope.panel];
  const rows = await queries.query<Row>(
    `SELECT name AS model, toFloat64(countIf(NOT on)) AS clean, toFloat64(countIf(on)) AS flagged
     FROM (
       SELECT argMin(tuple(toString(v.model), (${panel.event})), sipHash64(response_key)) AS one,
         one.1 AS name, one.2 AS on
       FROM verdicts_current AS v
       WHERE v.week >= toMonday({from:Date}) AND v.week <= {to:Date}
         AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
         AND ${panel.in} AND (${panel.scored})
       GROUP BY user_key
     )
     GROUP BY name ORDER BY name`,
    { from: scope.from, to: scope.to },
  );
  return {
    models: rows.map(({ model }) => model),
    counts: rows.map(({ clean, flagged }) => [clean, flagged]),
  };
}

/** What all releases have cost, in zCDP rho. */
export async function readSpent(
  queries: VerdictQueries,
): Promise<{ readonly rho: number; readonly releases: number }> {
  const [row] = await queries.query<{ rho: number; releases: number }>(
    `SELECT sum(cost) AS rho, toFloat64(count()) AS releases
     FROM (SELECT max(rho) AS cost FROM releases_current GROUP BY release_id)`,
  );
  return row ?? { rho: 0, releases: 0 };
}

/** The figures of a release, `all` first; none when it was never made. */
export async function readRelease(queries: VerdictQueries, releaseId: string): Promise<ReleaseRow[]> {
  return queries.query<ReleaseRow>(
    `SELECT release_id AS releaseId, cell, toString(estimand) AS estimand,
       toFloat64(toUnixTimestamp(period_start)) AS periodStart, toFloat64(toUnixTimestamp(period_end)) AS periodEnd,
       value, lower, upper, suppressed, rho, toFloat64(minimum_cell) AS minimumCell,
       toFloat64(toUnixTimestamp(released_at)) AS releasedAt, toFloat64(revision) AS revision
     FROM releases_current WHERE release_id = {id:String} ORDER BY cell != 'all', cell`,
    { id: releaseId },
  );
}
