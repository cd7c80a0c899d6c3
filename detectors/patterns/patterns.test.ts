import { describe, expect, it } from 'vitest';
import { readText } from '../kit/reading.ts';
import { asserts } from './assertion.ts';
import { createPatterns } from './patterns.ts';
import { expand } from './vocabulary.ts';

const patterns = createPatterns([
  {
    groups: [
      ['garlic', 'raw garlic'],
      ['cures', 'is'],
      ['warts', 'is toxic*'],
    ],
    ordered: true,
    within: 60,
    focus: 1,
    anchor: 0,
    unless: ['in mice'],
    value: 'garlic',
  },
]);

function saidIn(text: string): boolean {
  const reading = readText(text, 'en');
  return patterns.find(reading).hits.some((hit) => asserts(reading, hit));
}

describe('patterns', () => {
  it('finds groups in order within one sentence', () => {
    expect(saidIn('Raw garlic quickly cures warts.')).toBe(true);
    expect(saidIn('Warts: what cures them? Garlic tastes good.')).toBe(false);
    expect(saidIn('Garlic is tasty. Nothing cures warts.')).toBe(false);
  });

  it('gives a concept its own end when a longer phrase begins with it', () => {
    const { hits } = patterns.find(readText('Garlic is toxic, and garlic cures warts.'));
    expect(hits[0]?.parts.map(({ start, end }) => [start, end])).toEqual([
      [21, 27],
      [28, 33],
      [34, 39],
    ]);
  });

  it('heeds distance and scope', () => {
    expect(saidIn(`Garlic ${'which grows in most gardens of the world '.repeat(2)}cures warts.`)).toBe(false);
    expect(saidIn('Garlic cures warts in mice.')).toBe(false);
  });

  it.each([
    'Garlic never cures warts.',
    'It is a myth that garlic cures warts.',
    'Garlic cures warts. This is false.',
    'Some people say garlic cures warts.',
    'Common myths:\n- Garlic cures warts.',
    'Researchers asked whether garlic cures warts.',
  ])('does not take for an assertion: %s', (text) => {
    expect(saidIn(text)).toBe(false);
  });

  it('is linear in hostile text', () => {
    const time = (size: number): number => {
      const reading = readText('garlic is cures garlic '.repeat(size));
      const begin = performance.now();
      patterns.find(reading);
      return performance.now() - begin;
    };
    time(2_000);
    expect(time(40_000)).toBeLessThan(Math.max(50, time(4_000)) * 40);
  });
});

describe('vocabulary', () => {
  it('expands names and refuses unknown ones', () => {
    expect(expand('a | $b', { b: 'c|d' })).toEqual(['a', 'c', 'd']);
    expect(() => expand('$nobody', {})).toThrow('nobody');
    expect(() => expand('$self', { self: '$self' })).toThrow('itself');
  });
});
