import type { VerdictQueries } from '../../domain/ports.ts';
import {
  type AbstentionCount,
  type CategoryShare,
  type LetterCount,
  readAbstentions,
  readCategories,
  readRedactions,
  readSeverities,
  type SeverityShare,
} from '../../trends/breakdown.ts';
import { type Calibration, calibrate } from '../../trends/calibration.ts';
import type { Scope } from '../../trends/cells.ts';
import { compareCohorts } from '../../trends/compare.ts';
import { type Contribution, readContributions } from '../../trends/detectors.ts';
import { readTrend, type Trend, type TrendPoint } from '../../trends/trend.ts';
import {
  type JudgeHealth,
  type JudgeSpending,
  readJudgeHealth,
  readJudgeSpending,
  readVersions,
  readWeekLetters,
  type VersionSpan,
} from '../../trends/week-facts.ts';
import { dayOf, isoWeek } from '../../trends/weeks.ts';
import type { NamedComparison } from '../comparison.ts';
import type { Cohort } from '../model.ts';

const DAY_MS = 86_400_000;
/** Weeks before the reported one that are its baseline when nobody names another. */
const BASELINE_WEEKS = 4;

/** Everything the report of one week says, before it is a page or text. */
export interface WeeklyModel {
  readonly title: string;
  readonly generatedAt: string;
  readonly build: string;
  /** `2026-W24`. */
  readonly week: string;
  /** The reported week; `trend.scope` is the period around it that the chart shows. */
  readonly scope: Scope;
  /** The week was not over when this was written. */
  readonly inProgress: boolean;
  readonly trend: Trend;
  /** The points of the reported week: `all` first, then by model. */
  readonly points: readonly TrendPoint[];
  readonly lastWeek: NamedComparison;
  readonly baseline: NamedComparison;
  readonly categories: readonly CategoryShare[];
  readonly contributions: readonly Contribution[];
  readonly severities: readonly SeverityShare[];
  readonly abstentions: readonly AbstentionCount[];
  readonly judge: readonly JudgeHealth[];
  readonly judgeSpending: readonly JudgeSpending[];
  readonly versions: readonly VersionSpan[];
  /** Labels of the whole period shown: one week alone has too few for agreement. */
  readonly calibration: Calibration;
  readonly letters: readonly LetterCount[];
  readonly redactions: readonly { readonly type: string; readonly count: number }[];
  readonly minimumCell: number;
}

export interface WeeklyRequest {
  /** The reported week, Monday to Sunday. */
  readonly scope: Scope;
  /** First day of the chart: the Monday of an earlier week, or of this one. */
  readonly since: string;
  /** What to hold the week against besides the week before; the four weeks before when absent. */
  readonly baseline?: Cohort;
  readonly minimumCell: number;
  readonly nowMs: number;
  readonly build: string;
  readonly title: string;
}

/** The report of a week, or undefined when none of its responses is stored. */
export async function buildWeekly(
  queries: VerdictQueries,
  request: WeeklyRequest,
): Promise<WeeklyModel | undefined> {
  const { scope } = request;
  const shown: Scope = { ...scope, from: request.since };
  const trend = await readTrend(queries, shown);
  const points = trend.points.filter(({ period }) => period === scope.from);
  if (points.length === 0) return undefined;
  const candidate: Cohort = { name: isoWeek(scope.from), scope };
  return {
    title: request.title,
    generatedAt: new Date(request.nowMs).toISOString(),
    build: request.build,
    week: candidate.name,
    scope,
    inProgress: Date.parse(scope.to) + DAY_MS > request.nowMs,
    trend,
    points,
    lastWeek: await compare(queries, weeksBefore(scope, 1), candidate),
    baseline: await compare(queries, request.baseline ?? weeksBefore(scope, BASELINE_WEEKS), candidate),
    ...(await readDetails(queries, scope)),
    versions: await readVersions(queries, shown),
    calibration: await calibrate(queries, shown),
    minimumCell: request.minimumCell,
  };
}

async function readDetails(queries: VerdictQueries, scope: Scope) {
  return {
    categories: await readCategories(queries, scope),
    contributions: await readContributions(queries, scope),
    severities: await readSeverities(queries, scope),
    abstentions: await readAbstentions(queries, scope),
    judge: await readJudgeHealth(queries, scope),
    judgeSpending: await readJudgeSpending(queries, scope),
    letters: await readWeekLetters(queries, scope),
    redactions: await readRedactions(queries, scope),
  };
}

/** The `weeks` weeks that end with the Sunday before the scope. */
function weeksBefore(scope: Scope, weeks: number): Cohort {
  const monday = Date.parse(scope.from);
  const from = dayOf(monday - weeks * 7 * DAY_MS);
  const to = dayOf(monday - DAY_MS);
  const name = weeks === 1 ? isoWeek(from) : `${isoWeek(from)}..${isoWeek(to)}`;
  return { name, scope: { ...scope, from, to } };
}

async function compare(
  queries: VerdictQueries,
  baseline: Cohort,
  candidate: Cohort,
): Promise<NamedComparison> {
  const found = await compareCohorts(queries, baseline.scope, candidate.scope);
  return { ...found, names: { baseline: baseline.name, candidate: candidate.name } };
}
