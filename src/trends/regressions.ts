import type { RegressionRow } from '../domain/analysis-rows.ts';
import type { Category } from '../domain/verdict.ts';
import { type Counts, claimRise, pagingBaseline, type RegressionClaim } from '../statistics/baseline.ts';
import { clopperPearson } from '../statistics/binomial.ts';
import { type CusumDesign, cusumPath } from '../statistics/cusum.ts';
import { eBenjaminiHochberg, likelihoodRatioProcess } from '../statistics/evidence.ts';
import { weeklyRunLength } from '../statistics/weekly-run-length.ts';
import type { JudgeWeek, Look, Stream } from './streams.ts';
import { ALPHA } from './trend.ts';

/**
 * Weeks that a baseline is taken from. With four, a rise to 1.5 times of 2 % is paged after four looks at 1,000
 * responses; six bring it to three with fewer than one false alarm in ten years a stream (bench/coverage).
 */
export const BASELINE_WEEKS = 6;
/** A stream that was seen in one of so many weeks and is not now is silent, not retired. */
const RECENT_WEEKS = 4;
const LOOKS_A_YEAR = 52;
/** The rise to detect, and the decision limit of the CUSUM on the log-likelihood scale. */
const RISE = 1.5;
const LIMIT = 4.6;
/** Fewer effective responses make no baseline. */
const FEW = 30;

/**
 * Why a stream can't be judged; none of them is health. `no-data`: seen in the weeks before, silent in the
 * last one, and no later model has taken over. `dead-judge`: the judge abstained on half or more of what it was to see in the last week, or
 * was asked nothing after it had been at work. `series-break`: other rules, prompt or judge than the baseline.
 */
export type Condition = 'no-baseline' | 'no-looks' | 'series-break' | 'no-data' | 'dead-judge';

export interface Watch {
  readonly model: string;
  readonly category: Category | '';
  /** Whose weeks the baseline is: a model, or the stream's own first weeks. */
  readonly baselineName: string;
  readonly conditions: readonly Condition[];
  readonly measured: Measured | undefined;
}

export interface Measured {
  readonly versions: string;
  readonly baseline: Counts;
  /** Cumulated over the looks. */
  readonly candidate: Counts;
  readonly looks: number;
  readonly design: CusumDesign;
  /** Value after each look; the Monday of the first look at or above the limit. */
  readonly cusum: { readonly path: readonly number[]; readonly alarm: string | null };
  /** Chance of an alarm within a year when the rate stays at the baseline's estimate. */
  readonly falseAlarmYear: number;
  /** Median looks to an alarm after a rise to 1.5 times the baseline; null beyond a year. */
  readonly medianDelay: number | null;
  /** Valid at any look; the baseline's own uncertainty is in its ceiling. */
  readonly claim: RegressionClaim;
  /** e-value against "not above the baseline's ceiling". */
  readonly evidence: number;
}

export interface Regressions {
  readonly watches: readonly Watch[];
  /** Indices of the watches that e-BH finds at a false discovery rate of 5 %. */
  readonly discovered: readonly number[];
}

/** All streams of a store against their baselines. `weeks`: the whole weeks looked at, Mondays in order. */
export function watchStreams(
  streams: readonly Stream[],
  judge: readonly JudgeWeek[],
  weeks: readonly string[],
): Regressions {
  const watches = streams.map((stream) => {
    const { baselineName, baseline, looks } = splitStream(stream, streams);
    const state = conditionsOf(stream, streams, judge, weeks);
    const outcome = measure(baseline, looks);
    return typeof outcome === 'string'
      ? { ...named(stream, baselineName), conditions: [...state, outcome], measured: undefined }
      : { ...named(stream, baselineName), conditions: state, measured: outcome };
  });
  // A stream that was not measured has seen no evidence: an e-value of 1.
  const discovered = eBenjaminiHochberg(
    watches.map(({ measured }) => measured?.evidence ?? 1),
    ALPHA,
  );
  return { watches, discovered };
}

function named({ model, category }: Stream, baselineName: string) {
  return { model, category, baselineName };
}

/**
 * A model that follows another is held against the last weeks of its predecessor; the first model, and one
 * that came with it, against its own first weeks.
 */
function splitStream(stream: Stream, streams: readonly Stream[]) {
  const first = stream.looks[0]?.week ?? '';
  const before = (other: Stream): Look[] =>
    other.looks.filter(({ week }) => week < first).slice(-BASELINE_WEEKS);
  const predecessor = streams
    .filter((other) => other.category === stream.category && other.model !== stream.model)
    .map((other) => ({ other, looks: before(other) }))
    .filter(({ looks }) => looks.length > 0)
    .sort((a, b) => latest(b.looks).localeCompare(latest(a.looks)) || total(b.looks) - total(a.looks))[0];
  if (predecessor !== undefined)
    return { baselineName: predecessor.other.model, baseline: predecessor.looks, looks: stream.looks };
  return {
    baselineName: `${stream.model} from ${first}`,
    baseline: stream.looks.slice(0, BASELINE_WEEKS),
    looks: stream.looks.slice(BASELINE_WEEKS),
  };
}

