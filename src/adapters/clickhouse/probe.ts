import type { ErrorCode } from '../../domain/error-code.ts';
import { FactwatchError } from '../../errors.ts';
import type { ClickHouseStore } from './store.ts';
import { TABLES } from './tables.ts';

/** Looks at a store without writing to it. */
export interface ClickHouseProbe {
  reach(): Promise<ErrorCode | undefined>;
  pending(): Promise<readonly string[] | ErrorCode>;
  missingRights(): Promise<readonly string[]>;
  time(): Promise<number | undefined>;
  close(): Promise<void>;
}

export function createStoreProbe(store: ClickHouseStore): ClickHouseProbe {
  return {
    async reach() {
      const code = await store.ping();
      // A store without our schema is a store that answers; `pending` tells about the schema.
      return code === 'STORE_SCHEMA' ? undefined : code;
    },
    async pending() {
      try {
        return (await store.planMigrations()).map(({ name }) => name);
      } catch (error) {
        return error instanceof FactwatchError ? error.code : 'INTERNAL';
      }
    },
    async missingRights() {
      const missing: string[] = [];
      for (const table of Object.keys(TABLES)) {
        for (const right of ['INSERT', 'SELECT']) {
          if (!(await granted(store, right, table))) missing.push(`${right} ON ${table}`);
        }
      }
      return missing;
    },
    async time() {
      const [row] = await store.query<{ ms: number }>(
        'SELECT toFloat64(toUnixTimestamp64Milli(now64(3))) AS ms',
      );
      return row?.ms;
    },
    close: () => store.close(),
  };
}

/** Both words come from closed lists of this build. A server too old for the question is not held to it. */
async function granted(store: ClickHouseStore, right: string, table: string): Promise<boolean> {
  try {
    const [row] = await store.query<{ result: number | boolean }>(`CHECK GRANT ${right} ON ${table}`);
    return row === undefined || Boolean(Number(row.result));
  } catch (error) {
    return !(error instanceof FactwatchError && error.code === 'STORE_CREDENTIALS');
  }
}
