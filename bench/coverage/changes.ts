import type { Period } from '../../src/statistics/estimands.ts';
import {
  confirmedChange,
  flagChange,
  type RelativeChange,
  relativeChange,
  sensitivityOf,
} from '../../src/statistics/relative-change.ts';
import { defined, type Estimated, type Interval } from '../../src/statistics/result.ts';
import { REDUCTIONS } from './anchors.ts';
import {
  BASELINE_SHARES,
  LOCALES,
  type PeriodSpec,
  periodSpec,
  SHIFTED_SHARES,
  truthOf,
} from './population.ts';
import { seededDraws } from './random.ts';
import { drawPeriod } from './sample.ts';
import { type Judged, tally } from './tally.ts';

const ALPHA = 0.05;

export interface Scenario {
  readonly name: string;
  readonly what: string;
  readonly baseline: PeriodSpec;
  readonly candidate: PeriodSpec;
  readonly isNull: boolean;
  /** The confirmed ratio itself is a control here: sensitivity changed and no bridge says so. */
  readonly controlConfirmed?: boolean;
}

export const SCENARIOS: readonly Scenario[] = [
  scenario('S1', '3 % → 0.87 %', periodSpec(0.03), periodSpec(0.0087)),
  scenario('S2', 'S1 with a mix shift', periodSpec(0.03), periodSpec(0.0087, { shares: SHIFTED_SHARES })),
  scenario('S3', 'mix shift only', periodSpec(0.03), periodSpec(0.03, { shares: SHIFTED_SHARES }), {
    isNull: true,
  }),
  scenario('S4', 'Se .70 → .50, no change', periodSpec(0.03), periodSpec(0.03, { sensitivity: 0.5 }), {
    controlConfirmed: true,
  }),
  scenario('S5', '10 % → 2.9 %', periodSpec(0.1), periodSpec(0.029)),
  scenario(
    'S6',
    '1 % → 0.29 %, 250/50 labels',
    periodSpec(0.01, { flaggedLabels: 250, unflaggedLabels: 50 }),
    periodSpec(0.0029, { flaggedLabels: 250, unflaggedLabels: 50 }),
  ),
  scenario('S7', 'Sp .98 → .99, no change', periodSpec(0.01), periodSpec(0.01, { specificity: 0.99 }), {
    isNull: true,
  }),
];

function scenario(
  name: string,
  what: string,
  baseline: PeriodSpec,
  candidate: PeriodSpec,
  extra: Partial<Scenario> = {},
): Scenario {
  return { name, what, baseline, candidate, isNull: false, ...extra };
}

const reduction = (result: Estimated<RelativeChange>): Estimated<Interval> =>
  result.defined
    ? defined({ lower: 1 - result.value.interval.upper, upper: 1 - result.value.interval.lower })
    : result;

/** The true reduction at the baseline's mix, and every method against it. */
export function simulateChange(s: Scenario, replications: number, seed: number): Judged[] {
  const shares = LOCALES.map((locale) => locale.share);
  const truth = 1 - truthOf(s.candidate, shares).total / truthOf(s.baseline, shares).total;
  const cell = `${s.name} ${s.what}`;
  const draws = seededDraws(seed + SCENARIOS.indexOf(s) * 7_000_003);
  const none = 0;
  const rows = {
    crude: tally(cell, 'CONTROL crude flag ratio read as issue ratio', none),
    flags: tally(
      cell,
      `${s.name === 'S3' ? '' : 'CONTROL '}standardised flag ratio read as issue ratio`,
      none,
    ),
    confirmed: tally(cell, 'confirmed ratio, standardised', none),
    total: tally(cell, 'total ratio, standardised', none),
  };
  for (let r = 0; r < replications; r++) {
    const baseline = drawPeriod(s.baseline, draws);
    const candidate = drawPeriod(s.candidate, draws);
    const compared = compareAsIf(baseline, candidate);
    rows.crude.add(reduction(compared.crude), truth);
    rows.flags.add(reduction(compared.flags), truth);
    rows.confirmed.add(reduction(compared.confirmed), truth);
    rows.total.add(reduction(compared.total), truth);
  }
  const anchor = REDUCTIONS[s.name];
  const widthAnchor = anchor === undefined ? {} : { widthAnchor: anchor[1] - anchor[0] };
  const confirmed = s.controlConfirmed === true ? { control: true } : { isNull: s.isNull, ...widthAnchor };
  // Under a pure mix shift the standardised flag ratio is right: it is no control there.
  const flags = s.name === 'S3' ? { isNull: true } : { control: true };
  return [
    { row: rows.crude.row(), rule: { control: true } },
    { row: rows.flags.row(), rule: flags },
    { row: rows.confirmed.row(), rule: confirmed },
    { row: rows.total.row(), rule: { isNull: s.isNull } },
  ];
}

/** The production comparison as if the versions were the same: what it would say if nobody looked. */
function compareAsIf(baseline: Period, candidate: Period) {
  const all = relativeChange(baseline, candidate, BASELINE_SHARES, { kind: 'same' }, ALPHA);
  return {
    crude: flagChange(baseline, candidate, ALPHA),
    flags: all.flagShare,
    confirmed: confirmedChange(baseline, candidate, ALPHA, BASELINE_SHARES),
    total: all.total,
  };
}

/**
 * What the frozen set of 150 confirmed issues makes of S4, where every ratio above is wrong, and of versions
 * whose sensitivity did not change (5 % of items lost, 5 % gained by chance).
 */
export function printBridges(seed: number, replications: number): void {
  const draws = seededDraws(seed + 99);
  const items = 150;
  const refused = (lost: number, gained: number): number => {
    let count = 0;
    for (let r = 0; r < replications; r++) {
      const versions = {
        kind: 'anchored' as const,
        items,
        lost: draws.binomial(items, lost),
        gained: draws.binomial(items, gained),
      };
      if (sensitivityOf(versions) === 'drifted') count += 1;
    }
    return count / replications;
  };
  console.log(
    `\nS4 with a frozen set of ${items}: the ratio is refused in ${refused(0.2, 0).toFixed(3)} of runs;`,
  );
  console.log(`sensitivity unchanged: wrongly refused in ${refused(0.05, 0.05).toFixed(4)} of runs.`);
}
