import type { Source } from '../domain/ports.ts';
import type { CourierEvents } from './events.ts';
import { createPartitionOffsets, type PartitionOffsets, type Ticket } from './offsets.ts';

/** A partition for as long as it is ours without a break. A new assignment is a new object. */
export interface Held {
  readonly topic: string;
  readonly partition: number;
  readonly offsets: PartitionOffsets;
  committed: bigint | undefined;
  committing: Promise<void> | undefined;
}

/** Every partition in our hands, what is in flight for them, and what is committed. */
export interface Partitions {
  /** The partition, taken up if it is new. A start below what was taken over is a rewind. */
  hold(topic: string, partition: number, from: bigint): Held;
  find(topic: string, partition: number): Held | undefined;
  forget(partitions: readonly { topic: string; partition: number }[]): void;
  begin(held: Held, offset: bigint, bytes: number): void;
  resize(ticket: Ticket, bytes: number): void;
  /** True while the message is in flight and its partition is ours. */
  carries(held: Held, ticket: Ticket): boolean;
  /** False when it was no longer in flight. */
  finish(held: Held, ticket: Ticket): boolean;
  /** Commits every low watermark that rose. Never rejects, never lowers a committed offset. */
  commit(): Promise<void>;
  /** True when some low watermark is above what is committed. */
  uncommitted(): boolean;
  all(): Iterable<Held>;
  rows(): number;
  bytes(): number;
}

export function createPartitions(
  source: Pick<Source, 'commit'>,
  events: CourierEvents,
  onNew: (held: Held) => void,
): Partitions {
  const table = new Map<string, Held>();
  let rows = 0;
  let bytes = 0;

  function forget(tickets: readonly Ticket[]): void {
    rows -= tickets.length;
    for (const ticket of tickets) bytes -= ticket.bytes;
    if (tickets.length > 0) events.forgotten(tickets.length);
  }

  function takeUp(topic: string, partition: number): Held {
    const offsets = createPartitionOffsets();
    const held: Held = { topic, partition, offsets, committed: undefined, committing: undefined };
    table.set(key(held), held);
    onNew(held);
    return held;
  }

  function carries(held: Held, ticket: Ticket): boolean {
    return table.get(key(held)) === held && held.offsets.find(ticket.offset) === ticket;
  }

  async function commitRisen(held: Held): Promise<void> {
    const next = risen(held);
    if (next === undefined) return;
    const answer = await source.commit(held.topic, held.partition, next).catch(() => 'stale' as const);
    if (answer === 'stale') {
      events.commitStale(held.topic, held.partition);
    } else {
      held.committed = next;
      events.committed(held.topic, held.partition, next);
    }
  }

  /** One commit at a time for each partition, so that a slow one cannot overtake and lower a later one. */
  async function commitOne(held: Held): Promise<void> {
    await held.committing;
    held.committing = commitRisen(held);
    await held.committing;
  }

  return {
    hold(topic, partition, from) {
      const held = table.get(key({ topic, partition }));
      if (held === undefined) return takeUp(topic, partition);
      const high = held.offsets.high();
      if (high !== undefined && from < high) forget(held.offsets.rewind(from));
      return held;
    },
    find: (topic, partition) => table.get(key({ topic, partition })),
    forget(partitions) {
      for (const place of partitions) {
        const held = table.get(key(place));
        if (held === undefined) continue;
        table.delete(key(held));
        forget([...held.offsets.inFlight()]);
      }
    },
    begin(held, offset, size) {
      held.offsets.begin(offset, size);
      rows += 1;
      bytes += size;
    },
    resize(ticket, size) {
      bytes += size - ticket.bytes;
      ticket.bytes = size;
    },
    carries,
    finish(held, ticket) {
      if (!carries(held, ticket)) return false;
      held.offsets.finish(ticket);
      rows -= 1;
      bytes -= ticket.bytes;
      return true;
    },
    async commit() {
      await Promise.all([...table.values()].map(commitOne));
    },
    uncommitted: () => [...table.values()].some((held) => risen(held) !== undefined),
    all: () => table.values(),
    rows: () => rows,
    bytes: () => bytes,
  };
}

function key({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic}/${partition}`;
}

/** The low watermark when it is above what is committed. */
function risen(held: Held): bigint | undefined {
  const next = held.offsets.next();
  if (next === undefined || (held.committed !== undefined && next <= held.committed)) return undefined;
  return next;
}
