/** The fresh array with what the old one holds at its beginning. */
export function longer<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
