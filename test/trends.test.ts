import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClickHouseStore, createStore } from '../src/adapters/clickhouse/store.ts';
import type { AnchorScoreRow, LabelRow } from '../src/domain/analysis-rows.ts';
import type { FindingRow, VerdictRow } from '../src/domain/rows.ts';
import { comparisonLines, quotable } from '../src/report/comparison.ts';
import { exportRates } from '../src/service/rates.ts';
import { createRecordingTelemetry } from '../src/telemetry/recording.ts';
import { calibrate } from '../src/trends/calibration.ts';
import type { Scope } from '../src/trends/cells.ts';
import { compareCohorts } from '../src/trends/compare.ts';
import { readContributions } from '../src/trends/detectors.ts';
import { checkRegressions, readRegressions } from '../src/trends/regression-store.ts';
import { readTrend } from '../src/trends/trend.ts';
import { dayOf } from '../src/trends/weeks.ts';
import { key, MONDAY, verdictRow } from './support/clickhouse/rows.ts';

/** What trends, comparisons, calibration and regressions make of stored rows. */
const WEEK = 7 * 86_400;
const folder = mkdtempSync(join(tmpdir(), 'factwatch-trends-'));
let store: ClickHouseStore;

/** Week `week`, 1,000 responses of `model`, of which `flagged` are flagged; the first ten by two detectors. */
function week(week: number, model: string, flagged: number, ruleSet: string): VerdictRow[] {
  return Array.from({ length: 1000 }, (_, i): VerdictRow => {
    const on = i < flagged;
    const state = i >= 950 ? 'unscored' : on ? 'flagged' : 'clean';
    const finding = (detector: string): FindingRow => ({
      detector,
      detectorVersion: '1',
      category: 'dose',
      severity: 'severe',
      confidence: 1,
      claim: 0,
      rule: 'r',
    });
    return verdictRow(week * 10_000 + i, {
      userKey: key(week * 10_000 + i, 'u'),
      eventHour: MONDAY + week * WEEK,
      model,
      locale: i % 3 === 0 ? 'en-GB' : 'de-AT',
      pJudge: 0,
      judgeState: 'off',
      state,
      rulesState: state,
      findings: on ? [finding('dose'), ...(i < 10 ? [finding('citation')] : [])] : [],
      ruleSet,
    });
  });
}

/** Two reviewers agree on the first 60 flagged ones, of which 45 hold an issue, and on 40 clean ones. */
function labels(week: number): LabelRow[] {
  const of = (i: number, flagged: boolean, decision: LabelRow['decision']) =>
    ['a', 'b'].map(
      (who): LabelRow => ({
        responseKey: key(week * 10_000 + i),
        reviewer: key(1, who),
        category: '',
        decision,
        at: MONDAY + (week + 1) * WEEK,
        source: 'import',
        drawnFrom: flagged ? 'flagged' : 'clean',
        stratum: 'default',
        pLabel: flagged ? 0.5 : 0.05,
        revision: 1,
      }),
    );
  return [
    ...Array.from({ length: 60 }, (_, i) => of(i, true, i % 4 === 0 ? 'rejected' : 'confirmed')),
    ...Array.from({ length: 40 }, (_, i) => of(800 + i, false, 'no-issue')),
  ].flat();
}

const scope = (from: number, to = from): Scope => ({
  from: dayOf((MONDAY + from * WEEK) * 1000),
  to: dayOf((MONDAY + to * WEEK + 6 * 86_400) * 1000),
  panel: 'rules',
});

