import { detectorBridge } from '../anchor-drift.ts';
import { clopperPearson, wilson } from '../binomial.ts';
import { oneSidedNormalMixture, polynomialStitching, twoSidedNormalMixture } from '../boundaries.ts';
import { burnFactor, burnRate } from '../burn-rate.ts';
import {
  asymptoticSequence,
  batchSequence,
  betaBinomialSequence,
  tunedBernoulliSequence,
} from '../confidence-sequence.ts';
import { eBenjaminiHochberg, likelihoodRatioProcess, mixtureRatio } from '../evidence.ts';
import { benjaminiHochberg, bonferroni, holm } from '../multiplicity.ts';
import { noisedShare } from '../noise-aware.ts';
import { presentationStandard } from '../presentation.ts';
import { isFeasibleUnion, unionBounds } from '../union.ts';
import { type Family, pair } from './compare.ts';
import { sure } from './proportions.ts';

const betaBinomial = (i: { S: number; n: number; alpha: number; prior: [number, number] }) => ({
  cs: pair(betaBinomialSequence(i.S, i.n, i.alpha, i.prior)),
  clopper_pearson_for_comparison: pair(clopperPearson(i.S, i.n, i.alpha)),
});

interface ConfseqInputs {
  successes: number;
  trials: number;
  alpha: number;
  t_opt: number;
  alpha_opt: number;
}

const confseqBernoulli = (i: ConfseqInputs) => ({
  ci: pair(
    tunedBernoulliSequence(i.successes, i.trials, i.alpha, {
      trialsOptimal: i.t_opt,
      alphaOptimal: i.alpha_opt,
    }),
  ),
});

interface BoundaryInputs {
  kind: string;
  v: number;
  alpha: number;
  v_opt: number;
  v_min: number;
  c: number;
  s: number;
  eta: number;
}

function boundary(i: BoundaryInputs) {
  if (i.kind === 'two_sided_normal_mixture') return { bound: twoSidedNormalMixture(i.v, i.alpha, i.v_opt) };
  if (i.kind === 'one_sided_normal_mixture') return { bound: oneSidedNormalMixture(i.v, i.alpha, i.v_opt) };
  if (i.kind === 'poly_stitching')
    return { bound: polynomialStitching(i.v, i.alpha, { ...i, vMin: i.v_min }) };
  throw new Error(`unknown boundary ${i.kind}`);
}

function asymptotic(i: { mean: number; sd: number; n: number; alpha: number; n_star: number }) {
  const { rho, halfWidth, interval } = sure(asymptoticSequence(i, i.alpha, i.n_star));
  return { rho, halfwidth: halfWidth, cs: pair(interval) };
}

function batches(i: { est: number[]; se: number[]; delta: number; tstar: number }) {
  const rows = i.est.map((estimate, k) => ({ estimate, se: i.se[k]! }));
  const bounds = batchSequence(rows, i.delta, i.tstar);
  return { running_mean: bounds.map((b) => b.runningMean), lower: bounds.map((b) => b.lower) };
}

function weeklyLooks(i: { p0: number; alpha: number; ns: number[]; xs: number[] }) {
  let events = 0;
  let trials = 0;
  const looks = i.xs.map((x, k) => {
    events += x;
    trials += i.ns[k]!;
    return {
      sequence: betaBinomialSequence(events, trials, i.alpha),
      naive: wilson(events, trials, i.alpha),
    };
  });
  const first = (test: (look: (typeof looks)[number]) => boolean) => {
    const index = looks.findIndex(test);
    return index < 0 ? null : index;
  };
  return {
    cs: looks.map((look) => pair(look.sequence)),
    first_alarm_index_0based: first((look) => look.sequence.lower > i.p0),
    naive_wilson_first_alarm_index_0based: first((look) => look.naive.lower > i.p0),
  };
}

function msprt(i: { theta_hat: number; V: number; tau2: number }) {
  const { ratio, p } = mixtureRatio(i.theta_hat, i.V, i.tau2);
  return { lambda_: ratio, p_single_look: p };
}

function eValues(i: { p0: number; p1: number; streams: [number, number][][]; alpha: number }) {
  const processes = i.streams.map((stream) =>
    likelihoodRatioProcess(
      stream.map(([trials, events]) => ({ trials, events })),
      i.p0,
      i.p1,
    ),
  );
  const current = processes.map((e) => e.current);
  return {
    e_values: current,
    running_max: processes.map((e) => e.maximum),
    e_bh_reject_indices_0based: eBenjaminiHochberg(current, i.alpha),
    ville_reject_indices_0based: processes.flatMap((e, k) => (e.maximum >= 1 / i.alpha ? [k] : [])),
  };
}

const multiplicity = ({ p }: { p: number[] }) => ({
  bh: benjaminiHochberg(p),
  holm: holm(p),
  bonferroni: bonferroni(p),
});

function anchorDrift({ b, c }: { b: number; c: number }) {
  const { p, drift } = detectorBridge(b, c, 0.01);
  return { p_exact: p, drift_flag_at_0_01: drift };
}

interface BurnInputs {
  target: number;
  factor: number;
  long: { n: number; bad: number };
  short: { n: number; bad: number };
  period_hours: number;
  rows?: { budget_pct: number; long_h: number }[];
}

function burn(i: BurnInputs) {
  if (i.rows !== undefined)
    return { factors: i.rows.map((row) => burnFactor(row.budget_pct / 100, i.period_hours, row.long_h)) };
  const window = (w: { n: number; bad: number }) => ({ trials: w.n, bad: w.bad });
  const result = burnRate(i.target, i.factor, window(i.long), window(i.short));
  return {
    burn_long: result.long,
    burn_short: result.short,
    fires: result.fires,
    p_at_budget: result.pAtBudget,
    p_at_threshold: result.pAtThreshold,
  };
}

function presentation(i: { p: number; se: number; n: number; df: number }) {
  const result = presentationStandard({ estimate: i.p, variance: i.se ** 2, n: i.n, df: i.df });
  return {
    n_eff: result.effective,
    kg_ci: pair(result.interval),
    abs_width: result.absoluteWidth,
    rel_width: result.relativeWidth,
    decision: result.decision,
    reason: result.reason,
    review_df: result.fewDegreesOfFreedom,
    review_zero: result.zeroEvents,
  };
}

function union({ p, any }: { p: number[]; any: number }) {
  const { lower, upper, sum } = unionBounds(p);
  return { lower, upper, any_is_feasible: isFeasibleUnion(p, any), sum_overstates_by: sum - any };
}

function noise(i: { x: number; n: number; sigma2: number; alpha: number }) {
  const result = noisedShare(i.x, i.n, i.sigma2, i.alpha);
  return {
    p: result.share,
    var_sampling: result.samplingVariance,
    var_noise: result.noiseVariance,
    se_total: result.se,
    wald_total: pair(result.wald),
    wald_ignoring_noise: pair(result.waldWithoutNoise),
  };
}

export const monitoringFamilies: Readonly<Record<string, Family>> = {
  cs_beta_binomial: betaBinomial,
  cs_confseq_bernoulli: confseqBernoulli,
  cs_boundary: boundary,
  cs_asymptotic: asymptotic,
  cs_asymptotic_batches: batches,
  cs_weekly_looks: weeklyLooks,
  msprt_normal: msprt,
  e_values: eValues,
  multiplicity,
  anchor_drift: anchorDrift,
  burn_rate: burn,
  presentation_standard: presentation,
  union_any_flag: union,
  dp_noise_aware_ci: noise,
};
