import { gaussianAbove } from './noise-distribution.ts';

/**
 * Zero-concentrated differential privacy and what it means in (epsilon, delta): Bun & Steinke 2016; Canonne,
 * Kamath & Steinke 2020, Corollary 13 (the tight conversion). rho, eps ≥ 0; 0 < delta < 1.
 */

/** Smallest known delta with rho-zCDP ⟹ (eps, delta)-DP: minimised over the Rényi order by bisection. */
export function zcdpDelta(rho: number, eps: number): number {
  requireAll(rho >= 0 && eps >= 0, 'rho and eps must not be negative');
  if (rho === 0) return 0;
  let low = 1 + 1e-9;
  let high = (eps + 1) / (2 * rho) + 2;
  for (let i = 0; i < 200; i++) {
    const order = (low + high) / 2;
    const slope = (2 * order - 1) * rho - eps + Math.log1p(-1 / order);
    if (slope < 0) low = order;
    else high = order;
  }
  const order = (low + high) / 2;
  const log = (order - 1) * (order * rho - eps) + order * Math.log1p(-1 / order);
  return Math.min(1, Math.exp(log) / (order - 1));
}

/** Smallest eps with rho-zCDP ⟹ (eps, delta)-DP; rounded up by the bisection, never down. */
export function zcdpEpsilon(rho: number, delta: number): number {
  requireAll(rho >= 0, 'rho must not be negative');
  requireDelta(delta);
  if (rho === 0) return 0;
  let low = 0;
  let high = standardEpsilon(rho, delta);
  for (let i = 0; i < 100; i++) {
    const eps = (low + high) / 2;
    if (zcdpDelta(rho, eps) <= delta) high = eps;
    else low = eps;
  }
  return high;
}

/** Largest rho that still gives (eps, delta)-DP; rounded down, never up. */
export function zcdpRho(eps: number, delta: number): number {
  requireAll(eps >= 0, 'eps must not be negative');
  requireDelta(delta);
  let low = 0;
  let high = eps + 1;
  for (let i = 0; i < 200; i++) {
    const rho = (low + high) / 2;
    if (zcdpDelta(rho, eps) <= delta) low = rho;
    else high = rho;
  }
  return low;
}

/** Bun & Steinke 2016, Proposition 1.3: eps = rho + 2·sqrt(rho·ln(1/delta)). Looser; for comparison. */
export function standardEpsilon(rho: number, delta: number): number {
  requireDelta(delta);
  return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
}

/** The delta of the same conversion. */
export function standardDelta(rho: number, eps: number): number {
  requireAll(rho > 0 && eps >= 0, 'rho must be positive, eps not negative');
  return eps <= rho ? 1 : Math.exp(-((eps - rho) ** 2) / (4 * rho));
}

/** zCDP of pure eps-DP: eps²/2. */
export function rhoOfPureEpsilon(eps: number): number {
  requireAll(eps >= 0, 'eps must not be negative');
  return (eps * eps) / 2;
}

/** Exact delta of the discrete Gaussian at eps, whole-number sensitivity: Canonne et al. 2020, Theorem 7. */
export function discreteGaussianDelta(sigma2: number, eps: number, sensitivity: number): number {
  requireAll(sensitivity > 0 && eps >= 0, 'the sensitivity must be positive, eps not negative');
  const shift = (eps * sigma2) / sensitivity;
  const half = sensitivity / 2;
  const delta = gaussianAbove(sigma2, shift - half) - Math.exp(eps) * gaussianAbove(sigma2, shift + half);
  return Math.max(0, delta);
}

/** zCDP of the discrete Gaussian: sensitivity²/(2·sigma2). */
export function gaussianRho(sigma2: number, sensitivity: number): number {
  requireAll(sigma2 > 0 && sensitivity >= 0, 'sigma2 must be positive, the sensitivity not negative');
  return sensitivity ** 2 / (2 * sigma2);
}

function requireDelta(delta: number): void {
  requireAll(delta > 0 && delta < 1, 'delta must lie strictly between 0 and 1');
}

function requireAll(holds: boolean, rule: string): void {
  if (!holds) throw new RangeError(rule);
}
