import { expect, test } from 'vitest';
import { everyMatch } from './every-match.ts';
import { Seldom } from './seldom.ts';

const filler = 'and so it went on for quite a while without a word of it ';

test.each([
  [/\b(?:half-?li(?:fe|ves)|halbwertszeit\w*)\b/, 'the half-life is short', 'the whole life is short'],
  [/(?<=\bsin )seguros?\b(?! que)/, 'viaja sin seguro hoy', 'viaja con calma hoy'],
  [/\d{2} ?(?:mg|µg)/, 'take 20 mg', 'take ten mg'],
  [/半减期|半減期/, '半減期は短い', '期は短い'],
])('%s is asked where it may match', (pattern, matching, other) => {
  const seldom = new Seldom(pattern);
  for (const text of [matching, filler + matching, filler.repeat(200) + matching]) {
    expect(seldom.test(text)).toBe(true);
    expect(seldom.exec(text)).toEqual(pattern.exec(text));
    expect(text.replace(seldom, '~')).toBe(text.replace(pattern, '~'));
    expect(everyMatch(text, new Seldom(new RegExp(pattern, 'g')))).toHaveLength(1);
  }
  expect(seldom.mayMatch(filler + other)).toBe(false);
  expect(seldom.test(filler + other)).toBe(false);
});

test.each([
  ['take a tablet of it', true],
  ['at three in the night', true],
  ['nothing of the kind', false],
  ['tables and ore', false],
])('of a list of words "%s" holds one: %s', (text, expected) => {
  const pattern = /tablet|capsul|pill|drop|spray|patch|gout|night|\bor\b|\d{3}/;
  for (const all of [text, filler.replaceAll('while', 'time') + text, filler.repeat(200) + text]) {
    expect(new Seldom(pattern).test(all)).toBe(expected);
    expect(pattern.test(all)).toBe(expected);
  }
});
