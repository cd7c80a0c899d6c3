import type { ServerResponse } from 'node:http';
import type { ChatBody } from './server.ts';

/** The server's side of files and batches. */
export interface BatchDesk {
  handle(method: string, path: string, raw: string, response: ServerResponse): Promise<void>;
  /** Asks before it is done that often it says `in_progress`. */
  busyPolls: number;
  /** Status with which it refuses new batches; 0 takes them. */
  refuse: number;
  /** Edits the result file before it is stored. */
  tamper: (lines: string[]) => string[];
  readonly files: ReadonlyMap<string, string>;
  readonly deleted: readonly string[];
  /** Batches that were given up. */
  readonly cancelled: readonly string[];
  /** Batches taken since the start. */
  readonly taken: { readonly size: number };
}

interface Batch {
  readonly input: string;
  polls: number;
  output: string | undefined;
}

export function createBatchDesk(complete: (body: ChatBody) => Promise<Record<string, unknown>>): BatchDesk {
  const files = new Map<string, string>();
  const deleted: string[] = [];
  const cancelled: string[] = [];
  const batches = new Map<string, Batch>();
  let serial = 0;

  async function run(batch: Batch): Promise<void> {
    const lines: string[] = [];
    for (const line of (files.get(batch.input) ?? '').split('\n').filter((one) => one !== '')) {
      const { custom_id, body } = JSON.parse(line) as { custom_id: string; body: ChatBody };
      lines.push(
        JSON.stringify({
          custom_id,
          error: null,
          response: { status_code: 200, body: await complete(body) },
        }),
      );
    }
    batch.output = `file-out-${serial++}`;
    files.set(batch.output, desk.tamper(lines).join('\n'));
  }

  function describe(id: string, batch: Batch): Record<string, unknown> {
    const status = batch.output === undefined ? 'in_progress' : 'completed';
    return { id, object: 'batch', status, input_file_id: batch.input, output_file_id: batch.output ?? null };
  }

  const desk: BatchDesk = {
    busyPolls: 1,
    refuse: 0,
    tamper: (lines) => lines,
    files,
    deleted,
    cancelled,
    taken: batches,
    async handle(method, path, raw, response) {
      const reply = (value: unknown) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      const [, kind, id = '', tail] = path.split('/');
      if (kind === 'files' && method === 'POST') {
        const name = `file-in-${serial++}`;
        files.set(name, raw.slice(raw.indexOf('{"custom_id"'), raw.lastIndexOf('}') + 1));
        reply({ id: name, object: 'file', bytes: raw.length, purpose: 'batch', filename: 'batch.jsonl' });
      } else if (kind === 'files' && tail === 'content') {
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(files.get(id) ?? '');
      } else if (kind === 'files' && method === 'DELETE') {
        files.delete(id);
        deleted.push(id);
        reply({ id, object: 'file', deleted: true });
      } else if (kind === 'batches' && method === 'POST' && tail === 'cancel') {
        cancelled.push(id);
        reply({ ...describe(id, batches.get(id)!), status: 'cancelling' });
      } else if (kind === 'batches' && method === 'POST' && desk.refuse > 0) {
        response.writeHead(desk.refuse, { 'content-type': 'application/json' }).end('{"error":{}}');
      } else if (kind === 'batches' && method === 'POST') {
        const batch: Batch = {
          input: (JSON.parse(raw) as { input_file_id: string }).input_file_id,
          polls: 0,
          output: undefined,
        };
        const name = `batch-${serial++}`;
        batches.set(name, batch);
        reply(describe(name, batch));
      } else if (kind === 'batches' && batches.has(id)) {
        const batch = batches.get(id)!;
        if (batch.output === undefined && batch.polls++ >= desk.busyPolls) await run(batch);
        reply(describe(id, batch));
      } else {
        response
          .writeHead(404, { 'content-type': 'application/json' })
          .end('{"error":{"message":"no such path"}}');
      }
    },
  };
  return desk;
}
