import { JUDGE_METRICS, STORE_METRICS } from './metrics/backends.ts';
import { PIPELINE_METRICS } from './metrics/pipeline.ts';
import { SERVICE_METRICS } from './metrics/service.ts';
import { SOURCE_METRICS } from './metrics/source.ts';

export const NAMESPACE = 'factwatch_';

/** Every metric, without its namespace. Base units; counters end in `_total`. */
export const METRICS = {
  ...SOURCE_METRICS,
  ...PIPELINE_METRICS,
  ...JUDGE_METRICS,
  ...STORE_METRICS,
  ...SERVICE_METRICS,
} as const;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];
