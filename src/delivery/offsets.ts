/**
 * Which offsets of one partition are finished, when work finishes in any order.
 *
 *     offset   40   41   42   43   44   45   46
 *              ───  ───  ───  ───  ───  ───  ───
 *              done done ····  done done ····      · in flight
 *                        ▲                   ▲
 *                        next = 42           high = 46 (first offset not taken over)
 *
 * Kafka keeps one number per partition and group: the *next* offset to read after a restart. Everything
 * below it is gone for the group, so it may only ever be the lowest offset still in flight. The tracker
 * holds nothing but what is in flight: a range of unsampled messages costs one call and no memory.
 */
export interface PartitionOffsets {
  /** Takes one message over. Offsets come in rising order; gaps (compaction, markers) are fine. */
  begin(offset: bigint, bytes: number): Ticket;
  /** Takes over and finishes everything up to `to`, inclusive. */
  skip(to: bigint): void;
  /**
   * The source goes back and will deliver `from` and everything after it again: forgets what is in flight
   * there and returns it. What is in flight below stays, and so does its claim on the offset to commit.
   */
  rewind(from: bigint): readonly Ticket[];
  /** The message in flight at this offset, if any. */
  find(offset: bigint): Ticket | undefined;
  /** False when it was finished before, or belongs to an earlier generation of the partition. */
  finish(ticket: Ticket): boolean;
  /** The offset to commit: nothing below it is in flight. Undefined before the first message. */
  next(): bigint | undefined;
  /** First offset that was not yet taken over; undefined before the first message. */
  high(): bigint | undefined;
  inFlight(): Iterable<Ticket>;
  size(): number;
}

/** One message in flight. Tickets are compared by identity, so that one of a lost generation finishes nothing. */
export interface Ticket {
  readonly offset: bigint;
  /** Memory it holds: of the message until it has its row, then of the row. */
  bytes: number;
  /** True once its row waits for the store. */
  queued: boolean;
}

export function createPartitionOffsets(): PartitionOffsets {
  // A Map iterates in the order of insertion, which is the order of offsets: its first key is the lowest.
  const tickets = new Map<bigint, Ticket>();
  let high: bigint | undefined;

  return {
    begin(offset, bytes) {
      const ticket = { offset, bytes, queued: false };
      tickets.set(offset, ticket);
      high = offset + 1n;
      return ticket;
    },
    skip(to) {
      high = to + 1n;
    },
    rewind(from) {
      const gone = [...tickets.values()].filter(({ offset }) => offset >= from);
      for (const { offset } of gone) tickets.delete(offset);
      high = from;
      return gone;
    },
    find: (offset) => tickets.get(offset),
    finish(ticket) {
      if (tickets.get(ticket.offset) !== ticket) return false;
      return tickets.delete(ticket.offset);
    },
    next() {
      for (const offset of tickets.keys()) return offset;
      return high;
    },
    high: () => high,
    inFlight: () => tickets.values(),
    size: () => tickets.size,
  };
}
