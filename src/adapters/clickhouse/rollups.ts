import type { Layout } from './ddl.ts';
import { distributed, engineSql, onCluster, qualified, storageName } from './ddl.ts';

const DIMENSIONS = ['model', 'stratum', 'rule_set', 'judge_model', 'prompt_hash'] as const;

/**
 * What a roll-up counts, from `verdicts_current`. `weight` undoes the sampling: 1 / (p_sample × p_second).
 * `weight_squares` gives the effective sample size, `users` the number of distinct users of the cell.
 */
const MEASURES: readonly (readonly [string, string, string])[] = [
  ['responses', 'UInt64', 'count()'],
  ['flagged', 'UInt64', "countIf(state = 'flagged')"],
  ['clean', 'UInt64', "countIf(state = 'clean')"],
  ['unscored', 'UInt64', "countIf(state = 'unscored')"],
  ['rules_flagged', 'UInt64', "countIf(rules_state = 'flagged')"],
  ['rules_clean', 'UInt64', "countIf(rules_state = 'clean')"],
  ['rules_unscored', 'UInt64', "countIf(rules_state = 'unscored')"],
  ['judge_flagged', 'UInt64', "countIf(judge_state = 'flagged')"],
  ['judge_clean', 'UInt64', "countIf(judge_state = 'clean')"],
  ['judge_abstained', 'UInt64', "countIf(judge_state = 'abstained')"],
  ['severe', 'UInt64', "countIf(severity = 'severe')"],
  ['moderate', 'UInt64', "countIf(severity = 'moderate')"],
  ['minor', 'UInt64', "countIf(severity = 'minor')"],
  ['abstaining', 'UInt64', 'countIf(notEmpty(`abstentions.reason`))'],
  ['weighted', 'Float64', 'sum(weight)'],
  ['weighted_flagged', 'Float64', "sumIf(weight, state = 'flagged')"],
  ['weighted_clean', 'Float64', "sumIf(weight, state = 'clean')"],
  ['weight_squares', 'Float64', 'sum(weight * weight)'],
  ['users', 'UInt64', 'uniqExact(user_key)'],
];

interface Rollup {
  readonly name: 'hourly_rates' | 'weekly_rates';
  readonly buckets: readonly (readonly [string, string])[];
}

const HOURLY: Rollup = {
  name: 'hourly_rates',
  buckets: [
    ['event_hour', "DateTime('UTC')"],
    ['week', 'Date'],
  ],
};
const WEEKLY: Rollup = { name: 'weekly_rates', buckets: [['week', 'Date']] };
const ROLLUPS = [HOURLY, WEEKLY] as const;

const GENERATIONS_NAME = 'rollup_generations';

function createGenerations(layout: Layout, rollup: Rollup): string[] {
  const name = `${rollup.name}_generations`;
  const columns = [
    ...rollup.buckets.map(([column, type]) => `\`${column}\` ${type}`),
    ...DIMENSIONS.map((column) => `\`${column}\` LowCardinality(String)`),
    ...MEASURES.map(([column, type]) => `\`${column}\` ${type}`),
    '`generation` UInt64',
  ];
  const order = [rollup.buckets[0]?.[0], 'generation', ...DIMENSIONS].map((column) => `\`${column}\``);
  const create = [
    `CREATE TABLE IF NOT EXISTS ${qualified(layout, storageName(layout, name))}${onCluster(layout)}`,
    `(\n  ${columns.join(',\n  ')}\n)`,
    `ENGINE = ${engineSql(layout, name, 'generation', 'each')}`,
    `ORDER BY (${order.join(', ')})`,
  ].join('\n');
  const shard = `sipHash64(${rollup.buckets[0]?.[0]})`;
  return layout.cluster === undefined ? [create] : [create, distributed(layout, name, shard)];
}

/**
 * Tables of the roll-ups. A recomputation writes a new generation of rows and then publishes it with one
 * insert for each roll-up into `rollup_generations`: a reader of a roll-up sees the old numbers or the new
 * ones, never half of each, and a recomputation that dies before that is never seen at all.
 */
export function createRollupTables(layout: Layout): string[] {
  const create = [
    `CREATE TABLE IF NOT EXISTS ${qualified(layout, storageName(layout, GENERATIONS_NAME))}${onCluster(layout)}`,
    '(\n  `rollup` LowCardinality(String),\n  `bucket` UInt32,\n  `generation` UInt64\n)',
    `ENGINE = ${engineSql(layout, GENERATIONS_NAME, 'generation', 'each')}`,
    'ORDER BY (`rollup`, `bucket`)',
  ].join('\n');
  const generations =
    layout.cluster === undefined
      ? [create]
      : [create, distributed(layout, GENERATIONS_NAME, 'sipHash64(rollup)')];
  return [...ROLLUPS.flatMap((rollup) => createGenerations(layout, rollup)), ...generations];
}

