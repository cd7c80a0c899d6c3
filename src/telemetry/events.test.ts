import { expect, test } from 'vitest';
import { RawText } from '../domain/text.ts';
import { metricDefinitions } from './definitions.ts';
import { definitionOf, EVENT_NAMES } from './events.ts';
import type { MetricDeclaration } from './metrics/declare.ts';
import { METRIC_NAMES, METRICS } from './metrics.ts';
import { createRecordingTelemetry } from './recording.ts';

/** Written by telemetry itself, not by an event. */
const OWN = ['build_info', 'log_lines_suppressed_total', 'log_lines_lost_total', 'telemetry_rejected_total'];

const effects = EVENT_NAMES.flatMap((event) =>
  (definitionOf(event).effects ?? []).map((effect) => ({
    event,
    effect,
    fields: definitionOf(event).fields,
  })),
);

test('every label of a metric comes from a field of the event, and from no number', () => {
  for (const { event, effect, fields } of effects) {
    const metric: MetricDeclaration = METRICS[effect.metric];
    for (const label of metric.labels) {
      const kind = fields[label]?.kind ?? (effect.always?.[label] === undefined ? 'missing' : 'set');
      expect(['set', 'capped', 'boolean'], `${event} → ${effect.metric}{${label}}`).toContain(kind);
    }
  }
});

test('every amount is a number field, and gauges have one', () => {
  for (const { event, effect, fields } of effects) {
    if (effect.by !== undefined) expect(fields[effect.by]?.kind, `${event}.${effect.by}`).toBe('number');
    const { type } = METRICS[effect.metric];
    const needsAmount = type === 'histogram' || (type === 'gauge' && !effect.balance && !effect.remove);
    if (needsAmount) expect(effect.by, `${event} → ${effect.metric}`).toBeDefined();
  }
});

test('every metric is moved by an event', () => {
  const moved = new Set<string>(effects.map(({ effect }) => effect.metric));
  expect(METRIC_NAMES.filter((name) => !moved.has(name) && !OWN.includes(name))).toEqual([]);
});

test('names follow the conventions of Prometheus', () => {
  for (const { name, type, help, buckets } of metricDefinitions()) {
    expect(name).toMatch(/^factwatch_[a-z][a-z0-9_]*$/);
    expect(name.endsWith('_total'), name).toBe(type === 'counter');
    expect(help, name).toMatch(/^[A-Z].*\.$/);
    expect(buckets !== undefined, name).toBe(type === 'histogram');
    expect([...(buckets ?? [])].sort((a, b) => a - b)).toEqual([...(buckets ?? [])]);
  }
});

test('the names that dashboards rely on are there with their labels', () => {
  const labels = Object.fromEntries(METRIC_NAMES.map((name) => [name, METRICS[name].labels.join(',')]));
  expect(labels).toMatchObject({
    messages_total: 'outcome',
    received_total: '',
    in_flight_messages: '',
    responses_total: 'model,state',
    weighted_responses_total: 'model,state',
    findings_total: 'model,detector,category,severity',
    detector_abstentions_total: 'detector,reason',
    detector_duration_seconds: 'detector',
    redactions_total: 'type',
    withheld_total: 'code',
    judge_requests_total: 'outcome',
    judge_tokens_total: 'kind',
    judge_cost_usd_total: '',
    issue_rate: 'model,window,estimate,bound',
    regression_evidence: 'model',
    consumer_lag_messages: 'partition',
  });
});

test('a log sentence is fixed: a capital, a full stop, no place to fill', () => {
  for (const event of EVENT_NAMES) {
    const sentence = definitionOf(event).log?.sentence;
    if (sentence !== undefined) expect(sentence, event).toMatch(/^[A-Z][^%{}$]*\.$/);
  }
});

test('the compiler refuses free text, missing fields and fields that an event does not have', () => {
  const { emit, events } = createRecordingTelemetry();
  emit('store.retry', { code: 'STORE_TIMEOUT', attempt: 1, wait_seconds: 2 });
  // @ts-expect-error a message of a library is no code
  emit('store.retry', { code: 'Cannot parse input', attempt: 1, wait_seconds: 2 });
  // @ts-expect-error a field is missing
  emit('store.retry', { code: 'STORE_TIMEOUT', attempt: 1 });
  // @ts-expect-error there is no such field
  emit('store.retry', { code: 'STORE_TIMEOUT', attempt: 1, wait_seconds: 2, message: 'text' });
  // @ts-expect-error there is no such event
  emit('store.retried', {});
  // @ts-expect-error raw text is no model name
  emit('regression.measured', { model: new RawText('x'), evidence: 1, cusum: 0, limit: 4.6 });
  expect(events).toHaveLength(6);
});

test('what was emitted can be asked of a recording', () => {
  const telemetry = createRecordingTelemetry();
  telemetry.emit('batch.received', { partition: 0, messages: 2, bytes: 1 });
  telemetry.emit('kafka.connected', {});
  telemetry.emit('batch.received', { partition: 0, messages: 3, bytes: 1 });
  expect(telemetry.of('batch.received').map(({ messages }) => messages)).toEqual([2, 3]);
  expect(telemetry.events.map(({ event }) => event)).toHaveLength(3);
});
