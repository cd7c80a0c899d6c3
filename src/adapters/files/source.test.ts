import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceBatch, SourceMessage } from '../../domain/ports.ts';
import { systemClock } from '../clock.ts';
import { splitLines } from './lines.ts';
import { createFileSource, type FileSourceOptions } from './source.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factwatch-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function readAll(options: FileSourceOptions) {
  const messages: SourceMessage[] = [];
  const progress: number[] = [];
  const source = createFileSource(options, { clock: systemClock, onBytes: (bytes) => progress.push(bytes) });
  await source.run({
    onBatch: async (batch: SourceBatch) => void messages.push(...batch.messages),
    onRevoked: () => {},
  });
  return { messages, progress, lines: messages.map(({ value }) => Buffer.from(value!).toString()) };
}

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const size = Math.max(1, sizes[i % Math.max(1, sizes.length)] ?? bytes.length);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test('lines are the same however the bytes arrive', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '{}', ' '), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (content, sizes) => {
        const found: [bigint, string][] = [];
        for await (const lines of splitLines(cut(Buffer.from(content), sizes), 1000)) {
          found.push(...lines.map(({ number, bytes }): [bigint, string] => [number, bytes.toString()]));
        }
        const expected = content
          .split('\n')
          .map((line, index): [bigint, string] => [BigInt(index), line.replace(/\r$/, '')])
          .filter(([, line]) => line !== '');
        expect(found).toEqual(expected);
      },
    ),
  );
});

test('a line that is too long is cut one byte behind the limit, and the next one is whole', async () => {
  const path = file('long.ndjson', `${'x'.repeat(1_000_000)}\nshort\n`);
  const { messages } = await readAll({ files: [path], maxLineBytes: 1000 });
  expect(messages.map(({ offset, value }) => [offset, value!.length])).toEqual([
    [0n, 1001],
    [1n, 5],
  ]);
});

test('plain, gzip under any name, and standard input give the same messages', async () => {
  const content = Array.from({ length: 1234 }, (_, i) => `{"id":"${i}"}`).join('\n');
  const plain = await readAll({ files: [file('a.ndjson', content)] });
  const zipped = await readAll({ files: [file('b.ndjson', gzipSync(content))] });
  const piped = await readAll({ files: ['-'], stdin: Readable.from([gzipSync(content)]) });
  expect(plain.lines).toEqual(content.split('\n'));
  expect(zipped.lines).toEqual(plain.lines);
  expect(piped.lines).toEqual(plain.lines);
  expect(zipped.progress.at(-1)).toBe(gzipSync(content).length);
  expect(plain.messages.map(({ offset }) => offset)).toEqual(plain.lines.map((_, i) => BigInt(i)));
});

test('topics tell files apart without naming them', async () => {
  const first = file('jane-doe.ndjson', '1\n');
  const again = file('other.ndjson', '2\n');
  const { messages } = await readAll({ files: [first, again, first] });
  const topics = messages.map(({ topic }) => topic);
  expect(new Set(topics).size).toBe(3);
  for (const topic of topics) expect(topic).toMatch(/^file:[0-9a-f]{16}(-2)?$/);
  const [same] = (await readAll({ files: [first] })).messages;
  expect(same?.topic).toBe(topics[0]);
});

test('a missing file, a folder and a broken gzip are told by their path', async () => {
  await expect(readAll({ files: [join(folder, 'nowhere.ndjson')] })).rejects.toMatchObject({
    code: 'FILE_MISSING',
    where: join(folder, 'nowhere.ndjson'),
  });
  await expect(readAll({ files: [folder] })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  const broken = file('broken.gz', gzipSync('{"id":1}\n'.repeat(1000)).subarray(0, 40));
  await expect(readAll({ files: [broken] })).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    where: broken,
  });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', async () => {
  const secret = file('secret.ndjson', '1\n');
  chmodSync(secret, 0o000);
  await expect(readAll({ files: [secret] })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('pausing holds the reader, resuming lets it go on, stopping ends it', async () => {
  const path = file('many.ndjson', 'x\n'.repeat(2000));
  const source = createFileSource({ files: [path] }, { clock: systemClock });
  let batches = 0;
  let stale: (() => boolean) | undefined;
  const run = source.run({
    async onBatch(batch) {
      batches += 1;
      stale = batch.isStale;
      source.pause(batch.topic, 0);
      if (batches === 1) setTimeout(() => source.resume(batch.topic, 0), 60);
    },
    onRevoked: () => {},
  });
  await systemClock.sleep(40);
  expect(batches).toBe(1);
  await systemClock.sleep(100);
  expect(batches).toBe(2);
  expect(stale?.()).toBe(false);
  await source.stop();
  await run;
  expect(batches).toBe(2);
  expect(stale?.()).toBe(true);
});
