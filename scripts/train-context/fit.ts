import { BITS } from '../../src/redaction/context/features.ts';
import type { ContextModel } from '../../src/redaction/context/model.ts';
import { createRandom } from '../../src/simulate/random.ts';
import type { Example, Label } from './examples.ts';

export interface Linear {
  readonly weights: Float32Array;
  readonly bias: number;
}

const EPOCHS = 5;
const RATE = 0.1;
const L2 = 1e-6;
/** One fit leans on the order that its seed gives it; the mean of a few does so less. */
const FITS = 3;
/** Errors smaller than this teach nothing. */
const LEAST_ERROR = 1e-4;

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011): words of the label against all others. */
function fitOnce(examples: readonly Example[], label: Label, seed: number): Linear {
  const weights = new Float32Array(1 << BITS);
  const squares = new Float32Array(1 << BITS).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-4;
  const random = createRandom(seed);
  const order = Uint32Array.from(examples, (_, n) => n);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let n = order.length - 1; n > 0; n -= 1) {
      const other = random.int(n + 1);
      [order[n], order[other]] = [order[other]!, order[n]!];
    }
    for (const n of order) {
      const example = examples[n]!;
      const target = example.label === label ? 1 : 0;
      const error = (1 / (1 + Math.exp(-logit(weights, bias, example))) - target) * example.weight;
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (const index of example.features) {
        const gradient = error + L2 * weights[index]!;
        squares[index]! += gradient * gradient;
        weights[index]! -= (RATE * gradient) / Math.sqrt(squares[index]!);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

function logit(weights: Float32Array, bias: number, example: Example): number {
  let sum = bias;
  for (const index of example.features) sum += weights[index]!;
  return sum;
}

export function logOdds({ weights, bias }: Linear, example: Example): number {
  return logit(weights, bias, example);
}

/** The mean of a few fits. */
export function learn(examples: readonly Example[], label: Label, seed: number): Linear {
  const fits = Array.from({ length: FITS }, (_, n) => fitOnce(examples, label, seed + n));
  const weights = new Float32Array(1 << BITS);
  for (const one of fits) for (let n = 0; n < weights.length; n += 1) weights[n]! += one.weights[n]! / FITS;
  return { weights, bias: fits.reduce((sum, { bias }) => sum + bias, 0) / FITS };
}

/** One signed byte a weight; the largest 0.01 % are clipped, so that the others keep their resolution. */
export function quantise(name: Linear, town: Linear): ContextModel {
  const sizes = [...name.weights, ...town.weights]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const weights = new Int8Array(2 << BITS);
  const byte = (weight: number): number => Math.max(-128, Math.min(127, Math.round(weight / scale)));
  for (let n = 0; n < 1 << BITS; n += 1) {
    weights[2 * n] = byte(name.weights[n]!);
    weights[2 * n + 1] = byte(town.weights[n]!);
  }
  return { weights, scale, biases: [name.bias, town.bias] };
}
