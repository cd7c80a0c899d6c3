import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { FactwatchError } from '../../errors.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;
const DEADLINE_MS = 60_000;
/** The page holds everything, so nothing has to be fetched, and a report must not tell anybody that it was printed. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
] as const;

/** The first Chromium on a search path such as `PATH`, or undefined. */
export function findChromium(path: string): string | undefined {
  const files = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return files.find(executable);
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Prints a self-contained page on the paper that its own style names. Root cannot have Chromium's sandbox; the page
 * is our own and holds no script.
 * @throws FactwatchError BROWSER_MISSING without Chromium, BROWSER_FAILED when it does not print.
 */
export async function printPdf(html: string, path: string): Promise<Buffer> {
  const program = findChromium(path);
  if (program === undefined) throw new FactwatchError('BROWSER_MISSING');
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-pdf-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    writeFileSync(page, html, { mode: 0o600 });
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
    await promisify(execFile)(program, [...FLAGS, ...root, ...own, pathToFileURL(page).href], {
      timeout: DEADLINE_MS,
    });
    return readFileSync(pdf);
  } catch {
    throw new FactwatchError('BROWSER_FAILED');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
