import { SingleBar } from 'cli-progress';
import type { Output } from './io.ts';

export interface Progress {
  set(done: number): void;
  /** A few words behind the bar. */
  note(text: string): void;
  stop(): void;
}

const SILENT: Progress = { set: () => {}, note: () => {}, stop: () => {} };

/** A progress bar on a terminal, nothing anywhere else. */
export function createProgress(output: Output, label: string, total: number, unit: string): Progress {
  if (output.isTTY !== true || total <= 0) return SILENT;
  const bar = new SingleBar({
    format: `${label} {bar} {percentage} % | {value}/{total} ${unit} | {eta_formatted} to go{note}`,
    // A terminal is a stream of Node's; only those draw a bar.
    stream: output as unknown as NodeJS.WritableStream,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { note: '' });
  return {
    set: (done) => bar.update(Math.min(done, total)),
    note: (text) => bar.update({ note: ` | ${text}` }),
    stop: () => bar.stop(),
  };
}
