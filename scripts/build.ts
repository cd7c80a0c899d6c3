import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Compiles for the image: JavaScript in `dist/`, and beside it the data that the code reads at run time. */
const root = fileURLToPath(new URL('..', import.meta.url));
const CODE_ONLY = /\.(test\.)?ts$/;

rmSync(`${root}dist`, { recursive: true, force: true });
const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

for (const folder of ['src', 'detectors'])
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, {
    recursive: true,
    filter: (path) => !CODE_ONLY.test(path),
  });
cpSync(`${root}package.json`, `${root}dist/package.json`);
console.log('dist/ holds the compiled service: node dist/src/main.js --help');
