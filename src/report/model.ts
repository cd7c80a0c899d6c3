import type { VerdictQueries } from '../domain/ports.ts';
import {
  type AbstentionCount,
  type CategoryShare,
  type LetterCount,
  readAbstentions,
  readCategories,
  readLetters,
  readRedactions,
  readSeverities,
  type SeverityShare,
} from '../trends/breakdown.ts';
import type { Scope } from '../trends/cells.ts';
import { compareCohorts } from '../trends/compare.ts';
import { type Contribution, readContributions } from '../trends/detectors.ts';
import { readTrend, type Trend } from '../trends/trend.ts';
import type { NamedComparison } from './comparison.ts';

/** A cohort as people name it: weeks, models, or both. */
export interface Cohort {
  readonly name: string;
  readonly scope: Scope;
}

/** What simulated traffic was made with: rates that no detector knows. */
export interface PlantedTruth {
  /** By Monday of the week. */
  readonly weekly: readonly { readonly period: string; readonly model: string; readonly issueRate: number }[];
  readonly baselineRate: number;
  readonly candidateRate: number;
  /** 1 − candidate / baseline. */
  readonly reduction: number;
}

/** Everything a report says, before it is text, JSON or a page. */
export interface ReportModel {
  readonly title: string;
  readonly generatedAt: string;
  readonly build: string;
  readonly scope: Scope;
  readonly trend: Trend;
  readonly comparison: NamedComparison | undefined;
  readonly categories: readonly CategoryShare[];
  readonly contributions: readonly Contribution[];
  readonly severities: readonly SeverityShare[];
  readonly abstentions: readonly AbstentionCount[];
  readonly letters: readonly LetterCount[];
  readonly redactions: readonly { readonly type: string; readonly count: number }[];
  /** Cells with fewer distinct users are not shown. */
  readonly minimumCell: number;
  readonly truth: PlantedTruth | undefined;
}

export interface ReportRequest {
  readonly scope: Scope;
  readonly cohorts: { readonly baseline: Cohort; readonly candidate: Cohort } | undefined;
  readonly minimumCell: number;
  readonly generatedAt: string;
  readonly build: string;
  readonly title: string;
  readonly truth?: PlantedTruth;
}

export async function buildReport(queries: VerdictQueries, request: ReportRequest): Promise<ReportModel> {
  const { scope, cohorts } = request;
  const comparison =
    cohorts === undefined
      ? undefined
      : {
          ...(await compareCohorts(queries, cohorts.baseline.scope, cohorts.candidate.scope)),
          names: { baseline: cohorts.baseline.name, candidate: cohorts.candidate.name },
        };
  return {
    title: request.title,
    generatedAt: request.generatedAt,
    build: request.build,
    scope,
    trend: await readTrend(queries, scope),
    comparison,
    categories: await readCategories(queries, scope),
    contributions: await readContributions(queries, scope),
    severities: await readSeverities(queries, scope),
    abstentions: await readAbstentions(queries, scope),
    letters: await readLetters(queries),
    redactions: await readRedactions(queries, scope),
    minimumCell: request.minimumCell,
    truth: request.truth,
  };
}
