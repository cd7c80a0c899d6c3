import { binomialCdf } from './distributions.ts';
import { requireDomain } from './result.ts';

/**
 * Exact McNemar test on a frozen, physician-labelled set scored by two detector versions: `lost` were right
 * before and wrong now, `gained` the other way round. Two-sided p under equal chances (R `binom.test`).
 * Without a single discordant item p is 1.
 */
export function exactMcNemar(lost: number, gained: number): number {
  requireDomain(Number.isInteger(lost) && Number.isInteger(gained), 'counts must be whole numbers');
  requireDomain(lost >= 0 && gained >= 0, 'counts must not be negative');
  const n = lost + gained;
  if (n === 0) return 1;
  return Math.min(1, 2 * binomialCdf(Math.min(lost, gained), n, 0.5));
}

export interface Bridge {
  readonly p: number;
  readonly drift: boolean;
}

/** Whether two versions differ on the frozen set at `level`. A small set that shows nothing proves nothing. */
export function detectorBridge(lost: number, gained: number, level = 0.01): Bridge {
  const p = exactMcNemar(lost, gained);
  return { p, drift: p < level };
}
