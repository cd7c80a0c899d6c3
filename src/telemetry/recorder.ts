import type { MetricsPort } from '../domain/telemetry-ports.ts';
import type { BalanceKeeper } from './balance.ts';
import type { Effect, EventDefinition } from './definition.ts';
import type { MetricDeclaration } from './metrics/declare.ts';
import { METRICS, type MetricName, NAMESPACE } from './metrics.ts';
import type { CheckedFields } from './telemetry.ts';
import { OTHER } from './vocabulary.ts';

/** Why telemetry refused a value; a bug of the caller, made visible instead of thrown. */
export type Rejection = 'number' | 'negative' | 'balance' | 'event';

/** Carries an event's effects to the metrics, after the last checks. */
export interface Recorder {
  apply(effect: Effect, definition: EventDefinition, checked: CheckedFields): void;
  reject(reason: Rejection): void;
  suppressed(): void;
  buildInfo(labels: Readonly<Record<string, string>>): void;
}

export function createRecorder(metrics: MetricsPort, balance: BalanceKeeper): Recorder {
  const seen = new Map<MetricName, Set<string>>();

  function reject(reason: Rejection): void {
    metrics.add(`${NAMESPACE}telemetry_rejected_total`, { reason }, 1);
  }

  /** Labels of an effect, folded into `other` once the metric holds as many series as it may. */
  function labelsOf(
    effect: Effect,
    declaration: MetricDeclaration,
    definition: EventDefinition,
    words: Words,
  ) {
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
  }

  return {
    reject,
    suppressed: () => metrics.add(`${NAMESPACE}log_lines_suppressed_total`, {}, 1),
    buildInfo: (labels) => metrics.set(`${NAMESPACE}build_info`, labels, 1),
    apply(effect, definition, checked) {
      const declaration: MetricDeclaration = METRICS[effect.metric];
      const name = NAMESPACE + effect.metric;
      const labels = labelsOf(effect, declaration, definition, checked.words);
      if (effect.remove === true) return metrics.remove(name, labels);
      if (effect.balance === true) return metrics.set(name, labels, balance.inFlight());
      const amount = effect.by === undefined ? 1 : checked.numbers[effect.by];
      // An optional amount that is absent means 1; one that was not finite has been refused already.
      const value = amount ?? (definition.fields[effect.by!]?.optional === true ? 1 : undefined);
      if (value === undefined) return;
      if (declaration.type === 'gauge' || declaration.type === 'stateset')
        return metrics.set(name, labels, value);
      if (value < 0) return reject('negative');
      if (declaration.type === 'counter') metrics.add(name, labels, value);
      else metrics.observe(name, labels, value);
    },
  };
}

type Words = Readonly<Record<string, string>>;
