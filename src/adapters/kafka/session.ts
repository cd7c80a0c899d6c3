import type { ConsumerCrashEvent, ConsumerGroupJoinEvent, EachBatchPayload, Kafka } from 'kafkajs';
import type { Clock, SourceHandlers } from '../../domain/ports.ts';
import { FactwatchError } from '../../errors.ts';
import type { Assignment, Place } from './assignment.ts';
import { createCommits, type SendCommit } from './commits.ts';
import { createConsumer } from './consumer.ts';
import type { KafkaEvents } from './events.ts';
import { classify, isOfKafka, toFactwatchError } from './failures.ts';
import type { KafkaSettings } from './options.ts';
import { reportGap, takenOver } from './reading.ts';
import { startWatchdog } from './watchdog.ts';
import { within, workOn } from './work.ts';

export interface SessionDeps {
  readonly settings: KafkaSettings;
  readonly events: KafkaEvents;
  readonly clock: Clock;
  readonly kafka: Kafka;
  readonly assignment: Assignment;
  readonly handlers: SourceHandlers;
  /** Partitions that the pipeline wants to stand still. kafkajs forgets them when it restarts. */
  readonly paused: ReadonlyMap<string, Place>;
}

/** One run of the consumer, from the first connection to the end. */
export interface Session {
  run(): Promise<void>;
  stop(): Promise<void>;
  commit(topic: string, partition: number, next: bigint): Promise<'committed' | 'stale'>;
  /** Applies `paused` to the consumer. */
  repause(): void;
  resume(place: Place): void;
}

/** Longest time for leaving the group and closing connections, in milliseconds. */
const STOP_MS = 10_000;
/** The same when the source has failed: a handler that hangs keeps kafkajs from leaving, and the process ends. */
const FAILED_MS = 2000;

export function createSession(deps: SessionDeps): Session {
  const { settings, events, clock, kafka, assignment, handlers, paused } = deps;
  const consumer = createConsumer(kafka, settings);
  const ended = Promise.withResolvers<void>();
  // It may be rejected before anybody waits for it.
  ended.promise.catch(() => {});
  let stopping = false;
  let starting: Promise<void> = Promise.resolve();
  let sendCommit: SendCommit | undefined;
  const commits = createCommits(() => sendCommit);
  const watchdog = startWatchdog({
    clock,
    stallMs: settings.stallMs,
    onStall(seconds) {
      events.stalled(seconds);
      fail(new FactwatchError('SOURCE_STALLED', settings.brokers.join(', ')));
    },
  });

  function fail(error: FactwatchError): void {
    stopping = true;
    ended.reject(error);
  }

  function revoke(places: readonly Place[]): void {
    if (places.length > 0) handlers.onRevoked(places);
  }

  function onUnhandledRejection(reason: unknown): void {
    if (isOfKafka(reason)) fail(new FactwatchError('SOURCE_CRASHED', classify(reason)));
    // Not ours. A listener switches Node's own way off, so that without another one we have to act it out.
    else if (process.listenerCount('unhandledRejection') === 1) throw reason;
  }

  /** kafkajs calls listeners inside of its own work, where anything they throw would end up. */
  function guarded<Event>(listener: (event: Event) => void): (event: Event) => void {
    return (event) => {
      try {
        listener(event);
      } catch {
        fail(new FactwatchError('INTERNAL', 'a listener of the Kafka source threw'));
      }
    };
  }

  function onJoin({ payload }: ConsumerGroupJoinEvent): void {
    const places = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
      partitions.map((partition) => ({ topic, partition })),
    );
    revoke(assignment.join(places));
    watchdog.progress();
    session.repause();
    events.assigned(places);
  }

  function onCrash({ payload }: ConsumerCrashEvent): void {
    sendCommit = undefined;
    revoke(assignment.leave());
    events.crash(payload.restart, classify(payload.error));
    if (!payload.restart) fail(toFactwatchError(payload.error, settings.brokers.join(', ')));
  }

  function onFetch(): void {
    watchdog.progress();
    events.fetched();
  }

  function listen(): () => void {
    const { FETCH, GROUP_JOIN, CRASH } = consumer.events;
    const off = [
      consumer.on(FETCH, guarded(onFetch)),
      consumer.on(GROUP_JOIN, guarded(onJoin)),
      consumer.on(CRASH, guarded(onCrash)),
    ];
    process.on('unhandledRejection', onUnhandledRejection);
    return () => {
      for (const remove of off) remove();
      process.off('unhandledRejection', onUnhandledRejection);
    };
  }

  /** Throws nothing but an error of kafkajs's own heartbeat, back to kafkajs. */
  async function eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    if (stopping || !assignment.owns(topic, partition)) return;
    sendCommit = payload.commitOffsetsIfNecessary;
    const generation = assignment.generation();
    const isStale = () => stopping || generation !== assignment.generation();
    let failure: unknown;
    try {
      reportGap(assignment, events, payload);
      watchdog.delivered();
      failure = await workOn(payload, handlers.onBatch, {
        clock,
        heartbeatIntervalMs: settings.heartbeatIntervalMs,
        isStale,
        onProgress: () => watchdog.progress(),
      });
      watchdog.progress();
      if (failure !== undefined) events.heartbeatFailed(classify(failure));
      else if (!isStale()) takenOver(assignment, events, payload);
    } catch {
      fail(new FactwatchError('INTERNAL', 'a batch handler rejected'));
    }
    if (failure !== undefined) throw failure;
  }

  const session: Session = {
    async run() {
      const unlisten = listen();
      try {
        starting = start();
        // A standstill may also be noticed while the group is still being joined.
        await Promise.race([starting.then(() => ended.promise), ended.promise]);
      } catch (error) {
        await close(FAILED_MS);
        throw toFactwatchError(error, settings.brokers.join(', '));
      } finally {
        unlisten();
      }
    },
    async stop() {
      await close(STOP_MS);
      ended.resolve();
    },
    async commit(topic, partition, next) {
      if (!assignment.owns(topic, partition)) return 'stale';
      const result = await commits(topic, partition, next);
      events.commit({ topic, partition }, result);
      if (result !== 'committed') return 'stale';
      watchdog.committed();
      return 'committed';
    },
    repause() {
      watchdog.paused(paused.size > 0);
      for (const { topic, partition } of paused.values()) {
        whenRunning(() => consumer.pause([{ topic, partitions: [partition] }]));
      }
    },
    resume({ topic, partition }) {
      watchdog.paused(paused.size > 0);
      whenRunning(() => consumer.resume([{ topic, partitions: [partition] }]));
    },
  };

  async function start(): Promise<void> {
    await consumer.connect();
    // Never the end: an expired offset would silently skip everything that is there.
    await consumer.subscribe({ topics: [...settings.topics], fromBeginning: true });
    if (stopping) return;
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: settings.partitionsConcurrently,
      eachBatch,
    });
  }

  /** kafkajs that is told to stop while it joins goes on to consume: it has to have started to be stopped. */
  async function close(longestMs: number): Promise<void> {
    stopping = true;
    watchdog.stop();
    const disconnected = starting
      .catch(() => {})
      .then(() => consumer.disconnect())
      .catch(() => {});
    await within(clock, longestMs, disconnected);
    assignment.leave();
  }

  return session;
}

/** kafkajs throws when it is between two starts; `paused` is applied again when it has joined. */
function whenRunning(act: () => void): void {
  try {
    act();
  } catch {
    // Between a crash and its restart there is no consumer to pause or resume.
  }
}
