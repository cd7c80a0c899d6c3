import { randomFillSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ClickHouseStore, createStore } from '../src/adapters/clickhouse/store.ts';
import type { VerdictRow } from '../src/domain/rows.ts';
import { type RandomSource, randomSource } from '../src/privacy/release/random.ts';
import { zcdpEpsilon } from '../src/privacy/release/zcdp.ts';
import { type ReleaseOutcome, releaseWeek } from '../src/report/release.ts';
import { releaseText } from '../src/report/release-text.ts';
import { noiseAwareInterval } from '../src/statistics/noise-aware.ts';
import { readReleaseTable, readSpent } from '../src/trends/release-table.ts';
import { dayOf } from '../src/trends/weeks.ts';
import { key, MONDAY, verdictRow } from './support/clickhouse/rows.ts';

/** Figures that leave the system: once a week, noised, charged to a ledger in the store, refused when it is spent. */
const WEEK = 7 * 86_400;
const NOW = (MONDAY + 60 * WEEK) * 1000;
const BUDGET = { epsilon: 4, delta: 1e-6 };
const folder = mkdtempSync(join(tmpdir(), 'factwatch-release-'));
let store: ClickHouseStore;

/** Each user answers `each` times; all answers of the first `flagged` users are flagged. */
function rows(week: number, model: string, users: number, flagged: number, each: number): VerdictRow[] {
  const first = week * 100_000 + (model === 'large' ? 0 : 50_000);
  return Array.from({ length: users * each }, (_, i): VerdictRow => {
    const user = Math.floor(i / each);
    const state = user < flagged ? 'flagged' : 'clean';
    const eventHour = MONDAY + week * WEEK;
    const of = { userKey: key(first + user, 'u'), eventHour, model, pJudge: 0 } as const;
    return verdictRow(first + i, { ...of, judgeState: 'off', state, rulesState: state, findings: [] });
  });
}

