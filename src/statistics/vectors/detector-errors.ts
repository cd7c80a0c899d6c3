import {
  clipped,
  knownErrorInterval,
  langReiczigel,
  meldedCorrected,
  roganGladen,
} from '../detector-error.ts';
import { kornGraubard, stratifiedProportion } from '../survey.ts';
import { type Family, orNull, pair } from './compare.ts';
import { sure, toStrata, type VectorStratum } from './proportions.ts';

interface Simple {
  x: number;
  n: number;
  true_pos: number;
  n_se: number;
  true_neg: number;
  n_sp: number;
  alpha: number;
}

function simple(i: Simple) {
  const labels = { truePositives: i.true_pos, issues: i.n_se, trueNegatives: i.true_neg, clean: i.n_sp };
  const share = i.x / i.n;
  const apparent = { share, trials: i.n, variance: (share * (1 - share)) / i.n };
  const rg = roganGladen(apparent, labels, i.alpha);
  if (!rg.defined)
    return { error: rg.reason === 'se-plus-sp-at-most-1' ? 'se_plus_sp_must_exceed_1' : rg.reason };
  const lang = langReiczigel(apparent, labels, i.alpha);
  return {
    apparent: share,
    se: rg.value.sensitivity,
    sp: rg.value.specificity,
    estimate_raw: rg.value.raw,
    estimate_truncated: rg.value.truncated,
    negative_flag: rg.value.raw < 0,
    se_delta: rg.value.se,
    ci_delta_unclipped: pair(rg.value.delta),
    ci_known_se_sp_wilson: orNull(knownErrorInterval(apparent, labels, i.alpha), pair),
    ci_lang_reiczigel: orNull(lang, (value) => pair(clipped(value))),
    ci_lang_reiczigel_unclipped: orNull(lang, pair),
    ci_melded_cp: pair(meldedCorrected(apparent, labels, i.alpha)),
  };
}

interface Weighted {
  strata: VectorStratum[];
  tp: number;
  n_se: number;
  tn: number;
  n_sp: number;
  alpha: number;
}

function weighted(i: Weighted) {
  const design = sure(stratifiedProportion(toStrata(i.strata), { finitePopulation: false }));
  const kg = kornGraubard(design, i.alpha, { cap: true, adjustDf: false });
  const labels = { truePositives: i.tp, issues: i.n_se, trueNegatives: i.tn, clean: i.n_sp };
  const apparent = { share: design.estimate, trials: kg.effective, variance: design.variance };
  const rg = roganGladen(apparent, labels, i.alpha);
  if (!rg.defined)
    return { error: rg.reason === 'se-plus-sp-at-most-1' ? 'se_plus_sp_must_exceed_1' : rg.reason };
  return {
    q: design.estimate,
    var_q: design.variance,
    n_eff: kg.effective,
    estimate_raw: rg.value.raw,
    ci_delta_unclipped: pair(rg.value.delta),
    ci_lang_reiczigel: orNull(langReiczigel(apparent, labels, i.alpha), (value) => pair(clipped(value))),
    ci_melded_kg: pair(meldedCorrected(apparent, labels, i.alpha)),
  };
}

export const detectorErrorFamilies: Readonly<Record<string, Family>> = {
  rogan_gladen: simple,
  rogan_gladen_weighted: weighted,
};
