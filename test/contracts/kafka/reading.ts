import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { COMPRESSIONS, createKafkaProducer } from '../../../src/adapters/kafka/producer.ts';
import type { Broker } from '../../support/kafka/broker.ts';
import { consume, createMemorySink } from '../../support/kafka/consume.ts';
import { produceIds, produceWithJava } from '../../support/kafka/produce.ts';
import { committedOffsets, createTopic, withAdmin } from '../../support/kafka/topics.ts';

const upTo = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `id-${from + i}`);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const LONG = { timeout: 15_000, interval: 50 };

/** What is read, what is committed, and when. */
export function describeReading(running: () => Broker): void {
  describe.concurrent('reading and committing', () => {
    /** A topic, a group that is new, and a consumer with a store in memory. */
    async function setUp(partitions = 1) {
      const topic = await createTopic(running().brokers, partitions);
      const base = { brokers: running().brokers, topic, groupId: randomUUID(), sink: createMemorySink() };
      const committed = () => committedOffsets(running().brokers, base.groupId, topic);
      return { ...base, base, committed };
    }

    test.each(COMPRESSIONS)('reads what was written with compression %s', async (compression) => {
      const { topic, base, sink } = await setUp();
      await produceIds(running().brokers, topic, upTo(500), { compression });
      const consuming = consume(base);
      await vi.waitFor(() => expect(sink.ids).toHaveLength(500), LONG);
      await consuming.stop();
      expect(sink.ids).toEqual(upTo(500));
    });

    test.skipIf(process.env.KAFKA_BROKERS !== undefined)(
      'reads the batches of Java producers, whose codecs are not ours',
      async () => {
        const { topic, base, sink } = await setUp(4);
        const long = 'compressible words '.repeat(20_000);
        const codecs = ['snappy', 'lz4', 'zstd'] as const;
        await Promise.all(
          codecs.map((compression, index) => {
            const lines = upTo(200, index * 200).map((id, i) => (i === 100 ? `${id} ${long}` : id));
            return produceWithJava(running().brokers, topic, lines, compression);
          }),
        );
        const consuming = consume(base);
        await vi.waitFor(() => expect(sink.ids).toHaveLength(600), LONG);
        await consuming.stop();
        expect(sorted(sink.ids)).toEqual(sorted(upTo(600)));
        expect(sink.letters).toEqual([]);
      },
    );

    test('hands over key, value and headers as they were written, five megabytes included', async () => {
      const { topic, base } = await setUp();
      const big = Buffer.alloc(5 * 1024 * 1024, 'x');
      const producer = await createKafkaProducer({ brokers: running().brokers });
      await producer.send(topic, [
        { key: null, value: null },
        { key: 'k', value: Buffer.from([0xff, 0xfe]), headers: { stratum: 'née', empty: '' } },
        { key: 'big', value: big },
      ]);
      await producer.close();
      const seen: unknown[] = [];
      const consuming = consume({
        ...base,
        before({ key, value, headers, offset }) {
          const text = key === null ? null : Buffer.from(key).toString();
          seen.push([offset, text, value === null ? null : value.length, { ...headers }]);
        },
      });
      await vi.waitFor(() => expect(seen).toHaveLength(3), LONG);
      await consuming.stop();
      expect(seen).toEqual([
        [0n, null, null, {}],
        [1n, 'k', 2, { stratum: 'née', empty: '' }],
        [2n, 'big', big.length, {}],
      ]);
    });

    test('commits only what the store acknowledged', async () => {
      const { topic, base, sink, committed } = await setUp();
      await produceIds(running().brokers, topic, upTo(100));
      sink.up = false;
      const consuming = consume(base);
      await vi.waitFor(() => expect(consuming.courier.inFlight().rows).toBe(100), LONG);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(Math.max(...(await committed()))).toBeLessThanOrEqual(0);
      sink.up = true;
      await vi.waitFor(async () => expect(await committed()).toEqual([100]), LONG);
      await consuming.stop();
      expect(sink.ids).toEqual(upTo(100));
    });

    test('a stop drains: everything read is stored and committed, a second consumer reads nothing twice', async () => {
      const { topic, base, sink, committed } = await setUp(2);
      await produceIds(running().brokers, topic, upTo(1000));
      const first = consume(base);
      await vi.waitFor(
        () => expect(first.courier.inFlight().rows + sink.ids.length).toBeGreaterThan(0),
        LONG,
      );
      await first.stop();
      const read = sink.ids.length;
      expect((await committed()).reduce((sum, offset) => sum + Math.max(0, offset), 0)).toBe(read);
      const second = consume(base);
      await vi.waitFor(() => expect(sink.ids.length).toBeGreaterThanOrEqual(1000), LONG);
      await second.stop();
      expect(sink.ids).toHaveLength(1000);
      expect(sorted(sink.ids)).toEqual(sorted(upTo(1000)));
    });

    test('poison, last in its partition: set aside by reference, passed, and the group goes on', async () => {
      const { topic, base, sink, committed } = await setUp();
      await produceIds(running().brokers, topic, [...upTo(10), 'poison']);
      const consuming = consume(base);
      await vi.waitFor(async () => expect(await committed()).toEqual([11]), LONG);
      expect(sink.letters.map(({ offset, code }) => [offset, code])).toEqual([['10', 'VALUE_NOT_JSON']]);
      await produceIds(running().brokers, topic, ['id-10']);
      await vi.waitFor(() => expect(sink.ids).toEqual(upTo(11)), LONG);
      await consuming.stop();
    });

    test('messages that expired unread are counted, and reading goes on behind them', async () => {
      const { topic, base, sink, committed } = await setUp();
      await produceIds(running().brokers, topic, upTo(10));
      const first = consume(base);
      await vi.waitFor(async () => expect(await committed()).toEqual([10]), LONG);
      await first.stop();
      await produceIds(running().brokers, topic, upTo(40, 10));
      await withAdmin(running().brokers, (admin) =>
        // The first call loads the metadata that the second one needs.
        admin
          .fetchTopicOffsets(topic)
          .then(() => admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '35' }] })),
      );
      const gaps: unknown[] = [];
      const second = consume({ ...base, events: { offsetOutOfRange: (gap) => gaps.push(gap) } });
      await vi.waitFor(async () => expect(await committed()).toEqual([50]), LONG);
      await second.stop();
      expect(gaps).toEqual([{ topic, partition: 0, lost: 25, exact: true }]);
      expect(sink.ids).toEqual([...upTo(10), ...upTo(15, 35)]);
    });

    test('an offset beyond the end (a topic made anew) is told and reading starts at the beginning', async () => {
      const { topic, base, sink, groupId, committed } = await setUp();
      await produceIds(running().brokers, topic, upTo(10));
      await withAdmin(running().brokers, (admin) =>
        admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: '1000000000' }] }),
      );
      const gaps: unknown[] = [];
      const consuming = consume({ ...base, events: { offsetOutOfRange: (gap) => gaps.push(gap) } });
      await vi.waitFor(async () => expect(await committed()).toEqual([10]), LONG);
      await consuming.stop();
      expect(gaps).toEqual([{ topic, partition: 0, lost: 0, exact: true }]);
      expect(sink.ids).toEqual(upTo(10));
    });

    test('lag is what lies behind the batch just read', async () => {
      const { topic, base, sink } = await setUp();
      await produceIds(running().brokers, topic, upTo(300));
      const lags: number[] = [];
      const consuming = consume({
        ...base,
        maxBytesPerPartition: 2000,
        events: { lag: (_topic, _partition, messages) => lags.push(messages) },
      });
      await vi.waitFor(() => expect(sink.ids).toHaveLength(300), LONG);
      await consuming.stop();
      expect(lags[0]).toBeLessThan(300);
      expect(lags.at(-1)).toBe(0);
      expect(lags).toEqual(lags.toSorted((a, b) => b - a));
    });
  });
}
