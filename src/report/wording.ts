import type { Interval } from '../statistics/result.ts';
import type { Share } from '../trends/flag-share.ts';
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
  return undefined;
}

export function shareText(share: Share | undefined, minimumCell: number): string {
  const why = hidden(share, minimumCell);
  if (share === undefined || why !== undefined) return why ?? '';
  return `${percent(share.estimate)} (95 % interval ${interval(share.interval)})`;
}

const REASONS = {
  'no-data': 'one of the two cohorts has no scored response',
  'series-break': 'rules, prompt or judge changed in between, so a ratio would measure the detectors',
  'no-flags': 'the baseline has no flagged response',
  unbounded: 'the interval of the ratio has no end',
} as const;

/** The sentence that may be quoted, or why there is none. */
export function headline(model: ReportModel): string {
  const { comparison } = model;
  if (comparison === undefined) return 'There is only one cohort, so there is no change to report.';
  const { names, change, baseline, candidate } = comparison;
  const why = hidden(baseline.flagShare, model.minimumCell) ?? hidden(candidate.flagShare, model.minimumCell);
  if (why !== undefined)
    return `No change from ${names.baseline} to ${names.candidate} can be given: ${why}.`;
  if (!change.shown)
    return `No change from ${names.baseline} to ${names.candidate} can be given: ${REASONS[change.reason]}.`;
  const { reduction, interval: range } = change;
  const verb = reduction >= 0 ? 'fell' : 'rose';
  const size = percent(Math.abs(reduction));
  const limits = reduction >= 0 ? range : { lower: -range.upper, upper: -range.lower };
  return `The share of responses with at least one flagged issue ${verb} ${size} from ${names.baseline} to ${names.candidate} (95 % interval ${interval(limits)}).`;
}

/** What the headline is and is not: printed under it, always. */
export function finePrint(model: ReportModel): readonly string[] {
  const { trend } = model;
  const panel =
    trend.scope.panel === 'rules'
      ? 'Deterministic detectors only; no judge was at work in this period.'
      : 'Deterministic detectors and the judge, on the sub-sample that the judge was to see.';
  return [
    'Estimand: flag share, the share of scored health responses that at least one detector flags. It is no issue rate: it moves with every change of a detector, misses what detectors miss, and counts flags that a physician would dismiss.',
    `${panel} Weighted by inclusion probability; variance between users within sampling strata; Korn–Graubard intervals; change as a log ratio, Koopman below ten flags. Not standardised for shifts in traffic mix.`,
    trend.breaks.length > 0
      ? `Series breaks (rules, prompt or judge changed): ${trend.breaks.join(', ')}.`
      : 'Rules, prompt and judge did not change in this period.',
  ];
}
