import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../../test/support/judge/script.ts';
import { completionOf } from '../../../test/support/judge/script.ts';
import { type JudgeServer, startJudgeServer } from '../../../test/support/judge/server.ts';
import type { ChatModel, ChatReply, ChatRequest } from '../../domain/judge.ts';
import { createChatModel } from './chat-model.ts';

const request: ChatRequest = {
  model: 'judge-test',
  system: 'Instructions.',
  user: 'Material about SECRET-CANARY.',
  schemaName: 'extract',
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  maxOutputTokens: 50,
};

let server: JudgeServer;
let model: ChatModel;
beforeAll(async () => {
  server = await startJudgeServer(() => ({ kind: 'answer', content: '{}' }));
  model = createChatModel({ baseUrl: server.url, apiKey: 'test', timeoutMs: 60_000 });
});
afterAll(() => server.close());

async function ask(script: Script, ms = 5000): Promise<ChatReply> {
  server.respondWith(() => script);
  return model.complete(request, AbortSignal.timeout(ms));
}

const choice = (patch: Record<string, unknown>, message: Record<string, unknown> = {}) => ({
  choices: [
    { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '{}', ...message }, ...patch },
  ],
});

describe('a request', () => {
  it('asks for strict JSON at temperature 0 and for nothing to be stored', async () => {
    await ask({ kind: 'answer', content: '{}' });
    expect(server.requests.at(-1)).toMatchObject({
      model: 'judge-test',
      temperature: 0,
      store: false,
      max_completion_tokens: 50,
      response_format: { type: 'json_schema', json_schema: { name: 'extract', strict: true } },
    });
  });

  it('brings text and usage back', async () => {
    const reply = await ask({ kind: 'answer', content: '{"a":1}' });
    expect(reply).toMatchObject({ ok: true, text: '{"a":1}', usage: { cached: 0, completion: 2 } });
  });
});

describe('every fault has its reason', () => {
  const whole = Buffer.from(
    JSON.stringify(
      completionOf({ kind: 'answer', content: '{}' }, { messages: [], response_format: {} } as never),
    ),
  );
  const faults: [string, Script, string][] = [
    ['429', { kind: 'http', status: 429, body: '{"error":{"message":"slow down"}}' }, 'judge-rate-limited'],
    ['500', { kind: 'http', status: 500, body: 'oops' }, 'judge-server-error'],
    [
      '503 with HTML',
      { kind: 'http', status: 503, body: '<html></html>', headers: { 'content-type': 'text/html' } },
      'judge-server-error',
    ],
    [
      '400',
      { kind: 'http', status: 400, body: '{"error":{"message":"SECRET-CANARY"}}' },
      'judge-request-refused',
    ],
    ['401', { kind: 'http', status: 401, body: '{}' }, 'judge-request-refused'],
    [
      'a redirect',
      { kind: 'http', status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } },
      'judge-network',
    ],
    ['a reset before the headers', { kind: 'reset', after: 0, content: '{}' }, 'judge-network'],
    ['a reset in the body', { kind: 'reset', after: 40, content: '{}' }, 'judge-network'],
    ['truncated JSON', { kind: 'bytes', body: whole.subarray(0, 60) }, 'judge-malformed'],
    [
      'HTML under 200',
      { kind: 'bytes', body: Buffer.from('<html>sign in</html>'), type: 'text/html' },
      'judge-malformed',
    ],
    ['nothing at all', { kind: 'bytes', body: Buffer.alloc(0) }, 'judge-malformed'],
    ['null', { kind: 'bytes', body: Buffer.from('null') }, 'judge-malformed'],
    ['five megabytes', { kind: 'bytes', body: Buffer.alloc(5 * 2 ** 20, 32) }, 'judge-malformed'],
    ['no choices', { kind: 'answer', content: '', patch: { choices: [] } }, 'judge-empty'],
    [
      'two choices',
      { kind: 'answer', content: '', patch: { choices: [...choice({}).choices, ...choice({}).choices] } },
      'judge-malformed',
    ],
    ['no content', { kind: 'answer', content: null }, 'judge-empty'],
    [
      'content that is no text',
      { kind: 'answer', content: '', patch: choice({}, { content: [1] }) },
      'judge-malformed',
    ],
    [
      'a refusal',
      { kind: 'answer', content: '', patch: choice({}, { content: null, refusal: 'I cannot.' }) },
      'judge-refusal',
    ],
    ['length', { kind: 'answer', content: '', patch: choice({ finish_reason: 'length' }) }, 'judge-length'],
    [
      'the content filter',
      { kind: 'answer', content: '', patch: choice({ finish_reason: 'content_filter' }) },
      'judge-content-filter',
    ],
    [
      'a tool call',
      { kind: 'answer', content: '', patch: choice({ finish_reason: 'tool_calls' }) },
      'judge-malformed',
    ],
  ];
  it.each(faults)('%s', async (_name, script, reason) => {
    const reply = await ask(script);
    expect(reply).toMatchObject({ ok: false, reason });
    expect(JSON.stringify(reply)).not.toContain('SECRET-CANARY');
  });

  it.each<[string, Script]>([
    ['a silent server', { kind: 'hang' }],
    ['a trickling body', { kind: 'trickle', everyMs: 20, content: 'x'.repeat(4000) }],
  ])('%s is given up when the signal aborts', async (_name, script) => {
    const start = performance.now();
    expect(await ask(script, 150)).toMatchObject({ ok: false, reason: 'judge-timeout' });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('a refused connection costs nothing', async () => {
    const gone = await startJudgeServer(() => ({ kind: 'hang' }));
    await gone.close();
    const nobody = createChatModel({ baseUrl: gone.url, apiKey: '', timeoutMs: 1000 });
    const reply = await nobody.complete(request, AbortSignal.timeout(5000));
    expect(reply).toEqual({ ok: false, reason: 'judge-network', free: true });
  });
});

describe('Retry-After', () => {
  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'Sun, 22 Nov 2026 10:00:00 GMT' }, Number.POSITIVE_INFINITY],
    [{ 'retry-after': '-4' }, Number.POSITIVE_INFINITY],
  ])('%j', async (headers, retryAfterMs) => {
    const reply = await ask({
      kind: 'http',
      status: 429,
      body: '{}',
      headers: headers as Record<string, string>,
    });
    expect(reply).toMatchObject({ retryAfterMs });
  });
});

it('reads no usage that is not a count', async () => {
  const reply = await ask({
    kind: 'answer',
    content: '{}',
    patch: { usage: { prompt_tokens: -1, completion_tokens: 'x' } },
  });
  expect(reply).toEqual({ ok: true, text: '{}' });
});
