import type { EventDefinition } from './definition.ts';
import { JUDGE_EVENTS } from './events/judge.ts';
import { PIPELINE_EVENTS } from './events/pipeline.ts';
import { SERVICE_EVENTS } from './events/service.ts';
import { SOURCE_EVENTS } from './events/source.ts';
import { STORE_EVENTS } from './events/store.ts';
import type { FieldValues } from './fields.ts';

/**
 * Everything that can happen, by name: its fields, its log line and what it does to which metric.
 * Logs and metrics are written from this table and from nowhere else.
 */
const EVENTS = {
  ...SOURCE_EVENTS,
  ...PIPELINE_EVENTS,
  ...JUDGE_EVENTS,
  ...STORE_EVENTS,
  ...SERVICE_EVENTS,
} as const;

export type EventName = keyof typeof EVENTS;

export type EventFields = {
  [E in EventName]: FieldValues<(typeof EVENTS)[E]['fields']>;
};

export const EVENT_NAMES = Object.keys(EVENTS) as EventName[];

export function definitionOf(event: EventName): EventDefinition {
  return EVENTS[event];
}

/** The one way to say that something happened. Never throws, never blocks, keeps no reference to the fields. */
export interface Telemetry {
  emit<E extends EventName>(event: E, fields: EventFields[E]): void;
}
