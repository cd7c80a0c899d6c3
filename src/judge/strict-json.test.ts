import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseStrictJson } from './strict-json.ts';

it('reads what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(JSON.stringify(parseStrictJson(text))).toBe(text);
    }),
  );
});

it.each(['', '{', '{"a":1} x', '```json\n{}\n```', "{'a':1}", '{"a":1,}', 'NaN'])('refuses %j', (text) => {
  expect(parseStrictJson(text)).toBeUndefined();
});

it.each([
  '{"a":1,"a":1}',
  '{"a":{"b":"x","b":"y"}}',
  '[{"v":"supported","v":"refuted"}]',
  '{"a":1,"\\u0061":2}',
])('refuses the ambiguous %s', (text) => {
  expect(parseStrictJson(text)).toBeUndefined();
});

it('is not misled by text that looks like a key', () => {
  expect(parseStrictJson('{"a":"\\"a\\": 1, \\"a\\": 2"}')).toEqual({ a: '"a": 1, "a": 2' });
});

it('reads nesting of any depth', () => {
  expect(parseStrictJson(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toBeDefined();
});
