import { randomFillSync } from 'node:crypto';
import type { Family } from '../../../statistics/vectors/compare.ts';
import { audit, candidateCells, isProtected } from '../audit.ts';
import { gaussianSigma2, laplaceScale, sensitivities } from '../contribution.ts';
import { type Noise, sampleNoise } from '../discrete-noise.ts';
import { replayLedger } from '../ledger.ts';
import {
  gaussianConstant,
  gaussianMass,
  gaussianTail,
  gaussianVariance,
  laplaceMass,
  laplaceTail,
  laplaceVariance,
} from '../noise-distribution.ts';
import { randomSource } from '../random.ts';
import { exactRational } from '../rational.ts';
import { countsBehindRate, differenceLeak, smallestPatterns } from '../suppression.ts';
import { type Cell, cellKey, type MarginTable, primaryCells, withMargins } from '../table.ts';
import { partitionThreshold } from '../threshold.ts';
import {
  discreteGaussianDelta,
  gaussianRho,
  rhoOfPureEpsilon,
  standardDelta,
  standardEpsilon,
  zcdpDelta,
  zcdpEpsilon,
  zcdpRho,
} from '../zcdp.ts';
import { goodnessOfFit } from './goodness-of-fit.ts';

const discreteLaplace = ({ scale, k }: { scale: number; k: number[] }) => ({
  pmf: k.map((value) => laplaceMass(scale, value)),
  tail_two_sided_ge_k: k.map((value) => laplaceTail(scale, value)),
  variance: laplaceVariance(scale),
});

const discreteGaussian = ({ sigma2, k }: { sigma2: number; k: number[] }) => ({
  normalising_constant: gaussianConstant(sigma2),
  pmf: k.map((value) => gaussianMass(sigma2, value)),
  tail_two_sided_ge_k: k.map((value) => gaussianTail(sigma2, value)),
  variance: gaussianVariance(sigma2),
});

interface GofInputs {
  sampler: 'discrete_laplace' | 'discrete_gaussian';
  parameter: number;
  n: number;
  expected_probs: number[];
}

/** Draws n values from the production sampler and random generator, and fails when they do not fit. */
function samplerFit(i: GofInputs) {
  const parameter = exactRational(i.parameter);
  const noise: Noise =
    i.sampler === 'discrete_laplace'
      ? { kind: 'discrete-laplace', scale: parameter }
      : { kind: 'discrete-gaussian', sigma2: parameter };
  const random = randomSource(randomFillSync);
  return goodnessOfFit({ ...i, draw: () => sampleNoise(noise, random) });
}

const conversion = ({ rho, eps, delta }: { rho: number; eps: number; delta: number }) => ({
  delta_given_eps: zcdpDelta(rho, eps),
  eps_given_delta: zcdpEpsilon(rho, delta),
  rho_given_eps_delta: zcdpRho(eps, delta),
  eps_standard: standardEpsilon(rho, delta),
  delta_standard: standardDelta(rho, eps),
});

const gaussianDelta = (i: { sigma2: number; eps: number; sensitivity: number }) => ({
  delta: discreteGaussianDelta(i.sigma2, i.eps, i.sensitivity),
  rho: gaussianRho(i.sigma2, i.sensitivity),
});

function ledger(i: { budget_eps: number; delta: number; rhos: number[] }) {
  const entries = replayLedger({ epsilon: i.budget_eps, delta: i.delta }, i.rhos);
  return {
    rows: entries.map((entry) =>
      entry.accepted
        ? { rho: entry.rho, accepted: true, rho_total: entry.rhoTotal, eps: entry.epsilon }
        : {
            rho: entry.rho,
            accepted: false,
            rho_total: entry.rhoTotal,
            eps_if_accepted: entry.epsilonIfAccepted,
          },
    ),
  };
}

