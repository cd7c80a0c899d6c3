import type { LogLevel } from '../domain/telemetry-ports.ts';
import type { Fields } from './fields.ts';
import type { MetricName } from './metrics.ts';

/** What an event does to a metric. The metric's labels are taken from the fields of the same name. */
export interface Effect {
  readonly metric: MetricName;
  /** Field that holds the amount (counter), value (gauge) or observation (histogram); without it: 1. */
  readonly by?: string;
  /** Labels that are the same at every emission. */
  readonly always?: Readonly<Record<string, string>>;
  /** The gauge is set to the messages in flight as the balance knows them. */
  readonly balance?: true;
  /** Takes the series away instead. */
  readonly remove?: true;
}

export interface EventDefinition {
  readonly fields: Fields;
  /** Without it the event is not logged. */
  readonly log?: { readonly level: LogLevel; readonly sentence: string };
  readonly effects?: readonly Effect[];
}

export type EventTable = Readonly<Record<string, EventDefinition>>;
