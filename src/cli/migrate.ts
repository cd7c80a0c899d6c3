import type { ClickHouseStore } from '../adapters/clickhouse/store.ts';
import { EXIT } from '../errors.ts';

export interface MigrateOptions {
  /** Print the statements instead of running them. */
  readonly dryRun?: boolean;
}

/** Where a command writes. */
export interface MigrateIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

type Migratable = Pick<ClickHouseStore, 'migrate' | 'planMigrations'>;

async function printPlan(store: Migratable, io: MigrateIo): Promise<void> {
  const plan = await store.planMigrations();
  for (const { name, statements } of plan) {
    io.stdout.write(`-- ${name}\n`);
    for (const sql of statements) io.stdout.write(`${sql};\n\n`);
  }
  io.stderr.write(
    plan.length === 0 ? 'The schema is up to date.\n' : `${plan.length} steps to do; nothing was changed.\n`,
  );
}

/**
 * `factwatch migrate`: brings the store's schema to this build. With `dryRun`, prints the SQL that would run,
 * so that somebody with more rights can run it.
 * @returns the exit code
 * @throws FactwatchError when the store cannot be reached or refuses
 */
export async function runMigrate(store: Migratable, options: MigrateOptions, io: MigrateIo): Promise<number> {
  if (options.dryRun === true) {
    await printPlan(store, io);
    return EXIT.ok;
  }
  const { applied } = await store.migrate();
  for (const name of applied) io.stdout.write(`applied ${name}\n`);
  if (applied.length === 0) io.stdout.write('The schema is up to date.\n');
  return EXIT.ok;
}
