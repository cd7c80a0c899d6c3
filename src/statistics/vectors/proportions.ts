import {
  agrestiCoull,
  clopperPearson,
  clopperPearsonUpper,
  jeffreys,
  wilson,
  wilsonCorrected,
} from '../binomial.ts';
import type { Estimated } from '../result.ts';
import {
  hajek,
  kornGraubard,
  logitInterval,
  momentsOf,
  stratifiedProportion,
  waldInterval,
} from '../survey.ts';
import { type Family, orNull, pair } from './compare.ts';

interface Counts {
  x: number;
  n: number;
  alpha: number;
}

export interface VectorStratum {
  N: number;
  n: number;
  x: number;
}

export const toStrata = (strata: readonly VectorStratum[]) =>
  strata.map(({ N, n, x }) => ({ population: N, sampled: n, events: x }));

/** The value, or a failure of the test. */
export function sure<T>(result: Estimated<T>): T {
  if (!result.defined) throw new Error(`undefined: ${result.reason}`);
  return result.value;
}

const binomial = ({ x, n, alpha }: Counts) => ({
  p: x / n,
  wilson: pair(wilson(x, n, alpha)),
  wilson_cc: pair(wilsonCorrected(x, n, alpha)),
  clopper_pearson: pair(clopperPearson(x, n, alpha)),
  jeffreys: pair(jeffreys(x, n, alpha)),
  agresti_coull: pair(agrestiCoull(x, n, alpha)),
  one_sided_upper_cp: clopperPearsonUpper(x, n, alpha),
});

function stratified(inputs: { strata: VectorStratum[]; alpha: number; use_fpc: boolean }) {
  const design = sure(stratifiedProportion(toStrata(inputs.strata), { finitePopulation: inputs.use_fpc }));
  const open = kornGraubard(design, inputs.alpha, { cap: false });
  const capped = kornGraubard(design, inputs.alpha, { cap: true });
  return {
    p_hat: design.estimate,
    total_hat: design.total,
    variance: design.variance,
    se: Math.sqrt(design.variance),
    df: design.df,
    n_eff_kg: open.effective,
    korn_graubard: pair(open.interval),
    n_eff_kg_capped: capped.effective,
    korn_graubard_capped: pair(capped.interval),
    logit_t: orNull(logitInterval(design, inputs.alpha), pair),
    wald_t: pair(waldInterval(design, inputs.alpha)),
  };
}

interface Row {
  stratum: number;
  psu: number;
  w: number;
  y: number;
  [field: string]: number;
}

function linearised(inputs: { rows: Row[]; alpha: number; domain: string | null }) {
  const [field, value] = (inputs.domain ?? '').split('==');
  const rows = inputs.rows.map((row) => ({
    stratum: String(row.stratum),
    cluster: String(row.psu),
    weight: row.w,
    event: row.y === 1,
    inDomain: inputs.domain === null || row[String(field).trim()] === Number(value),
  }));
  const moments = momentsOf(rows);
  const design = sure(hajek(moments));
  return {
    mean: design.estimate,
    variance: design.variance,
    se: Math.sqrt(design.variance),
    df_design: moments.reduce((sum, s) => sum + s.clusters - 1, 0),
    df: design.df,
    logit_t: orNull(logitInterval(design, inputs.alpha), pair),
  };
}

export const proportionFamilies: Readonly<Record<string, Family>> = {
  binomial_ci: binomial,
  stratified_ht: stratified,
  survey_linearised: linearised,
};
