import { ERROR_CODES } from '../domain/error-code.ts';

const NAMES = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'URIError',
  'AggregateError',
  'AbortError',
  'TimeoutError',
  'FactwatchError',
  'KafkaJSError',
  'KafkaJSNonRetriableError',
  'KafkaJSNumberOfRetriesExceeded',
  'KafkaJSConnectionError',
  'KafkaJSProtocolError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSNotImplemented',
  'ZodError',
  'ClickHouseError',
  'APIError',
]);

/** Codes of the operating system and of Node that tell an operator something. */
const SYSTEM_CODES = new Set([
  'EACCES',
  'EADDRINUSE',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDQUOT',
  'EHOSTUNREACH',
  'EMFILE',
  'ENETUNREACH',
  'ENOENT',
  'ENOMEM',
  'ENOSPC',
  'ENOTFOUND',
  'EPERM',
  'EPIPE',
  'EROFS',
  'ETIMEDOUT',
  'ERR_INVALID_ARG_TYPE',
  'ERR_OUT_OF_RANGE',
  'ERR_STREAM_DESTROYED',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const OWN_CODES: ReadonlySet<string> = new Set(ERROR_CODES);
const OWN_FRAME = /^ {4}at [^\n]*\/((?:src|detectors)\/[a-z0-9./-]+\.(?:ts|js):\d{1,6}:\d{1,6})\)?$/;
const MAX_FRAMES = 8;

/**
 * What may be told about a thrown value: class and code out of closed sets and where in our own source it
 * came by. Its message is never read into the result: libraries quote their input in it.
 */
export interface ErrorSummary {
  readonly error_name: string;
  readonly error_code?: string;
  /** Comma-separated `src/…:line:column`, innermost first. */
  readonly frames?: string;
}

/** A head without message is one word; anything else was a message once. */
function endOfBareHead(stack: string): number {
  return /^\w+\n/.test(stack) ? 0 : -1;
}

/** The stack without its head: a message may span lines and may look like a frame. */
function ownFrames(thrown: Error): string[] {
  const stack = thrown.stack;
  if (typeof stack !== 'string') return [];
  // V8 writes the head when the error is made; a message changed since then leaves no safe place to cut.
  const message = String(thrown.message);
  const start = message === '' ? endOfBareHead(stack) : stack.indexOf(message);
  if (start < 0) return [];
  const frames: string[] = [];
  for (const line of stack
    .slice(start + message.length)
    .split('\n')
    .slice(1)) {
    const frame = OWN_FRAME.exec(line)?.[1];
    if (frame !== undefined) frames.push(frame);
    if (frames.length === MAX_FRAMES) break;
  }
  return frames;
}

export function summariseError(thrown: unknown): ErrorSummary {
  try {
    if (!(thrown instanceof Error)) return { error_name: 'other' };
    const name = NAMES.has(thrown.name) ? thrown.name : 'other';
    const code: unknown = 'code' in thrown ? thrown.code : undefined;
    const known = typeof code === 'string' && (OWN_CODES.has(code) || SYSTEM_CODES.has(code));
    const frames = ownFrames(thrown);
    return {
      error_name: name,
      ...(known ? { error_code: code } : {}),
      ...(frames.length > 0 ? { frames: frames.join(',') } : {}),
    };
  } catch {
    // A getter or proxy of somebody else threw while we looked.
    return { error_name: 'other' };
  }
}
