import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderOverview } from '../src/report/overview.ts';
import { look } from './support/browser.ts';
import { eventually, type Running, startFactwatch } from './support/factwatch.ts';
import { programMissing } from './support/parts.ts';

/** The pages that a running Factwatch serves to people, in a real browser. */
const missing = programMissing('chromium', 'chromium');
const url = 'http://127.0.0.1:19497';

const SEEN = [
  ['light', { width: 1100 }],
  ['dark', { width: 1100, dark: true }],
  ['a telephone', { width: 400 }],
] as const;

describe.skipIf(missing !== undefined)(`pages${missing ? ` (${missing})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-pages-'));
  let demo: Running;

  beforeAll(async () => {
    demo = startFactwatch(['demo', '--dir', join(folder, 'demo'), '--responses', '300', '--port', '19497']);
    await eventually(
      'the demo serves its pages',
      async () => (demo.output().includes('Ctrl-C ends it') ? true : undefined),
      90_000,
    );
  }, 120_000);

  afterAll(async () => {
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test.each(SEEN)(
    'the overview has headline, trend, categories, pipeline and reports: %s',
    async (_, how) => {
      const seen = await look(url, how);
      expect(seen.errors).toEqual([]);
      expect(seen.overflow).toBe(0);
      expect(seen.barriers).toEqual([]);
      for (const part of ['aster-4 to aster-5', 'Categories', 'It adds up', 'Regressions', 'Week 20'])
        expect(seen.text).toContain(part);
      expect(seen.text).toContain('the source has ended and everything is stored');
    },
  );

  test('a week leads to its report, and a week without one says so', async () => {
    let week = '';
    const seen = await look(url, {
      act: async (page) => {
        await page.click('.reports a');
        week = page.url().split('/').at(-1) ?? '';
      },
    });
    expect(week).toMatch(/^\d{4}-W\d{2}$/);
    expect(seen.text).toContain(week);
    expect(seen.errors).toEqual([]);
    for (const [, how] of SEEN) {
      const report = await look(`${url}/reports/${week}`, how);
      expect(report.errors).toEqual([]);
      expect(report.barriers).toEqual([]);
      expect(report.overflow).toBe(0);
    }
    expect((await fetch(`${url}/reports/2026-W99`)).status).toBe(404);
    expect((await fetch(`${url}/reports/..%2Fsecret`)).status).toBe(404);
  });

  test('before the first response it is a page that says what is missing', async () => {
    const finished = { recorded: 0, not_sampled: 0, out_of_domain: 0, withheld: 0, dead_lettered: 0 };
    const service = {
      healthy: false,
      state: 'silent',
      secondsSinceProgress: 7_500,
      received: 3,
      inFlight: 1,
      finished,
      difference: 2,
    };
    const file = join(folder, 'empty.html');
    const page = { report: undefined, service, regressions: [], writtenAt: '2026-06-15T12:00:00.000Z' };
    writeFileSync(file, renderOverview(page));
    const seen = await look(pathToFileURL(file).href);
    expect(seen.barriers).toEqual([]);
    expect(seen.text).toContain('No responses yet.');
    expect(seen.text).toContain('silent: the source does not answer, last progress 2 h ago');
    expect(seen.text).toContain('2 messages are missing');
  });
});
