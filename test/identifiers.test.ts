import { describe, expect, it } from 'vitest';
import { measure, sumOf } from '../bench/identifiers/measure.ts';
import { identifierRows } from '../bench/identifiers/rows.ts';

/** Four numbers a country and kind; the bench draws 36 and gives intervals. */
const rows = [...identifierRows(7, 4)];
const { sets } = measure(rows);

/** Least share that is removed to the last letter and digit; the rest are written down in bench/redaction/RESULTS.md. */
const FLOORS: readonly (readonly [set: string, least: number])[] = [
  ['phone, labelled', 0.999],
  ['phone, unlabelled, country known', 0.98],
  ['phone, unlabelled', 0.98],
  ['national id', 0.98],
  ['national id, mistyped', 0.97],
  ['IBAN', 0.999],
  ['card', 0.999],
  ['VEHICLE', 0.96],
  ['DEVICE', 0.99],
  ['PASSPORT', 0.99],
  ['LICENCE', 0.99],
  ['RECORD', 0.99],
  ['HEALTH_PLAN', 0.99],
  ['ACCOUNT', 0.99],
  ['IP', 0.999],
  ['MAC', 0.999],
  ['EMAIL', 0.999],
  ['URL', 0.999],
  ['COORDINATES', 0.999],
  ['SECRET', 0.999],
  ['USERNAME', 0.999],
  ['written form', 0.99],
  ['spelled-out digits', 0.99],
  ['e-mail form', 0.99],
  ['e-mail spelled out', 0.98],
  ['number sign', 0.97],
];

describe('identifiers of all countries', () => {
  it.each(FLOORS)('%s: at least %d', (set, least) => {
    const { total, full } = sumOf(sets.get(set) ?? new Map());
    expect(total).toBeGreaterThan(50);
    expect(full / total).toBeGreaterThanOrEqual(least);
  });

  it('leaves no written form and no spoken language under nine in ten', () => {
    for (const set of ['written form', 'spelled-out digits', 'e-mail form', 'e-mail spelled out']) {
      for (const [group, { total, full }] of sets.get(set)!)
        expect(full / total, group).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('draws the same rows again, and the range of a row is the value', () => {
    expect([...identifierRows(7, 4)].slice(0, 500)).toEqual(rows.slice(0, 500));
    for (const { text, spans } of rows) expect(text.slice(spans[0].start, spans[0].end).trim()).not.toBe('');
  });
});
