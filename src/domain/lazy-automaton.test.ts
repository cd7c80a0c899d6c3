import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LazyAutomaton } from './lazy-automaton.ts';

describe('what cannot match is refused', () => {
  test.each([
    [/street|str\./u, 'stone', false],
    [/street|str\./u, 'str', false],
    [/street|str\./u, 'str.', true],
    [/STREET/i, 'street', true],
    [/k/iu, '\u212a', true],
    [/\d{2,3}-\d/, '12-3', true],
    [/\d{2,3}-\d/, '1234', false],
    [/(?:ab?){2}c/, 'aabc', true],
    [/(?:ab?){2}c/, 'abc', false],
    [/(?!x)\p{Lu}\p{Ll}+ (?=y)/u, 'Éa ', true],
    [/(?<name>a)\k<name>b/, 'aab', true],
    [/[^a-f]\s\S$/, 'g h', true],
    [/[^a-f]\s\S$/, 'f h', false],
    [/\p{L}b/u, '\u{1d400}b', true],
    [/./u, '', false],
    [/x?/, '', true],
    [/\x41\u0042/, 'AB', true],
    [/\x41\u0042/, 'x4', false],
    [/[\x41-\x43]\u{1f600}/u, 'C\u{1f600}', true],
  ])('%s at the beginning of %j', (form, text, may) => {
    expect(new LazyAutomaton(form).mayMatch(text, 0, 1)).toBe(may);
  });

  test('flags inside an expression are no guess', () => {
    const form = { source: '(?i:street)', flags: 'u' } as RegExp;
    expect(() => new LazyAutomaton(form).mayMatch('street', 0, 1)).toThrow('flags inside');
  });

  test.each([
    [/(?:live|lives) in $/u, 'they live in ', true],
    [/(?:live|lives) in $/u, 'they lived in ', false],
    [/(?:^|[^\p{L}])at $/u, 'at ', true],
    [/(?:^|[^\p{L}])at $/u, 'what ', true],
    [/['’]s-$/, 's-', false],
  ])('%s at the end of %j', (form, text, may) => {
    expect(new LazyAutomaton(form, true).mayMatch(text, text.length, -1)).toBe(may);
  });
});

describe('what matches is not', () => {
  test.each([
    /^(?:NCT\d+|PMC\d{4,9}|ENS[A-Z]*\d{11}|MESH.*)$/,
    /^(?:[A-Z]{1,3}[- ]?\d{1,4}(?:\.\d{3})?){1,4}[a-z]?$/,
    /^(?:flat|Flat|unit) ?#? ?(?:\d{1,4}(?:\/\d{1,3})?|[A-Z]-?\d{0,4}),? \w+$/,
    /^[^a-m]{2}(?:x|yz){0,3}[\d.,:/-]+$/,
  ])('%s', (form) => {
    const [forwards, backwards] = [new LazyAutomaton(form), new LazyAutomaton(form, true)];
    fc.assert(
      fc.property(fc.stringMatching(form), (text) => {
        expect(forwards.mayMatch(text, 0, 1)).toBe(true);
        expect(backwards.mayMatch(text, text.length, -1)).toBe(true);
      }),
    );
  });
});
