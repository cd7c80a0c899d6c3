import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { FactwatchError } from '../../errors.ts';
import { operationsRoutes } from './operations.ts';
import { type HttpServer, type Routes, startHttpServer } from './server.ts';

const open: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close(50)));
});

async function start(routes: Routes, port = 0): Promise<HttpServer> {
  const server = await startHttpServer({ host: '127.0.0.1', port, routes });
  open.push(server);
  return server;
}

const hello: Routes = { '/': () => ({ status: 200, contentType: 'text/html', body: '<p>hällo' }) };

function ask(server: HttpServer, options: { host?: string; method?: string; path?: string }) {
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const outgoing = request(
        {
          host: '127.0.0.1',
          port: server.port,
          path: options.path ?? '/',
          method: options.method ?? 'GET',
          headers: options.host === undefined ? {} : { host: options.host },
        },
        (incoming) => {
          let body = '';
          incoming.on('data', (chunk: Buffer) => {
            body += chunk.toString();
          });
          incoming.on('end', () =>
            resolve({ status: incoming.statusCode!, body, headers: incoming.headers }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end();
    },
  );
}

test('a route is served with headers that forbid everything else', async () => {
  const server = await start(hello);
  const { status, body, headers } = await ask(server, {});
  expect([status, body]).toEqual([200, '<p>hällo']);
  expect(headers['content-length']).toBe('9');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('no-store');
});

test('a page may bring a policy of its own', async () => {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const server = await start({
    '/': () => ({
      status: 200,
      contentType: 'text/html',
      body: '',
      headers: { 'content-security-policy': policy },
    }),
  });
  expect((await ask(server, {})).headers['content-security-policy']).toBe(policy);
});

test('HEAD has headers and no body; other methods are refused; other paths are not there', async () => {
  const server = await start(hello);
  expect(await ask(server, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect(await ask(server, { method }), method).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  }
  for (const path of ['/secret', '/__proto__', '/constructor', '//', '/%2e%2e/etc/passwd']) {
    expect((await ask(server, { path })).status, path).toBe(404);
  }
  expect((await ask(server, { path: '/?week=1' })).status).toBe(200);
});

test('a name that somebody points at loopback is not answered', async () => {
  const server = await start(hello);
  expect((await ask(server, { host: 'evil.example' })).status).toBe(421);
  for (const host of ['localhost', `localhost:${server.port}`, '[::1]:9464', '127.0.0.1']) {
    expect((await ask(server, { host })).status, host).toBe(200);
  }
});

test('a route that throws shows a code and nothing else', async () => {
  const server = await start({
    '/': () => {
      throw new Error('Zebediah Quill');
    },
  });
  expect(await ask(server, {})).toMatchObject({ status: 500, body: 'INTERNAL\n' });
});

test('a port that is taken is a sentence with its place', async () => {
  const first = await start(hello);
  await expect(start(hello, first.port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    where: `telemetry.listen 127.0.0.1:${first.port}`,
  });
  await expect(startHttpServer({ host: '192.0.2.1', port: 0, routes: hello })).rejects.toBeInstanceOf(
    FactwatchError,
  );
});

test('closing does not wait for a client that sends nothing, and frees the port', async () => {
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, routes: hello });
  const socket = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const started = performance.now();
  await server.close(100);
  expect(performance.now() - started).toBeLessThan(2_000);
  socket.destroy();
  await start(hello, server.port);
});

test('garbage instead of a request does not end the server', async () => {
  const server = await start(hello);
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  socket.write('\x16\x03\x01garbage\r\n\r\n');
  await new Promise((resolve) => socket.once('close', resolve));
  expect((await ask(server, {})).status).toBe(200);
});

test('metrics, health and readiness', async () => {
  const state = { healthy: true, ready: false };
  const server = await start(
    operationsRoutes({
      metrics: { render: async () => ({ contentType: 'text/plain; version=0.0.4', body: 'x 1\n' }) },
      health: () => ({ healthy: state.healthy, state: 'ok', secondsSinceProgress: 3 }),
      readiness: () => ({ ready: state.ready }),
    }),
  );
  expect(await ask(server, { path: '/metrics' })).toMatchObject({ status: 200, body: 'x 1\n' });
  expect(await ask(server, { path: '/healthz' })).toMatchObject({
    status: 200,
    body: '{"state":"ok","seconds_since_progress":3}\n',
  });
  expect((await ask(server, { path: '/readyz' })).status).toBe(503);
  state.healthy = false;
  state.ready = true;
  expect((await ask(server, { path: '/healthz' })).status).toBe(503);
  expect((await ask(server, { path: '/readyz' })).status).toBe(200);
});
