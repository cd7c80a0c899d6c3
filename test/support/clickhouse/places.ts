import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClickHouseStore, createStore } from '../../../src/adapters/clickhouse/store.ts';
import { startClickHouseFront } from './front.ts';

/** Where a store can live: a suite runs once for each. */
export interface Place {
  readonly name: string;
  open(): Promise<OpenPlace>;
}

export interface OpenPlace {
  /** A new store on the same data. */
  store(): ClickHouseStore;
  stop(): Promise<void>;
}

export const embedded: Place = {
  name: 'the embedded store',
  async open() {
    const path = mkdtempSync(join(tmpdir(), 'factwatch-store-'));
    return {
      store: () => createStore({ kind: 'embedded', path, maxResultRows: 10_000 }),
      stop: async () => rmSync(path, { recursive: true, force: true }),
    };
  },
};

export const server: Place = {
  name: 'the store over HTTP',
  async open() {
    const front = await startClickHouseFront();
    const database = `contract_${process.pid}`;
    return {
      store: () => createStore({ kind: 'server', url: front.url, database, maxResultRows: 10_000 }),
      stop: () => front.stop(),
    };
  },
};
