import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

it('reads what a writer of RFC 4180 writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r') });
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (body, end) => {
      const text = [['x', 'y'], ...body].map((row) => row.map(field).join(',') + end).join('');
      expect(parseCsv(text)).toEqual(body.map(([x, y]) => ({ x, y })));
    }),
  );
});

it('needs no line break at the end and minds no byte-order mark', () => {
  expect(parseCsv('\ufeffa,b\n1,2')).toEqual([{ a: '1', b: '2' }]);
});

it.each(['a,b\n1', 'a,b\n1,2,3', 'a,b\n"1,2', 'a,b\n"1"x,2'])('refuses %j', (text) => {
  expect(parseCsv(text)).toBeUndefined();
});
