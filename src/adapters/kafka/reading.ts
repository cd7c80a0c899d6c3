import type { EachBatchPayload } from 'kafkajs';
import type { Assignment } from './assignment.ts';
import type { KafkaEvents } from './events.ts';

/** Reading left the committed offset for the beginning of what is there: says how much was never read. */
export function reportGap(assignment: Assignment, events: KafkaEvents, { batch }: EachBatchPayload): void {
  const { topic, partition } = batch;
  if (!assignment.takeOutOfRange(topic, partition)) return;
  const expected = assignment.expected(topic, partition);
  const first = BigInt(batch.messages[0]?.offset ?? 0);
  const exact = expected !== undefined;
  const lost = exact ? Math.max(0, Number(first - expected)) : 1;
  events.offsetOutOfRange({ topic, partition, lost, exact });
}

/** The next fetch goes on behind this batch. Nothing is committed by that. */
export function takenOver(
  assignment: Assignment,
  events: KafkaEvents,
  { batch, resolveOffset }: EachBatchPayload,
): void {
  const { topic, partition } = batch;
  const last = batch.messages.at(-1);
  if (last !== undefined) resolveOffset(last.offset);
  const next = BigInt(batch.lastOffset()) + 1n;
  assignment.read(topic, partition, next);
  events.lag(topic, partition, Math.max(0, Number(BigInt(batch.highWatermark) - next)));
}
