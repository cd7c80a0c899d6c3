import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggest } from './suggest.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%s and %s are %d apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('the distance is symmetric and 0 only for equal words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['brokes', 'brokers'],
  ['group', 'group_id'],
  ['groupId', 'group_id'],
  ['sessionTimeout', 'session_timeout'],
  ['zzz', undefined],
  ['', undefined],
])('%s → %s', (word, meant) => {
  expect(suggest(word, ['brokers', 'topic', 'group_id', 'session_timeout'])).toBe(meant);
});
