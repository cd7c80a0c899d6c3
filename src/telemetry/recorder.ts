import type { MetricsPort } from '../domain/telemetry-ports.ts';
import type { BalanceKeeper } from './balance.ts';
import type { CheckedFields } from './check-fields.ts';
import type { Effect, EventDefinition } from './definition.ts';
import type { MetricDeclaration } from './metrics/declare.ts';
import { METRICS, type MetricName, NAMESPACE } from './metrics.ts';
import { OTHER } from './vocabulary.ts';

/** Why telemetry refused a value; a bug of the caller, made visible instead of thrown. */
type Rejection = 'number' | 'negative' | 'balance' | 'event';

/** Carries an event's effects to the metrics, after the last checks. */
export interface Recorder {
  apply(effect: Effect, definition: EventDefinition, checked: CheckedFields): void;
  reject(reason: Rejection): void;
  suppressed(): void;
  /** A log line that its destination did not take. */
  lost(): void;
  buildInfo(labels: Readonly<Record<string, string>>): void;
}

export function createRecorder(metrics: MetricsPort, balance: BalanceKeeper): Recorder {
  const labelsOf = createLabeller();

  function reject(reason: Rejection): void {
    metrics.add(`${NAMESPACE}telemetry_rejected_total`, { reason }, 1);
  }

  return {
    reject,
    suppressed: () => metrics.add(`${NAMESPACE}log_lines_suppressed_total`, {}, 1),
    lost: () => metrics.add(`${NAMESPACE}log_lines_lost_total`, {}, 1),
    buildInfo: (labels) => metrics.set(`${NAMESPACE}build_info`, labels, 1),
    apply(effect, definition, checked) {
      const declaration: MetricDeclaration = METRICS[effect.metric];
      const name = NAMESPACE + effect.metric;
      const isGauge = declaration.type === 'gauge' || declaration.type === 'stateset';
      const labels = labelsOf(effect, declaration, definition, checked.words);
      if (effect.remove === true) return metrics.remove(name, labels);
      if (effect.balance === true) return metrics.set(name, labels, balance.inFlight());
      const value = amountOf(effect, definition, checked);
      // A figure that cannot be had takes the old one with it; the refusal is counted already.
      if (value === undefined) return isGauge ? metrics.remove(name, labels) : undefined;
      if (isGauge) return metrics.set(name, labels, value);
      if (value < 0) return reject('negative');
      if (declaration.type === 'counter') metrics.add(name, labels, value);
      else metrics.observe(name, labels, value);
    },
  };
}

/** 1 without an amount field, or where an optional one is absent; undefined when it was not finite. */
function amountOf({ by }: Effect, definition: EventDefinition, checked: CheckedFields): number | undefined {
  if (by === undefined) return 1;
  return checked.numbers[by] ?? (definition.fields[by]?.optional === true ? 1 : undefined);
}

type Words = Readonly<Record<string, string>>;

/** Labels of an effect, folded into `other` once the metric holds as many series as it may. */
function createLabeller() {
  const seen = new Map<MetricName, Set<string>>();
  return (effect: Effect, declaration: MetricDeclaration, definition: EventDefinition, words: Words) => {
    const labels: Record<string, string> = {};
    for (const label of declaration.labels) labels[label] = effect.always?.[label] ?? words[label] ?? 'none';
    if (declaration.maxSeries === undefined) return labels;
    const known = seen.get(effect.metric) ?? new Set<string>();
    seen.set(effect.metric, known);
    const key = Object.values(labels).join('\n');
    if (known.has(key)) return labels;
    if (known.size < declaration.maxSeries) {
      known.add(key);
      return labels;
    }
    for (const label of declaration.labels) {
      if (definition.fields[label]?.kind === 'capped') labels[label] = OTHER;
    }
    return labels;
  };
}
