import { openStore } from '../app.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { type MigrateOptions, runMigrate } from './migrate.ts';

export async function migrate(options: ConfigOption & MigrateOptions, io: Io): Promise<number> {
  const store = openStore(readConfig(options).config);
  try {
    return await runMigrate(store, options, io);
  } finally {
    await store.close();
  }
}
