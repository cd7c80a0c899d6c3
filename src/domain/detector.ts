import type { Citation, Evidence, ResponseFacts, Turn } from './response.ts';
import type { RedactedText } from './text.ts';
import type { Category, DetectorOutcome } from './verdict.ts';

/** What a detector may look at: redacted text and facts that identify nobody. */
export interface DetectorInput
  extends Pick<ResponseFacts, 'locale' | 'country'>,
    Partial<Pick<ResponseFacts, 'createdAt'>> {
  readonly response: RedactedText;
  readonly prompt?: RedactedText;
  readonly history?: readonly Turn<RedactedText>[];
  readonly citations?: readonly Citation<RedactedText>[];
  readonly evidence?: readonly Evidence<RedactedText>[];
}

/** A worked example that a detector must get right. Read from `cases.yaml` beside the detector. */
export interface DetectorCase {
  readonly name: string;
  readonly response: string;
  readonly prompt?: string;
  readonly locale?: string;
  readonly country?: string;
  readonly citations?: readonly { readonly title?: string; readonly url?: string }[];
}

export interface DetectorCases {
  readonly mustFlag: readonly DetectorCase[];
  readonly mustPass: readonly DetectorCase[];
  readonly mustAbstain: readonly DetectorCase[];
}

/** A small expert. Everything it needs besides the input was given to the function that made it. */
export interface Detector {
  /** Equals its folder's name. */
  readonly id: string;
  readonly version: string;
  readonly categories: readonly Category[];
  readonly summary: string;
  /** Primary language subtags it reads, or `any` when numbers and units carry the meaning. */
  readonly languages: 'any' | readonly string[];
  /** A required detector's abstention makes an unflagged response `unscored`. */
  readonly required: boolean;
  readonly deadlineMs: number;
  readonly cases: DetectorCases;
  /** Deterministic detectors answer at once; the judge answers later and heeds the signal. */
  readonly detect: (input: DetectorInput, signal: AbortSignal) => DetectorOutcome | Promise<DetectorOutcome>;
}
