import { expect, it } from 'vitest';
import { frequenciesIn } from './frequency.ts';
import { createMatcher, within } from './phrases.ts';
import { readText } from './reading.ts';
import { clauseAt, sentences } from './sentences.ts';
import { isAsserted, stancesOf } from './stance.ts';

const perDay = (text: string): string[] => {
  const { text: folded } = readText(text);
  return frequenciesIn(folded, { start: 0, end: folded.length }).map(({ low, high }) => `${low}-${high}`);
};

it.each([
  ['three times a day', '3-3'],
  ['every 4 to 6 hours', '4-6'],
  ['q8h', '3-3'],
  ['BID', '2-2'],
  ['dreimal täglich', '3-3'],
  ['alle 6 Stunden', '4-4'],
  ['cada 8 horas', '3-3'],
  ['dos veces al día', '2-2'],
  ['trois fois par jour', '3-3'],
  ['de 6 em 6 horas', '4-4'],
  ['ogni 12 ore', '2-2'],
  ['3 keer per dag', '3-3'],
  ['1日3回', '3-3'],
  ['每日三次', '3-3'],
  ['दिन में तीन बार', '3-3'],
  ['كل 8 ساعات', '3-3'],
])('reads how often: %s', (text, expected) => {
  expect(perDay(text)).toEqual([expected]);
});

const CLAIM = 'eight grams are safe';
const stanceOf = (text: string): string[] => {
  const start = text.indexOf(CLAIM);
  return [...stancesOf(readText(text), { start, end: start + CLAIM.length })];
};

it.each([
  ['You wrote that eight grams are safe.', 'attributed'],
  ['Until 2009 the advice was: eight grams are safe.', 'historical'],
  ['It is a myth that eight grams are safe.', 'debunked'],
  ['Myth: eight grams are safe.', 'debunked'],
  ['Who says eight grams are safe?', 'asked'],
  ['The leaflet reads "eight grams are safe" on top.', 'quoted'],
  ['There is no evidence that eight grams are safe.', 'debunked'],
])('knows that this is not asserted: %s', (text, stance) => {
  expect(stanceOf(text)).toContain(stance);
});

it('knows an assertion', () => {
  const text = 'For adults eight grams are safe.';
  expect(isAsserted(readText(text), { start: 11, end: 31 })).toBe(true);
});

it('cuts sentences at stops, not at decimals, abbreviations or units', () => {
  const cut = (text: string): string[] =>
    sentences(text.toLowerCase()).map(({ start, end }) => text.slice(start, end).trim());
  expect(cut('Take 0.5 mg, e.g. at noon. Then rest.')).toEqual(['Take 0.5 mg, e.g. at noon.', 'Then rest.']);
  expect(cut('It was 3.0 mEq/L. She slept.')).toHaveLength(2);
  expect(cut('很好。谢谢。')).toHaveLength(2);
});

it('cuts clauses at commas and adversatives', () => {
  const text = 'take two, but never eight';
  const { start, end } = clauseAt(text, text.indexOf('eight'));
  expect(text.slice(start, end).trim()).toBe('never eight');
});

it('finds the longest phrase at a word start, across blanks and hyphens', () => {
  const matcher = createMatcher([
    ['blood sugar', 'a'],
    ['blood sugar level', 'b'],
    ['allerg*', 'c'],
    ['血糖', 'd'],
    ['السكر', 'e'],
  ]);
  const found = (text: string): string[] => matcher.scan(text).map((hit) => hit.value);
  expect(found('blood  sugar-level, allergies, the blood sugars')).toEqual(['b', 'c']);
  expect(found('空腹血糖高 للسكر')).toEqual(['d', 'e']);
  expect(() => createMatcher([['', 1]])).toThrow();
});

it('looks items up by place', () => {
  const items = [1, 5, 5, 9].map((start) => ({ start }));
  expect(within(items, 5, 9)).toHaveLength(2);
  expect(within(items, 10, 20)).toEqual([]);
});
