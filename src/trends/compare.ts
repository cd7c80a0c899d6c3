import type { VerdictQueries } from '../domain/ports.ts';
import { asReduction, koopman, logRatio } from '../statistics/ratio.ts';
import type { Interval } from '../statistics/result.ts';
import type { Scope } from './cells.ts';
import type { Share } from './flag-share.ts';
import { compareStandardised, type StandardisedComparison } from './standardised.ts';
import { ALPHA, readShare, type TrendPoint } from './trend.ts';

/** A relative change of the flag share, or the reason why there is none to be given. */
export type Change =
  | {
      readonly shown: true;
      /** 1 − candidate / baseline: positive is a fall. */
      readonly reduction: number;
      readonly interval: Interval;
      readonly method: 'log-ratio' | 'koopman';
    }
  | { readonly shown: false; readonly reason: 'no-data' | 'series-break' | 'no-flags' | 'unbounded' };

export interface Comparison {
  readonly baseline: TrendPoint;
  readonly candidate: TrendPoint;
  readonly change: Change;
  /** Standardised, by estimand; undefined when a cohort has no scored response. */
  readonly standardised: StandardisedComparison | undefined;
}

/** Two cohorts: weeks, models, or both. */
export async function compareCohorts(
  queries: VerdictQueries,
  baseline: Scope,
  candidate: Scope,
): Promise<Comparison> {
  const before = await readShare(queries, baseline);
  const after = await readShare(queries, candidate);
  return {
    baseline: before,
    candidate: after,
    change: changeBetween(before, after),
    standardised: await compareStandardised(queries, baseline, candidate),
  };
}

/** Across a change of rules, prompt or judge a ratio would measure the detectors, not the models. */
export function changeBetween(before: TrendPoint, after: TrendPoint): Change {
  if (before.flagShare === undefined || after.flagShare === undefined)
    return { shown: false, reason: 'no-data' };
  const sets = new Set([...before.ruleSets, ...after.ruleSets]);
  if (sets.size > 1) return { shown: false, reason: 'series-break' };
  return ratioOf(before.flagShare, after.flagShare);
}

/** Below this many flagged responses on a side the normal approximation of the logarithm is not used. */
const FEW = 10;

function ratioOf(before: Share, after: Share): Change {
  if (before.events === 0) return { shown: false, reason: 'no-flags' };
  const reduction = 1 - after.estimate / before.estimate;
  if (before.events < FEW || after.events < FEW) {
    const interval = koopman(
      {
        candidateEvents: after.estimate * after.effective,
        candidateTrials: after.effective,
        baselineEvents: before.estimate * before.effective,
        baselineTrials: before.effective,
      },
      ALPHA,
    );
    if (!interval.defined || !Number.isFinite(interval.value.upper))
      return { shown: false, reason: 'unbounded' };
    return { shown: true, reduction, interval: asReduction(interval.value), method: 'koopman' };
  }
  const ratio = logRatio(
    {
      candidate: after.estimate,
      candidateSe: Math.sqrt(after.variance),
      baseline: before.estimate,
      baselineSe: Math.sqrt(before.variance),
      covariance: 0,
    },
    ALPHA,
  );
  if (!ratio.defined) return { shown: false, reason: 'unbounded' };
  return { shown: true, reduction, interval: asReduction(ratio.value.interval), method: 'log-ratio' };
}
