import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressLz4, decompressLz4, Lz4Error } from './lz4.ts';

const MIB = 1024 * 1024;

test('what it writes it reads, of any size and any content', () => {
  const repetitive = fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 6000 }))
    .map(([unit, times]) => Buffer.concat(Array.from({ length: times }, () => unit)));
  const random = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.oneof(repetitive, random), (input) => {
      expect(decompressLz4(compressLz4(input), MIB).equals(input)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a frame of several blocks is made smaller', () => {
  const input = Buffer.from('a health answer of some length. '.repeat(20_000));
  const frame = compressLz4(input);
  expect(frame.length).toBeLessThan(input.length / 20);
  expect(decompressLz4(frame, MIB).equals(input)).toBe(true);
});

test('frames one behind the other are read as one', () => {
  const frames = Buffer.concat([compressLz4(Buffer.from('one ')), compressLz4(Buffer.from('two'))]);
  expect(decompressLz4(frames, MIB).toString()).toBe('one two');
});

test('block checksums stand behind their block', () => {
  const plain = compressLz4(Buffer.from('checked'));
  // The same frame with the flag set, a header checksum of its own, and four bytes behind its only block.
  const header = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x70, 0x40, 0xad]);
  const withChecksum = Buffer.concat([header, plain.subarray(7, -4), Buffer.alloc(4, 0xee), Buffer.alloc(4)]);
  expect(decompressLz4(withChecksum, MIB).toString()).toBe('checked');
});

test('broken frames and bombs are refused, with nothing of their content', () => {
  const frame = compressLz4(Buffer.from('secret text '.repeat(100)));
  const wrongChecksum = Buffer.from(frame);
  wrongChecksum[6]! ^= 1;
  const cases = [frame.subarray(0, 20), frame.subarray(0, 3), Buffer.from('no frame at all'), wrongChecksum];
  for (const broken of cases) {
    expect(() => decompressLz4(broken, MIB)).toThrow(Lz4Error);
    expect(() => decompressLz4(broken, MIB)).not.toThrow(/secret/);
  }
  const bomb = compressLz4(Buffer.alloc(8 * MIB));
  expect(bomb.length).toBeLessThan(100_000);
  expect(() => decompressLz4(bomb, MIB)).toThrow(Lz4Error);
});
