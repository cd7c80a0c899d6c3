import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingRow, VerdictRow } from '../../domain/rows.ts';
import type { Columns } from './columns.ts';
import { counts, label, nested, offset, oneOf, probability, uint } from './columns.ts';
import { insertedColumnNames } from './ddl.ts';
import { rowEncoder } from './encode.ts';
import type { Table } from './table.ts';
import { verdicts } from './tables.ts';

interface Small {
  readonly name: string;
  readonly size: number;
  readonly items: readonly { readonly kind: 'a' | 'b'; readonly share: number }[];
  readonly byName: Readonly<Record<string, number>>;
}

const small: Table<Small> = {
  name: 'small',
  columns: {
    name: label(),
    size: uint(8),
    items: nested<Small['items'][number]>({
      kind: oneOf(['a', 'b'] as const),
      share: probability('or-zero'),
    }),
    byName: counts(),
  },
  version: 'size',
  orderBy: ['name'],
  shardBy: 'sipHash64(name)',
};

const row: Small = { name: 'ä "x"\n', size: 255, items: [{ kind: 'b', share: 0 }], byName: { 'c d': 3 } };
const encode = rowEncoder(small);

describe('rowEncoder', () => {
  it('writes one array a row, in the order of the columns', () => {
    expect(insertedColumnNames(small)).toEqual(['name', 'size', 'items.kind', 'items.share', 'by_name']);
    const lines = encode([row, { ...row, items: [] }])?.split('\n');
    expect(lines?.map((line) => JSON.parse(line) as unknown)).toEqual([
      ['ä "x"\n', 255, ['b'], [0], { 'c d': 3 }],
      ['ä "x"\n', 255, [], [], { 'c d': 3 }],
    ]);
  });

  it('leaves out what the table does not know', () => {
    expect(encode([{ ...row, note: 'Maria' }])).toBe(encode([row]));
  });

  it.each([
    { size: 256 },
    { size: -1 },
    { size: 1.5 },
    { size: null },
    { name: undefined },
    { name: 5 },
    { items: undefined },
    { items: [{ kind: 'c', share: 0 }] },
    { items: [{ kind: 'a', share: 1.1 }] },
    { items: [{ kind: 'a' }] },
    { byName: null },
    { byName: { a: -1 } },
    { byName: { a: '1' } },
  ])('refuses %j', (changes) => {
    expect(encode([row, { ...row, ...changes }])).toBeUndefined();
  });

  it('takes offsets up to the last of 64 bits', () => {
    expect(offset().accepts('18446744073709551615')).toBe(true);
    expect(offset().accepts('18446744073709551616')).toBe(false);
    expect(offset().accepts('-1')).toBe(false);
  });

  it('writes every row on one line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(255), (name, size) => {
        const body = encode([{ ...row, name, size }]) ?? '';
        expect(body).not.toContain('\n');
        expect((JSON.parse(body) as unknown[]).slice(0, 2)).toEqual([name, size]);
      }),
    );
  });
});

describe('the columns of a table', () => {
  it('do not compile when a field is forgotten or has another type', () => {
    const { rule: _rule, ...rest } = verdicts.columns.findings.columns;
    // @ts-expect-error: `rule` has no column
    const incomplete: Columns<FindingRow> = rest;
    const { revision: _revision, ...fewer } = verdicts.columns;
    // @ts-expect-error: `revision` has no column
    const short: Columns<VerdictRow> = fewer;
    // @ts-expect-error: a number is no label
    const wrong: Columns<VerdictRow> = { ...verdicts.columns, revision: label() };
    expect([incomplete, short, wrong]).toHaveLength(3);
  });
});
