import { confidencePair } from '../confidence-distribution.ts';
import { confirmedRatio } from '../corrected-ratio.ts';
import { meldedMixture } from '../melding.ts';
import { asReduction, logRatio } from '../ratio.ts';
import { type DesignEstimate, kornGraubard, stratifiedProportion } from '../survey.ts';
import { smoothedVariance } from '../two-phase.ts';
import { type Family, orNull, pair } from './compare.ts';
import { sure } from './proportions.ts';

interface PeriodInputs {
  N: number[];
  n: number[];
  x: number[];
  /** [labels, confirmed]. */
  ppv: [number, number];
  fom: [number, number];
}

interface Inputs {
  alpha: number;
  /** Whose traffic shares are held fixed, or the shares themselves. */
  ref: 'period0' | 'period1' | number[];
  p0: PeriodInputs;
  p1: PeriodInputs;
}

interface Chain {
  readonly actual: DesignEstimate;
  readonly standard: DesignEstimate;
  readonly confirmed: { estimate: number; variance: number };
  readonly total: { estimate: number; variance: number };
  readonly shown: Record<string, unknown>;
}

function chain(period: PeriodInputs, reference: readonly number[], alpha: number): Chain {
  const design = (population: readonly number[]) =>
    sure(
      stratifiedProportion(
        period.n.map((sampled, h) => ({ population: population[h]!, sampled, events: period.x[h]! })),
        { finitePopulation: false },
      ),
    );
  const actual = design(period.N);
  const standard = design(reference);
  const [n1, y1] = period.ppv;
  const [n0, y0] = period.fom;
  const [q, ppv, omission] = [standard.estimate, y1 / n1, y0 / n0];
  const [v1, v0] = [smoothedVariance(y1, n1), smoothedVariance(y0, n0)];
  const confirmed = { estimate: q * ppv, variance: ppv ** 2 * standard.variance + q * q * v1 };
  const total = {
    estimate: q * ppv + (1 - q) * omission,
    variance: (ppv - omission) ** 2 * standard.variance + q * q * v1 + (1 - q) ** 2 * v0,
  };
  const kg = kornGraubard(standard, alpha, { cap: true });
  const melded = meldedMixture(
    confidencePair(kg.events, kg.effective),
    confidencePair(y1, n1),
    confidencePair(y0, n0),
    alpha,
  );
  const shown = {
    flag_share_actual_mix: actual.estimate,
    flag_share_standardised: q,
    flag_share_se: Math.sqrt(standard.variance),
    ppv,
    false_omission: omission,
    confirmed_flag_rate: confirmed.estimate,
    confirmed_flag_rate_var: confirmed.variance,
    true_rate: total.estimate,
    true_rate_var: total.variance,
    true_rate_melded_ci: pair(melded),
  };
  return { actual, standard, confirmed, total, shown };
}

function referencePopulation({ ref, p0, p1 }: Inputs): number[] {
  if (ref === 'period0') return p0.N;
  if (ref === 'period1') return p1.N;
  if (Array.isArray(ref)) return ref.map((share) => share * 1e12);
  throw new Error(`unknown reference ${String(ref)}`);
}

function endToEnd(i: Inputs) {
  const reference = referencePopulation(i);
  const before = chain(i.p0, reference, i.alpha);
  const after = chain(i.p1, reference, i.alpha);
  const reduction = (pick: (c: Chain) => { estimate: number; variance: number }) => {
    const [top, bottom] = [pick(after), pick(before)];
    const ratio = logRatio(
      {
        candidate: top.estimate,
        candidateSe: Math.sqrt(top.variance),
        baseline: bottom.estimate,
        baselineSe: Math.sqrt(bottom.variance),
        covariance: 0,
      },
      i.alpha,
    );
    return {
      reduction: 1 - top.estimate / bottom.estimate,
      ci: orNull(ratio, (r) => pair(asReduction(r.interval))),
    };
  };
  const side = (p: PeriodInputs, c: Chain) => ({
    flagShare: c.standard.estimate,
    flagShareSe: Math.sqrt(c.standard.variance),
    labels: p.ppv[0],
    confirmed: p.ppv[1],
  });
  const confirmed = confirmedRatio(side(i.p1, after), side(i.p0, before), i.alpha);
  return {
    periods: { p0: before.shown, p1: after.shown },
    reduction_flags_actual_mix: reduction((c) => c.actual),
    reduction_flags_standardised: reduction((c) => c.standard),
    reduction_confirmed_flags: {
      reduction: orNull(confirmed, (r) => 1 - r.ratio),
      ci: orNull(confirmed, (r) => pair(asReduction(r.interval))),
    },
    reduction_true_rate: reduction((c) => c.total),
  };
}

export const endToEndFamilies: Readonly<Record<string, Family>> = { end_to_end: endToEnd };
