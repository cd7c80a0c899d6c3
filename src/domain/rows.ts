import type { ErrorCode } from './error-code.ts';
import type { Abstention, Category, Severity, State } from './verdict.ts';

/** What the judge made of a response: `not_sampled` by design, `off` when no judge is configured. */
export const JUDGE_STATES = ['flagged', 'clean', 'abstained', 'not_sampled', 'off'] as const;
export type JudgeState = (typeof JUDGE_STATES)[number];

/** One finding as it is stored: enumerations and numbers, no text. */
export interface FindingRow {
  readonly detector: string;
  readonly detectorVersion: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: number;
  /** Ordinal of the claim, 0 when the detector does not work by claims. */
  readonly claim: number;
  /** Id of the rule or knowledge row that decided. */
  readonly rule: string;
}

/**
 * One sampled response. Findings travel inside the row, so that a verdict and its findings are stored or
 * lost together: one insert, one acknowledgement.
 */
export interface VerdictRow {
  /** Keyed pseudonym, `<key id>:<32 hex digits>`: the deduplication key. */
  readonly responseKey: string;
  /** Keyed pseudonym of the user, else of the conversation, else the response's own: the sampling unit. */
  readonly userKey: string;
  /** Start of the UTC hour of the event, seconds since the epoch. Never finer. */
  readonly eventHour: number;
  readonly model: string;
  readonly locale: string;
  readonly country: string;
  readonly surface: string;
  readonly stratum: string;
  /** Inclusion probability of the first phase (before parsing), 0 < p ≤ 1. */
  readonly pSample: number;
  /** Inclusion probability of the second phase (after decoding), 0 < p ≤ 1. */
  readonly pSecond: number;
  /** Probability with which the judge was to see it, 0 ≤ p ≤ 1; 0 when there is no judge. */
  readonly pJudge: number;
  /** Of everything that ran. */
  readonly state: State;
  /** Of the deterministic detectors alone: comparable whether or not the judge saw it. */
  readonly rulesState: State;
  readonly judgeState: JudgeState;
  /** Worst severity, empty when nothing was found. */
  readonly severity: Severity | '';
  readonly findings: readonly FindingRow[];
  readonly abstentions: readonly { readonly detector: string; readonly reason: Abstention }[];
  /** Candidates seen by detector: what the silence is worth. */
  readonly candidates: Readonly<Record<string, number>>;
  readonly redactions: Readonly<Record<string, number>>;
  /** Hash over the code and data of every active detector and of the redactor. */
  readonly ruleSet: string;
  readonly judgeModel: string;
  readonly promptHash: string;
  readonly build: string;
  /**
   * Start of the hour in which it was scored, milliseconds since the epoch: in live traffic a finer time would
   * tell when the person asked. The newest row of a response key counts, of equal ones the last inserted.
   */
  readonly revision: number;
}

/** A message that became no verdict, by reference: its content stays where it was. */
export interface DeadLetterRow {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly kind: 'dead_lettered' | 'withheld';
  readonly code: ErrorCode;
  /** Size of the value in bytes. */
  readonly bytes: number;
  /** Start of the UTC hour it was received, seconds since the epoch. */
  readonly receivedHour: number;
}
