import lz4 from 'lz4js';
import xxh32 from 'lz4js/xxh32.js';

/*
 * LZ4 frames as Kafka uses them (LZ4 Frame Format 1.6.3; KIP-57 for the header checksum). The blocks are
 * lz4js's; its own frames are not used, because it writes dependent blocks, which Kafka refuses, and reads
 * block checksums from the wrong place.
 *
 *     magic │ FLG │ BD │ [content size] │ HC │ { size │ block │ [checksum] }… │ 0 │ [checksum]
 */
const MAGIC = 0x184d2204;
const VERSION = 0x40;
const VERSION_MASK = 0xc0;
const INDEPENDENT = 0x20;
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const DICTIONARY = 0x01;
const UNCOMPRESSED = 0x80000000;
const HASH_SIZE = 1 << 16;
/** Largest block in bytes by the code in BD. */
const BLOCK_BYTES: Readonly<Record<number, number>> = { 4: 1 << 16, 5: 1 << 18, 6: 1 << 20, 7: 1 << 22 };
const OWN_BLOCK_CODE = 4;

/** Thrown for bytes that are no LZ4 frame; carries nothing of them. */
export class Lz4Error extends Error {}

/** One frame of independent 64 KiB blocks. */
export function compressLz4(input: Uint8Array): Buffer {
  const blockBytes = BLOCK_BYTES[OWN_BLOCK_CODE]!;
  const header = Buffer.alloc(7);
  header.writeUInt32LE(MAGIC, 0);
  header[4] = VERSION | INDEPENDENT;
  header[5] = OWN_BLOCK_CODE << 4;
  header[6] = headerChecksum(header, 4, 2);

  const parts: Uint8Array[] = [header];
  for (let start = 0; start < input.length; start += blockBytes) {
    parts.push(...compressBlock(input.subarray(start, start + blockBytes)));
  }
  parts.push(Buffer.alloc(4));
  return Buffer.concat(parts);
}

function compressBlock(block: Uint8Array): Uint8Array[] {
  const target = new Uint8Array(block.length + Math.ceil(block.length / 255) + 16);
  const size = lz4.compressBlock(block, target, 0, block.length, new Uint32Array(HASH_SIZE));
  const head = Buffer.alloc(4);
  const useful = size > 0 && size < block.length;
  head.writeUInt32LE(useful ? size : (block.length | UNCOMPRESSED) >>> 0);
  return [head, useful ? target.subarray(0, size) : block];
}

/**
 * All frames in `input`, at most `maxBytes` of output.
 * @throws Lz4Error when it is broken, uses a dictionary, or is larger.
 */
export function decompressLz4(input: Buffer, maxBytes: number): Buffer {
  const output = createOutput(maxBytes);
  let at = 0;
  while (at < input.length) at = decompressFrame(input, at, output);
  return output.done();
}

function decompressFrame(input: Buffer, start: number, output: Output): number {
  need(input, start, 7);
  const flags = input[start + 4]!;
  const blockBytes = BLOCK_BYTES[(input[start + 5]! >> 4) & 7];
  if (input.readUInt32LE(start) !== MAGIC || (flags & VERSION_MASK) !== VERSION || blockBytes === undefined) {
    throw new Lz4Error('not an LZ4 frame');
  }
  if ((flags & DICTIONARY) !== 0) throw new Lz4Error('LZ4 dictionary');
  const descriptor = 2 + ((flags & CONTENT_SIZE) !== 0 ? 8 : 0);
  need(input, start + 4, descriptor + 1);
  if (headerChecksum(input, start + 4, descriptor) !== input[start + 4 + descriptor]) {
    throw new Lz4Error('LZ4 header checksum');
  }

  let at = start + 4 + descriptor + 1;
  for (;;) {
    need(input, at, 4);
    const head = input.readUInt32LE(at);
    at += 4;
    if (head === 0) break;
    const size = head & ~UNCOMPRESSED;
    need(input, at, size);
    output.append(input, at, size, (head & UNCOMPRESSED) !== 0, blockBytes);
    at += size + ((flags & BLOCK_CHECKSUM) !== 0 ? 4 : 0);
  }
  return at + ((flags & 0x04) !== 0 ? 4 : 0);
}

interface Output {
  append(input: Buffer, at: number, size: number, plain: boolean, blockBytes: number): void;
  done(): Buffer;
}

/** Blocks may refer back into earlier ones, so all go into one growing buffer. */
function createOutput(maxBytes: number): Output {
  let buffer = Buffer.allocUnsafe(0);
  let length = 0;

  function reserve(bytes: number): void {
    if (length + bytes <= buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(length + bytes, buffer.length * 2));
    buffer.copy(grown, 0, 0, length);
    buffer = grown;
  }

  return {
    append(input, at, size, plain, blockBytes) {
      reserve(Math.max(size, blockBytes));
      const end = plain
        ? length + input.copy(buffer, length, at, at + size)
        : lz4.decompressBlock(input, buffer, at, size, length);
      if (end - length > blockBytes) throw new Lz4Error('LZ4 block too large');
      if (end > maxBytes) throw new Lz4Error('LZ4 output too large');
      length = end;
    },
    done: () => buffer.subarray(0, length),
  };
}

function need(input: Buffer, at: number, bytes: number): void {
  if (at + bytes > input.length) throw new Lz4Error('LZ4 frame ends early');
}

function headerChecksum(bytes: Uint8Array, start: number, length: number): number {
  return (xxh32.hash(0, bytes, start, length) >>> 8) & 0xff;
}
