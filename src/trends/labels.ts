import type { LabelRow as StoredLabel } from '../domain/analysis-rows.ts';
import { type LabelledResponse, labelledResponses } from '../domain/labels.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import type { LabelRow } from '../statistics/estimands.ts';
import { KEY_SQL, PANEL_SQL, type Scope } from './cells.ts';

/** A labelled response beside what the detectors said of it. */
export interface LabelledFact extends LabelledResponse {
  readonly week: string;
  readonly model: string;
  /** Language: the class whose traffic shares a comparison holds fixed. */
  readonly group: string;
  readonly userKey: string;
  /** Inverse of all inclusion probabilities, the label's own included. */
  readonly weight: number;
  readonly flagged: boolean;
  readonly categories: readonly string[];
  readonly detectors: readonly string[];
}

interface Facts {
  readonly responseKey: string;
  readonly week: string;
  readonly model: string;
  readonly group: string;
  readonly userKey: string;
  readonly weight: number;
  readonly flagged: number;
  readonly categories: readonly string[];
  readonly detectors: readonly string[];
}

/** Labelled responses of a scope that its panel scored. Hundreds a week, so they come as rows. */
export async function readLabels(queries: VerdictQueries, scope: Scope): Promise<LabelledFact[]> {
  const panel = PANEL_SQL[scope.panel];
  const facts = await queries.query<Facts>(
    `SELECT response_key AS responseKey, ${KEY_SQL.week} AS week, ${KEY_SQL.model} AS model,
       ${KEY_SQL.locale} AS group, user_key AS userKey, ${panel.weight} AS weight,
       toUInt8(${panel.event}) AS flagged, arrayDistinct(findings.category) AS categories,
       arrayDistinct(findings.detector) AS detectors
     FROM verdicts_current AS v
     WHERE v.week >= toMonday({from:Date}) AND v.week <= {to:Date}
       AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
       AND (empty({models:Array(String)}) OR has({models:Array(String)}, v.model))
       AND ${panel.in} AND (${panel.scored})
       AND response_key GLOBAL IN (SELECT response_key FROM labels)
     ORDER BY responseKey`,
    { from: scope.from, to: scope.to, models: scope.models ?? [] },
  );
  if (facts.length === 0) return [];
  const labels = new Map(
    labelledResponses(await readStored(queries, scope.from)).map((label) => [label.responseKey, label]),
  );
  return facts.flatMap(({ flagged, weight, ...fact }) => {
    const label = labels.get(fact.responseKey);
    return label === undefined
      ? []
      : [{ ...fact, ...label, flagged: flagged === 1, weight: weight / label.pLabel }];
  });
}

/** No response is labelled before it was given. */
function readStored(queries: VerdictQueries, from: string): Promise<StoredLabel[]> {
  return queries.query<StoredLabel>(
    `SELECT response_key AS responseKey, reviewer, toString(category) AS category,
       toString(decision) AS decision, toFloat64(toUnixTimestamp(at)) AS at, toString(source) AS source,
       toString(drawn_from) AS drawnFrom, toString(stratum) AS stratum, p_label AS pLabel,
       toFloat64(revision) AS revision
     FROM labels_current WHERE labels_current.at >= {from:Date} ORDER BY responseKey, reviewer, category`,
    { from },
  );
}

/** Only decided responses count; the others wait and are told. */
export function estimandLabels(facts: readonly LabelledFact[]): LabelRow[] {
  return facts.flatMap(({ consensus, group, stratum, userKey, weight, flagged }) =>
    consensus.state === 'decided'
      ? [{ group, stratum, cluster: userKey, weight, flagged, issue: consensus.issue }]
      : [],
  );
}

export interface LabelState {
  readonly labelled: number;
  readonly decided: number;
  readonly single: number;
  readonly disputed: number;
}

export function labelState(facts: readonly LabelledFact[]): LabelState {
  const count = (state: string) => facts.filter(({ consensus }) => consensus.state === state).length;
  return {
    labelled: facts.length,
    decided: count('decided'),
    single: count('single'),
    disputed: count('disputed'),
  };
}
