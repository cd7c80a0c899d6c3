import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCourier } from '../delivery/courier.ts';
import type { Clock, SourceBatch, SourceMessage } from '../domain/ports.ts';
import type { DeadLetterRow, VerdictRow } from '../domain/rows.ts';
import { courierTelemetry } from '../service/courier-telemetry.ts';
import type { EventFields, EventName, Telemetry } from '../telemetry/events.ts';
import { createIntake } from './intake.ts';
import type { Ending, Pipeline } from './pipeline.ts';
import type { Sampler } from './sample.ts';

const clock: Clock = {
  now: () => 0,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (ms <= 0) return setImmediate(resolve);
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};

/** Adds up the balance as the metrics do, from the events alone. */
function ledger() {
  const counts: Record<string, number> = {};
  let received = 0;
  const telemetry: Telemetry = {
    emit<E extends EventName>(event: E, fields: EventFields[E]) {
      const all = fields as unknown as Record<string, unknown>;
      const messages = Number(all.messages ?? 1);
      if (event === 'batch.received') received += messages;
      if (event === 'message.finished') add(String(all.outcome), messages);
      if (event === 'message.returned') add('returned', messages);
    },
  };
  function add(outcome: string, messages: number): void {
    counts[outcome] = (counts[outcome] ?? 0) + messages;
  }
  const finished = () => Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { telemetry, counts, received: () => received, inFlight: () => received - finished() };
}

const KINDS = ['unread', 'second', 'domain', 'verdict', 'letter', 'judged'] as const;
type Kind = (typeof KINDS)[number];

/** The kind of a message decides how it ends; its value says which. */
const sampler: Sampler = {
  first: (message) => ({ kept: kindOf(message) !== 'unread', stratum: 's', probability: 1 }),
  second: () => ({ kept: true, stratum: 's', probability: 1 }),
};
const kindOf = (message: SourceMessage) => Buffer.from(message.value!).toString() as Kind;
const verdict = {
  model: 'm',
  findings: [],
  abstentions: [],
  pSample: 1,
  pSecond: 1,
} as unknown as VerdictRow;
const deadLetter = { kind: 'dead_lettered', code: 'VALUE_NOT_JSON' } as unknown as DeadLetterRow;

const endings: Record<Kind, () => Ending | Promise<Ending>> = {
  unread: () => {
    throw new Error('an unread message was read');
  },
  second: () => ({ outcome: 'not_sampled' }),
  domain: () => ({ outcome: 'out_of_domain' }),
  verdict: () => ({ outcome: 'recorded', verdict }),
  letter: () => ({ outcome: 'dead_lettered', deadLetter }),
  judged: () => clock.sleep(1).then(() => ({ outcome: 'recorded', verdict })),
};
const pipeline: Pipeline = (message) => endings[kindOf(message)]();

function setup() {
  const books = ledger();
  const committed: bigint[] = [];
  const rows = { verdicts: 0, letters: 0 };
  const courier = createCourier({
    source: {
      commit: async (_topic, _partition, next) => {
        committed.push(next);
        return 'committed';
      },
      pause: () => {},
      resume: () => {},
    },
    sink: {
      insertVerdicts: async (batch) => {
        rows.verdicts += batch.length;
        return { ok: true };
      },
      insertDeadLetters: async (batch) => {
        rows.letters += batch.length;
        return { ok: true };
      },
    },
    clock,
    random: () => 0.5,
    limits: { rows: 7, bytes: 1_000_000, ageMs: 2, maxInFlightRows: 20, maxInFlightBytes: 1e9, commitMs: 2 },
    events: courierTelemetry(books.telemetry, () => {}),
  });
  const seconds = () => performance.now() / 1000;
  const intake = createIntake({ sampler, pipeline, courier, clock, telemetry: books.telemetry, seconds });
  return { books, committed, rows, courier, intake };
}

function batchOf(kinds: readonly Kind[], stale: () => boolean = () => false): SourceBatch {
  return {
    topic: 't',
    partition: 3,
    highWatermark: undefined,
    messages: kinds.map((kind, i) => ({
      topic: 't',
      partition: 3,
      offset: BigInt(i),
      key: null,
      value: Buffer.from(kind),
      headers: {},
    })),
    isStale: stale,
    heartbeat: () => Promise.resolve(),
  };
}

test('whatever comes, the balance holds, everything is stored once and the last offset is committed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 120 }), async (kinds) => {
      const { books, committed, rows, courier, intake } = setup();
      await intake(batchOf(kinds));
      expect(await courier.drain(5_000)).toEqual({ clean: true, left: 0 });
      const count = (...wanted: Kind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
      expect(books.inFlight()).toBe(0);
      expect(books.counts.not_sampled ?? 0).toBe(count('unread', 'second'));
      expect(books.counts.out_of_domain ?? 0).toBe(count('domain'));
      expect(books.counts.recorded ?? 0).toBe(count('verdict', 'judged'));
      expect(rows).toEqual({ verdicts: count('verdict', 'judged'), letters: count('letter') });
      expect(committed.at(-1)).toBe(BigInt(kinds.length));
    }),
    { numRuns: 60 },
  );
});

test('when the partition leaves, the rest is given back and counted', async () => {
  const { books, courier, intake } = setup();
  let looked = 0;
  const stale = () => ++looked > 5;
  await intake(
    batchOf(
      Array.from({ length: 30 }, () => 'verdict' as const),
      stale,
    ),
  );
  courier.revoked([{ topic: 't', partition: 3 }]);
  await courier.drain(1_000);
  expect(books.counts.returned).toBeGreaterThan(0);
  expect(books.inFlight()).toBe(0);
  expect(books.received()).toBe(30);
});

test('a courier that closes gives back what it no longer takes', async () => {
  const { books, courier, intake } = setup();
  await courier.drain(10);
  await intake(batchOf(['unread', 'verdict', 'verdict']));
  expect(books.counts).toEqual({ not_sampled: 1, returned: 2 });
});
