import type { EventTable } from '../definition.ts';
import { code, model, number, oneOf } from '../fields.ts';

const TABLES = ['verdicts', 'dead_letters', 'labels', 'review_queue', 'releases'] as const;
/** Trailing windows of the exported rates. */
const WINDOWS = ['1d', '7d', '28d'] as const;
const ESTIMATES = ['flag_share', 'confirmed', 'total'] as const;
const BOUNDS = ['point', 'lower', 'upper'] as const;

/** Writing to the store, and the figures read back from it. */
export const STORE_EVENTS = {
  'store.insert': {
    fields: {
      table: oneOf(TABLES),
      outcome: oneOf(['stored', 'later', 'never']),
      rows: number,
      seconds: number,
    },
    effects: [
      { metric: 'store_insert_total' },
      { metric: 'store_insert_rows_total', by: 'rows' },
      { metric: 'store_insert_duration_seconds', by: 'seconds' },
    ],
  },
  'store.retry': {
    fields: { code, attempt: number, wait_seconds: number },
    log: { level: 'warn', sentence: 'An insert failed and is tried again.' },
    effects: [{ metric: 'store_retries_total' }],
  },
  'store.refused': {
    fields: { code, rows: number },
    log: { level: 'warn', sentence: 'The store refuses a batch for good; the row at fault is looked for.' },
    effects: [{ metric: 'store_refused_batches_total' }],
  },
  /** The store takes neither this row nor the reference in its place. */
  'store.dropped': {
    fields: { code },
    log: { level: 'error', sentence: 'A message was finished without a trace in the store.' },
    effects: [{ metric: 'store_dropped_total' }],
  },
  /** What waits for an acknowledgement. */
  'store.in_flight': {
    fields: { rows: number, bytes: number },
    effects: [
      { metric: 'store_in_flight_rows', by: 'rows' },
      { metric: 'store_in_flight_bytes', by: 'bytes' },
    ],
  },
  'issue_rate.measured': {
    fields: {
      model,
      window: oneOf(WINDOWS),
      estimate: oneOf(ESTIMATES),
      bound: oneOf(BOUNDS),
      value: number,
    },
    effects: [{ metric: 'issue_rate', by: 'value' }],
  },
  /** Too few responses or no labels: the figure is taken away instead of growing old. */
  'issue_rate.withdrawn': {
    fields: { model, window: oneOf(WINDOWS), estimate: oneOf(ESTIMATES), bound: oneOf(BOUNDS) },
    effects: [{ metric: 'issue_rate', remove: true }],
  },
  'regression.measured': {
    fields: { model, evidence: number, cusum: number, limit: number },
    effects: [
      { metric: 'regression_evidence', by: 'evidence' },
      { metric: 'regression_cusum', by: 'cusum' },
      { metric: 'regression_cusum_limit', by: 'limit' },
    ],
  },
  /** No baseline, no data, a dead judge or other versions: the figure is taken away instead of growing old. */
  'regression.withdrawn': {
    fields: { model },
    effects: [
      { metric: 'regression_evidence', remove: true },
      { metric: 'regression_cusum', remove: true },
      { metric: 'regression_cusum_limit', remove: true },
    ],
  },
  'trends.failed': {
    fields: { code },
    log: { level: 'warn', sentence: 'The exported rates could not be brought up to date.' },
    effects: [{ metric: 'trend_failures_total' }],
  },
  /** Budget of published figures in zero-concentrated differential privacy. */
  'release.budget': {
    fields: { spent: number, limit: number },
    effects: [
      { metric: 'release_budget_spent_rho', by: 'spent' },
      { metric: 'release_budget_limit_rho', by: 'limit' },
    ],
  },
} as const satisfies EventTable;
