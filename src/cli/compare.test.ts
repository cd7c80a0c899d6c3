import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { key, MONDAY, verdictRow } from '../../test/support/clickhouse/rows.ts';
import type { AnchorScoreRow, LabelRow } from '../domain/analysis-rows.ts';
import type { FindingRow, VerdictRow } from '../domain/rows.ts';
import { readyStore } from '../host.ts';
import { runCompare } from './compare.ts';
import { readConfig } from './context.ts';

const WEEK = 7 * 86_400;
const folder = mkdtempSync(join(tmpdir(), 'factwatch-compare-'));
const config = join(folder, 'factwatch.yaml');
const weeks = { baseline: '2026-W10', candidate: '2026-W11' };

/** A thousand responses that a judge saw too: the rules flag the first `flagged`, the judge the last fifty. */
function week(week: number, flagged: number, ruleSet: string): VerdictRow[] {
  const finding = (detector: string): FindingRow => ({
    detector,
    detectorVersion: '1',
    category: 'dose',
    severity: 'severe',
    confidence: 1,
    claim: 0,
    rule: 'r',
  });
  return Array.from({ length: 1000 }, (_, i): VerdictRow => {
    const [byRules, byJudge] = [i < flagged, i >= 950];
    return verdictRow(week * 10_000 + i, {
      userKey: key(week * 10_000 + i, 'u'),
      eventHour: MONDAY + week * WEEK,
      locale: i % 3 === 0 ? 'en-GB' : 'de-AT',
      pJudge: 1,
      judgeState: byJudge ? 'flagged' : 'clean',
      state: byRules || byJudge ? 'flagged' : 'clean',
      rulesState: byRules ? 'flagged' : 'clean',
      findings: byRules ? [finding('dose')] : byJudge ? [finding('judge')] : [],
      ruleSet,
      judgeModel: 'j',
      promptHash: 'p',
    });
  });
}

/** Two reviewers confirm three of four flags of the rules. */
function labels(week: number): LabelRow[] {
  return Array.from({ length: 60 }, (_, i) =>
    ['a', 'b'].map(
      (who): LabelRow => ({
        responseKey: key(week * 10_000 + i),
        reviewer: key(1, who),
        category: '',
        decision: i % 4 === 0 ? 'rejected' : 'confirmed',
        at: MONDAY + (week + 1) * WEEK,
        source: 'import',
        drawnFrom: 'flagged',
        stratum: 'default',
        pLabel: 0.5,
        revision: 1,
      }),
    ),
  ).flat();
}

/** A frozen set that the rules of both weeks flag alike, as `review score` stores it: without a judge. */
function frozenSet(): AnchorScoreRow[] {
  return Array.from({ length: 120 }, (_, i) =>
    ['r1', 'r2'].map(
      (ruleSet): AnchorScoreRow => ({
        anchorSet: 'frozen',
        item: `i${i}`,
        ruleSet,
        judgeModel: '',
        promptHash: '',
        state: 'flagged',
        scoredAt: MONDAY,
        revision: 1,
      }),
    ),
  ).flat();
}

async function compare(options: { panel?: string; json?: boolean }) {
  let out = '';
  const stdout = {
    write(text: string) {
      out += text;
    },
  };
  const io = { stdout, stderr: stdout, stdin: process.stdin, env: {} } as unknown as Parameters<
    typeof runCompare
  >[1];
  const code = await runCompare({ config, ...weeks, ...options }, io);
  return { code, out };
}

beforeAll(async () => {
  writeFileSync(config, 'data_dir: .\n');
  const store = await readyStore(readConfig({ config }).config);
  await store.insertVerdicts([...week(0, 120, 'r1'), ...week(1, 240, 'r2')]);
  await store.insertRows('labels', [...labels(0), ...labels(1)]);
  await store.insertRows('anchor_scores', frozenSet());
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('compare across a change of rules with a judge at work', () => {
  it('gives no ratio, and says what may give one', async () => {
    const { code, out } = await compare({});
    expect(code).toBe(0);
    expect(out).toContain('--panel rules');
    expect(out).not.toMatch(/rose|NaN|undefined/);
  });

  it('gives the ratio of the rules alone, and says that the judge is left out', async () => {
    const { out } = await compare({ panel: 'rules' });
    expect(out).toMatch(/rules \(not the judge\) flag and physicians confirm rose \d+/);
    expect(out).not.toContain('--panel rules');
    const { quote, judgeLeftOut, standardised } = JSON.parse(
      (await compare({ panel: 'rules', json: true })).out,
    );
    expect(quote).toContain('rules (not the judge)');
    expect(judgeLeftOut).toBe(true);
    expect(standardised).toMatchObject({ sensitivity: 'shown-constant', bridge: { items: 120, lost: 0 } });
    expect(standardised.confirmed.value.ratio).toBeCloseTo(2, 1);
  });

  it('refuses a panel that is none', async () => {
    await expect(compare({ panel: 'judge' })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
