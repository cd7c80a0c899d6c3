import { describe, expect, it } from 'vitest';
import { RawText } from '../../domain/text.ts';
import { createRedactor } from '../index.ts';
import { RECOGNIZERS } from './index.ts';
import { withExamples } from './recognizer.ts';

const redactor = createRedactor();

function removedFrom(text: string, locale?: string): boolean[] {
  const result = redactor.open(locale === undefined ? {} : { locale }).redact(new RawText(text));
  if (!result.ok) return [...text].map(() => true);
  const covered = Array.from({ length: text.length }, () => false);
  for (const { start, end } of result.remarks) covered.fill(true, start, end);
  return covered;
}

describe.each(RECOGNIZERS)('recognizer $id', ({ examples }) => {
  const matches = examples.match.map(([text, removed, locale]) => ({ text, removed, locale }));
  it.each(matches)('in "$text" removes "$removed"', ({ text, removed, locale }) => {
    const covered = removedFrom(text, locale);
    const start = text.indexOf(removed);
    const left = [...removed].filter((letter, at) => /[\p{L}\p{N}]/u.test(letter) && !covered[start + at]);
    expect(left.join('')).toBe('');
  });

  it.each(examples.leave)('leaves "%s"', (text) => {
    const result = redactor.open({}).redact(new RawText(text));
    expect(result).toMatchObject({ ok: true, text });
  });
});

describe('withExamples', () => {
  it('refuses a recognizer without examples', () => {
    const finder = { id: 'nothing', find: () => {} };
    expect(() => withExamples(finder, undefined)).toThrow(TypeError);
    expect(() => withExamples(finder, { match: [['a', 'a']], leave: [] })).toThrow('nothing');
  });
});
