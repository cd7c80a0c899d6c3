import type { TracePort } from '../domain/telemetry-ports.ts';
import type { EventFields, EventName, Telemetry } from './events.ts';

/** An emitted event with its fields. */
export type Emitted = {
  readonly [E in EventName]: { readonly event: E; readonly fields: EventFields[E] };
}[EventName];

export interface RecordingTelemetry extends Telemetry {
  readonly events: readonly Emitted[];
  of<E extends EventName>(event: E): readonly EventFields[E][];
}

/** Telemetry that remembers, for tests of those who emit. */
export function createRecordingTelemetry(): RecordingTelemetry {
  const events: Emitted[] = [];
  return {
    events,
    emit(event, fields) {
      events.push({ event, fields } as Emitted);
    },
    of(event) {
      return events.filter((entry) => entry.event === event).map((entry) => entry.fields) as never;
    },
  };
}

/** For commands that have nobody to tell. */
export const silentTelemetry: Telemetry = { emit: () => {} };

/** Traces when none are configured. */
export const noTraces: TracePort = {
  batch: () => ({
    response: () => ({ evaluation: () => {}, end: () => {} }),
    end: () => {},
  }),
  shutdown: () => Promise.resolve(),
};
