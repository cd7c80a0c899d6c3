import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded draws for simulations. Never for noise that protects anybody. */
export interface Draws {
  readonly uniform: () => number;
  readonly binomial: (n: number, p: number) => number;
  /** How many of `take` drawn without replacement from `good + bad` are good. */
  readonly hypergeometric: (good: number, bad: number, take: number) => number;
}

export function seededDraws(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const binomial = (n: number, p: number): number => {
    if (p > 0.5) return n - binomial(n, 1 - p);
    if (n <= 0 || p <= 0) return 0;
    // Jumps over failures: about n·p draws.
    const scale = Math.log1p(-p);
    let position = 0;
    for (let events = 0; ; events++) {
      position += Math.floor(Math.log(1 - uniform()) / scale) + 1;
      if (position > n) return events;
    }
  };
  const hypergeometric = (good: number, bad: number, take: number): number => {
    let found = 0;
    let [g, b] = [good, bad];
    for (let i = 0; i < take; i++) {
      if (uniform() * (g + b) < g) {
        found += 1;
        g -= 1;
      } else b -= 1;
    }
    return found;
  };
  return { uniform, binomial, hypergeometric };
}
