/** Kinds of factuality issue: a closed list, the labels of rows, metrics and reports. */
export const CATEGORIES = [
  'unit-conversion',
  'arithmetic',
  'dose',
  'reference-range',
  'emergency-number',
  'missed-red-flag',
  'missing-context',
  'local-care',
  'contraindication',
  'myth',
  'guideline',
  'citation',
  'contradiction',
  'overclaim',
  'claim',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SEVERITIES = ['minor', 'moderate', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATES = ['flagged', 'clean', 'unscored'] as const;
/** `unscored`: a required detector abstained and none flagged, so neither health nor harm is known. */
export type State = (typeof STATES)[number];

/** Why a detector has no answer. Never read as health. */
export const ABSTENTIONS = [
  'language',
  'no-user-turn',
  'no-country',
  'no-evidence',
  'too-long',
  'deadline',
  'internal-error',
  'placeholder',
  'judge-disabled',
  'judge-not-sampled',
  'judge-budget',
  'judge-breaker-open',
  'judge-timeout',
  'judge-rate-limited',
  'judge-server-error',
  'judge-network',
  'judge-request-refused',
  'judge-malformed',
  'judge-claim-ids',
  'judge-refusal',
  'judge-empty',
  'judge-length',
  'judge-content-filter',
  'judge-quote-not-found',
] as const;
export type Abstention = (typeof ABSTENTIONS)[number];

/** One issue in one response. The row that is stored keeps its enumerations and numbers only. */
export interface Finding {
  readonly category: Category;
  readonly severity: Severity;
  /** 0 < confidence ≤ 1. */
  readonly confidence: number;
  /** UTF-16 offsets into the redacted response, end exclusive. */
  readonly start?: number;
  readonly end?: number;
  /** Which rule or knowledge row decided: an id out of the detector's own data. */
  readonly rule: string;
  /** For `factwatch check` and reviewers, in words, with its source. Never stored, logged or exported. */
  readonly explanation: string;
  /** Ordinal of the claim within the response, for detectors that work claim by claim. */
  readonly claim?: number;
}

/** A detector's answer. `candidates`: how many things of its kind it looked at, flagged or not. */
export type DetectorOutcome =
  | { readonly state: 'flagged'; readonly findings: readonly Finding[]; readonly candidates: number }
  | { readonly state: 'clean'; readonly candidates: number }
  | { readonly state: 'abstained'; readonly reason: Abstention };

export function clean(candidates: number): DetectorOutcome {
  return { state: 'clean', candidates };
}

export function abstained(reason: Abstention): DetectorOutcome {
  return { state: 'abstained', reason };
}

/** Flagged when there is a finding, else clean. */
export function found(findings: readonly Finding[], candidates: number): DetectorOutcome {
  return findings.length > 0 ? { state: 'flagged', findings, candidates } : clean(candidates);
}

/** A detector's answer with who gave it and how long it took. */
export interface DetectorReport {
  readonly detector: string;
  readonly version: string;
  /** A required detector's abstention makes an unflagged response `unscored`. */
  readonly required: boolean;
  readonly outcome: DetectorOutcome;
  readonly seconds: number;
}

/** Abstentions that are no failure: the detector had nothing to say about such a response, or was not asked. */
const BY_DESIGN: ReadonlySet<Abstention> = new Set([
  'language',
  'no-user-turn',
  'no-country',
  'no-evidence',
  'placeholder',
  'judge-disabled',
  'judge-not-sampled',
  'judge-budget',
]);

export function isByDesign(reason: Abstention): boolean {
  return BY_DESIGN.has(reason);
}

/** State of the response as a whole: one finding flags it; silence counts only when nobody required failed. */
export function foldState(reports: readonly DetectorReport[]): State {
  if (reports.some(({ outcome }) => outcome.state === 'flagged')) return 'flagged';
  const missing = reports.some(
    ({ required, outcome }) => required && outcome.state === 'abstained' && !isByDesign(outcome.reason),
  );
  return missing ? 'unscored' : 'clean';
}

/** The worst severity among the findings, undefined when there are none. */
export function worstSeverity(findings: readonly Finding[]): Severity | undefined {
  let worst = -1;
  for (const finding of findings) worst = Math.max(worst, SEVERITIES.indexOf(finding.severity));
  return worst < 0 ? undefined : SEVERITIES[worst];
}
