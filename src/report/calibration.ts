import type { Kappa } from '../statistics/agreement.ts';
import type { Accuracy, Calibration } from '../trends/calibration.ts';
import { isoWeek } from '../trends/weeks.ts';
import { proportionText, rateText, whyNot } from './estimates.ts';
import { percent } from './wording.ts';

/** What labels tell, for a terminal. */
export function calibrationText(calibration: Calibration): string {
  const { scope, state, accuracy, price } = calibration;
  const lines = [
    `Calibration by physicians, ${isoWeek(scope.from)} to ${isoWeek(scope.to)}`,
    `${state.labelled} labelled responses: ${state.decided} count, ${state.single} wait for a second reviewer, ${state.disputed} for an adjudication.`,
  ];
  if (state.decided === 0)
    return `${[...lines, 'Nothing can be calibrated: no response has two reviewers who agree, or an adjudication.'].join('\n')}\n`;
  return `${[
    ...lines,
    '',
    `Confirmed rate  ${rateText(calibration.confirmedRate)}`,
    `Total rate      ${rateText(calibration.totalRate)}`,
    '',
    ...accuracyLines(accuracy),
    '',
    ...agreementLines(calibration),
    ...axisLines(calibration),
    '',
    'What more labels would buy',
    ...price.flagged.map(
      ({ points, more }) =>
        `  the share of flags confirmed to within ± ${percent(points)}: ${more === 0 ? 'reached' : `${more} more labels of flagged responses`}`,
    ),
    ...(price.unflagged === undefined
      ? []
      : [
          `  missed issues shown to be fewer than half the confirmed rate: ${price.unflagged} unflagged labels without an issue`,
        ]),
  ].join('\n')}\n`;
}

function accuracyLines(accuracy: readonly Accuracy[]): string[] {
  return [
    'Flags against labels, with 95 % intervals (by category: its flags against its ticks; by detector: against any issue)',
    ...accuracy.flatMap(({ kind, name, confirmed, sensitivity, specificity }) => [
      `  ${kind === 'all' ? 'all detectors' : `${kind} ${name}`}`,
      `    confirmed    ${proportionText(confirmed)}`,
      `    sensitivity  ${proportionText(sensitivity)}`,
      `    specificity  ${proportionText(specificity)}`,
    ]),
  ];
}

function agreementLines({ agreement }: Calibration): string[] {
  const { pairs, all } = agreement;
  return [
    'Agreement of reviewers beyond chance, before adjudication',
    ...pairs.map((kappa, i) => `  Cohen’s kappa, pair ${i + 1}: ${kappaText(kappa)}`),
    `  Fleiss’ kappa, all: ${all.defined ? kappaText(all.value) : whyNot(all.reason)}`,
  ];
}

function axisLines({ axes }: Calibration): string[] {
  if (axes.length === 0) return [];
  return [
    '',
    'Share of all responses that physicians find poor (rated below 3 of 5)',
    ...axes.map(
      ({ axis, rated, poor }) =>
        `  ${axis.padEnd(22)} ${rateText(poor)}${poor.defined ? '' : ` (${rated} rated)`}`,
    ),
  ];
}

function kappaText({ kappa, interval, items, observed }: Kappa): string {
  return `${kappa.toFixed(2)} (${interval.lower.toFixed(2)} to ${interval.upper.toFixed(2)}; ${items} responses, ${percent(observed)} the same)`;
}
