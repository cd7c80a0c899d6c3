import type { OffsetsByTopicPartition } from 'kafkajs';
import { isRebalance } from './failures.ts';

export type CommitResult = 'committed' | 'stale' | 'failed';
export type SendCommit = (offsets: OffsetsByTopicPartition) => Promise<void>;

interface Pending {
  readonly topic: string;
  readonly partition: number;
  readonly next: bigint;
  readonly resolve: (result: CommitResult) => void;
}

/** Gathers the commits of one turn of the event loop into one request, whatever the number of partitions. */
export function createCommits(send: () => SendCommit | undefined) {
  let pending: Pending[] = [];

  async function flush(): Promise<void> {
    const batch = pending;
    pending = [];
    const result = await sendAll(send(), batch);
    for (const { resolve } of batch) resolve(result);
  }

  return (topic: string, partition: number, next: bigint): Promise<CommitResult> =>
    new Promise((resolve) => {
      if (pending.length === 0) setImmediate(() => void flush());
      pending.push({ topic, partition, next, resolve });
    });
}

async function sendAll(send: SendCommit | undefined, batch: readonly Pending[]): Promise<CommitResult> {
  if (send === undefined) return 'stale';
  const byTopic = Map.groupBy(batch, ({ topic }) => topic);
  const topics = [...byTopic].map(([topic, entries]) => ({
    topic,
    // Kafka keeps the offset of the next message to read, which `next` is.
    partitions: entries.map(({ partition, next }) => ({ partition, offset: next.toString() })),
  }));
  try {
    await send({ topics });
    return 'committed';
  } catch (error) {
    return isRebalance(error) ? 'stale' : 'failed';
  }
}
