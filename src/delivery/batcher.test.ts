import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBatcher } from './batcher.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 200 });

test('cuts keep order and limits, lose nothing, and depend on the rows alone', () => {
  fc.assert(
    fc.property(sizes, fc.array(fc.nat(5000)), (rows, delays) => {
      const cuts = (times: (index: number) => number) => {
        const batcher = createBatcher<number>({ rows: 10, bytes: 100, ageMs: 1000 });
        const batches = rows.flatMap((bytes, index) => batcher.add(index, bytes, times(index)));
        return [...batches, batcher.cut() ?? []];
      };
      const batches = cuts(() => 0);
      expect(cuts((index) => delays[index] ?? 0)).toEqual(batches);
      expect(batches.flat()).toEqual(rows.map((_, index) => index));
      for (const batch of batches) {
        const bytes = batch.reduce((sum, index) => sum + rows[index]!, 0);
        expect(batch.length).toBeLessThanOrEqual(10);
        expect(bytes <= 100 || batch.length === 1).toBe(true);
      }
    }),
  );
});

test('a row larger than the limit pushes out the ones before it and goes alone', () => {
  const batcher = createBatcher<string>({ rows: 10, bytes: 100, ageMs: 1000 });
  expect(batcher.add('small', 10, 0)).toEqual([]);
  expect(batcher.add('huge', 500, 0)).toEqual([['small'], ['huge']]);
  expect(batcher.dueAt()).toBeUndefined();
  expect(batcher.cut()).toBeUndefined();
});

test('is due by the age of its first row, not of its last', () => {
  const batcher = createBatcher<string>({ rows: 10, bytes: 100, ageMs: 1000 });
  expect(batcher.dueAt()).toBeUndefined();
  batcher.add('a', 1, 5000);
  batcher.add('b', 1, 5900);
  expect(batcher.dueAt()).toBe(6000);
  expect(batcher.cut()).toEqual(['a', 'b']);
  batcher.add('c', 1, 7000);
  expect(batcher.dueAt()).toBe(8000);
});
