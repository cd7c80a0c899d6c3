import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, printPdf } from '../src/adapters/chromium/pdf.ts';
import { type ClickHouseStore, createStore } from '../src/adapters/clickhouse/store.ts';
import type { FindingRow, VerdictRow } from '../src/domain/rows.ts';
import { renderWeeklyHtml } from '../src/report/weekly/html.ts';
import { renderWeeklyMarkdown } from '../src/report/weekly/markdown.ts';
import { buildWeekly, type WeeklyModel } from '../src/report/weekly/model.ts';
import { dayOf, isoWeek, weekDays } from '../src/trends/weeks.ts';
import { key, verdictRow } from './support/clickhouse/rows.ts';
import { programMissing } from './support/parts.ts';

/** The report of one week over stored rows: the usual one, and every week that has something odd about it. */
const WEEK_MS = 7 * 86_400_000;
/** A year with 53 ISO weeks ends in the middle. */
const FIRST = weekDays('2026-W50')!;
const DAY_AFTER = Date.parse(FIRST.from) + 10 * WEEK_MS;
const folder = mkdtempSync(join(tmpdir(), 'factwatch-weekly-'));
let store: ClickHouseStore;

const finding: FindingRow = {
  detector: 'dose',
  detectorVersion: '1',
  category: 'dose',
  severity: 'severe',
  confidence: 1,
  claim: 0,
  rule: 'r',
};

interface Plan {
  readonly size: number;
  readonly flagged: number;
  readonly ruleSet: string;
  readonly model?: string;
}

function rows(week: number, { size, flagged, ruleSet, model = 'assistant-4' }: Plan): VerdictRow[] {
  const offset = week * 10_000 + (model === 'assistant-4' ? 0 : 5_000);
  return Array.from({ length: size }, (_, i): VerdictRow => {
    const state = i < flagged ? 'flagged' : 'clean';
    return verdictRow(offset + i, {
      userKey: key(offset + i, 'u'),
      eventHour: (Date.parse(FIRST.from) + week * WEEK_MS) / 1000,
      model,
      locale: 'en-GB',
      pJudge: 0,
      judgeState: 'off',
      state,
      rulesState: state,
      findings: i < flagged ? [finding] : [],
      ruleSet,
    });
  });
}

