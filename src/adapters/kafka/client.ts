import kafkajs, { type Kafka, type logCreator, type RetryOptions } from 'kafkajs';
import { registerCodecs } from './codecs.ts';
import { KAFKA_COMPONENTS, type KafkaComponent, type KafkaEvents } from './events.ts';
import { stillIdleTimers } from './idle-timer.ts';
import { type KafkaConnection, toSasl, toTls, withDefaults } from './options.ts';

/** What kafkajs logs when it leaves the committed offset for the topic's beginning; there is no event for it. */
const OUT_OF_RANGE = 'Offset out of range, resetting to default offset';

type OnOutOfRange = (topic: string, partition: number) => void;

export interface ClientHooks {
  readonly log: KafkaEvents['log'];
  readonly onOutOfRange?: OnOutOfRange;
  /** How long kafkajs tries to reach a broker before it says so. */
  readonly retry: RetryOptions;
}

/** The kafkajs client with every time limit set and a logger that passes on no text. */
export function createClient(connection: KafkaConnection, { log, onOutOfRange, retry }: ClientHooks): Kafka {
  registerCodecs();
  stillIdleTimers();
  const { brokers, clientId, tls, sasl, connectionTimeoutMs, requestTimeoutMs } = withDefaults(connection);
  return new kafkajs.Kafka({
    brokers: [...brokers],
    clientId,
    ssl: toTls(tls),
    ...(sasl === undefined ? {} : { sasl: toSasl(sasl) }),
    connectionTimeout: connectionTimeoutMs,
    authenticationTimeout: requestTimeoutMs,
    requestTimeout: requestTimeoutMs,
    enforceRequestTimeout: true,
    retry,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: createLogCreator(log, onOutOfRange ?? (() => {})),
  });
}

function createLogCreator(log: KafkaEvents['log'], onOutOfRange: OnOutOfRange): logCreator {
  return () => (entry) => {
    const { message, topic, partition } = entry.log as {
      message: string;
      topic?: unknown;
      partition?: unknown;
    };
    if (message === OUT_OF_RANGE && typeof topic === 'string' && typeof partition === 'number') {
      onOutOfRange(topic, partition);
    }
    log(entry.level === kafkajs.logLevel.ERROR ? 'error' : 'warn', toComponent(entry.namespace));
  };
}

function toComponent(namespace: string): KafkaComponent {
  return KAFKA_COMPONENTS.find((component) => component === namespace) ?? 'other';
}
