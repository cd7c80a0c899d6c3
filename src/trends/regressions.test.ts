import { describe, expect, it } from 'vitest';
import { raised, regressionRow, watchStreams } from './regressions.ts';
import { type Look, type Stream, wholeWeeks } from './streams.ts';
import { dayOf } from './weeks.ts';

const MONDAY = Date.UTC(2026, 0, 5);
const week = (i: number) => dayOf(MONDAY + i * 7 * 86_400_000);
const look = (i: number, events: number, trials = 1000, versions = ['r1']): Look => ({
  week: week(i),
  trials,
  events,
  versions,
});
const stream = (model: string, looks: readonly Look[]): Stream => ({ model, category: '', looks });
const weeks = (n: number) => Array.from({ length: n }, (_, i) => week(i));
const old = stream(
  'old',
  Array.from({ length: 6 }, (_, i) => look(i, 20)),
);

const long = stream(
  'old',
  Array.from({ length: 8 }, (_, i) => look(i, 20)),
);

const watch = (streams: readonly Stream[], n = 12) => watchStreams(streams, [], weeks(n));

describe('a stream against its baseline', () => {
  it('is calm at the same rate, with the promise of issue and delay kept', () => {
    const fresh = stream(
      'new',
      Array.from({ length: 6 }, (_, i) => look(i + 6, 20)),
    );
    const result = watch([old, fresh]);
    const [, measured] = result.watches.map((one) => one.measured);
    expect(raised(result)).toEqual([]);
    expect(result.watches[1]).toMatchObject({ baselineName: 'old', conditions: [] });
    expect(measured?.baseline).toEqual({ trials: 6000, events: 120 });
    expect(measured?.falseAlarmYear).toBeLessThanOrEqual(0.1);
    expect(measured?.evidence).toBeLessThan(1);
  });

  it('pages on a rise, claims a large one, and finds it across streams', () => {
    const fresh = stream(
      'new',
      Array.from({ length: 6 }, (_, i) => look(i + 6, 60)),
    );
    const result = watch([old, fresh]);
    const up = raised(result);
    expect(up).toHaveLength(1);
    expect(up[0]?.measured?.cusum.alarm).toBe(week(6));
    expect(up[0]?.measured?.claim.risen).toBe(true);
    expect(result.discovered).toEqual([1]);
    const row = regressionRow(up[0]!, new Map(), 3_600_000);
    expect(row).toMatchObject({ model: 'new', baseline: 'old', status: 'open', openedHour: 3600 });
    expect(row!.ratio).toBeCloseTo(3);
    expect(row!.lower).toBeGreaterThan(1);
    expect(row!.upper).toBeGreaterThan(row!.ratio);
    const known = new Map([[row!.regressionId, { status: 'acknowledged', openedHour: 7 } as const]]);
    expect(regressionRow(up[0]!, known, 9e6)).toMatchObject({ status: 'acknowledged', openedHour: 7 });
  });

  it('takes its own first weeks when nobody came before', () => {
    expect(watch([long]).watches[0]).toMatchObject({ baselineName: `old from ${week(0)}` });
    expect(watch([long]).watches[0]?.measured?.looks).toBe(2);
    expect(watch([old], 6).watches[0]?.conditions).toEqual(['no-looks']);
  });

  it('does not compare across versions, nor without a baseline', () => {
    const other = stream('new', [look(6, 90, 1000, ['r2'])]);
    expect(watch([old, other], 7).watches[1]).toMatchObject({
      conditions: ['series-break'],
      measured: undefined,
    });
    const thin = stream('old', [look(0, 1, 10)]);
    expect(watch([thin, stream('new', [look(1, 900)])], 2).watches[1]?.conditions).toEqual(['no-baseline']);
  });

  it('tells silence and a dead judge from health', () => {
    expect(watch([long], 10).watches[0]?.conditions).toEqual(['no-data']);
    expect(watch([long], 8).watches[0]?.conditions).toEqual([]);
    const heir = stream('new', [look(8, 20), look(9, 20)]);
    expect(watch([long, heir], 10).watches[0]?.conditions).toEqual([]);
    const judge = (asked: number, abstained: number) => [
      { week: week(6), model: 'old', asked: 100, abstained: 0 },
      { week: week(7), model: 'old', asked, abstained },
    ];
    const conditions = (asked: number, abstained: number) =>
      watchStreams([long], judge(asked, abstained), weeks(8)).watches[0]?.conditions;
    expect(conditions(100, 5)).toEqual([]);
    expect(conditions(100, 60)).toEqual(['dead-judge']);
    expect(conditions(0, 0)).toEqual(['dead-judge']);
  });

  it('has no number that is none, whatever the counts', () => {
    for (const events of [0, 1, 1000])
      for (const before of [0, 1, 1000]) {
        const streams = [
          stream(
            'a',
            Array.from({ length: 4 }, (_, i) => look(i, before)),
          ),
          stream('b', [look(4, events), look(5, 0, 0)]),
        ];
        const result = watch(streams, 6);
        expect(JSON.stringify(result)).not.toMatch(/NaN/);
        for (const one of result.watches)
          if (one.measured !== undefined) {
            const row = regressionRow(one, new Map(), 0)!;
            for (const value of [row.evidence, row.ratio, row.lower, row.upper])
              expect(Number.isFinite(value)).toBe(true);
          }
      }
    expect(watchStreams([], [], weeks(4))).toEqual({ watches: [], discovered: [] });
  });
});

it('looks at whole weeks only', () => {
  const wednesday = MONDAY + 2 * 86_400_000;
  expect(wholeWeeks(wednesday, 2)).toEqual({ from: '2025-12-22', to: '2026-01-04' });
  expect(wholeWeeks(MONDAY, 1)).toEqual({ from: '2025-12-29', to: '2026-01-04' });
});
