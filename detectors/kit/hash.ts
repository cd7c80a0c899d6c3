import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Data that only tests read: a new case or a new injection to be tried changes no verdict. */
const TEST_DATA: ReadonlySet<string> = new Set(['cases.yaml', 'injections.yaml']);

/** Code and knowledge decide; cases, tests and words for people do not. */
function decides(name: string): boolean {
  if (TEST_DATA.has(name.split('/').at(-1) ?? '') || name.includes('.test.') || name.endsWith('.d.ts'))
    return false;
  return /\.(?:ts|js|ya?ml|json|csv)$/.test(name);
}

/** SHA-256 over the deciding files of a folder and those inside it, by their paths; 16 hex digits. */
export function hashFolder(folder: URL): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const name of names.filter(decides).sort()) {
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
