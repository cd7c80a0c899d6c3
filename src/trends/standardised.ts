import type { VerdictQueries } from '../domain/ports.ts';
import {
  type GroupMoments,
  groupWeights,
  type Period,
  type ReferenceShares,
} from '../statistics/estimands.ts';
import { type Comparison, relativeChange, type Versions } from '../statistics/relative-change.ts';
import { PANEL_SQL, readCells, type Scope } from './cells.ts';
import { estimandLabels, type LabelState, labelState, readLabels } from './labels.ts';
import { ALPHA } from './trend.ts';

/** A cohort as the comparison sees it: moments by stratum and language, labels, versions. */
export interface CohortData {
  readonly period: Period;
  readonly labels: LabelState;
  readonly versions: readonly string[];
}

export async function readCohort(queries: VerdictQueries, scope: Scope): Promise<CohortData> {
  const cells = await readCells(queries, ['locale'], scope);
  const facts = await readLabels(queries, scope);
  const strata = cells.flatMap(({ keys, moments }) =>
    moments.map((one): GroupMoments => ({ ...one, group: keys.locale ?? '' })),
  );
  return {
    period: { strata, labels: estimandLabels(facts) },
    labels: labelState(facts),
    versions: [...new Set(cells.flatMap((cell) => cell.ruleSets))].sort(),
  };
}

export interface StandardisedComparison extends Comparison {
  /** The baseline's traffic by language: fixed before the candidate is looked at. */
  readonly shares: ReferenceShares;
  readonly bridge: Versions;
  readonly labels: { readonly baseline: LabelState; readonly candidate: LabelState };
}

/**
 * Two cohorts, standardised to the baseline's language shares, with the split into rate and mix and what is
 * known of the detectors' versions. Undefined when one of them has no scored response.
 */
export async function compareStandardised(
  queries: VerdictQueries,
  baseline: Scope,
  candidate: Scope,
): Promise<StandardisedComparison | undefined> {
  const before = await readCohort(queries, baseline);
  const after = await readCohort(queries, candidate);
  const weights = groupWeights(before.period.strata);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || !after.period.strata.some((stratum) => stratum.weight > 0)) return undefined;
  const shares = Object.fromEntries([...weights].map(([group, weight]) => [group, weight / total]));
  const bridge = await bridgeOf(queries, before.versions, after.versions, baseline.panel);
  return {
    ...relativeChange(before.period, after.period, shares, bridge, ALPHA),
    shares,
    bridge,
    labels: { baseline: before.labels, candidate: after.labels },
  };
}

interface AnchorCounts {
  readonly items: number;
  readonly lost: number;
  readonly gained: number;
}

/**
 * What the frozen set tells about two versions: confirmed issues that both scored, those that only the older
 * flags and those that only the newer flags. The largest set that both scored counts.
 */
async function bridgeOf(
  queries: VerdictQueries,
  before: readonly string[],
  after: readonly string[],
  panel: Scope['panel'],
): Promise<Versions> {
  const [old, ...olds] = before;
  const [fresh, ...freshes] = after;
  if (old === undefined || fresh === undefined || olds.length > 0 || freshes.length > 0)
    return { kind: 'unknown' };
  if (old === fresh) return { kind: 'same' };
  // The judge's own columns are empty in scores of the deterministic detectors alone.
  const judged = panel === 'rules' ? "judge_model = ''" : '1';
  const [row] = await queries.query<AnchorCounts>(
    `SELECT toFloat64(count()) AS items, toFloat64(countIf(was = 'flagged' AND now != 'flagged')) AS lost,
       toFloat64(countIf(was != 'flagged' AND now = 'flagged')) AS gained
     FROM (
       SELECT anchor_set, item, anyIf(toString(state), version = {old:String}) AS was,
         anyIf(toString(state), version = {fresh:String}) AS now
       FROM (
         SELECT anchor_set, item, state, ${PANEL_SQL[panel].set} AS version
         FROM anchor_scores_current WHERE ${judged} AND state != 'unscored'
       )
       WHERE version IN ({old:String}, {fresh:String})
       GROUP BY anchor_set, item HAVING uniqExact(version) = 2
     )
     GROUP BY anchor_set ORDER BY items DESC LIMIT 1`,
    { old, fresh },
  );
  return row === undefined ? { kind: 'unknown' } : { kind: 'anchored', ...row };
}
