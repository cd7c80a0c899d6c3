import type { Figure, FigureRow } from '../domain/analysis-rows.ts';
import type { RateEstimate } from '../statistics/estimands.ts';
import type { Verdict } from '../statistics/presentation.ts';
import type { RelativeChange } from '../statistics/relative-change.ts';
import type { Estimated, Interval } from '../statistics/result.ts';
import type { Trend, TrendPoint } from '../trends/trend.ts';
import type { NamedComparison } from './comparison.ts';
import { hidden } from './wording.ts';

/*
 * The estimates of a report as rows: what a board shows is then what the report says, with the same intervals and the
 * same refusals. A withheld figure is a row without numbers, so that a gap tells why.
 */

interface Base {
  readonly period: string;
  readonly model: string;
  readonly baseline: string;
  readonly responses: number;
  readonly ruleSet: string;
  readonly revision: number;
}

/** `minimumCell`: users below which nothing of a cell is given. `nowMs` is the revision. */
export function figureRows(
  trend: Trend,
  comparison: NamedComparison | undefined,
  minimumCell: number,
  nowMs: number,
): FigureRow[] {
  const rates = trend.points.flatMap((point) => rateRows(point, minimumCell, nowMs));
  return comparison === undefined
    ? rates
    : [...rates, ...changeRows(comparison, minimumCell, trend.scope.from, nowMs)];
}

function rateRows(point: TrendPoint, minimumCell: number, revision: number): FigureRow[] {
  const { flagShare, labelled } = point;
  const base = {
    period: point.period,
    model: point.model,
    baseline: '',
    responses: flagShare?.responses ?? 0,
    ruleSet: point.ruleSets.join(' '),
    revision,
  };
  if (flagShare === undefined || hidden(flagShare, minimumCell) !== undefined)
    return (['flag_share', 'confirmed', 'total'] as const).map((figure) => withheld(base, figure));
  return [
    given(base, 'flag_share', flagShare, flagShare.presentation),
    rateRow(base, 'confirmed', labelled?.confirmed),
    rateRow(base, 'total', labelled?.total),
  ];
}

function rateRow(base: Base, figure: Figure, rate: Estimated<RateEstimate> | undefined): FigureRow {
  return rate?.defined ? given(base, figure, rate.value, rate.value.presentation) : withheld(base, figure);
}

function changeRows(
  { names, baseline, candidate, standardised }: NamedComparison,
  minimumCell: number,
  period: string,
  revision: number,
): FigureRow[] {
  const ruleSet = [...new Set([...baseline.ruleSets, ...candidate.ruleSets])].join(' ');
  const base = { period, model: names.candidate, baseline: names.baseline, responses: 0, ruleSet, revision };
  const few = [baseline, candidate].some((one) => hidden(one.flagShare, minimumCell) !== undefined);
  const row = (figure: Figure, change: Estimated<RelativeChange> | undefined): FigureRow =>
    few || !change?.defined ? withheld(base, figure) : changeRow(base, figure, change.value);
  return [
    row('change_confirmed', standardised?.confirmed),
    row('change_flag_share', standardised?.flagShare),
  ];
}

function changeRow(base: Base, figure: Figure, { ratio, interval, presentation }: RelativeChange): FigureRow {
  const change = { lower: interval.lower - 1, upper: interval.upper - 1 };
  return given(base, figure, { estimate: ratio - 1, interval: change }, presentation);
}

function given(
  base: Base,
  figure: Figure,
  { estimate, interval }: { readonly estimate: number; readonly interval: Interval },
  { decision }: Verdict,
): FigureRow {
  if (decision === 'suppress' || !Number.isFinite(interval.upper)) return withheld(base, figure);
  const shown = decision === 'review' ? 'review' : 'shown';
  return { ...base, figure, shown, point: estimate, lower: interval.lower, upper: interval.upper };
}

function withheld(base: Base, figure: Figure): FigureRow {
  return { ...base, figure, shown: 'withheld', point: null, lower: null, upper: null };
}
