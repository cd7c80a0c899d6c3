/** The front's own process: the engine behind ClickHouse's HTTP interface, with scripted faults. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, exceptionAnswer, type HttpAnswer, openEngine } from './engine.ts';
import type { Command, Fault, FrontSettings, Report, ScriptedFault } from './protocol.ts';

const SEEN_BYTES = 65_536;

interface State {
  readonly settings: FrontSettings;
  readonly engine: Engine;
  queue: ScriptedFault[];
  standing: ScriptedFault | null;
}

function report(message: Report): void {
  process.send?.(message);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function sortOf(query: string): 'insert' | 'query' {
  return /^\s*INSERT\b/i.test(query) ? 'insert' : 'query';
}

function takeFault(state: State, sort: 'insert' | 'query'): Fault | undefined {
  const fits = (scripted: ScriptedFault): boolean => scripted.only === undefined || scripted.only === sort;
  const index = state.queue.findIndex(fits);
  if (index >= 0) return state.queue.splice(index, 1)[0]?.fault;
  return state.standing !== null && fits(state.standing) ? state.standing.fault : undefined;
}

function isAllowed(settings: FrontSettings, headers: IncomingMessage['headers']): boolean {
  if (settings.password === undefined) return true;
  const user = settings.username ?? 'default';
  const basic = `Basic ${Buffer.from(`${user}:${settings.password}`).toString('base64')}`;
  const keyed = headers['x-clickhouse-user'] === user && headers['x-clickhouse-key'] === settings.password;
  return headers.authorization === basic || keyed;
}

/** The answer that a fault gives in the place of executing, undefined when it executes. */
function instead(fault: Fault, quoted: string): HttpAnswer | undefined {
  if (fault.kind === 'code') {
    return exceptionAnswer(
      fault.code,
      `Code: ${fault.code}. DB::Exception: Cannot take: ${quoted} (SCRIPTED)`,
      fault.status,
    );
  }
  if (fault.kind === 'exception-in-200') {
    const text = `Code: ${fault.code}. DB::Exception: Cannot take: ${quoted} (SCRIPTED)`;
    return { status: 200, headers: { 'x-clickhouse-query-id': 'front' }, body: Buffer.from(text) };
  }
  if (fault.kind === 'foreign') {
    const page = `<html><body>Code: 241. ${quoted}</body></html>`;
    return { status: fault.status, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) };
  }
  return undefined;
}

async function trickle(response: ServerResponse, answer: HttpAnswer, msPerByte: number): Promise<void> {
  response.writeHead(answer.status, answer.headers);
  response.flushHeaders();
  for (const byte of answer.body) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await sleep(msPerByte);
  }
  response.end();
}

async function deliver(
  response: ServerResponse,
  answer: HttpAnswer,
  fault: Fault | undefined,
): Promise<void> {
  const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
  switch (fault?.kind) {
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return;
    case 'truncated':
      response.writeHead(answer.status, {
        ...answer.headers,
        'content-length': String(answer.body.length + 1),
      });
      response.write(half, () => setTimeout(() => response.socket?.destroy(), 50));
      return;
    case 'cut':
      response.writeHead(answer.status, answer.headers);
      response.end(half);
      return;
    case 'trickle':
      await trickle(response, answer, fault.msPerByte);
      return;
    default:
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
  }
}

async function answerRequest(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '/', 'http://front');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const seen = body.subarray(0, SEEN_BYTES).toString('utf8');
  const remotePort = request.socket.remotePort ?? 0;
  const { method = '', url: path = '' } = request;
  report({ report: 'request', request: { method, url: path, headers, remotePort, body: seen } });
  if (url.pathname === '/ping') {
    response.end('Ok.\n');
    return;
  }
  const fault = takeFault(state, sortOf(url.searchParams.get('query') ?? seen));
  if (fault?.kind === 'reset-before') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'delay') await sleep(fault.ms);
  if (!isAllowed(state.settings, request.headers)) {
    const refusal = exceptionAnswer(
      516,
      'Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)',
    );
    await deliver(response, refusal, undefined);
    return;
  }
  const scripted = fault === undefined ? undefined : instead(fault, seen.slice(0, 300));
  const answer = scripted ?? (await state.engine.ask({ search: url.searchParams, headers, body }));
  await deliver(response, answer, fault);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function applyCommand(state: State, server: Server, port: number, message: Command): Promise<void> {
  if (message.command === 'next') state.queue.push(...message.faults);
  if (message.command === 'always') {
    state.standing = message.fault;
    if (message.fault === null) state.queue = [];
    if (message.fault?.fault.kind === 'refuse') await shut(server);
    else if (!server.listening) await listen(server, port);
  }
  if (message.command === 'stop') {
    await shut(server);
    state.engine.close();
  }
  report({ report: 'done', id: message.id });
  if (message.command === 'stop') process.disconnect();
}

async function main(): Promise<void> {
  const settings = JSON.parse(process.argv[2] ?? '{}') as FrontSettings;
  const state: State = { settings, engine: openEngine(settings), queue: [], standing: null };
  const server = createServer((request, response) => {
    answerRequest(state, request, response).catch(() => response.destroy());
  });
  // Longer than the client's idle time, as on a real server.
  server.keepAliveTimeout = 10_000;
  const port = await listen(server, settings.port);
  process.on('message', (message) => {
    applyCommand(state, server, port, message as Command).catch(() => process.exit(1));
  });
  process.on('disconnect', () => process.exit(0));
  report({ report: 'ready', port });
}

main().catch(() => {
  report({ report: 'failed' });
  process.exit(1);
});
