import type { ReleaseRow } from '../domain/analysis-rows.ts';
import { interval, percent } from './wording.ts';

/** What all releases together have cost, and the most they may. */
export interface LedgerState {
  readonly rho: number;
  readonly releases: number;
  readonly epsilon: number;
  readonly limit: number;
  readonly delta: number;
}

/** The published table as Markdown, with what its figures are and what they cost. */
export function releaseText(rows: readonly ReleaseRow[], ledger: LedgerState, repeated: boolean): string {
  const first = rows[0];
  const table = rows.map(({ cell, value, lower, upper, suppressed, minimumCell }) => {
    const hidden = suppressed || value === null || lower === null || upper === null;
    const shown = hidden
      ? `suppressed (minimum ${minimumCell} users) | `
      : `${percent(value)} | ${interval({ lower, upper })}`;
    return `| ${cell.replace(/[|\\<>`*_]/g, '\\$&')} | ${shown} |`;
  });
  return `${[
    `# Released flag share, ${first?.releaseId ?? ''}`,
    ['| model | flag share | 95 % interval with noise |', '| --- | ---: | ---: |', ...table].join('\n'),
    'Of every user one scored response, drawn by hash, unweighted: the share of users whose drawn response at least one detector flags. It is no issue rate. Whole-number Gaussian noise is in every count, and the interval holds it.',
    `${repeated ? 'Published before: the same figures, at no further cost. ' : ''}Cost of this release: rho ${first?.rho ?? 0}. All ${ledger.releases} releases: rho ${Number(ledger.rho.toPrecision(6))}, epsilon ${ledger.epsilon.toFixed(2)} at delta ${ledger.delta}, of ${ledger.limit} allowed.`,
  ].join('\n\n')}\n`;
}
