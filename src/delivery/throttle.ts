import type { Source } from '../domain/ports.ts';
import type { CourierEvents } from './events.ts';

interface Place {
  readonly topic: string;
  readonly partition: number;
}

/**
 * Back-pressure: partitions stand still while memory is full or the store takes no rows, and those who want
 * to begin a message wait. Kafka keeps what is not fetched; the group membership is kept by the source.
 */
export interface Throttle {
  /** Tells it how things stand; it pauses and resumes on a change. */
  update(now: { readonly full: boolean; readonly relieved: boolean; readonly storeDown: boolean }): void;
  /** A partition that came while everything stands still is paused as well. */
  join(place: Place): void;
  /** True at once when there is room; else when there is again, or false when it was closed. */
  room(): Promise<boolean>;
  close(): void;
}

const YES = Promise.resolve(true);
const NO = Promise.resolve(false);

export function createThrottle(
  source: Pick<Source, 'pause' | 'resume'>,
  events: CourierEvents,
  places: () => Iterable<Place>,
): Throttle {
  const paused = new Map<string, Place>();
  let reason: 'full' | 'store' | undefined;
  let closed = false;
  let waiting: ((room: boolean) => void)[] = [];

  function pause(place: Place): void {
    source.pause(place.topic, place.partition);
    paused.set(`${place.topic}/${place.partition}`, place);
  }

  function release(room: boolean): void {
    const resolvers = waiting;
    waiting = [];
    for (const resolve of resolvers) resolve(room);
  }

  function resume(): void {
    reason = undefined;
    for (const { topic, partition } of paused.values()) source.resume(topic, partition);
    paused.clear();
    events.resumed();
    release(true);
  }

  return {
    update({ full, relieved, storeDown }) {
      if (closed) return;
      if (reason === undefined && (full || storeDown)) {
        reason = storeDown ? 'store' : 'full';
        for (const place of places()) pause(place);
        events.paused(reason);
      } else if (reason !== undefined && relieved && !storeDown) {
        resume();
      }
    },
    join(place) {
      if (reason !== undefined || closed) pause(place);
    },
    room() {
      if (closed) return NO;
      if (reason === undefined) return YES;
      return new Promise((resolve) => waiting.push(resolve));
    },
    close() {
      if (closed) return;
      closed = true;
      for (const place of places()) pause(place);
      release(false);
    },
  };
}
