import type { VerdictQueries } from '../domain/ports.ts';
import { PANEL_SQL, readCells, type Scope } from './cells.ts';
import { pool, type Share, shareOf } from './flag-share.ts';
import { ALPHA } from './trend.ts';

/** What one detector adds to "at least one issue". */
export interface Contribution {
  readonly detector: string;
  /** Share of scored responses that it flags. */
  readonly share: Share;
  /** Of all flagged responses (weighted): those that only this detector flags, and those others flag too. */
  readonly alone: number;
  readonly overlapping: number;
}

interface Row {
  readonly detector: string;
  readonly alone: number;
  readonly overlapping: number;
  readonly flagged: number;
}

const NAME = /^[a-z0-9-]{1,64}$/;

/** By detector, the one that flags most first. `alone` shares add up to at most 1, `overlapping` ones do not. */
export async function readContributions(queries: VerdictQueries, scope: Scope): Promise<Contribution[]> {
  const panel = PANEL_SQL[scope.panel];
  const rows = await queries.query<Row>(
    `WITH flags AS (
       SELECT arrayDistinct(findings.detector) AS names, ${panel.weight} AS w
       FROM verdicts_current
       WHERE week >= toMonday({from:Date}) AND week <= {to:Date}
         AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
         AND (empty({models:Array(String)}) OR has({models:Array(String)}, model))
         AND ${panel.in} AND (${panel.scored}) AND (${panel.event})
     )
     SELECT name AS detector, sumIf(w, length(names) = 1) AS alone, sumIf(w, length(names) > 1) AS overlapping,
       (SELECT sum(w) FROM flags) AS flagged
     FROM flags ARRAY JOIN names AS name GROUP BY name ORDER BY alone + overlapping DESC, name`,
    { from: scope.from, to: scope.to, models: scope.models ?? [] },
  );
  const contributions: Contribution[] = [];
  for (const { detector, alone, overlapping, flagged } of rows.filter((row) => NAME.test(row.detector))) {
    const cells = await readCells(queries, [], scope, `has(findings.detector, '${detector}')`);
    const share = shareOf(pool(cells), ALPHA);
    if (share !== undefined && flagged > 0)
      contributions.push({ detector, share, alone: alone / flagged, overlapping: overlapping / flagged });
  }
  return contributions;
}
