import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FactwatchError } from '../../errors.ts';

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** Added to the security headers, or in place of them by the same name in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Path without query → reply. A path that ends in `/*` takes one more segment of word characters and `-`, and is given
 * it. A rejection becomes 500 with a code; nothing of it is shown.
 */
export type Routes = Readonly<Record<string, (segment: string) => Reply | Promise<Reply>>>;

export interface HttpOptions {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  readonly routes: Routes;
}

export interface HttpServer {
  readonly port: number;
  /** `http://host:port`, for people. */
  readonly url: string;
  /** Stops listening, ends idle connections at once and the others within `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** Nothing is loaded from anywhere, framed, guessed or kept. A page with its own needs says so itself. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const REQUEST_TIMEOUT_MS = 10_000;

/** Starts listening. Rejects with a FactwatchError when the address cannot be had. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  const guardHost = LOOPBACK.has(options.host);
  const server = createServer(
    { headersTimeout: REQUEST_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: 5_000 },
    (request, response) => {
      void answer(request, options.routes, guardHost).then((reply) => send(request, response, reply));
    },
  );
  await listen(server, options);
  // A later error of the listening socket has no request to tell it to, and must not end the process.
  server.on('error', () => {});
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { port, url: `http://${host}:${port}`, close: (graceMs = 2_000) => closeServer(server, graceMs) };
}

export function listen(server: Server, { host, port }: Pick<HttpOptions, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(new FactwatchError(taken ? 'PORT_TAKEN' : 'CONFIG_INVALID', `telemetry.listen ${host}:${port}`));
    });
    server.listen({ host, port }, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Reply {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${text}\n`, headers };
}

async function answer(request: IncomingMessage, routes: Routes, guardHost: boolean): Promise<Reply> {
  request.resume(); // a body is never read
  if (guardHost && !isLoopbackHost(request.headers.host)) return plain(421, 'Ask for localhost.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  }
  const path = (request.url ?? '/').split('?', 1)[0]!;
  const [, parent, segment = ''] = /^(.*\/)([\w-]{1,64})$/.exec(path) ?? [];
  const pattern = Object.hasOwn(routes, path) ? path : `${parent}*`;
  if (!Object.hasOwn(routes, pattern)) return plain(404, 'There is no such page.');
  try {
    return await routes[pattern]!(segment);
  } catch {
    return plain(500, 'INTERNAL');
  }
}

/** Against DNS rebinding: a page elsewhere whose name points here must not read us through a browser. */
export function isLoopbackHost(header: string | undefined): boolean {
  if (header === undefined) return false;
  return LOOPBACK.has(
    header
      .replace(/:\d+$/, '')
      .replace(/^\[|\]$/g, '')
      .toLowerCase(),
  );
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, {
    ...SECURITY_HEADERS,
    'content-type': reply.contentType,
    'content-length': body.byteLength,
    ...reply.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
