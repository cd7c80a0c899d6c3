import { constants, openSync, writeSync } from 'node:fs';
import { pino } from 'pino';
import type { LogLevel, LogLine, LogPort, LogValue } from '../../domain/telemetry-ports.ts';

/** Where lines go. Returns false, or throws, when a line was not taken. */
interface Destination {
  write(text: string): unknown;
}

export interface PinoOptions {
  readonly level: LogLevel | 'silent';
  /** Where lines go; standard error when absent. */
  readonly destination?: Destination;
}

/**
 * Standard error, at once and without waiting. pino's own destination tries for ever to flush to a full disk
 * and stands still before a pipe that nobody reads; a log line is worth less than the process, so here it is
 * given up. Opened anew, because whether writing may block belongs to the opened file, which is shared.
 */
function openStandardError(): Destination {
  const fd = openWithoutBlocking() ?? 2;
  return { write: (text) => writeSync(fd, text) > 0 };
}

/** Undefined where there is no such path (other systems) or it can't be opened (sockets). */
function openWithoutBlocking(): number | undefined {
  try {
    return openSync('/proc/self/fd/2', constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
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
 */
export function createPinoLog(options: PinoOptions): LogPort {
  const destination = options.destination ?? openStandardError();
  let taken = true;
  const guarded: Destination = {
    write(text) {
      try {
        taken = destination.write(text) !== false;
      } catch {
        taken = false;
      }
    },
  };
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {},
    },
    guarded,
  );
  return {
    write(line) {
      taken = true;
      logger[line.level]({ event: line.event, ...safeFields(line.fields) }, line.sentence);
      return taken;
    },
  };
}
