import type { Clock, Source } from '../../domain/ports.ts';
import { FactwatchError } from '../../errors.ts';
import { createAssignment, type Place, placeKey } from './assignment.ts';
import { createClient } from './client.ts';
import { type KafkaEvents, SILENT } from './events.ts';
import { type KafkaOptions, withDefaults } from './options.ts';
import { preflight } from './preflight.ts';
import { createSession, type Session } from './session.ts';

export interface KafkaSourceDeps {
  readonly clock: Clock;
  readonly events?: Partial<KafkaEvents>;
}

/** While it runs, a broker may be away for long; the watchdog decides when it is too long. */
const RUN_RETRY = { initialRetryTime: 300, maxRetryTime: 5000, retries: 8 } as const;

/**
 * Kafka as a source, through kafkajs and fenced against it: kafkajs has not been maintained since 2023, and
 * its defaults lose data (a batch left early is committed whole), loop for ever (on an `Error`) or end the
 * consumer without ending the process (on a `TypeError`).
 *
 *  - nothing thrown by a handler reaches kafkajs; only its own errors are thrown back to it;
 *  - nothing is committed or resolved by itself; commits carry the generation, which the broker checks;
 *  - heartbeats go on during work; the error of one is taken as the group's sign to let go;
 *  - what is in flight is revoked exactly when kafkajs starts reading anew: at a join and at a crash;
 *  - a crash without restart, an unhandled rejection inside kafkajs and a standstill end `run`.
 *
 * `run` rejects with SOURCE_UNREACHABLE, SOURCE_CREDENTIALS, SOURCE_TOPIC_MISSING, SOURCE_CODEC,
 * SOURCE_CRASHED, SOURCE_STALLED or INTERNAL (a handler rejected, which is a bug).
 */
export function createKafkaSource(options: KafkaOptions, deps: KafkaSourceDeps): Source {
  const settings = withDefaults(options);
  const events = { ...SILENT, ...deps.events };
  const paused = new Map<string, Place>();
  let session: Session | undefined;
  let stopped = false;

  return {
    async run(handlers) {
      if (session !== undefined) throw new FactwatchError('INTERNAL', 'the source runs already');
      let outOfRange: (topic: string, partition: number) => void = () => {};
      const kafka = createClient(settings, {
        log: events.log,
        onOutOfRange: (topic, partition) => outOfRange(topic, partition),
        retry: RUN_RETRY,
      });
      const { committed } = await preflight(settings, events.log, deps.clock);
      if (stopped) return;
      events.connected();
      const assignment = createAssignment(committed);
      outOfRange = assignment.markOutOfRange;
      session = createSession({ settings, events, clock: deps.clock, kafka, assignment, handlers, paused });
      await session.run();
    },
    pause(topic, partition) {
      paused.set(placeKey(topic, partition), { topic, partition });
      session?.repause();
    },
    resume(topic, partition) {
      paused.delete(placeKey(topic, partition));
      session?.resume({ topic, partition });
    },
    commit: async (topic, partition, next) => (await session?.commit(topic, partition, next)) ?? 'stale',
    async stop() {
      stopped = true;
      await session?.stop();
    },
  };
}
