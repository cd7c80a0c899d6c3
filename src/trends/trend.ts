import type { VerdictQueries } from '../domain/ports.ts';
import { confirmedRate, type RateEstimate, totalRate } from '../statistics/estimands.ts';
import type { Estimated } from '../statistics/result.ts';
import type { StratumMoments } from '../statistics/survey.ts';
import { type Cell, KEY_SQL, readCells, type Scope } from './cells.ts';
import { abstainedShare, pool, type Share, shareOf } from './flag-share.ts';
import { estimandLabels, type LabelledFact, type LabelState, labelState, readLabels } from './labels.ts';

/** The level of every interval that is printed, unless asked otherwise. */
export const ALPHA = 0.05;

/** One point of a series. */
export interface TrendPoint {
  /** Monday of the week, or the day. */
  readonly period: string;
  /** `all` for the total over models. */
  readonly model: string;
  /** Undefined when no response was scored. */
  readonly flagShare: Share | undefined;
  readonly recorded: number;
  readonly abstained: number | undefined;
  readonly ruleSets: readonly string[];
  /** Share of the recorded responses that are in the denominator: what neither abstained nor passed the judge by. */
  readonly coverage: number | undefined;
  /** Labels behind the two rates below, and what they say; undefined when nobody labelled in the scope. */
  readonly labelled: Labelled | undefined;
}

export interface Labelled {
  readonly state: LabelState;
  readonly confirmed: Estimated<RateEstimate>;
  readonly total: Estimated<RateEstimate>;
}

export interface Trend {
  readonly scope: Scope;
  readonly step: 'day' | 'week';
  readonly points: readonly TrendPoint[];
  /** Periods from which on rows were scored by other rules, prompt or judge than before: no ratio crosses one. */
  readonly breaks: readonly string[];
}

/** Flag share by period, in total and by model. */
export async function readTrend(
  queries: VerdictQueries,
  scope: Scope,
  step: 'day' | 'week' = 'week',
): Promise<Trend> {
  const cells = await readCells(queries, [step, 'model'], scope);
  const totals = await readCells(queries, [step], scope);
  // By day there are too few labels for a rate.
  const facts = step === 'week' ? await readLabels(queries, scope) : [];
  const recorded = await readRecorded(queries, scope, step);
  const context = { step, facts, recorded };
  const points = [
    ...totals.map((cell) => point(cell, context, 'all')),
    ...cells.map((cell) => point(cell, context, cell.keys.model ?? '')),
  ];
  return { scope, step, points, breaks: breaksOf(totals, step) };
}

interface PointContext {
  readonly step: 'day' | 'week';
  readonly facts: readonly LabelledFact[];
  readonly recorded: ReadonlyMap<string, number>;
}

function point(cell: Cell, { step, facts, recorded }: PointContext, model: string): TrendPoint {
  const period = cell.keys[step] ?? '';
  const all = recorded.get(`${period} ${model}`);
  const scored = cell.recorded - cell.unscored;
  return {
    period,
    model,
    coverage: all === undefined || all === 0 ? undefined : scored / all,
    labelled: labelledOf(
      cell.moments,
      facts.filter((fact) => fact.week === period && (model === 'all' || fact.model === model)),
    ),
    flagShare: shareOf(cell.moments, ALPHA),
    recorded: cell.recorded,
    abstained: abstainedShare(cell),
    ruleSets: cell.ruleSets,
  };
}

/** The two rates that need labels, out of the moments of the same cell. */
export function labelledOf(
  moments: readonly StratumMoments[],
  facts: readonly LabelledFact[],
): Labelled | undefined {
  if (facts.length === 0) return undefined;
  const period = { strata: moments.map((one) => ({ ...one, group: '' })), labels: estimandLabels(facts) };
  return {
    state: labelState(facts),
    confirmed: confirmedRate(period, ALPHA),
    total: totalRate(period, ALPHA),
  };
}

/** All recorded responses of a period and model, whichever panel saw them. */
async function readRecorded(
  queries: VerdictQueries,
  scope: Scope,
  step: 'day' | 'week',
): Promise<Map<string, number>> {
  const rows = await queries.query<{ period: string; name: string; responses: number }>(
    `SELECT ${KEY_SQL[step]} AS period, ${KEY_SQL.model} AS name, toFloat64(count()) AS responses
     FROM verdicts_current AS v
     WHERE v.week >= toMonday({from:Date}) AND v.week <= {to:Date}
       AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
       AND (empty({models:Array(String)}) OR has({models:Array(String)}, v.model))
     GROUP BY period, name`,
    { from: scope.from, to: scope.to, models: scope.models ?? [] },
  );
  const counts = new Map<string, number>();
  for (const { period, name, responses } of rows) {
    counts.set(`${period} ${name}`, responses);
    counts.set(`${period} all`, (counts.get(`${period} all`) ?? 0) + responses);
  }
  return counts;
}

function breaksOf(totals: readonly Cell[], step: 'day' | 'week'): string[] {
  return totals.flatMap((cell, i) => {
    const before = totals[i - 1];
    const mixed = cell.ruleSets.length > 1;
    const changed = before !== undefined && before.ruleSets.join() !== cell.ruleSets.join();
    return mixed || changed ? [cell.keys[step] ?? ''] : [];
  });
}

/** The share over all cells of a scope, e.g. one model over eight weeks. */
export async function readShare(queries: VerdictQueries, scope: Scope): Promise<TrendPoint> {
  const cells = await readCells(queries, [], scope);
  const moments = pool(cells);
  const recorded = cells.reduce((sum, cell) => sum + cell.recorded, 0);
  const unscored = cells.reduce((sum, cell) => sum + cell.unscored, 0);
  return {
    period: '',
    model: '',
    flagShare: shareOf(moments, ALPHA),
    recorded,
    abstained: abstainedShare({ recorded, unscored }),
    ruleSets: [...new Set(cells.flatMap((cell) => cell.ruleSets))].sort(),
    coverage: undefined,
    labelled: labelledOf(moments, await readLabels(queries, scope)),
  };
}

/** `all` when a judge was at work in the scope, else `rules`. */
export async function panelOf(queries: VerdictQueries, scope: Omit<Scope, 'panel'>): Promise<Scope['panel']> {
  const [row] = await queries.query<{ judged: number }>(
    `SELECT toFloat64(countIf(judge_state IN ('flagged', 'clean', 'abstained'))) AS judged
     FROM verdicts_current WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1`,
    { from: scope.from, to: scope.to },
  );
  return (row?.judged ?? 0) > 0 ? 'all' : 'rules';
}
