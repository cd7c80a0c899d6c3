import type { RateEstimate } from '../statistics/estimands.ts';
import type { Verdict } from '../statistics/presentation.ts';
import { asReduction } from '../statistics/ratio.ts';
import type { RelativeChange, Sensitivity } from '../statistics/relative-change.ts';
import type { Estimated, Interval, UndefinedReason } from '../statistics/result.ts';
import type { Proportion } from '../trends/calibration.ts';
import { interval, percent } from './wording.ts';

/** Sentences about estimates: what they are, or why there is none. */

export const ESTIMANDS = {
  flag_share: 'flag share',
  confirmed: 'confirmed rate',
  total: 'total rate',
} as const;

const REASONS: Readonly<Record<UndefinedReason, string>> = {
  'no-data': 'no scored response',
  'no-events': 'no flagged response',
  'zero-numerator': 'the candidate has no event',
  'zero-denominator': 'the baseline has no event',
  unbounded: 'the interval has no end',
  'nonpositive-rate': 'the corrected rate would not be positive',
  'se-plus-sp-at-most-1': 'the detectors tell no more than chance',
  'boundary-estimate': 'every response is flagged, or none',
  'empty-stratum': 'a language of the baseline has no scored response in the candidate',
  'no-labels': 'no physicians’ labels',
  'no-variance': 'all decisions are the same, so chance explains everything',
  'series-broken': 'rules, prompt or judge changed, and no frozen set shows that sensitivity did not',
};

export function whyNot(reason: UndefinedReason): string {
  return REASONS[reason];
}

const PRESENTATION: Readonly<Record<string, string>> = {
  'n_eff<30': 'effective sample below 30',
  'abs_width>=0.30': 'interval wider than 30 points',
  'relative_width>130%': 'interval wider than 130 % of the estimate',
  'df<8': 'few independent users',
  zero_events: 'no event, or nothing else',
  unbounded: 'the interval has no end',
  'se_log>0.5': 'the interval spans too many multiples',
};

/** Why it is withheld, undefined when it may be shown. */
export function suppressed({ decision, reason }: Verdict): string | undefined {
  return decision === 'suppress' ? `suppressed: ${PRESENTATION[reason] ?? reason}` : undefined;
}

/** ` (to be looked at: …)` behind a figure that a person should look at before it is quoted. */
export function caveat({ decision, reason }: Verdict): string {
  return decision === 'review' ? ` (to be looked at: ${PRESENTATION[reason] ?? reason})` : '';
}

/** Estimate and interval, or why not, as two cells of a table. */
export function rateCells(rate: Estimated<RateEstimate>): [string, string] {
  if (!rate.defined) return [whyNot(rate.reason), ''];
  const { estimate, interval: range, presentation } = rate.value;
  const why = suppressed(presentation);
  return why === undefined ? [percent(estimate), `${interval(range)}${caveat(presentation)}`] : [why, ''];
}

export function rateText(rate: Estimated<RateEstimate>): string {
  const [estimate, range] = rateCells(rate);
  if (range === '' || !rate.defined) return estimate;
  const { n, effective, labels } = rate.value;
  return `${estimate} (95 % interval ${range}; ${Math.round(n)} responses, ${Math.round(labels)} labels, effective n ${Math.round(effective)})`;
}

export function proportionText(value: Estimated<Proportion>): string {
  if (!value.defined)
    return value.reason === 'no-events' ? 'no such issue among the labels' : whyNot(value.reason);
  return `${percent(value.value.estimate)} (${interval(value.value.interval)})`;
}

/**
 * `fell 71.0 % (95 % interval 61.0 % to 79.0 %)`. Limits on both sides of no change name their direction: a fall of
 * −82 % would be read as a fall.
 */
export function changeText(change: RelativeChange): string {
  const fall = change.ratio <= 1;
  const range: Interval = asReduction(change.interval);
  const limits = fall ? range : { lower: -range.upper, upper: -range.lower };
  const size = percent(Math.abs(1 - change.ratio));
  const [said, other] = fall ? ['fall', 'rise'] : ['rise', 'fall'];
  const between =
    limits.lower >= 0
      ? interval(limits)
      : `a ${other} of ${percent(-limits.lower)} to a ${said} of ${percent(limits.upper)}`;
  return `${fall ? 'fell' : 'rose'} ${size} (95 % interval ${between})`;
}

/** Why a change may not be quoted, undefined when it may. */
export function changeRefused(change: Estimated<RelativeChange>): string | undefined {
  return change.defined ? suppressed(change.value.presentation) : whyNot(change.reason);
}

export const SENSITIVITY: Readonly<Record<Sensitivity, string>> = {
  'same-versions': 'The same rules, prompt and judge scored both, so sensitivity is taken as constant.',
  'shown-constant':
    'Versions differ; on the frozen set of confirmed issues both find the same (exact McNemar), so sensitivity is shown to be constant.',
  drifted:
    'Versions differ, and on the frozen set of confirmed issues one finds more than the other (exact McNemar): sensitivity changed.',
  'not-shown':
    'Versions differ, and no frozen set of 100 confirmed issues or more was scored by both: nothing shows that sensitivity is constant.',
};
