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
