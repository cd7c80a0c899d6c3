import { systemClock } from '../../../src/adapters/clock.ts';
import type { KafkaEvents } from '../../../src/adapters/kafka/events.ts';
import type { KafkaOptions } from '../../../src/adapters/kafka/options.ts';
import { createKafkaSource } from '../../../src/adapters/kafka/source.ts';
import { type Courier, createCourier, type Finished } from '../../../src/delivery/courier.ts';
import type { SourceBatch, SourceMessage, VerdictSink } from '../../../src/domain/ports.ts';
import type { DeadLetterRow, VerdictRow } from '../../../src/domain/rows.ts';

export interface Consuming {
  readonly courier: Courier;
  /** Settles when the source ends: rejects with its `FactwatchError`. */
  readonly ended: Promise<void>;
  /** Drains, leaves the group, and waits for the end. */
  stop(): Promise<void>;
}

export interface ConsumeOptions extends Partial<KafkaOptions> {
  readonly brokers: readonly string[];
  readonly topic: string;
  readonly groupId: string;
  readonly sink: VerdictSink;
  readonly events?: Partial<KafkaEvents>;
  readonly onRevoked?: (partitions: number) => void;
  /** Called with each message before it is begun; may take its time. */
  readonly before?: (message: SourceMessage, batch: SourceBatch) => Promise<void> | void;
}

/**
 * Kafka source and courier with the smallest pipeline there is: the value is the id of the response, a value
 * that is none becomes a dead letter.
 */
export function consume({ topic, sink, events, before, onRevoked, ...options }: ConsumeOptions): Consuming {
  const source = createKafkaSource(
    { topics: [topic], maxWaitMs: 100, heartbeatIntervalMs: 500, sessionTimeoutMs: 10_000, ...options },
    { clock: systemClock, ...(events === undefined ? {} : { events }) },
  );
  const courier = createCourier({
    source,
    sink,
    clock: systemClock,
    random: () => 0.5,
    limits: { rows: 500, bytes: 1e6, ageMs: 50, maxInFlightRows: 5000, maxInFlightBytes: 1e8, commitMs: 100 },
  });
  const ended = source.run({
    onRevoked(partitions) {
      onRevoked?.(partitions.length);
      courier.revoked(partitions);
    },
    async onBatch(batch) {
      for (const message of batch.messages) {
        await before?.(message, batch);
        if (batch.isStale() || !(await courier.room()) || batch.isStale()) return;
        courier.begin(message, message.value?.length ?? 0);
        courier.finish(toFinished(message));
      }
    },
  });
  ended.catch(() => {});
  return {
    courier,
    ended,
    async stop() {
      await courier.drain(10_000);
      await source.stop();
      await ended;
    },
  };
}

const ID = /^id-\d+(?:$|\s)/;

function toFinished(message: SourceMessage): Finished {
  const { topic, partition, offset } = message;
  const position = { topic, partition, offset };
  const text = message.value === null ? '' : Buffer.from(message.value).toString();
  if (ID.test(text)) {
    const verdict = {
      responseKey: text.split(/\s/)[0],
      findings: [],
      abstentions: [],
    } as unknown as VerdictRow;
    return { position, outcome: 'recorded', verdict };
  }
  const deadLetter: DeadLetterRow = {
    topic,
    partition,
    offset: offset.toString(),
    kind: 'dead_lettered',
    code: message.value === null ? 'VALUE_MISSING' : 'VALUE_NOT_JSON',
    bytes: message.value?.length ?? 0,
    receivedHour: 0,
  };
  return { position, outcome: 'dead_lettered', deadLetter };
}

export interface MemorySink extends VerdictSink {
  readonly ids: string[];
  readonly letters: DeadLetterRow[];
  up: boolean;
}

/** A store in memory that can be down. */
export function createMemorySink(): MemorySink {
  const sink: MemorySink = {
    ids: [],
    letters: [],
    up: true,
    async insertVerdicts(rows) {
      if (!sink.up) return { ok: false, retry: 'later', code: 'STORE_UNREACHABLE' };
      sink.ids.push(...rows.map(({ responseKey }) => responseKey));
      return { ok: true };
    },
    async insertDeadLetters(rows) {
      if (!sink.up) return { ok: false, retry: 'later', code: 'STORE_UNREACHABLE' };
      sink.letters.push(...rows);
      return { ok: true };
    },
  };
  return sink;
}
