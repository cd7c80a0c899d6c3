import type { VerdictQueries } from '../domain/ports.ts';
import type { StratumMoments } from '../statistics/survey.ts';

/** What a figure can be broken down by. `severity` and `category` select findings and live in breakdown.ts. */
export const DIMENSIONS = ['day', 'week', 'model', 'country', 'locale', 'surface'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Which detectors speak. `rules`: the deterministic ones, on every recorded response. `all`: the judge too, on
 * the sub-sample that it was to see, weighted by that probability as well.
 */
export type Panel = 'rules' | 'all';

export interface Scope {
  /** First and last day, `YYYY-MM-DD`, both inclusive, by event time in UTC. */
  readonly from: string;
  readonly to: string;
  readonly models?: readonly string[];
  readonly panel: Panel;
}

/** One cell of a table: what its responses add up to, by sampling stratum. */
export interface Cell {
  readonly keys: Readonly<Record<string, string>>;
  readonly moments: readonly StratumMoments[];
  /** Recorded responses, scored or not. */
  readonly recorded: number;
  /** Recorded responses for which a required detector, or the judge, had no answer. */
  readonly unscored: number;
  readonly users: number;
  /** Versions under which the rows were scored: more than one breaks the series. */
  readonly ruleSets: readonly string[];
}

interface Row extends StratumMoments {
  readonly keys: readonly string[];
  readonly recorded: number;
  readonly unscored: number;
  readonly ruleSets: readonly string[];
}

/** SQL of each dimension over the same row. */
export const KEY_SQL: Readonly<Record<Dimension, string>> = {
  day: 'toString(toDate(event_hour))',
  week: 'toString(week)',
  model: 'toString(model)',
  country: 'toString(country)',
  locale: "splitByChar('-', toString(locale))[1]",
  surface: 'toString(surface)',
};

/** What a panel counts, as SQL over a row of `verdicts_current`. */
export const PANEL_SQL: Readonly<
  Record<Panel, { in: string; scored: string; event: string; weight: string; set: string }>
> = {
  rules: {
    in: '1',
    scored: "rules_state != 'unscored'",
    event: "rules_state = 'flagged'",
    weight: '1 / (p_sample * p_second)',
    set: 'toString(rule_set)',
  },
  all: {
    in: "judge_state IN ('flagged', 'clean', 'abstained')",
    scored: "state != 'unscored' AND judge_state != 'abstained'",
    event: "state = 'flagged'",
    weight: '1 / (p_sample * p_second * p_judge)',
    set: "concat(rule_set, '/', judge_model, '/', prompt_hash)",
  },
};

/**
 * Sums that every estimate needs, taken in the store: one record a cell and stratum, however many rows.
 * An event is "at least one issue", stored per response and never rebuilt from counts by detector.
 */
export async function readCells(
  queries: VerdictQueries,
  dimensions: readonly Dimension[],
  scope: Scope,
  event?: string,
): Promise<Cell[]> {
  const panel = PANEL_SQL[scope.panel];
  const keys = `[${dimensions.map((dimension) => KEY_SQL[dimension]).join(', ')}]`;
  const rows = await queries.query<Row>(
    `SELECT keys, stratum,
       toFloat64(count()) AS clusters, toFloat64(countIf(n > 0)) AS activeClusters,
       toFloat64(sum(n)) AS responses, toFloat64(sum(e)) AS events,
       sum(b) AS weight, sum(a) AS weightedEvents, sum(ww) AS squaredWeight,
       sum(b * b) AS clusterWeightSquared, sum(a * b) AS clusterCross, sum(a * a) AS clusterEventsSquared,
       toFloat64(sum(r)) AS recorded, toFloat64(sum(u)) AS unscored,
       arraySort(groupUniqArrayArray(sets)) AS ruleSets
     FROM (
       SELECT keys, stratum, user_key,
         countIf(scored) AS n, countIf(scored AND event) AS e, sumIf(w, scored) AS b,
         sumIf(w, scored AND event) AS a, sumIf(w * w, scored) AS ww,
         count() AS r, countIf(NOT scored) AS u, groupUniqArray(set) AS sets
       FROM (
         SELECT ${keys} AS keys, stratum, user_key, (${panel.scored}) AS scored,
           (${event ?? panel.event}) AS event, ${panel.weight} AS w, ${panel.set} AS set
         FROM verdicts_current
         WHERE week >= toMonday({from:Date}) AND week <= {to:Date}
           AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
           AND (empty({models:Array(String)}) OR has({models:Array(String)}, model)) AND ${panel.in}
       )
       GROUP BY keys, stratum, user_key
     )
     GROUP BY keys, stratum
     ORDER BY keys, stratum`,
    { from: scope.from, to: scope.to, models: scope.models ?? [] },
  );
  return groupRows(rows, dimensions);
}

function groupRows(rows: readonly Row[], dimensions: readonly Dimension[]): Cell[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(row.keys));
  return [...groups.values()].map((strata) => ({
    keys: Object.fromEntries(dimensions.map((dimension, i) => [dimension, strata[0]!.keys[i]!])),
    moments: strata,
    recorded: sum(strata.map((row) => row.recorded)),
    unscored: sum(strata.map((row) => row.unscored)),
    users: sum(strata.map((row) => row.clusters)),
    ruleSets: [...new Set(strata.flatMap((row) => row.ruleSets))].sort(),
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
