import { type DestinationStream, destination as fileDestination, pino } from 'pino';
import type { LogLevel, LogLine, LogPort, LogValue } from '../../domain/telemetry-ports.ts';

export interface PinoOptions {
  readonly level: LogLevel | 'silent';
  /** Where lines go; standard error when absent. */
  readonly destination?: DestinationStream & { flushSync?(): void };
}

/** Second net: words only, no spaces, short. The first is the allow-list of each event. */
const WORD = /^[A-Za-z0-9._:/@+-]{0,64}$/;
const FRAMES = /^[a-z0-9./,:-]{0,1000}$/;
const FIELD = /^[a-z][a-z0-9_]{0,40}$/;

function isSafe(name: string, value: LogValue): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean') return true;
  return (name === 'frames' ? FRAMES : WORD).test(value);
}

function safeFields(fields: LogLine['fields']): Record<string, LogValue> {
  const safe: Record<string, LogValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (FIELD.test(name) && isSafe(name, value)) safe[name] = value;
  }
  return safe;
}

/**
 * JSON lines through pino. Only whole events are taken: there is no way to hand it a sentence or an error.
 * The destination is synchronous, so that the line before an exit is written.
 */
export function createPinoLog(options: PinoOptions): LogPort {
  const destination = options.destination ?? fileDestination({ dest: 2, sync: true });
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {},
    },
    destination,
  );
  return {
    write(line) {
      logger[line.level]({ event: line.event, ...safeFields(line.fields) }, line.sentence);
    },
    flush() {
      try {
        destination.flushSync?.();
      } catch {
        // A closed pipe: there is nobody left to read, and a log must not end the process.
      }
    },
  };
}
