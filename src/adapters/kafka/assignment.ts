export interface Place {
  readonly topic: string;
  readonly partition: number;
}

export function placeKey(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}

/** Which partitions are ours, since which generation, and where reading in them stands. */
export interface Assignment {
  /** A join: everything held before is returned as revoked, for reading starts again at the committed offsets. */
  join(places: readonly Place[]): readonly Place[];
  /** Everything held; nothing is held after. */
  leave(): readonly Place[];
  owns(topic: string, partition: number): boolean;
  generation(): number;
  held(): readonly Place[];
  /** Offset that should come next, when it is known: after what was read, else what is committed. */
  expected(topic: string, partition: number): bigint | undefined;
  read(topic: string, partition: number, next: bigint): void;
  markOutOfRange(topic: string, partition: number): void;
  /** True once after {@link markOutOfRange}. */
  takeOutOfRange(topic: string, partition: number): boolean;
}

export function createAssignment(committedAtStart: ReadonlyMap<string, bigint>): Assignment {
  let committed = committedAtStart;
  let places: readonly Place[] = [];
  let owned = new Set<string>();
  let generation = 0;
  const positions = new Map<string, bigint>();
  const outOfRange = new Set<string>();

  function leave(): readonly Place[] {
    const gone = places;
    // What others commit in between is not known here; the offsets of the start are right for the first join.
    if (gone.length > 0) committed = new Map();
    places = [];
    owned = new Set();
    generation += 1;
    positions.clear();
    outOfRange.clear();
    return gone;
  }

  return {
    join(next) {
      const gone = leave();
      places = next;
      owned = new Set(next.map(({ topic, partition }) => placeKey(topic, partition)));
      return gone;
    },
    leave,
    owns: (topic, partition) => owned.has(placeKey(topic, partition)),
    generation: () => generation,
    held: () => places,
    expected: (topic, partition) =>
      positions.get(placeKey(topic, partition)) ?? committed.get(placeKey(topic, partition)),
    read: (topic, partition, next) => void positions.set(placeKey(topic, partition), next),
    markOutOfRange: (topic, partition) => void outOfRange.add(placeKey(topic, partition)),
    takeOutOfRange: (topic, partition) => outOfRange.delete(placeKey(topic, partition)),
  };
}
