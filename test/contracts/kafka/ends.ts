import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { describe, expect, test, vi } from 'vitest';
import { createKafkaProducer } from '../../../src/adapters/kafka/producer.ts';
import { BROKER_USER, type Broker } from '../../support/kafka/broker.ts';
import { type ConsumeOptions, consume, createMemorySink } from '../../support/kafka/consume.ts';
import { produceIds } from '../../support/kafka/produce.ts';
import { committedOffsets, createTopic, withAdmin } from '../../support/kafka/topics.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => `id-${i}`);
const LONG = { timeout: 15_000, interval: 50 };

/** How the source starts and how it ends. `ca`: the authority of the broker's TLS listener. */
export function describeEnds(running: () => Broker, ca: () => string): void {
  async function setUp(options: Partial<ConsumeOptions> = {}) {
    const topic = options.topic ?? (await createTopic(running().brokers));
    const groupId = randomUUID();
    const sink = createMemorySink();
    const consuming = consume({ brokers: running().brokers, topic, groupId, sink, ...options });
    return { topic, groupId, sink, consuming };
  }

  describe.concurrent('how the source starts and ends', () => {
    test('no broker at all: says so, and where, within its time', async () => {
      const startedAt = performance.now();
      const { consuming } = await setUp({ brokers: ['127.0.0.1:9'], startTimeoutMs: 5000 });
      await expect(consuming.ended).rejects.toMatchObject({
        code: 'SOURCE_UNREACHABLE',
        where: '127.0.0.1:9: ECONNREFUSED',
      });
      expect(performance.now() - startedAt).toBeLessThan(6000);
    });

    test('a broker that accepts and never answers: the same', async () => {
      const { createServer } = await import('node:net');
      const server = createServer().listen(0, '127.0.0.1');
      await vi.waitFor(() => expect(server.address()).not.toBeNull());
      const { port } = server.address() as { port: number };
      const startedAt = performance.now();
      const { consuming } = await setUp({ brokers: [`127.0.0.1:${port}`], startTimeoutMs: 2000 });
      await expect(consuming.ended).rejects.toMatchObject({ code: 'SOURCE_UNREACHABLE' });
      expect(performance.now() - startedAt).toBeLessThan(4000);
      server.close();
    });

    test('a topic that does not exist is named', async () => {
      const { consuming } = await setUp({ topic: 'nobody-made-this' });
      await expect(consuming.ended).rejects.toMatchObject({
        code: 'SOURCE_TOPIC_MISSING',
        where: 'nobody-made-this',
      });
    });

    describe.skipIf(process.env.KAFKA_BROKERS !== undefined)('credentials and TLS', () => {
      test.each(['plain', 'scram-sha-256', 'scram-sha-512'] as const)(
        '%s reads with the right password',
        async (mechanism) => {
          const topic = await createTopic(running().brokers);
          await produceIds(running().brokers, topic, upTo(5));
          const { sink, consuming } = await setUp({
            topic,
            brokers: running().saslBrokers!,
            sasl: { mechanism, ...BROKER_USER },
          });
          await vi.waitFor(() => expect(sink.ids).toEqual(upTo(5)), LONG);
          await consuming.stop();
        },
      );

      test.each(['plain', 'scram-sha-256'] as const)(
        '%s refuses the wrong password, which is named nowhere',
        async (mechanism) => {
          const sasl = { mechanism, username: BROKER_USER.username, password: 'not-the-password' };
          const { consuming } = await setUp({ brokers: running().saslBrokers!, sasl });
          const error = await consuming.ended.then(
            () => undefined,
            (reason: Error) => reason,
          );
          expect(error).toMatchObject({ code: 'SOURCE_CREDENTIALS' });
          expect(`${error?.message} ${error?.stack}`).not.toContain('not-the-password');
        },
      );

      test('TLS reads with the right authority and refuses without it', async () => {
        const topic = await createTopic(running().brokers);
        await produceIds(running().brokers, topic, upTo(5));
        const trusting = await setUp({
          topic,
          brokers: running().tlsBrokers!,
          tls: { ca: ca(), servername: 'localhost' },
        });
        await vi.waitFor(() => expect(trusting.sink.ids).toEqual(upTo(5)), LONG);
        await trusting.consuming.stop();
        const doubting = await setUp({
          topic,
          brokers: running().tlsBrokers!,
          tls: {},
          startTimeoutMs: 5000,
        });
        await expect(doubting.consuming.ended).rejects.toMatchObject({
          code: 'SOURCE_UNREACHABLE',
          where: `${running().tlsBrokers}: DEPTH_ZERO_SELF_SIGNED_CERT`,
        });
      });
    });

    test.each([0, 30, 100, 200])(
      'a stop %d ms after the start ends it and leaves nobody in the group',
      async (ms) => {
        const { groupId, consuming } = await setUp();
        await new Promise((resolve) => setTimeout(resolve, ms));
        await consuming.stop();
        await expect(consuming.ended).resolves.toBeUndefined();
        await vi.waitFor(async () => {
          const { groups } = await withAdmin(running().brokers, (admin) => admin.describeGroups([groupId]));
          expect(groups.flatMap(({ members }) => members)).toEqual([]);
        }, LONG);
      },
    );

    test('a handler that rejects is a bug: the source ends with INTERNAL and commits nothing of the batch', async () => {
      const { topic, groupId, consuming } = await setUp({
        before() {
          throw new TypeError('a bug');
        },
      });
      await produceIds(running().brokers, topic, upTo(5));
      await expect(consuming.ended).rejects.toMatchObject({ code: 'INTERNAL' });
      expect(Math.max(...(await committedOffsets(running().brokers, groupId, topic)))).toBeLessThanOrEqual(0);
    });

    test('a handler that hangs ends with SOURCE_STALLED although its heartbeats go on', async () => {
      const stalls: number[] = [];
      const { topic, consuming } = await setUp({
        stallMs: 1500,
        before: () => new Promise(() => {}),
        events: { stalled: (seconds) => stalls.push(seconds) },
      });
      await produceIds(running().brokers, topic, upTo(5));
      await expect(consuming.ended).rejects.toMatchObject({ code: 'SOURCE_STALLED' });
      expect(stalls).toHaveLength(1);
    });

    test('a commit that never comes ends with SOURCE_STALLED although fetching goes on', async () => {
      const { topic, consuming } = await setUp({ stallMs: 1500, before: stuckAfterFirst() });
      await produceIds(running().brokers, topic, upTo(1));
      await expect(consuming.ended).rejects.toMatchObject({ code: 'SOURCE_STALLED' });
    });

    test.each([
      ['SOURCE_CODEC', undefined],
      ['SOURCE_CRASHED', new TypeError('inside the library')],
    ] as const)('a crash that kafkajs does not recover from ends the source: %s', async (code, thrown) => {
      const topic = await createTopic(running().brokers);
      await produceIds(running().brokers, topic, upTo(5), { compression: 'zstd' });
      const { CompressionCodecs, CompressionTypes } = kafkajs;
      const real = CompressionCodecs[CompressionTypes.ZSTD];
      CompressionCodecs[CompressionTypes.ZSTD] = () => {
        if (thrown !== undefined) throw thrown;
        return { decompress: () => real().decompress(Buffer.from('no zstd frame')) };
      };
      const crashes: unknown[] = [];
      const { consuming } = await setUp({
        topic,
        events: { crash: (restart, crashed) => crashes.push([restart, crashed]) },
      });
      await expect(consuming.ended).rejects.toMatchObject({ code });
      expect(crashes).toEqual([[false, code]]);
      CompressionCodecs[CompressionTypes.ZSTD] = real;
    });

    test('no text of messages or errors reaches the log callback', async () => {
      const heard: unknown[] = [];
      const { consuming } = await setUp({
        topic: 'canary-topic-name',
        events: { log: (...entry) => heard.push(entry) },
      });
      await consuming.ended.catch(() => {});
      expect(heard.length).toBeGreaterThan(0);
      expect(JSON.stringify(heard)).not.toContain('canary');
    });

    test('a producer without a broker says so', async () => {
      await expect(createKafkaProducer({ brokers: ['127.0.0.1:9'] })).rejects.toMatchObject({
        code: 'SOURCE_UNREACHABLE',
      });
    });
  });

  describe('alone in its process', () => {
    test('an unhandled rejection inside kafkajs ends the source', async () => {
      const others = process.listeners('unhandledRejection');
      process.removeAllListeners('unhandledRejection');
      const { topic, sink, consuming } = await setUp();
      await produceIds(running().brokers, topic, upTo(1));
      await vi.waitFor(() => expect(sink.ids).toHaveLength(1), LONG);
      void Promise.reject(new kafkajs.KafkaJSNonRetriableError('nobody listens'));
      await expect(consuming.ended).rejects.toMatchObject({ code: 'SOURCE_CRASHED' });
      expect(process.listenerCount('unhandledRejection')).toBe(0);
      for (const listener of others) process.on('unhandledRejection', listener);
    });
  });
}

/** Takes the first message over and never lets the batch end, with heartbeats as of one that works. */
function stuckAfterFirst(): NonNullable<ConsumeOptions['before']> {
  return async (_message, batch) => {
    while (!batch.isStale()) {
      await batch.heartbeat();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
}
