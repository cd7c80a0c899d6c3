import { Buffer } from 'node:buffer';

/** One line without its end, and its number, 0 first. Empty lines count and are not given out. */
export interface Line {
  readonly number: bigint;
  readonly bytes: Buffer;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Splits bytes into lines at `\n` or `\r\n`; the last one needs no end. Of a line longer than `maxBytes` one
 * byte more than that is kept, so that memory stays bounded and whoever limits lines still sees it is too long.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0n;
  let rest: Buffer[] = [];
  let restBytes = 0;

  function keep(part: Buffer): void {
    const room = maxBytes + 1 - restBytes;
    if (room <= 0 || part.length === 0) return;
    rest.push(part.subarray(0, room));
    restBytes += Math.min(part.length, room);
  }

  function take(): Line | undefined {
    const whole = rest.length === 1 ? rest[0]! : Buffer.concat(rest);
    const bytes = whole.at(-1) === RETURN ? whole.subarray(0, -1) : whole;
    rest = [];
    restBytes = 0;
    const line = { number, bytes };
    number += 1n;
    return bytes.length > 0 ? line : undefined;
  }

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      const line = take();
      if (line !== undefined) lines.push(line);
      start = end + 1;
    }
    keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = restBytes > 0 ? take() : undefined;
  if (last !== undefined) yield [last];
}
