import { EXIT } from '../errors.ts';
import { comparisonLines, quotable } from '../report/comparison.ts';
import { compareCohorts } from '../trends/compare.ts';
import { cohort } from './cohort.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { scopeOf, tellEmpty } from './report.ts';
import { withStore } from './review.ts';

export interface CompareOptions extends ConfigOption {
  readonly baseline: string;
  readonly candidate: string;
  readonly json?: boolean;
}

export async function runCompare(options: CompareOptions, io: Io): Promise<number> {
  const { config } = readConfig(options);
  return withStore(config, async (store) => {
    const scope = await scopeOf(store, config, {});
    if (scope === undefined) return tellEmpty(io);
    const [baseline, candidate] = [cohort(options.baseline, scope), cohort(options.candidate, scope)];
    const names = { baseline: baseline.name, candidate: candidate.name };
    const comparison = { ...(await compareCohorts(store, baseline.scope, candidate.scope)), names };
    const { min_cell } = config.privacy;
    io.stdout.write(
      options.json
        ? `${JSON.stringify({ ...quotable(comparison, min_cell), ...comparison })}\n`
        : `${comparisonLines(comparison, min_cell).join('\n')}\n`,
    );
    return EXIT.ok;
  });
}
