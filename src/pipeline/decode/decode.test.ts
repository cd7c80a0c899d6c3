import { describe, expect, test } from 'vitest';
import { revealRaw } from '../../domain/text.ts';
import { createDecode, type DecodeOptions } from './decode.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const options: DecodeOptions = {
  maxBytes: 10_000,
  maxCharacters: 2_000,
  maxDepth: 16,
  maxFutureMs: 300_000,
  maxAgeMs: 400 * 86_400_000,
  healthDomains: ['health', 'medical'],
};
const decode = createDecode(options);
const envelope = {
  id: 'r-1',
  created_at: '2026-06-15T11:59:00Z',
  model: 'assistant-4',
  response: 'Drink water.',
};

function bytes(value: unknown): Uint8Array {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}

function accepted(value: unknown) {
  const result = decode(bytes(value), NOW);
  if (!result.ok) throw new Error(`stopped: ${JSON.stringify(result.stop)}`);
  return result.value;
}

function stopped(value: Uint8Array | null) {
  const result = decode(value, NOW);
  return result.ok ? 'accepted' : 'code' in result.stop ? result.stop.code : result.stop.kind;
}

describe('the envelope', () => {
  test('is read by allow-list: unknown fields do not get through', () => {
    const response = accepted({ ...envelope, secret_note: 'Mia Novak', prompt: 'How much?' });
    expect(Object.keys(response).sort()).toEqual(['createdAt', 'id', 'model', 'prompt', 'response']);
    expect(revealRaw(response.response)).toBe('Drink water.');
  });

  test('cannot be printed', () => {
    expect(JSON.stringify(accepted({ ...envelope, user_id: 'u-77' }))).not.toMatch(/Drink|u-77|r-1/);
  });

  test('facts come in a closed form, whatever they were', () => {
    expect(accepted({ ...envelope, locale: 'pt_br', country: 'br', surface: 'iOS' })).toMatchObject({
      locale: 'pt-BR',
      country: 'BR',
      surface: 'ios',
    });
    const odd = accepted({ ...envelope, model: 'x y', locale: '!!', country: 'Brazil', surface: 'a b' });
    expect(odd).toMatchObject({ model: 'other', surface: 'other' });
    expect(odd.locale).toBeUndefined();
    expect(odd.country).toBeUndefined();
    expect(accepted({ ...envelope, locale: 'en-x-ann-smith' }).locale).toBe('en');
  });

  test('an upstream label that is not health ends the way', () => {
    expect(stopped(bytes({ ...envelope, domain: 'code' }))).toBe('out_of_domain');
    expect(accepted({ ...envelope, domain: 'Health' }).domain).toBe('health');
  });
});

test('a chat completion with its request', () => {
  const response = accepted({
    request: {
      user: 'u-1',
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'First?' },
        { role: 'assistant', content: 'One.' },
        { role: 'user', content: [{ type: 'text', text: 'Second?' }] },
      ],
      metadata: { country: 'FR', locale: 'fr' },
    },
    response: {
      object: 'chat.completion',
      id: 'chatcmpl-1',
      created: Date.parse(envelope.created_at) / 1000,
      model: 'assistant-4',
      choices: [{ message: { role: 'assistant', content: 'Two.' } }],
    },
  });
  expect(revealRaw(response.prompt!)).toBe('Second?');
  expect(revealRaw(response.response)).toBe('Two.');
  expect(revealRaw(response.userId!)).toBe('u-1');
  expect(response.history).toHaveLength(3);
  expect(response).toMatchObject({ country: 'FR', locale: 'fr', createdAt: Date.parse(envelope.created_at) });
});

test('a chat completion without an answer (a tool call) has nothing to check', () => {
  const completion = {
    object: 'chat.completion',
    id: 'c',
    created: 1,
    model: 'm',
    choices: [{ message: {} }],
  };
  expect(stopped(bytes(completion))).toBe('out_of_domain');
});

