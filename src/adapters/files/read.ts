import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FactwatchError } from '../../errors.ts';

/** Path that stands for standard input. */
const STDIN = '-';

export interface ReadOptions {
  readonly stdin: NodeJS.ReadableStream;
  /** Bytes taken from the file itself, before decompression. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * The bytes of a file or of standard input, decompressed when they begin as gzip does, whatever the name.
 *
 * @throws FactwatchError FILE_MISSING or FILE_UNREADABLE, with the path as it was given.
 */
export async function* readBytes(path: string, { stdin, onBytes }: ReadOptions): AsyncGenerator<Buffer> {
  const input = path === STDIN ? stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    const counted = count(input, onBytes);
    const first = await counted.next();
    if (first.done) return;
    const whole = resume(first.value, counted);
    if (!isGzip(first.value)) {
      yield* whole;
      return;
    }
    const gunzip = createGunzip();
    // Hands errors of the input on, where a plain `pipe` would wait for ever; whoever iterates hears of them.
    pipeline(Readable.from(whole), gunzip, () => {});
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FactwatchError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', path === STDIN ? 'stdin' : path);
  }
}

async function* count(
  input: AsyncIterable<Buffer | string>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    onBytes(bytes.length);
    yield bytes;
  }
}

async function* resume(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
