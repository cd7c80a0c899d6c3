import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClickHouseStore, createStore } from '../../src/adapters/clickhouse/store.ts';
import type { ReviewItemRow } from '../../src/domain/analysis-rows.ts';
import type { InsertOutcome } from '../../src/domain/ports.ts';
import { drawForReview, readCandidates } from '../../src/review/export.ts';
import { importLabels } from '../../src/review/import.ts';
import type { Estimated, Interval } from '../../src/statistics/result.ts';
import type { Scope } from '../../src/trends/cells.ts';
import { changeBetween } from '../../src/trends/compare.ts';
import { compareStandardised } from '../../src/trends/standardised.ts';
import { readShare } from '../../src/trends/trend.ts';
import { dayOf } from '../../src/trends/weeks.ts';
import {
  overall,
  type PeriodPlan,
  type Random,
  record,
  SENSITIVITY,
  SHIFTED,
  SPECIFICITY,
  seeded,
  USUAL,
} from './world.ts';

/*
 * The chain as production runs it, against a known truth: verdict rows and queue into the store, a draw out
 * of it, labels through the import, estimates by SQL. Prints a Markdown table.
 *
 *   node bench/closed-loop/main.ts [replications] [seed]
 */

const WEEK = 7 * 86_400;
/** 2001-01-01, a Monday. */
const EPOCH = 978_307_200;
const KEPT_CLEAN = 0.05;

interface Scenario {
  readonly name: string;
  readonly baseline: Omit<PeriodPlan, 'monday'>;
  readonly candidate: Omit<PeriodPlan, 'monday'>;
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'S1, 3 % to 0.87 %',
    baseline: { theta: 0.03, shares: USUAL },
    candidate: { theta: 0.0087, shares: USUAL },
  },
  {
    name: 'S3, mix shift only',
    baseline: { theta: 0.03, shares: USUAL },
    candidate: { theta: 0.03, shares: SHIFTED },
  },
];

/** How often an interval held the truth, how it missed, and how wide it was. Undefined counts as a miss. */
class Tally {
  readonly widths: number[] = [];
  readonly limits: Interval[] = [];
  covered = 0;
  below = 0;
  above = 0;
  undefined = 0;
  signals = 0;
  total = 0;

  add(interval: Interval | undefined, truth: number, noChange?: number): void {
    this.total += 1;
    if (interval === undefined) {
      this.undefined += 1;
      return;
    }
    if (interval.upper < truth) this.below += 1;
    else if (interval.lower > truth) this.above += 1;
    else this.covered += 1;
    if (noChange !== undefined && (interval.lower > noChange || interval.upper < noChange)) this.signals += 1;
    this.widths.push(interval.upper - interval.lower);
    this.limits.push(interval);
  }
}

const intervalOf = <T extends { readonly interval: Interval }>(value: Estimated<T>): Interval | undefined =>
  value.defined ? value.value.interval : undefined;

