import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { FactwatchError } from '../errors.ts';
import type { Io } from './io.ts';

/** Lines of a file, `.gz` unpacked; `-` is the standard input. Rejects when the file cannot be read. */
async function* linesOf(file: string, io: Pick<Io, 'stdin'>): AsyncGenerator<string> {
  const source: NodeJS.ReadableStream = file === '-' ? io.stdin : createReadStream(file);
  const input: NodeJS.ReadableStream = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  // The reader ends quietly when its input fails, and a pipe does not pass errors on.
  const failed = new Promise<never>((_, reject) => {
    source.once('error', reject);
    input.once('error', reject);
  });
  failed.catch(() => {});
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = reader[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([iterator.next(), failed]);
    if (next.done === true) return;
    yield next.value;
  }
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Rows of a file of JSON lines; empty lines are passed over, fields that the schema does not know as well. Rejects with a
 * `FactwatchError` that names line and field, and never shows what stands there: it may be a person's words.
 */
export async function* rowsOf<S extends z.ZodType>(
  file: string,
  io: Pick<Io, 'stdin'>,
  schema: S,
  shape: string,
): AsyncGenerator<z.infer<S>> {
  let number = 0;
  for await (const line of linesOf(file, io)) {
    number += 1;
    const content = line.replace(BYTE_ORDER_MARK, '');
    if (content.trim() === '') continue;
    yield parseRow(content, schema, `${file}, line ${number}`, shape);
  }
}

function parseRow<S extends z.ZodType>(line: string, schema: S, where: string, shape: string): z.infer<S> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', `${where} is not JSON`);
  }
  const row = schema.safeParse(value);
  if (row.success) return row.data;
  const field = row.error.issues[0]?.path.join('.');
  const wrong = field ? `"${field}" is missing or of another kind; ` : '';
  throw new FactwatchError('FILE_UNREADABLE', `${where}: ${wrong}${shape} expected`);
}
