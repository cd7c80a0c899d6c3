import { z } from 'zod';
import type { Detector, DetectorInput } from '../domain/detector.ts';
import { vouchRedacted } from '../domain/text.ts';
import {
  type Abstention,
  CATEGORIES,
  type Category,
  type DetectorReport,
  foldState,
  type Severity,
  type State,
} from '../domain/verdict.ts';

const Citation = z.union([
  z.string().transform((url) => ({ url })),
  z.object({ title: z.string().nullish(), url: z.string().nullish() }),
]);

/** A row of the input. `expect` says what a right detector answers: a state, a category, or whether it flags. */
export const detectorRowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  prompt: z.string().nullish(),
  response: z.string(),
  locale: z.string().nullish(),
  country: z.string().nullish(),
  citations: z.array(Citation).nullish(),
  expect: z.union([z.string(), z.boolean(), z.number()]).transform(String).nullish(),
  category: z.string().nullish(),
});
export type DetectorRow = z.infer<typeof detectorRowSchema>;

export interface PredictedFinding {
  readonly detector: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly start?: number;
  readonly end?: number;
}

export interface DetectorPrediction {
  readonly id: string;
  readonly state: State;
  readonly findings: readonly PredictedFinding[];
  readonly abstained: readonly { readonly detector: string; readonly reason: Abstention }[];
}

export type RunOne = (detector: Detector, input: DetectorInput) => DetectorReport | Promise<DetectorReport>;

/** What the detectors are shown of a row: text of invented people. `now` is the time of the response. */
export function inputOf(row: DetectorRow, now: number): DetectorInput {
  return {
    response: vouchRedacted(row.response),
    createdAt: now,
    ...(row.prompt ? { prompt: vouchRedacted(row.prompt) } : {}),
    ...(row.locale ? { locale: row.locale } : {}),
    ...(row.country ? { country: row.country.toUpperCase() } : {}),
    ...(row.citations
      ? {
          citations: row.citations.map(
            ({ title, url }: { title?: string | null | undefined; url?: string | null | undefined }) => ({
              ...(title === undefined || title === null ? {} : { title: vouchRedacted(title) }),
              ...(url === undefined || url === null ? {} : { url: vouchRedacted(url) }),
            }),
          ),
        }
      : {}),
  };
}

/** Runs every detector over one row. */
export async function predictDetectors(
  detectors: readonly Detector[],
  row: DetectorRow,
  run: RunOne,
  now: number,
): Promise<{ readonly prediction: DetectorPrediction; readonly reports: readonly DetectorReport[] }> {
  const input = inputOf(row, now);
  const reports: DetectorReport[] = [];
  for (const detector of detectors) reports.push(await run(detector, input));
  const findings = reports.flatMap(({ detector, outcome }) =>
    outcome.state !== 'flagged'
      ? []
      : outcome.findings.map(({ category, severity, start, end }) => ({
          detector,
          category,
          severity,
          ...(start === undefined ? {} : { start }),
          ...(end === undefined ? {} : { end }),
        })),
  );
  const abstained = reports.flatMap(({ detector, outcome }) =>
    outcome.state === 'abstained' ? [{ detector, reason: outcome.reason }] : [],
  );
  return { prediction: { id: row.id, state: foldState(reports), findings, abstained }, reports };
}

/** Of the rows that should be flagged, by category: how many were, and by a finding of that category. */
export interface CategoryCounts {
  rows: number;
  flagged: number;
  flaggedAsSuch: number;
}

export interface DetectorSummary {
  readonly rows: number;
  readonly states: Readonly<Record<State, number>>;
  /** By detector: responses in which it saw a candidate, candidates, responses flagged, abstentions. */
  readonly detectors: Readonly<
    Record<string, { exposed: number; candidates: number; flagged: number; abstained: number }>
  >;
  /** Rows marked as flagged. */
  readonly wrong: Readonly<Record<string, CategoryCounts>>;
  /** Rows marked as clean. */
  readonly right: { readonly rows: number; readonly flagged: number };
}

const FLAG = new Set(['flag', 'flagged', 'wrong', 'error', 'true', '1']);
const PASS = new Set(['clean', 'pass', 'right', 'correct', 'ok', 'false', '0']);

/** Adds up predictions; a row without `expect` counts in the states only. */
export function createDetectorEvaluation(): {
  add(row: DetectorRow, prediction: DetectorPrediction, reports: readonly DetectorReport[]): void;
  summary(): DetectorSummary;
} {
  const states: Record<State, number> = { flagged: 0, clean: 0, unscored: 0 };
  const detectors: Record<
    string,
    { exposed: number; candidates: number; flagged: number; abstained: number }
  > = {};
  const wrong: Record<string, CategoryCounts> = {};
  const right = { rows: 0, flagged: 0 };
  let rows = 0;
  return {
    add(row, prediction, reports) {
      rows += 1;
      states[prediction.state] += 1;
      for (const { detector, outcome } of reports) {
        detectors[detector] ??= { exposed: 0, candidates: 0, flagged: 0, abstained: 0 };
        const counts = detectors[detector];
        if (outcome.state === 'abstained') counts.abstained += 1;
        else {
          counts.candidates += outcome.candidates;
          if (outcome.candidates > 0) counts.exposed += 1;
          if (outcome.state === 'flagged') counts.flagged += 1;
        }
      }
      const flagged = prediction.state === 'flagged';
      const expected = row.expect?.toLowerCase();
      if (expected !== undefined && PASS.has(expected)) {
        right.rows += 1;
        if (flagged) right.flagged += 1;
      } else if (expected !== undefined && (FLAG.has(expected) || isCategory(expected))) {
        const category = row.category ?? (isCategory(expected) ? expected : 'any');
        wrong[category] ??= { rows: 0, flagged: 0, flaggedAsSuch: 0 };
        wrong[category].rows += 1;
        if (flagged) wrong[category].flagged += 1;
        if (prediction.findings.some((finding) => finding.category === category))
          wrong[category].flaggedAsSuch += 1;
      }
    },
    summary: () => ({ rows, states, detectors, wrong, right }),
  };
}

function isCategory(text: string): boolean {
  return (CATEGORIES as readonly string[]).includes(text);
}
