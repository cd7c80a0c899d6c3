import type { LabelRow, RatingRow, ReviewDrawRow } from '../domain/analysis-rows.ts';
import { labelledResponses } from '../domain/labels.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import type { DeskDecision } from './desk.ts';

/** Labels of what was drawn for the week of these draws. */
function readLabels(queries: VerdictQueries, draws: readonly ReviewDrawRow[]): Promise<LabelRow[]> {
  return queries.query<LabelRow>(
    `SELECT response_key AS responseKey, reviewer, toString(category) AS category,
       toString(decision) AS decision, toFloat64(toUnixTimestamp(at)) AS at, toString(source) AS source,
       toString(drawn_from) AS drawnFrom, toString(stratum) AS stratum, p_label AS pLabel,
       toFloat64(revision) AS revision
     FROM labels_current
     WHERE response_key GLOBAL IN (SELECT response_key FROM review_draws WHERE period = {period:String})`,
    { period: draws[0]?.period ?? '' },
  );
}

function readRatings(queries: VerdictQueries, draws: readonly ReviewDrawRow[]): Promise<RatingRow[]> {
  return queries.query<RatingRow>(
    `SELECT response_key AS responseKey, reviewer, toString(subject) AS subject, claim, value,
       toFloat64(revision) AS revision
     FROM ratings_current
     WHERE response_key GLOBAL IN (SELECT response_key FROM review_draws WHERE period = {period:String})`,
    { period: draws[0]?.period ?? '' },
  );
}

/** What one reviewer has decided before, so that the work goes on where it stopped. */
export async function readDecisions(
  queries: VerdictQueries,
  draws: readonly ReviewDrawRow[],
  reviewer: (draw: ReviewDrawRow) => string,
): Promise<Map<string, DeskDecision>> {
  const mine = new Map(draws.map((draw) => [draw.responseKey, reviewer(draw)]));
  const own = <Row extends { readonly responseKey: string; readonly reviewer: string }>(
    rows: readonly Row[],
  ) => rows.filter((row) => mine.get(row.responseKey) === row.reviewer);
  const labels = own(await readLabels(queries, draws));
  const ratings = Map.groupBy(own(await readRatings(queries, draws)), (row) => row.responseKey);
  return new Map(
    labelledResponses(labels).flatMap(({ responseKey, ballots: [ballot] }) => {
      if (ballot === undefined) return [];
      const revision = Math.max(
        ...labels.filter((row) => row.responseKey === responseKey).map((row) => row.revision),
      );
      const current = (ratings.get(responseKey) ?? []).filter((row) => row.revision === revision);
      return [[responseKey, { decision: ballot.vote, categories: ballot.categories, ...ratingsIn(current) }]];
    }),
  );
}

function ratingsIn(rows: readonly RatingRow[]): Pick<DeskDecision, 'claims' | 'axes'> {
  return {
    claims: rows.filter(({ subject }) => subject === 'claim').map(({ claim }) => claim),
    axes: Object.fromEntries(
      rows.filter(({ subject }) => subject !== 'claim').map(({ subject, value }) => [subject, value]),
    ),
  };
}

/** Responses about which reviewers differ or are unsure, adjudicated or not. */
export async function readDisputed(
  queries: VerdictQueries,
  draws: readonly ReviewDrawRow[],
): Promise<ReadonlySet<string>> {
  const reviewed = labelledResponses(await readLabels(queries, draws));
  return new Set(
    reviewed.flatMap(({ responseKey, ballots }) => {
      const votes = new Set(ballots.filter((one) => !one.adjudication).map(({ vote }) => vote));
      return votes.size > 1 || votes.has('unsure') ? [responseKey] : [];
    }),
  );
}
