import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run bench [-- --short] [name …]`: runs `bench/<name>/main.ts`, all of them when none is named. */
const here = fileURLToPath(new URL('.', import.meta.url));
const known = readdirSync(here).filter((name) => existsSync(`${here}${name}/main.ts`));
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('-'));
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0 || args.includes('--help')) {
  if (unknown.length > 0) console.error(`No bench is called ${unknown.join(', ')}.`);
  console.error(`usage: npm run bench [-- --short] [${known.join(' | ')}]`);
  process.exit(unknown.length > 0 ? 64 : 0);
}

const flags = args.filter((arg) => arg.startsWith('-'));
let failed = 0;
for (const name of named.length > 0 ? named : known) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${here}${name}/main.ts`, ...flags], {
    stdio: 'inherit',
  });
  if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
