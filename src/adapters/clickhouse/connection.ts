import { addAbortSignal, type Readable } from 'node:stream';
import type { Failure } from './failure.ts';

export interface Statement {
  readonly sql: string;
  /** Values of `{name:Type}` parameters. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Rows in the format that the SQL names. */
  readonly body?: string;
  /**
   * `read` runs read-only and within a limit of rows; `write` inserts; `define` changes the schema: it is sent
   * without naming the database, which may not be there yet, so its SQL names it.
   */
  readonly purpose: 'read' | 'write' | 'define';
}

export type Reply =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly failure: Failure };

/** One way to a ClickHouse engine. `run` resolves; it does not reject. */
export interface Connection {
  /** What the operator called the place: a host or a directory. Never a secret. */
  readonly place: string;
  run(statement: Statement): Promise<Reply>;
  close(): Promise<void>;
}

export function failed(failure: Failure): Reply {
  return { ok: false, failure };
}

/**
 * The whole text of a reply. The client's own time limits end with the headers; this one holds until the
 * last byte, so a reply that trickles cannot hang its reader.
 */
export async function readText(stream: Readable, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, stream)) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
  }
  return Buffer.concat(chunks).toString('utf8');
}
