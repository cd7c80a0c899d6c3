import type { ErrorCode } from '../../domain/error-code.ts';
import { createClient } from './client.ts';
import { toFactwatchError } from './failures.ts';
import type { KafkaOptions } from './options.ts';
import { withDefaults } from './options.ts';
import { FIRST_CONTACT_RETRY } from './preflight.ts';

/** Looks at brokers, topic and group without joining the group or reading a message. */
export interface KafkaProbe {
  reach(): Promise<ErrorCode | undefined>;
  topic(): Promise<{ readonly partitions: number } | ErrorCode>;
  group(): Promise<ErrorCode | undefined>;
  /** Always undefined: Kafka's protocol does not tell the broker's time. */
  time(): Promise<undefined>;
  close(): Promise<void>;
}

export function createKafkaProbe(options: KafkaOptions): KafkaProbe {
  const settings = withDefaults(options);
  const admin = createClient(settings, { log: () => {}, retry: FIRST_CONTACT_RETRY }).admin();
  const where = settings.brokers.join(', ');
  const codeOf = (error: unknown): ErrorCode => toFactwatchError(error, where).code;
  return {
    reach: () => admin.connect().then(() => undefined, codeOf),
    async topic() {
      try {
        const { topics } = await admin.fetchTopicMetadata({ topics: [...settings.topics] });
        return { partitions: topics.reduce((sum, { partitions }) => sum + partitions.length, 0) };
      } catch (error) {
        return codeOf(error);
      }
    },
    group: () =>
      admin
        .fetchOffsets({ groupId: settings.groupId, topics: [...settings.topics] })
        .then(() => undefined, codeOf),
    time: async () => undefined,
    close: () => admin.disconnect().catch(() => {}),
  };
}
