import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';
import type { AnchorScoreRow } from '../../src/domain/analysis-rows.ts';
import type { InsertOutcome } from '../../src/domain/ports.ts';
import type { VerdictRow } from '../../src/domain/rows.ts';
import { vouchRedacted } from '../../src/domain/text.ts';
import { abstained, clean, type DetectorOutcome, found } from '../../src/domain/verdict.ts';
import type { Detected } from '../../src/pipeline/detect.ts';
import { toVerdictRow } from '../../src/pipeline/record.ts';
import { drawForReview, readCandidates } from '../../src/review/export.ts';
import { importLabels } from '../../src/review/import.ts';
import { createReviewQueue, type ReviewQueue } from '../../src/review/queue.ts';
import { at, type SimulationPlan } from '../../src/simulate/plan.ts';
import { createRandom, type Random } from '../../src/simulate/random.ts';
import { type DrawnResponse, responsesOf } from '../../src/simulate/response.ts';
import { WEEK_MS, weekStart } from '../../src/simulate/week.ts';
import { dayOf } from '../../src/trends/weeks.ts';
import { FRACTIONS, type Labels } from './cells.ts';

/** Share of responses that the judge, or the detector, gives no answer on. */
const ABSTAINED = 0.05;
const KEPT_CLEAN = 0.05;
const FROZEN = 150;
const NO_TEXT = vouchRedacted('');
/** There is no text to keep secret. */
const SEALER = { keyId: 'none', seal: () => '', open: () => undefined };
const DRAW_SECRET = Buffer.from('closed loop');

export interface Days {
  readonly from: string;
  readonly to: string;
}

export function daysOf(plan: SimulationPlan, week: number): Days {
  const monday = mondayOf(plan, week);
  return { from: dayOf(monday), to: dayOf(monday + WEEK_MS - 1) };
}

function mondayOf(plan: SimulationPlan, week: number): number {
  return weekStart(plan.startWeek)! + week * WEEK_MS;
}

export function must(outcome: InsertOutcome): void {
  if (!outcome.ok) throw new Error(outcome.code);
}

/**
 * The numbers of a week's traffic that the sample meets, by skipping: a number is looked at with the greatest
 * fraction and kept with its locale's share of it, so that each response is kept alone with its own fraction.
 */
function* sampled(
  plan: SimulationPlan,
  week: number,
  random: Random,
): Generator<[number, DrawnResponse, number]> {
  const greatest = Math.max(...Object.values(FRACTIONS));
  const skip = () => Math.floor(Math.log(1 - random.next()) / Math.log(1 - greatest));
  const draw = responsesOf(plan, week);
  for (let index = skip(); index < plan.responsesPerWeek; index += 1 + skip()) {
    const response = draw(index);
    const fraction = FRACTIONS[response.locale.locale]!;
    if (random.next() * greatest < fraction && response.health) yield [index, response, fraction];
  }
}

/** Sampled responses of a week as the pipeline records them, their queue, 300 labels by the truth of the plan. */
export async function recordWeek(
  store: ClickHouseStore,
  plan: SimulationPlan,
  week: number,
  { labels, judge }: { readonly labels: Labels; readonly judge: boolean },
): Promise<void> {
  const random = createRandom(plan.seed, week, 0x10_0b);
  const queue = createReviewQueue({
    sealer: SEALER,
    secret: DRAW_SECRET,
    rates: { flagged: 1, clean: KEPT_CLEAN },
  });
  const issues = new Set<string>();
  const verdicts: VerdictRow[] = [];
  for (const [index, response, fraction] of sampled(plan, week, random)) {
    const verdict = recorded(
      plan,
      week,
      index,
      response,
      fraction,
      detected(response.flaggedIn(week), judge, random),
      queue,
    );
    if (response.issue) issues.add(verdict.responseKey);
    verdicts.push(verdict);
  }
  const deadLetters = () => Promise.reject(new Error('nothing of this traffic is refused'));
  const sink = queue.through(
    { insertVerdicts: store.insertVerdicts, insertDeadLetters: deadLetters },
    (rows) => store.insertRows('review_queue', rows),
  );
  must(await sink.insertVerdicts(verdicts));
  await label(store, plan, week, labels, random, (key) => issues.has(key));
}