beforeAll(async () => {
  store = createStore({ kind: 'embedded', path: folder });
  await store.migrate();
  await store.insertVerdicts([
    ...rows(0, 'large', 2000, 200, 2),
    ...rows(0, 'other', 1500, 90, 1),
    ...rows(1, 'large', 2000, 200, 1),
    ...rows(2, 'large', 400, 5, 1),
    ...[3, 4, 5, 6].flatMap((week) => rows(week, 'large', 2000, 200, 1)),
  ]);
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const scopeOf = (week: number) => ({
  from: dayOf((MONDAY + week * WEEK) * 1000),
  to: dayOf((MONDAY + week * WEEK + 6 * 86_400) * 1000),
  panel: 'rules' as const,
});

const untouched: RandomSource = {
  below: () => {
    throw new Error('noise was drawn');
  },
  belowSmall: () => {
    throw new Error('noise was drawn');
  },
};

interface Asked {
  readonly random?: RandomSource;
  readonly nowMs?: number;
  readonly epsilon?: number;
}

function released(
  week: number,
  { random, nowMs = NOW, epsilon = BUDGET.epsilon }: Asked = {},
): Promise<ReleaseOutcome> {
  return releaseWeek(
    {
      queries: store,
      insert: (made) => store.insertRows('releases', made),
      insertClaims: (claims) => store.insertRows('release_claims', claims),
      claimId: randomUUID(),
      random: random ?? randomSource(randomFillSync),
      clock: { now: () => nowMs, sleep: () => new Promise((done) => setTimeout(done, 5)) },
    },
    { scope: scopeOf(week), minimumUsers: 11, rho: 0.005, budget: { ...BUDGET, epsilon } },
  );
}

it('a user counts once, however often they asked', async () => {
  expect(await readReleaseTable(store, scopeOf(0))).toEqual({
    models: ['large', 'other'],
    counts: [
      [1800, 200],
      [1410, 90],
    ],
  });
});

it('refuses before any noise: budget, week in progress, week without responses', async () => {
  const random = untouched;
  expect(await released(0, { random, epsilon: 0.1 })).toEqual({ kind: 'refused', reason: 'budget-spent' });
  expect(await released(0, { random, nowMs: (MONDAY + 86_400) * 1000 })).toEqual({
    kind: 'refused',
    reason: 'week-in-progress',
  });
  expect(await released(9, { random })).toEqual({ kind: 'refused', reason: 'no-data' });
  expect(await readSpent(store)).toEqual({ rho: 0, releases: 0 });
});

it('publishes a week once, with the noise in its interval, and gives it again for nothing', async () => {
  const first = await released(0);
  if (first.kind !== 'released') throw new Error('refused');
  expect(first).toMatchObject({ repeated: false });
  const large = first.rows.find(({ cell }) => cell === 'large')!;
  expect(large.suppressed).toBe(false);
  // Eight standard deviations of the noise, 10 in a count, over 2,000.
  expect(Math.abs(large.value! - 0.1)).toBeLessThan(0.05);
  const noiseless = noiseAwareInterval(200, 2000, [{ value: 0, probability: 1 }], 0.05);
  expect(large.upper! - large.lower!).toBeGreaterThan(noiseless.upper - noiseless.lower);
  expect(await readSpent(store)).toEqual({ rho: 0.005, releases: 1 });
  const again = await released(0, { random: untouched, epsilon: 0.1 });
  expect(again).toMatchObject({ kind: 'released', repeated: true });
  if (again.kind !== 'released') throw new Error('refused');
  expect(again.rows.find(({ cell }) => cell === 'large')?.value).toBe(large.value);
  expect((await readSpent(store)).releases).toBe(1);
});

it('two at once draw noise once for a week, and one after the other for two weeks', async () => {
  const spent = await readSpent(store);
  const [first, second] = await Promise.all([released(3), released(3)]);
  const fresh = [first, second].filter((one) => one.kind === 'released' && !one.repeated);
  expect(fresh).toHaveLength(1);
  const late = [first, second].find((one) => one !== fresh[0]);
  expect(late?.kind === 'refused' ? late.reason : late).toSatisfy(
    (seen) => seen === 'under-way' || (seen as { repeated: boolean }).repeated,
  );
  expect((await readSpent(store)).rho).toBeCloseTo(spent.rho + 0.005, 12);

  // The budget is enough for one more.
  const epsilon = zcdpEpsilon(spent.rho + 0.0101, BUDGET.delta);
  const both = await Promise.all([released(4, { epsilon }), released(5, { epsilon })]);
  expect(both.filter(({ kind }) => kind === 'released')).toHaveLength(1);
  expect((await readSpent(store)).rho).toBeCloseTo(spent.rho + 0.01, 12);
});

it('a claim that a dead process left ends after an hour, and until then nothing is published', async () => {
  const left = { claimId: '', releaseId: '2026-W01', open: true, claimedAt: NOW / 1000, revision: 1 };
  await store.insertRows('release_claims', [left]);
  expect(await released(6, { random: untouched })).toEqual({ kind: 'refused', reason: 'under-way' });
  expect(await released(6, { nowMs: NOW + 3_601_000 })).toMatchObject({ kind: 'released' });
  await store.insertRows('release_claims', [{ ...left, open: false, revision: 2 }]);
});

it('refuses, at no cost, a week of which every figure would be hidden', async () => {
  const before = await readSpent(store);
  expect(await released(2, { random: untouched })).toEqual({ kind: 'refused', reason: 'nothing-to-show' });
  expect(await readSpent(store)).toEqual(before);
});

it('52 weeks at rho 0.005 are epsilon 3.62 at delta 1e-6, and the ledger ends there', async () => {
  const spent = await readSpent(store);
  const left = Array.from({ length: 52 - spent.releases }, (_, i) => ({
    releaseId: `past-${i}`,
    cell: 'all',
    estimand: 'flag_share',
    periodStart: MONDAY,
    periodEnd: MONDAY,
    value: null,
    lower: null,
    upper: null,
    suppressed: true,
    rho: 0.005,
    minimumCell: 11,
    releasedAt: MONDAY,
    revision: 1,
  }));
  await store.insertRows('releases', left);
  const year = await readSpent(store);
  expect(year.releases).toBe(52);
  const epsilon = zcdpEpsilon(year.rho, BUDGET.delta);
  expect(epsilon).toBeCloseTo(3.62, 2);
  const text = releaseText([], { ...year, epsilon, limit: BUDGET.epsilon, delta: BUDGET.delta }, false);
  expect(text).toContain('All 52 releases: rho 0.26, epsilon 3.62 at delta 0.000001');
  expect(await released(1, { random: untouched, epsilon: 3.62 })).toEqual({
    kind: 'refused',
    reason: 'budget-spent',
  });
});
