import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

export interface Seen {
  readonly text: string;
  /** Console errors, failed requests and requests to anywhere but the page itself. */
  readonly errors: readonly string[];
  /** Pixels by which the page is wider than the window. */
  readonly overflow: number;
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
    return { text, errors, overflow: Number(overflow) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