function recorded(
  plan: SimulationPlan,
  week: number,
  index: number,
  { model, locale, surface, user }: DrawnResponse,
  fraction: number,
  outcome: Detected,
  queue: ReviewQueue,
): VerdictRow {
  const createdAt = mondayOf(plan, week) + Math.floor((index / plan.responsesPerWeek) * WEEK_MS);
  const response = {
    responseKey: pseudonym(plan.seed, week, index),
    userKey: pseudonym(0, 0, user),
    createdAt,
    model,
    locale: locale.locale,
    country: locale.country,
    surface,
    response: NO_TEXT,
    redactions: {},
  };
  const judged = outcome.judgeState !== 'off';
  const verdict = toVerdictRow({
    response,
    detected: outcome,
    first: { kept: true, stratum: locale.locale, probability: fraction },
    second: { kept: true, stratum: 'rest', probability: 1 },
    judgeDetectors: JUDGE,
    versions: {
      ruleSet: ruleSetOf(plan, week),
      judgeModel: judged ? 'judge' : '',
      promptHash: judged ? 'p1' : '',
      build: 'simulated',
    },
    nowMs: createdAt,
  });
  queue.offer(response, verdict);
  return verdict;
}

/** Numbers are pseudonyms here: nobody is behind them. */
function pseudonym(seed: number, week: number, index: number): string {
  return `sim:${seed.toString(16).padStart(12, '0')}${week.toString(16).padStart(4, '0')}${index.toString(16).padStart(16, '0')}`;
}

/** Detectors are known by what they can do. */
function ruleSetOf(plan: SimulationPlan, week: number): string {
  return `se${at(plan.sensitivity, week)} sp${at(plan.specificity, week)}`;
}

const JUDGE = new Set(['judge']);
const FOUND = found(
  [{ category: 'dose', severity: 'moderate', confidence: 0.9, rule: 'simulated', explanation: '' }],
  1,
);

function detected(flagged: boolean, judge: boolean, random: Random): Detected {
  const silent = random.chance(ABSTAINED);
  const of = (detector: string, outcome: DetectorOutcome) =>
    ({ detector, version: '1', required: true, outcome, seconds: 0 }) as const;
  const rules = flagged ? FOUND : clean(1);
  if (!judge)
    return { reports: [of('dose', silent ? abstained('deadline') : rules)], judgeState: 'off', pJudge: 0 };
  const reports = [of('dose', rules), of('judge', silent ? abstained('judge-timeout') : clean(1))];
  return { reports, judgeState: silent ? 'abstained' : 'clean', pJudge: 1 };
}

async function label(
  store: ClickHouseStore,
  plan: SimulationPlan,
  week: number,
  labels: Labels,
  random: Random,
  isIssue: (responseKey: string) => boolean,
): Promise<void> {
  const days = daysOf(plan, week);
  const nowMs = mondayOf(plan, week) + WEEK_MS;
  const draws = drawForReview(await readCandidates(store, days), {
    period: days.from,
    ...labels,
    nowMs,
    random: random.next,
  });
  must(await store.insertRows('review_draws', draws));
  const records = draws.flatMap(({ responseKey }, line) =>
    REVIEWERS.map((reviewer) => ({
      line,
      fields: { response_key: responseKey, reviewer, decision: isIssue(responseKey) ? 'issue' : 'no-issue' },
    })),
  );
  const { rows, problems } = importLabels(records, {
    draws: new Map(draws.map((draw) => [draw.responseKey, draw])),
    earlier: new Map(),
    pseudonym: (name) => pseudonym(0, 0, REVIEWERS.indexOf(name)),
    nowMs,
  });
  if (problems.length > 0) throw new Error(problems[0]);
  must(await store.insertRows('labels', rows));
}

const REVIEWERS: readonly string[] = ['first', 'second'];

/** A frozen set of issues as `review score` leaves it: each scored by the detectors of both weeks. */
export async function scoreAnchors(store: ClickHouseStore, plan: SimulationPlan): Promise<void> {
  const rows: AnchorScoreRow[] = [];
  const draw = responsesOf(plan, 0);
  for (let index = 0; rows.length < 2 * FROZEN; index++) {
    const { issue, flaggedIn } = draw(index);
    if (!issue) continue;
    for (const week of [0, 1])
      rows.push({
        anchorSet: 'frozen',
        item: pseudonym(plan.seed, 0, index),
        ruleSet: ruleSetOf(plan, week),
        judgeModel: '',
        promptHash: '',
        state: flaggedIn(week) ? 'flagged' : 'clean',
        scoredAt: mondayOf(plan, week) / 1000,
        revision: mondayOf(plan, week),
      });
  }
  must(await store.insertRows('anchor_scores', rows));
}
