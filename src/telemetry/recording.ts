import type { EventFields, EventName, Telemetry } from './events.ts';

/** An emitted event with its fields. */
type Emitted = {
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
