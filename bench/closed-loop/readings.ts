import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';
import type { SimulationPlan } from '../../src/simulate/plan.ts';
import { at } from '../../src/simulate/plan.ts';
import { trueRate } from '../../src/simulate/response.ts';
import { type RelativeChange, relativeChange } from '../../src/statistics/relative-change.ts';
import { defined, type Estimated, type Interval, undefinedBecause } from '../../src/statistics/result.ts';
import type { Scope } from '../../src/trends/cells.ts';
import { compareStandardised, readCohort } from '../../src/trends/standardised.ts';
import { ALPHA, panelOf, readTrend, type TrendPoint } from '../../src/trends/trend.ts';
import { REDUCTIONS, WIDTHS } from '../coverage/anchors.ts';
import { wald } from '../coverage/rates.ts';
import type { PassRule } from '../coverage/tally.ts';
import type { Cell } from './cells.ts';
import type { Days } from './samples.ts';
import type { Totals } from './traffic.ts';

/** One interval against the truth it claims to hold. */
export interface Reading {
  readonly method: string;
  readonly interval: Estimated<Interval>;
  readonly truth: number;
  readonly rule: PassRule;
  /** What "no change" is; null for a rate. */
  readonly nullValue: number | null;
}

const CONTROL: PassRule = { control: true };

/** What is asked about one replication, of the two stretches of days that its samples are in. */
export async function read(
  store: ClickHouseStore,
  cell: Cell,
  plan: SimulationPlan,
  [first, second]: readonly [Days, Days],
  totals: readonly [WeekTotals, WeekTotals],
): Promise<Reading[]> {
  const panel = await panelOf(store, { from: first.from, to: second.to });
  const [before, after] = [
    { ...first, panel },
    { ...second, panel },
  ];
  return cell.rate === undefined
    ? readChange(store, cell, plan, before, after, totals)
    : readRates(store, cell.rate, before, after, totals);
}

export type WeekTotals = ReadonlyMap<string, Totals>;
/** What a share is a share of responses with. */
type Counted = Exclude<keyof Totals, 'responses'>;

/** Share of a week's responses that are so, at its own mix of locales or at another week's. */
function trueShare(week: WeekTotals, what: Counted, mixOf = week): number {
  let [sum, all] = [0, 0];
  for (const [locale, { responses }] of mixOf) {
    const of = week.get(locale)!;
    sum += (responses * of[what]) / of.responses;
    all += responses;
  }
  return sum / all;
}

/** Truth and reading of a change as a reduction, at the mix of the first week. */
async function readChange(
  store: ClickHouseStore,
  { name }: Cell,
  plan: SimulationPlan,
  before: Scope,
  after: Scope,
  [old, fresh]: readonly [WeekTotals, WeekTotals],
): Promise<Reading[]> {
  const compared = await compareStandardised(store, before, after);
  if (compared === undefined) throw new Error('no data was stored');
  const isNull = trueRate(plan, 1, 0) === trueRate(plan, 0);
  const trueFall = (what: Counted) => 1 - trueShare(fresh, what, old) / trueShare(old, what);
  const reading = (
    method: string,
    change: Estimated<RelativeChange>,
    rule: PassRule,
    of: Counted = 'issues',
  ): Reading => ({ method, interval: reduction(change), truth: trueFall(of), rule, nullValue: 0 });
  const anchor = REDUCTIONS[name];
  const width = anchor === undefined ? {} : { widthAnchor: anchor[1] - anchor[0] };
  const sure = { isNull, ...width };
  // A lost sensitivity looks like a fall: what the frozen set shows has to stop every ratio.
  const drifted = at(plan.sensitivity, 0) !== at(plan.sensitivity, 1);
  const bridged = compared.bridge.kind === 'anchored';
  const through = bridged ? ', across versions with the frozen set' : '';
  const rule = drifted ? { refused: true } : sure;
  const product = [
    reading(`confirmed ratio, standardised${through}`, compared.confirmed, rule, 'hits'),
    reading(`total ratio, standardised${through}`, compared.total, drifted ? rule : { isNull }),
  ];
  if (!bridged) return [...product, ...flagRatios(compared, name, reading)];
  // What it would say if nobody had noticed that the detectors changed.
  const [baseline, candidate] = [await readCohort(store, before), await readCohort(store, after)];
  const unnoticed = relativeChange(
    baseline.period,
    candidate.period,
    compared.shares,
    { kind: 'same' },
    ALPHA,
  );
  const confirmed = reading(
    'CONTROL confirmed ratio, change of detectors unnoticed',
    unnoticed.confirmed,
    CONTROL,
  );
  return [...product, ...(drifted ? [confirmed] : []), ...flagRatios(unnoticed, name, reading)];
}

