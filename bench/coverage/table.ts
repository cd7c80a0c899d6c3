import { FEW, failures, type Judged, tolerance } from './tally.ts';

/** Prints a Markdown table. True when every row passes its rule and every control fails it. */
export function printTable(judged: readonly Judged[]): boolean {
  console.log(
    '| cell | method | coverage | low/high misses | undefined | median interval | width | width ÷ anchor | signals | verdict |',
  );
  console.log(`|${' --- |'.repeat(10)}`);
  for (const { row, rule } of judged) {
    const n = (value: number, digits = 4) =>
      Number.isNaN(value) ? '' : Number.isFinite(value) ? value.toFixed(digits) : '∞';
    const ratio = rule.widthAnchor === undefined ? '' : n(row.medianWidth / rule.widthAnchor, 2);
    const signals = row.signals === null ? '' : n(row.signals, 3);
    const interval = Number.isNaN(row.medianLower) ? '' : `${n(row.medianLower)} – ${n(row.medianUpper)}`;
    console.log(
      `| ${row.cell} | ${row.method} | ${n(row.coverage, 3)} | ${n(row.missesBelow, 3)}/${n(row.missesAbove, 3)} | ` +
        `${n(row.undefinedShare, 3)} | ${interval} | ${n(row.medianWidth)} | ${ratio} | ${signals} | ${verdict({ row, rule })} |`,
    );
  }
  const [first] = judged;
  if (first !== undefined) console.log(`\n${tolerance(first.row.replications)}`);
  return judged.every(asExpected);
}

function asExpected({ row, rule }: Judged): boolean {
  const fails = failures(row, rule).length > 0;
  return rule.control === true ? fails || row.replications < FEW : !fails;
}

function verdict({ row, rule }: Judged): string {
  const reasons = failures(row, rule).join(', ');
  if (rule.control === true) {
    const passes = row.replications < FEW ? 'passes: too few to tell' : 'CONTROL PASSES';
    return reasons === '' ? passes : `fails, as it must (${reasons})`;
  }
  if (reasons !== '') return `FAILS: ${reasons}`;
  return rule.refused === true ? 'refused, as it must be' : 'passes';
}
