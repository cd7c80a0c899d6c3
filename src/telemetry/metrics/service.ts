import { counter, gauge, type MetricTable } from './declare.ts';

export const SERVICE_METRICS = {
  build_info: gauge('The build that runs; always 1.', ['version', 'rule_set', 'node']),
  failures_total: counter('Failures that ended the process.', ['code']),
  canary_leaks_total: counter('Planted identities seen outside.', ['exit']),
  canary_flights_total: counter('Planted identities sent through the steps, by what was found.', ['outcome']),
  reports_total: counter('Weekly reports sent on schedule, by what became of it.', ['channel', 'outcome']),
  log_lines_suppressed_total: counter('Log lines left out because they repeated within ten seconds.', []),
  log_lines_lost_total: counter('Log lines that their destination did not take.', []),
  telemetry_rejected_total: counter('Values that telemetry refused.', ['reason']),
} as const satisfies MetricTable;
