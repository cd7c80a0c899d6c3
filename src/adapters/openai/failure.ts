import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ChatFailure, ChatReply } from '../../domain/judge.ts';

/** Nothing reached a model: the connection was never made. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What a throw of the package means. Messages are not looked at and go nowhere: bodies of refusals quote the
 * request. Truncated JSON arrives as `SyntaxError` and HTML as `TypeError`, so whatever is not an error of
 * the package itself is a malformed reply.
 */
export function failureOf(error: unknown): Extract<ChatReply, { ok: false }> {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) {
    return failed('judge-timeout', false);
  }
  if (error instanceof APIConnectionError) return failed('judge-network', NOT_SENT.has(causeCode(error)));
  if (error instanceof APIError) return fromStatus(error);
  if (error instanceof TypeError && causeCode(error) !== '') return failed('judge-network', false);
  return failed('judge-malformed', false);
}

function fromStatus(error: APIError): Extract<ChatReply, { ok: false }> {
  const status = error.status ?? 0;
  const retryAfterMs = retryAfter(error.headers);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 429) return { ...failed('judge-rate-limited', true), ...wait };
  if (status === 408 || status >= 500) return { ...failed('judge-server-error', true), ...wait };
  if (status >= 400) return failed('judge-request-refused', true);
  return failed('judge-malformed', false);
}

function failed(reason: ChatFailure, free: boolean): Extract<ChatReply, { ok: false }> {
  return { ok: false, reason, free };
}

/** Error code of the socket somewhere down the chain of causes, '' when there is none. */
function causeCode(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    const { code, cause } = current as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') return code;
    current = cause;
  }
  return '';
}

/** Milliseconds of `retry-after-ms` or `Retry-After` in seconds. A date is taken as too long to wait for. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const inMs = headers?.get('retry-after-ms') ?? '';
  if (/^\d{1,9}$/.test(inMs)) return Number(inMs);
  const value = headers?.get('retry-after') ?? '';
  if (value === '') return undefined;
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) * 1000 : Number.POSITIVE_INFINITY;
}
