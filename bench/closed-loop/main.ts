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
import { openJournal, type Told } from './journal.ts';
import { read } from './readings.ts';
import { type Batch, daysOf, drawSamples, fill } from './samples.ts';
import { storeWeek } from './traffic.ts';

/**
 * The chain as production runs it, against a known truth: all responses of two weeks of a `factwatch simulate`
 * plan recorded into the store; from them, again and again, a sample, drawn for review, labelled by import,
 * estimated by SQL.
 *
 *   node bench/closed-loop/main.ts [--replications=200] [--only=S1,S2] [--jobs=2] [--journal=FILE] [--short]
 *
 * With a journal, a run that was broken off goes on where it was.
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

/** A cell by its place, and the first replication that is still to make. */
interface Job {
  readonly cell: number;
  readonly start: number;
}

async function simulate(
  store: ClickHouseStore,
  { cell, start }: Job,
  tell: (told: Told) => void,
): Promise<void> {
  const asked = CELLS[cell]!;
  const plan = asked.plan(SEED + cell);
  const weeks = [
    await storeWeek(store, plan, 0, asked.judge),
    await storeWeek(store, plan, 1, asked.judge),
  ] as const;
  const totals = [weeks[0].totals, weeks[1].totals] as const;
  for (const drawn of batches({ first: start, count: replications - start }, DRAWN_AT_ONCE)) {
    for (const week of weeks) await drawSamples(store, week, drawn);
    for (const batch of batches(drawn, FILLED_AT_ONCE)) {
      await fill(store, asked, plan, batch);
      for (let r = batch.first; r < batch.first + batch.count; r++) {
        const days = [daysOf(plan, 0, batch, r), daysOf(plan, 1, batch, r)] as const;
        tell({ cell: asked.name, replication: r, readings: await read(store, asked, plan, days, totals) });
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
  // One statement draws a hundred samples out of two million rows.
  const store = createStore({ kind: 'embedded', path: directory, requestTimeoutMs: 600_000 });
  await store.migrate();
  process.on('message', async (job: Job) => {
    await simulate(store, job, (told) => process.send!(told));
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
  const journal = openJournal(option('journal', ''));
  const tallies = new Tallies();
  for (const told of journal.kept) tallies.add(told);
  const waiting = cells
    .map((cell): Job => ({ cell, start: tallies.replications(CELLS[cell]!.name) }))
    .filter(({ start }) => start < replications);
  const progress = createProgress(process.stderr, 'closed loop', cells.length * replications, 'replications');
  const processes = Math.min(waiting.length, Number(option('jobs', availableParallelism())));
  const onReplication = (told: Told) => {
    journal.add(told);
    tallies.add(told);
    progress.set(cells.reduce((sum, cell) => sum + tallies.replications(CELLS[cell]!.name), 0));
  };
  await Promise.all(Array.from({ length: processes }, () => follow(waiting, onReplication)));
  progress.stop();
  process.exitCode = printTable(cells.flatMap((cell) => tallies.judged(CELLS[cell]!.name))) ? 0 : 1;
  const seconds = (performance.now() - started) / 1000;
  console.log(`${replications} replications a cell, ${seconds.toFixed(0)} s with ${processes} processes`);
}

class Tallies {
  readonly #cells = new Map<
    string,
    { replications: number; methods: Map<string, { tally: Tally; rule: PassRule }> }
  >();

  add({ cell, readings }: Told): void {
    const known = this.#cells.get(cell) ?? { replications: 0, methods: new Map() };
    this.#cells.set(cell, known);
    known.replications += 1;
    for (const { method, interval, truth, rule, nullValue } of readings) {
      const entry = known.methods.get(method) ?? { tally: tally(cell, method, nullValue), rule };
      known.methods.set(method, entry);
      entry.tally.add(interval, truth);
    }
  }

  replications(cell: string): number {
    return this.#cells.get(cell)?.replications ?? 0;
  }

  judged(cell: string): Judged[] {
    return [...(this.#cells.get(cell)?.methods.values() ?? [])].map(({ tally, rule }) => ({
      row: tally.row(),
      rule,
    }));
  }
}

/** Gives a worker one cell after the other until none waits. */
function follow(waiting: Job[], onReplication: (told: Told) => void): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), process.argv.slice(2), { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: 'ready' | Told) => {
      if (message !== 'ready') {
        onReplication(message);
        return;
      }
      const job = waiting.shift();
      if (job === undefined) worker.disconnect();
      else worker.send(job);
    });
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with code ${code}`)),
    );
  });
}

await (process.send === undefined ? run() : work());
