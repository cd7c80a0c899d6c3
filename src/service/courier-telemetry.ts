import type { CourierEvents } from '../delivery/events.ts';
import { announceStored } from '../pipeline/announce.ts';
import type { Telemetry } from '../telemetry/events.ts';

/**
 * Delivery reports by callbacks and knows no telemetry; here its reports get their names. `stored` is where
 * the balance counts a message: before the store has acknowledged, it is in flight.
 */
export function courierTelemetry(
  telemetry: Telemetry,
  onProgress: () => void,
  onStoreWaits: (waiting: boolean) => void = () => {},
): CourierEvents {
  return {
    inserted: (table, rows, ms) => {
      onStoreWaits(false);
      telemetry.emit('store.insert', { table, outcome: 'stored', rows, seconds: ms / 1000 });
    },
    insertFailed: ({ table, code, attempt, waitMs }) => {
      const outcome = waitMs === 0 ? 'never' : 'later';
      telemetry.emit('store.insert', { table, outcome, rows: 0, seconds: 0 });
      if (waitMs === 0) return;
      onStoreWaits(true);
      telemetry.emit('store.retry', { code, attempt, wait_seconds: waitMs / 1000 });
    },
    stored: (items) => {
      onProgress();
      for (const { verdict, deadLetter } of items) {
        if (verdict !== undefined) {
          telemetry.emit('message.finished', { outcome: 'recorded' });
          announceStored(telemetry, verdict);
        } else if (deadLetter !== undefined) {
          const { kind, code } = deadLetter;
          telemetry.emit('message.finished', { outcome: kind, code });
          telemetry.emit(kind === 'withheld' ? 'response.withheld' : 'message.dead_lettered', { code });
        }
      }
    },
    refused: (_, code) => telemetry.emit('store.refused', { code, rows: 1 }),
    dropped: (_, code) => {
      telemetry.emit('message.finished', { outcome: 'dead_lettered', code });
      telemetry.emit('store.dropped', { code });
    },
    forgotten: (messages) => telemetry.emit('message.returned', { messages, reason: 'revoked' }),
    paused: (reason) =>
      telemetry.emit('kafka.paused', { partition: -1, reason: reason === 'full' ? 'rows' : 'store' }),
    resumed: () => telemetry.emit('kafka.resumed', { partition: -1 }),
    committed: onProgress,
    // The source itself reports how each commit ended.
    commitStale: () => {},
  };
}