async function main(replications: number, seed: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'factwatch-closed-loop-'));
  const store = createStore({ kind: 'embedded', path: directory });
  try {
    await store.migrate();
    process.stdout.write(
      '| scenario | interval | truth | coverage | below / above | undefined | excludes no change | median interval |\n|---|---|---|---|---|---|---|---|\n',
    );
    let monday = EPOCH;
    for (const scenario of SCENARIOS) {
      const tallies = new Map<string, { truth: number; tally: Tally }>();
      for (let i = 0; i < replications; i++, monday += 2 * WEEK)
        await replicate(store, scenario, monday, seeded(seed + monday), tallies);
      print(scenario, tallies);
    }
  } finally {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

type Tallies = Map<string, { truth: number; tally: Tally }>;

async function replicate(
  store: ClickHouseStore,
  { baseline, candidate }: Scenario,
  monday: number,
  random: Random,
  tallies: Tallies,
): Promise<void> {
  const plans = [
    { ...baseline, monday },
    { ...candidate, monday: monday + WEEK },
  ] as const;
  for (const plan of plans) await week(store, plan, random);
  const [before, after] = plans.map(scopeOf) as [Scope, Scope];
  const compared = await compareStandardised(store, before, after);
  if (compared === undefined) throw new Error('no data was stored');
  const add = (name: string, interval: Interval | undefined, truth: number, noChange?: number) => {
    const entry = tallies.get(name) ?? { truth, tally: new Tally() };
    tallies.set(name, entry);
    entry.tally.add(interval, truth, noChange);
  };
  // Sensitivity is constant, so the standardised ratio of confirmed rates is that of the true rates.
  const ratio = candidate.theta / baseline.theta;
  add('confirmed ratio, standardised', intervalOf(compared.confirmed), ratio, 1);
  add('total ratio, standardised', intervalOf(compared.total), ratio, 1);
  add('flag ratio, standardised, read as issue ratio', intervalOf(compared.flagShare), ratio, 1);
  add('crude flag ratio, read as issue ratio', intervalOf(compared.crudeFlagShare), ratio, 1);
  const theta = overall(plans[1]);
  const point = await readShare(store, after);
  const flags = SENSITIVITY * theta + (1 - SPECIFICITY) * (1 - theta);
  add('candidate flag share', point.flagShare?.interval, flags);
  add(
    'candidate confirmed rate',
    point.labelled && intervalOf(point.labelled.confirmed),
    SENSITIVITY * theta,
  );
  add('candidate total rate', point.labelled && intervalOf(point.labelled.total), theta);
  add('flag share, read as issue rate', point.flagShare?.interval, theta);
  // The report's fallback without labels must see one version on both sides.
  if (changeBetween(await readShare(store, before), point).shown === false) throw new Error('series break');
}

/** Records a week, keeps its queue, draws 200 flagged and 100 unflagged, and labels them by the truth. */
async function week(store: ClickHouseStore, plan: PeriodPlan, random: Random): Promise<void> {
  const { verdicts, issues } = record(plan, random);
  must(await store.insertVerdicts(verdicts));
  const queue = verdicts.flatMap((verdict): ReviewItemRow[] => {
    const pLabel = verdict.state === 'flagged' ? 1 : KEPT_CLEAN;
    if (verdict.state === 'unscored' || random() >= pLabel) return [];
    const { responseKey, state, stratum, revision } = verdict;
    const item = { sealKey: 'none', sealed: '', queuedHour: plan.monday, revision };
    return [{ ...item, responseKey, drawnFrom: state, stratum, pLabel }];
  });
  must(await store.insertRows('review_queue', queue));
  const { from, to } = scopeOf(plan);
  const nowMs = (plan.monday + WEEK) * 1000;
  const draws = drawForReview(await readCandidates(store, { from, to }), {
    period: from,
    flagged: 200,
    unflagged: 100,
    nowMs,
    random,
  });
  must(await store.insertRows('review_draws', draws));
  const records = draws.flatMap(({ responseKey }, i) =>
    ['ann', 'bob'].map((reviewer) => ({
      line: i,
      fields: {
        response_key: responseKey,
        reviewer,
        decision: issues.has(responseKey) ? 'issue' : 'no-issue',
      },
    })),
  );
  const { rows, problems } = importLabels(records, {
    draws: new Map(draws.map((draw) => [draw.responseKey, draw])),
    earlier: new Map(),
    pseudonym: (name) => `sim:${(name === 'ann' ? 'a' : 'b').repeat(32)}`,
    nowMs,
  });
  if (problems.length > 0) throw new Error(problems[0]);
  must(await store.insertRows('labels', rows));
}

function must(outcome: InsertOutcome): void {
  if (!outcome.ok) throw new Error(outcome.code);
}

function scopeOf({ monday }: { readonly monday: number }): Scope {
  return { from: dayOf(monday * 1000), to: dayOf((monday + WEEK - 86_400) * 1000), panel: 'rules' };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function print({ name }: Scenario, tallies: Tallies): void {
  for (const [interval, { truth, tally }] of tallies) {
    const share = (count: number) => (count / tally.total).toFixed(3);
    const limits = `${median(tally.limits.map(({ lower }) => lower)).toFixed(4)} to ${median(tally.limits.map(({ upper }) => upper)).toFixed(4)}`;
    process.stdout.write(
      `| ${name} | ${interval} | ${truth.toFixed(4)} | ${share(tally.covered)} (${tally.total}) | ${share(tally.below)} / ${share(tally.above)} | ${tally.undefined} | ${interval.includes('ratio') ? share(tally.signals) : ''} | ${limits} |\n`,
    );
  }
}

await main(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 1));
