import { BITS, forEachFeature } from './features.ts';

/** A linear model over hashed features: logit = bias + scale × Σ distinct weights ÷ √(number of distinct features). */
export interface LinearModel {
  /** 2^{@link BITS} weights. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** What the words of a text say. */
export interface Evidence {
  /** Log odds that the text is about health; 0 for a text without a single feature. */
  readonly logit: number;
  /** Number of distinct features: how much there was to go by. */
  readonly features: number;
}

export interface Scorer {
  read(text: string): Evidence;
}

/** Turns after which the marks are cleared: they have one byte. */
const TURNS = 0xff;

/**
 * Holds one table with a weight in the low and a mark in the high byte of an entry, so that a feature costs one
 * look-up; the mark says that this text was already here, so that repeated features count once.
 */
export function createScorer(model: LinearModel): Scorer {
  const table = Uint16Array.from(model.weights, (weight) => weight & 0xff);
  const { scale, bias } = model;
  let turn = 0;
  let sum = 0;
  let distinct = 0;
  const add = (index: number): void => {
    const entry = table[index] as number;
    if (entry >>> 8 === turn) return;
    table[index] = (entry & 0xff) | (turn << 8);
    sum += (entry << 24) >> 24;
    distinct++;
  };
  const nextTurn = (): void => {
    if (turn === TURNS) {
      for (let i = 0; i < table.length; i++) table[i] = (table[i] as number) & 0xff;
      turn = 0;
    }
    turn++;
  };
  return {
    read: (text) => {
      nextTurn();
      sum = 0;
      distinct = 0;
      forEachFeature(text, add);
      const logit = distinct === 0 ? 0 : bias + (scale * sum) / Math.sqrt(distinct);
      return { logit, features: distinct };
    },
  };
}

const MAGIC = 0x46574754;
const HEADER_BYTES = 16;

/** File: magic, log2 of the size, scale and bias as float32, then one signed byte a weight; little-endian. */
export function encodeModel(model: LinearModel): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, BITS, true);
  view.setFloat32(8, model.scale, true);
  view.setFloat32(12, model.bias, true);
  bytes.set(
    new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length),
    HEADER_BYTES,
  );
  return bytes;
}

/** Throws a RangeError when the bytes are no model of this size. */
export function decodeModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.byteLength === HEADER_BYTES + (1 << BITS);
  if (!whole || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== BITS) {
    throw new RangeError('the gate weights are damaged or made for another build');
  }
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, 1 << BITS),
    scale: view.getFloat32(8, true),
    bias: view.getFloat32(12, true),
  };
}
