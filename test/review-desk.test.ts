import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { look } from './support/browser.ts';
import { eventually, factwatch, type Running, startFactwatch } from './support/factwatch.ts';
import { programMissing } from './support/parts.ts';

/** A physician decides in a browser: blinded, by keyboard, resumable, and without a trace on the machine. */
const missing = programMissing('chromium', 'chromium');

describe.skipIf(missing !== undefined)(`review serve${missing ? ` (${missing})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-desk-'));
  const week = ['--week', '2026-W30', '--config', join(folder, 'factwatch.yaml')];
  const open: Running[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, 'review.key'), randomBytes(32).toString('hex'));
    writeFileSync(
      join(folder, 'factwatch.yaml'),
      `data_dir: ${join(folder, 'data')}\nreview: {enabled: true, key: {file: ${join(folder, 'review.key')}}, unflagged_rate: 0.2}\n`,
    );
    const size = ['--weeks', '1', '--responses-per-week', '400', '--start-week', '2026-W30'];
    await factwatch(['simulate', ...size, '--out', 'traffic.ndjson'], { cwd: folder });
    const replayed = await factwatch(
      ['replay', 'traffic.ndjson', '--config', join(folder, 'factwatch.yaml')],
      {
        cwd: folder,
      },
    );
    expect(replayed).toMatchObject({ code: 0 });
  }, 120_000);

  // A desk that stays open holds the data, and no later one would start.
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.stop()));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function desk(reviewer: string): Promise<{ url: string; running: Running }> {
    const running = startFactwatch(
      ['review', 'serve', '--reviewer', reviewer, '--flagged', '6', '--unflagged', '4', ...week],
      { cwd: folder },
    );
    open.push(running);
    const url = await eventually('the desk is open', async () => /http:\S+/.exec(running.output())?.[0]);
    return { url, running };
  }

  const decided = (page: Page) => page.textContent('#progress');
  // The page allows no evaluated script, so it is waited for by what it shows.
  const whenDecided = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

  test('decides by keyboard, goes on where it stopped, and leaves nothing behind', async () => {
    const { url, running } = await desk('Dr. Ada Quillfeather');
    let [first, stored, cookies]: (string | null | number)[] = [null, null, null];
    const seen = await look(url, {
      width: 820,
      act: async (page) => {
        await page.waitForSelector('.claim');
        first = await decided(page);
        for (const key of ['Space', '1', 'e', 'Enter']) await page.keyboard.press(key);
        await whenDecided(page, '1 of 10 decided');
        await page.keyboard.press('Enter');
        await page.getByText('Choose one of the three first.').waitFor();
        for (const key of ['2', 'Enter']) await page.keyboard.press(key);
        await whenDecided(page, '2 of 10 decided');
        await page.keyboard.press('3');
        await page.click('[name="axis accuracy"][value="4"]');
        for (const key of ['3', 'Tab', '3', 'Enter']) await page.keyboard.press(key);
        await whenDecided(page, '3 of 10 decided');
        await page.keyboard.press('Backspace');
        await page.locator('[name="decision"][value="unsure"]:checked').waitFor();
        stored = (await page.evaluate('localStorage.length + sessionStorage.length')) as number;
        cookies = (await page.evaluate('document.cookie')) as string;
      },
    });
    expect(first).toBe('0 of 10 decided');
    expect(seen.errors).toEqual([]);
    expect(seen.barriers).toEqual([]);
    expect(seen.overflow).toBe(0);
    expect([stored, cookies]).toEqual([0, '']);
    expect(running.output()).not.toMatch(/mg|Dr\. Ada|Quillfeather/);
    await running.stop();

    const again = await desk('Dr. Ada Quillfeather');
    const kept = await look(again.url, { act: async (page) => void (await page.waitForSelector('.claim')) });
    expect(kept.text).toMatch(/3 of 10 decided/);
    await again.running.stop();
  }, 120_000);

  test('says nothing of detectors, nothing without the key, and nothing to another page', async () => {
    const { url, running } = await desk('bob');
    const [base, token = ''] = url.split('#');
    const ask = (path: string, headers: Record<string, string>) => fetch(`${base}api${path}`, { headers });
    expect((await ask('/desk', {})).status).toBe(401);
    expect((await ask('/desk', { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await fetch(`${base}api/desk?key=${token}`)).status).toBe(401);
    const authorization = `Bearer ${token}`;
    const bodies = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => (await ask(`/items/${i}`, { authorization })).text()),
    );
    for (const body of bodies) {
      expect(Object.keys(JSON.parse(body) as object)).toEqual([
        'prompt',
        'locale',
        'country',
        'paragraphs',
        'decision',
      ]);
      expect(JSON.parse(body)).toMatchObject({ decision: null });
    }
    expect((await ask('/items/10', { authorization })).status).toBe(404);
    const wrong = await fetch(`${base}api/items/0`, {
      method: 'POST',
      headers: { authorization },
      body: JSON.stringify({ decision: 'no-issue', categories: ['dose'] }),
    });
    expect([wrong.status, await wrong.json()]).toEqual([422, { problem: 'only an issue has categories.' }]);
    for (let i = 0; i < 10; i++)
      await fetch(`${base}api/items/${i}`, {
        method: 'POST',
        headers: { authorization },
        body: JSON.stringify({ decision: i < 5 ? 'issue' : 'no-issue', axes: { accuracy: i < 5 ? 2 : 5 } }),
      });
    await running.stop();
  }, 120_000);

  test('adjudication sees what is disputed alone, and calibrate tells the ratings', async () => {
    const { url, running } = await desk('adjudication');
    const seen = await look(url, { act: async (page) => void (await page.waitForSelector('.claim')) });
    expect(seen.text).toMatch(/0 of [1-3] decided/);
    await running.stop();
    const calibration = await factwatch(['calibrate', '--config', join(folder, 'factwatch.yaml')]);
    expect(calibration.stdout).toContain('10 labelled responses');
    expect(calibration.stdout).toMatch(/find poor.*\n {2}accuracy {2,}\S/);
    const config = ['--config', join(folder, 'factwatch.yaml')];
    const out = join(folder, 'anchors.json');
    const frozen = await factwatch(['review', 'freeze', '--out', out, ...config]);
    expect(frozen.stdout).toMatch(/^Frozen: \d confirmed issues as the set [0-9a-f]{16}, sealed/);
    expect(frozen.stderr).toContain('fewer than 100');
    const scored = await factwatch(['review', 'score', out, ...config]);
    expect(scored.stdout).toMatch(/^Rules [0-9a-f]+ find \d of the \d confirmed issues/);
    writeFileSync(out, readFileSync(out, 'utf8').replace(/"created_at":\d/, '"created_at":2'));
    const changed = await factwatch(['review', 'score', out, ...config]);
    expect([changed.code, changed.stderr]).toEqual([
      65,
      'The set was changed after it was frozen; nothing was scored.\n',
    ]);
    expect(readFileSync(join(folder, 'factwatch.yaml'), 'utf8')).not.toContain('Quillfeather');
  }, 120_000);

  test('a key that comes before the next response stands there decides nothing', async () => {
    const { url } = await desk('Eve Quillfeather');
    await look(url, {
      act: async (page) => {
        await page.waitForSelector('.claim');
        await page.route('**/items/*', async (route) => {
          if (route.request().method() === 'GET') await new Promise((resolve) => setTimeout(resolve, 1_500));
          await route.continue();
        });
        for (const key of ['2', 'Enter', '1', 'Enter', 'Enter']) await page.keyboard.press(key);
        await whenDecided(page, '1 of 10 decided');
        expect(await page.locator('[name="decision"]:checked').count()).toBe(0);
        await page.keyboard.press('Backspace');
        await page.locator('[name="decision"][value="no-issue"]:checked').waitFor();
      },
    });
  }, 120_000);
});
