import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
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

/** `major:minor:inode` as /proc/locks writes a file. */
function lockName(path: string): string {
  const { dev, ino } = statSync(path);
  const major = (dev >> 8) & 0xfff;
  const minor = (dev & 0xff) | ((dev >> 12) & 0xfff00);
  return `${major.toString(16).padStart(2, '0')}:${minor.toString(16).padStart(2, '0')}:${ino}`;
}

/**
 * True when another process holds the lock of this data directory. The engine would find out by itself, but
 * says so on stderr in its own words first. False when /proc does not tell; the engine's refusal remains.
 */
function isLocked(path: string): boolean {
  const status = join(path, 'status');
  try {
    if (!existsSync(status)) return false;
    const name = ` ${lockName(status)} `;
    return readFileSync('/proc/locks', 'utf8')
      .split('\n')
      .some((line) => line.includes(name) && !line.includes(` ${process.pid} `));
  } catch {
    return false;
  }
}

/** @throws FactwatchError `STORE_LOCKED`: the directory can be written, so what the engine misses is its lock. */
function openClient(path: string): Client {
  type Config = Parameters<typeof createClient>[0];
  try {
    // The engine's contract is typed against its own copy of the client's internals; the shapes are the same.
    const connection = createChdbConnection({ path }) as unknown as NonNullable<Config>['connection'];
    return createClient({ connection, log: { level: ClickHouseLogLevel.OFF } } as Config);
  } catch {
    throw new FactwatchError('STORE_LOCKED', path);
  }
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

interface Lane {
  /** A statement whose caller no longer waits when its turn comes is not run. */
  enqueue(statement: Statement, waits: () => boolean): Promise<Reply>;
  close(): Promise<void>;
}

/** A session with its settings. Sessions on one path share the data and nothing else. */
async function prepare(client: Client, prelude: readonly string[]): Promise<Client> {
  for (const sql of prelude) await execute(client, { sql, purpose: 'define' });
  return client;
}

/**
 * A session with a queue: it runs one statement at a time anyway, and every waiting one would hold a thread
 * of libuv's pool (four) that files and DNS need too.
 *
 * After a failure the session is replaced. In chdb 3.4.0 what a query had written before it failed stays in
 * the session's buffer and comes out before the answer to the next one.
 */
function lane(path: string, prelude: readonly string[]): Lane {
  let session = prepare(openClient(path), prelude);
  let tail: Promise<unknown> = session;
  const renew = async (old: Client): Promise<void> => {
    try {
      session = prepare(openClient(path), prelude);
      await session;
      await old.close();
    } catch {
      // No new session: the old one stays, and the next failure tries again.
    }
  };
  const run = async (statement: Statement, waits: () => boolean): Promise<Reply> => {
    if (!waits()) return failed({ kind: 'timeout' });
    const client = await session;
    const reply = await execute(client, statement);
    if (!reply.ok) await renew(client);
    return reply;
  };
  return {
    enqueue(statement, waits) {
      const reply = tail.then(() => run(statement, waits));
      tail = reply.catch(() => undefined);
      return reply;
    },
    async close() {
      await tail;
      const client = await session;
      await client.close();
    },
  };
}

/**
 * The engine cannot be interrupted: after the deadline the caller is told, and a statement that runs ends by
 * itself before the next one of its lane begins. An insert told as late may be stored; rows deduplicate.
 */
async function withDeadline(lane: Lane, statement: Statement, ms: number): Promise<Reply> {
  let late = false;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Reply>((done) => {
    timer = setTimeout(() => {
      late = true;
      done(failed({ kind: 'timeout' }));
    }, ms);
  });
  try {
    return await Promise.race([lane.enqueue(statement, () => !late), deadline]);
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
    `SET output_format_json_quote_64bit_integers = 0, output_format_json_quote_denormals = 0, max_result_rows = ${maxResultRows}, max_result_bytes = ${DEFAULTS.maxResultBytes}, result_overflow_mode = 'throw', max_execution_time = ${seconds}, readonly = 1`,
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
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', options.path);
  }
  if (isLocked(path)) throw new FactwatchError('STORE_LOCKED', options.path);
  const open = openLanes(path, options);
  let closed = false;
  return {
    place: options.path,
    run(statement) {
      if (closed) return Promise.resolve(failed({ kind: 'unreachable' }));
      const read = statement.purpose === 'read';
      const limit = read ? queryTimeoutMs : requestTimeoutMs;
      return withDeadline(read ? open.reader : open.writer, statement, limit);
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.all([open.writer.close(), open.reader.close()]);
      await drainPending();
    },
  };
}
