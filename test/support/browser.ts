import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

export interface Seen {
  readonly text: string;
  /** Console errors, failed requests and requests to anywhere but the page itself. */
  readonly errors: readonly string[];
  /** Pixels by which the page is wider than the window. */
  readonly overflow: number;
  /** What axe-core finds against WCAG 2.1 A and AA: rule and number of places. */
  readonly barriers: readonly string[];
}

export interface LookOptions {
  readonly width?: number;
  readonly dark?: boolean;
  /** Writes a picture of the whole page. */
  readonly picture?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a page in Debian's Chromium and tells what a person would see. */
export async function look(url: string, options: LookOptions = {}): Promise<Seen> {
  const profile = mkdtempSync(join(tmpdir(), 'factwatch-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    viewport: { width: options.width ?? 1000, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL('.', url).href) && !request.url().startsWith('data:'))
        errors.push(`elsewhere: ${request.url()}`);
    });
    await page.goto(url);
    await options.act?.(page);
    if (options.picture !== undefined) await page.screenshot({ path: options.picture, fullPage: true });
    const text = String(await page.evaluate('document.body.innerText'));
    const overflow = await page.evaluate(
      'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
    );
    return { text, errors, overflow: Number(overflow), barriers: await barriersOf(page) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Evaluated from outside, so that the page's own policy, which forbids scripts, stays as it is. */
async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' ' + nodes.length))`;
  return (await page.evaluate(run)) as string[];
}
