import type { Interval } from '../statistics/result.ts';
import type { Share } from '../trends/flag-share.ts';
import { quotable } from './comparison.ts';
import { caveat, SENSITIVITY, suppressed } from './estimates.ts';
import type { ReportModel } from './model.ts';

/** Numbers and sentences, the same in every format. */

/** Three significant digits at most, never more than two decimals: 2.94 %, 0.30 %, 12.1 %. */
export function percent(share: number): string {
  const value = share * 100;
  const digits = Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} %`;
}

export function interval({ lower, upper }: Interval): string {
  return `${percent(lower)} to ${percent(upper)}`;
}

/** Why a share is not shown, or undefined when it is. */
export function hidden(share: Share | undefined, minimumCell: number): string | undefined {
  if (share === undefined) return 'no scored responses';
  if (share.users < minimumCell) return `suppressed: fewer than ${minimumCell} users`;
  return suppressed(share.presentation);
}

export function shareText(share: Share | undefined, minimumCell: number): string {
  const why = hidden(share, minimumCell);
  if (share === undefined || why !== undefined) return why ?? '';
  return `${percent(share.estimate)} (95 % interval ${interval(share.interval)})${caveat(share.presentation)}`;
}

/** The sentence that may be quoted, or why there is none. */
export function headline(model: ReportModel): string {
  const { comparison } = model;
  if (comparison === undefined) return 'There is only one cohort, so there is no change to report.';
  const { quote, refused } = quotable(comparison, model.minimumCell);
  return quote ?? refused.join(' ');
}

/** What the headline is and is not: printed under it, always. */
export function finePrint(
  model: Pick<ReportModel, 'trend' | 'comparison' | 'minimumCell'>,
): readonly string[] {
  const { trend, comparison } = model;
  const panel =
    trend.scope.panel === 'rules'
      ? 'Deterministic detectors only; no judge was at work in this period.'
      : 'Deterministic detectors and the judge, on the sub-sample that the judge was to see.';
  const refused = comparison === undefined ? [] : quotable(comparison, model.minimumCell).refused;
  const quoted = comparison === undefined ? undefined : quotable(comparison, model.minimumCell).quote;
  return [
    'Flag share: the share of scored health responses that at least one detector flags. It is no issue rate: it moves with every change of a detector, misses what detectors miss, and counts flags that a physician would dismiss. Confirmed rate: flag share × share of flags that physicians confirm; its relative change is that of the true rate as long as sensitivity stays the same. Total rate: with the issues that physicians found among unflagged responses.',
    `${panel} Weighted by inclusion probability; variance between users within sampling strata; Korn–Graubard intervals, melded ones for rates with labels; changes as log ratios, score or melded intervals below ten events, standardised to the languages of the baseline. Shown, marked or suppressed by the NCHS standards for proportions.`,
    ...(quoted === undefined ? [] : refused),
    ...(comparison?.standardised === undefined ? [] : [SENSITIVITY[comparison.standardised.sensitivity]]),
    labelLine(model),
    trend.breaks.length > 0
      ? `Series breaks (rules, prompt or judge changed): ${trend.breaks.join(', ')}.`
      : 'Rules, prompt and judge did not change in this period.',
  ];
}

function labelLine({ trend }: Pick<ReportModel, 'trend'>): string {
  const states = trend.points.flatMap(({ model, labelled }) =>
    model === 'all' && labelled !== undefined ? [labelled.state] : [],
  );
  const sum = (key: 'labelled' | 'decided' | 'single' | 'disputed') =>
    states.reduce((total, state) => total + state[key], 0);
  if (states.length === 0)
    return 'No response of this period was labelled by physicians, so there is no confirmed rate.';
  return `Physicians labelled ${sum('labelled')} responses: ${sum('decided')} count, ${sum('single')} wait for a second reviewer, ${sum('disputed')} for an adjudication.`;
}
