import { columnName, fieldsOf } from '../../../src/adapters/clickhouse/columns.ts';
import { columnsOf } from '../../../src/adapters/clickhouse/ddl.ts';
import { type RowOf, TABLES, type TableName } from '../../../src/adapters/clickhouse/tables.ts';
import { deadLetterRow, flaggedRow, HOUR, key, MONDAY } from './rows.ts';

function asTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** A row as a view gives it back. */
export function asRead(name: TableName, row: object): Record<string, unknown> {
  const values = row as Readonly<Record<string, unknown>>;
  const read: Record<string, unknown> = {};
  for (const [field, column] of columnsOf(TABLES[name])) {
    const value = values[field];
    if (column.kind === 'nested') {
      for (const [inner] of fieldsOf(column)) {
        const elements = value as readonly Readonly<Record<string, unknown>>[];
        read[`${columnName(field)}.${columnName(inner)}`] = elements.map((element) => element[inner]);
      }
    } else if (column.type.startsWith('DateTime') && typeof value === 'number') {
      read[columnName(field)] = asTime(value);
    } else read[columnName(field)] = field === 'offset' ? Number(value) : value;
  }
  return read;
}

/** A row of every table, with every column at a value that is not its default. */
export const SAMPLES: { readonly [Name in TableName]: RowOf<Name> } = {
  verdicts: flaggedRow(1_001, {
    judgeState: 'flagged',
    abstentions: [
      { detector: 'citation', reason: 'deadline' },
      { detector: 'judge', reason: 'judge-timeout' },
    ],
    candidates: { arithmetic: 4_294_967_295, citation: 0 },
    redactions: { NAME: 2, PHONE: 1 },
    judgeModel: 'judge-small',
    promptHash: 'f00d',
  }),
  dead_letters: deadLetterRow('9007199254740991', { kind: 'withheld', code: 'EGRESS_GUARD' }),
  labels: {
    responseKey: key(1_001),
    reviewer: key(5, 'r1'),
    category: 'dose',
    decision: 'confirmed',
    at: MONDAY + 5 * HOUR,
    source: 'queue',
    drawnFrom: 'flagged',
    stratum: 'default',
    pLabel: 0.1,
    revision: 1_772_500_000_001,
  },
  review_queue: {
    responseKey: key(1_001),
    sealKey: 'seal-1',
    sealed: 'bm9uY2UgY2lwaGVydGV4dCB0YWc=',
    drawnFrom: 'clean',
    stratum: 'default',
    pLabel: 0.01,
    queuedHour: MONDAY + HOUR,
    revision: 3,
  },
  judge_spending: {
    hour: MONDAY + HOUR,
    process: 'p1',
    judgeModel: 'judge-1',
    requests: 12,
    promptTokens: 9_000,
    cachedTokens: 1_000,
    completionTokens: 700,
    usd: 0.0125,
    revision: 3,
  },
  release_claims: { claimId: 'c1', releaseId: '2026-W10', open: true, claimedAt: MONDAY, revision: 3 },
  report_deliveries: { reportWeek: '2026-W10', channel: 'email', deliveredHour: MONDAY + HOUR, revision: 3 },
  ratings: {
    responseKey: key(1_001),
    reviewer: key(7),
    subject: 'claim',
    claim: 3,
    value: 1,
    revision: 3,
  },
  review_draws: {
    responseKey: key(1_001),
    period: '2026-03-02',
    drawnFrom: 'clean',
    stratum: 'default/en',
    pLabel: 0.02,
    drawnHour: MONDAY + HOUR,
    revision: 3,
  },
  releases: {
    releaseId: '2026-W10',
    cell: 'model-1',
    estimand: 'confirmed rate',
    periodStart: MONDAY,
    periodEnd: MONDAY + 168 * HOUR,
    value: null,
    lower: 0.1 + 0.2,
    upper: 0.5,
    suppressed: true,
    rho: 0.005,
    minimumCell: 10,
    releasedAt: MONDAY + 1,
    revision: 4,
  },
  anchor_scores: {
    anchorSet: 'frozen-1',
    item: 'item-17',
    ruleSet: 'rules-1',
    judgeModel: 'judge-small',
    promptHash: 'f00d',
    state: 'unscored',
    scoredAt: MONDAY + 1,
    revision: 5,
  },
  regressions: {
    regressionId: 'r-1',
    model: 'model-1',
    baseline: 'model-0',
    category: '',
    status: 'acknowledged',
    evidence: 123.456,
    ratio: 2.5,
    lower: 1.1,
    upper: 6,
    openedHour: MONDAY,
    revision: 6,
  },
  figures: {
    period: '2026-03-02',
    model: 'model-1',
    baseline: '',
    figure: 'confirmed',
    shown: 'withheld',
    point: null,
    lower: 0.01,
    upper: null,
    responses: 1234,
    ruleSet: 'rules-1',
    revision: 7,
  },
};