function contribution(i: { L0: number; Linf: number; rho?: number; eps?: number }) {
  const bounds = { cells: i.L0, perCell: i.Linf };
  return {
    ...sensitivities(bounds),
    ...(i.rho === undefined ? {} : { sigma2: gaussianSigma2(bounds, i.rho) }),
    ...(i.eps === undefined
      ? {}
      : { laplace_scale: laplaceScale(bounds, i.eps), rho_of_pure_eps: rhoOfPureEpsilon(i.eps) }),
  };
}

const threshold = (i: { l0: number; linf: number; eps: number; delta: number }) => ({
  threshold: partitionThreshold({ cells: i.l0, perCell: i.linf }, i.eps, i.delta),
});

interface SuppressionInputs {
  interior: number[][];
  k: number;
  n_public?: number;
  rate_published_percent: number;
  rounding_decimals: number;
  cumulative_week1?: number;
  cumulative_week2: number;
}

interface SuppressionExpected {
  required_width_strong: number;
  example_exact: { complementary: [number, number][] } | null;
  example_strong: { complementary: [number, number][] } | null;
}

function suppression(i: SuppressionInputs, expected: SuppressionExpected) {
  if (i.n_public !== undefined) {
    const { counts, leak } = countsBehindRate(i.n_public, i.rate_published_percent, i.rounding_decimals, i.k);
    return { recoverable_counts: counts, leak };
  }
  if (i.cumulative_week1 !== undefined)
    return { ...differenceLeak(i.cumulative_week1, i.cumulative_week2, i.k) };
  return tableSuppression(i, expected);
}

/**
 * Our own search must find as few complementary cells, and as many smallest patterns, as the vector says. Its
 * examples are not unique: they are audited, and the audit's intervals must be theirs.
 */
function tableSuppression(i: SuppressionInputs, expected: SuppressionExpected) {
  const table = withMargins(i.interior);
  const primary = primaryCells(table, i.k);
  const alone = (bound: 0 | 1) =>
    Object.fromEntries(
      [...audit(table, primary, primary, bound)].map(([key, c]) => [key, [c.least, c.most]]),
    );
  const known = audit(table, primary, primary, 1);
  const smallest = (width: number) =>
    smallestPatterns(
      candidateCells(table, primary),
      (cells) => isProtected(table, primary, cells, width, 1),
      Number.POSITIVE_INFINITY,
      2_000_000,
    );
  const exact = smallest(1);
  const strong = smallest(expected.required_width_strong);
  return {
    primary,
    attacker_interval_primary_only_lb0: alone(0),
    attacker_interval_primary_only_lb1: alone(1),
    exactly_disclosed_if_primary_only: primary.filter((cell) => {
      const interval = known.get(cellKey(cell))!;
      return interval.least === interval.most;
    }),
    min_complementary_exact: exact[0]?.length ?? null,
    n_minimal_patterns_exact: exact.length,
    example_exact: audited(table, primary, expected.example_exact, 1),
    required_width_strong: expected.required_width_strong,
    min_complementary_strong: strong[0]?.length ?? null,
    n_minimal_patterns_strong: strong.length,
    example_strong: audited(table, primary, expected.example_strong, expected.required_width_strong),
  };
}

/** The audit's intervals under a pattern that is given; fails when the pattern does not protect. */
function audited(
  table: MarginTable,
  primary: readonly Cell[],
  example: { complementary: Cell[] } | null,
  width: number,
) {
  if (example === null) return null;
  const { complementary } = example;
  if (!isProtected(table, primary, complementary, width, 1)) throw new Error('the example is not protected');
  const intervals = audit(table, [...primary, ...complementary], primary, 1);
  return {
    complementary,
    audited_intervals: Object.fromEntries([...intervals].map(([key, c]) => [key, [c.least, c.most]])),
  };
}

export const releaseFamilies: Readonly<Record<string, Family>> = {
  discrete_laplace: discreteLaplace,
  discrete_gaussian: discreteGaussian,
  dp_sampler_gof: samplerFit,
  zcdp_conversion: conversion,
  discrete_gaussian_delta: gaussianDelta,
  privacy_ledger: ledger,
  contribution_bounding: contribution,
  partition_threshold: threshold,
  complementary_suppression: suppression,
};
