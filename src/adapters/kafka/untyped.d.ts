declare module 'kafkajs-snappy' {
  /** Codec factory as kafkajs takes it. */
  function createSnappyCodec(): {
    compress(encoder: { buffer: Buffer }): Promise<Buffer>;
    decompress(buffer: Buffer): Promise<Buffer>;
  };
  export = createSnappyCodec;
}

declare module 'lz4js' {
  /** Returns the end of the block in `target`, 0 when it cannot be made smaller. */
  export function compressBlock(
    source: Uint8Array,
    target: Uint8Array,
    sourceStart: number,
    sourceLength: number,
    hashTable: Uint32Array,
  ): number;
  /** Returns the end of what was written to `target`. */
  export function decompressBlock(
    source: Uint8Array,
    target: Uint8Array,
    sourceStart: number,
    sourceLength: number,
    targetStart: number,
  ): number;
}

declare module 'lz4js/xxh32.js' {
  export function hash(seed: number, source: Uint8Array, start: number, length: number): number;
}
