import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import kafkajs from 'kafkajs';
import createSnappyCodec from 'kafkajs-snappy';
import { compressLz4, decompressLz4 } from './lz4.ts';

const { CompressionCodecs, CompressionTypes, KafkaJSNonRetriableError } = kafkajs;

/** Largest record batch after decompression, in bytes: a bound on what one malformed batch can take. */
const MAX_BATCH_BYTES = 128 * 1024 * 1024;

/** What kafkajs asks of a codec. */
interface Codec {
  compress(encoder: { readonly buffer: Buffer }): Promise<Buffer>;
  decompress(buffer: Buffer): Promise<Buffer>;
}

/**
 * A batch that cannot be decompressed. Not retriable: kafkajs ends the consumer, and the source ends with
 * SOURCE_CODEC. Says nothing of the bytes.
 */
export class CodecError extends KafkaJSNonRetriableError {
  override readonly name = 'CodecError';

  constructor() {
    super('a record batch cannot be decompressed');
  }
}

const compressZstd = promisify(zstdCompress);
const decompressZstd = promisify(zstdDecompress);

const lz4: Codec = {
  compress: async ({ buffer }) => compressLz4(buffer),
  decompress: async (buffer) => decompressLz4(buffer, MAX_BATCH_BYTES),
};

const zstd: Codec = {
  compress: ({ buffer }) => compressZstd(buffer),
  decompress: (buffer) => decompressZstd(buffer, { maxOutputLength: MAX_BATCH_BYTES }),
};

let registered = false;

/**
 * Gives kafkajs the codecs it lacks (it has gzip). Its registry is one for the process; calling this again
 * changes nothing.
 */
export function registerCodecs(): void {
  if (registered) return;
  registered = true;
  CompressionCodecs[CompressionTypes.GZIP] = loud(CompressionCodecs[CompressionTypes.GZIP]() as Codec);
  CompressionCodecs[CompressionTypes.Snappy] = loud(createSnappyCodec());
  CompressionCodecs[CompressionTypes.LZ4] = loud(lz4);
  CompressionCodecs[CompressionTypes.ZSTD] = loud(zstd);
}

/** Errors of decompression keep no message: kafkajs would log it. */
function loud(codec: Codec): () => Codec {
  const guarded: Codec = {
    compress: (encoder) => codec.compress(encoder),
    decompress: async (buffer) => {
      try {
        return await codec.decompress(buffer);
      } catch {
        throw new CodecError();
      }
    },
  };
  return () => guarded;
}
