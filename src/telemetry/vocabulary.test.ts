import { expect, test } from 'vitest';
import { createVocabulary } from './vocabulary.ts';

test('configured models keep their label even when twenty others came first', () => {
  const vocabulary = createVocabulary({ detectors: [], models: ['assistant-2'], maxModels: 20 });
  const seen = Array.from({ length: 30 }, (_, i) => vocabulary.word('model', `m-${i}`));
  expect(new Set(seen).size).toBe(20); // 19 beside the configured one, and `other`
  expect(vocabulary.word('model', 'assistant-2')).toBe('assistant-2');
  expect(vocabulary.word('model', 'm-29')).toBe('other');
  expect(vocabulary.word('model', 'm-3')).toBe('m-3');
});

test.each(['Zebediah Quill', 'a\nb', 'a"b', 'x'.repeat(65), 42, null, {}])(
  'the malformed model name %j is other',
  (name) => {
    expect(createVocabulary({ detectors: [] }).word('model', name)).toBe('other');
  },
);

test('detectors are the active ones only', () => {
  const vocabulary = createVocabulary({ detectors: ['arithmetic'] });
  expect(vocabulary.word('detector', 'arithmetic')).toBe('arithmetic');
  expect(vocabulary.word('detector', 'zebediah-quill')).toBe('other');
});

test('a locale is its primary subtag, and they are capped', () => {
  const vocabulary = createVocabulary({ detectors: [], maxLocales: 2 });
  expect(vocabulary.word('locale', 'pt-BR')).toBe('pt');
  expect(vocabulary.word('locale', 'PT_pt')).toBe('pt');
  expect(vocabulary.word('locale', '')).toBe('unknown');
  expect(vocabulary.word('locale', 'en-GB')).toBe('en');
  expect(vocabulary.word('locale', 'de')).toBe('other');
});

test('partitions are whole numbers and capped', () => {
  const vocabulary = createVocabulary({ detectors: [], maxPartitions: 3 });
  expect([0, 1, 2, 3, -1, 0.5, '1'].map((it) => vocabulary.word('partition', it))).toEqual([
    '0',
    '1',
    '2',
    'other',
    'other',
    'other',
    'other',
  ]);
});