function latest(looks: readonly Look[]): string {
  return looks.at(-1)?.week ?? '';
}

function total(looks: readonly Look[]): number {
  return looks.reduce((sum, { trials }) => sum + trials, 0);
}

function add(looks: readonly Counts[]): Counts {
  return looks.reduce(
    (sum, { trials, events }) => ({ trials: sum.trials + trials, events: sum.events + events }),
    {
      trials: 0,
      events: 0,
    },
  );
}

function conditionsOf(
  { model, looks }: Stream,
  streams: readonly Stream[],
  judge: readonly JudgeWeek[],
  weeks: readonly string[],
): Condition[] {
  const last = weeks.at(-1);
  const recent = weeks.slice(-RECENT_WEEKS - 1, -1);
  const seen = (own: readonly Look[], week: string | undefined) => own.some((look) => look.week === week);
  const retired = streams.some(
    (other) => seen(other.looks, last) && (other.looks[0]?.week ?? '') > (looks[0]?.week ?? ''),
  );
  const silent = recent.some((week) => seen(looks, week)) && !seen(looks, last) && !retired;
  const own = judge.filter((week) => week.model === model);
  const now = own.find(({ week }) => week === last);
  const worked = own.some(({ week, asked }) => recent.includes(week) && asked > 0);
  const dead = now !== undefined && (now.asked === 0 ? worked : now.abstained * 2 >= now.asked);
  return [...(silent ? (['no-data'] as const) : []), ...(dead ? (['dead-judge'] as const) : [])];
}

function measure(baselineLooks: readonly Look[], looks: readonly Look[]): Measured | Condition {
  const versions = baselineLooks.at(-1)?.versions.join() ?? '';
  const usable = (look: Look) => look.versions.length === 1 && look.versions.join() === versions;
  const baseline = add(baselineLooks.filter(usable));
  if (baseline.trials < FEW) return 'no-baseline';
  const seen = looks.filter(({ trials }) => trials > 0);
  if (seen.length === 0) return 'no-looks';
  const own = seen.filter(usable);
  if (own.length === 0) return 'series-break';
  const inControl = pagingBaseline(baseline);
  const claim = claimRise(baseline, add(own), ALPHA);
  if (inControl * RISE >= 1 || claim.ceiling * RISE >= 1) return 'no-baseline';
  return measured(versions, baseline, own, inControl, claim);
}

function measured(
  versions: string,
  baseline: Counts,
  looks: readonly Look[],
  inControl: number,
  claim: RegressionClaim,
): Measured {
  const design = { inControl, outOfControl: inControl * RISE, limit: LIMIT };
  const { path, alarm } = cusumPath(design, looks);
  const typical = looks.map(({ trials }) => trials).sort((a, b) => a - b)[looks.length >> 1]!;
  // A baseline without an event: half of one, so that the promise is about a rate that can be.
  const rate = Math.max(0.5, baseline.events) / baseline.trials;
  const calm = weeklyRunLength(design, typical, rate, LOOKS_A_YEAR);
  const risen = weeklyRunLength(design, typical, Math.min(0.99, rate * RISE), LOOKS_A_YEAR);
  return {
    versions,
    baseline,
    candidate: add(looks),
    looks: looks.length,
    design,
    cusum: { path, alarm: alarm === null ? null : (looks[alarm]?.week ?? null) },
    falseAlarmYear: calm.alarmBy.at(-1) ?? 1,
    medianDelay: risen.medianLooks,
    claim,
    evidence: likelihoodRatioProcess(looks, claim.ceiling, claim.ceiling * RISE).current,
  };
}

/** Whether it pages, is claimed, or is found across streams. */
export function raised({ watches, discovered }: Regressions): Watch[] {
  return watches.filter(
    ({ measured: found }, i) =>
      found !== undefined && (found.cusum.alarm !== null || found.claim.risen || discovered.includes(i)),
  );
}

/** The row of a raised regression. What people did to it before stays. */
export function regressionRow(
  watch: Watch,
  known: ReadonlyMap<string, Pick<RegressionRow, 'status' | 'openedHour'>>,
  nowMs: number,
): RegressionRow | undefined {
  const { model, category, baselineName, measured: found } = watch;
  if (found === undefined) return undefined;
  const regressionId = [model, category || 'any', baselineName, found.versions].join('|');
  const floor = clopperPearson(found.baseline.events, found.baseline.trials, ALPHA).lower;
  const rate = ({ events, trials }: Counts) => (trials > 0 ? events / trials : 0);
  const base = Math.max(rate(found.baseline), 0.5 / found.baseline.trials);
  const before = known.get(regressionId);
  return {
    regressionId,
    model,
    baseline: baselineName,
    category,
    status: before?.status ?? 'open',
    evidence: found.evidence,
    ratio: rate(found.candidate) / base,
    lower: found.claim.candidate.lower / found.claim.ceiling,
    // The floor is 0 without a baseline event; the ratio then has no upper end that a column could hold.
    upper: floor > 0 ? found.claim.candidate.upper / floor : Number.MAX_VALUE,
    openedHour: before?.openedHour ?? Math.floor(nowMs / 3_600_000) * 3600,
    revision: nowMs,
  };
}
