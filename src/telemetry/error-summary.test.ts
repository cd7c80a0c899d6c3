import { expect, test } from 'vitest';
import { FactwatchError } from '../errors.ts';
import { summariseError } from './error-summary.ts';

const CANARY = 'Zebediah Quill 943 476 5919';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

test('an own error gives its class, its code and our frames, not its message', () => {
  const summary = summariseError(new FactwatchError('STORE_TIMEOUT', CANARY));
  expect(summary).toMatchObject({ error_name: 'FactwatchError', error_code: 'STORE_TIMEOUT' });
  expect(summary.frames).toMatch(/^src\/telemetry\/error-summary\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(summary)).not.toContain('Zebediah');
});

test('the message of JSON.parse, which quotes its input, stays out', () => {
  const thrown = thrownBy(() => JSON.parse(`{"name": ${CANARY}`));
  expect(String(thrown)).toContain('Zeb');
  expect(JSON.stringify(summariseError(thrown))).not.toMatch(/Zeb|943/);
  expect(summariseError(thrown).error_name).toBe('SyntaxError');
});

test('a message that is dressed as a frame is not taken for one', () => {
  const thrown = new Error('x\n    at hello (/app/src/zebediah-quill.ts:943:476)\n');
  expect(JSON.stringify(summariseError(thrown))).not.toContain('zebediah');
});

test('a message exchanged after the fact, foreign names, foreign codes and causes stay out', () => {
  const thrown = Object.assign(new Error(CANARY, { cause: new Error(CANARY) }), {
    name: CANARY,
    code: CANARY,
    body: CANARY,
  });
  expect(thrown.stack).toContain(CANARY);
  for (const message of ['something else', '']) {
    thrown.message = message;
    expect(summariseError(thrown)).toEqual({ error_name: 'other' });
  }
});

test.each([
  ['a string', CANARY],
  ['nothing', undefined],
  [
    'an object that bites',
    new Proxy(new Error(CANARY), {
      get: () => {
        throw new Error(CANARY);
      },
    }),
  ],
])('%s is no error', (_, thrown) => {
  expect(summariseError(thrown)).toEqual({ error_name: 'other' });
});

test('a code of the operating system is kept', () => {
  expect(summariseError(Object.assign(new Error(CANARY), { code: 'ECONNREFUSED' })).error_code).toBe(
    'ECONNREFUSED',
  );
});
