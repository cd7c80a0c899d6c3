import type { ReviewDrawRow } from '../domain/analysis-rows.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import type { ImportContext } from './import.ts';

/** What an import is held against: every draw, and who has labelled before. */
export async function readImportContext(
  queries: VerdictQueries,
): Promise<Pick<ImportContext, 'draws' | 'earlier'>> {
  const draws = await queries.query<ReviewDrawRow>(
    `SELECT response_key AS responseKey, toString(period) AS period, toString(drawn_from) AS drawnFrom,
       toString(stratum) AS stratum, p_label AS pLabel, toFloat64(toUnixTimestamp(drawn_hour)) AS drawnHour,
       toFloat64(revision) AS revision
     FROM review_draws_current`,
  );
  const reviewers = await queries.query<{ responseKey: string; reviewers: string[] }>(
    `SELECT response_key AS responseKey, groupUniqArray(reviewer) AS reviewers
     FROM labels_current GROUP BY response_key`,
  );
  return {
    draws: new Map(draws.map((draw) => [draw.responseKey, draw])),
    earlier: new Map(reviewers.map((row) => [row.responseKey, new Set(row.reviewers)])),
  };
}
