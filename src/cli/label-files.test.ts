import { expect, it } from 'vitest';
import { parseLabelFile } from './label-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('reads CSV and JSON lines alike', () => {
  const fields = { response_key: 'k:1', reviewer: 'a', decision: 'issue' };
  const csv = parseLabelFile(bytes('\ufeffresponse_key,reviewer,decision\r\nk:1,a,issue\r\n'));
  const json = parseLabelFile(bytes(`${JSON.stringify(fields)}\n\n`));
  expect(csv).toEqual({ records: [{ line: 2, fields }] });
  expect(json).toEqual({ records: [{ line: 1, fields }] });
});

it.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), /UTF-16/],
  ['Latin-1', new Uint8Array([0x61, 0xe9, 0x2c, 0x62]), /not UTF-8/],
  ['nothing', bytes('  \n'), /empty/],
  ['semicolons', bytes('response_key;reviewer\nk:1;a\n'), /semicolons/],
  ['a short row', bytes('response_key,reviewer\nk:1\n'), /no CSV/],
  ['broken JSON', bytes('{"a":1}\n{"secret'), /^Line 2 is no JSON object/],
])('says what is wrong with %s, quoting nothing', (_, content, sentence) => {
  const file = parseLabelFile(content);
  expect(file).toEqual({ problem: expect.stringMatching(sentence) });
  expect(JSON.stringify(file)).not.toContain('secret');
});
