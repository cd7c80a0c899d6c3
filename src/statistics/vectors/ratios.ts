import { wilson } from '../binomial.ts';
import {
  asReduction,
  deltaLinear,
  fieller,
  fiellerCounts,
  katzLog,
  koopman,
  logRatio,
  moverRatio,
  type TwoCounts,
} from '../ratio.ts';
import { type Family, finiteOrNull, orNull, pair } from './compare.ts';

interface CountInputs {
  x1: number;
  n1: number;
  x0: number;
  n0: number;
  alpha: number;
}

function relativeReduction({ x1, n1, x0, n0, alpha }: CountInputs) {
  const counts: TwoCounts = {
    candidateEvents: x1,
    candidateTrials: n1,
    baselineEvents: x0,
    baselineTrials: n0,
  };
  const katz = katzLog(counts, alpha);
  const score = koopman(counts, alpha);
  const mover = moverRatio(
    { estimate: x1 / n1, ...wilson(x1, n1, alpha) },
    { estimate: x0 / n0, ...wilson(x0, n0, alpha) },
  );
  const ratio = x1 / n1 / (x0 / n0);
  return {
    ratio: finiteOrNull(ratio),
    reduction: finiteOrNull(1 - ratio),
    se_log: orNull(katz, (k) => k.seLog),
    katz_log: orNull(katz, (k) => pair(k.interval)),
    reduction_ci_katz: orNull(katz, (k) => pair(asReduction(k.interval))),
    fieller: orNull(fiellerCounts(counts, alpha), pair),
    mover_r_wilson: orNull(mover, pair),
    koopman_score: orNull(score, pair),
    reduction_ci_koopman: orNull(score, (k) => pair(asReduction(k))),
    delta_linear: orNull(deltaLinear(counts, alpha), pair),
  };
}

interface EstimateInputs {
  t1: number;
  se1: number;
  l1?: number;
  u1?: number;
  t0: number;
  se0: number;
  l0?: number;
  u0?: number;
  cov: number;
  alpha: number;
}

function relativeReductionOfEstimates(i: EstimateInputs) {
  const two = { candidate: i.t1, candidateSe: i.se1, baseline: i.t0, baselineSe: i.se0, covariance: i.cov };
  const log = logRatio(two, i.alpha);
  const bounded = fieller(two, i.alpha);
  const { l1, u1, l0, u0 } = i;
  const limits = l1 !== undefined && u1 !== undefined && l0 !== undefined && u0 !== undefined;
  const mover =
    limits && i.cov === 0
      ? orNull(
          moverRatio({ estimate: i.t1, lower: l1, upper: u1 }, { estimate: i.t0, lower: l0, upper: u0 }),
          pair,
        )
      : null;
  return {
    ratio: i.t1 / i.t0,
    se_log: orNull(log, (k) => k.seLog),
    log_ci: orNull(log, (k) => pair(k.interval)),
    fieller: orNull(bounded, pair),
    mover_r: mover,
    publishable: bounded.defined,
  };
}

export const ratioFamilies: Readonly<Record<string, Family>> = {
  relative_reduction: relativeReduction,
  relative_reduction_est: relativeReductionOfEstimates,
};
