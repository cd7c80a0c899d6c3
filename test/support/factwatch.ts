import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What it has written so far. */
  output(): string;
  /** SIGTERM, then its end. */
  stop(): Promise<Finished>;
  readonly finished: Promise<Finished>;
}

export interface FactwatchOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** The command line as a person runs it, in a process of its own. */
export function startFactwatch(args: readonly string[], options: FactwatchOptions = {}): Running {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH ?? '', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(options.stdin ?? '');
  const finished = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return {
    child,
    finished,
    output: () => stdout + stderr,
    stop: () => {
      child.kill('SIGTERM');
      return finished;
    },
  };
}

export function factwatch(args: readonly string[], options: FactwatchOptions = {}): Promise<Finished> {
  return startFactwatch(args, options).finished;
}

/** Polls until `ask` answers something, or fails with `what` after `ms`. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  ms = 60_000,
): Promise<T> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not within ${ms / 1000} s: ${what}`);
}
