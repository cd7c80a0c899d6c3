import { AXES, type Axis, type RatingRow } from '../domain/analysis-rows.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import { type Period, type RateEstimate, totalRate } from '../statistics/estimands.ts';
import type { Estimated } from '../statistics/result.ts';
import type { LabelledFact } from './labels.ts';

/** What physicians say of an axis: the share of all responses that they find poor. */
export interface AxisRating {
  readonly axis: Axis;
  /** Responses with a rating on the axis. */
  readonly rated: number;
  /** Design-based, over flagged and unflagged labels alike, with its melded interval. */
  readonly poor: Estimated<RateEstimate>;
}

/** Poor: the reviewers' mean is below this, on the scale from 1 to 5. */
const POOR_BELOW = 3;

/** By axis, over the labelled responses of a scope; nothing for an axis that nobody rated. */
export async function readAxisRatings(
  queries: VerdictQueries,
  facts: readonly LabelledFact[],
  strata: Period['strata'],
  alpha: number,
): Promise<AxisRating[]> {
  const known = new Map(facts.map((fact) => [fact.responseKey, fact]));
  const rows = (await readRows(queries)).filter(({ responseKey }) => known.has(responseKey));
  return AXES.flatMap((axis) => {
    const rated = Map.groupBy(
      rows.filter(({ subject }) => subject === axis),
      (row) => row.responseKey,
    );
    if (rated.size === 0) return [];
    const labels = [...rated].map(([key, given]) => {
      const { group, stratum, userKey, weight, flagged } = known.get(key)!;
      const mean = given.reduce((sum, { value }) => sum + value, 0) / given.length;
      return { group, stratum, cluster: userKey, weight, flagged, issue: mean < POOR_BELOW };
    });
    return [{ axis, rated: rated.size, poor: totalRate({ strata, labels }, alpha) }];
  });
}

/** Ratings of every reviewer's newest decision; those of an older one don't count. */
function readRows(queries: VerdictQueries): Promise<Pick<RatingRow, 'responseKey' | 'subject' | 'value'>[]> {
  return queries.query(
    `SELECT r.response_key AS responseKey, toString(r.subject) AS subject, toFloat64(r.value) AS value
     FROM ratings_current AS r
     GLOBAL INNER JOIN (
       SELECT response_key, reviewer, max(revision) AS newest FROM labels_current GROUP BY response_key, reviewer
     ) AS l ON l.response_key = r.response_key AND l.reviewer = r.reviewer AND l.newest = r.revision
     WHERE r.subject != 'claim'`,
  );
}
