import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BatchDesk, createBatchDesk } from './batches.ts';
import { send } from './faults.ts';
import { completionOf, type Script } from './script.ts';

/** A request as it came in. */
export interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: {
    readonly type: string;
    readonly json_schema: { name: string; strict: boolean };
  };
  readonly temperature: number;
  readonly store: boolean;
  readonly max_completion_tokens: number;
}

export type Responder = (body: ChatBody, nth: number) => Script | Promise<Script>;

export interface JudgeServer {
  /** With `/v1`, as the package wants it. */
  readonly url: string;
  readonly requests: readonly ChatBody[];
  /** Raw bodies of everything that came in, uploads included: what a privacy test searches. */
  readonly received: readonly string[];
  readonly batches: BatchDesk;
  respondWith(responder: Responder): void;
  close(): Promise<void>;
}

/**
 * A chat-completions endpoint on loopback, with batches, that does what its script says down to the byte.
 * `keep` false forgets requests at once, for runs of ten thousands.
 */
export async function startJudgeServer(first: Responder, keep = true): Promise<JudgeServer> {
  let responder = first;
  let served = 0;
  const requests: ChatBody[] = [];
  const received: string[] = [];
  const batches = createBatchDesk(async (body) => completionOf(await responder(body, ++served), body));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readBody(request);
    if (keep) received.push(raw);
    const path = (request.url ?? '').replace(/^\/v1/, '');
    if (request.method === 'POST' && path === '/chat/completions') {
      const body = JSON.parse(raw) as ChatBody;
      if (keep) requests.push(body);
      await send(response, await responder(body, ++served), body);
      return;
    }
    await batches.handle(request.method ?? 'GET', path, raw, response);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    received,
    batches,
    respondWith(next) {
      responder = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
