import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';
import type { ReviewItemRow } from '../../src/domain/analysis-rows.ts';
import type { InsertOutcome } from '../../src/domain/ports.ts';
import type { VerdictRow } from '../../src/domain/rows.ts';
import { vouchRedacted } from '../../src/domain/text.ts';
import { abstained, clean, type DetectorOutcome, found } from '../../src/domain/verdict.ts';
import type { Detected } from '../../src/pipeline/detect.ts';
import { toVerdictRow } from '../../src/pipeline/record.ts';
import { createReviewQueue, type ReviewQueue } from '../../src/review/queue.ts';
import { at, type SimulationPlan } from '../../src/simulate/plan.ts';
import { createRandom, type Random } from '../../src/simulate/random.ts';
import { type DrawnResponse, responsesOf } from '../../src/simulate/response.ts';
import { WEEK_MS, weekStart } from '../../src/simulate/week.ts';
import { FRACTIONS } from './cells.ts';

/** Share of responses that the judge, or the detector, gives no answer on. */
const ABSTAINED = 0.05;
const KEPT_CLEAN = 0.05;
const AT_ONCE = 50_000;
const NO_TEXT = vouchRedacted('');
/** There is no text to keep secret. */
const SEALER = { keyId: 'none', seal: () => '', open: () => undefined };
const DRAW_SECRET = Buffer.from('closed loop');

/** What the responses of one locale add up to, all of them: the truth that a sample is to find. */
export interface Totals {
  responses: number;
  issues: number;
  flags: number;
  /** Flags that are right. */
  hits: number;
}

/** A whole week in tables of its own, and its truth by locale. */
export interface StoredWeek {
  /** 0 or 1 of the plan. */
  readonly week: number;
  readonly tables: Readonly<Record<'verdicts' | 'review_queue', string>>;
  readonly totals: ReadonlyMap<string, Totals>;
}

export function mondayOf(plan: SimulationPlan, week: number): number {
  return weekStart(plan.startWeek)! + week * WEEK_MS;
}

export function must(outcome: InsertOutcome): void {
  if (!outcome.ok) throw new Error(outcome.code);
}

/** Detectors are known by what they can do. */
export function ruleSetOf(plan: SimulationPlan, week: number): string {
  return `se${at(plan.sensitivity, week)} sp${at(plan.specificity, week)}`;
}

/** Numbers are pseudonyms here: nobody is behind them. The last half is the number of the response. */
export function pseudonym(seed: number, week: number, index: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `sim:${hex(seed, 12)}${hex(week, 4)}${hex(index, 16)}`;
}

/** The number of a response, back from its pseudonym. */
export function numberOf(key: string): number {
  return Number.parseInt(key.slice(-16), 16);
}

/** Every response about health of a week, as the pipeline would record it, in tables of its own. */
export async function storeWeek(
  store: ClickHouseStore,
  plan: SimulationPlan,
  week: number,
  judge: boolean,
): Promise<StoredWeek> {
  const random = createRandom(plan.seed, week, 0x10_0b);
  const queue = createReviewQueue({
    sealer: SEALER,
    secret: DRAW_SECRET,
    rates: { flagged: 1, clean: KEPT_CLEAN },
  });
  const totals = new Map<string, Totals>();
  const sink = queue.through(
    { insertVerdicts: store.insertVerdicts, insertDeadLetters: () => Promise.reject(new Error('none')) },
    (rows: readonly ReviewItemRow[]) => store.insertRows('review_queue', rows),
  );
  // What the cell before left there.
  for (const table of ['verdicts', 'review_queue'])
    await store.execute(`TRUNCATE TABLE ${store.layout.database}.${table}`);
  const draw = responsesOf(plan, week);
  let rows: VerdictRow[] = [];
  for (let index = 0; index < plan.responsesPerWeek; index++) {
    const response = draw(index);
    if (!response.health) continue;
    const flagged = response.flaggedIn(week);
    count(totals, response, flagged);
    rows.push(recorded(plan, week, index, response, detected(flagged, judge, random), queue));
    if (rows.length < AT_ONCE) continue;
    must(await sink.insertVerdicts(rows));
    rows = [];
  }
  if (rows.length > 0) must(await sink.insertVerdicts(rows));
  const tables = {
    verdicts: await putAside(store, 'verdicts', week),
    review_queue: await putAside(store, 'review_queue', week),
  };
  return { week, tables, totals };
}

/** The full table gets another name, and an empty one takes its place. */
async function putAside(store: ClickHouseStore, table: string, week: number): Promise<string> {
  const place = `${store.layout.database}.${table}`;
  const aside = `${place}_week${week}`;
  await store.execute(`DROP TABLE IF EXISTS ${aside} SYNC`);
  await store.execute(`RENAME TABLE ${place} TO ${aside}`);
  await store.execute(`CREATE TABLE ${place} AS ${aside}`);
  return aside;
}

function count(totals: Map<string, Totals>, { locale, issue }: DrawnResponse, flagged: boolean): void {
  const of = totals.get(locale.locale) ?? { responses: 0, issues: 0, flags: 0, hits: 0 };
  totals.set(locale.locale, of);
  of.responses += 1;
  if (issue) of.issues += 1;
  if (flagged) of.flags += 1;
  if (issue && flagged) of.hits += 1;
}

function recorded(
  plan: SimulationPlan,
  week: number,
  index: number,
  { model, locale, surface, user }: DrawnResponse,
  outcome: Detected,
  queue: ReviewQueue,
): VerdictRow {
  const createdAt = mondayOf(plan, week) + Math.floor((index / plan.responsesPerWeek) * WEEK_MS);
  const response = {
    responseKey: pseudonym(0, week, index),
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
    first: { kept: true, stratum: locale.locale, probability: FRACTIONS[locale.locale]! },
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
