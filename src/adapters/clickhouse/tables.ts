import type {
  FigureRow,
  JudgeSpendingRow,
  RegressionRow,
  ReleaseClaimRow,
  ReleaseRow,
  ReportDeliveryRow,
} from '../../domain/analysis-rows.ts';
import { FIGURES, REPORT_CHANNELS } from '../../domain/analysis-rows.ts';
import type { DeadLetterRow, FindingRow, VerdictRow } from '../../domain/rows.ts';
import { JUDGE_STATES } from '../../domain/rows.ts';
import { SEVERITIES, STATES } from '../../domain/verdict.ts';
import type { Columns } from './columns.ts';
import * as c from './columns.ts';
import type { Table } from './table.ts';
import { anchorScores, labels, ratings, reviewDraws, reviewQueue } from './tables-review.ts';

const finding: Columns<FindingRow> = {
  detector: c.label(),
  detectorVersion: c.label(),
  category: c.label(),
  severity: c.oneOf(SEVERITIES),
  confidence: c.probability('positive'),
  claim: c.uint(16),
  rule: c.label(),
};

/**
 * Ordered by (week, response_key). Both follow from the event. The week, not the hour: an upstream retry
 * that stamps the same id anew a few minutes later, over the hour's edge, is still one row. Partitioned by
 * the month of the week, so that every duplicate lives in one partition and merges can meet it.
 *
 * `category`, `reason` and `detector` are LowCardinality and not Enum: their lists grow with releases, and a
 * row written by a newer process must not be refused by a table that an older one made.
 */
export const verdicts: Table<VerdictRow> = {
  name: 'verdicts',
  columns: {
    responseKey: c.pseudonym(),
    userKey: c.pseudonym(),
    eventHour: c.hour(),
    model: c.label(),
    locale: c.label(),
    country: c.label(),
    surface: c.label(),
    stratum: c.label(),
    pSample: c.probability('positive'),
    pSecond: c.probability('positive'),
    pJudge: c.probability('or-zero'),
    state: c.oneOf(STATES),
    rulesState: c.oneOf(STATES),
    judgeState: c.oneOf(JUDGE_STATES),
    severity: c.oneOf(['', ...SEVERITIES]),
    findings: c.nested<FindingRow>(finding),
    abstentions: c.nested({ detector: c.label(), reason: c.label() }),
    candidates: c.counts(),
    redactions: c.counts(),
    ruleSet: c.label(),
    judgeModel: c.label(),
    promptHash: c.label(),
    build: c.label(),
    revision: c.big('DoubleDelta, ZSTD(1)'),
  },
  derived: { week: { type: 'Date', expression: 'toMonday(event_hour)' } },
  version: 'revision',
  orderBy: ['week', 'response_key'],
  partitionBy: 'toYYYYMM(week)',
  expiresBy: 'event_hour',
  shardBy: 'sipHash64(response_key)',
  // Rows of a week lie together, so the least and greatest hour of a granule tell its week: a question about
  // the last day reads one or two weeks instead of all.
  skipIndexes: { hours: 'event_hour TYPE minmax GRANULARITY 1' },
  constraints: {
    keys: "match(response_key, '^[^:]+:[0-9a-f]{32}$') AND match(user_key, '^[^:]+:[0-9a-f]{32}$')",
    probabilities: 'p_sample > 0 AND p_sample <= 1 AND p_second > 0 AND p_second <= 1',
    whole_hours: 'toUnixTimestamp(event_hour) % 3600 = 0',
  },
};

/** By reference only. Not partitioned: the hour of receipt is not the same on a replay. */
const deadLetters: Table<DeadLetterRow> = {
  name: 'dead_letters',
  columns: {
    topic: c.label(),
    partition: c.uint(32),
    offset: c.offset(),
    kind: c.oneOf(['dead_lettered', 'withheld'] as const),
    code: c.label(),
    bytes: c.big(),
    receivedHour: c.hour(),
  },
  version: 'received_hour',
  orderBy: ['topic', 'partition', 'offset'],
  expiresBy: 'received_hour',
  shardBy: 'sipHash64(topic, partition, offset)',
};

