import type { KafkaEvents } from '../adapters/kafka/events.ts';
import type { Telemetry } from '../telemetry/events.ts';
import type { Monitor } from './monitor.ts';

/** The Kafka source reports by callbacks; here its reports get their names. */
export function kafkaTelemetry(telemetry: Telemetry, monitor: Monitor): Partial<KafkaEvents> {
  return {
    connected: () => telemetry.emit('kafka.connected', {}),
    fetched: () => monitor.fetched(),
    assigned: (partitions) => {
      monitor.joined(partitions.map(({ topic, partition }) => `${topic}/${partition}`));
      telemetry.emit('kafka.rebalance', { partitions: partitions.length });
    },
    lag: (topic, partition, messages) => {
      monitor.lag(`${topic}/${partition}`, messages);
      telemetry.emit('kafka.lag', { partition, messages });
    },
    offsetOutOfRange: ({ partition, lost }) =>
      telemetry.emit('kafka.offset_gap', { partition, messages: lost }),
    commit: ({ partition }, result) => telemetry.emit('kafka.committed', { partition, result }),
    heartbeatFailed: (code) => telemetry.emit('kafka.heartbeat_failed', { code }),
    crash: (restart, code) => telemetry.emit('kafka.crash', { restart, code }),
    stalled: (seconds) => telemetry.emit('watchdog.stalled', { seconds }),
  };
}
