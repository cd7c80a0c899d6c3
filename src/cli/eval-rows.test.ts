import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { detectorRowSchema } from '../evaluation/detectors.ts';
import { redactionRowSchema } from '../evaluation/redaction.ts';
import { rowsOf } from './eval-rows.ts';

const stdin = (text: string) => ({ stdin: Readable.from([text]) as unknown as NodeJS.ReadStream });

async function read(text: string) {
  const rows: unknown[] = [];
  for await (const row of rowsOf('-', stdin(text), redactionRowSchema, '{id, text, spans?}')) rows.push(row);
  return rows;
}

describe('rows of an evaluation', () => {
  test('a byte order mark, empty lines, nulls and fields of others are no reason to stop', async () => {
    const rows = await read(
      '\uFEFF{"id": 1, "text": "a", "locale": null, "author": "x"}\r\n\n{"id": "b", "text": ""}',
    );
    expect(rows).toMatchObject([
      { id: '1', text: 'a' },
      { id: 'b', text: '' },
    ]);
  });

  test('what is wrong is told by line and field, without what stands there', async () => {
    await expect(read('{"id": 1, "text": "a"}\nMia Weller')).rejects.toThrow('line 2 is not JSON');
    const wrong = read('{"id": 1, "text": ["Mia Weller"]}');
    await expect(wrong).rejects.toThrow('line 1: "text" is missing or of another kind');
    await expect(wrong).rejects.not.toThrow('Mia');
  });

  test.each([
    [true, 'true'],
    [0, '0'],
    ['flagged', 'flagged'],
    [null, null],
  ])('expected: %s', (expected, read) => {
    expect(detectorRowSchema.parse({ id: 1, response: 'x', expect: expected }).expect).toBe(read);
  });
});