type Ratios = Readonly<Record<'flagShare' | 'crudeFlagShare', Estimated<RelativeChange>>>;
type Add = (method: string, change: Estimated<RelativeChange>, rule: PassRule, of?: Counted) => Reading;

/**
 * Under a pure mix shift the standardised flag ratio is right about the flags: it is no control there, and is held to
 * what it says. The flags of two million responses fall by 1 % more or less than their issues, by chance alone.
 */
function flagRatios({ flagShare, crudeFlagShare }: Ratios, name: string, add: Add): Reading[] {
  return [
    add('CONTROL crude flag ratio read as issue ratio', crudeFlagShare, CONTROL),
    name === 'S3'
      ? add('standardised flag ratio', flagShare, { isNull: true }, 'flags')
      : add('CONTROL standardised flag ratio read as issue ratio', flagShare, CONTROL),
  ];
}

/** Rates of single weeks out of the trend; the first is labelled for the confirmed rate, the second for the total. */
async function readRates(
  store: ClickHouseStore,
  rate: number,
  before: Scope,
  after: Scope,
  [week, next]: readonly [WeekTotals, WeekTotals],
): Promise<Reading[]> {
  const { points } = await readTrend(store, { ...before, to: after.to });
  const [first, second] = [before, after].map(({ from }) =>
    points.find(({ period, model }) => period === from && model === 'all'),
  );
  const width = WIDTHS[rate]!;
  const reading = (
    method: string,
    interval: Estimated<Interval>,
    truth: number,
    rule: PassRule,
  ): Reading => ({
    method,
    interval,
    truth,
    rule,
    nullValue: null,
  });
  const { period } = await readCohort(store, after);
  return [
    reading('flag share', share(first), trueShare(week, 'flags'), { widthAnchor: width.flags }),
    reading('confirmed rate, 200/100', labelled(first, 'confirmed'), trueShare(week, 'hits'), {
      widthAnchor: width.confirmed,
    }),
    reading('total rate, 100/200', labelled(second, 'total'), trueShare(next, 'issues'), {
      widthAnchor: width.total,
    }),
    reading('CONTROL flag share read as issue rate', share(first), trueShare(week, 'issues'), CONTROL),
    // At 10 % it covers 0.92: too close to 0.95 to be told from it here.
    ...(rate < 0.1
      ? [reading('CONTROL two-phase Wald, 100/200', wald(period), trueShare(next, 'issues'), CONTROL)]
      : []),
  ];
}

function share(point: TrendPoint | undefined): Estimated<Interval> {
  return point?.flagShare === undefined ? undefinedBecause('no-data') : defined(point.flagShare.interval);
}

function labelled(point: TrendPoint | undefined, which: 'confirmed' | 'total'): Estimated<Interval> {
  const rate = point?.labelled?.[which];
  if (rate === undefined) return undefinedBecause('no-labels');
  return rate.defined ? defined(rate.value.interval) : rate;
}

function reduction(change: Estimated<RelativeChange>): Estimated<Interval> {
  if (!change.defined) return change;
  const { lower, upper } = change.value.interval;
  return defined({ lower: 1 - upper, upper: 1 - lower });
}
