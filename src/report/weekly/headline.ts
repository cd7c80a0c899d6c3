import { quotable } from '../comparison.ts';
import { caveat, suppressed, whyNot } from '../estimates.ts';
import { hidden, interval, percent } from '../wording.ts';
import type { WeeklyModel } from './model.ts';

/** The week in at most three sentences: its rate with interval, what that rate is, and its change. */
export function weeklyHeadline(model: WeeklyModel): readonly string[] {
  const { quote, refused } = quotable(model.lastWeek, model.minimumCell);
  return [...rate(model), quote ?? refused[0] ?? ''].filter((line) => line !== '');
}

function rate({ points, minimumCell, week }: WeeklyModel): string[] {
  const all = points.find(({ model }) => model === 'all');
  const why = hidden(all?.flagShare, minimumCell);
  if (all?.flagShare === undefined || why !== undefined) return [`No rate of ${week} can be given: ${why}.`];
  const confirmed = all.labelled?.confirmed;
  const share = all.flagShare;
  const flags = `${percent(share.estimate)} (95 % interval ${interval(share.interval)}${caveat(share.presentation)})`;
  const no = confirmed?.defined
    ? suppressed(confirmed.value.presentation)
    : whyNot(confirmed?.reason ?? 'no-labels');
  if (!confirmed?.defined || no !== undefined)
    return [
      `In ${week}, detectors flagged ${flags} of scored responses.`,
      `This is no issue rate; a confirmed rate cannot be given: ${no}.`,
    ];
  const { estimate, interval: range, presentation } = confirmed.value;
  return [
    `In ${week}, ${percent(estimate)} (95 % interval ${interval(range)}${caveat(presentation)}) of responses had an issue that detectors flag and physicians confirm.`,
    `Detectors flagged ${flags}.`,
  ];
}
