import type { Clock, Position, Source, VerdictSink } from '../domain/ports.ts';
import { type BatchLimits, createBatcher } from './batcher.ts';
import { type CourierEvents, type Finished, SILENT } from './events.ts';
import { createPartitions } from './partitions.ts';
import type { Random } from './retry.ts';
import { rowBytes } from './row-bytes.ts';
import { createShipper, type Parcel } from './shipper.ts';
import { createThrottle } from './throttle.ts';

export type { Finished } from './events.ts';

export interface CourierLimits extends BatchLimits {
  /** Messages begun and not yet stored, at most; above it partitions are paused, below half resumed. */
  readonly maxInFlightRows: number;
  /** Their estimated memory in bytes, at most. */
  readonly maxInFlightBytes: number;
  /** Time between commits, in milliseconds; 1000 when absent. */
  readonly commitMs?: number;
}

export interface CourierDeps {
  readonly source: Pick<Source, 'commit' | 'pause' | 'resume'>;
  readonly sink: VerdictSink;
  readonly clock: Clock;
  readonly random: Random;
  readonly limits: CourierLimits;
  readonly events?: Partial<CourierEvents>;
}

interface Drained {
  /** True when everything was stored and committed in time. */
  readonly clean: boolean;
  /** Messages left in flight: not committed, so read again after a restart. */
  readonly left: number;
}

/**
 * Carries what the pipeline made of messages to the store, and tells the source only then that they are done.
 *
 *     topic   ──┬────┬────┬────┬────┬────┬────┬────┬────┬────┬───►
 *               │ ✓  │ ✓  │ ✓  │ ●  │ ✓  │ ◌  │ ✓  │ ●  │    │
 *             ──┴────┴────┴────┴────┴────┴────┴────┴────┴────┴──
 *               ▲              ▲                        ▲
 *               committed      next to commit           high: taken over up to here
 *
 *     ✓ finished   ● its row waits for the store   ◌ the pipeline still works on it
 *
 * Kafka's offset never passes a message whose row the store has not acknowledged, so that a crash at any
 * moment loses nothing. What was stored and not yet committed is read again; its row has the same key and
 * counts once.
 *
 * For each partition call `begin` and `skip` in offset order, then `finish` in any order.
 */
export interface Courier {
  /** Wait for it before `begin`: back-pressure. False once the courier is closing; then take nothing more. */
  room(): Promise<boolean>;
  /** Takes a message over. `bytes`: size of its value, held in memory until it has its row. */
  begin(position: Position, bytes?: number): void;
  /** Takes over and finishes all offsets `from`…`to`, both inclusive: one call for a run of unsampled messages. */
  skip(topic: string, partition: number, from: bigint, to: bigint): void;
  /** The pipeline's result. Of a message that is no longer in flight it is dropped. */
  finish(finished: Finished): void;
  /** These partitions belong to somebody else now: what is in flight for them is forgotten. */
  revoked(partitions: readonly { topic: string; partition: number }[]): void;
  /** Sends the open batch now instead of when it is full or old. */
  flush(): void;
  /**
   * Takes nothing more, sends and commits what is in flight, and ends. Call it while the source still runs:
   * after `source.stop()` nothing can be committed.
   */
  drain(deadlineMs: number): Promise<Drained>;
  inFlight(): { readonly rows: number; readonly bytes: number };
}

const DRAIN_TICK_MS = 100;

