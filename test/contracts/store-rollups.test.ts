import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recomputeRollups } from '../../src/adapters/clickhouse/rollups.ts';
import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';
import type { VerdictRow } from '../../src/domain/rows.ts';
import { embedded, type OpenPlace, server } from '../support/clickhouse/places.ts';
import { flaggedRow, HOUR, MONDAY, verdictRow } from '../support/clickhouse/rows.ts';

describe.each([embedded, server])('roll-ups in $name', (place) => {
  let opened: OpenPlace;
  let store: ClickHouseStore;
  const put = async (...rows: readonly VerdictRow[]): Promise<void> => {
    expect(await store.insertVerdicts(rows)).toEqual({ ok: true });
  };

  beforeAll(async () => {
    opened = await place.open();
    store = opened.store();
    await store.migrate();
  });
  afterAll(async () => {
    await store.close();
    await opened.stop();
  });

  const range = { fromHour: MONDAY, toHour: MONDAY + 14 * 24 * HOUR };
  const FROM_VIEW =
    "SELECT week, model, count() AS responses, countIf(state = 'flagged') AS flagged, countIf(severity = 'severe') AS severe, sum(weight) AS weighted, uniqExact(user_key) AS users FROM verdicts_current GROUP BY week, model ORDER BY week, model";
  const FROM_ROLLUP =
    'SELECT week, model, sum(responses) AS responses, sum(flagged) AS flagged, sum(severe) AS severe, sum(weighted) AS weighted, sum(users) AS users FROM weekly_rates GROUP BY week, model ORDER BY week, model';

  it('recomputes the roll-ups to what the views count, any number of times', async () => {
    await put(...Array.from({ length: 600 }, (_, i) => (i % 7 === 0 ? flaggedRow(i) : verdictRow(i))));
    await put(...Array.from({ length: 100 }, (_, i) => verdictRow(i, { revision: 1_772_500_000_002 })));
    for (const generation of [1_000, 2_000, 3_000]) {
      await recomputeRollups(store, range, generation);
      expect(await store.query(FROM_ROLLUP)).toEqual(await store.query(FROM_VIEW));
      const hours = await store.query('SELECT sum(responses) AS n, count() AS rows FROM hourly_rates');
      expect(hours).toEqual([{ n: 600, rows: 336 }]);
    }
    await put(flaggedRow(5_000, { eventHour: MONDAY, model: 'model-new' }));
    await recomputeRollups(store, { fromHour: MONDAY, toHour: MONDAY + HOUR }, 4_000);
    expect(await store.query(FROM_ROLLUP)).toEqual(await store.query(FROM_VIEW));
  });

  it('counts once what two processes recomputed at the same millisecond', async () => {
    await Promise.all([recomputeRollups(store, range, 4_500), recomputeRollups(store, range, 4_500)]);
    expect(await store.query(FROM_ROLLUP)).toEqual(await store.query(FROM_VIEW));
  });

  it('does not let a recomputation that began earlier win', async () => {
    const before = await store.query(FROM_ROLLUP);
    await put(flaggedRow(5_002, { eventHour: MONDAY, model: 'model-late' }));
    await recomputeRollups(store, range, 4_400);
    expect(await store.query(FROM_ROLLUP)).toEqual(before);
  });

  it('shows nothing of a recomputation that died on its way, and forgets what was erased', async () => {
    const before = await store.query(FROM_ROLLUP);
    await put(flaggedRow(5_001, { eventHour: MONDAY }));
    const dying = {
      layout: store.layout,
      execute: (sql: string): Promise<void> =>
        sql.includes('rollup_generations') ? Promise.reject(new Error('killed')) : store.execute(sql),
    };
    await expect(recomputeRollups(dying, range, 5_000)).rejects.toThrow('killed');
    expect(await store.query(FROM_ROLLUP)).toEqual(before);
    await store.execute(`TRUNCATE TABLE ${store.layout.database}.verdicts`);
    await recomputeRollups(store, range, 6_000);
    expect(await store.query('SELECT * FROM weekly_rates')).toEqual([]);
    expect(await store.query('SELECT * FROM hourly_rates')).toEqual([]);
  });

  it('sweeps generations that nobody reads any more', async () => {
    await put(flaggedRow(1, { eventHour: MONDAY }));
    const begin = 1_772_409_600_000;
    for (const minutes of [0, 30, 35]) await recomputeRollups(store, range, begin + minutes * 60_000);
    const kept = 'SELECT DISTINCT generation AS g FROM hourly_rates_generations ORDER BY g';
    await expect
      .poll(() => store.query(kept), { timeout: 15_000 })
      .toEqual([{ g: begin + 30 * 60_000 }, { g: begin + 35 * 60_000 }]);
    expect(await store.query('SELECT sum(responses) AS n FROM hourly_rates')).toEqual([{ n: 1 }]);
  });
});
