import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createManualClock } from '../../test/support/manual-clock.ts';
import type { InsertOutcome } from '../domain/ports.ts';
import { createInsert, type Insert, insertAll } from './insert.ts';

/** A store that refuses an insert as a whole when it holds a bad row, and stores it otherwise. */
function createPicky(bad: (row: number) => boolean) {
  const stored: number[] = [];
  let inserts = 0;
  const insert: Insert<number> = async (rows) => {
    inserts += 1;
    if (rows.some(bad)) return 'refused';
    stored.push(...rows);
    return 'accepted';
  };
  return { insert, stored, inserts: () => inserts };
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

test('one bad row among 500, wherever it stands: 499 stored once, it alone refused, at most 10 extra inserts', async () => {
  for (const bad of upTo(500)) {
    const store = createPicky((row) => row === bad);
    expect(await insertAll(upTo(500), store.insert)).toEqual({ ended: 'stored', refused: [bad] });
    expect(store.stored.sort((a, b) => a - b)).toEqual(upTo(500).filter((row) => row !== bad));
    expect(store.inserts() - 1).toBeLessThanOrEqual(10);
  }
});

test('any bad rows: everything else is stored exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), async (good) => {
      const store = createPicky((row) => !good[row]);
      const rows = good.map((_, i) => i);
      const result = await insertAll(rows, store.insert);
      if (result.ended === 'suspect') return;
      expect(result).toEqual({ ended: 'stored', refused: rows.filter((row) => !good[row]) });
      expect(store.stored.sort((a, b) => a - b)).toEqual(rows.filter((row) => good[row]));
    }),
  );
});

test('when not one row is accepted, it is the store that is suspect and nothing is set aside', async () => {
  expect(await insertAll(upTo(500), createPicky(() => true).insert)).toEqual({ ended: 'suspect' });
});

test('waits through what may pass and through what the operator must mend; only a refused row is a no', async () => {
  const clock = createManualClock();
  const answers: InsertOutcome[] = [
    { ok: false, retry: 'later', code: 'STORE_UNREACHABLE' },
    { ok: false, retry: 'never', code: 'STORE_CREDENTIALS' },
    { ok: false, retry: 'never', code: 'STORE_SCHEMA' },
    { ok: true },
    { ok: false, retry: 'never', code: 'STORE_REFUSED_ROW' },
  ];
  const heard: string[] = [];
  const insert = createInsert<number>(
    'verdicts',
    async () => answers.shift()!,
    { clock, random: () => 0, signal: new AbortController().signal },
    {
      inserted: (table, rows) => heard.push(`${table} ${rows}`),
      insertFailed: ({ code, attempt, waitMs }) => heard.push(`${code} ${attempt} ${waitMs}`),
    },
  );
  const first = insert([1, 2]);
  await clock.advance(10_000);
  expect(await first).toBe('accepted');
  expect(await insert([3])).toBe('refused');
  expect(heard).toEqual([
    'STORE_UNREACHABLE 1 125',
    'STORE_CREDENTIALS 2 250',
    'STORE_SCHEMA 3 500',
    'verdicts 2',
    'STORE_REFUSED_ROW 1 0',
  ]);
});
