import {
  confirmedRate,
  flagShare,
  flagSharePart,
  labelPart,
  totalRate,
} from '../../src/statistics/estimands.ts';
import { defined, type Estimated, type Interval } from '../../src/statistics/result.ts';
import { WIDTHS } from './anchors.ts';
import { type PeriodSpec, periodSpec, truthOf } from './population.ts';
import { seededDraws } from './random.ts';
import { drawPeriod } from './sample.ts';
import { type Judged, tally } from './tally.ts';

const ALPHA = 0.05;

export const THETAS = [0.003, 0.01, 0.03, 0.1] as const;
export type Theta = (typeof THETAS)[number];

const intervalOf = (result: Estimated<{ readonly interval: Interval }>): Estimated<Interval> =>
  result.defined ? defined(result.value.interval) : result;

export interface Variant {
  readonly name: string;
  readonly changes: Partial<PeriodSpec>;
  /** Truths moved by the variant itself (wrong labels are then part of what is estimated). */
  readonly labelError: number;
}

export const PLAIN: Variant = { name: 'base', changes: {}, labelError: 0 };

/** Flag share and confirmed rate at 200/100 labels, total rate at 100/200, and the controls that must fail. */
export function simulateRates(theta: Theta, replications: number, seed: number, variant: Variant): Judged[] {
  const index = THETAS.indexOf(theta);
  const cell = `${variant.name} ${(theta * 100).toFixed(1)} %`;
  const spec = periodSpec(theta, variant.changes);
  const swapped = periodSpec(theta, { ...variant.changes, flaggedLabels: 100, unflaggedLabels: 200 });
  const truth = labelledTruth(spec);
  const draws = seededDraws(seed + index * 1_000_003);
  const rows = {
    flags: tally(cell, 'flag share, Korn–Graubard'),
    misread: tally(cell, 'CONTROL flag share read as issue rate'),
    confirmed: tally(cell, 'confirmed rate, melded, 200/100'),
    total: tally(cell, 'total rate, melded, 100/200'),
    wald: tally(cell, 'CONTROL two-phase Wald, 100/200'),
  };
  for (let r = 0; r < replications; r++) {
    const first = drawPeriod(spec, draws);
    const flags = intervalOf(flagShare(first, ALPHA));
    rows.flags.add(flags, truth.flagShare);
    rows.misread.add(flags, truth.total);
    rows.confirmed.add(intervalOf(confirmedRate(first, ALPHA)), truth.confirmed);
    const second = drawPeriod(swapped, draws);
    rows.total.add(intervalOf(totalRate(second, ALPHA)), truth.total);
    rows.wald.add(wald(second), truth.total);
  }
  const width = (name: 'flags' | 'confirmed' | 'total') =>
    variant === PLAIN ? { widthAnchor: WIDTHS[theta]![name] } : {};
  // The controls belong to the plain setting: with wrong labels, say, rates are no longer small.
  const controls = [
    { row: rows.misread.row(), rule: { control: true } },
    { row: rows.wald.row(), rule: { control: true } },
  ];
  return [
    { row: rows.flags.row(), rule: width('flags') },
    { row: rows.confirmed.row(), rule: width('confirmed') },
    { row: rows.total.row(), rule: width('total') },
    ...(variant === PLAIN ? controls : []),
  ];
}

/** With wrong labels, what physicians' labels converge to: part of the estimand, said so in the results. */
function labelledTruth(spec: PeriodSpec) {
  const { flagShare: q, confirmed, total } = truthOf(spec);
  const e = spec.labelError;
  const blur = (issues: number, all: number) => issues * (1 - e) + (all - issues) * e;
  return { flagShare: q, confirmed: blur(confirmed, q), total: blur(total, 1) };
}

/** Estimate ± 1.96 SE with the plain variances: the textbook interval. */
export function wald(period: Parameters<typeof totalRate>[0]): Estimated<Interval> {
  const q = flagSharePart(period, ALPHA);
  const ppv = labelPart(period, true, ALPHA);
  const omission = labelPart(period, false, ALPHA);
  if (!q.defined) return q;
  if (!ppv.defined) return ppv;
  if (!omission.defined) return omission;
  const [s, p, m] = [q.value.design, ppv.value.design, omission.value.design];
  const estimate = s.estimate * p.estimate + (1 - s.estimate) * m.estimate;
  const variance =
    (p.estimate - m.estimate) ** 2 * s.variance +
    s.estimate ** 2 * p.variance +
    (1 - s.estimate) ** 2 * m.variance;
  const half = 1.959964 * Math.sqrt(variance);
  return defined({ lower: estimate - half, upper: estimate + half });
}
