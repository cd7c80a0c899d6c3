import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeServer, isLoopbackHost, listen, SECURITY_HEADERS } from './server.ts';

/** An answer to the page's script: sent as JSON. */
export interface DeskAnswer {
  readonly status: number;
  readonly value: unknown;
}

export interface DeskOptions {
  /** 0: a free one. */
  readonly port: number;
  /** What a request has to bear; never part of a URL that is sent. */
  readonly token: string;
  /** Files of the page by path. They hold no text of anybody, and need no token. */
  readonly files: Readonly<Record<string, { readonly contentType: string; readonly body: string }>>;
  /** Asked for paths under `/api/` with the token. A rejection becomes 500, and nothing of it is shown. */
  readonly api: (method: string, path: string, body: unknown) => Promise<DeskAnswer>;
}

export interface DeskServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const MAX_BODY_BYTES = 64 * 1024;
const GRACE_MS = 500;

/** The page may run its own script and ask its own server; nothing is kept, framed or sent elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Serves the page of a reviewer on the loopback address only. @throws FactwatchError PORT_TAKEN. */
export async function startDesk(options: DeskOptions): Promise<DeskServer> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, options)
      .catch(() => json(500, { problem: 'INTERNAL' }))
      .then((reply) => send(request, response, reply));
  });
  await listen(server, { host: HOST, port: options.port });
  server.on('error', () => {});
  const { port } = server.address() as AddressInfo;
  return { url: `http://${HOST}:${port}/`, close: () => closeServer(server, GRACE_MS) };
}

interface Sent {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

async function answer(request: IncomingMessage, options: DeskOptions): Promise<Sent> {
  const { method = 'GET', url = '/', headers } = request;
  if (!isLoopbackHost(headers.host)) return json(421, { problem: 'Ask for localhost.' });
  const path = url.split('?', 1)[0]!;
  const file = Object.hasOwn(options.files, path) ? options.files[path] : undefined;
  if (file !== undefined && method === 'GET') return { status: 200, ...file };
  if (!path.startsWith('/api/')) return json(404, { problem: 'There is no such page.' });
  if (!bears(headers.authorization, options.token))
    return json(401, { problem: 'The address lacks its key: open the one that the terminal shows.' });
  const body = method === 'POST' ? await readJson(request) : undefined;
  if (method === 'POST' && body === undefined) return json(400, { problem: 'No JSON, or too much of it.' });
  const { status, value } = await options.api(method, path.slice('/api'.length), body);
  return json(status, value);
}

function bears(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function json(status: number, value: unknown): Sent {
  return { status, contentType: 'application/json', body: JSON.stringify(value) };
}

function send(request: IncomingMessage, response: ServerResponse, { status, contentType, body }: Sent): void {
  request.resume();
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-security-policy': POLICY,
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
