import { createHash, randomBytes } from 'node:crypto';

/** Uniform in [0, 1) with 53 bits, unpredictable: what nonces and control items need. */
export function secureRandom(): number {
  return unit(randomBytes(8));
}

/**
 * A fixed number in [0, 1) for a text: the same text falls below every threshold above its number, so that
 * a higher probability keeps the sample of a lower one. `purpose` separates independent decisions.
 */
export function unitHash(purpose: string, text: string): number {
  return unit(createHash('sha256').update(`${purpose}\u0000${text}`).digest());
}

/** Top 53 bits: the integers that a double holds exactly. */
function unit(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  return (view.getUint32(0) * 2 ** 21 + (view.getUint32(4) >>> 11)) / 2 ** 53;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
