import { pagingBaseline } from '../../src/statistics/baseline.ts';
import { wilson } from '../../src/statistics/binomial.ts';
import { betaBinomialSequence } from '../../src/statistics/confidence-sequence.ts';
import { cusumPath } from '../../src/statistics/cusum.ts';
import { BASELINE_WEEKS } from '../../src/trends/regressions.ts';
import { type Draws, seededDraws } from './random.ts';

/** Weekly alerts on a flag share: false alarms within a year, and delay to a rise at week 27. */
const WEEKS = 52;
const RISE_AT = 26;

interface Setting {
  readonly rate: number;
  readonly weekly: number;
}

type Rule = (looks: readonly number[], setting: Setting, estimated: number) => number | null;

const cusum =
  (factor: number, base: 'known' | 'estimated'): Rule =>
  (looks, { rate, weekly }, estimated) => {
    const inControl = base === 'known' ? rate : estimated;
    const design = { inControl, outOfControl: factor * inControl, limit: 4.6 };
    return cusumPath(
      design,
      looks.map((events) => ({ events, trials: weekly })),
    ).alarm;
  };

const weeklyWilson: Rule = (looks, { rate, weekly }) => {
  const index = looks.findIndex((events) => wilson(events, weekly, 0.05).lower > rate);
  return index < 0 ? null : index;
};

const sequence: Rule = (looks, { rate, weekly }) => {
  let events = 0;
  const index = looks.findIndex((x, i) => {
    events += x;
    return betaBinomialSequence(events, (i + 1) * weekly, 0.05).lower > rate;
  });
  return index < 0 ? null : index;
};

const RULES: readonly (readonly [string, Rule, number])[] = [
  ['CONTROL weekly 95 % Wilson against the baseline', weeklyWilson, 2000],
  ['CUSUM p0 → 1.5 p0, h 4.6, p0 known', cusum(1.5, 'known'), 20_000],
  [`CUSUM p0 → 1.5 p0, h 4.6, p0 = 75 % ceiling of ${BASELINE_WEEKS} weeks`, cusum(1.5, 'estimated'), 20_000],
  ['CUSUM p0 → 2 p0, h 4.6, p0 known', cusum(2, 'known'), 20_000],
  ['beta-binomial sequence since the start', sequence, 500],
];

export function printAlerts(seed: number, scale: number): void {
  console.log('| stream | rule | streams | false alarm in a year | median delay, 1.5× | median delay, 2× |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  const settings: readonly Setting[] = [
    { rate: 0.02, weekly: 1000 },
    { rate: 0.02, weekly: 5000 },
    { rate: 0.003, weekly: 5000 },
  ];
  for (const [i, setting] of settings.entries())
    for (const [name, rule, streams] of RULES) {
      const count = Math.max(100, Math.round(streams * scale));
      const draws = seededDraws(seed + 31 * i);
      const row = simulate(setting, rule, count, draws);
      console.log(
        `| ${setting.rate * 100} %, ${setting.weekly} a week | ${name} | ${count} | ${row.falseAlarms.toFixed(3)} | ` +
          `${row.delays.map((d) => (d === null ? '> 26' : String(d))).join(' | ')} |`,
      );
    }
}

function simulate(setting: Setting, rule: Rule, streams: number, draws: Draws) {
  let alarms = 0;
  for (let s = 0; s < streams; s++)
    if (rule(weeks(setting, 1, WEEKS, draws), setting, estimate(setting, draws)) !== null) alarms += 1;
  const delays = [1.5, 2].map((factor) => {
    const found: number[] = [];
    for (let s = 0; s < streams; s++) {
      const looks = [...weeks(setting, 1, RISE_AT, draws), ...weeks(setting, factor, WEEKS - RISE_AT, draws)];
      const alarm = rule(looks, setting, estimate(setting, draws));
      // Streams that alarmed before the rise say nothing about the delay.
      if (alarm === null) found.push(Number.POSITIVE_INFINITY);
      else if (alarm >= RISE_AT) found.push(alarm - RISE_AT + 1);
    }
    found.sort((a, b) => a - b);
    const median = found[found.length >> 1];
    return median === undefined || median === Number.POSITIVE_INFINITY ? null : median;
  });
  return { falseAlarms: alarms / streams, delays };
}

function weeks({ rate, weekly }: Setting, factor: number, count: number, draws: Draws): number[] {
  return Array.from({ length: count }, () => draws.binomial(weekly, rate * factor));
}

function estimate({ rate, weekly }: Setting, draws: Draws): number {
  const trials = BASELINE_WEEKS * weekly;
  return pagingBaseline({ events: draws.binomial(trials, rate), trials });
}
