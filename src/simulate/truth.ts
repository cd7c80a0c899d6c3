import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import type { SimulatedTruth } from './plan.ts';

/** One line of a truth file. */
export function truthLine(truth: SimulatedTruth): string {
  return `${JSON.stringify(truth)}\n`;
}

/** A file that lines are written to with back-pressure; gzip when its name ends in `.gz`. */
export interface LineFile {
  /** Resolves when more may be written. Rejects with the file system's error. */
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

export function createLineFile(path: string): LineFile {
  const file = createWriteStream(path);
  let failure: Error | undefined;
  const ended = once(file, 'close');
  const fail = (error: Error): void => {
    failure = error;
  };
  file.on('error', fail);
  ended.catch(fail);
  const gzip = path.endsWith('.gz') ? createGzip() : undefined;
  gzip?.pipe(file);
  const target = gzip ?? file;
  return {
    write: async (line) => {
      if (failure !== undefined) throw failure;
      if (!target.write(line)) await Promise.race([once(target, 'drain'), ended]);
    },
    close: async () => {
      target.end();
      await ended.catch(fail);
      if (failure !== undefined) throw failure;
    },
  };
}
