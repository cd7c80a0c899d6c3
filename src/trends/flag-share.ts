import { decide, presentationStandard, type Verdict } from '../statistics/presentation.ts';
import type { Interval } from '../statistics/result.ts';
import { hajek, kornGraubard, type StratumMoments } from '../statistics/survey.ts';
import type { Cell } from './cells.ts';

/** A proportion as it may be shown: where it comes from, how sure it is, and whether to show it at all. */
export interface Share {
  readonly estimate: number;
  readonly interval: Interval;
  /** Scored responses, users among them, and the effective sample size behind the interval. */
  readonly responses: number;
  readonly users: number;
  readonly effective: number;
  /** Unweighted count of scored responses with the event. */
  readonly events: number;
  readonly variance: number;
  /** Whether it may be shown, by the standards for proportions of the US National Center for Health Statistics. */
  readonly presentation: Verdict;
}

/**
 * Share of scored responses with the event, weighted by inverse inclusion probability (Hájek), variance
 * between users within sampling strata, interval by Korn & Graubard. Undefined without scored responses.
 */
export function shareOf(moments: readonly StratumMoments[], alpha: number): Share | undefined {
  const design = hajek(moments);
  if (!design.defined) return undefined;
  const { interval, effective } = kornGraubard(design.value, alpha);
  return {
    estimate: design.value.estimate,
    variance: design.value.variance,
    interval,
    effective,
    presentation: decide(presentationStandard(design.value)),
    responses: design.value.n,
    users: moments.reduce((sum, stratum) => sum + stratum.activeClusters, 0),
    events: moments.reduce((sum, stratum) => sum + stratum.events, 0),
  };
}

/** Share of recorded responses for which somebody required had no answer: shown beside every rate. */
export function abstainedShare(cell: Pick<Cell, 'recorded' | 'unscored'>): number | undefined {
  return cell.recorded > 0 ? cell.unscored / cell.recorded : undefined;
}

/** Adds up the moments of several cells stratum by stratum. Users who stand in several count in each. */
export function pool(cells: readonly Pick<Cell, 'moments'>[]): StratumMoments[] {
  const strata = Map.groupBy(
    cells.flatMap((cell) => cell.moments),
    (moments) => moments.stratum,
  );
  return [...strata].map(([stratum, parts]) => ({
    stratum,
    clusters: total(parts, 'clusters'),
    activeClusters: total(parts, 'activeClusters'),
    responses: total(parts, 'responses'),
    events: total(parts, 'events'),
    weight: total(parts, 'weight'),
    weightedEvents: total(parts, 'weightedEvents'),
    squaredWeight: total(parts, 'squaredWeight'),
    clusterWeightSquared: total(parts, 'clusterWeightSquared'),
    clusterCross: total(parts, 'clusterCross'),
    clusterEventsSquared: total(parts, 'clusterEventsSquared'),
  }));
}

function total(parts: readonly StratumMoments[], field: Exclude<keyof StratumMoments, 'stratum'>): number {
  return parts.reduce((sum, part) => sum + part[field], 0);
}
