import { insertedColumnNames } from '../../src/adapters/clickhouse/ddl.ts';
import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';
import { TABLES } from '../../src/adapters/clickhouse/tables.ts';
import type { AnchorScoreRow, LabelRow, ReviewDrawRow } from '../../src/domain/analysis-rows.ts';
import { drawForReview, readCandidates } from '../../src/review/export.ts';
import { importLabels } from '../../src/review/import.ts';
import type { SimulationPlan } from '../../src/simulate/plan.ts';
import { createRandom } from '../../src/simulate/random.ts';
import { responsesOf } from '../../src/simulate/response.ts';
import { WEEK_MS } from '../../src/simulate/week.ts';
import { dayOf } from '../../src/trends/weeks.ts';
import { type Cell, FRACTIONS } from './cells.ts';
import { mondayOf, must, numberOf, pseudonym, ruleSetOf, type StoredWeek } from './traffic.ts';

const FROZEN = 150;
const FILLED = ['verdicts', 'review_queue', 'review_draws', 'labels', 'anchor_scores'];
const REVIEWERS: readonly string[] = ['first', 'second'];

/** Some replications. */
export interface Batch {
  readonly first: number;
  readonly count: number;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Where the sample of a week is found: the plan's own weeks for the first of a batch, then the next two. */
export function daysOf(plan: SimulationPlan, week: number, { first }: Batch, replication: number): Days {
  const monday = mondayOf(plan, week + 2 * (replication - first));
  return { from: dayOf(monday), to: dayOf(monday + WEEK_MS - 1) };
}

const SAMPLED = [TABLES.verdicts, TABLES.review_queue] as const;

/**
 * Draws samples of a stored week: keeps each row with its own probability, in each replication anew, by a hash of key
 * and replication, as the first sampling step does with its secret. They wait in tables of their own, for one walk over
 * two million rows is too dear for one sample.
 */
export async function drawSamples(
  store: ClickHouseStore,
  { week, tables }: StoredWeek,
  { first, count }: Batch,
): Promise<void> {
  const hash = `intHash64(bitXor(sipHash64(response_key), intHash64(2 * r + ${week})))`;
  const names = Object.keys(FRACTIONS).map((name) => `'${name}'`);
  const fraction = `transform(splitByChar('/', toString(stratum))[1], [${names}], [${Object.values(FRACTIONS)}], 0.)`;
  const chosen = `arrayFilter(r -> ${hash} / exp2(64) < ${fraction}, range(${first}, ${first + count}))`;
  for (const { name } of SAMPLED as readonly { readonly name: keyof StoredWeek['tables'] }[]) {
    await store.execute(`DROP TABLE IF EXISTS ${drawnTable(store, name, week)} SYNC`);
    await store.execute(
      `CREATE TABLE ${drawnTable(store, name, week)} ENGINE = MergeTree ORDER BY r
       AS SELECT * EXCEPT (chosen), r FROM (
         SELECT *, ${chosen} AS chosen FROM ${tables[name]} WHERE notEmpty(chosen)
       ) ARRAY JOIN chosen AS r`,
    );
  }
}

function drawnTable(store: ClickHouseStore, name: string, week: number): string {
  return `${store.layout.database}.${name}_week${week}_drawn`;
}

/**
 * Fills the store with the drawn samples of some replications, their queue, 300 labels a week by the truth of the plan
 * and, where there is no judge, a frozen set scored with both weeks' detectors.
 */
export async function fill(
  store: ClickHouseStore,
  cell: Cell,
  plan: SimulationPlan,
  batch: Batch,
): Promise<void> {
  for (const table of FILLED) await store.execute(`TRUNCATE TABLE ${store.layout.database}.${table}`);
  for (const week of [0, 1] as const) await moveIn(store, week, batch);
  const draws: ReviewDrawRow[] = [];
  const labels: LabelRow[] = [];
  const scores: AnchorScoreRow[] = [];
  for (let r = batch.first; r < batch.first + batch.count; r++) {
    for (const week of [0, 1] as const) {
      const drawn = await reviewed(store, cell, plan, week, batch, r);
      draws.push(...drawn);
      labels.push(...labelled(plan, week, drawn));
    }
    if (!cell.judge) scores.push(...frozenSet(plan, r));
  }
  must(await store.insertRows('review_draws', draws));
  must(await store.insertRows('labels', labels));
  must(await store.insertRows('anchor_scores', scores));
}

/**
 * Replications lie one behind the other in time. The number of each takes the place of the seed in the key, and is put
 * to the rule set, so that each sees the scores of its own frozen set.
 */
async function moveIn(store: ClickHouseStore, week: number, { first, count }: Batch): Promise<void> {
  const moved: Readonly<Record<string, string>> = {
    response_key: `concat('sim:', leftPad(lower(hex(toUInt32(r))), 12, '0'), substring(response_key, 17))`,
    event_hour: `event_hour + (r - ${first}) * ${(2 * WEEK_MS) / 1000}`,
    rule_set: `concat(toString(rule_set), ' r', toString(r))`,
  };
  for (const table of SAMPLED) {
    const names = insertedColumnNames(table);
    const columns = names.map((name) => `\`${name}\``);
    const values = names.map((name) => moved[name] ?? `\`${name}\``);
    await store.execute(
      `INSERT INTO ${store.layout.database}.${table.name} (${columns.join(', ')}) SETTINGS optimize_on_insert = 0
       SELECT ${values.join(', ')} FROM ${drawnTable(store, table.name, week)}
       WHERE r >= ${first} AND r < ${first + count}`,
    );
  }
}

async function reviewed(
  store: ClickHouseStore,
  cell: Cell,
  plan: SimulationPlan,
  week: 0 | 1,
  batch: Batch,
  replication: number,
): Promise<ReviewDrawRow[]> {
  const days = daysOf(plan, week, batch, replication);
  return drawForReview(await readCandidates(store, days), {
    period: days.from,
    ...cell.labels[week],
    nowMs: Date.parse(days.from) + WEEK_MS,
    random: createRandom(plan.seed, week, replication).next,
  });
}

/** Two reviewers who tell the truth, by the import that a file of theirs would go through. */
function labelled(plan: SimulationPlan, week: 0 | 1, draws: readonly ReviewDrawRow[]): LabelRow[] {
  const draw = responsesOf(plan, week);
  const records = draws.flatMap(({ responseKey }, line) =>
    REVIEWERS.map((reviewer) => ({
      line,
      fields: {
        response_key: responseKey,
        reviewer,
        decision: draw(numberOf(responseKey)).issue ? 'issue' : 'no-issue',
      },
    })),
  );
  const { rows, problems } = importLabels(records, {
    draws: new Map(draws.map((one) => [one.responseKey, one])),
    earlier: new Map(),
    pseudonym: (name) => pseudonym(0, 0, REVIEWERS.indexOf(name)),
    nowMs: draws[0]!.revision,
  });
  if (problems.length > 0) throw new Error(problems[0]);
  return [...rows];
}

/** A frozen set of issues as `review score` leaves it: each scored by the detectors of both weeks. */
function frozenSet(plan: SimulationPlan, replication: number): AnchorScoreRow[] {
  const rows: AnchorScoreRow[] = [];
  const draw = responsesOf(plan, 0);
  const start = Math.floor(createRandom(plan.seed, replication).next() * plan.responsesPerWeek);
  for (let index = start; rows.length < 2 * FROZEN; index++) {
    const { issue, flaggedIn } = draw(index);
    if (!issue) continue;
    for (const week of [0, 1])
      rows.push({
        anchorSet: `frozen ${replication}`,
        item: pseudonym(0, 0, index),
        ruleSet: `${ruleSetOf(plan, week)} r${replication}`,
        judgeModel: '',
        promptHash: '',
        state: flaggedIn(week) ? 'flagged' : 'clean',
        scoredAt: mondayOf(plan, week) / 1000,
        revision: mondayOf(plan, week),
      });
  }
  return rows;
}
