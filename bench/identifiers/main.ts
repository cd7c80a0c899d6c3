import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RawText } from '../../src/domain/text.ts';
import { wilson } from '../../src/evaluation/wilson.ts';
import { createRedactor } from '../../src/redaction/index.ts';
import { identifierRows, type Row } from './rows.ts';

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
const EACH = values.short ? 4 : 24;

interface Tally {
  total: number;
  full: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const redactor = createRedactor();
const sets = new Map<string, Map<string, Tally>>();
const missed: Row[] = [];

function isCovered(row: Row): boolean {
  const context = { locale: row.locale, ...(row.country !== undefined && { country: row.country }) };
  const result = redactor.open(context).redact(new RawText(row.text));
  // Withheld is safe, but no redaction: it counts as a miss.
  if (!result.ok) return false;
  const [{ start, end }] = row.spans;
  for (let index = start; index < end; index += 1) {
    if (!LETTER_OR_DIGIT.test(row.text[index]!)) continue;
    if (!result.remarks.some((remark) => remark.start <= index && index < remark.end)) return false;
  }
  return true;
}

const rows = [...identifierRows(Number(values.seed), EACH)];
if (values.out !== undefined)
  writeFileSync(values.out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
for (const row of rows) {
  const set = sets.get(row.set) ?? new Map<string, Tally>();
  sets.set(row.set, set);
  const tally = set.get(row.group) ?? { total: 0, full: 0 };
  set.set(row.group, tally);
  tally.total += 1;
  if (isCovered(row)) tally.full += 1;
  else missed.push(row);
}

console.log(
  '| set | groups | full cover | 95 % interval | groups under 99 % |\n| --- | --- | --- | --- | --- |',
);
for (const [name, groups] of sets) {
  const total = groups.values().reduce((sum, one) => sum + one.total, 0);
  const full = groups.values().reduce((sum, one) => sum + one.full, 0);
  const [lower, upper] = wilson(full, total).map((share) => (share * 100).toFixed(2));
  const short = [...groups]
    .filter(([, one]) => one.full < one.total * 0.99)
    .map(([group, one]) => `${group} ${one.full}/${one.total}`);
  console.log(
    `| ${name} | ${groups.size} | ${((full / total) * 100).toFixed(2)} % of ${total} | ${lower}–${upper} | ${short.join(', ')} |`,
  );
}
for (const row of missed.slice(0, Number(values.misses))) console.log(JSON.stringify(row));
