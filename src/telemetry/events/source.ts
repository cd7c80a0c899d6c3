import { OUTCOMES } from '../../domain/outcome.ts';
import type { EventTable } from '../definition.ts';
import { boolean, code, number, oneOf, optional, partition } from '../fields.ts';

/**
 * From the source to the end of a message. The first three carry the balance
 *
 *     received = not sampled + out of domain + recorded + withheld + dead-lettered + returned + in flight
 *
 * where `returned` are messages given back unfinished when a partition was revoked or the service stopped:
 * nothing was committed for them and whoever owns the partition next reads them again.
 */
export const SOURCE_EVENTS = {
  /** A batch was taken over: its messages are in flight from now on. */
  'batch.received': {
    fields: { partition, messages: number, bytes: number },
    effects: [
      { metric: 'received_total', by: 'messages' },
      { metric: 'in_flight_messages', balance: true },
      { metric: 'received_bytes_total', by: 'bytes' },
      { metric: 'received_batch_messages', by: 'messages' },
    ],
  },
  /** `messages` (1 when absent) reached their one outcome: for `recorded`, the store has acknowledged. */
  'message.finished': {
    fields: { outcome: oneOf(OUTCOMES), code: optional(code), messages: optional(number) },
    effects: [
      { metric: 'messages_total', by: 'messages' },
      { metric: 'in_flight_messages', balance: true },
    ],
  },
  'message.returned': {
    fields: { messages: number, reason: oneOf(['revoked', 'stopped']) },
    log: { level: 'info', sentence: 'Unfinished messages were given back and will be read again.' },
    effects: [
      { metric: 'messages_total', by: 'messages', always: { outcome: 'returned' } },
      { metric: 'in_flight_messages', balance: true },
    ],
  },
  'kafka.lag': {
    fields: { partition, messages: number },
    effects: [{ metric: 'consumer_lag_messages', by: 'messages' }],
  },
  'kafka.connected': {
    fields: {},
    log: { level: 'info', sentence: 'The consumer is connected and has joined its group.' },
  },
  'kafka.rebalance': {
    fields: { partitions: number },
    log: { level: 'info', sentence: 'The group was rebalanced.' },
    effects: [
      { metric: 'kafka_rebalances_total' },
      { metric: 'kafka_assigned_partitions', by: 'partitions' },
    ],
  },
  'kafka.offset_gap': {
    fields: { partition, messages: number },
    log: { level: 'error', sentence: 'Messages expired before they were read.' },
    effects: [{ metric: 'kafka_offset_gap_messages_total', by: 'messages' }],
  },
  'kafka.crash': {
    fields: { restart: boolean, code },
    log: { level: 'error', sentence: 'The consumer crashed.' },
    effects: [{ metric: 'kafka_crashes_total' }],
  },
  'kafka.heartbeat_failed': {
    fields: { code },
    log: { level: 'warn', sentence: 'A heartbeat failed; work on the partition stops.' },
    effects: [{ metric: 'kafka_heartbeat_failures_total' }],
  },
  'kafka.paused': {
    fields: { partition, reason: oneOf(['rows', 'bytes', 'store', 'stopping']) },
    log: { level: 'info', sentence: 'A partition was paused until the store has caught up.' },
    effects: [{ metric: 'kafka_pauses_total' }],
  },
  'kafka.resumed': {
    fields: { partition },
    log: { level: 'info', sentence: 'A partition was resumed.' },
  },
  'kafka.committed': {
    fields: { partition, result: oneOf(['committed', 'stale', 'failed']) },
    effects: [{ metric: 'kafka_commits_total' }],
  },
  'watchdog.stalled': {
    fields: { seconds: number },
    log: {
      level: 'fatal',
      sentence: 'No progress within the watchdog time; the process exits to be restarted.',
    },
    effects: [{ metric: 'watchdog_stalls_total' }],
  },
} as const satisfies EventTable;