const releases: Table<ReleaseRow> = {
  name: 'releases',
  columns: {
    releaseId: c.text(),
    cell: c.text(),
    estimand: c.label(),
    periodStart: c.hour(),
    periodEnd: c.hour(),
    value: c.nullable(c.real()),
    lower: c.nullable(c.real()),
    upper: c.nullable(c.real()),
    suppressed: c.flag(),
    rho: c.real(),
    minimumCell: c.uint(32),
    releasedAt: c.moment(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['release_id', 'cell', 'estimand'],
  shardBy: 'sipHash64(release_id)',
};

/** Sharded by nothing: who claims and who looks must meet on one node. */
export const releaseClaims: Table<ReleaseClaimRow> = {
  name: 'release_claims',
  columns: {
    claimId: c.text(),
    releaseId: c.label(),
    open: c.flag(),
    claimedAt: c.moment(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['claim_id'],
  shardBy: '0',
};

const regressions: Table<RegressionRow> = {
  name: 'regressions',
  columns: {
    regressionId: c.text(),
    model: c.label(),
    baseline: c.label(),
    category: c.label(),
    status: c.oneOf(['open', 'acknowledged', 'closed'] as const),
    evidence: c.real(),
    ratio: c.real(),
    lower: c.real(),
    upper: c.real(),
    openedHour: c.hour(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['regression_id'],
  shardBy: 'sipHash64(regression_id)',
};

/** Estimates are made by the service, not by SQL: what boards show is what the report says. */
export const figures: Table<FigureRow> = {
  name: 'figures',
  columns: {
    period: c.label(),
    model: c.label(),
    baseline: c.label(),
    figure: c.oneOf(FIGURES),
    shown: c.oneOf(['shown', 'review', 'withheld'] as const),
    point: c.nullable(c.real()),
    lower: c.nullable(c.real()),
    upper: c.nullable(c.real()),
    responses: c.big(),
    ruleSet: c.text(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['figure', 'model', 'baseline', 'period'],
  shardBy: 'sipHash64(figure, model)',
};

/** One row for each report that a channel took, so that a restart sends none twice. */
export const reportDeliveries: Table<ReportDeliveryRow> = {
  name: 'report_deliveries',
  columns: {
    reportWeek: c.label(),
    channel: c.oneOf(REPORT_CHANNELS),
    deliveredHour: c.hour(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['report_week', 'channel'],
  shardBy: 'sipHash64(report_week)',
};

/** An hour's row of a process is written again as it grows. */
export const judgeSpending: Table<JudgeSpendingRow> = {
  name: 'judge_spending',
  columns: {
    hour: c.hour(),
    process: c.text(),
    judgeModel: c.label(),
    requests: c.big(),
    promptTokens: c.big(),
    cachedTokens: c.big(),
    completionTokens: c.big(),
    usd: c.real(),
    revision: c.big(),
  },
  version: 'revision',
  orderBy: ['hour', 'process', 'judge_model'],
  shardBy: 'sipHash64(hour, process)',
};

/** Every table that rows are inserted into, by name. */
export const TABLES = {
  verdicts,
  dead_letters: deadLetters,
  labels,
  ratings,
  review_queue: reviewQueue,
  review_draws: reviewDraws,
  releases,
  release_claims: releaseClaims,
  anchor_scores: anchorScores,
  regressions,
  figures,
  report_deliveries: reportDeliveries,
  judge_spending: judgeSpending,
} as const;

export type TableName = keyof typeof TABLES;
/** Days that rows are kept, for the tables that can forget. */
export type RetentionDays = { readonly [Name in 'verdicts' | 'dead_letters' | 'review_queue']?: number };
export type RowOf<Name extends TableName> = (typeof TABLES)[Name] extends Table<infer Row> ? Row : never;
