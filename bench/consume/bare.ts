import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { type Measured, type Run, startMeter } from './meter.ts';

/** What there is to compare with: kafkajs reads the topic and does nothing with it, not even commit. */
export async function runBare({ brokers, topic, partitions, messages }: Run): Promise<Measured> {
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: randomUUID(), maxWaitTimeInMs: 500 });
  const meter = startMeter(partitions);
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  consumer.on(consumer.events.GROUP_JOIN, () => meter.begin());
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    if (Number(payload.lastOffset) + 1 >= Number(payload.highWatermark)) meter.ended(payload.partition);
  });
  await consumer.run({ partitionsConsumedConcurrently: 4, autoCommit: false, eachBatch: async () => {} });
  const measured = await meter.done(messages);
  await consumer.disconnect();
  return measured;
}
