import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../config/load.ts';
import { PROMPT_HASH } from '../judge/judge.ts';
import { judgeAdmission, judgeEndpoint, judgeOptions } from './judge-options.ts';

const dir = mkdtempSync(join(tmpdir(), 'factwatch-judge-'));
afterAll(() => rmSync(dir, { recursive: true }));

const PRICES = '  prices: { m: { input_per_million: 0.4, output_per_million: 1.6 } }';

function sectionOf(more: string, prices = PRICES) {
  const path = join(dir, 'factwatch.yaml');
  const always = 'judge:\n  enabled: true\n  base_url: http://127.0.0.1:8000/v1\n  model: m\n';
  writeFileSync(path, `${always}  budget: { usd_per_day: 20 }\n${prices}\n${more}`);
  return loadConfig({ path, env: {}, cwd: dir }).config.judge;
}

it('the configuration becomes options; what is not capped has no cap', () => {
  const options = judgeOptions(sectionOf('  deadline: 7s\n'));
  expect(options).toMatchObject({
    model: 'm',
    deadlineMs: 7000,
    maxAttempts: 2,
    maxRetryAfterMs: 10_000,
    rubric: true,
  });
  expect(options.budget.cap).toEqual({ tokens: Number.POSITIVE_INFINITY, usd: 20 });
  expect(options.budget.costPerResponse.usd).toBeCloseTo(0.004, 12);
  expect(options.budget.forecast).toHaveLength(24);
  expect(judgeEndpoint(sectionOf(''))).toEqual({
    baseUrl: 'http://127.0.0.1:8000/v1',
    apiKey: '',
    timeoutMs: 21_000,
  });
});

it('batches cost what their discount leaves, in the plan and on the bill', () => {
  const given = PRICES.replace(' } }', ', cached_input_per_million: 0.1, batch_discount: 0.25 } }');
  const usd = (section: ReturnType<typeof sectionOf>, kind: 'live' | 'batch') =>
    judgeOptions(section, kind).budget;
  expect(usd(sectionOf(''), 'batch').prices.m).toEqual({ inputPerMillion: 0.2, outputPerMillion: 0.8 });
  expect(usd(sectionOf(''), 'batch').costPerResponse.usd).toBeCloseTo(0.002, 12);
  const section = sectionOf('', given);
  expect(usd(section, 'live').prices.m).toMatchObject({ inputPerMillion: 0.4, cachedInputPerMillion: 0.1 });
  expect(usd(section, 'batch').prices.m).toEqual({
    inputPerMillion: expect.closeTo(0.3, 12),
    cachedInputPerMillion: expect.closeTo(0.075, 12),
    outputPerMillion: expect.closeTo(1.2, 12),
  });
});

describe('admission', () => {
  const record = (macroF1: number) => {
    const path = join(dir, 'record.json');
    const figures = { model: 'm', promptHash: PROMPT_HASH, source: 'plain', rows: 200, judged: 200 };
    writeFileSync(path, JSON.stringify({ ...figures, macroF1, emergencyMacroF1: null }));
    return `  admission: { record: ${path} }\n`;
  };
  it('goes by the record that is named', () => {
    expect(judgeAdmission(sectionOf(record(0.72))).admitted).toBe(true);
    expect(judgeAdmission(sectionOf(record(0.7)))).toMatchObject({
      admitted: false,
      sentence: expect.stringContaining('macro-F1 0.700 is under the floor 0.709'),
    });
  });
  it('is refused without one, unless told otherwise', () => {
    expect(judgeAdmission(sectionOf('')).admitted).toBe(false);
    expect(judgeAdmission(sectionOf('  admission: { override: true }\n')).admitted).toBe(true);
  });
  it('of a file that is no record is an error', () => {
    const path = join(dir, 'none.json');
    writeFileSync(path, '{}');
    expect(() => judgeAdmission(sectionOf(`  admission: { record: ${path} }\n`))).toThrow(/cannot be read/);
  });
});
