import { existsSync, statSync } from 'node:fs';
import { systemClock } from '../adapters/clock.ts';
import { createFileSource } from '../adapters/files/source.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { createHost, type Host } from '../host.ts';
import type { Balance } from '../telemetry/balance.ts';
import { type ConfigOption, readConfig, stopSignal } from './context.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';

export interface ReplayOptions extends ConfigOption {
  readonly json?: boolean;
}

/** Scores files through the same pipeline as `run`, and says what became of every message. */
export async function runReplay(files: readonly string[], options: ReplayOptions, io: Io): Promise<number> {
  for (const file of files) {
    if (file !== '-' && !existsSync(file)) throw new FactwatchError('FILE_MISSING', file);
  }
  const { config, origin, sections } = readConfig(options);
  const host = await createHost({ config, listen: false });
  host.telemetry.emit('config.loaded', { origin, keys: sections });
  if (host.judgeSentence !== undefined) io.stderr.write(`${host.judgeSentence}\n`);
  try {
    await replayFiles(host, files, io, stopSignal());
    const balance = host.balance();
    io.stdout.write(options.json ? `${JSON.stringify(balance)}\n` : describeBalance(balance));
    return EXIT.ok;
  } finally {
    await host.close();
  }
}

/** Runs files through a host with a progress bar in bytes read. */
export async function replayFiles(
  host: Host,
  files: readonly string[],
  io: Io,
  stop: AbortSignal,
): Promise<void> {
  const total = files.reduce((sum, file) => sum + (file === '-' ? 0 : statSync(file).size), 0);
  const progress = createProgress(io.stderr, 'replay', total, 'bytes');
  try {
    await host.run(
      () =>
        createFileSource(
          { files, stdin: io.stdin },
          { clock: systemClock, onBytes: (bytes) => progress.set(bytes) },
        ),
      stop,
    );
  } finally {
    progress.stop();
  }
}

const NAMES: Readonly<Record<string, string>> = {
  not_sampled: 'not sampled',
  out_of_domain: 'not about health',
  recorded: 'recorded',
  withheld: 'withheld (redaction could not vouch)',
  dead_lettered: 'dead-lettered (by reference)',
  returned: 'given back unfinished',
};

export function describeBalance({ received, finished, inFlight }: Balance): string {
  const lines = Object.entries(finished)
    .filter(([outcome, count]) => count > 0 || outcome === 'recorded')
    .map(([outcome, count]) => `  ${String(count).padStart(10)}  ${NAMES[outcome] ?? outcome}`);
  const rest = inFlight > 0 ? [`  ${String(inFlight).padStart(10)}  in flight`] : [];
  return `${[`${received} messages read`, ...lines, ...rest].join('\n')}\n`;
}
