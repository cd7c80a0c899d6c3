import { bernoulliRunLength, cusumIncrements, cusumPath } from '../cusum.ts';
import { ppiMean, ppiWald, stratifiedPpi } from '../ppi.ts';
import { logRatio } from '../ratio.ts';
import { kitagawa, standardise } from '../standardise.ts';
import { type Family, finiteOrNull, orNull, pair } from './compare.ts';
import { sure } from './proportions.ts';

interface Labelled {
  y1f1: number;
  y1f0: number;
  y0f1: number;
  y0f0: number;
}

interface PpiInputs {
  labelled: Labelled;
  unlabelled: { Uf1: number; Uf0: number };
  alpha: number;
}

function ppi({ labelled, unlabelled, alpha }: PpiInputs) {
  const counts = { ...labelled, unlabelledF1: unlabelled.Uf1, unlabelledF0: unlabelled.Uf0 };
  const one = [0, 1].map((ddof) => sure(ppiMean(counts, 1, ddof as 0 | 1)));
  const plus = [0, 1].map((ddof) => sure(ppiMean(counts, 'optimal', ddof as 0 | 1)));
  const n = labelled.y1f1 + labelled.y1f0 + labelled.y0f1 + labelled.y0f0;
  const y = (labelled.y1f1 + labelled.y1f0) / n;
  return {
    classical: {
      estimate: y,
      ci_ddof0: pair(ppiWald({ estimate: y, se: Math.sqrt((y * (1 - y)) / n) }, alpha)),
    },
    ppi_lambda1: {
      estimate: one[1]!.estimate,
      se_ddof0: one[0]!.se,
      ci_ddof0: pair(ppiWald(one[0]!, alpha)),
      se_ddof1: one[1]!.se,
      ci_ddof1: pair(ppiWald(one[1]!, alpha)),
    },
    ppi_plus_plus: {
      lambda_ddof0: plus[0]!.lambda,
      estimate_ddof0: plus[0]!.estimate,
      ci_ddof0: pair(ppiWald(plus[0]!, alpha)),
      lambda_ddof1: plus[1]!.lambda,
      lambda_raw_ddof1: plus[1]!.lambdaRaw,
      estimate_ddof1: plus[1]!.estimate,
      se_ddof1: plus[1]!.se,
      ci_ddof1: pair(ppiWald(plus[1]!, alpha)),
    },
  };
}

function ppiStrata(i: { strata: (Labelled & { W: number; Uf1: number; Uf0: number })[]; alpha: number }) {
  const result = sure(
    stratifiedPpi(
      i.strata.map(({ W, Uf1, Uf0, ...labelled }) => ({
        ...labelled,
        unlabelledF1: Uf1,
        unlabelledF0: Uf0,
        share: W,
      })),
    ),
  );
  return {
    lambdas: result.lambdas,
    stratum_estimates: result.strata,
    estimate: result.estimate,
    se: result.se,
    ci_wald: pair(ppiWald(result, i.alpha)),
  };
}

type Table = [number, number][];

function directStandardisation(i: { ref: number[]; p0: Table; p1: Table; alpha: number }) {
  const period = (table: Table) => {
    const strata = table.map(([trials, events]) => ({ trials, events }));
    return { strata, result: sure(standardise(strata, i.ref, i.alpha)) };
  };
  const before = period(i.p0);
  const after = period(i.p1);
  const shares = ({ strata }: typeof before) => {
    const total = strata.reduce((sum, s) => sum + s.trials, 0);
    return strata.map((s) => ({ share: s.trials / total, rate: s.events / s.trials }));
  };
  const split = kitagawa(shares(before), shares(after));
  const show = ({ result }: typeof before) => ({
    crude: result.crude,
    standardised: result.standardised,
    var_binomial: result.variance,
    se_binomial: Math.sqrt(result.variance),
    fay_feuer_gamma: pair(result.fayFeuer),
  });
  const ratio = logRatio(
    {
      candidate: after.result.standardised,
      candidateSe: Math.sqrt(after.result.variance),
      baseline: before.result.standardised,
      baselineSe: Math.sqrt(before.result.variance),
      covariance: 0,
    },
    i.alpha,
  );
  return {
    p0: show(before),
    p1: show(after),
    crude_reduction: finiteOrNull(1 - after.result.crude / before.result.crude),
    standardised_reduction: finiteOrNull(1 - after.result.standardised / before.result.standardised),
    standardised_ratio_log_ci: orNull(ratio, (r) => pair(r.interval)),
    kitagawa_rate_effect: split.rateEffect,
    kitagawa_mix_effect: split.mixEffect,
    crude_difference: split.difference,
  };
}

interface CusumInputs {
  p0: number;
  p1: number;
  h: number;
  x?: number[];
  xs?: number[];
  ns?: number[];
}

function cusum(i: CusumInputs) {
  const design = { inControl: i.p0, outOfControl: i.p1, limit: i.h };
  const looks = (i.x ?? i.xs ?? []).map((events, k) => ({ events, trials: i.ns?.[k] ?? 1 }));
  const { flag, clean } = cusumIncrements(design);
  const { path, alarm } = cusumPath(design, looks);
  return { increment_flag: flag, increment_clean: clean, path, alarm_index_0based: alarm };
}

const cusumRunLength = (i: { m: number; H: number; p_in: number; p_out: number }) => ({
  anss_in_control: bernoulliRunLength(i.m, i.H, i.p_in),
  anss_out_of_control: bernoulliRunLength(i.m, i.H, i.p_out),
});

export const seriesFamilies: Readonly<Record<string, Family>> = {
  ppi_mean: ppi,
  stratified_ppi: ppiStrata,
  direct_standardisation: directStandardisation,
  cusum,
  cusum_anss: cusumRunLength,
};
