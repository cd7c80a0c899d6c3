import { type ContributionBounds, laplaceScale } from './contribution.ts';

/**
 * Noised count above which the existence of a cell may be told, so that a cell with a single user is told
 * with probability at most delta: perCell − scale·ln(2·delta'), delta' = 1 − (1 − delta)^(1/cells). The rule of
 * google/differential-privacy's Laplace `Threshold`, which publishes this closed form.
 */
export function partitionThreshold(bounds: ContributionBounds, eps: number, delta: number): number {
  if (!(delta > 0 && delta < 1)) throw new RangeError('delta must lie strictly between 0 and 1');
  const scale = laplaceScale(bounds, eps);
  const perPartition = -Math.expm1(Math.log1p(-delta) / bounds.cells);
  if (perPartition <= 0.5) return bounds.perCell - scale * Math.log(2 * perPartition);
  return bounds.perCell + scale * Math.log(2 * (1 - perPartition));
}

/**
 * The same promise for the noise that is really drawn: the smallest whole number T with
 * P(perCell + discrete Laplace ≥ T) ≤ delta'. A noised count of at least T may be shown.
 */
export function discretePartitionThreshold(bounds: ContributionBounds, eps: number, delta: number): number {
  if (!(delta > 0 && delta < 1)) throw new RangeError('delta must lie strictly between 0 and 1');
  const scale = laplaceScale(bounds, eps);
  const perPartition = -Math.expm1(Math.log1p(-delta) / bounds.cells);
  // P(X ≥ k) = e^{−k/scale}/(1 + e^{−1/scale}) for k ≥ 1; below that the threshold is the bound itself.
  const steps = Math.ceil(-scale * Math.log(perPartition * (1 + Math.exp(-1 / scale))));
  return bounds.perCell + Math.max(1, steps);
}
