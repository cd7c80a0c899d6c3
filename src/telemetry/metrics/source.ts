import { COUNTS, counter, gauge, histogram, type MetricTable } from './declare.ts';

export const SOURCE_METRICS = {
  received_total: counter('Messages read from the source.', [], { atomic: true }),
  messages_total: counter(
    'Messages by their one outcome; with factwatch_in_flight_messages they add up to factwatch_received_total.',
    ['outcome'],
    { atomic: true },
  ),
  in_flight_messages: gauge('Messages read that have no outcome yet.', [], { atomic: true }),
  received_bytes_total: counter('Bytes of message values read from the source.', []),
  received_batch_messages: histogram('Messages in one fetched batch.', [], COUNTS),
  consumer_lag_messages: gauge('Messages in the partition that were not read yet.', ['partition']),
  kafka_rebalances_total: counter('Rebalances of the consumer group.', []),
  kafka_assigned_partitions: gauge('Partitions that this process owns.', []),
  kafka_offset_gap_messages_total: counter('Messages that expired before they were read.', []),
  kafka_crashes_total: counter('Crashes of the consumer, by whether it restarts.', ['restart']),
  kafka_heartbeat_failures_total: counter('Heartbeats that failed.', []),
  kafka_pauses_total: counter('Times a partition was paused.', ['reason']),
  kafka_commits_total: counter('Commits of offsets.', ['result']),
  watchdog_stalls_total: counter('Times the watchdog saw no progress.', []),
} as const satisfies MetricTable;
