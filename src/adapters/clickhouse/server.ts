import { Readable } from 'node:stream';
import { ClickHouseLogLevel, type ClickHouseSettings, createClient } from '@clickhouse/client';
import { FactwatchError } from '../../errors.ts';
import type { Connection, Reply, Statement } from './connection.ts';
import { failed, readText } from './connection.ts';
import { exceptionCode } from './failure.ts';
import { DEFAULTS, type ServerOptions } from './options.ts';

type Client = ReturnType<typeof createClient>;

interface Place {
  readonly url: string;
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/** Takes the credentials out of the URL: what stands in a URL stands in access logs. */
function placeOf(options: ServerOptions): Place {
  try {
    const url = new URL(options.url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError('no web address');
    const username = options.username ?? (decodeURIComponent(url.username) || 'default');
    const password = options.password ?? decodeURIComponent(url.password);
    url.username = '';
    url.password = '';
    return { url: url.href, host: url.host, username, password };
  } catch {
    throw new FactwatchError('CONFIG_INVALID', 'store.url');
  }
}

/**
 * Synchronous inserts: the answer comes after the rows are stored, and after the whole answer is known.
 * Deduplication of blocks is off, because after an erasure it would ignore a replay and say success; rows
 * are deduplicated by their keys instead.
 */
const INSERT_SETTINGS: ClickHouseSettings = {
  async_insert: 0,
  wait_end_of_query: 1,
  insert_deduplicate: 0,
  insert_distributed_sync: 1,
  input_format_parallel_parsing: 0,
  input_format_skip_unknown_fields: 0,
  date_time_input_format: 'basic',
};

function settingsOf(statement: Statement, options: ServerOptions): ClickHouseSettings {
  if (statement.purpose === 'write') return INSERT_SETTINGS;
  if (statement.purpose === 'define') return { wait_end_of_query: 1, insert_distributed_sync: 1 };
  return {
    readonly: '1',
    wait_end_of_query: 1,
    max_result_rows: String(options.maxResultRows ?? DEFAULTS.maxResultRows),
    max_result_bytes: String(DEFAULTS.maxResultBytes),
    result_overflow_mode: 'throw',
    max_execution_time: Math.ceil((options.queryTimeoutMs ?? DEFAULTS.queryTimeoutMs) / 1000),
    output_format_json_quote_64bit_integers: 0,
    output_format_json_quote_denormals: 0,
  };
}

/** ClickHouse puts this on every answer; an empty 200 without it came from something else. */
function isClickHouse(headers: Readonly<Record<string, unknown>>): boolean {
  return headers['x-clickhouse-query-id'] !== undefined || headers['x-clickhouse-summary'] !== undefined;
}

function replyOf(
  status: number,
  headers: Readonly<Record<string, unknown>>,
  body: string,
  purpose: Statement['purpose'],
): Reply {
  const declared = headers['x-clickhouse-exception-code'];
  const code =
    typeof declared === 'string' && /^\d{1,9}$/.test(declared) ? Number(declared) : exceptionCode(body);
  if (status !== 200 || declared !== undefined) {
    return failed(code === undefined ? { kind: 'protocol' } : { kind: 'exception', code });
  }
  if (!isClickHouse(headers)) return failed({ kind: 'protocol' });
  if (purpose === 'read') return { ok: true, body };
  // What stands where an insert answers nothing may be an exception that came after the 200.
  if (code !== undefined) return failed({ kind: 'exception', code });
  const silent = purpose === 'write' ? body.trim() === '' : !body.includes('__exception__');
  return silent ? { ok: true, body } : failed({ kind: 'protocol' });
}

async function send(
  client: Client,
  statement: Statement,
  options: ServerOptions,
  signal: AbortSignal,
): Promise<Reply> {
  const request = {
    query: statement.sql,
    abort_signal: signal,
    ignore_error_response: true,
    clickhouse_settings: settingsOf(statement, options),
    ...(statement.params === undefined ? {} : { query_params: { ...statement.params } }),
  };
  const result =
    statement.body === undefined
      ? await client.exec(request)
      : await client.exec({ ...request, values: Readable.from([statement.body]) });
  const body = await readText(result.stream, signal);
  return replyOf(result.http_status_code ?? 0, result.response_headers, body, statement.purpose);
}

/** ClickHouse over HTTP. The client's own log is off: it would print errors, and they quote rows. */
export function connectServer(options: ServerOptions): Connection {
  const { url, host, username, password } = placeOf(options);
  const requestTimeoutMs = options.requestTimeoutMs ?? DEFAULTS.requestTimeoutMs;
  const queryTimeoutMs = options.queryTimeoutMs ?? DEFAULTS.queryTimeoutMs;
  const open = (database: string | undefined): Client =>
    createClient({
      url,
      username,
      password,
      application: 'factwatch',
      request_timeout: Math.max(requestTimeoutMs, queryTimeoutMs) + 1_000,
      max_open_connections: options.maxConnections ?? DEFAULTS.maxConnections,
      keep_alive: {
        enabled: true,
        idle_socket_ttl: options.idleSocketMs ?? DEFAULTS.idleSocketMs,
        eagerly_destroy_stale_sockets: true,
      },
      log: { level: ClickHouseLogLevel.OFF },
      ...(database === undefined ? {} : { database }),
    });
  const inside = open(options.database);
  const outside = open(undefined);
  return {
    place: host,
    async run(statement) {
      const limit = statement.purpose === 'read' ? queryTimeoutMs : requestTimeoutMs;
      const signal = AbortSignal.timeout(limit);
      const client = statement.purpose === 'define' ? outside : inside;
      try {
        return await send(client, statement, options, signal);
      } catch {
        return failed({ kind: signal.aborted ? 'timeout' : 'unreachable' });
      }
    },
    async close() {
      await Promise.all([inside.close(), outside.close()]);
    },
  };
}
