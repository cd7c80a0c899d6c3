import type { PrometheusView } from '../adapters/prometheus/probe.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Clock } from '../domain/ports.ts';
import { type ErrorCode, EXIT, type FactwatchError, SENTENCES } from '../errors.ts';
import type { CanaryFlight } from '../service/canaries.ts';
import { checkList } from './doctor-checks.ts';
import type { Check, CheckContext } from './doctor-kinds.ts';
import type { Io } from './io.ts';

/** What the doctor asks of Kafka. Calls resolve with a code when something is wrong; they may also reject. */
export interface SourceProbe {
  reach(): Promise<ErrorCode | undefined>;
  topic(): Promise<{ readonly partitions: number } | ErrorCode>;
  /** Whether our credentials may use the consumer group. */
  group(): Promise<ErrorCode | undefined>;
  /** Clock of the broker, milliseconds since the epoch; undefined when it can't be known. */
  time(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** What the doctor asks of the store. */
export interface StoreProbe {
  reach(): Promise<ErrorCode | undefined>;
  /** Names of the schema steps that this build still has to apply. */
  pending(): Promise<readonly string[] | ErrorCode>;
  /** What our user may not do of what it has to: `INSERT`, `SELECT`, … */
  missingRights(): Promise<readonly string[]>;
  /** Clock of the store, milliseconds since the epoch. */
  time(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** What the doctor asks of the machine. */
export interface MachineProbe {
  readonly nodeVersion: string;
  /** Of the file system that holds the directory, or would hold it. */
  disk(directory: string): Promise<{ readonly freeBytes: number; readonly writable: boolean }>;
  port(host: string, port: number): Promise<'free' | 'taken' | 'impossible'>;
  /** Permission bits, undefined when the file cannot be looked at. */
  mode(file: string): Promise<number | undefined>;
}

export interface DoctorDeps {
  readonly clock: Clock;
  readonly machine: MachineProbe;
  /** Absent when no topic is configured. */
  readonly source?: SourceProbe;
  readonly store?: StoreProbe;
  /** Sends invented people through the steps of a valid configuration; how each flight ended. */
  readonly canaries?: () => Promise<readonly CanaryFlight['outcome'][]>;
  /** How the configured Prometheus watches us; undefined when it does not answer. */
  readonly prometheus?: () => Promise<PrometheusView | undefined>;
  /** Reaches the judge's endpoint without sending anything of a response. Absent when the judge is off. */
  readonly judge?: () => Promise<ErrorCode | undefined>;
}

export interface DoctorOptions {
  readonly json?: boolean;
  /** Longest time for one check, 10 s when absent. */
  readonly deadlineMs?: number;
}

export interface CheckResult {
  readonly check: string;
  readonly status: 'ok' | 'warn' | 'fail' | 'skip';
  readonly sentence: string;
  /** What to do. */
  readonly advice?: string;
  readonly code?: ErrorCode;
}

const DEADLINE_MS = 10_000;

/**
 * `factwatch doctor`: looks at everything the service needs and says what to do about what is missing.
 * `loaded` is the configuration or the error that loading it gave. Never rejects.
 *
 * @returns 0 when nothing failed, 78 for a configuration that is not valid, 69 otherwise
 */
export async function runDoctor(
  loaded: LoadedConfig | FactwatchError,
  deps: DoctorDeps,
  options: DoctorOptions,
  io: Pick<Io, 'stdout'>,
): Promise<number> {
  const context: CheckContext = { loaded, deps, failed: new Set() };
  const results: CheckResult[] = [];
  for (const check of checkList(loaded)) {
    const found = await runOne(check, context, options.deadlineMs ?? DEADLINE_MS);
    for (const result of found) {
      results.push(result);
      if (result.status === 'fail' || result.status === 'skip') context.failed.add(result.check);
      if (options.json !== true) io.stdout.write(line(result));
    }
  }
  await Promise.allSettled([deps.source?.close(), deps.store?.close()]);
  const failed = results.filter((result) => result.status === 'fail');
  if (options.json === true) {
    io.stdout.write(`${JSON.stringify({ ok: failed.length === 0, checks: results }, null, 2)}\n`);
  } else io.stdout.write(summary(results));
  if (failed.length === 0) return EXIT.ok;
  return failed.some((result) => result.check === 'config') ? EXIT.config : EXIT.unavailable;
}

async function runOne(
  check: Check,
  context: CheckContext,
  deadlineMs: number,
): Promise<readonly CheckResult[]> {
  const missing = check.after.find((name) => context.failed.has(name));
  if (missing !== undefined) {
    return [{ check: check.name, status: 'skip', sentence: `Not looked at: ${missing} comes first.` }];
  }
  const timer = new AbortController();
  const late = context.deps.clock.sleep(deadlineMs, timer.signal).then(() => undefined);
  try {
    const results = await Promise.race([check.run(context), late]);
    return (
      results ?? [
        { check: check.name, status: 'fail', ...told(check.timeoutCode), advice: check.timeoutAdvice },
      ]
    );
  } catch {
    // A probe threw: what it says could hold anything, so only that it did is told.
    return [{ check: check.name, status: 'fail', ...told('INTERNAL') }];
  } finally {
    timer.abort();
  }
}

function told(code: ErrorCode): { readonly sentence: string; readonly code: ErrorCode } {
  return { sentence: SENTENCES[code], code };
}

function line({ check, status, sentence, advice }: CheckResult): string {
  const head = `${status.padEnd(5)} ${check.padEnd(10)} ${sentence}\n`;
  if (advice === undefined) return head;
  return `${head}${advice
    .split('\n')
    .map((part) => `${' '.repeat(17)}→ ${part}\n`)
    .join('')}`;
}

function summary(results: readonly CheckResult[]): string {
  const count = (status: CheckResult['status']) =>
    results.filter((result) => result.status === status).length;
  const skipped = count('skip') > 0 ? `, ${count('skip')} not looked at` : '';
  return `\n${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} failed${skipped}\n`;
}
