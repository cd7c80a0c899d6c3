import type { MetricType } from '../../domain/telemetry-ports.ts';

/** A metric without its namespace; see `MetricDefinition` for the meaning of the parts. */
export interface MetricDeclaration {
  readonly type: MetricType;
  readonly help: string;
  readonly labels: readonly string[];
  readonly buckets?: readonly number[];
  readonly atomic?: boolean;
  /** More label sets than these are folded into `other` (capped labels only). */
  readonly maxSeries?: number;
}

export type MetricTable = Readonly<Record<string, MetricDeclaration>>;

export function counter<const Labels extends readonly string[]>(
  help: string,
  labels: Labels,
  more: { atomic?: true; maxSeries?: number } = {},
) {
  return { type: 'counter', help, labels, ...more } as const;
}

export function gauge<const Labels extends readonly string[]>(
  help: string,
  labels: Labels,
  more: { atomic?: true; maxSeries?: number } = {},
) {
  return { type: 'gauge', help, labels, ...more } as const;
}

export function stateset<const Label extends string>(help: string, label: Label) {
  return { type: 'stateset', help, labels: [label] } as const;
}

export function histogram<const Labels extends readonly string[]>(
  help: string,
  labels: Labels,
  buckets: readonly number[],
) {
  return { type: 'histogram', help, labels, buckets } as const;
}

/** Upper bounds in seconds: work in process, from 50 µs. */
export const FAST_SECONDS = [0.00005, 0.0002, 0.001, 0.005, 0.02, 0.1, 0.5, 2] as const;
/** Upper bounds in seconds: calls over a network. */
export const CALL_SECONDS = [0.01, 0.05, 0.2, 0.5, 1, 2, 5, 10, 20, 60] as const;
/** Upper bounds in rows or messages. */
export const COUNTS = [1, 10, 100, 500, 1000, 5000, 20000] as const;
