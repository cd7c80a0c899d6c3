import { EventEmitter, once } from 'node:events';
import { EXIT, FactwatchError } from '../errors.ts';
import {
  createLineFile,
  createTally,
  relativeChange,
  SCENARIOS,
  type Scenario,
  type SimulatedMessage,
  scenarioPlan,
  simulate,
  type TruthSummary,
  truthLine,
} from '../simulate/index.ts';
import { weekStart } from '../simulate/week.ts';
import type { Io, Output } from './io.ts';
import { createProgress } from './progress.ts';
import { createTopicWriter, weeksUntil } from './simulate-topic.ts';

/** The streams that the command needs. */
export type SimulateIo = Pick<Io, 'stdout' | 'stderr'>;

export interface SimulateOptions {
  readonly weeks: number;
  readonly responsesPerWeek: number;
  readonly seed: number;
  /** NDJSON file of envelopes, gzip when it ends in `.gz`; `-` is the standard output. */
  readonly out: string;
  /** File for the truth, one JSON line a message; none when absent. */
  readonly truth?: string;
  readonly scenario: Scenario;
  /** ISO week of the first message. */
  readonly startWeek?: string;
  /** Writes to this topic instead of `out`; without `startWeek` the last whole week is then the last. */
  readonly brokers?: string;
  readonly topic?: string;
}

const DEFAULT_START_WEEK = '2026-W14';

function check(options: SimulateOptions): void {
  const positive = (value: number, name: string): void => {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new FactwatchError('USAGE', `--${name} must be a whole number of at least 1`);
    }
  };
  positive(options.weeks, 'weeks');
  positive(options.responsesPerWeek, 'responses-per-week');
  if (!Number.isSafeInteger(options.seed) || options.seed < 0) {
    throw new FactwatchError('USAGE', '--seed must be a whole number of at least 0');
  }
  if (!SCENARIOS.includes(options.scenario)) {
    throw new FactwatchError('USAGE', `--scenario must be one of ${SCENARIOS.join(', ')}`);
  }
  if (weekStart(options.startWeek ?? DEFAULT_START_WEEK) === undefined) {
    throw new FactwatchError('USAGE', `--start-week must be an ISO week such as ${DEFAULT_START_WEEK}`);
  }
  if ((options.brokers === undefined) !== (options.topic === undefined)) {
    throw new FactwatchError('USAGE', '--brokers and --topic belong together');
  }
}

function percent(value: number | undefined): string {
  return value === undefined ? '-' : `${(value * 100).toFixed(2)} %`;
}

/** The planted truth as a table, and the planted change between the first and the last model. */
export function describeTruth(summary: TruthSummary): string {
  const lines = [
    `${summary.messages} messages: ${summary.duplicates} second copies, ${summary.nonHealth} not about health, ` +
      `${summary.withPeople} with an invented person`,
    'week      model         health responses   issues   true rate',
  ];
  for (const cell of summary.byWeekAndModel) {
    lines.push(
      `${cell.week}  ${cell.model.padEnd(12)}  ${String(cell.responses).padStart(16)}  ` +
        `${String(cell.issues).padStart(7)}   ${percent(cell.issueRate).padStart(9)}`,
    );
  }
  const [first, last] = [summary.byModel[0], summary.byModel.at(-1)];
  if (summary.byModel.length > 1) {
    lines.push(`true change from ${first?.model} to ${last?.model}: ${percent(relativeChange(first, last))}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Waits for a slow reader, so that a pipe does not fill the memory. */
async function writeOut(output: Output, line: string): Promise<void> {
  if (output.write(line) === false && output instanceof EventEmitter) await once(output, 'drain');
}

interface Out {
  write(message: SimulatedMessage): Promise<void>;
  close(): Promise<void>;
}

/** A topic, a file or the standard output. */
async function openOut(options: SimulateOptions, io: SimulateIo): Promise<Out> {
  const { brokers, topic, out } = options;
  if (brokers !== undefined && topic !== undefined) return createTopicWriter(brokers.split(','), topic);
  if (out === '-')
    return { write: ({ value }) => writeOut(io.stdout, `${value}\n`), close: () => Promise.resolve() };
  const file = createLineFile(out);
  return { write: ({ value }) => file.write(`${value}\n`), close: () => file.close() };
}

function startWeekOf({ startWeek, brokers, weeks }: SimulateOptions): string {
  return startWeek ?? (brokers === undefined ? DEFAULT_START_WEEK : weeksUntil(Date.now(), weeks));
}

async function writeTraffic(options: SimulateOptions, io: SimulateIo): Promise<TruthSummary> {
  const plan = scenarioPlan(options.scenario, {
    seed: options.seed,
    weeks: options.weeks,
    responsesPerWeek: options.responsesPerWeek,
    startWeek: startWeekOf(options),
  });
  const out = await openOut(options, io);
  const truth = options.truth === undefined ? undefined : createLineFile(options.truth);
  const tally = createTally();
  const progress = createProgress(
    io.stderr,
    'simulate',
    options.weeks * options.responsesPerWeek,
    'responses',
  );
  let done = 0;
  try {
    for (const message of simulate(plan)) {
      await out.write(message);
      await truth?.write(truthLine(message.truth));
      tally.add(message.truth);
      if (++done % 500 === 0) progress.set(done);
    }
    await out.close();
    await truth?.close();
  } finally {
    progress.stop();
  }
  return tally.summary();
}

/**
 * Writes simulated traffic and its truth. Resolves with the exit code; rejects with a `FactwatchError` for
 * options that make no sense and for files that cannot be written.
 */
export async function runSimulate(options: SimulateOptions, io: SimulateIo): Promise<number> {
  check(options);
  let summary: TruthSummary;
  try {
    summary = await writeTraffic(options, io);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      throw new FactwatchError(
        'FILE_UNREADABLE',
        `cannot write ${options.out} or ${options.truth ?? 'the truth'}`,
      );
    }
    throw error;
  }
  io.stderr.write(describeTruth(summary));
  return EXIT.ok;
}
