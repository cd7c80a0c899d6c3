import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command, Fault, FrontSettings, Report, ScriptedFault, SeenRequest } from './protocol.ts';

export interface FrontOptions {
  /** Data directory; a temporary one, removed at the end, when absent. */
  readonly path?: string;
  /** Port to listen on; a free one when absent. */
  readonly port?: number;
  readonly username?: string;
  /** When given, requests without it are refused with code 516. */
  readonly password?: string;
}

interface Faults {
  /** The next requests meet these, one each; a fault with `only` waits for its sort of request. */
  next(...faults: readonly (Fault | ScriptedFault)[]): Promise<void>;
  /** Every request meets this until `clear`. */
  always(fault: Fault | ScriptedFault): Promise<void>;
  clear(): Promise<void>;
}

export interface ClickHouseFront {
  readonly url: string;
  readonly port: number;
  readonly faults: Faults;
  /** Every request so far, newest last. */
  readonly requests: readonly SeenRequest[];
  stop(): Promise<void>;
  /** Ends the process as a power cut would. The data directory stays if it was given. */
  kill(): Promise<void>;
}

type Body<T> = T extends { readonly id: number } ? Omit<T, 'id'> : never;

interface Talk {
  ask(command: Body<Command>): Promise<void>;
}

function scripted(fault: Fault | ScriptedFault): ScriptedFault {
  return 'fault' in fault ? fault : { fault };
}

function talkTo(child: ChildProcess, requests: SeenRequest[]): Talk {
  const waiting = new Map<number, () => void>();
  let last = 0;
  child.on('message', (message) => {
    const report = message as Report;
    if (report.report === 'request') requests.push(report.request);
    if (report.report === 'done') waiting.get(report.id)?.();
  });
  return {
    ask(command) {
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        child.send({ ...command, id });
      });
    },
  };
}

async function ready(child: ChildProcess): Promise<number> {
  const failed = once(child, 'exit').then(() => {
    throw new Error('the ClickHouse front did not start');
  });
  const started = once(child, 'message').then(([message]) => {
    const report = message as Report;
    if (report.report !== 'ready') throw new Error('the ClickHouse front could not open its engine');
    return report.port;
  });
  return Promise.race([started, failed]);
}

/**
 * ClickHouse over HTTP on loopback: the embedded engine in a process of its own, or, with `CLICKHOUSE_URL`,
 * a real server behind the same faults. Takes what `@clickhouse/client` sends: the statement in the URL or the
 * body, parameters and settings in the URL, rows in the body; answers with ClickHouse's headers and codes.
 */
export async function startClickHouseFront(options: FrontOptions = {}): Promise<ClickHouseFront> {
  const temporary = options.path === undefined;
  const path = options.path ?? mkdtempSync(join(tmpdir(), 'factwatch-front-'));
  const upstream = process.env.CLICKHOUSE_URL;
  const settings: FrontSettings = {
    path,
    port: options.port ?? 0,
    ...(options.username === undefined ? {} : { username: options.username }),
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(upstream === undefined ? {} : { upstream }),
  };
  const program = fileURLToPath(new URL('./front-process.ts', import.meta.url));
  const child = fork(program, [JSON.stringify(settings)], { execArgv: [], serialization: 'json' });
  const requests: SeenRequest[] = [];
  const talk = talkTo(child, requests);
  const port = await ready(child);
  const end = async (how: () => void): Promise<void> => {
    const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    how();
    await exited;
    if (temporary) rmSync(path, { recursive: true, force: true });
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    faults: {
      next: (...faults) => talk.ask({ command: 'next', faults: faults.map(scripted) }),
      always: (fault) => talk.ask({ command: 'always', fault: scripted(fault) }),
      clear: () => talk.ask({ command: 'always', fault: null }),
    },
    stop: () => end(() => void talk.ask({ command: 'stop' })),
    kill: () => end(() => child.kill('SIGKILL')),
  };
}
