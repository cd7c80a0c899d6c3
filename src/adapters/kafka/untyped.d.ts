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

declare module 'kafkajs/src/network/requestQueue/index.js' {
  class RequestQueue {
    constructor(options: {
      maxInFlightRequests: number;
      requestTimeout: number;
      enforceRequestTimeout: boolean;
      clientId: string;
      broker: string;
      logger: { debug(message: string): void };
      isConnected: () => boolean;
    });
    readonly pending: unknown[];
    /** Milliseconds since the epoch. */
    throttledUntil: number;
    throttleCheckTimeoutId: NodeJS.Timeout | null;
    scheduleCheckPendingRequests(): void;
    destroy(): void;
  }
  export = RequestQueue;
}
