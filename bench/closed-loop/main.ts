import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClickHouseStore, createStore } from '../../src/adapters/clickhouse/store.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { printTable } from '../coverage/table.ts';
import { type Judged, type PassRule, type Tally, tally } from '../coverage/tally.ts';
import { CELLS } from './cells.ts';
import { type Reading, read } from './readings.ts';
import { type Batch, daysOf, drawSamples, fill } from './samples.ts';
import { storeWeek } from './traffic.ts';

/**
 * The chain as production runs it, against a known truth: all responses of two weeks of a `factwatch simulate`
 * plan recorded into the store; from them, again and again, a sample, drawn for review, labelled by import,
 * estimated by SQL.
 *
 *   node bench/closed-loop/main.ts [--replications=200] [--only=S1,S2] [--jobs=2] [--short]
 *
 * Seeds are fixed: the same command prints the same table. Exit code 1 when a row fails its rule, or when a
 * control that must fail passes.
 */
const SEED = 20_261_127;
/** Drawn by one walk over the stored weeks. */
const DRAWN_AT_ONCE = 100;
/** In the store at the same time: their four weeks are one partition. More make every query dearer. */
const FILLED_AT_ONCE = 2;

function option(name: string, fallback: number | string): string {
  const found = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  return found === undefined ? String(fallback) : found.slice(name.length + 3);
}

const replications = Number(option('replications', process.argv.includes('--short') ? 2 : 200));

/** What a worker says of one replication. */
interface Told {
  readonly cell: number;
  readonly readings: readonly Reading[];
}

async function simulate(store: ClickHouseStore, cell: number, tell: (told: Told) => void): Promise<void> {
  const asked = CELLS[cell]!;
  const plan = asked.plan(SEED + cell);
  const weeks = [
    await storeWeek(store, plan, 0, asked.judge),
    await storeWeek(store, plan, 1, asked.judge),
  ] as const;
  const totals = [weeks[0].totals, weeks[1].totals] as const;
  for (const drawn of batches({ first: 0, count: replications }, DRAWN_AT_ONCE)) {
    for (const week of weeks) await drawSamples(store, week, drawn);
    for (const batch of batches(drawn, FILLED_AT_ONCE)) {
      await fill(store, asked, plan, batch);
      for (let r = batch.first; r < batch.first + batch.count; r++) {
        const days = [daysOf(plan, 0, batch, r), daysOf(plan, 1, batch, r)] as const;
        tell({ cell, readings: await read(store, asked, plan, days, totals) });
      }
    }
  }
}

function* batches({ first, count }: Batch, size: number): Generator<Batch> {
  for (let start = first; start < first + count; start += size)
    yield { first: start, count: Math.min(size, first + count - start) };
}

/** A process has one engine: each worker is a process with a store of its own. */
async function work(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'factwatch-closed-loop-'));
  const store = createStore({ kind: 'embedded', path: directory });
  await store.migrate();
  process.on('message', async (cell: number) => {
    await simulate(store, cell, (told) => process.send!(told));
    process.send!('ready');
  });
  process.on('disconnect', async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });
  process.send!('ready');
}

async function run(): Promise<void> {
  const started = performance.now();
  const only = option('only', '');
  const cells = [...CELLS.keys()].filter(
    (cell) => only === '' || only.split(',').includes(CELLS[cell]!.name),
  );
  const waiting = [...cells];
  const tallies = new Tallies();
  const progress = createProgress(process.stderr, 'closed loop', cells.length * replications, 'replications');
  const processes = Math.min(waiting.length, Number(option('jobs', availableParallelism())));
  await Promise.all(
    Array.from({ length: processes }, () => follow(waiting, (told) => progress.set(tallies.add(told)))),
  );
  progress.stop();
  process.exitCode = printTable(cells.flatMap((cell) => tallies.of(cell))) ? 0 : 1;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${replications} replications a cell, ${seconds.toFixed(0)} s with ${processes} processes`);
}

class Tallies {
  readonly #cells = new Map<number, Map<string, { tally: Tally; rule: PassRule }>>();
  #replications = 0;

  /** @returns the replications so far, of all cells. */
  add({ cell, readings }: Told): number {
    for (const reading of readings) this.#add(cell, reading);
    this.#replications += 1;
    return this.#replications;
  }

  #add(cell: number, { method, interval, truth, rule, nullValue }: Reading): void {
    const methods = this.#cells.get(cell) ?? new Map();
    this.#cells.set(cell, methods);
    const entry = methods.get(method) ?? { tally: tally(CELLS[cell]!.name, method, nullValue), rule };
    methods.set(method, entry);
    entry.tally.add(interval, truth);
  }

  of(cell: number): Judged[] {
    const methods = [...(this.#cells.get(cell)?.values() ?? [])];
    return methods.map(({ tally, rule }) => ({ row: tally.row(), rule }));
  }
}

/** Gives a worker one cell after the other until none waits. */
function follow(waiting: number[], onReplication: (told: Told) => void): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), process.argv.slice(2), { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: 'ready' | Told) => {
      if (message !== 'ready') {
        onReplication(message);
        return;
      }
      const cell = waiting.shift();
      if (cell === undefined) worker.disconnect();
      else worker.send(cell);
    });
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`)),
    );
  });
}

await (process.send === undefined ? run() : work());