describe('an OpenTelemetry GenAI event', () => {
  const messages = [
    { role: 'assistant', parts: [{ type: 'text', content: 'Rest.' }], finish_reason: 'stop' },
  ];
  const input = [{ role: 'user', parts: [{ type: 'text', content: 'What now?' }] }];
  const timeUnixNano = `${Date.parse(envelope.created_at)}000000`;

  test('with flat attributes and structured messages', () => {
    const response = accepted({
      timeUnixNano,
      attributes: {
        'gen_ai.response.id': 'x',
        'gen_ai.response.model': 'm-2',
        'gen_ai.output.messages': messages,
        'gen_ai.input.messages': input,
        'gen_ai.conversation.id': 'conv',
      },
    });
    expect(revealRaw(response.response)).toBe('Rest.');
    expect(revealRaw(response.prompt!)).toBe('What now?');
    expect(response.createdAt).toBe(Date.parse(envelope.created_at));
  });

  test('with OTLP key-value pairs and messages as JSON strings', () => {
    const pair = (key: string, stringValue: string) => ({ key, value: { stringValue } });
    const response = accepted({
      timeUnixNano,
      attributes: [
        pair('gen_ai.response.id', 'x'),
        pair('gen_ai.request.model', 'm-3'),
        pair('gen_ai.output.messages', JSON.stringify(messages)),
      ],
    });
    expect(response.model).toBe('m-3');
  });
});

test("a mapping reads anybody's JSON", () => {
  const mapped = createDecode({
    ...options,
    mapping: { id: '/event/id', created_at: '/event/at', model: '/m~1name', response: '/turns/1/text' },
  });
  const value = {
    event: { id: 7, at: Date.parse(envelope.created_at) },
    'm/name': 'm',
    turns: [{ text: 'q' }, { text: 'a' }],
  };
  const wrongType = mapped(bytes(value), NOW);
  expect(wrongType).toMatchObject({ ok: false, stop: { code: 'FIELD_TYPE' } });
  const result = mapped(bytes({ ...value, event: { ...value.event, id: '7' } }), NOW);
  expect(result.ok && revealRaw(result.value.response)).toBe('a');
});

test.each([
  ['null value', null, 'VALUE_MISSING'],
  ['empty value', new Uint8Array(), 'VALUE_MISSING'],
  ['too many bytes', new Uint8Array(10_001), 'VALUE_TOO_LARGE'],
  ['broken UTF-8', Uint8Array.of(0x7b, 0xc3, 0x28, 0x7d), 'VALUE_NOT_UTF8'],
  ['broken JSON', bytes('{"id": "x"'), 'VALUE_NOT_JSON'],
  ['deep nesting', bytes('['.repeat(17) + ']'.repeat(17)), 'VALUE_TOO_DEEP'],
  ['a number', bytes('42'), 'SHAPE_UNKNOWN'],
  ['another object', bytes({ hello: 'world' }), 'SHAPE_UNKNOWN'],
  ['no id', bytes({ ...envelope, id: undefined }), 'FIELD_MISSING'],
  ['no response', bytes({ ...envelope, response: '' }), 'FIELD_MISSING'],
  ['a wrong type', bytes({ ...envelope, prompt: { a: 1 } }), 'FIELD_TYPE'],
  ['a long answer', bytes({ ...envelope, response: 'x'.repeat(2001) }), 'FIELD_TOO_LONG'],
  ['no time', bytes({ ...envelope, created_at: 'yesterday' }), 'TIME_INVALID'],
  ['a day that does not exist', bytes({ ...envelope, created_at: '2026-13-40T00:00:00Z' }), 'TIME_INVALID'],
  ['the far future', bytes({ ...envelope, created_at: '2031-01-01T00:00:00Z' }), 'TIME_FUTURE'],
  ['the far past', bytes({ ...envelope, created_at: '1999-01-01T00:00:00Z' }), 'TIME_PAST'],
])('%s is an outcome with a code', (_, value, code) => {
  expect(stopped(value)).toBe(code);
});

test('brackets inside strings are not nesting', () => {
  expect(stopped(bytes({ ...envelope, response: `${'['.repeat(50)} \\" ]` }))).toBe('accepted');
});

test('lone surrogates are replaced', () => {
  const response = accepted(
    `{"id":"a","created_at":"${envelope.created_at}","model":"m","response":"x\\ud800y"}`,
  );
  expect(revealRaw(response.response)).toBe('x\ufffdy');
});
