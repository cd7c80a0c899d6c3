import { requireDomain } from './result.ts';

/** Responses of one stratum (and one flag status) that could be labelled. */
export interface LabelStratum {
  readonly stratum: string;
  /** Sampled responses to draw from. */
  readonly available: number;
  /** What they stand for: the sum of their design weights. */
  readonly weight: number;
}

export interface LabelDraw {
  readonly stratum: string;
  readonly draw: number;
  /** draw / available: the probability to record with every label. */
  readonly probability: number;
}

/**
 * How many labels to draw from each stratum: in proportion to what the stratum stands for, so that labels
 * weigh about the same and none is wasted on evening out weights; at least two in each stratum that has two
 * (a variance needs them), never more than there are. Largest remainders; strata in the order given break ties.
 */
export function allocateLabels(total: number, strata: readonly LabelStratum[]): LabelDraw[] {
  requireDomain(Number.isInteger(total) && total >= 0, 'the number of labels is whole, not negative');
  for (const s of strata) requireDomain(s.available >= 0 && s.weight >= 0, 'strata must not be negative');
  const draws = strata.map((s) => Math.min(s.available, 2));
  let left = total - draws.reduce((sum, n) => sum + n, 0);
  if (left < 0) return trimmed(total, strata);
  while (left > 0) {
    const open = strata.flatMap((s, i) => (draws[i]! < s.available ? [i] : []));
    if (open.length === 0) break;
    const weight = open.reduce((sum, i) => sum + strata[i]!.weight, 0);
    const target = (i: number) => (weight > 0 ? (strata[i]!.weight / weight) * total : total / open.length);
    // One at a time to the stratum furthest below its share: exact, and total is a few hundred.
    const neediest = open.reduce((best, i) =>
      target(i) - draws[i]! > target(best) - draws[best]! ? i : best,
    );
    draws[neediest]! += 1;
    left -= 1;
  }
  return recorded(strata, draws);
}

/** Too few labels for two a stratum: the weightiest strata first. */
function trimmed(total: number, strata: readonly LabelStratum[]): LabelDraw[] {
  const draws = strata.map(() => 0);
  const order = strata.map((_, i) => i).sort((i, j) => strata[j]!.weight - strata[i]!.weight || i - j);
  let left = total;
  for (let round = 0; round < 2; round++)
    for (const i of order)
      if (left > 0 && draws[i]! < Math.min(2, strata[i]!.available)) {
        draws[i]! += 1;
        left -= 1;
      }
  return recorded(strata, draws);
}

function recorded(strata: readonly LabelStratum[], draws: readonly number[]): LabelDraw[] {
  return strata.map(({ stratum, available }, i) => ({
    stratum,
    draw: draws[i]!,
    probability: available === 0 ? 0 : draws[i]! / available,
  }));
}
