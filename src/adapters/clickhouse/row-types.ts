import type { Category, State } from '../../domain/verdict.ts';

/** What a physician decided about one response, or about one finding in it. */
export const DECISIONS = ['confirmed', 'rejected', 'missed', 'no-issue', 'unsure'] as const;
type Decision = (typeof DECISIONS)[number];

export interface LabelRow {
  readonly responseKey: string;
  /** Keyed pseudonym of the reviewer. */
  readonly reviewer: string;
  /** Empty when the decision is about the response as a whole. */
  readonly category: Category | '';
  readonly decision: Decision;
  /** Start of the UTC hour of the decision, seconds since the epoch. */
  readonly at: number;
  /** How the label came in: `queue`, `import`, `control`. */
  readonly source: string;
  /** Flag status and stratum the response was drawn from. */
  readonly drawnFrom: State;
  readonly stratum: string;
  /** Probability with which the response was drawn for labelling, 0 < p ≤ 1. */
  readonly pLabel: number;
  /** Milliseconds since the epoch; a reviewer's newest decision counts. */
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
  readonly pLabel: number;
  readonly queuedHour: number;
  readonly revision: number;
}

/** One published figure and the privacy budget it cost. */
export interface ReleaseRow {
  readonly releaseId: string;
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
