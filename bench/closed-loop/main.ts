import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClickHouseStore, createStore } from '../../src/adapters/clickhouse/store.ts';
import { printTable } from '../coverage/table.ts';
import { type Judged, type PassRule, type Tally, tally } from '../coverage/tally.ts';
import { CELLS } from './cells.ts';
import { type Reading, read } from './readings.ts';
import { recordWeek, scoreAnchors } from './week.ts';

/**
 * The chain as production runs it, against the known truth of `factwatch simulate`: sampled responses of a plan
 * recorded into the store, drawn for review, labelled by import, estimated by SQL.
 *
 *   node bench/closed-loop/main.ts [--replications=200] [--only=S1] [--jobs=2] [--short]
 *
 * Seeds are fixed: the same command prints the same table. Exit code 1 when a row fails its rule, or when a
 * control that must fail passes.
 */
const SEED = 20_261_127;
const TABLES = ['verdicts', 'review_queue', 'review_draws', 'labels', 'anchor_scores'];

function option(name: string, fallback: number | string): string {
  const found = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  return found === undefined ? String(fallback) : found.slice(name.length + 3);
}

/** Some replications of a cell: few enough that two workers end at about the same time. */
interface Job {
  readonly cell: number;
  readonly first: number;
  readonly count: number;
}
const AT_ONCE = 10;

async function simulate(store: ClickHouseStore, { cell: place, first, count }: Job): Promise<Reading[]> {
  const cell = CELLS[place]!;
  const readings: Reading[] = [];
  for (let i = first; i < first + count; i++) {
    const plan = cell.plan(SEED + 100_000 * place + i);
    for (const table of TABLES) await store.execute(`TRUNCATE TABLE ${store.layout.database}.${table}`);
    for (const week of [0, 1] as const)
      await recordWeek(store, plan, week, { judge: cell.judge, labels: cell.labels[week] });
    if (!cell.judge) await scoreAnchors(store, plan);
    readings.push(...(await read(store, cell, plan)));
  }
  return readings;
}

/** A process has one engine: each worker is a process with a store of its own. */
async function work(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'factwatch-closed-loop-'));
  const store = createStore({ kind: 'embedded', path: directory });
  await store.migrate();
  process.on('message', async (job: Job) => process.send!(await simulate(store, job)));
  process.on('disconnect', async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });
  process.send!('ready');
}

async function run(): Promise<void> {
  const started = performance.now();
  const replications = Number(option('replications', process.argv.includes('--short') ? 2 : 200));
  const only = option('only', '');
  const cells = [...CELLS.keys()].filter((cell) => only === '' || CELLS[cell]!.name === only);
  const waiting = cells.flatMap((cell) => jobsOf(cell, replications));
  const tallies = new Tallies();
  const processes = Math.min(waiting.length, Number(option('jobs', availableParallelism())));
  await Promise.all(Array.from({ length: processes }, () => follow(waiting, tallies)));
  process.exitCode = printTable(cells.flatMap((cell) => tallies.of(CELLS[cell]!.name))) ? 0 : 1;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${replications} replications a cell, ${seconds.toFixed(0)} s with ${processes} processes`);
}

function jobsOf(cell: number, replications: number): Job[] {
  const jobs: Job[] = [];
  for (let first = 0; first < replications; first += AT_ONCE)
    jobs.push({ cell, first, count: Math.min(AT_ONCE, replications - first) });
  return jobs;
}

class Tallies {
  readonly #cells = new Map<string, Map<string, { tally: Tally; rule: PassRule }>>();

  add(name: string, { method, interval, truth, rule, nullValue }: Reading): void {
    const methods = this.#cells.get(name) ?? new Map();
    this.#cells.set(name, methods);
    const entry = methods.get(method) ?? { tally: tally(name, method, nullValue), rule };
    methods.set(method, entry);
    entry.tally.add(interval, truth);
  }

  of(name: string): Judged[] {
    const methods = [...(this.#cells.get(name)?.values() ?? [])];
    return methods.map(({ tally, rule }) => ({ row: tally.row(), rule }));
  }
}

/** Gives a worker one job after the other until none waits. */
function follow(waiting: Job[], tallies: Tallies): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    let current: Job | undefined;
    worker.on('message', (message: 'ready' | Reading[]) => {
      if (message !== 'ready')
        for (const reading of message) tallies.add(CELLS[current!.cell]!.name, reading);
      current = waiting.shift();
      if (current === undefined) worker.disconnect();
      else worker.send(current);
    });
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`)),
    );
  });
}

await (process.send === undefined ? run() : work());
