import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wilson } from '../../src/evaluation/wilson.ts';
import { measure, sumOf } from './measure.ts';
import { identifierRows } from './rows.ts';

/**
 * `npm run bench -- identifiers [--short] [--seed=N] [--out=FILE] [--misses=N]`: invented identifiers of all
 * countries in carriers of their languages; full cover by set, with the rows that fall short of the goal. Values
 * come from libphonenumber's and stdnum's published examples, changed until their own check holds again.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    'expose-gc': { type: 'boolean' },
    seed: { type: 'string', default: '20261127' },
    out: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});
/** Numbers a country and kind; 36 makes three thousand and more of every type. */
const EACH = values.short ? 4 : 36;
const GOAL = 0.99;

const rows = [...identifierRows(Number(values.seed), EACH)];
if (values.out !== undefined)
  writeFileSync(values.out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
const { sets, missed } = measure(rows);
console.log(
  '| set | groups | full cover | 95 % interval | groups under 99 % |\n| --- | --- | --- | --- | --- |',
);
for (const [name, groups] of sets) {
  const { total, full } = sumOf(groups);
  const [lower, upper] = wilson(full, total).map((share) => (share * 100).toFixed(2));
  const short = [...groups]
    .filter(([, one]) => one.full < one.total * GOAL)
    .map(([group, one]) => `${group} ${one.full}/${one.total}`);
  const share = ((full / total) * 100).toFixed(2);
  console.log(
    `| ${name} | ${groups.size} | ${share} % of ${total} | ${lower}–${upper} | ${short.join(', ')} |`,
  );
}
for (const row of missed.slice(0, Number(values.misses))) console.log(JSON.stringify(row));
