import { readFileSync } from 'node:fs';
import { FactwatchError } from '../errors.ts';
import { parseCsv } from '../evaluation/csv.ts';
import type { LabelRecord } from '../review/import.ts';

/** Rows of a labels file, or the sentence that says why it has none. */
export type LabelFile = { readonly records: readonly LabelRecord[] } | { readonly problem: string };

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** CSV or JSON lines, UTF-8, by the file's first character. @throws FactwatchError when it can't be read. */
export function readLabelFile(file: string): LabelFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FactwatchError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
  return parseLabelFile(bytes);
}

export function parseLabelFile(bytes: Uint8Array): LabelFile {
  if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
    return { problem: 'The file is UTF-16. Save it as "CSV UTF-8"; nothing was imported.' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'The file is not UTF-8. Save it as "CSV UTF-8"; nothing was imported.' };
  }
  if (text.trim() === '') return { problem: 'The file is empty; nothing was imported.' };
  return text.trimStart().startsWith('{') ? jsonLines(text) : csv(text);
}

function csv(text: string): LabelFile {
  const semicolons = !text.slice(0, text.indexOf('\n')).includes(',') && text.includes(';');
  if (semicolons)
    return {
      problem: 'The columns are separated by semicolons. Save the file with commas; nothing was imported.',
    };
  const rows = parseCsv(text);
  if (rows === undefined)
    return {
      problem:
        'This is no CSV with a header: a quote is left open, or a row has another number of columns. Nothing was imported.',
    };
  return { records: rows.map((fields, index) => ({ line: index + 2, fields })) };
}

function jsonLines(text: string): LabelFile {
  const records: LabelRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const fields: unknown = JSON.parse(line);
      if (typeof fields !== 'object' || fields === null) throw new SyntaxError();
      records.push({ line: index + 1, fields: fields as Record<string, unknown> });
    } catch {
      // The message of a SyntaxError quotes the line.
      return { problem: `Line ${index + 1} is no JSON object; nothing was imported.` };
    }
  }
  return { records };
}
