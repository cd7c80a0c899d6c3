import type { Category, State } from './verdict.ts';

/** Rows about responses that are made after they were recorded: reviews, bridges, regressions. No text. */

/** What a physician decided about one response, or about one category of issue in it. */
export const DECISIONS = ['confirmed', 'rejected', 'missed', 'no-issue', 'unsure'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface LabelRow {
  readonly responseKey: string;
  /** Keyed pseudonym of the reviewer. */
  readonly reviewer: string;
  /** Empty when the decision is about the response as a whole. */
  readonly category: Category | '';
  readonly decision: Decision;
  /** Start of the UTC hour of the decision, seconds since the epoch. */
  readonly at: number;
  /** How the label came in: `queue`, `import`, `adjudication`, `control`. */
  readonly source: string;
  /** Flag status and stratum the response was drawn from. */
  readonly drawnFrom: State;
  readonly stratum: string;
  /** Probability with which a recorded response was drawn for labelling, 0 < p ≤ 1. */
  readonly pLabel: number;
  /** Milliseconds since the epoch; a reviewer's newest decision counts. */
  readonly revision: number;
}

/** What physicians rate beside the question of an issue, 1 (poor) to 5 (excellent). */
export const AXES = [
  'accuracy',
  'communication',
  'completeness',
  'instruction-following',
  'decision-help',
] as const;
export type Axis = (typeof AXES)[number];

/** One rating of a reviewer: of the response on an axis, or of one sentence of it. */
export interface RatingRow {
  readonly responseKey: string;
  readonly reviewer: string;
  /** An axis, or `claim` with its ordinal. */
  readonly subject: Axis | 'claim';
  /** Sentence of the response, counted from 1; 0 for an axis. */
  readonly claim: number;
  /** 1 to 5 on an axis; of a sentence 1: it is wrong. */
  readonly value: number;
  /** Milliseconds since the epoch: that of the decision it belongs to. */
  readonly revision: number;
}

/** A redacted response that waits for a physician, sealed with AES-256-GCM. */
export interface ReviewItemRow {
  readonly responseKey: string;
  /** Id of the key that sealed it. */
  readonly sealKey: string;
  /** Nonce, ciphertext and tag, base64. */
  readonly sealed: string;
  readonly drawnFrom: State;
  readonly stratum: string;
  /** Probability with which it was kept for the queue, 0 < p ≤ 1. */
  readonly pLabel: number;
  readonly queuedHour: number;
  readonly revision: number;
}

/** One response drawn out of the queue for physicians, with the probability of the whole way there. */
export interface ReviewDrawRow {
  readonly responseKey: string;
  /** Monday of the week it was drawn for, `YYYY-MM-DD`. */
  readonly period: string;
  readonly drawnFrom: State;
  /** Sampling stratum and language: what it was drawn within, beside its flag status. */
  readonly stratum: string;
  /** Kept for the queue × drawn from it, 0 < p ≤ 1. */
  readonly pLabel: number;
  readonly drawnHour: number;
  readonly revision: number;
}

/** How one version of rules and judge scored one item of the frozen anchor set. */
export interface AnchorScoreRow {
  readonly anchorSet: string;
  readonly item: string;
  readonly ruleSet: string;
  readonly judgeModel: string;
  readonly promptHash: string;
  readonly state: State;
  readonly scoredAt: number;
  readonly revision: number;
}

/** A regression that was raised, and what became of it. */
export interface RegressionRow {
  readonly regressionId: string;
  readonly model: string;
  readonly baseline: string;
  readonly category: Category | '';
  readonly status: 'open' | 'acknowledged' | 'closed';
  /** e-value: how many times likelier the data is under a rise than under none. */
  readonly evidence: number;
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly openedHour: number;
  readonly revision: number;
}

/** What a figure estimates; the last two are relative changes of a candidate against a baseline. */
export const FIGURES = ['flag_share', 'confirmed', 'total', 'change_flag_share', 'change_confirmed'] as const;
export type Figure = (typeof FIGURES)[number];

/** One estimate as people quote it, with its interval, or the statement that it is not to be had. */
export interface FigureRow {
  /** Monday of the week, `YYYY-MM-DD`; of a change: first day of the candidate's time. */
  readonly period: string;
  /** `all` over models. */
  readonly model: string;
  /** Name of the cohort that a change is against, empty for a rate. */
  readonly baseline: string;
  readonly figure: Figure;
  /** `review`: look at it before it is quoted. `withheld`: suppressed, or there is no such estimate. */
  readonly shown: 'shown' | 'review' | 'withheld';
  /** Null when withheld. A change is candidate / baseline − 1. */
  readonly point: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Scored responses behind a rate; 0 for a change. */
  readonly responses: number;
  readonly ruleSet: string;
  readonly revision: number;
}

export const REPORT_CHANNELS = ['webhook', 'email'] as const;
export type ReportChannelName = (typeof REPORT_CHANNELS)[number];

/** A weekly report that a channel took. */
export interface ReportDeliveryRow {
  /** ISO week that the report is of. */
  readonly reportWeek: string;
  readonly channel: ReportChannelName;
  /** Start of the UTC hour, seconds since the epoch. */
  readonly deliveredHour: number;
  readonly revision: number;
}

/** One published figure; the rows of a release all carry what the whole of it cost. */
export interface ReleaseRow {
  /** ISO week that the release is of. */
  readonly releaseId: string;
  /** A model, or `all`. */
  readonly cell: string;
  readonly estimand: string;
  readonly periodStart: number;
  readonly periodEnd: number;
  /** Null when the cell was suppressed. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly suppressed: boolean;
  /** Zero-concentrated differential privacy spent, 0 for a figure without noise. */
  readonly rho: number;
  readonly minimumCell: number;
  readonly releasedAt: number;
  readonly revision: number;
}

/** A release that is being made: whoever sees another one's open claim publishes nothing. */
export interface ReleaseClaimRow {
  readonly claimId: string;
  /** ISO week. */
  readonly releaseId: string;
  readonly open: boolean;
  /** Seconds since the epoch. */
  readonly claimedAt: number;
  readonly revision: number;
}

/** What the judge of one process has cost in one hour, controls, anchors and second opinions counted in. */
export interface JudgeSpendingRow {
  /** Start of the UTC hour, seconds since the epoch. */
  readonly hour: number;
  /** A random name. */
  readonly process: string;
  readonly judgeModel: string;
  readonly requests: number;
  /** Without the cached ones. */
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
  readonly usd: number;
  readonly revision: number;
}
