import { createMac, type Mac } from './pseudonyms-mac.ts';

/** What a pseudonym is for. Pseudonyms of different purposes cannot be joined. */
export type Purpose = 'response' | 'user' | 'reviewer';

/** One key of the ring as the operator gives it. */
export interface PseudonymKey {
  /** `[a-z0-9-]{1,16}`: stands in front of every pseudonym made with it. */
  readonly id: string;
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
  /** Milliseconds since the epoch: events from then on use this key. */
  readonly notBefore: number;
}

const MIN_KEY_BYTES = 32;
const KEY_ID = /^[a-z0-9-]{1,16}$/;

/**
 * Keys by the time of the EVENT, not by the time of the work:
 *
 *     notBefore        2025-10-01      2026-01-01      2026-04-01
 *     key              2025-q4 ───────► 2026-q1 ──────► 2026-q2 ─────►
 *     events before the oldest key use the oldest key
 *
 * so that a replay after a rotation gives the same pseudonyms, and rows do not double. Taking an old key
 * off the ring for good makes the rows under it unlinkable; replaying events of its time then gives new
 * pseudonyms under the oldest key left, so destroy a key only when its time is not replayed any more.
 */
export interface KeyRing {
  readonly ids: readonly string[];
  /** The key for an event; `eventTimeMs` is milliseconds since the epoch. */
  keyAt(eventTimeMs: number): RingKey;
}

interface RingKey {
  readonly id: string;
  readonly notBefore: number;
  readonly mac: Mac;
}

/** Throws RangeError on an empty ring, a weak key, a bad or repeated id or two keys for one time. */
export function createKeyRing(keys: readonly PseudonymKey[]): KeyRing {
  if (keys.length === 0) throw new RangeError('a key ring needs a key');
  for (const { id, secret, notBefore } of keys) {
    if (!KEY_ID.test(id)) throw new RangeError('a key id is 1 to 16 of a-z, 0-9 and -');
    if (secret.length < MIN_KEY_BYTES)
      throw new RangeError(`a pseudonym key has at least ${MIN_KEY_BYTES} bytes`);
    if (!Number.isFinite(notBefore)) throw new RangeError('a key needs a time');
  }
  if (new Set(keys.map((key) => key.id)).size < keys.length) throw new RangeError('a key id stands twice');
  if (new Set(keys.map((key) => key.notBefore)).size < keys.length) {
    throw new RangeError('two keys begin at the same time');
  }
  const newestFirst: RingKey[] = keys
    .map(({ id, secret, notBefore }) => ({ id, notBefore, mac: createMac(secret) }))
    .sort((a, b) => b.notBefore - a.notBefore);
  const oldest = newestFirst.at(-1)!;
  return {
    ids: newestFirst.map((key) => key.id),
    keyAt: (eventTimeMs) => newestFirst.find((key) => key.notBefore <= eventTimeMs) ?? oldest,
  };
}
