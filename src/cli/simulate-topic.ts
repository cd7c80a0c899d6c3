import { createKafkaProducer } from '../adapters/kafka/producer.ts';
import type { SimulatedMessage } from '../simulate/index.ts';
import { WEEK_MS, weekName } from '../simulate/week.ts';

/** Takes messages one by one; `close` sends what is left. */
export interface TopicWriter {
  write(message: SimulatedMessage): Promise<void>;
  close(): Promise<void>;
}

const BATCH = 500;

/** @throws FactwatchError SOURCE_UNREACHABLE, SOURCE_CREDENTIALS or SOURCE_TOPIC_MISSING. */
export async function createTopicWriter(brokers: readonly string[], topic: string): Promise<TopicWriter> {
  const producer = await createKafkaProducer({ brokers });
  let waiting: SimulatedMessage[] = [];
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await producer.send(topic, batch);
  };
  return {
    async write(message) {
      waiting.push(message);
      if (waiting.length >= BATCH) await flush();
    },
    async close() {
      try {
        await flush();
      } finally {
        await producer.close();
      }
    },
  };
}

/** First of `weeks` whole weeks that end before `nowMs`: none of their messages lies in the future. */
export function weeksUntil(nowMs: number, weeks: number): string {
  return weekName(nowMs - weeks * WEEK_MS);
}
