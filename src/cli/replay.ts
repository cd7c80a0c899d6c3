import { existsSync, statSync } from 'node:fs';
import { systemClock } from '../adapters/clock.ts';
import { createFileSource } from '../adapters/files/source.ts';
import type { JudgeUse } from '../app-judge.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { createHost, type Host } from '../host.ts';
import type { BatchProgress } from '../judge/batch-model.ts';
import type { Balance } from '../telemetry/balance.ts';
import { type ConfigOption, readConfig, stopSignal } from './context.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';

/** How `replay` asks the judge. */
type ReplayJudge = 'live' | 'batch' | 'off';

export interface ReplayOptions extends ConfigOption {
  /** `live` when absent and the configuration has a judge. */
  readonly judge?: ReplayJudge;
  readonly json?: boolean;
}

/** Scores files through the same pipeline as `run`, and says what became of every message. */
export async function runReplay(files: readonly string[], options: ReplayOptions, io: Io): Promise<number> {
  for (const file of files) {
    if (file !== '-' && !existsSync(file)) throw new FactwatchError('FILE_MISSING', file);
  }
  const { config, origin, sections } = readConfig(options);
  const questions = createQuestions();
  const host = await createHost({ config, listen: false, judge: judgeUse(options.judge, questions.set) });
  host.telemetry.emit('config.loaded', { origin, keys: sections });
  const sentence = host.judgeSentence ?? whyOff(options.judge, config.judge.enabled);
  if (sentence !== undefined) io.stderr.write(`${sentence}\n`);
  try {
    await replayFiles(host, files, io, stopSignal(), questions);
    const balance = host.balance();
    io.stdout.write(options.json ? `${JSON.stringify(balance)}\n` : describeBalance(balance));
    return EXIT.ok;
  } finally {
    await host.close();
  }
}

function judgeUse(judge: ReplayJudge | undefined, onProgress: (progress: BatchProgress) => void): JudgeUse {
  if (judge === 'batch') return { kind: 'batch', onProgress };
  return { kind: judge === 'off' ? 'off' : 'file' };
}

/** A judge that is off because somebody said so here, or was asked for and is not there, is told. */
function whyOff(judge: ReplayJudge | undefined, enabled: boolean): string | undefined {
  const rest = 'only the deterministic detectors score these responses.';
  if (judge === 'off') return enabled ? `The judge is off, as --judge off says: ${rest}` : undefined;
  if (judge === undefined || enabled) return undefined;
  return `The judge is off, because judge.enabled is false in the configuration: ${rest}`;
}

/** Where the batches of a replay stand, on their way from the judge to the progress bar. */
interface Questions {
  set(progress: BatchProgress): void;
  show(note: (text: string) => void): void;
}

function createQuestions(): Questions {
  let note: (text: string) => void = () => {};
  return {
    set: ({ asked, answered, underWay }) =>
      note(`judge: ${answered} of ${asked} requests answered, ${underWay} batches under way`),
    show(next) {
      note = next;
    },
  };
}

/** Runs files through a host with a progress bar in bytes read, and behind it what the judge still works on. */
export async function replayFiles(
  host: Host,
  files: readonly string[],
  io: Io,
  stop: AbortSignal,
  questions?: Questions,
): Promise<void> {
  const total = files.reduce((sum, file) => sum + (file === '-' ? 0 : statSync(file).size), 0);
  const progress = createProgress(io.stderr, 'replay', total, 'bytes');
  questions?.show(progress.note);
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
