import { createRedactor } from '../../src/redaction/index.ts';
import { readGrids, scoreGrid, shareWrong } from './grid.ts';

/**
 * `npm run bench -- names [--show] [--locale=de-DE]`: the share of names that stay in everyday sentences, and of things that go
 * as names, by locale; `--show` adds the sentences and the names with the most misses.
 */
const show = process.argv.includes('--show');
const locale = process.argv.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
const redactor = createRedactor();

function most(counts: ReadonlyMap<string, readonly string[]>, limit: number): string[] {
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, limit)
    .map(([what, list]) => `${String(list.length).padStart(6)}  ${what}: ${list.slice(0, 12).join(' ')}`);
}

console.log(`${'grid'.padEnd(20)} ${'cells'.padStart(7)} ${'wrong'.padStart(7)}`);
for (const grid of readGrids()) {
  if (locale !== undefined && grid.locale !== locale) continue;
  const score = scoreGrid(redactor, grid);
  const share = `${shareWrong(score).toFixed(1)} %`;
  console.log(
    `${grid.file.replace('.yaml', '').padEnd(20)} ${String(score.cells).padStart(7)} ${share.padStart(7)}`,
  );
  if (!show) continue;
  const byName = new Map<string, string[]>();
  for (const [frame, names] of score.wrong)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), frame]);
  console.log(most(score.wrong, 20).join('\n'));
  console.log(
    most(byName, 20)
      .map((line) => line.slice(0, 60))
      .join('\n'),
  );
}
