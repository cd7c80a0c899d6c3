import { requireDomain } from './result.ts';

/**
 * A root of a continuous `f` between `low` and `high`, where it must change its sign. Brent 1973, ch. 4
 * (bisection safeguarding inverse quadratic steps); stops at relative width 1e-15 or after 200 steps.
 */
export function findRoot(f: (x: number) => number, low: number, high: number, tolerance = 1e-15): number {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return a;
  if (fb === 0) return b;
  requireDomain(fa < 0 !== fb < 0, 'the function must change its sign between the ends');
  let c = a;
  let fc = fa;
  let step = b - a;
  let previous = step;
  for (let i = 0; i < 200; i++) {
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const width = 2 * Number.EPSILON * Math.abs(b) + tolerance * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (Math.abs(half) <= width || fb === 0) return b;
    const trial = interpolate(a, b, c, fa, fb, fc);
    const takes =
      Math.abs(previous) >= width && Math.abs(fa) > Math.abs(fb) && accepts(trial, half, previous);
    [previous, step] = takes ? [step, trial] : [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > width ? step : Math.sign(half) * width;
    fb = f(b);
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      previous = b - a;
      step = previous;
    }
  }
  return b;
}

/** Step from b by the secant through a and b, or by the inverse parabola through a, b and c. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((b - a) * s) / (1 - s);
  const q = fa / fc;
  const r = fb / fc;
  const numerator = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return -numerator / ((q - 1) * (r - 1) * (s - 1));
}

function accepts(trial: number, half: number, previous: number): boolean {
  return (
    Number.isFinite(trial) &&
    trial * half > 0 &&
    Math.abs(trial) < 1.5 * Math.abs(half) &&
    Math.abs(trial) < Math.abs(previous / 2)
  );
}
