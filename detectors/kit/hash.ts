import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Data that only tests read: a new case or a new injection to be tried changes no verdict. */
const TEST_DATA: ReadonlySet<string> = new Set(['cases.yaml', 'injections.yaml']);

/** Code and knowledge decide; cases, tests and words for people do not. */
function decides(name: string): boolean {
  if (TEST_DATA.has(name) || name.includes('.test.') || name.endsWith('.d.ts')) return false;
  return /\.(?:ts|js|ya?ml|json|csv)$/.test(name);
}

/** SHA-256 over the deciding files directly inside a folder, by name; 16 hex digits. */
export function hashFolder(folder: URL): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).filter(decides).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(new URL(name, folder)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Hash of anything else that decides, such as a list that the operator supplies. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
