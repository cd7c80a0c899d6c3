import { describe, expect, test } from 'vitest';
import { requiredBy } from '../../../domain/required.ts';
import { UnitRuns } from '../../../domain/unit-runs.ts';
import { RECOGNIZERS } from '../index.ts';
import { ARABIC_ADDRESSES, HINDI_ADDRESSES } from './addresses/chain-addresses.ts';
import { CHINESE_ADDRESSES, JAPANESE_ADDRESSES, KOREAN_ADDRESSES } from './addresses/east-asian-addresses.ts';
import { ARABIC_DATES } from './arabic/dates.ts';
import { ARABIC_NAME_FORMS } from './arabic/name-rules.ts';
import { CHINESE_DATES } from './chinese/dates.ts';
import { CHINESE_NAME_FORMS } from './chinese/name-rules.ts';
import { HINDI_DATES } from './hindi/dates.ts';
import { HINDI_NAME_FORMS } from './hindi/name-rules.ts';
import { JAPANESE_DATES } from './japanese/dates.ts';
import { JAPANESE_NAME_FORMS } from './japanese/name-rules.ts';
import { KOREAN_DATES } from './korean/dates.ts';
import { KOREAN_NAME_FORMS } from './korean/name-rules.ts';

describe('what an expression requires', () => {
  test.each([
    ['第\\d{3,10}号', [['第'], ['号']], true],
    [
      '(?<=(?:رقم|نمر[ةه])[^.]{0,24}?[ :#(])\\d{4}',
      [
        ['رقم', 'نمرة', 'نمره'],
        [' ', ':', '#', '('],
      ],
      true,
    ],
    ['(?:ab|cd)?x[yz]', [['xy', 'xz']], false],
    ['(?:ab)+c', [['ab'], ['c']], false],
    ['(?<it>a)(?= b)c', [[' b'], ['a'], ['c']], false],
    ['(?!ab)(?<!cd)[^ef]', [], false],
    ['(?:ab|\\p{L}+)', [], false],
    ['(\\p{L})\\1', [], false],
    ['^foo|bar$', [['foo', 'bar']], false],
    ['[0-9]{2}|\\dx', [], true],
    ['[\\dx]{2}', [], false],
    ['a{0,3}b{2}', [['b']], false],
  ])('%s', (source, lists, digit) => {
    expect(requiredBy(source)).toEqual({ lists, digit });
  });
});

const TABLES = [
  ...[ARABIC_ADDRESSES, HINDI_ADDRESSES, CHINESE_ADDRESSES, JAPANESE_ADDRESSES, KOREAN_ADDRESSES],
  ...[ARABIC_DATES, CHINESE_DATES, HINDI_DATES, JAPANESE_DATES, KOREAN_DATES],
  ...[ARABIC_NAME_FORMS, CHINESE_NAME_FORMS, HINDI_NAME_FORMS, JAPANESE_NAME_FORMS, KOREAN_NAME_FORMS],
].flat();

test('no rule is left out of a text that it matches', () => {
  const texts = RECOGNIZERS.flatMap(({ examples }) => [
    ...examples.match.map(([text]) => text),
    ...examples.leave.map((one) => (typeof one === 'string' ? one : one[0])),
  ]);
  const runs = new UnitRuns();
  let matches = 0;
  const missed: string[] = [];
  for (const text of texts) {
    runs.read(text);
    for (const one of TABLES) {
      if (text.search(one.form) < 0) continue;
      matches += 1;
      if (!runs.mayMatch(one.needs)) missed.push(`${one.form.source}: ${text}`);
    }
  }
  expect(missed).toEqual([]);
  expect(matches).toBeGreaterThan(60);
});