const HOUR = 3_600;
const WEEK = 7 * 24 * HOUR;
/** 1970-01-05 was a Monday: weeks begin there. */
const MONDAY = 4 * 24 * HOUR;

export interface HourRange {
  /** First hour, seconds since the epoch, inclusive. */
  readonly fromHour: number;
  /** Seconds since the epoch, exclusive. */
  readonly toHour: number;
}

interface Buckets {
  readonly rollup: Rollup;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

function bucketsOf(range: HourRange): Buckets[] {
  const from = Math.floor(range.fromHour / HOUR) * HOUR;
  const to = Math.ceil(range.toHour / HOUR) * HOUR;
  const firstWeek = MONDAY + Math.floor((from - MONDAY) / WEEK) * WEEK;
  const lastWeek = MONDAY + Math.ceil((to - MONDAY) / WEEK) * WEEK;
  return [
    { rollup: HOURLY, from, to, step: HOUR },
    { rollup: WEEKLY, from: firstWeek, to: lastWeek, step: WEEK },
  ];
}

function fillSql(layout: Layout, rollup: Rollup, part: Buckets, generation: number): string {
  const keys = [...rollup.buckets.map(([column]) => column), ...DIMENSIONS];
  const measures = MEASURES.map(([column]) => column);
  return [
    `INSERT INTO ${qualified(layout, `${rollup.name}_generations`)}`,
    `(${[...keys, ...measures, 'generation'].map((column) => `\`${column}\``).join(', ')})`,
    `SELECT ${[...keys.map((key) => `\`${key}\``), ...MEASURES.map(([, , expression]) => expression)].join(', ')}, ${generation}`,
    `FROM ${qualified(layout, 'verdicts_current')}`,
    // The week is in the sorting key, so the range of weeks is what spares reading the rest.
    `WHERE week >= toMonday(toDateTime(${part.from}, 'UTC')) AND week <= toDate(toDateTime(${part.to - 1}, 'UTC'))`,
    `  AND event_hour >= toDateTime(${part.from}, 'UTC') AND event_hour < toDateTime(${part.to}, 'UTC')`,
    `GROUP BY ${keys.map((key) => `\`${key}\``).join(', ')}`,
  ].join('\n');
}

function publishSql(layout: Layout, part: Buckets, generation: number): string {
  return [
    `INSERT INTO ${qualified(layout, GENERATIONS_NAME)} (rollup, bucket, generation)`,
    `SELECT '${part.rollup.name}', toUInt32(${part.from} + number * ${part.step}), ${generation}`,
    `FROM numbers(${(part.to - part.from) / part.step})`,
  ].join('\n');
}

function sweepSql(layout: Layout, part: Buckets, generation: number): string {
  const bucket = part.rollup === WEEKLY ? "toDateTime(week, 'UTC')" : 'event_hour';
  const name = storageName(layout, `${part.rollup.name}_generations`);
  return [
    `ALTER TABLE ${qualified(layout, name)}${onCluster(layout)} DELETE`,
    `WHERE generation < ${Math.max(0, generation - GRACE_MS)}`,
    `  AND ${bucket} >= toDateTime(${part.from}, 'UTC') AND ${bucket} < toDateTime(${part.to}, 'UTC')`,
  ].join('\n');
}

/** Old generations stay this long, for queries that still read them. */
const GRACE_MS = 10 * 60_000;

/** Something that runs a statement of the schema, and throws a `FactwatchError` when it fails. */
export interface RollupStore {
  readonly layout: Layout;
  execute(sql: string): Promise<void>;
}

/**
 * Counts the verdicts of a range of hours anew, and of every week it touches, and replaces what the roll-ups
 * said. Any number of times, from any number of processes: the newest complete generation of a bucket counts.
 * Give a long history in pieces: each statement must end within the store's `requestTimeoutMs`.
 * @param generation milliseconds since the epoch, now
 * @throws FactwatchError; what was published before stands
 */
export async function recomputeRollups(
  store: RollupStore,
  range: HourRange,
  generation: number,
): Promise<void> {
  if (!(range.toHour > range.fromHour)) throw new RangeError('a range of hours ends after it begins');
  const parts = bucketsOf(range);
  for (const part of parts) await store.execute(fillSql(store.layout, part.rollup, part, generation));
  for (const part of parts) await store.execute(publishSql(store.layout, part, generation));
  for (const part of parts) await store.execute(sweepSql(store.layout, part, generation));
}