beforeAll(async () => {
  store = createStore({ kind: 'embedded', path: folder });
  await store.migrate();
  await store.insertVerdicts([
    ...rows(0, { size: 400, flagged: 40, ruleSet: 'r1' }),
    ...rows(1, { size: 400, flagged: 0, ruleSet: 'r1' }),
    ...rows(2, { size: 400, flagged: 400, ruleSet: 'r1' }),
    ...rows(3, { size: 400, flagged: 20, ruleSet: 'r2' }),
    ...rows(3, { size: 5, flagged: 5, ruleSet: 'r2', model: '<b>small|one</b>' }),
  ]);
}, 120_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function weekOf(week: number, nowMs = DAY_AFTER): Promise<WeeklyModel | undefined> {
  const from = dayOf(Date.parse(FIRST.from) + week * WEEK_MS);
  return buildWeekly(store, {
    scope: { from, to: weekDays(isoWeek(from))!.to, panel: 'rules' },
    since: [FIRST.from, from].sort()[0]!,
    minimumCell: 11,
    nowMs,
    build: 'test',
    title: 'Factuality',
  });
}

async function told(week: number, nowMs?: number): Promise<string> {
  const text = renderWeeklyMarkdown((await weekOf(week, nowMs))!);
  expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
  return text;
}

describe('a week', () => {
  it('has every section, its rate, and says that it is no issue rate without labels', async () => {
    const text = await told(0);
    expect(text).toContain('In 2026-W50, detectors flagged 10.0 % (95 % interval');
    expect(text).toContain('a confirmed rate cannot be given: no physicians’ labels');
    for (const title of [
      'Trend',
      'By model',
      'Against last week: 2026-W50 against 2026-W49',
      'Against the baseline: 2026-W50 against 2026-W46..2026-W49',
      'By category',
      'By detector',
      'By severity',
      'Calibration by physicians',
      'Abstentions and coverage',
      'Judge: health and cost',
      'Changes of rules, prompt or judge',
      'Redaction, withheld and dead-lettered',
      'Not shown',
    ])
      expect(text).toContain(`## ${title}`);
    expect(text).toContain('No change from 2026-W49 to 2026-W50 can be given: no scored responses');
  });

  it('says what the judge cost, newest row of each process and hour, and when no price is known', async () => {
    expect(await told(0)).not.toContain('US dollars');
    const hour = (Date.parse(FIRST.from) + 2 * 86_400_000) / 1000;
    const base = { hour, process: 'a', judgeModel: 'judge-1', requests: 1_000, cachedTokens: 0, usd: 1 };
    const row = { ...base, promptTokens: 9_000, completionTokens: 70, revision: 1 };
    await store.insertRows('judge_spending', [
      row,
      { ...row, requests: 1_500, promptTokens: 12_000, usd: 1.5, revision: 2 },
      { ...row, process: 'b', cachedTokens: 400, usd: 0.25 },
      { ...row, hour: hour + 7 * 86_400, usd: 0 },
    ]);
    expect(await told(0)).toContain(
      'judge-1: 2,500 requests, 21,000 and 400 cached tokens in, 140 out: 1.75 US dollars.',
    );
    expect(await told(1)).toContain('1,000 requests, 9,000 tokens in, 70 out: no price is configured.');
  });

  it('without a flag and with nothing but flags has limits, not certainty', async () => {
    expect(await told(1)).toContain('flagged 0.00 % (95 % interval 0.00 % to 0.92 %');
    const all = (await weekOf(2))!.points[0]!.flagShare!;
    expect(all.estimate).toBe(1);
    expect(all.interval.lower).toBeGreaterThan(0.98);
    expect(all.interval.lower).toBeLessThan(1);
    await told(2);
  });

  it('53 of a year stands between 52 and 1, and a change of rules breaks the series', async () => {
    const text = await told(3);
    expect(text).toContain('# Factuality, 2026-W53');
    expect(text).toContain('2026-W53 against 2026-W52');
    expect(text).toContain('The series breaks in 2026-W53');
    expect(text).toContain('nothing shows that sensitivity is constant');
    expect(weekDays('2025-W53')).toBeUndefined();
  });

  it('shows what is suppressed as suppressed, and no name of traffic becomes markup', async () => {
    const text = await told(3);
    expect(text).toMatch(/\| model .*small\\\|one.* \| flag share \| suppressed: fewer than 11 users \|/);
    const page = renderWeeklyHtml((await weekOf(3))!);
    expect(page).not.toContain('<b>small');
    expect(page).toContain('&lt;b&gt;small');
    expect(page).not.toMatch(/<script|src=|https?:\/\/(?!www\.w3\.org)/);
    expect(/<svg[^>]*>/.exec(page)?.[0]).toMatch(/aria-label="Flag share by week.*role="img"/);
  });

  it('in progress says so, and one without a response is no report', async () => {
    const during = Date.parse(FIRST.from) + 3 * WEEK_MS + 2 * 86_400_000;
    expect(await told(3, during)).toContain('This week is not over');
    expect(await told(3)).not.toContain('This week is not over');
    expect(await weekOf(7)).toBeUndefined();
  });
});

const missing = programMissing('chromium', 'chromium');

it.skipIf(missing !== undefined)(
  'prints on A4 with Chromium',
  async () => {
    const pdf = await printPdf(renderWeeklyHtml((await weekOf(3))!), process.env.PATH ?? '');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const box = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
    expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))]).toEqual([595, 842]);
  },
  60_000,
);

it('names what to install when there is no Chromium', async () => {
  expect(findChromium(folder)).toBeUndefined();
  await expect(printPdf('', folder)).rejects.toThrow(/apt-get install chromium/);
});
