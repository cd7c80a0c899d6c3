import { RawText } from '../domain/text.ts';
import { EXIT, FactwatchError, SENTENCES } from '../errors.ts';
import { createRedactor } from '../redaction/index.ts';
import type { Io } from './io.ts';

export interface RedactOptions {
  /** Writes recognizer, type and range of each removal to the standard error. Never the text itself. */
  readonly explain?: boolean;
  /** BCP 47, for example `de-AT`. */
  readonly locale?: string;
}

async function readAll(input: AsyncIterable<string | Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Redacts the standard input as one text. Resolves with the exit code: `EXIT.data`, with nothing written to
 * the standard output, when the text is withheld.
 */
export async function runRedact(options: RedactOptions, io: Io): Promise<number> {
  let text: string;
  try {
    text = await readAll(io.stdin as AsyncIterable<string | Uint8Array>);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', 'the standard input');
  }
  const redactor = createRedactor();
  const result = redactor.open(options.locale ? { locale: options.locale } : {}).redact(new RawText(text));
  if (!result.ok) {
    io.stderr.write(`${result.code}: ${SENTENCES[result.code]}\n`);
    return EXIT.data;
  }
  io.stdout.write(result.text);
  if (options.explain === true) {
    for (const { type, start, end, recognizer } of result.remarks) {
      io.stderr.write(`${start}-${end}\t${type}\t${recognizer}\n`);
    }
  }
  return EXIT.ok;
}
