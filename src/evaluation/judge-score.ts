/** A criterion of a HealthBench rubric with its grade. */
export interface GradedCriterion {
  readonly points: number;
  readonly met: boolean;
}

/**
 * Score of one response (Arora et al. 2025): points of the criteria met over the sum of the positive points.
 * Criteria with negative points take away; the score of one response may be negative. Undefined without
 * positive points.
 */
export function rubricScore(criteria: readonly GradedCriterion[]): number | undefined {
  const possible = criteria.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  if (possible === 0) return undefined;
  const achieved = criteria.reduce((sum, { points, met }) => sum + (met ? points : 0), 0);
  return achieved / possible;
}

/** Score of a benchmark: the mean over responses, cut to [0, 1]. Undefined without responses. */
export function benchmarkScore(scores: readonly number[]): number | undefined {
  if (scores.length === 0) return undefined;
  return Math.min(1, Math.max(0, scores.reduce((sum, one) => sum + one, 0) / scores.length));
}

/** Standard error of the mean over responses; undefined below two. */
export function scoreError(scores: readonly number[]): number | undefined {
  if (scores.length < 2) return undefined;
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const variance = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (scores.length - 1);
  return Math.sqrt(variance / scores.length);
}
