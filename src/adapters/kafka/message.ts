import type { KafkaMessage } from 'kafkajs';
import type { SourceMessage } from '../../domain/ports.ts';

/**
 * A Kafka record as the pipeline sees it. At 1 % sampling 99 of 100 are dropped after a look at the key, so
 * offset and headers are converted only when asked for.
 */
export class RecordView implements SourceMessage {
  readonly topic: string;
  readonly partition: number;
  readonly #record: KafkaMessage;
  #headers: Readonly<Record<string, string>> | undefined;

  constructor(topic: string, partition: number, record: KafkaMessage) {
    this.topic = topic;
    this.partition = partition;
    this.#record = record;
  }

  get offset(): bigint {
    return BigInt(this.#record.offset);
  }

  get key(): Uint8Array | null {
    return this.#record.key;
  }

  get value(): Uint8Array | null {
    return this.#record.value;
  }

  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= toText(this.#record.headers);
    return this.#headers;
  }
}

/** Of a header given several times the last one counts, as in Kafka's own `lastHeader`. */
function toText(headers: KafkaMessage['headers']): Readonly<Record<string, string>> {
  const text: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined && last !== null) text[name] = last.toString();
  }
  return text;
}
