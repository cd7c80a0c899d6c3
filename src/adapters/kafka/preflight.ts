import type { Admin } from 'kafkajs';
import type { Clock } from '../../domain/ports.ts';
import { FactwatchError } from '../../errors.ts';
import { placeKey } from './assignment.ts';
import { createClient } from './client.ts';
import type { KafkaEvents } from './events.ts';
import { toFactwatchError } from './failures.ts';
import type { KafkaSettings } from './options.ts';

/** What is known before the group is joined. */
export interface Preflight {
  /** Committed offset by `topic/partition`; partitions without one are absent. */
  readonly committed: ReadonlyMap<string, bigint>;
}

/** About two seconds in all: a broker that is just starting is waited for, one that is not there is told soon. */
export const FIRST_CONTACT_RETRY = { initialRetryTime: 200, maxRetryTime: 1000, retries: 3 } as const;

/**
 * First contact, within `startTimeoutMs`: kafkajs alone would try for long and say little.
 *
 * @throws FactwatchError SOURCE_UNREACHABLE, SOURCE_CREDENTIALS or SOURCE_TOPIC_MISSING; `where` names the
 * brokers or the topics.
 */
export async function preflight(
  settings: KafkaSettings,
  log: KafkaEvents['log'],
  clock: Clock,
): Promise<Preflight> {
  const admin = createClient(settings, { log, retry: FIRST_CONTACT_RETRY }).admin();
  const brokers = settings.brokers.join(', ');
  const timer = new AbortController();
  const late = clock.sleep(settings.startTimeoutMs, timer.signal).then(() => {
    throw new FactwatchError('SOURCE_UNREACHABLE', brokers);
  });
  const check = look(admin, settings);
  // Whichever loses the race may still reject later, with nobody listening.
  late.catch(() => {});
  check.catch(() => {});
  try {
    return await Promise.race([check, late]);
  } catch (error) {
    const failure = toFactwatchError(error, brokers);
    if (failure.code !== 'SOURCE_TOPIC_MISSING') throw failure;
    throw new FactwatchError('SOURCE_TOPIC_MISSING', settings.topics.join(', '));
  } finally {
    timer.abort();
    void admin.disconnect().catch(() => {});
  }
}

async function look(admin: Admin, { topics, groupId }: KafkaSettings): Promise<Preflight> {
  await admin.connect();
  await admin.fetchTopicMetadata({ topics: [...topics] });
  return { committed: await committedOffsets(admin, groupId, topics) };
}

/** Only used to count what expired, so that not being able to read them is no failure. */
async function committedOffsets(
  admin: Admin,
  groupId: string,
  topics: readonly string[],
): Promise<ReadonlyMap<string, bigint>> {
  const byTopic = await admin.fetchOffsets({ groupId, topics: [...topics] }).catch(() => []);
  const known = new Map<string, bigint>();
  for (const { topic, partitions } of byTopic) {
    for (const { partition, offset } of partitions) {
      if (BigInt(offset) >= 0n) known.set(placeKey(topic, partition), BigInt(offset));
    }
  }
  return known;
}
