import type { MetricDefinition } from '../../src/domain/telemetry-ports.ts';

/** Metrics of the process that the Prometheus client adds under our namespace and that rules and boards read. */
const OF_THE_CLIENT = [
  'factwatch_process_start_time_seconds',
  'factwatch_process_cpu_seconds_total',
  'factwatch_process_resident_memory_bytes',
];

/** Names as Prometheus stores them: a histogram has three. */
export function metricNames(definitions: readonly MetricDefinition[]): string[] {
  const own = definitions.flatMap(({ name, type }) =>
    type === 'histogram' ? ['_bucket', '_sum', '_count'].map((suffix) => name + suffix) : [name],
  );
  return [...own, ...OF_THE_CLIENT];
}
