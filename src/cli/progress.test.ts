import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

test('a terminal sees the bar and the note behind it; a pipe sees nothing', async () => {
  for (const isTTY of [true, false]) {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 200 });
    let seen = '';
    stream.on('data', (bytes: Buffer) => {
      seen += bytes.toString();
    });
    const progress = createProgress(stream, 'replay', 10, 'bytes');
    progress.set(5);
    progress.note('judge: 3 of 12 requests answered');
    await new Promise((resolve) => setTimeout(resolve, 300));
    progress.stop();
    expect(seen.includes('5/10 bytes')).toBe(isTTY);
    expect(seen.includes(' | judge: 3 of 12 requests answered')).toBe(isTTY);
  }
});
