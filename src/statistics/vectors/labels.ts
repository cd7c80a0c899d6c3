import { confirmedRateOf, confirmedRatio, sharedSpecificityRatio } from '../corrected-ratio.ts';
import { asReduction, logRatio } from '../ratio.ts';
import {
  confirmedMelded,
  missedUpper,
  neymanShareToFlagged,
  totalMelded,
  totalMeldedFixedShare,
  twoPhase,
  twoPhaseLogit,
  twoPhaseWald,
} from '../two-phase.ts';
import { type Family, orNull, pair } from './compare.ts';
import { sure } from './proportions.ts';

interface TwoPhaseInputs {
  N1: number;
  N0: number;
  n1: number;
  y1: number;
  n0: number;
  y0: number;
  alpha: number;
}

function twoPhaseFlagStrata(i: TwoPhaseInputs) {
  const data = {
    flagged: i.N1,
    unflagged: i.N0,
    flaggedLabels: i.n1,
    flaggedIssues: i.y1,
    unflaggedLabels: i.n0,
    unflaggedIssues: i.y0,
  };
  const estimate = sure(twoPhase(data));
  const missed = missedUpper(data, i.alpha);
  return {
    q: estimate.flagShare,
    ppv: estimate.ppv,
    false_omission: estimate.falseOmission,
    estimate: estimate.total,
    se: Math.sqrt(estimate.variance),
    ci_wald: pair(twoPhaseWald(estimate, i.alpha)),
    ci_logit: orNull(twoPhaseLogit(estimate, i.alpha), pair),
    ci_melded_cp_q_fixed: pair(totalMeldedFixedShare(data, i.alpha)),
    ci_melded_cp_full: pair(totalMelded(data, i.alpha)),
    confirmed_flag_rate: estimate.confirmed,
    ci_confirmed_melded: pair(confirmedMelded(data, i.alpha)),
    false_omission_upper_cp: missed.omission,
    missed_rate_upper: missed.rate,
    neyman_share_to_flagged: orNull(neymanShareToFlagged(data), (share) => share),
  };
}

interface ConfirmedInputs {
  q0: number;
  se_q0: number;
  n0: number;
  y0: number;
  q1: number;
  se_q1: number;
  n1: number;
  y1: number;
  alpha: number;
}

function confirmedFlagRatio(i: ConfirmedInputs) {
  const candidate = { flagShare: i.q1, flagShareSe: i.se_q1, labels: i.n1, confirmed: i.y1 };
  const baseline = { flagShare: i.q0, flagShareSe: i.se_q0, labels: i.n0, confirmed: i.y0 };
  const ratio = confirmedRatio(candidate, baseline, i.alpha);
  const flags = logRatio(
    { candidate: i.q1, candidateSe: i.se_q1, baseline: i.q0, baselineSe: i.se_q0, covariance: 0 },
    i.alpha,
  );
  return {
    confirmed_1: orNull(confirmedRateOf(candidate), (value) => value),
    confirmed_0: orNull(confirmedRateOf(baseline), (value) => value),
    ratio: orNull(ratio, (r) => r.ratio),
    reduction: orNull(ratio, (r) => 1 - r.ratio),
    se_log: orNull(ratio, (r) => r.seLog),
    reduction_ci: orNull(ratio, (r) => pair(asReduction(r.interval))),
    flag_reduction: orNull(flags, (r) => 1 - r.ratio),
    flag_reduction_ci: orNull(flags, (r) => pair(asReduction(r.interval))),
  };
}

interface SharedInputs {
  x1: number;
  n1: number;
  x0: number;
  n0: number;
  true_neg: number;
  n_sp: number;
  alpha: number;
}

function correctedRatioSharedSp(i: SharedInputs) {
  const apparent = i.x1 / i.n1 / (i.x0 / i.n0);
  const corrected = sharedSpecificityRatio(
    {
      candidateFlags: i.x1,
      candidateTrials: i.n1,
      baselineFlags: i.x0,
      baselineTrials: i.n0,
      trueNegatives: i.true_neg,
      clean: i.n_sp,
    },
    i.alpha,
  );
  const sp = i.true_neg / i.n_sp;
  const rawRatio = (i.x1 / i.n1 + sp - 1) / (i.x0 / i.n0 + sp - 1);
  return {
    apparent_ratio: apparent,
    apparent_reduction: 1 - apparent,
    corrected_ratio: corrected.defined ? corrected.value.ratio : rawRatio,
    corrected_reduction: corrected.defined ? 1 - corrected.value.ratio : 1 - rawRatio,
    se_log: orNull(corrected, (r) => r.seLog),
    log_ci: orNull(corrected, (r) => pair(r.interval)),
    publishable: corrected.defined && corrected.value.seLog < 1,
  };
}

export const labelFamilies: Readonly<Record<string, Family>> = {
  two_phase_flag_strata: twoPhaseFlagStrata,
  confirmed_flag_ratio: confirmedFlagRatio,
  corrected_ratio_shared_sp: correctedRatioSharedSp,
};
