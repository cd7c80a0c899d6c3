import { randomUUID } from 'node:crypto';
import type { Admin } from 'kafkajs';
import { createClient } from '../../../src/adapters/kafka/client.ts';

/** What tests do to topics and groups behind the back of the source. */
export async function withAdmin<T>(
  brokers: readonly string[],
  act: (admin: Admin) => Promise<T>,
): Promise<T> {
  const admin = createClient({ brokers }, { log() {}, retry: { retries: 5 } }).admin();
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.disconnect();
  }
}

/** A new topic under a name nobody has. */
export async function createTopic(brokers: readonly string[], partitions = 1): Promise<string> {
  const topic = `test-${randomUUID()}`;
  await withAdmin(brokers, async (admin) => {
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic, numPartitions: partitions }] });
    // Created is not yet known to the broker: until then it answers that there is no such topic.
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const known = await admin.fetchTopicMetadata({ topics: [topic] }).catch(() => ({ topics: [] }));
      if (known.topics[0]?.partitions.every(({ leader }) => leader >= 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the topic was not created in time');
  });
  return topic;
}

/** Committed offset by partition; -1 where there is none. */
export async function committedOffsets(
  brokers: readonly string[],
  groupId: string,
  topic: string,
): Promise<number[]> {
  const [entry] = await withAdmin(brokers, (admin) => admin.fetchOffsets({ groupId, topics: [topic] }));
  const sorted = (entry?.partitions ?? []).toSorted((a, b) => a.partition - b.partition);
  return sorted.map(({ offset }) => Number(offset));
}

/** Offset after the last message, summed over all partitions. */
export async function endOffsets(brokers: readonly string[], topic: string): Promise<number> {
  const offsets = await withAdmin(brokers, (admin) => admin.fetchTopicOffsets(topic));
  return offsets.reduce((sum, { high }) => sum + Number(high), 0);
}
