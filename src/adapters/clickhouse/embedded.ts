import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { drainPending } from 'chdb';
import { createChdbConnection } from 'chdb/connection';
import { FactwatchError } from '../../errors.ts';
import type { Connection, Reply, Statement } from './connection.ts';
import { failed } from './connection.ts';
import { exceptionCode } from './failure.ts';
import { DEFAULTS, EMBEDDED_DATABASE, type EmbeddedOptions } from './options.ts';

type Client = ReturnType<typeof createClient>;

/**
 * True when a process holds the lock of this data directory. The engine would find out by itself, but says
 * so on stderr in its own words first. Linux only; elsewhere the engine's refusal has to do.
 */
function isLocked(path: string): boolean {
  const status = join(path, 'status');
  try {
    if (!existsSync(status)) return false;
    const inode = `:${statSync(status).ino} `;
    return readFileSync('/proc/locks', 'utf8')
      .split('\n')
      .some((line) => line.includes(inode) && !line.includes(` ${process.pid} `));
  } catch {
    return false;
  }
}

function openClient(path: string): Client {
  // The engine's contract is typed against its own copy of the client's internals; the shapes are the same.
  const connection = createChdbConnection({ path }) as unknown as NonNullable<
    Parameters<typeof createClient>[0]
  >['connection'];
  return createClient({ connection, log: { level: ClickHouseLogLevel.OFF } } as Parameters<typeof createClient>[0]);
}

async function execute(client: Client, statement: Statement): Promise<Reply> {
  try {
    const request = {
      query: statement.sql,
      ...(statement.params === undefined ? {} : { query_params: { ...statement.params } }),
    };
    const result =
      statement.body === undefined
        ? await client.exec(request)
        : await client.exec({ ...request, values: Readable.from([statement.body]) });
    const chunks: Buffer[] = [];
    for await (const chunk of result.stream) chunks.push(chunk as Buffer);
    return { ok: true, body: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    return failed(failureOf(error));
  }
}

function failureOf(error: unknown): Parameters<typeof failed>[0] {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && /^\d{1,9}$/.test(code)) return { kind: 'exception', code: Number(code) };
  const spoken = error instanceof Error ? exceptionCode(error.message) : undefined;
  return spoken === undefined ? { kind: 'unreachable' } : { kind: 'exception', code: spoken };
}

/**
 * One session of the engine with a queue. A session runs one statement at a time anyway, and every waiting
 * one would hold a thread of libuv's pool (four) that files and DNS need too.
 */
function lane(path: string, prelude: readonly string[]): Lane {
  const client = openClient(path);
  let tail: Promise<unknown> = Promise.resolve();
  const enqueue = (statement: Statement): Promise<Reply> => {
    const reply = tail.then(() => execute(client, statement));
    tail = reply;
    return reply;
  };
  for (const sql of prelude) void enqueue({ sql, purpose: 'define' });
  return {
    enqueue,
    async close() {
      await tail;
      await client.close();
    },
  };
}

interface Lane {
  enqueue(statement: Statement): Promise<Reply>;
  close(): Promise<void>;
}

/**
 * The engine cannot be interrupted: after the deadline the caller is told, and the statement ends by itself
 * before the next one of its lane begins. An insert told as late may be stored; rows deduplicate.
 */
async function withDeadline(reply: Promise<Reply>, ms: number): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Reply>((done) => {
    timer = setTimeout(() => done(failed({ kind: 'timeout' })), ms);
  });
  try {
    return await Promise.race([reply, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function openLanes(path: string, options: EmbeddedOptions): { writer: Lane; reader: Lane } {
  const seconds = Math.ceil((options.queryTimeoutMs ?? DEFAULTS.queryTimeoutMs) / 1000);
  const maxResultRows = options.maxResultRows ?? DEFAULTS.maxResultRows;
  const writer = lane(path, [
    `CREATE DATABASE IF NOT EXISTS ${EMBEDDED_DATABASE}`,
    `USE ${EMBEDDED_DATABASE}`,
    `SET async_insert = 0, input_format_parallel_parsing = 0, input_format_skip_unknown_fields = 0, date_time_input_format = 'basic'`,
  ]);
  const reader = lane(path, [
    `CREATE DATABASE IF NOT EXISTS ${EMBEDDED_DATABASE}`,
    `USE ${EMBEDDED_DATABASE}`,
    `SET output_format_json_quote_64bit_integers = 0, output_format_json_quote_denormals = 0, max_result_rows = ${maxResultRows}, result_overflow_mode = 'throw', max_execution_time = ${seconds}, readonly = 1`,
  ]);
  return { writer, reader };
}

/**
 * ClickHouse inside this process. Several stores on one path in one process share the engine; another path
 * needs every store on the first to be closed.
 * @throws FactwatchError `STORE_LOCKED` when another process, or another path in this one, is open.
 */
export function connectEmbedded(options: EmbeddedOptions): Connection {
  const path = resolve(options.path);
  const requestTimeoutMs = options.requestTimeoutMs ?? DEFAULTS.requestTimeoutMs;
  const queryTimeoutMs = options.queryTimeoutMs ?? DEFAULTS.queryTimeoutMs;
  let lanes: ReturnType<typeof openLanes> | undefined;
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', options.path);
  }
  if (isLocked(path)) throw new FactwatchError('STORE_LOCKED', options.path);
  try {
    lanes = openLanes(path, options);
  } catch {
    throw new FactwatchError('STORE_LOCKED', options.path);
  }
  const open = lanes;
  let closed = false;
  return {
    place: options.path,
    run(statement) {
      if (closed) return Promise.resolve(failed({ kind: 'unreachable' }));
      const read = statement.purpose === 'read';
      const reply = (read ? open.reader : open.writer).enqueue(statement);
      return withDeadline(reply, read ? queryTimeoutMs : requestTimeoutMs);
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.all([open.writer.close(), open.reader.close()]);
      await drainPending();
    },
  };
}
