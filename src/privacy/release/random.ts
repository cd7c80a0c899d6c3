/**
 * Where noise gets its bits: whole numbers, uniform on [0, bound), from a cryptographic generator. An
 * argument everywhere, so that a test can replay it; `secureBits` is the production source.
 */
export interface RandomSource {
  /** Uniform on {0, …, bound − 1}; bound ≥ 1. */
  below(bound: bigint): bigint;
  /** As `below` for bounds up to 2^32, without BigInt: the fast path. */
  belowSmall(bound: number): number;
}

/** Fills a buffer with random bytes: `randomFillSync` of node:crypto, given by the composition root. */
export type FillRandom = (buffer: Uint8Array) => unknown;

const POOL_BYTES = 16_384;
const TWO_32 = 2 ** 32;

/**
 * Uniform whole numbers by rejection over bytes of `fill`, buffered in a pool. Used bytes are overwritten, so
 * that noise already drawn cannot be read back from memory.
 */
export function randomSource(fill: FillRandom): RandomSource {
  const pool = new Uint8Array(POOL_BYTES);
  const view = new DataView(pool.buffer);
  let offset = POOL_BYTES;

  const word = (): number => {
    if (offset + 4 > POOL_BYTES) {
      fill(pool);
      offset = 0;
    }
    const value = view.getUint32(offset);
    view.setUint32(offset, 0);
    offset += 4;
    return value;
  };

  const belowSmall = (bound: number): number => {
    if (!Number.isInteger(bound) || bound < 1 || bound > TWO_32) throw new RangeError('bound in [1, 2^32]');
    const limit = TWO_32 - (TWO_32 % bound);
    for (;;) {
      const value = word();
      if (value < limit) return value % bound;
    }
  };

  const below = (bound: bigint): bigint => {
    if (bound < 1n) throw new RangeError('bound must be at least 1');
    if (bound <= BigInt(TWO_32)) return BigInt(belowSmall(Number(bound)));
    const bits = (bound - 1n).toString(2).length;
    const words = Math.ceil(bits / 32);
    const excess = BigInt(words * 32 - bits);
    for (;;) {
      let value = 0n;
      for (let i = 0; i < words; i++) value = (value << 32n) | BigInt(word());
      value >>= excess;
      if (value < bound) return value;
    }
  };

  return { below, belowSmall };
}
