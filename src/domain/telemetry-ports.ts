/** Level by consequence: `warn` = nothing lost; `error` = data lost or an operator is needed. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a log line may hold: numbers, booleans, and words out of closed sets or capped tables. */
export type LogValue = number | boolean | string;

export interface LogLine {
  readonly level: LogLevel;
  /** Name of the event. */
  readonly event: string;
  /** The event's fixed sentence; never filled from outside. */
  readonly sentence: string;
  readonly fields: Readonly<Record<string, LogValue>>;
}

export interface LogPort {
  /**
   * Has reached the destination when it returns, so that a line before an exit is written. False when the
   * destination did not take it; never throws.
   */
  write(line: LogLine): boolean;
}

export const METRIC_TYPES = ['counter', 'gauge', 'histogram', 'stateset'] as const;
export type MetricType = (typeof METRIC_TYPES)[number];

export interface MetricDefinition {
  /** Full name with namespace. */
  readonly name: string;
  /** `stateset`: a gauge with one label; the current value is 1, the others 0. */
  readonly type: MetricType;
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds in the metric's unit; histograms only. */
  readonly buckets?: readonly number[];
  /**
   * Part of the message balance: all metrics so marked are rendered as they stood at one and the same
   * instant, so that their equation holds at every scrape.
   */
  readonly atomic?: boolean;
  /** Label sets that stand from the start, with value 0. */
  readonly zero?: readonly Readonly<Record<string, string>>[];
}

/** Where numbers go. Values are finite and counters' amounts not negative: the caller has checked. */
export interface MetricsPort {
  /** Counter. */
  add(metric: string, labels: Readonly<Record<string, string>>, amount: number): void;
  /** Gauge. */
  set(metric: string, labels: Readonly<Record<string, string>>, value: number): void;
  /** Histogram. */
  observe(metric: string, labels: Readonly<Record<string, string>>, value: number): void;
  /** Takes one series of a gauge away: no figure is better than an old one. */
  remove(metric: string, labels: Readonly<Record<string, string>>): void;
  /** Exposition format, for a scrape. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** What an evaluation says in a trace: name, number and label; no text. */
export interface EvaluationResult {
  /** Detector id. */
  readonly name: string;
  /** `flagged`, `clean` or `abstained`. */
  readonly label: string;
  /** Confidence of the strongest finding, 0 < score ≤ 1; absent when nothing was flagged. */
  readonly score?: number;
}

export interface ResponseSpan {
  evaluation(result: EvaluationResult): void;
  end(state: string): void;
}

export interface BatchSpan {
  response(fields: { readonly model: string }): ResponseSpan;
  end(fields: { readonly recorded: number; readonly stopped: number }): void;
}

/** Spans per batch and per judged response. */
export interface TracePort {
  batch(fields: { readonly partition: number; readonly messages: number }): BatchSpan;
  /** Sends what is buffered; resolves within its deadline whether or not the collector answers. */
  shutdown(): Promise<void>;
}
