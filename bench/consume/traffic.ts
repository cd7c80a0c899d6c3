import { createKafkaProducer } from '../../src/adapters/kafka/producer.ts';
import { scenarioPlan, simulate } from '../../src/simulate/index.ts';

import { isoWeek } from '../../src/trends/weeks.ts';
/** Length of each response, in characters. */
export const RESPONSE_LENGTH = 2048;
const DISTINCT = 1000;
const BATCH = 500;

/** Simulated health answers, repeated to 2 KB each, every message with a key and an id of its own. */
export async function fillTopic(brokers: readonly string[], topic: string, messages: number): Promise<void> {
  const week = isoWeek(new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10));
  const plan = scenarioPlan('fall-71', { seed: 1, weeks: 1, responsesPerWeek: DISTINCT, startWeek: week });
  const envelopes = [...simulate(plan)].map(({ value }) => stretch(JSON.parse(value) as Envelope));
  const producer = await createKafkaProducer({ brokers });
  for (let start = 0; start < messages; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, messages - start) }, (_, i) => {
      const id = `bench-${start + i}`;
      return { key: id, value: JSON.stringify({ ...envelopes[(start + i) % envelopes.length], id }) };
    });
    await producer.send(topic, batch);
  }
  await producer.close();
}

interface Envelope {
  readonly response: string;
}

function stretch<T extends Envelope>(envelope: T): T {
  const text = `${envelope.response} `;
  const response = text.repeat(Math.ceil(RESPONSE_LENGTH / text.length)).slice(0, RESPONSE_LENGTH);
  return { ...envelope, response };
}