export function createCourier(deps: CourierDeps): Courier {
  const { source, clock, limits } = deps;
  const events = { ...SILENT, ...deps.events };
  const stopping = new AbortController();
  const partitions = createPartitions(source, events, (held) => throttle.join(held));
  const throttle = createThrottle(source, events, () => partitions.all());
  const batcher = createBatcher<Parcel>(limits);
  const shipper = createShipper({ ...deps, events, signal: stopping.signal, partitions, onSettled });
  const commitMs = limits.commitMs ?? 1000;
  let ageing = false;
  let commitArmed = false;
  let closing = false;
  let settled: (() => void) | undefined;

  function pressure(): void {
    const rows = partitions.rows();
    const bytes = partitions.bytes();
    throttle.update({
      full: rows >= limits.maxInFlightRows || bytes >= limits.maxInFlightBytes,
      relieved: rows <= limits.maxInFlightRows / 2 && bytes <= limits.maxInFlightBytes / 2,
      storeDown: shipper.storeDown(),
    });
  }

  function onSettled(): void {
    pressure();
    armCommit();
    if (partitions.rows() === 0) settled?.();
  }

  /** Commits are coalesced: one round for all partitions, `commitMs` after the first thing to commit. */
  function armCommit(): void {
    if (commitArmed || stopping.signal.aborted) return;
    commitArmed = true;
    void clock.sleep(commitMs, stopping.signal).then(async () => {
      if (stopping.signal.aborted) return;
      await partitions.commit();
      commitArmed = false;
      if (partitions.uncommitted()) armCommit();
    });
  }

  /** One sleeper at a time, until the open batch is due; what was cut by size meanwhile made it sleep again. */
  function armAge(): void {
    const dueAt = batcher.dueAt();
    if (ageing || dueAt === undefined || stopping.signal.aborted) return;
    ageing = true;
    void clock.sleep(dueAt - clock.now(), stopping.signal).then(() => {
      ageing = false;
      if (clock.now() >= (batcher.dueAt() ?? Number.POSITIVE_INFINITY)) flush();
      armAge();
    });
  }

  function flush(): void {
    const batch = batcher.cut();
    if (batch !== undefined) shipper.ship(batch);
  }

  function finish(finished: Finished): void {
    const { topic, partition, offset } = finished.position;
    const held = partitions.find(topic, partition);
    const ticket = held?.offsets.find(offset);
    if (held === undefined || ticket === undefined || ticket.queued || stopping.signal.aborted) return;
    if (finished.verdict === undefined && finished.deadLetter === undefined) {
      partitions.finish(held, ticket);
      onSettled();
      return;
    }
    ticket.queued = true;
    const messageBytes = ticket.bytes;
    partitions.resize(ticket, rowBytes(finished.verdict, finished.deadLetter));
    const parcel: Parcel = { held, ticket, finished, messageBytes };
    for (const batch of batcher.add(parcel, ticket.bytes, clock.now())) shipper.ship(batch);
    armAge();
    pressure();
  }

  /** Pushes out what the pipeline still ends, until nothing is in flight or time is up. */
  async function empty(late: AbortSignal): Promise<void> {
    while (partitions.rows() > 0 && !late.aborted) {
      flush();
      const tick = clock.sleep(DRAIN_TICK_MS, late);
      await Promise.race([tick, new Promise<void>((resolve) => (settled = resolve))]);
    }
  }

  async function drain(deadlineMs: number): Promise<Drained> {
    closing = true;
    throttle.close();
    const late = new AbortController();
    const ended = new AbortController();
    const deadline = clock.sleep(deadlineMs, ended.signal).then(() => late.abort());
    await empty(late.signal);
    for (let attempt = 0; attempt < 3 && partitions.uncommitted() && !late.signal.aborted; attempt += 1) {
      if (attempt > 0) await clock.sleep(DRAIN_TICK_MS, late.signal);
      await Promise.race([partitions.commit(), deadline]);
    }
    ended.abort();
    stopping.abort();
    return { clean: partitions.rows() === 0 && !partitions.uncommitted(), left: partitions.rows() };
  }

  return {
    room: () => throttle.room(),
    begin(position, bytes = 0) {
      // What a closing courier did not take must not be passed by what comes behind it.
      if (closing) {
        events.forgotten(1);
        return;
      }
      const held = partitions.hold(position.topic, position.partition, position.offset);
      partitions.begin(held, position.offset, bytes);
      pressure();
    },
    skip(topic, partition, from, to) {
      if (closing) return;
      partitions.hold(topic, partition, from).offsets.skip(to);
      armCommit();
    },
    finish,
    revoked(gone) {
      partitions.forget(gone);
      onSettled();
    },
    flush,
    drain,
    inFlight: () => ({ rows: partitions.rows(), bytes: partitions.bytes() }),
  };
}
