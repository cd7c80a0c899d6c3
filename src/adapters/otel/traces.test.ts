import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createOtelTraces } from './traces.ts';

interface Attribute {
  readonly key: string;
  readonly value: {
    readonly stringValue?: string;
    readonly intValue?: number;
    readonly doubleValue?: number;
  };
}
interface SentSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly { readonly name: string; readonly attributes: readonly Attribute[] }[];
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A collector on loopback that keeps what it is sent; `status` 0 never answers. */
async function collector(status: number) {
  const bodies: string[] = [];
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    paths.push(request.url);
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      bodies.push(body);
      if (status !== 0) response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { bodies, paths, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function spansOf(bodies: readonly string[]): SentSpan[] {
  return bodies.flatMap((body) => {
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
    };
    return resourceSpans.flatMap((it) => it.scopeSpans.flatMap((scope) => scope.spans));
  });
}

function valuesOf(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

test('a batch, its judged responses and their evaluations reach the collector', async () => {
  const { bodies, paths, endpoint } = await collector(200);
  const traces = createOtelTraces({ endpoint: `${endpoint}/`, version: '1.0.0' });
  const batch = traces.batch({ partition: 3, messages: 10 });
  const response = batch.response({ model: 'assistant-4' });
  response.evaluation({ name: 'arithmetic', label: 'flagged', score: 0.9 });
  response.evaluation({ name: 'citation', label: 'abstained' });
  response.end('flagged');
  batch.end({ recorded: 1, stopped: 9 });
  await traces.shutdown();

  expect(paths).toEqual(['/v1/traces']);
  const [child, parent] = spansOf(bodies);
  expect(parent!.name).toBe('process batch');
  expect(child!.name).toBe('evaluate response');
  expect(child!.parentSpanId).toBe(parent!.spanId);
  expect(valuesOf(parent!.attributes)).toEqual({
    'messaging.operation.type': 'process',
    'messaging.batch.message_count': 10,
    'messaging.destination.partition.id': '3',
    'factwatch.batch.recorded': 1,
    'factwatch.batch.stopped': 9,
  });
  expect(valuesOf(child!.attributes)).toEqual({
    'gen_ai.response.model': 'assistant-4',
    'factwatch.response.state': 'flagged',
  });
  expect(child!.events.map(({ name, attributes }) => [name, valuesOf(attributes)])).toEqual([
    [
      'gen_ai.evaluation.result',
      {
        'gen_ai.evaluation.name': 'arithmetic',
        'gen_ai.evaluation.score.label': 'flagged',
        'gen_ai.evaluation.score.value': 0.9,
      },
    ],
    [
      'gen_ai.evaluation.result',
      { 'gen_ai.evaluation.name': 'citation', 'gen_ai.evaluation.score.label': 'abstained' },
    ],
  ]);
});

test.each([0, 500, 400])('a collector that answers %d costs spans and nothing else', async (status) => {
  const { endpoint } = await collector(status);
  const traces = createOtelTraces({ endpoint, version: '1', shutdownMs: 300 });
  for (let i = 0; i < 10; i += 1)
    traces.batch({ partition: 0, messages: 1 }).end({ recorded: 0, stopped: 1 });
  const started = performance.now();
  await traces.shutdown();
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('a collector that is not there costs spans and nothing else', async () => {
  const traces = createOtelTraces({ endpoint: 'http://127.0.0.1:9', version: '1', shutdownMs: 300 });
  traces.batch({ partition: 0, messages: 1 }).end({ recorded: 0, stopped: 1 });
  await expect(traces.shutdown()).resolves.toBeUndefined();
});
