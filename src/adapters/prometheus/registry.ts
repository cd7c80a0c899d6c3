import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MetricDefinition, MetricsPort } from '../../domain/telemetry-ports.ts';

type Labels = Readonly<Record<string, string>>;
type Instrument =
  | { readonly type: 'counter'; readonly metric: Counter }
  | { readonly type: 'gauge'; readonly metric: Gauge }
  | { readonly type: 'histogram'; readonly metric: Histogram }
  | { readonly type: 'stateset'; readonly metric: Gauge; readonly values: Set<string> };

export interface PrometheusOptions {
  /** Also export CPU, memory, event loop and garbage collection under this prefix. */
  readonly processMetricsPrefix?: string;
}

/**
 * The metrics port over prom-client, with a registry of its own.
 *
 * prom-client renders asynchronously and reads its values as it goes, so what changes during a scrape can
 * show half. Metrics marked `atomic` are therefore kept aside and handed over in one synchronous step when
 * a rendering starts, and not again before it ends; renderings follow one another.
 */
export function createPrometheusMetrics(
  definitions: readonly MetricDefinition[],
  options: PrometheusOptions = {},
): MetricsPort {
  const registry = new Registry();
  const instruments = new Map(definitions.map((it) => [it.name, instrumentFor(it, registry)]));
  const pending = createPending(definitions);
  if (options.processMetricsPrefix !== undefined) collectProcess(registry, options.processMetricsPrefix);
  const render = oneAtATime(async () => {
    pending.handOver(
      (name, labels, amount) => addTo(instruments.get(name), labels, amount),
      (name, labels, value) => setOn(instruments.get(name), labels, value),
    );
    return { contentType: registry.contentType, body: await registry.metrics() };
  });

  return {
    render,
    add(name, labels, amount) {
      if (!Number.isFinite(amount) || amount < 0) return;
      if (!pending.add(name, labels, amount)) addTo(instruments.get(name), labels, amount);
    },
    set(name, labels, value) {
      if (!Number.isFinite(value)) return;
      if (!pending.set(name, labels, value)) setOn(instruments.get(name), labels, value);
    },
    observe(name, labels, value) {
      const instrument = instruments.get(name);
      if (instrument?.type === 'histogram' && Number.isFinite(value))
        instrument.metric.observe(labels, value);
    },
    remove(name, labels) {
      const instrument = instruments.get(name);
      if (instrument?.type === 'gauge') instrument.metric.remove(labels);
    },
  };
}

/** However many ask at once: one run goes on, and all others share the next. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    if (next !== undefined) return next;
    next = running.then(() => {
      next = undefined;
      return work();
    });
    running = next.catch(() => {});
    return next;
  };
}

function collectProcess(registry: Registry, prefix: string): void {
  collectDefaultMetrics({ register: registry, prefix });
  // Gauges that are called totals, against the conventions; the same is there by type.
  for (const kind of ['handles', 'requests', 'resources']) {
    registry.removeSingleMetric(`${prefix}nodejs_active_${kind}_total`);
  }
}

function instrumentFor(definition: MetricDefinition, registry: Registry): Instrument {
  const base = {
    name: definition.name,
    help: definition.help,
    labelNames: [...definition.labels],
    registers: [registry],
  };
  const zero = definition.zero ?? [];
  switch (definition.type) {
    case 'counter': {
      const metric = new Counter(base);
      for (const labels of zero) metric.inc(labels, 0);
      return { type: 'counter', metric };
    }
    case 'gauge':
      return { type: 'gauge', metric: new Gauge(base) };
    case 'histogram':
      return {
        type: 'histogram',
        metric: new Histogram({ ...base, buckets: [...(definition.buckets ?? [])] }),
      };
    case 'stateset': {
      const metric = new Gauge(base);
      for (const labels of zero) metric.set(labels, 0);
      return { type: 'stateset', metric, values: new Set(zero.map((labels) => JSON.stringify(labels))) };
    }
  }
}

function addTo(instrument: Instrument | undefined, labels: Labels, amount: number): void {
  if (instrument?.type === 'counter') instrument.metric.inc(labels, amount);
}

function setOn(instrument: Instrument | undefined, labels: Labels, value: number): void {
  if (instrument?.type === 'gauge') instrument.metric.set(labels, value);
  if (instrument?.type !== 'stateset') return;
  instrument.values.add(JSON.stringify(labels));
  for (const other of instrument.values) instrument.metric.set(JSON.parse(other) as Labels, 0);
  instrument.metric.set(labels, 1);
}

interface Pending {
  /** False when the metric is not an atomic one. */
  add(name: string, labels: Labels, amount: number): boolean;
  set(name: string, labels: Labels, value: number): boolean;
  handOver(add: Write, set: Write): void;
}

type Write = (name: string, labels: Labels, value: number) => void;

/** Sums and last values of the atomic metrics since the last hand-over. Their label sets are few. */
function createPending(definitions: readonly MetricDefinition[]): Pending {
  const kinds = new Map(definitions.filter((it) => it.atomic === true).map((it) => [it.name, it.type]));
  const series = new Map<string, { name: string; labels: Labels; value: number }>();

  function entry(name: string, labels: Labels) {
    const key = `${name} ${Object.values(labels).join(' ')}`;
    const known = series.get(key);
    if (known !== undefined) return known;
    const made = { name, labels, value: 0 };
    series.set(key, made);
    return made;
  }

  return {
    add(name, labels, amount) {
      if (!kinds.has(name)) return false;
      entry(name, labels).value += amount;
      return true;
    },
    set(name, labels, value) {
      if (!kinds.has(name)) return false;
      entry(name, labels).value = value;
      return true;
    },
    handOver(add, set) {
      for (const it of series.values()) {
        if (kinds.get(it.name) === 'counter') {
          add(it.name, it.labels, it.value);
          it.value = 0;
        } else set(it.name, it.labels, it.value);
      }
    },
  };
}
