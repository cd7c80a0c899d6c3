import { CALL_SECONDS, COUNTS, counter, gauge, histogram, type MetricTable, stateset } from './declare.ts';

export const JUDGE_METRICS = {
  judge_requests_total: counter('Requests to the judge.', ['outcome']),
  judge_request_duration_seconds: histogram('Time of a request to the judge.', [], CALL_SECONDS),
  judge_tokens_total: counter('Tokens the judge was paid for.', ['kind']),
  judge_cost_usd_total: counter('Cost of the judge in US dollars, by the configured prices.', []),
  judge_budget_spent: gauge('What is spent of the budget of the day.', ['kind']),
  judge_budget_limit: gauge('Budget of the day.', ['kind']),
  judge_budget_exhausted_total: counter('Times the budget of the day was spent.', ['kind']),
  judge_breaker_state: stateset('State of the circuit breaker of the judge.', 'state'),
  judge_breaker_changes_total: counter('Changes of the circuit breaker of the judge.', ['state']),
  judge_control_items_total: counter('Planted items with a known answer.', ['correct']),
} as const satisfies MetricTable;

export const STORE_METRICS = {
  store_batches_total: counter('Batches cut for the store, by what filled them.', ['reason']),
  store_batch_rows: histogram('Rows in a batch for the store.', [], COUNTS),
  store_batch_bytes: histogram('Bytes in a batch for the store.', [], [1e3, 1e4, 1e5, 1e6, 1e7, 1e8]),
  store_batch_age_seconds: histogram('Age of the oldest row of a batch when it was cut.', [], CALL_SECONDS),
  store_insert_total: counter('Inserts.', ['table', 'outcome']),
  store_insert_rows_total: counter('Rows of inserts.', ['table', 'outcome']),
  store_insert_duration_seconds: histogram('Time of an insert.', ['table'], CALL_SECONDS),
  store_retries_total: counter('Inserts tried again.', ['code']),
  store_refused_batches_total: counter('Batches the store refused for good.', ['code']),
  store_failures_total: counter('Failures of the store that ended an operation.', ['code']),
  store_in_flight_rows: gauge('Rows that wait for an acknowledgement.', []),
  store_in_flight_bytes: gauge('Bytes that wait for an acknowledgement.', []),
  issue_rate: gauge(
    'Issue rate over a trailing window, by what it estimates; no series when it cannot be had.',
    ['model', 'window', 'estimate', 'bound'],
  ),
  regression_evidence: gauge('Evidence (e-value) that the model regressed against its baseline.', ['model']),
  trend_failures_total: counter('Failures to bring the exported rates up to date.', ['code']),
  release_budget_spent_rho: gauge('Privacy budget spent by published figures (zCDP rho).', []),
  release_budget_limit_rho: gauge('Privacy budget of published figures (zCDP rho).', []),
} as const satisfies MetricTable;
