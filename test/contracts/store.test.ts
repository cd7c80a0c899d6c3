import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../src/adapters/clickhouse/migrations.ts';
import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';
import type { TableName } from '../../src/adapters/clickhouse/tables.ts';
import type { VerdictRow } from '../../src/domain/rows.ts';
import { embedded, type OpenPlace, server } from '../support/clickhouse/places.ts';
import { deadLetterRow, flaggedRow, HOUR, key, MONDAY, verdictRow } from '../support/clickhouse/rows.ts';
import { asRead, SAMPLES } from '../support/clickhouse/samples.ts';

/**
 * What every store keeps, whether the engine is in this process or behind HTTP. One engine for the suite; every
 * test works in responses of its own numbers.
 */
describe.each([embedded, server])('$name', (place) => {
  let opened: OpenPlace;
  let store: ClickHouseStore;

  const count = async (sql: string, params?: Readonly<Record<string, unknown>>): Promise<number> => {
    const rows = await store.query<{ n: number }>(`SELECT count() AS n FROM ${sql}`, params);
    return rows[0]?.n ?? -1;
  };
  const stored = (index: number): Promise<number> =>
    count('verdicts_current WHERE response_key = {key:String}', { key: key(index) });
  const put = async (...rows: readonly VerdictRow[]): Promise<void> => {
    expect(await store.insertVerdicts(rows)).toEqual({ ok: true });
  };

  const fresh: { ping?: unknown; insert?: unknown; query?: unknown; applied: string[] } = { applied: [] };

  beforeAll(async () => {
    opened = await place.open();
    store = opened.store();
    fresh.ping = await store.ping();
    fresh.insert = await store.insertVerdicts([verdictRow(1)]);
    fresh.query = await store.query('SELECT 1 FROM verdicts_current').catch((error: unknown) => error);
    const others = [opened.store(), opened.store(), opened.store()];
    const results = await Promise.all([store, ...others].map((each) => each.migrate()));
    fresh.applied.push(...results.flatMap((result) => result.applied));
    await Promise.all(others.map((other) => other.close()));
    // Nothing is merged from here on: what the views say must be right without it.
    await store.execute(`SYSTEM STOP MERGES ${store.layout.database}.verdicts`);
  });
  afterAll(async () => {
    await store.close();
    await opened.stop();
  });

  it('says that the schema is missing until it was created, and keeps the rows waiting', () => {
    expect(fresh.ping).toBe('STORE_SCHEMA');
    expect(fresh.insert).toEqual({ ok: false, retry: 'later', code: 'STORE_SCHEMA' });
    expect(fresh.query).toMatchObject({ name: 'FactwatchError', code: 'STORE_SCHEMA' });
  });

  it('creates the schema from four sides at once, and never twice', async () => {
    expect(new Set(fresh.applied).size).toBe(10);
    expect(await store.ping()).toBeUndefined();
    expect((await store.migrate()).applied).toEqual([]);
    expect(await store.planMigrations()).toEqual([]);
  });

  it.each(Object.keys(SAMPLES) as TableName[])('gives back every column of %s', async (name) => {
    expect(await store.insertRows(name, [SAMPLES[name] as never])).toEqual({ ok: true });
    const rows = await store.query(`SELECT * FROM ${name}_current`);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(asRead(name, SAMPLES[name]));
    expect(Object.keys(rows[0] as object).filter((column) => !['week', 'weight'].includes(column))).toEqual(
      Object.keys(asRead(name, SAMPLES[name])),
    );
  });

  it('keeps what is empty empty, and puts the Monday of the event and the weight beside it', async () => {
    const sunday = MONDAY + 6 * 24 * HOUR + 23 * HOUR;
    const row = verdictRow(1_002, { locale: '', country: '', surface: '', eventHour: sunday });
    await put(row);
    const [read] = await store.query('SELECT * FROM verdicts_current WHERE response_key = {k:String}', {
      k: row.responseKey,
    });
    expect(read).toEqual({ ...asRead('verdicts', row), week: '2026-03-02', weight: 8 });
  });

  it('keeps an offset beyond the numbers of JavaScript', async () => {
    await store.insertDeadLetters([deadLetterRow('9223372036854775807')]);
    expect(
      await store.query(
        "SELECT toString(offset) AS o FROM dead_letters_current WHERE topic = 'answers' ORDER BY offset DESC LIMIT 1",
      ),
    ).toEqual([{ o: '9223372036854775807' }]);
  });

  it('refuses a row that the engine would change on the way in, and stores nothing of its batch', async () => {
    const finding = { ...flaggedRow(0).findings[0]!, claim: 70_000 };
    const bad: Partial<VerdictRow>[] = [
      { pSample: Number.NaN },
      { pSecond: 0 },
      { pJudge: null as never },
      { revision: undefined as never },
      { findings: [finding] },
      { candidates: { x: 5e9 } },
      { state: 'harmless' as never },
      { eventHour: MONDAY + 1 },
      { responseKey: 'Maria da Silva' },
    ];
    for (const changes of bad) {
      const outcome = await store.insertVerdicts([verdictRow(1_010), verdictRow(1_011, changes)]);
      expect(outcome, JSON.stringify(changes)).toEqual({
        ok: false,
        retry: 'never',
        code: 'STORE_REFUSED_ROW',
      });
    }
    expect(await stored(1_010)).toBe(0);
  });

  it('says of a batch with one row that the engine refuses: never, and stores nothing of it', async () => {
    const table = `${store.layout.database}.verdicts`;
    await store.execute(`ALTER TABLE ${table} ADD CONSTRAINT t CHECK surface != 'refused'`);
    const rows = Array.from({ length: 500 }, (_, index) => verdictRow(1_100 + index));
    rows[250] = verdictRow(1_350, { surface: 'refused' });
    expect(await store.insertVerdicts(rows)).toEqual({
      ok: false,
      retry: 'never',
      code: 'STORE_REFUSED_ROW',
    });
    expect(await stored(1_100)).toBe(0);
    await store.execute(`ALTER TABLE ${table} DROP CONSTRAINT t`);
    rows.splice(250, 1);
    await put(...rows);
    expect(await stored(1_100)).toBe(1);
  });

  it('counts a response once, whatever was delivered twice and before anything is merged', async () => {
    await put(flaggedRow(2_000), flaggedRow(2_000));
    await put(flaggedRow(2_000));
    expect(await stored(2_000)).toBe(1);
    expect(await count('verdicts WHERE response_key = {k:String}', { k: key(2_000) })).toBeGreaterThan(1);
    expect(await count('findings WHERE response_key = {k:String}', { k: key(2_000) })).toBe(2);
    await store.insertDeadLetters([
      deadLetterRow('77'),
      deadLetterRow('77', { receivedHour: MONDAY + 9 * HOUR }),
    ]);
    expect(await count('dead_letters_current WHERE offset = 77')).toBe(1);
  });

  it('lets the newest revision count, with its findings, in whatever order they arrive', async () => {
    await put(flaggedRow(2_001, { revision: 20 }));
    await put(verdictRow(2_001, { revision: 30, ruleSet: 'rules-2' }));
    await put(flaggedRow(2_001, { revision: 10 }));
    const rows = await store.query(
      'SELECT state, rule_set FROM verdicts_current WHERE response_key = {k:String}',
      {
        k: key(2_001),
      },
    );
    expect(rows).toEqual([{ state: 'clean', rule_set: 'rules-2' }]);
    expect(await count('findings_current WHERE response_key = {k:String}', { k: key(2_001) })).toBe(0);
  });

  it('counts an id once that was stamped anew an hour later', async () => {
    await put(verdictRow(2_002, { eventHour: MONDAY + HOUR, revision: 1 }));
    await put(verdictRow(2_002, { eventHour: MONDAY + 2 * HOUR, revision: 2 }));
    expect(await stored(2_002)).toBe(1);
  });

  it('counts right when two processes believe that they own the same partition', async () => {
    const zombie = opened.store();
    const rows = Array.from({ length: 400 }, (_, index) => verdictRow(3_000 + index));
    const batches = [rows.slice(0, 250), rows.slice(100, 300), rows.slice(200)];
    const outcomes = await Promise.all(
      batches.flatMap((batch) => [store.insertVerdicts(batch), zombie.insertVerdicts(batch)]),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(
      await count('verdicts_current WHERE response_key BETWEEN {a:String} AND {b:String}', {
        a: key(3_000),
        b: key(3_399),
      }),
    ).toBe(400);
    await zombie.close();
  });

  it('reads without writing, and not more than it may', async () => {
    await expect(store.query('SELECT number FROM numbers(10001)')).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
    const long = 'SELECT repeat(toString(number % 10), 60000) FROM numbers(3000)';
    await expect(store.query(long)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    const table = `${store.layout.database}.sneaked`;
    await expect(store.query(`CREATE TABLE ${table} (a UInt8) ENGINE = Memory`)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
    });
    expect(await count("system.tables WHERE name = 'sneaked'")).toBe(0);
    expect(await store.query('SELECT number AS n FROM numbers(10000) ORDER BY n DESC LIMIT 1')).toEqual([
      { n: 9999 },
    ]);
  });

  it('takes parameters as values, whatever is in them', async () => {
    const nasty = "a'b\\ \n\t{x:String}; DROP TABLE verdicts -- \u0000 ü";
    expect(await store.query('SELECT {s:String} AS s, {n:UInt64} AS n', { s: nasty, n: 7 })).toEqual([
      { s: nasty, n: 7 },
    ]);
    expect(await store.query('SELECT {l:Array(String)} AS l', { l: ["a'", 'b'] })).toEqual([
      { l: ["a'", 'b'] },
    ]);
  });

  it('throws codes, and not a word of the query or of the answer', async () => {
    const canary = 'Maria da Silva 943 476 5919';
    for (const sql of [
      `SELECT toUInt8('${canary}')`,
      `SELECT '${canary}' FROM nowhere`,
      `SELEC '${canary}'`,
    ]) {
      const error: unknown = await store.query(sql).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'FactwatchError' });
      expect((error as Error).cause).toBeUndefined();
      expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('Silva');
    }
  });

  it('can read the schema of a cluster, though it has none to create it on', async () => {
    const layout = {
      database: 'health',
      cluster: 'main',
      retentionDays: { verdicts: 400, dead_letters: 30 },
    };
    const statements = migrations(layout).flatMap((step) => step.statements);
    expect(statements.length).toBeGreaterThan(40);
    for (const sql of statements.filter((each) => !each.startsWith('INSERT'))) {
      const [row] = await store.query<{ s: string }>('SELECT formatQuery({sql:String}) AS s', { sql });
      expect(row?.s).toContain('ON CLUSTER');
    }
  });
});
