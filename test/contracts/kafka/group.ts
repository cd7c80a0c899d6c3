import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Broker } from '../../support/kafka/broker.ts';
import { consume, createMemorySink } from '../../support/kafka/consume.ts';
import { produceIds } from '../../support/kafka/produce.ts';
import { committedOffsets, createTopic, endOffsets } from '../../support/kafka/topics.ts';

const upTo = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `id-${from + i}`);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const LONG = { timeout: 25_000, interval: 50 };

/** Several consumers of one group, and what can happen to them. */
export function describeGroup(running: () => Broker): void {
  describe.concurrent('a group of consumers', () => {
    test('kill -9 in the middle of a batch, three times, then a restart: no id is lost', async () => {
      const topic = await createTopic(running().brokers, 2);
      const groupId = randomUUID();
      const folder = mkdtempSync(join(tmpdir(), 'factwatch-kafka-group-'));
      const file = join(folder, 'ids');
      await produceIds(running().brokers, topic, upTo(6000));
      const script = fileURLToPath(new URL('../../support/kafka/consumer-process.ts', import.meta.url));
      const start = () =>
        spawn(process.execPath, [script, running().brokers.join(','), topic, groupId, file], {
          stdio: 'ignore',
        });
      const written = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);

      let kills = 0;
      for (const share of [0.1, 0.3, 0.5]) {
        const child = start();
        await vi.waitFor(() => expect(written().length).toBeGreaterThan(share * 6000), LONG);
        child.kill('SIGKILL');
        await once(child, 'exit');
        if (new Set(written()).size < 6000) kills += 1;
      }
      expect(kills).toBe(3);

      const last = start();
      await vi.waitFor(() => expect(new Set(written()).size).toBe(6000), LONG);
      await vi.waitFor(async () => {
        const offsets = await committedOffsets(running().brokers, groupId, topic);
        expect(offsets.reduce((sum, offset) => sum + offset, 0)).toBe(6000);
      }, LONG);
      last.kill('SIGTERM');
      const [code] = await once(last, 'exit');
      expect(code).toBe(0);
      expect(sorted(written())).toEqual(sorted(upTo(6000)));
      // At least once on the wire: what was stored and not yet committed came again, and no more than that.
      expect(written().length).toBeLessThan(2 * 6000);
      rmSync(folder, { recursive: true, force: true });
    }, 60_000);

    test('consumers that join and leave under load: rebalances happen, no id is lost, all share the work', async () => {
      const topic = await createTopic(running().brokers, 4);
      const base = { brokers: running().brokers, topic, groupId: randomUUID(), sessionTimeoutMs: 6000 };
      const sinks = [createMemorySink(), createMemorySink(), createMemorySink()];
      let joins = 0;
      let revoked = 0;
      const start = (index: number) =>
        consume({
          ...base,
          sink: sinks[index]!,
          events: { assigned: () => (joins += 1) },
          onRevoked: (partitions) => (revoked += partitions),
          before: () => new Promise((resolve) => setImmediate(resolve)),
        });
      const all = () => sorted(sinks.flatMap(({ ids }) => ids));

      const producing = (async () => {
        for (let round = 0; round < 24; round += 1) {
          await produceIds(running().brokers, topic, upTo(500, round * 500));
          await sleep(150);
        }
      })();
      const stayer = start(0);
      for (const index of [1, 2, 1]) {
        await sleep(700);
        const visitor = start(index);
        await sleep(1500);
        await visitor.stop();
      }
      await producing;
      await vi.waitFor(() => expect(all()).toHaveLength(12_000), LONG);
      await stayer.stop();
      expect(all()).toEqual(sorted(upTo(12_000)));
      expect(joins).toBeGreaterThanOrEqual(7);
      // Every time somebody comes or goes, the one who stays gives up all it has, and gets its share anew.
      expect(revoked).toBeGreaterThanOrEqual(12);
      expect(stayer.courier.inFlight()).toEqual({ rows: 0, bytes: 0 });
      for (const { ids } of sinks) expect(ids.length).toBeGreaterThan(0);
      const offsets = await committedOffsets(running().brokers, base.groupId, topic);
      // A producer that retries may have written a message twice: the end of the topic is what counts.
      const committed = offsets.reduce((sum, offset) => sum + offset, 0);
      expect(committed).toBe(await endOffsets(running().brokers, topic));
    }, 120_000);

    test('work that takes three times the session keeps the membership: every message is read once', async () => {
      const topic = await createTopic(running().brokers);
      await produceIds(running().brokers, topic, upTo(10));
      const sink = createMemorySink();
      let joins = 0;
      let seen = 0;
      const consuming = consume({
        brokers: running().brokers,
        topic,
        groupId: randomUUID(),
        sink,
        sessionTimeoutMs: 1500,
        heartbeatIntervalMs: 300,
        events: { assigned: () => (joins += 1) },
        before: async () => {
          seen += 1;
          if (seen === 1) await sleep(4500);
        },
      });
      await vi.waitFor(() => expect(sink.ids).toHaveLength(10), LONG);
      await consuming.stop();
      expect(seen).toBe(10);
      expect(joins).toBe(1);
    });

    test('a paused partition is not read, and pausing longer than the session costs no membership', async () => {
      const topic = await createTopic(running().brokers);
      const sink = createMemorySink();
      let joins = 0;
      const consuming = consume({
        brokers: running().brokers,
        topic,
        groupId: randomUUID(),
        sink,
        sessionTimeoutMs: 1500,
        heartbeatIntervalMs: 300,
        stallMs: 2000,
        events: { assigned: () => (joins += 1) },
      });
      await produceIds(running().brokers, topic, upTo(10));
      await vi.waitFor(() => expect(sink.ids).toHaveLength(10), LONG);
      sink.up = false;
      await produceIds(running().brokers, topic, upTo(10, 10));
      await sleep(4000);
      await produceIds(running().brokers, topic, upTo(10, 20));
      await sleep(500);
      expect(consuming.courier.inFlight().rows).toBe(10);
      sink.up = true;
      await vi.waitFor(() => expect(sink.ids).toEqual(upTo(30)), LONG);
      await consuming.stop();
      expect(joins).toBe(1);
    });
  });

  describe('the broker', () => {
    test.skipIf(process.env.KAFKA_BROKERS !== undefined)(
      'a broker that hangs for 12 s: it goes on by itself, nothing is lost',
      async () => {
        const topic = await createTopic(running().brokers, 2);
        const groupId = randomUUID();
        const sink = createMemorySink();
        await produceIds(running().brokers, topic, upTo(500));
        const consuming = consume({
          brokers: running().brokers,
          topic,
          groupId,
          sink,
          sessionTimeoutMs: 30_000,
        });
        await vi.waitFor(() => expect(sink.ids.length).toBeGreaterThan(0), LONG);
        running().hang?.();
        await sleep(12_000);
        running().resume();
        await produceIds(running().brokers, topic, upTo(500, 500));
        await vi.waitFor(() => expect(new Set(sink.ids).size).toBe(1000), LONG);
        await vi.waitFor(async () => {
          const offsets = await committedOffsets(running().brokers, groupId, topic);
          // The producer of the test may have written a message twice.
          expect(offsets.reduce((sum, offset) => sum + offset, 0)).toBe(
            await endOffsets(running().brokers, topic),
          );
        }, LONG);
        await consuming.stop();
        expect(sorted(sink.ids)).toEqual(sorted(upTo(1000)));
      },
      60_000,
    );
  });
}
