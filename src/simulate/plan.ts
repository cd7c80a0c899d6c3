import type { Category } from '../domain/verdict.ts';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One number for all weeks, or one a week (the last one holds for later weeks). */
export type ByWeek = number | readonly number[];

export interface SimulatedModel {
  readonly name: string;
  /** Share of the traffic it answers; shares of a week are normalised over the models. */
  readonly adoption: ByWeek;
  /** True share of its health responses with an issue, averaged over the locales of the first week. */
  readonly issueRate: ByWeek;
}

export interface SimulatedLocale {
  /** BCP 47. */
  readonly locale: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly language: Language;
  /** Share of the traffic; normalised within a week. */
  readonly share: ByWeek;
  /** Issue rate relative to the other locales; scaled so that the first week's average is the model's rate. */
  readonly relativeRate: number;
}

/** Traffic with a known truth. Rates and shares are probabilities, 0 to 1. */
export interface SimulationPlan {
  readonly seed: number;
  /** ISO week of the first message, `2026-W14`. */
  readonly startWeek: string;
  readonly weeks: number;
  readonly responsesPerWeek: number;
  readonly models: readonly SimulatedModel[];
  readonly locales: readonly SimulatedLocale[];
  readonly surfaces: readonly { readonly name: string; readonly share: ByWeek }[];
  /** Share of responses that are not about health. */
  readonly nonHealthShare: number;
  /** Share of messages that carry the upstream domain label. */
  readonly domainLabelShare: number;
  /** Share of issues of a kind that a deterministic detector exists for; the others only a physician sees. */
  readonly sensitivity: ByWeek;
  /** Share of clean responses whose text no detector should hold against them; the others carry a slip
   * that a detector flags and a physician dismisses. */
  readonly specificity: ByWeek;
  /** Relative frequency of planted errors by detector; absent: all kinds that can be planted, equally. */
  readonly errorMix?: Readonly<Partial<Record<Category, number>>>;
  /** Share of clean responses with the correct twin of a planted error. */
  readonly cleanTwinShare: number;
  /** Share of clean responses with wording that a naive rule flags. */
  readonly lookalikeShare: number;
  /** Share of messages with an invented person in the user's turn or the answer. */
  readonly personShare: number;
  /** Users a locale has; each comes back again and again. */
  readonly usersPerLocale: number;
  /** Correlation of the issue indicator between two responses to one user, 0 ≤ ρ < 1. */
  readonly userCorrelation: number;
  readonly duplicateShare: number;
  readonly delayedShare: number;
  /** Longest delay in milliseconds between the answer and its message. */
  readonly maxDelayMs: number;
}

/** What is true of one message. The id is the envelope's; a duplicate repeats the truth of its first copy. */
export interface SimulatedTruth {
  readonly id: string;
  /** ISO week of `created_at`. */
  readonly week: string;
  readonly model: string;
  readonly locale: string;
  readonly country: string;
  readonly surface: string;
  readonly user: string;
  readonly health: boolean;
  /** A physician who reads it carefully finds an issue. */
  readonly issue: boolean;
  /** Categories of the issue; empty without one. `claim` when no deterministic detector covers it. */
  readonly categories: readonly Category[];
  /** Detector that the planted error is made for. */
  readonly plantedDetector?: Category;
  /** Id of the planted text: error, clean twin, look-alike or dismissed slip. */
  readonly planted?: string;
  readonly plantedAs?: 'error' | 'hidden-error' | 'clean-twin' | 'lookalike' | 'dismissed-slip';
  /** Values of invented people in the text: none of them may leave the system. */
  readonly canaries: readonly string[];
  readonly duplicateOf?: string;
  readonly delayed: boolean;
}

export interface SimulatedMessage {
  /** Kafka message key. */
  readonly key: string;
  /** JSON of the envelope. */
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When the message is produced: `created_at`, or later when it is delayed. */
  readonly timestampMs: number;
  readonly truth: SimulatedTruth;
}

/** The value of a week, counted from 0. */
export function at(value: ByWeek, week: number): number {
  if (typeof value === 'number') return value;
  return value[Math.min(week, value.length - 1)] ?? 0;
}
