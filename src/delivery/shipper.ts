import type { Clock, VerdictSink } from '../domain/ports.ts';
import type { DeadLetterRow } from '../domain/rows.ts';
import type { CourierEvents, Finished } from './events.ts';
import { createInsert, INSERT_BACK_OFF, type Insert, insertAll } from './insert.ts';
import type { Ticket } from './offsets.ts';
import type { Held, Partitions } from './partitions.ts';
import { backOffMs, type Random } from './retry.ts';

/** One message on its way to the store. */
export interface Parcel {
  readonly held: Held;
  readonly ticket: Ticket;
  readonly finished: Finished;
  /** Size of the message's value, for the dead letter that may take the place of its verdict. */
  readonly messageBytes: number;
}

export interface ShipperDeps {
  readonly sink: VerdictSink;
  readonly clock: Clock;
  readonly random: Random;
  readonly events: CourierEvents;
  readonly signal: AbortSignal;
  readonly partitions: Partitions;
  /** Something was settled, or the store went down or came back. */
  readonly onSettled: () => void;
}

/** Ships batches one after the other, each until the store has acknowledged it. */
export interface Shipper {
  ship(batch: readonly Parcel[]): void;
  /** True after two failed attempts in a row, until the next one that succeeds. */
  storeDown(): boolean;
}

export function createShipper(deps: ShipperDeps): Shipper {
  const { sink, clock, random, signal, partitions, onSettled } = deps;
  const waiting: (readonly Parcel[])[] = [];
  let working = false;
  let failures = 0;

  const events: CourierEvents = {
    ...deps.events,
    inserted(table, rows, ms) {
      failures = 0;
      deps.events.inserted(table, rows, ms);
    },
    insertFailed(failure) {
      if (failure.waitMs > 0) failures += 1;
      deps.events.insertFailed(failure);
      onSettled();
    },
  };
  const retrying = { clock, random, signal };
  const verdicts: Insert<Parcel> = createInsert(
    'verdicts',
    (parcels) => sink.insertVerdicts(parcels.map(({ finished }) => finished.verdict!)),
    retrying,
    events,
  );
  const deadLetters: Insert<Parcel> = createInsert(
    'dead_letters',
    (parcels) => sink.insertDeadLetters(parcels.map(({ finished }) => finished.deadLetter!)),
    retrying,
    events,
  );

  function settle(parcels: readonly Parcel[]): void {
    const ours = parcels.filter(({ held, ticket }) => partitions.finish(held, ticket));
    if (ours.length > 0) events.stored(ours.map(({ finished }) => finished));
    onSettled();
  }

  /** Sends all parcels and returns those refused for good; waits and starts again while the store is suspect. */
  async function send(parcels: readonly Parcel[], insert: Insert<Parcel>): Promise<readonly Parcel[]> {
    for (let attempt = 1; ; attempt += 1) {
      const result = await insertAll(parcels, insert);
      if (result.ended === 'stored') {
        settle(parcels.filter((parcel) => !result.refused.includes(parcel)));
        return result.refused;
      }
      if (result.ended === 'stopped' || signal.aborted) return [];
      const waitMs = backOffMs(INSERT_BACK_OFF, attempt, random);
      const table = insert === verdicts ? 'verdicts' : 'dead_letters';
      events.insertFailed({ table, code: 'STORE_REFUSED', attempt, waitMs });
      await clock.sleep(waitMs, signal);
    }
  }

  async function deliver(batch: readonly Parcel[]): Promise<void> {
    const ours = batch.filter(({ held, ticket }) => partitions.carries(held, ticket));
    const refused = await send(ours.filter(hasVerdict), verdicts);
    const instead = refused
      .filter(({ held, ticket }) => partitions.carries(held, ticket))
      .map((parcel) => deadLetterInstead(parcel, clock.now()));
    for (const { finished } of instead) events.refused(finished, 'STORE_REFUSED_ROW');

    const letters = [...ours.filter((parcel) => !hasVerdict(parcel)), ...instead];
    for (const { held, ticket, finished } of await send(letters, deadLetters)) {
      if (partitions.finish(held, ticket)) events.dropped(finished, 'STORE_REFUSED_ROW');
    }
    onSettled();
  }

  async function work(): Promise<void> {
    working = true;
    for (let batch = waiting.shift(); batch !== undefined && !signal.aborted; batch = waiting.shift()) {
      await deliver(batch);
    }
    working = false;
  }

  return {
    ship(batch) {
      waiting.push(batch);
      if (!working) void work();
    },
    storeDown: () => failures >= 2,
  };
}

function hasVerdict({ finished }: Parcel): boolean {
  return finished.verdict !== undefined;
}

const HOUR_SECONDS = 3600;

/** By reference: where the message stands and why. What was in it stays in the topic. */
function deadLetterInstead(parcel: Parcel, nowMs: number): Parcel {
  const { topic, partition, offset } = parcel.finished.position;
  const deadLetter: DeadLetterRow = {
    topic,
    partition,
    offset: offset.toString(),
    kind: 'dead_lettered',
    code: 'STORE_REFUSED_ROW',
    bytes: parcel.messageBytes,
    receivedHour: Math.floor(nowMs / 1000 / HOUR_SECONDS) * HOUR_SECONDS,
  };
  const { verdict: _, ...rest } = parcel.finished;
  return { ...parcel, finished: { ...rest, outcome: 'dead_lettered', deadLetter } };
}
