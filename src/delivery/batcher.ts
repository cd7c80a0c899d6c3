export interface BatchLimits {
  /** Rows in a batch, at most. */
  readonly rows: number;
  /** Estimated bytes in a batch, at most; a row larger than that goes alone. */
  readonly bytes: number;
  /** Longest time the first row of a batch waits, in milliseconds. */
  readonly ageMs: number;
}

/**
 * Cuts a stream of rows into batches by number, size and age. Without the age, cuts depend on the rows
 * alone and not on how they arrived: the same stream gives the same batches.
 */
export interface Batcher<T> {
  /** Returns the batches that became full: none, one, or two when a large row pushes out the ones before it. */
  add(item: T, bytes: number, nowMs: number): T[][];
  /** When the first row of the open batch will be `ageMs` old; undefined when it is empty. */
  dueAt(): number | undefined;
  /** The open batch, whatever its age; undefined when it is empty. */
  cut(): T[] | undefined;
}

export function createBatcher<T>(limits: BatchLimits): Batcher<T> {
  let open: T[] = [];
  let openBytes = 0;
  let openedAt = 0;

  function cut(): T[] | undefined {
    if (open.length === 0) return undefined;
    const batch = open;
    open = [];
    openBytes = 0;
    return batch;
  }

  return {
    add(item, bytes, nowMs) {
      const full: T[][] = [];
      if (open.length > 0 && openBytes + bytes > limits.bytes) full.push(cut()!);
      if (open.length === 0) openedAt = nowMs;
      open.push(item);
      openBytes += bytes;
      if (open.length >= limits.rows || openBytes >= limits.bytes) full.push(cut()!);
      return full;
    },
    dueAt: () => (open.length > 0 ? openedAt + limits.ageMs : undefined),
    cut,
  };
}
