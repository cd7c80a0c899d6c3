import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { deadLetterRow } from '../../../test/support/clickhouse/rows.ts';
import { EMBEDDED_DATABASE } from './options.ts';
import { createStore } from './store.ts';

const made: string[] = [];

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'factwatch-embedded-'));
  made.push(path);
  return path;
}

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const NUMBERS = `SELECT value FROM ${EMBEDDED_DATABASE}.kept`;

describe('the embedded store', () => {
  it('refuses a directory that another process holds, and says so', async () => {
    const path = directory();
    const program = join(directory(), 'holder.ts');
    const store = fileURLToPath(new URL('./store.ts', import.meta.url));
    writeFileSync(
      program,
      `import { createStore } from ${JSON.stringify(store)};
       const store = createStore({ kind: 'embedded', path: ${JSON.stringify(path)} });
       await store.ping();
       process.send('open');
       process.on('message', async () => { await store.close(); process.disconnect(); });`,
    );
    const holder = fork(program, { execArgv: [] });
    await once(holder, 'message');
    expect(() => createStore({ kind: 'embedded', path })).toThrow(/Another Factwatch process holds/);
    const gone = once(holder, 'exit');
    holder.send('close');
    await gone;
    const mine = createStore({ kind: 'embedded', path });
    expect(await mine.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await mine.close();
  });

  it('lets two stores of one process share a directory, and keeps the data', async () => {
    const path = directory();
    const first = createStore({ kind: 'embedded', path });
    const second = createStore({ kind: 'embedded', path });
    await first.execute(
      `CREATE TABLE ${EMBEDDED_DATABASE}.kept ENGINE = MergeTree ORDER BY value AS SELECT 7 AS value`,
    );
    await first.close();
    expect(await second.query(NUMBERS)).toEqual([{ value: 7 }]);
    await second.close();
    const again = createStore({ kind: 'embedded', path });
    expect(await again.query(NUMBERS)).toEqual([{ value: 7 }]);
    await again.close();
    await again.close();
    await expect(again.query('SELECT 1')).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
  });

  it('refuses a second directory until the first is closed', async () => {
    const first = createStore({ kind: 'embedded', path: directory() });
    const other = directory();
    expect(() => createStore({ kind: 'embedded', path: other })).toThrow(
      expect.objectContaining({ code: 'STORE_LOCKED' }),
    );
    await first.close();
    const second = createStore({ kind: 'embedded', path: other });
    expect(await second.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.close();
  });

  it('says that a path is no directory it may use', () => {
    const file = join(directory(), 'file');
    writeFileSync(file, '');
    expect(() => createStore({ kind: 'embedded', path: file })).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE' }),
    );
  });

  it('gives the answer to this query, whatever the failed one before had begun to write', async () => {
    const store = createStore({ kind: 'embedded', path: directory(), maxResultRows: 10 });
    for (let round = 0; round < 3; round += 1) {
      await expect(store.query('SELECT number FROM numbers(1000)')).rejects.toMatchObject({
        code: 'STORE_REFUSED',
      });
      expect(await store.query('SELECT 5 AS five')).toEqual([{ five: 5 }]);
    }
    await store.close();
  });

  it('answers in time and leaves the event loop free while the engine works', async () => {
    const store = createStore({ kind: 'embedded', path: directory(), queryTimeoutMs: 1_500 });
    await store.query('SELECT 1');
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    const begin = performance.now();
    const endless = store.query('SELECT count() FROM numbers(1000000000000) WHERE sipHash64(number) = 0');
    await expect(endless).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    expect(performance.now() - begin).toBeLessThan(4_000);
    expect(ticks).toBeGreaterThan(40);
    clearInterval(clock);
    await store.close();
  });

  it('does not run what waited so long that its caller was told of a timeout', async () => {
    const path = directory();
    const setup = createStore({ kind: 'embedded', path });
    await setup.migrate();
    const store = createStore({ kind: 'embedded', path, requestTimeoutMs: 300 });
    await store.query('SELECT 1');
    const slow = expect(store.execute('SELECT sleep(2)')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
    const outcome = await store.insertDeadLetters([deadLetterRow('1')]);
    expect(outcome).toEqual({ ok: false, retry: 'later', code: 'STORE_TIMEOUT' });
    await slow;
    await store.close();
    expect(await setup.query('SELECT * FROM dead_letters')).toEqual([]);
    await setup.close();
  });
});
