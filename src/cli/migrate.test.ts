import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClickHouseStore, createStore } from '../adapters/clickhouse/store.ts';
import { runMigrate } from './migrate.ts';

function capture(): {
  stdout: { write(text: string): void };
  stderr: { write(text: string): void };
  out: string[];
  err: string[];
} {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out,
    err,
    stdout: { write: (text) => void out.push(text) },
    stderr: { write: (text) => void err.push(text) },
  };
}

describe('factwatch migrate', () => {
  const path = mkdtempSync(join(tmpdir(), 'factwatch-migrate-'));
  let store: ClickHouseStore;
  beforeAll(() => {
    store = createStore({ kind: 'embedded', path, retentionDays: { verdicts: 400 } });
  });
  afterAll(async () => {
    await store.close();
    rmSync(path, { recursive: true, force: true });
  });

  it('prints with --dry-run the SQL that would run, and changes nothing', async () => {
    const io = capture();
    expect(await runMigrate(store, { dryRun: true }, io)).toBe(0);
    const printed = io.out.join('');
    expect(printed).toContain('-- 0001-tables\nCREATE TABLE IF NOT EXISTS `factwatch`.`verdicts`');
    expect(printed).toContain('MODIFY TTL event_hour + toIntervalDay(400);');
    expect(io.err.join('')).toContain('nothing was changed');
    expect(await store.ping()).toBe('STORE_SCHEMA');
  });

  it('prints SQL that makes the schema when somebody else runs it', async () => {
    const io = capture();
    await runMigrate(store, { dryRun: true }, io);
    for (const sql of io.out
      .join('')
      .replaceAll(/^--.*$/gm, '')
      .split(';\n\n')) {
      if (sql.trim() !== '') await store.execute(sql);
    }
    expect(await store.ping()).toBeUndefined();
    expect(await store.planMigrations()).toEqual([]);
  });

  it('names what it applied, and says when there was nothing to do', async () => {
    await store.execute('DROP DATABASE factwatch SYNC');
    const first = capture();
    expect(await runMigrate(store, {}, first)).toBe(0);
    expect(first.out[0]).toBe('applied 0000-database\n');
    expect(await store.ping()).toBeUndefined();
    const again = capture();
    await runMigrate(store, {}, again);
    expect(again.out).toEqual(['The schema is up to date.\n']);
  });
});
