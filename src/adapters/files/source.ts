import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Clock, Source, SourceBatch, SourceHandlers, SourceMessage } from '../../domain/ports.ts';
import { type Line, splitLines } from './lines.ts';
import { readBytes } from './read.ts';

export interface FileSourceOptions {
  /** NDJSON files, plain or gzip; `-` is standard input. Read one after the other. */
  readonly files: readonly string[];
  readonly stdin?: NodeJS.ReadableStream;
  /** Longest line in bytes; one byte more than that is delivered of a longer one. */
  readonly maxLineBytes?: number;
}

export interface FileSourceDeps {
  readonly clock: Clock;
  /** Bytes taken from the files so far, before decompression. */
  readonly onBytes?: (bytes: number) => void;
}

const MAX_LINE_BYTES = 32 * 1024 * 1024;
const BATCH_LINES = 500;
/** Longest time a paused reader waits before it looks again whether it was stopped, in milliseconds. */
const PAUSE_MS = 20;

/**
 * Files as a source, for `replay`: each line is a message, its number the offset, and the file a topic with
 * one partition. The topic's name holds a hash of the file's name, which may tell whose file it is. There is
 * nothing to commit: a replay that was broken off starts again, and rows of the same key count once.
 *
 * `run` resolves when the last line was taken over, and rejects with FILE_MISSING or FILE_UNREADABLE.
 */
export function createFileSource(options: FileSourceOptions, { clock, onBytes }: FileSourceDeps): Source {
  const topics = topicNames(options.files);
  const paused = new Set<string>();
  let stopped = false;
  let bytes = 0;
  let ended: Promise<void> = Promise.resolve();

  async function readFile(path: string, topic: string, onBatch: SourceHandlers['onBatch']): Promise<void> {
    const input = readBytes(path, {
      stdin: options.stdin ?? process.stdin,
      onBytes(count) {
        bytes += count;
        onBytes?.(bytes);
      },
    });
    for await (const lines of splitLines(input, options.maxLineBytes ?? MAX_LINE_BYTES)) {
      for (let start = 0; start < lines.length; start += BATCH_LINES) {
        while (paused.has(topic) && !stopped) await clock.sleep(PAUSE_MS);
        if (stopped) return;
        await onBatch(toBatch(topic, lines.slice(start, start + BATCH_LINES), () => stopped));
      }
    }
  }

  async function readAll(handlers: SourceHandlers): Promise<void> {
    for (const [index, path] of options.files.entries()) {
      if (!stopped) await readFile(path, topics[index]!, handlers.onBatch);
    }
  }

  return {
    run(handlers) {
      const running = readAll(handlers);
      ended = running.catch(() => {});
      return running;
    },
    pause: (topic) => void paused.add(topic),
    resume: (topic) => void paused.delete(topic),
    commit: async () => 'committed',
    async stop() {
      stopped = true;
      await ended;
    },
  };
}

/** `file:` and 16 hex digits of a hash of the name without its folder; files of one name are numbered. */
function topicNames(files: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map((path) => {
    const name = `file:${createHash('sha256').update(basename(path)).digest('hex').slice(0, 16)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

function toBatch(topic: string, lines: readonly Line[], isStale: () => boolean): SourceBatch {
  const messages = lines.map(
    ({ number, bytes }): SourceMessage => ({
      topic,
      partition: 0,
      offset: number,
      key: null,
      value: bytes,
      headers: {},
    }),
  );
  return { topic, partition: 0, messages, highWatermark: undefined, isStale, heartbeat: async () => {} };
}
