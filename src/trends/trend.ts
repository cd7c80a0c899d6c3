import type { VerdictQueries } from '../domain/ports.ts';
import { type Cell, type Dimension, readCells, type Scope } from './cells.ts';
import { abstainedShare, pool, type Share, shareOf } from './flag-share.ts';

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
  const points = [
    ...totals.map((cell) => point(cell, step, 'all')),
    ...cells.map((cell) => point(cell, step, cell.keys.model ?? '')),
  ];
  return { scope, step, points, breaks: breaksOf(totals, step) };
}

function point(cell: Cell, step: Dimension, model: string): TrendPoint {
  return {
    period: cell.keys[step] ?? '',
    model,
    flagShare: shareOf(cell.moments, ALPHA),
    recorded: cell.recorded,
    abstained: abstainedShare(cell),
    ruleSets: cell.ruleSets,
  };
}

function breaksOf(totals: readonly Cell[], step: Dimension): string[] {
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
  const [cell] = cells;
  return cell === undefined
    ? { period: '', model: '', flagShare: undefined, recorded: 0, abstained: undefined, ruleSets: [] }
    : { ...point(cell, 'week', ''), flagShare: shareOf(pool(cells), ALPHA) };
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
