import { readFileSync } from 'node:fs';
import type { Document } from '../document.ts';
import { BITS, contextFeatures } from './features.ts';

/**
 * Two linear models over the features of a word in its place, one for people's names and one for towns:
 * log odds = bias + scale × Σ weights.
 */
export interface ContextModel {
  /** 2^{@link BITS} pairs: the weight for names, then the one for towns. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly biases: readonly [name: number, town: number];
}

/** Log odds that a word is (part of) a person's name, and of a town's. */
export interface Odds {
  name: number;
  town: number;
}

export type Weigh = (document: Document, token: number, odds: Odds) => void;

export function createWeigh({ weights, scale, biases }: ContextModel): Weigh {
  let name = 0;
  let town = 0;
  const add = (index: number): void => {
    name += weights[2 * index]!;
    town += weights[2 * index + 1]!;
  };
  return (document, token, odds) => {
    name = 0;
    town = 0;
    contextFeatures(document, token, 0, add);
    odds.name = biases[0] + scale * name;
    odds.town = biases[1] + scale * town;
  };
}

const MAGIC = 0x4657_4e4d;
const HEADER_BYTES = 20;
const WEIGHTS = 2 << BITS;

/** File: magic, log2 of the size, scale and biases as float32, then the weights; little-endian. */
export function encodeContextModel({ weights, scale, biases }: ContextModel): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, BITS, true);
  view.setFloat32(8, scale, true);
  view.setFloat32(12, biases[0], true);
  view.setFloat32(16, biases[1], true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER_BYTES);
  return bytes;
}

/** Throws a RangeError when the bytes are no model of this size. */
export function decodeContextModel(bytes: Uint8Array): ContextModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength === HEADER_BYTES + WEIGHTS;
  if (!whole || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== BITS)
    throw new RangeError('the weights of the context model are damaged or made for another build');
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, WEIGHTS),
    scale: view.getFloat32(8, true),
    biases: [view.getFloat32(12, true), view.getFloat32(16, true)],
  };
}

/** The model that `scripts/train-context.ts` wrote. */
export function readContextModel(): ContextModel {
  return decodeContextModel(readFileSync(new URL('./weights.bin', import.meta.url)));
}