beforeAll(async () => {
  store = createStore({ kind: 'embedded', path: folder });
  await store.migrate();
  const weeks = [0, 1, 2, 3].map((n) => week(n, 'old', 120, 'r1'));
  await store.insertVerdicts([...weeks.flat(), ...week(4, 'new', 240, 'r1'), ...week(5, 'new', 240, 'r2')]);
  await store.insertRows('labels', [...labels(3), ...labels(4), ...labels(5)]);
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const compared = async (before: number, after: number) => ({
  ...(await compareCohorts(store, scope(before), scope(after))),
  names: { baseline: 'B', candidate: 'C' },
});

describe('a trend', () => {
  it('has the three estimands with n, coverage and abstentions, and shows the break', async () => {
    const trend = await readTrend(store, scope(3, 5));
    expect(trend.breaks).toEqual([scope(5).from]);
    const [point] = trend.points;
    expect(point?.flagShare?.estimate).toBeCloseTo(120 / 950);
    expect(point).toMatchObject({ abstained: 0.05, coverage: 0.95, labelled: { state: { decided: 100 } } });
    const { confirmed, total } = point!.labelled!;
    if (!confirmed.defined || !total.defined) throw new Error('no rate');
    expect(confirmed.value.estimate).toBeCloseTo((120 / 950) * 0.75);
    expect(confirmed.value.interval.lower).toBeLessThan((120 / 950) * 0.75);
    expect(total.value.interval.upper).toBeGreaterThan(confirmed.value.interval.upper);
  });

  it('is empty and not zero where nothing was recorded or labelled', async () => {
    expect((await readTrend(store, scope(20))).points).toEqual([]);
    const [point] = (await readTrend(store, scope(0))).points;
    expect(point?.labelled).toBeUndefined();
    expect(await calibrate(store, scope(20))).toMatchObject({
      state: { labelled: 0 },
      confirmedRate: { defined: false, reason: 'no-data' },
      agreement: { pairs: [], all: { defined: false } },
    });
  });

  it('tells what each detector adds alone and with others', async () => {
    const [dose, citation] = await readContributions(store, scope(0));
    expect(dose).toMatchObject({ detector: 'dose', share: { events: 120 } });
    expect(dose?.alone).toBeCloseTo(110 / 120);
    expect(citation).toMatchObject({ detector: 'citation', alone: 0 });
    expect(citation?.overlapping).toBeCloseTo(10 / 120);
  });
});

describe('a comparison', () => {
  it('quotes the confirmed rate, standardised, with its split', async () => {
    const comparison = await compared(3, 4);
    const { standardised } = comparison;
    expect(standardised?.sensitivity).toBe('same-versions');
    expect(standardised?.shares.en).toBeCloseTo(317 / 950);
    if (!standardised?.confirmed.defined || !standardised.flagSplit.defined) throw new Error('undefined');
    expect(standardised.confirmed.value.ratio).toBeCloseTo(2, 1);
    expect(standardised.flagSplit.value.mixEffect).toBeCloseTo(0);
    expect(quotable(comparison, 11)).toMatchObject({
      quote: expect.stringMatching(/physicians confirm rose 100.*from B to C \(95 % interval/),
      refused: [],
    });
    expect(comparisonLines(comparison, 11).join('\n')).not.toMatch(/NaN|undefined/);
    expect(quotable(comparison, 5000).quote).toBeUndefined();
  });

  it('gives no ratio across versions until the frozen set shows sensitivity constant', async () => {
    const refused = await compared(4, 5);
    expect(refused.standardised?.sensitivity).toBe('not-shown');
    expect(quotable(refused, 11)).toMatchObject({
      quote: undefined,
      refused: [/frozen set/, /frozen set/].map((one) => expect.stringMatching(one)),
    });
    await store.insertRows('anchor_scores', scores('small', 99, 0));
    expect((await compared(4, 5)).standardised?.sensitivity).toBe('not-shown');
    await store.insertRows('anchor_scores', scores('large', 120, 1));
    const bridged = await compared(4, 5);
    expect(bridged.standardised).toMatchObject({
      sensitivity: 'shown-constant',
      bridge: { items: 120, lost: 1, gained: 0 },
      flagShare: { defined: false, reason: 'series-broken' },
      confirmed: { defined: true },
    });
    expect(quotable({ ...bridged, judgeLeftOut: true }, 11).quote).toMatch(/rules \(not the judge\) flag/);
    await store.insertRows('anchor_scores', scores('larger', 140, 20));
    expect((await compared(4, 5)).standardised?.sensitivity).toBe('drifted');
  });
});

function scores(anchorSet: string, items: number, lost: number): AnchorScoreRow[] {
  const at = { anchorSet, judgeModel: '', promptHash: '', scoredAt: MONDAY, revision: 1 };
  return Array.from({ length: items }, (_, i): AnchorScoreRow[] => [
    { ...at, item: `i${i}`, ruleSet: 'r1', state: 'flagged' },
    { ...at, item: `i${i}`, ruleSet: 'r2', state: i < lost ? 'clean' : 'flagged' },
  ]).flat();
}

it('the running service exports the estimands that labels can carry, and the evidence of a regression', async () => {
  const telemetry = createRecordingTelemetry();
  const stop = new AbortController();
  const until = (MONDAY + 5 * WEEK) * 1000 - 1;
  await exportRates(
    {
      queries: store,
      telemetry,
      clock: { now: () => until, sleep: async () => stop.abort() },
      everyMs: 1,
      lookEveryMs: 1,
      minimumCell: 11,
      releaseBudget: { epsilon: 4, delta: 1e-6 },
      until: () => until + 1,
      weeks: 8,
      insertFigures: (rows) => store.insertRows('figures', rows),
      insertRegressions: async () => ({ ok: true }),
    },
    stop.signal,
  );
  expect(telemetry.of('trends.failed')).toEqual([]);
  const [budget] = telemetry.of('release.budget');
  expect(budget?.spent).toBe(0);
  expect(budget?.limit).toBeGreaterThan(0.26);
  const figures = await store.query<{ figure: string; point: number | null; upper: number | null }>(
    "SELECT toString(figure) AS figure, point, upper FROM figures_current WHERE model = 'all' ORDER BY period DESC",
  );
  const newest = (name: string) => figures.find(({ figure }) => figure === name)!;
  expect(newest('confirmed').point).toBeCloseTo(newest('flag_share').point! * 0.75);
  expect(newest('total').upper).toBeGreaterThan(newest('total').point!);
  const point = (estimate: string) =>
    telemetry
      .of('issue_rate.measured')
      .find((one) => one.window === '7d' && one.bound === 'point' && one.estimate === estimate)?.value ?? 0;
  expect(point('confirmed')).toBeCloseTo(point('flag_share') * 0.75);
  expect(point('total')).toBeCloseTo(point('confirmed'));
  const [evidence] = telemetry.of('regression.measured').filter(({ model }) => model === 'new');
  expect(evidence?.evidence).toBeGreaterThan(100);
  expect(evidence?.cusum).toBeGreaterThan(evidence?.limit ?? Number.POSITIVE_INFINITY);
});

it('a regression is found, stored once and keeps what people did to it', async () => {
  const until = (MONDAY + 5 * WEEK) * 1000;
  const check = (now: number) =>
    checkRegressions(store, (rows) => store.insertRows('regressions', rows), until, now);
  const { regressions } = await check(until);
  const found = regressions.watches.find(({ model, category }) => model === 'new' && category === '');
  expect(found).toMatchObject({ baselineName: 'old', conditions: [], measured: { looks: 1 } });
  expect(found?.measured?.cusum.alarm).toBe(scope(4).from);
  const stored = await readRegressions(store);
  expect(stored.map(({ model, category, status }) => [model, category, status])).toEqual([
    ['new', '', 'open'],
    ['new', 'dose', 'open'],
  ]);
  await store.insertRows('regressions', [{ ...stored[0]!, status: 'acknowledged', revision: until + 1 }]);
  await check(until + 2);
  expect((await readRegressions(store)).map(({ status }) => status).sort()).toEqual(['acknowledged', 'open']);
});
