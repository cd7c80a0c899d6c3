import { BITS, forEachFeature } from '../../src/gate/features.ts';
import type { LinearModel } from '../../src/gate/model.ts';
import { createRandom } from '../../src/simulate/random.ts';

/** A text to learn from. */
export interface Example {
  readonly text: string;
  readonly health: boolean;
  readonly source: string;
  readonly kind: 'query' | 'response';
}

/** Distinct feature indices of a text. */
function featuresOf(text: string): Uint32Array {
  const seen = new Set<number>();
  forEachFeature(text, (index) => seen.add(index));
  return Uint32Array.from(seen);
}

export interface FitOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** L2 penalty on the weights, applied to the features of the example at hand. */
  readonly l2: number;
  readonly seed: number;
  /** Weight of an example in the loss. */
  readonly weightOf: (example: Example) => number;
}

function shuffled(n: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  const random = createRandom(seed);
  for (let i = n - 1; i > 0; i--) {
    const j = random.int(i + 1);
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) over examples of unit length. */
export function fitModel(
  examples: readonly Example[],
  options: FitOptions,
): { weights: Float32Array; bias: number } {
  const rows = examples.map((example) => featuresOf(example.text));
  const weights = new Float32Array(1 << BITS);
  const squares = new Float32Array(1 << BITS).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const position of shuffled(rows.length, options.seed + epoch)) {
      const row = rows[position] as Uint32Array;
      const example = examples[position] as Example;
      if (row.length === 0) continue;
      const value = 1 / Math.sqrt(row.length);
      let sum = 0;
      for (const index of row) sum += weights[index] as number;
      const probability = 1 / (1 + Math.exp(-(bias + sum * value)));
      const error = (probability - (example.health ? 1 : 0)) * options.weightOf(example);
      for (const index of row) {
        const gradient = error * value + options.l2 * (weights[index] as number);
        const total = (squares[index] as number) + gradient * gradient;
        squares[index] = total;
        weights[index] = (weights[index] as number) - (options.learningRate * gradient) / Math.sqrt(total);
      }
      biasSquares += error * error;
      bias -= (options.learningRate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** One signed byte a weight; the largest 0.01 % are clipped, so that the others keep their resolution. */
export function quantise(weights: Float32Array, bias: number): LinearModel {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { weights: bytes, scale, bias };
}
