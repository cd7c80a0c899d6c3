import { expect, test } from 'vitest';
import { claimsOf, ratingRows, ratingsOf } from './ratings.ts';

test.each<[string, Record<string, unknown>, unknown]>([
  ['nothing', {}, { axes: {}, claims: [] }],
  [
    'a CSV line',
    { accuracy: '4', completeness: '', claims: '3; 1;3' },
    { axes: { accuracy: 4 }, claims: [1, 3] },
  ],
  ['a JSON line', { 'decision-help': 1, claims: [2] }, { axes: { 'decision-help': 1 }, claims: [2] }],
])('ratings of %s', (_, fields, expected) => {
  expect(ratingsOf(fields)).toEqual(expected);
});

test.each<[Record<string, unknown>, RegExp]>([
  [{ accuracy: '6' }, /^accuracy must be a whole number from 1 to 5/],
  [{ accuracy: 'good' }, /^accuracy must/],
  [{ communication: 2.5 }, /^communication must/],
  [{ accuracy: {} }, /^accuracy must/],
  [{ claims: '0' }, /^claims must be ordinals/],
  [{ claims: ['x'] }, /^claims must be ordinals/],
])('%o is refused with its column and without its value', (fields, sentence) => {
  expect(ratingsOf(fields)).toMatch(sentence);
});

test('rows carry the revision of the decision', () => {
  const base = { responseKey: 'k:1', reviewer: 'r:1', revision: 9 };
  expect(ratingRows({ axes: { accuracy: 2 }, claims: [4] }, base)).toEqual([
    { ...base, subject: 'accuracy', claim: 0, value: 2 },
    { ...base, subject: 'claim', claim: 4, value: 1 },
  ]);
});

test('claims are sentences by the rules of the language', () => {
  expect(claimsOf('Take 2.5 mg. Not more!', 'en')).toEqual(['Take 2.5 mg.', 'Not more!']);
  expect(claimsOf('---', 'en')).toEqual([]);
  expect(claimsOf('一日三回です。水で飲みます。', 'ja')).toEqual(['一日三回です。', '水で飲みます。']);
});
