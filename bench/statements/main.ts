import { createDetectors } from '../../detectors/index.ts';
import { type Cell, readGrids, scoreGrid, share } from './grid.ts';

/**
 * `npm run bench -- statements [--show] [--detector=dose]`: the share of wrong statements that are missed and of right ones that
 * are flagged, by grid; `--show` adds the sentences and the subjects with the most of both.
 */
const show = process.argv.includes('--show');
const detector = process.argv.find((arg) => arg.startsWith('--detector='))?.slice('--detector='.length);
const detectors = createDetectors().filter(({ id }) => id !== 'rubric' && id !== 'claim-check');

function most(cells: readonly Cell[], by: 'sentence' | 'subject', other: 'sentence' | 'subject'): string[] {
  return [...Map.groupBy(cells, (cell) => cell[by])]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 20)
    .map(([what, list]) => {
      const others = list.slice(0, 8).map((cell) => cell[other].slice(0, 30));
      return `${String(list.length).padStart(6)}  ${what.slice(0, 160)}  | ${others.join(' / ')}`;
    });
}

console.log(
  `${'grid'.padEnd(28)} ${'cells'.padStart(7)} ${'missed'.padStart(8)} ${'right flagged'.padStart(14)}`,
);
for (const grid of readGrids()) {
  if (detector !== undefined && grid.detector !== detector) continue;
  const score = scoreGrid(detectors, grid);
  const [missed, flagged] = [score.missed, score.flagged].map((some) => `${share(some, score).toFixed(1)} %`);
  console.log(
    `${grid.file.replace('.yaml', '').padEnd(28)} ${String(score.cells).padStart(7)} ${missed?.padStart(8)} ${flagged?.padStart(14)}`,
  );
  if (!show) continue;
  for (const [title, cells] of [
    ['missed', score.missed],
    ['right, flagged', score.flagged],
  ] as const) {
    if (cells.length === 0) continue;
    console.log(`  ${title}, by sentence`);
    console.log(most(cells, 'sentence', 'subject').join('\n'));
    console.log(`  ${title}, by subject`);
    console.log(most(cells, 'subject', 'sentence').join('\n'));
  }
}
