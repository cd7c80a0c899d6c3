import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClickHouseStore, createStore } from '../../src/adapters/clickhouse/store.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { type ClickHouseFront, startClickHouseFront } from '../support/clickhouse/front.ts';
import type { Fault } from '../support/clickhouse/protocol.ts';
import { deadLetterRow, key, verdictRow } from '../support/clickhouse/rows.ts';

const PASSWORD = 'p&ss wörd:/?#%41';
const CANARY = 'Maria-da-Silva-9434765919';

/** What a fault on the wire makes of an insert and of a query. */
const FAULTS: readonly (readonly [string, Fault, 'later' | 'never', ErrorCode, ErrorCode])[] = [
  ['a closed port', { kind: 'refuse' }, 'later', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
  ['a reset before', { kind: 'reset-before' }, 'later', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
  ['a reset after', { kind: 'reset-after' }, 'later', 'STORE_UNREACHABLE', 'STORE_UNREACHABLE'],
  ['no answer', { kind: 'hang' }, 'later', 'STORE_TIMEOUT', 'STORE_TIMEOUT'],
  ['a late answer', { kind: 'delay', ms: 3_000 }, 'later', 'STORE_TIMEOUT', 'STORE_TIMEOUT'],
  ['memory', { kind: 'code', code: 241 }, 'later', 'STORE_OVERLOADED', 'STORE_OVERLOADED'],
  ['too many parts', { kind: 'code', code: 252 }, 'later', 'STORE_OVERLOADED', 'STORE_OVERLOADED'],
  ['too slow', { kind: 'code', code: 159 }, 'later', 'STORE_TIMEOUT', 'STORE_TIMEOUT'],
  ['a bad row', { kind: 'code', code: 27, status: 400 }, 'never', 'STORE_REFUSED_ROW', 'STORE_REFUSED'],
  ['an enumeration', { kind: 'code', code: 691 }, 'never', 'STORE_REFUSED_ROW', 'STORE_REFUSED'],
  ['a lost table', { kind: 'code', code: 60 }, 'later', 'STORE_SCHEMA', 'STORE_SCHEMA'],
  ['a lost right', { kind: 'code', code: 497, status: 403 }, 'later', 'STORE_REFUSED', 'STORE_REFUSED'],
  ['a new code', { kind: 'code', code: 99_999 }, 'never', 'STORE_REFUSED', 'STORE_REFUSED'],
  ['200 with memory', { kind: 'exception-in-200', code: 241 }, 'later', 'STORE_OVERLOADED', 'STORE_PROTOCOL'],
  ['a web page', { kind: 'foreign', status: 200 }, 'later', 'STORE_PROTOCOL', 'STORE_PROTOCOL'],
  ['a bad gateway', { kind: 'foreign', status: 502 }, 'later', 'STORE_PROTOCOL', 'STORE_PROTOCOL'],
];

describe('the store over a wire that fails', () => {
  let front: ClickHouseFront;
  let store: ClickHouseStore;
  const database = `faults_${process.pid}`;
  const limits = { requestTimeoutMs: 1_500, queryTimeoutMs: 1_500 } as const;
  const open = (password: string): ClickHouseStore =>
    createStore({ kind: 'server', url: front.url, database, username: 'writer', password, ...limits });

  beforeAll(async () => {
    front = await startClickHouseFront({ username: 'writer', password: PASSWORD });
    const patient = { requestTimeoutMs: 30_000, queryTimeoutMs: 30_000 };
    const setup = createStore({
      kind: 'server',
      url: front.url,
      database,
      username: 'writer',
      password: PASSWORD,
      ...patient,
    });
    await setup.migrate();
    await setup.close();
    store = open(PASSWORD);
  });
  afterEach(() => front.faults.clear());
  afterAll(async () => {
    await store.close();
    await front.stop();
  });

  it.each(FAULTS)('%s', async (_name, fault, retry, insertCode, queryCode) => {
    const row = verdictRow(1, { model: CANARY });
    await front.faults.always(fault);
    expect(await store.insertVerdicts([row])).toEqual({ ok: false, retry, code: insertCode });
    const error: unknown = await store.query(`SELECT '${CANARY}' AS c`).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'FactwatchError', code: queryCode });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(CANARY);
    expect(await store.ping()).toBe(queryCode === 'STORE_SCHEMA' ? 'STORE_SCHEMA' : queryCode);
    await front.faults.clear();
    expect(await store.insertVerdicts([row])).toEqual({ ok: true });
  });

  it('takes half an answer for none, however it ends', async () => {
    const many = 'SELECT number AS n FROM numbers(1000)';
    await front.faults.next({ kind: 'truncated' }, { kind: 'cut' });
    await expect(store.query(many)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    await expect(store.query(many)).rejects.toMatchObject({ code: 'STORE_PROTOCOL' });
    expect(await store.query(many)).toHaveLength(1000);
  });

  it('does not wait for an answer that trickles', async () => {
    await front.faults.next({ kind: 'trickle', msPerByte: 100 });
    const begin = performance.now();
    await expect(store.query('SELECT number FROM numbers(100)')).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
    });
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('counts a response once when its insert was stored, called lost, and tried again', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => verdictRow(500 + index));
    await front.faults.next({ fault: { kind: 'reset-after' }, only: 'insert' });
    expect(await store.insertVerdicts(rows)).toEqual({
      ok: false,
      retry: 'later',
      code: 'STORE_UNREACHABLE',
    });
    const between = { a: key(500), b: key(519) };
    const where = 'WHERE response_key BETWEEN {a:String} AND {b:String}';
    const count = (table: string) => store.query(`SELECT count() AS n FROM ${table} ${where}`, between);
    await expect.poll(() => count('verdicts'), { timeout: 10_000 }).toEqual([{ n: 20 }]);
    expect(await store.insertVerdicts(rows)).toEqual({ ok: true });
    expect(await count('verdicts_current')).toEqual([{ n: 20 }]);
  });

  it('says that the password is wrong, and waits with the rows', async () => {
    const stranger = open('wrong');
    expect(await stranger.ping()).toBe('STORE_CREDENTIALS');
    expect(await stranger.insertDeadLetters([deadLetterRow('1')])).toEqual({
      ok: false,
      retry: 'later',
      code: 'STORE_CREDENTIALS',
    });
    await expect(stranger.migrate()).rejects.toMatchObject({ code: 'STORE_CREDENTIALS' });
    await stranger.close();
  });

  it('puts neither user nor password into a URL, wherever they were given', async () => {
    const inUrl = new URL(front.url);
    inUrl.username = 'writer';
    inUrl.password = encodeURIComponent(PASSWORD);
    const other = createStore({ kind: 'server', url: inUrl.href, database, ...limits });
    expect(await other.ping()).toBeUndefined();
    await other.close();
    const urls = front.requests.map((request) => decodeURIComponent(request.url.replaceAll('+', ' ')));
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => url.includes(PASSWORD) || /[?&](user|password)=/.test(url))).toEqual([]);
    expect(
      urls.filter((url) => url.includes('async_insert=0') && url.includes('wait_end_of_query=1')).length,
    ).toBeGreaterThan(5);
    expect(urls.filter((url) => url.includes(CANARY))).toEqual([]);
  });

  it('refuses a URL that is none, before anything is sent', () => {
    for (const url of ['localhost', 'ftp://host', 'clickhouse:9000', 'http://me:100%@host']) {
      expect(() => createStore({ kind: 'server', url, database })).toThrow(
        expect.objectContaining({ code: 'CONFIG_INVALID', where: 'store.url' }),
      );
    }
  });

  it('closes idle sockets before the server does', async () => {
    const short = createStore({
      kind: 'server',
      url: front.url,
      database,
      username: 'writer',
      password: PASSWORD,
      idleSocketMs: 50,
    });
    await short.query('SELECT 1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await short.query('SELECT 1');
    await short.query('SELECT 1');
    const ports = front.requests.slice(-3).map((request) => request.remotePort);
    expect(ports[0]).not.toBe(ports[1]);
    expect(ports[1]).toBe(ports[2]);
    await short.close();
  });

  it('keeps every acknowledged row when the engine is killed in the middle of inserts', async () => {
    const path = mkdtempSync(join(tmpdir(), 'factwatch-killed-'));
    const first = await startClickHouseFront({ path });
    const mine = createStore({ kind: 'server', url: first.url, database, ...limits });
    await mine.migrate();
    const acknowledged: string[] = [];
    const inserting = (async () => {
      for (let index = 0; index < 10_000; index += 1) {
        const row = verdictRow(9_000 + index);
        if (!(await mine.insertVerdicts([row])).ok) return;
        acknowledged.push(row.responseKey);
      }
    })();
    await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(20);
    await first.kill();
    await inserting;
    await mine.close();
    const second = await startClickHouseFront({ path });
    const again = createStore({ kind: 'server', url: second.url, database });
    const rows = await again.query<{ k: string }>('SELECT response_key AS k FROM verdicts_current');
    const kept = new Set(rows.map((row) => row.k));
    expect(acknowledged.filter((each) => !kept.has(each))).toEqual([]);
    await again.close();
    await second.stop();
    rmSync(path, { recursive: true, force: true });
  });
});
