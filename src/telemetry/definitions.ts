import type { MetricDefinition } from '../domain/telemetry-ports.ts';
import { FINAL_OUTCOMES } from './balance.ts';
import type { Effect } from './definition.ts';
import { definitionOf, EVENT_NAMES } from './events.ts';
import type { Fields } from './fields.ts';
import type { MetricDeclaration } from './metrics/declare.ts';
import { METRIC_NAMES, METRICS, type MetricName, NAMESPACE } from './metrics.ts';

type Labels = Readonly<Record<string, string>>;

/** Only small closed label sets start at 0: the cost of a series that never happens stays bounded. */
const MAX_ZERO_SERIES = 48;

/** The closed values of a label in an event, undefined when its table is open. */
function closedValues(label: string, fields: Fields, effect: Effect): readonly string[] | undefined {
  const fixed = effect.always?.[label];
  if (fixed !== undefined) return [fixed];
  const field = fields[label];
  if (field?.kind === 'boolean') return ['true', 'false'];
  return field?.kind === 'set' ? field.values.map((value) => (value === '' ? 'none' : value)) : undefined;
}

function product(labels: readonly string[], values: readonly (readonly string[])[]): Labels[] {
  let sets: Labels[] = [{}];
  labels.forEach((label, index) => {
    sets = sets.flatMap((set) => values[index]!.map((value) => ({ ...set, [label]: value })));
  });
  return sets;
}

/**
 * Label sets of counters (and states) that exist before anything happened: an alert on `increase()` can't see the
 * first event of a series that did not stand at 0 before.
 */
function zeroSeries(name: MetricName, declaration: MetricDeclaration): Labels[] {
  if (name === 'messages_total') return FINAL_OUTCOMES.map((outcome) => ({ outcome }));
  if (declaration.type !== 'counter' && declaration.type !== 'stateset') return [];
  for (const event of EVENT_NAMES) {
    const { fields, effects = [] } = definitionOf(event);
    const effect = effects.find((candidate) => candidate.metric === name);
    if (effect === undefined) continue;
    const values = declaration.labels.map((label) => closedValues(label, fields, effect));
    if (values.some((list) => list === undefined)) return [];
    const sets = product(declaration.labels, values as string[][]);
    return sets.length <= MAX_ZERO_SERIES ? sets : [];
  }
  return [];
}

/** Every metric as an adapter needs it. */
export function metricDefinitions(): MetricDefinition[] {
  return METRIC_NAMES.map((name) => {
    const declaration: MetricDeclaration = METRICS[name];
    return {
      name: NAMESPACE + name,
      type: declaration.type,
      help: declaration.help,
      labels: declaration.labels,
      ...(declaration.buckets === undefined ? {} : { buckets: declaration.buckets }),
      ...(declaration.atomic === undefined ? {} : { atomic: declaration.atomic }),
      zero: zeroSeries(name, declaration),
    };
  });
}
