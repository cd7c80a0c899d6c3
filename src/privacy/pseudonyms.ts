import { type RawText, revealRaw } from '../domain/text.ts';
import { createKeyRing, type PseudonymKey, type Purpose } from './key-ring.ts';

/** `<key id>:<32 hex digits>`. `eventTimeMs`, milliseconds since the epoch, chooses the key. */
export type Pseudonymizer = (purpose: Purpose, identifier: RawText, eventTimeMs: number) => string;

/** 128 bits: among 10¹² identifiers two collide with a probability of about 10⁻¹⁵. */
const HEX_DIGITS = 32;

/**
 * Keyed pseudonyms: HMAC-SHA-256 (RFC 2104) over purpose and identifier, truncated to 128 bits. Without
 * the key they can be neither recomputed from a list of candidates nor joined across purposes.
 *
 * Throws RangeError when the keys make no ring; see {@link createKeyRing}.
 */
export function createPseudonymizer(keys: readonly PseudonymKey[]): Pseudonymizer {
  const ring = createKeyRing(keys);
  return (purpose, identifier, eventTimeMs) => {
    const { id, mac } = ring.keyAt(eventTimeMs);
    // The NUL ends the purpose, which never holds one: no identifier can imitate another purpose.
    return `${id}:${mac(`${purpose}\0${revealRaw(identifier)}`).slice(0, HEX_DIGITS)}`;
  };
}
